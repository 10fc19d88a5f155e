// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "db/store.h"
#include "tests/support/engines.h"

#include <gtest/gtest.h>

namespace {

class RegionsOfTheField : public testing::Test
{
protected:
    RegionsOfTheField() { app::fillWorkspace(*store, app::WorkspaceKind::Empty); }
    const db::Catalog& catalog() const { return store->catalog(); }

    std::unique_ptr<db::Store> store = support::newStore();
};

TEST_F(RegionsOfTheField, ThirtyOneProvincesAndTheCorpsReport)
{
    EXPECT_EQ(catalog().reporting().size(), 32u);
    const db::Region* corps = catalog().regionByCode(QStringLiteral("660000"));
    ASSERT_NE(corps, nullptr);
    EXPECT_EQ(catalog().reporting().back(), corps->id);
}

TEST_F(RegionsOfTheField, TheCorpsIsInNoNationalStatistic)
{
    EXPECT_EQ(catalog().statistical().size(), 31u);
    for (const db::RegionId id : catalog().statistical())
        EXPECT_NE(catalog().region(id)->code, QStringLiteral("660000"));
    const db::Region* corps = catalog().regionByCode(QStringLiteral("660000"));
    EXPECT_TRUE(corps->gbCode.isEmpty());
    ASSERT_TRUE(corps->parent);
    EXPECT_EQ(catalog().region(*corps->parent)->code, QStringLiteral("650000"));
}

TEST_F(RegionsOfTheField, ReportingFollowsTheOfficialOrder)
{
    QStringList codes;
    for (const db::RegionId id : catalog().reporting())
        codes.append(catalog().region(id)->code);
    // GB/T 2260, then the corps, which it does not list.
    EXPECT_EQ(codes.join(u' '),
        QStringLiteral("110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 "
                       "330000 340000 350000 360000 370000 410000 420000 430000 440000 450000 "
                       "460000 500000 510000 520000 530000 540000 610000 620000 630000 640000 "
                       "650000 660000"));
}

TEST_F(RegionsOfTheField, TheNationIsItsOwnRegion)
{
    const db::Region* nation = catalog().region(catalog().nation());
    ASSERT_NE(nation, nullptr);
    EXPECT_EQ(nation->code, QStringLiteral("000000"));
    EXPECT_FALSE(nation->isReporting);
}

TEST_F(RegionsOfTheField, WhatLiesOutOfScopeNeverReports)
{
    int outside = 0;
    for (const db::Region& region : catalog().regions()) {
        outside += !region.inScope;
        EXPECT_FALSE(!region.inScope && region.isReporting) << region.code.toStdString();
    }
    EXPECT_EQ(outside, 3); // Hong Kong, Macao, Taiwan
}

TEST(Catalog, AnswersUnknownIdsWithNothing)
{
    const db::Catalog empty;
    EXPECT_EQ(empty.region(db::RegionId { 1 }), nullptr);
    EXPECT_EQ(empty.regionByCode(QStringLiteral("110000")), nullptr);
    EXPECT_EQ(empty.indicator(db::IndicatorId { 1 }), nullptr);
    EXPECT_EQ(empty.indicatorByCode(QStringLiteral("BEDS")), nullptr);
    EXPECT_TRUE(empty.reporting().empty());
}

TEST(Catalog, FindsByIdAndCode)
{
    db::Indicator beds;
    beds.id = db::IndicatorId { 12 };
    beds.code = QStringLiteral("BEDS");
    const db::Catalog catalog({}, { beds });
    EXPECT_EQ(catalog.indicator(beds.id)->code, beds.code);
    EXPECT_EQ(catalog.indicatorByCode(QStringLiteral("BEDS"))->id, beds.id);
    EXPECT_EQ(catalog.indicatorByCode(QStringLiteral("beds")), nullptr);
}

} // namespace

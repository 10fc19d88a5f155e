// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/region_match.h"

#include "tests/app/exchange_catalog.h"

#include <gtest/gtest.h>

namespace {

using app::RegionMatcher;

class RegionMatch : public testing::Test
{
protected:
    QString codeOf(const QString& text) const
    {
        const auto match = matcher.match(text);
        return match.region ? catalog.region(*match.region)->code : QString();
    }
    QStringList candidates(const QString& text) const
    {
        QStringList codes;
        for (const auto id : matcher.match(text).candidates)
            codes << catalog.region(id)->code;
        return codes;
    }
    const db::Catalog catalog = testing::exchangeCatalog();
    const RegionMatcher matcher { catalog };
};

TEST_F(RegionMatch, resolvesEveryNameOfARegionAlike)
{
    for (const auto text :
        { u"150000", u"15", u"NM", u"CN-NM", u"内蒙", u"内蒙古", u"内蒙古自治区", u"内蒙古 自治区",
            u"蒙", u"Inner Mongolia", u"inner mongolia", u"１５００００", u" NM " })
        EXPECT_EQ(codeOf(QStringView(text).toString()), QStringLiteral("150000"));
    EXPECT_EQ(codeOf(QStringLiteral("粤")), QStringLiteral("440000"));
    EXPECT_EQ(codeOf(QStringLiteral("GD")), QStringLiteral("440000"));
}

TEST_F(RegionMatch, knowsTheNationAndXpcc)
{
    for (const auto text : { u"000000", u"CN", u"全国", u"全国总计", u"全 国" })
        EXPECT_EQ(codeOf(QStringView(text).toString()), QStringLiteral("000000"));
    for (const auto text : { u"660000", u"XPCC", u"兵团", u"新疆生产建设兵团" })
        EXPECT_EQ(codeOf(QStringView(text).toString()), QStringLiteral("660000"));
}

TEST_F(RegionMatch, refusesSharedLettersAndNames)
{
    EXPECT_EQ(codeOf(QStringLiteral("HN")), QString());
    EXPECT_EQ(candidates(QStringLiteral("HN")),
        (QStringList {
            QStringLiteral("410000"), QStringLiteral("430000"), QStringLiteral("460000") }));
    EXPECT_EQ(candidates(QStringLiteral("Shanxi")),
        (QStringList { QStringLiteral("140000"), QStringLiteral("610000") }));
    EXPECT_EQ(candidates(QStringLiteral("山西/陕西")),
        (QStringList { QStringLiteral("140000"), QStringLiteral("610000") }));
    EXPECT_TRUE(matcher.match(QStringLiteral("山西/陕西")).ambiguous);
    EXPECT_EQ(codeOf(QStringLiteral("Shaanxi")), QStringLiteral("610000"));
    EXPECT_EQ(codeOf(QStringLiteral("CN-HN")), QStringLiteral("430000"));
    EXPECT_EQ(codeOf(QStringLiteral("陕西省")), QStringLiteral("610000"));
}

TEST_F(RegionMatch, aProvinceKeepsANameThatACityShares)
{
    EXPECT_EQ(codeOf(QStringLiteral("吉林")), QStringLiteral("220000"));
    EXPECT_EQ(codeOf(QStringLiteral("吉林市")), QStringLiteral("220200"));
}

TEST_F(RegionMatch, offersNearNamesForUnknownOnes)
{
    EXPECT_EQ(codeOf(QStringLiteral("黑龙江城")), QString());
    EXPECT_TRUE(candidates(QStringLiteral("内蒙古治区")).contains(QStringLiteral("150000")));
    const auto match = matcher.match(QStringLiteral("火星"));
    EXPECT_FALSE(match.region);
    const auto finding = app::regionFinding(match, "火星", catalog);
    EXPECT_EQ(finding.code, QStringLiteral("E301"));
    EXPECT_EQ(finding.found, QStringLiteral("火星"));
    EXPECT_FALSE(matcher.match(QString()).region);
}

} // namespace

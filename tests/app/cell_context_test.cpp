// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a cell. Values are small enough to be worked by hand.
#include "app/entry/cell_context.h"
#include "app/entry/entry_edits.h"
#include "tests/support/round_workspace.h"

#include <gtest/gtest.h>

namespace {

constexpr int serviceShare = 3; // %, year to date, one decimal, has terms
constexpr int visits = 8; // count, year to date
constexpr int henan = 15;

class CellContextTest : public testing::Test
{
protected:
    static db::Period quarter(int year, int q) { return db::Period::quarter(year, q); }
    db::Store& store() { return *w.store; }
    void type(int region, int item, const char* text)
    {
        app::enterCells(store(), { { { w.cell(region, item), {} }, QString::fromUtf8(text) } });
    }
    app::CellContext context(int region = henan, int item = serviceShare)
    {
        return app::cellContext(store(), w.cell(region, item));
    }
    db::TargetId addTarget(const db::Target& target)
    {
        db::Change change(store(), { QStringLiteral("target"), QStringLiteral("window"), {}, {} });
        const db::TargetId id = store().targets().put(change, target);
        change.commit();
        return id;
    }
    db::Target target(std::optional<db::RegionId> region, db::Period period, double value)
    {
        db::Target t;
        t.indicator = w.items[serviceShare].indicator;
        t.region = region;
        t.period = period;
        t.value = value;
        t.source = w.source;
        return t;
    }

    support::RoundWorkspace w;
};

} // namespace

TEST_F(CellContextTest, HistoryIsEightPeriodsEndingWithTheCellsOwn)
{
    w.setAccepted(henan, serviceShare, 27.9, quarter(2020, 4));
    w.setAccepted(henan, serviceShare, 30.1, quarter(2022, 2));
    type(henan, serviceShare, "30.6");
    const auto history = context().history;
    ASSERT_EQ(history.size(), 8U);
    EXPECT_EQ(history.front().key.period, quarter(2020, 4));
    EXPECT_EQ(history.front().value, 27.9);
    EXPECT_FALSE(history.front().entered);
    EXPECT_FALSE(history[1].value.has_value());
    EXPECT_EQ(history[6].value, 30.1);
    EXPECT_EQ(history.back().key.period, quarter(2022, 3));
    EXPECT_EQ(history.back().value, 30.6);
    EXPECT_TRUE(history.back().entered);
    for (const app::ContextPoint& point : history)
        EXPECT_EQ(point.key.basis, db::Basis::YearToDate);
}

TEST_F(CellContextTest, AShareChangesByPointsAgainstTheSamePeriodLastYear)
{
    w.setAccepted(henan, serviceShare, 29.1, quarter(2021, 3));
    type(henan, serviceShare, "30.6");
    const app::CellContext here = context();
    EXPECT_EQ(here.change.before, 29.1);
    ASSERT_TRUE(here.change.points.has_value());
    EXPECT_NEAR(*here.change.points, 1.5, 1e-9);
    EXPECT_FALSE(here.change.percent.has_value());
    EXPECT_EQ(app::yearOnYearText(here, 30.6, true).toStdString(),
        "A year earlier: 29.1; if 30.6: up 1.5 points");
    EXPECT_EQ(app::yearOnYearText(here, 28.6, true).toStdString(),
        "A year earlier: 29.1; if 28.6: down 0.5 points");
    EXPECT_EQ(app::yearOnYearText(here, 29.1, false).toStdString(),
        "A year earlier: 29.1; now unchanged");
}

TEST_F(CellContextTest, ACountChangesByPerCent)
{
    w.setAccepted(henan, visits, 200, quarter(2021, 3));
    type(henan, visits, "250");
    const app::CellContext here = context(henan, visits);
    ASSERT_TRUE(here.change.percent.has_value());
    EXPECT_NEAR(*here.change.percent, 25, 1e-9); // 250 / 200 − 1
    EXPECT_FALSE(here.change.points.has_value());
}

TEST_F(CellContextTest, NothingIsComparedWithNothingOrWithZero)
{
    EXPECT_EQ(app::yearOnYearText(context(), 30, false).toStdString(),
        "No value a year earlier to compare with");
    w.setAccepted(henan, visits, 0, quarter(2021, 3));
    type(henan, visits, "250");
    const app::CellContext here = context(henan, visits);
    EXPECT_EQ(here.change.before, 0);
    EXPECT_FALSE(here.change.percent.has_value());
    EXPECT_EQ(app::yearOnYearText(here, 250, false).toStdString(), "A year earlier: 0");
}

TEST_F(CellContextTest, PeersAreTheOtherRegionsEnteredBeforeAccepted)
{
    w.setAccepted(0, serviceShare, 26.8);
    w.setAccepted(1, serviceShare, 31.4);
    w.setAccepted(2, serviceShare, 37.2);
    type(3, serviceShare, "32");
    type(4, serviceShare, "未报");
    type(henan, serviceShare, "99");
    const app::CellContext here = context();
    ASSERT_EQ(here.peers.size(), 4U);
    EXPECT_EQ(here.peers[3], (app::PeerPoint { w.regions[3], 32 }));
    ASSERT_TRUE(here.median.has_value());
    EXPECT_NEAR(*here.median, 31.7, 1e-9); // between 31.4 and 32
    EXPECT_FALSE(context(henan, visits).median.has_value());
}

TEST_F(CellContextTest, TheQuarterAloneComesFromTwoYearToDateValues)
{
    type(henan, visits, "160");
    EXPECT_EQ(context(henan, visits).single->fault, app::DerivedFault::NoPrevious);
    EXPECT_EQ(app::singlePeriodText(context(henan, visits)),
        app::derivedFaultText(*context(henan, visits).single));
    w.setAccepted(henan, visits, 100, quarter(2022, 2));
    EXPECT_EQ(context(henan, visits).single->value, 60); // 160 − 100, though 160 is only typed
    EXPECT_EQ(app::singlePeriodText(context(henan, visits)), QStringLiteral("60"));
    type(henan, serviceShare, "30.6");
    EXPECT_EQ(context().single->fault, app::DerivedFault::NotAdditive);
    EXPECT_FALSE(context(henan, 0).single.has_value()); // counted at the end of the period
}

TEST_F(CellContextTest, TargetsStillToBeReachedComeFirstThenThePastOnes)
{
    addTarget(target({}, db::Period::year(2025), 35));
    addTarget(target(w.regions[henan], db::Period::year(2022), 31));
    addTarget(target({}, db::Period::year(2021), 28));
    addTarget(target({}, db::Period::year(2020), 27));
    addTarget(target(w.regions[0], db::Period::year(2022), 99)); // Beijing's own
    const app::CellContext here = context();
    std::vector<double> values;
    for (const app::ContextTarget& t : here.targets)
        values.push_back(t.target.value);
    EXPECT_EQ(values, (std::vector<double> { 31, 35, 28, 27 }));
    EXPECT_EQ(app::targetText(here, here.targets[0]).toStdString(), "≥ 31% by the end of 2022");
}

TEST_F(CellContextTest, ATargetBringsItsDocumentAndClause)
{
    db::Target t = target(w.nation, db::Period::year(2022), 32);
    {
        db::Change change(
            store(), { QStringLiteral("document"), QStringLiteral("window"), {}, {} });
        db::Document document;
        document.code = QStringLiteral("D14");
        document.number = QStringLiteral("国办发〔2022〕14号");
        document.titleZh = QStringLiteral("重点工作任务");
        document.level = QStringLiteral("national");
        document.kind = QStringLiteral("annual_task_list");
        document.source = w.source;
        db::Task task;
        task.document = store().documents().put(change, document);
        task.code = QStringLiteral("T10");
        task.number = 10;
        task.kind = QStringLiteral("task");
        task.titleEn = QStringLiteral("Service prices");
        task.origin = QStringLiteral("national");
        task.completeness = QStringLiteral("full");
        task.source = w.source;
        t.task = store().tasks().put(change, task);
        change.commit();
    }
    addTarget(t);
    const app::CellContext here = context();
    ASSERT_EQ(here.targets.size(), 1U);
    EXPECT_EQ(here.targets[0].document, QStringLiteral("国办发〔2022〕14号"));
    EXPECT_EQ(here.targets[0].clause, QStringLiteral("task 10, Service prices"));
    EXPECT_TRUE(
        app::targetText(here, here.targets[0]).endsWith(QStringLiteral("(national target)")));
}

TEST_F(CellContextTest, TermsAndExplanationAreThoseOfTheEntry)
{
    const db::CellKey key = w.cell(henan, serviceShare);
    app::setTerms(store(), { key, {} }, 306, 1000);
    app::explain(store(), key, QStringLiteral("checked with the hospital office"));
    const app::CellContext here = context();
    EXPECT_EQ(here.numerator(), 306);
    EXPECT_EQ(here.denominator(), 1000);
    EXPECT_NEAR(*here.value(), 30.6, 1e-9);
    EXPECT_EQ(here.explanation(), QStringLiteral("checked with the hospital office"));
}

TEST_F(CellContextTest, WhatCannotBeReadIsNoValueAndHidesTheAcceptedOne)
{
    w.setAccepted(henan, serviceShare, 30.1);
    EXPECT_EQ(context().value(), 30.1);
    EXPECT_EQ(context().source, QStringLiteral("Yearbook"));
    type(henan, serviceShare, "3O.6");
    EXPECT_EQ(context().value(), std::nullopt);
    EXPECT_TRUE(context().history.back().entered);
}

TEST_F(CellContextTest, ReasonsForSendingBackAreTheCellsOwnThenTheWholeReturns)
{
    db::Change change(store(), { QStringLiteral("return"), QStringLiteral("window"), {}, {} });
    const auto add = [&](int region, std::optional<db::IndicatorId> indicator, const char* text) {
        db::ReturnReason reason;
        reason.round = w.round;
        reason.region = w.regions[std::size_t(region)];
        reason.indicator = indicator;
        reason.reason = QLatin1String(text);
        reason.returnedOn = QDate(2022, 10, 15);
        store().rounds().add(change, reason);
    };
    add(henan, std::nullopt, "stamp missing");
    add(henan, w.items[serviceShare].indicator, "far too high");
    add(henan, w.items[visits].indicator, "another item");
    add(0, std::nullopt, "another region");
    change.commit();
    EXPECT_EQ(context().returnReasons,
        (std::vector<QString> { QStringLiteral("far too high"), QStringLiteral("stamp missing") }));
}

TEST_F(CellContextTest, TheTitleSaysRegionPeriodAndState)
{
    EXPECT_EQ(app::contextTitle(context()).toStdString(), "Henan · 2022 Q3 · Not started");
    type(henan, serviceShare, "30.6");
    EXPECT_EQ(app::contextTitle(context()).toStdString(), "Henan · 2022 Q3 · Draft");
}

TEST_F(CellContextTest, ACellOfNothingHasNoContext)
{
    db::CellKey key = w.cell(henan, serviceShare);
    key.indicator = db::IndicatorId { 999 };
    EXPECT_FALSE(app::cellContext(store(), key).indicator.has_value());
    EXPECT_FALSE(app::cellContext(store(), {}).indicator.has_value());
}

TEST_F(CellContextTest, ACellOutsideAnyRoundIsNamedByItsValue)
{
    db::CellKey key = w.cell(henan, serviceShare);
    key.period = quarter(2019, 1);
    EXPECT_FALSE(app::cellContext(store(), key).state.has_value());
    EXPECT_TRUE(
        app::contextTitle(app::cellContext(store(), key)).endsWith(QStringLiteral("no value")));
    w.setAccepted(henan, serviceShare, 25, quarter(2019, 1));
    EXPECT_TRUE(app::contextTitle(app::cellContext(store(), key))
                    .endsWith(QStringLiteral("accepted value")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Each method of the list once at its edge: what just breaks it and what just does not.
#include "app/checks/checks.h"

#include "tests/support/check_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using db::Basis;
using db::Period;
using support::CheckWorkspace;

db::CellKey with(db::CellKey key, db::IndicatorId indicator)
{
    key.indicator = indicator;
    return key;
}
db::CellKey with(db::CellKey key, db::RegionId region)
{
    key.region = region;
    return key;
}
db::CellKey with(db::CellKey key, Period period)
{
    key.period = period;
    return key;
}

// Yearly rates whose changes are 0.1, 0.2 … 0.7 and then `last`.
void rates(CheckWorkspace& w, double last)
{
    double value = 10;
    w.put(w.rateCell(2014), value);
    for (int i = 1; i <= 7; ++i)
        w.put(w.rateCell(2014 + i), value += 0.1 * i);
    w.put(w.rateCell(2022), value + last);
}

struct MethodCase
{
    const char* method;
    void (*make)(CheckWorkspace&, bool breach);
};

const MethodCase cases[] = {
    { "readable",
        [](CheckWorkspace& w, bool breach) {
            if (breach)
                w.enter(w.shareCell(), QStringLiteral("3O.6"), {});
            else
                w.enter(w.shareCell(), QStringLiteral("30.6"), 30.6);
        } },
    { "required",
        [](CheckWorkspace& w, bool breach) {
            w.start(w.province());
            if (!breach)
                w.enter(w.totalCell(), QStringLiteral("not reported"), {},
                    [](db::Entry& e) { e.missing = db::Missing::NotReported; });
        } },
    { "bounds", [](CheckWorkspace& w, bool breach) { w.put(w.shareCell(), breach ? 60.1 : 60); } },
    { "part",
        [](CheckWorkspace& w, bool breach) {
            w.put(w.totalCell(), 50);
            w.put(with(w.totalCell(), w.partA), breach ? 51 : 50);
        } },
    { "parts",
        [](CheckWorkspace& w, bool breach) {
            w.put(w.totalCell(), 50);
            w.put(with(w.totalCell(), w.partA), 30);
            w.put(with(w.totalCell(), w.partB), breach ? 21 : 20);
        } },
    { "ratio",
        [](CheckWorkspace& w, bool breach) {
            // 1 ÷ 4 is 25 %; 0.05 is allowed.
            w.enter(w.shareCell(), {}, breach ? 25.06 : 25.05, [](db::Entry& e) {
                e.numerator = 1;
                e.denominator = 4;
            });
        } },
    { "confirmed",
        [](CheckWorkspace& w, bool breach) {
            w.enter(w.shareCell(), QStringLiteral("30"), 30,
                [&](db::Entry& e) { e.origin = breach ? QStringLiteral("2022Q2") : QString(); });
        } },
    { "percent",
        [](CheckWorkspace& w, bool breach) { w.put(w.shareCell(), breach ? 100.1 : 100); } },
    { "accumulation",
        [](CheckWorkspace& w, bool breach) {
            w.put(with(w.totalCell(), Period::quarter(2022, 2)), 80);
            w.put(w.totalCell(), breach ? 79 : 80);
        } },
    { "annual",
        [](CheckWorkspace& w, bool breach) {
            // 0.5 % of 1,000 are 5.
            w.put(w.cell(w.total, Basis::Discrete, Period::year(2022)), 1000);
            w.put(with(w.totalCell(), Period::quarter(2022, 4)), breach ? 1006 : 1005);
        } },
    { "nation",
        [](CheckWorkspace& w, bool breach) {
            // 8 × 112 + 114 = 1,010: 1 % more than 1,000.
            w.put(with(w.totalCell(), w.nation), 1000);
            for (const db::RegionId region : w.provinces)
                w.put(with(w.totalCell(), region), 112);
            w.put(with(w.totalCell(), w.corps), breach ? 115 : 114);
        } },
    { "unit",
        [](CheckWorkspace& w, bool breach) {
            // The median is 110; 100 times that is as near to 1 as to 10,000.
            for (const int year : { 2019, 2020, 2021 })
                w.put(with(w.totalCell(), Period::quarter(year, 3)), 100 + 10 * (year - 2019));
            w.put(w.totalCell(), breach ? 11001 : 11000);
        } },
    { "jump",
        [](CheckWorkspace& w, bool breach) {
            w.put(with(w.totalCell(), Period::quarter(2021, 3)), 100);
            w.put(w.totalCell(), breach ? 200 : 199);
        } },
    { "outlier",
        [](CheckWorkspace& w, bool breach) {
            // Median 0.4, MAD 0.2, spread 0.29652; 4.5 of those are 1.33434.
            rates(w, breach ? 1.74 : 1.73);
        } },
    { "peers",
        [](CheckWorkspace& w, bool breach) {
            // The others change by 0.1, 0.2 … 0.8: median 0.45, MAD 0.2, spread 0.29652.
            double change = 0;
            std::vector<db::RegionId> others(w.provinces.begin() + 1, w.provinces.end());
            others.push_back(w.corps);
            for (const db::RegionId region : others) {
                w.put(with(w.rateCell(2021), region), 10);
                w.put(with(w.rateCell(2022), region), 10 + (change += 0.1));
            }
            w.put(w.rateCell(2021), 10);
            w.put(w.rateCell(2022), breach ? 11.94 : 11.93);
        } },
    { "expression",
        [](CheckWorkspace& w, bool breach) {
            w.addExpression(QStringLiteral("SHARE <= 40"));
            w.put(w.shareCell(), breach ? 40.1 : 40);
        } },
};

const MethodCase* caseOf(const char* method)
{
    const auto* it = std::ranges::find_if(
        cases, [&](const MethodCase& c) { return std::string_view(c.method) == method; });
    return it == std::end(cases) ? nullptr : it;
}

class EveryCheck : public testing::TestWithParam<app::CheckMethod>
{
protected:
    QString method() const { return QString::fromLatin1(GetParam().id); }
};

TEST_P(EveryCheck, FindsABreachWithASentence)
{
    const MethodCase* c = caseOf(GetParam().id);
    ASSERT_NE(c, nullptr) << "no case for this method";
    CheckWorkspace w;
    c->make(w, true);
    const auto found = w.found(method());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_FALSE(found[0].sentence.isEmpty());
    EXPECT_FALSE(found[0].sentence.contains(u'%' + QStringLiteral("1")));
    EXPECT_EQ(found[0].inputs.size(), 16);
}

TEST_P(EveryCheck, IsSilentAtItsEdge)
{
    const MethodCase* c = caseOf(GetParam().id);
    ASSERT_NE(c, nullptr);
    CheckWorkspace w;
    c->make(w, false);
    EXPECT_TRUE(w.found(method()).empty());
}

TEST_P(EveryCheck, TakesItsSeverityFromOneFieldOfTheRule)
{
    CheckWorkspace w;
    caseOf(GetParam().id)->make(w, true);
    const QString code = w.found(method()).front().code;
    for (const db::CheckSeverity severity :
        { db::CheckSeverity::Blocks, db::CheckSeverity::Explain, db::CheckSeverity::Informs }) {
        w.setRule(code, [&](db::CheckRule& r) { r.severity = severity; });
        const auto found = w.found(method());
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].severity, severity);
        EXPECT_EQ(found[0].settled(), severity == db::CheckSeverity::Informs);
    }
}

TEST_P(EveryCheck, IsSilentWhenSwitchedOff)
{
    CheckWorkspace w;
    caseOf(GetParam().id)->make(w, true);
    w.setRule(w.found(method()).front().code, [](db::CheckRule& r) { r.enabled = false; });
    EXPECT_TRUE(w.found(method()).empty());
}

TEST_P(EveryCheck, IsARuleOfANewWorkspaceUnlessItIsAnExpression)
{
    const CheckWorkspace w;
    const auto rules = w.store->rules().all();
    const auto rule = std::ranges::find(rules, method(), &db::CheckRule::method);
    if (method() == QStringLiteral("expression")) {
        EXPECT_EQ(rule, rules.end());
        return;
    }
    ASSERT_NE(rule, rules.end());
    EXPECT_TRUE(rule->enabled);
    EXPECT_EQ(rule->threshold.has_value(), GetParam().thresholdMeans != nullptr);
    EXPECT_FALSE(rule->nameZh.isEmpty());
    EXPECT_FALSE(rule->nameEn.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Checks, EveryCheck,
    testing::ValuesIn(app::checkMethods().begin(), app::checkMethods().end()),
    [](const auto& test) { return std::string(test.param.id); });

class Checks : public testing::Test
{
protected:
    CheckWorkspace w;
    app::CheckScope round() const { return { w.round, {}, {} }; }
};

TEST_F(Checks, AnEntryBeatsTheAcceptedValue)
{
    w.put(w.shareCell(), 70);
    EXPECT_EQ(w.found(QStringLiteral("bounds")).size(), 1u);
    w.enter(w.shareCell(), QStringLiteral("50"), 50);
    EXPECT_TRUE(w.found(QStringLiteral("bounds")).empty());
}

TEST_F(Checks, AnUnreadableEntryMeansNoValue)
{
    w.put(w.shareCell(), 70);
    w.enter(w.shareCell(), QStringLiteral("5o"), {});
    EXPECT_TRUE(w.found(QStringLiteral("bounds")).empty());
    const auto found = w.found(QStringLiteral("readable"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].suggestion, QStringLiteral("50"));
}

TEST_F(Checks, WhatCannotBeReadIsNotCalledEmptyToo)
{
    w.start(w.province());
    w.enter(w.totalCell(), QStringLiteral("abc"), {});
    EXPECT_TRUE(w.found(QStringLiteral("required")).empty());
}

TEST_F(Checks, ARoundAsAWholeAsksOnlyThoseThatHaveBegun)
{
    EXPECT_TRUE(w.found(QStringLiteral("required"), round()).empty());
    w.start(w.provinces[1]);
    ASSERT_EQ(w.found(QStringLiteral("required"), round()).size(), 1u);
    EXPECT_EQ(w.found(QStringLiteral("required"), round())[0].cell.region, w.provinces[1]);
    app::CheckScope one = round();
    one.region = w.provinces[3];
    EXPECT_EQ(w.found(QStringLiteral("required"), one).size(), 1u);
}

TEST_F(Checks, ARoundLooksAtItsOwnCellsOnly)
{
    w.put(w.shareCell(), 101);
    w.put(with(w.shareCell(), Period::quarter(2022, 2)), 101);
    EXPECT_EQ(w.found(QStringLiteral("percent")).size(), 2u);
    const auto found = w.found(QStringLiteral("percent"), round());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cell, w.shareCell());
}

TEST_F(Checks, TheScopeCanBeARegionOrAnIndicator)
{
    w.put(w.shareCell(), 101);
    w.put(with(w.shareCell(), w.provinces[1]), 101);
    EXPECT_EQ(w.found(QStringLiteral("percent"), { {}, w.provinces[1], {} }).size(), 1u);
    EXPECT_EQ(w.found(QStringLiteral("percent"), { {}, {}, w.share }).size(), 2u);
    EXPECT_TRUE(w.found(QStringLiteral("percent"), { {}, {}, w.total }).empty());
}

TEST_F(Checks, ComeByRegionThenItemThenRule)
{
    w.put(with(w.shareCell(), w.provinces[1]), 101);
    w.put(w.shareCell(), 101);
    w.put(w.totalCell(), 50);
    w.put(with(w.totalCell(), w.partA), 51);
    QStringList order;
    for (const app::CheckFinding& f : app::check(*w.store, round()))
        order.append(f.code + u' '
            + QString::number(std::ranges::find(w.provinces, f.cell.region) - w.provinces.begin()));
    EXPECT_EQ(order,
        QStringList({ QStringLiteral("E140 0"), QStringLiteral("E130 0"), QStringLiteral("C201 0"),
            QStringLiteral("E130 1"), QStringLiteral("C201 1") }));
}

TEST_F(Checks, AHoleInTheYearHidesNoFall)
{
    w.put(with(w.totalCell(), Period::quarter(2022, 1)), 80);
    w.put(w.totalCell(), 79);
    EXPECT_EQ(w.found(QStringLiteral("accumulation")).size(), 1u);
    w.put(with(w.totalCell(), Period::quarter(2022, 2)), 70);
    EXPECT_EQ(
        w.found(QStringLiteral("accumulation")).front().cell.period, Period::quarter(2022, 2));
}

TEST_F(Checks, ANewYearBeginsFromNothing)
{
    w.put(with(w.totalCell(), Period::quarter(2021, 4)), 400);
    w.put(with(w.totalCell(), Period::quarter(2022, 1)), 90);
    EXPECT_TRUE(w.found(QStringLiteral("accumulation")).empty());
}

TEST_F(Checks, WhatEveryRegionDoesIsNoJump)
{
    for (const db::RegionId region : w.provinces) {
        w.put(with(w.shareCell(), region), 60);
        w.put(with(with(w.shareCell(), region), w.period.yearsBefore(1)), 30);
    }
    EXPECT_TRUE(w.found(QStringLiteral("jump")).empty());
    w.put(w.shareCell(), 76); // 46 points where the others have 30
    EXPECT_EQ(w.found(QStringLiteral("jump")).size(), 1u);
    w.put(w.shareCell(), 30); // and none where they have 30 is not a jump of its own
    EXPECT_TRUE(w.found(QStringLiteral("jump")).empty());
}

TEST_F(Checks, SharesToDateMayFall)
{
    const db::CellKey cell = w.cell(w.share, Basis::YearToDate, w.period);
    w.put(with(cell, Period::quarter(2022, 2)), 40);
    w.put(cell, 39);
    EXPECT_TRUE(w.found(QStringLiteral("accumulation")).empty());
}

TEST_F(Checks, AnAnnualDifferenceIsToldAtTheCellInScope)
{
    w.put(w.cell(w.total, Basis::Discrete, Period::year(2022)), 1000);
    w.put(with(w.totalCell(), Period::quarter(2022, 4)), 1006);
    ASSERT_EQ(w.found(QStringLiteral("annual")).size(), 1u);
    EXPECT_EQ(w.found(QStringLiteral("annual")).front().cell.basis, Basis::Discrete);
    db::Change change(*w.store, { QStringLiteral("t"), QStringLiteral("window"), {}, {} });
    const db::RoundId last = w.store->rounds().put(change,
        { {}, w.form, Period::quarter(2022, 4), QDate(2023, 1, 1), QDate(2023, 1, 20), {}, {},
            w.source });
    w.store->rounds().put(change, db::Submission { last, w.province(), {}, {} });
    change.commit();
    ASSERT_EQ(w.found(QStringLiteral("annual"), { last, {}, {} }).size(), 1u);
    EXPECT_EQ(
        w.found(QStringLiteral("annual"), { last, {}, {} }).front().cell.basis, Basis::YearToDate);
}

TEST_F(Checks, GrowthMayBeOutsideAHundred)
{
    w.setIndicator(w.share, [](db::Indicator& i) { i.valueType = QStringLiteral("change"); });
    w.put(w.shareCell(), -12);
    EXPECT_TRUE(w.found(QStringLiteral("percent")).empty());
}

TEST_F(Checks, TheNationIsNotHeldAgainstAnIncompleteSum)
{
    w.put(with(w.totalCell(), w.nation), 1000);
    for (const db::RegionId region : w.provinces)
        w.put(with(w.totalCell(), region), 10);
    EXPECT_TRUE(w.found(QStringLiteral("nation")).empty()) << "XPCC is missing";
    w.setIndicator(
        w.total, [](db::Indicator& i) { i.xpccRule = QStringLiteral("included_in_650000"); });
    const auto found = w.found(QStringLiteral("nation"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cell.region, w.nation);
    EXPECT_TRUE(found[0].sentence.contains(QStringLiteral("80")));
}

TEST_F(Checks, XpccIsNotCountedTwice)
{
    w.setIndicator(
        w.total, [](db::Indicator& i) { i.xpccRule = QStringLiteral("included_in_650000"); });
    w.put(with(w.totalCell(), w.nation), 800);
    for (const db::RegionId region : w.provinces)
        w.put(with(w.totalCell(), region), 100);
    w.put(with(w.totalCell(), w.corps), 100);
    EXPECT_TRUE(w.found(QStringLiteral("nation")).empty());
}

TEST_F(Checks, OnlyWhatAddsUpIsHeldAgainstTheNation)
{
    w.setIndicator(w.total, [](db::Indicator& i) { i.aggregation = QStringLiteral("none"); });
    w.put(with(w.totalCell(), w.nation), 1);
    for (const db::RegionId region : w.provinces)
        w.put(with(w.totalCell(), region), 100);
    w.put(with(w.totalCell(), w.corps), 100);
    EXPECT_TRUE(w.found(QStringLiteral("nation")).empty());
}

TEST_F(Checks, TheTermsOfAcceptedValuesAreCheckedToo)
{
    w.put(w.shareCell(), 36.8, [](db::Observation& o) {
        o.numerator = 341;
        o.denominator = 930;
    });
    const auto found = w.found(QStringLiteral("ratio"), round());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].suggestion, QStringLiteral("36.7")); // 341 ÷ 930 = 36.667 %
    w.put(w.shareCell(), 36.8, [](db::Observation& o) {
        o.numerator = 341;
        o.denominator = 0;
    });
    EXPECT_EQ(w.found(QStringLiteral("ratio")).size(), 1u);
}

TEST_F(Checks, AnExplanationIsShownAndSettles)
{
    w.put(w.shareCell(), 101);
    EXPECT_FALSE(w.found(QStringLiteral("percent"))[0].settled());
    w.put(w.shareCell(), 101,
        [](db::Observation& o) { o.explanation = QStringLiteral("Counts visits of two years"); });
    EXPECT_EQ(w.found(QStringLiteral("percent"))[0].explanation,
        QStringLiteral("Counts visits of two years"));
    EXPECT_TRUE(w.found(QStringLiteral("percent"))[0].settled());
    w.enter(w.shareCell(), QStringLiteral("102"), 102);
    EXPECT_FALSE(w.found(QStringLiteral("percent"))[0].settled()) << "it was about another value";
}

TEST_F(Checks, WhatStandsInTheWayOfOneRegionIsItsOwn)
{
    w.put(w.shareCell(), 101);
    w.put(with(w.shareCell(), w.provinces[1]), 101);
    const auto found = app::check(*w.store, round());
    EXPECT_EQ(app::blocking(found, w.provinces[1]).size(), 2u); // bounds and percent
    EXPECT_TRUE(app::blocking(found, w.provinces[2]).empty());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// How measures spread, on the hand-made workspace (tests/support/rollout_workspace.h).
#include "app/rollout/adoption.h"

#include "tests/support/facts.h"
#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::AdoptionScope;
using app::RolloutFinding;
using app::StepTime;
using support::RolloutWorkspace;

QString text(const char* s)
{
    return QString::fromUtf8(s);
}

class AdoptionTest : public testing::Test
{
protected:
    app::RolloutBook book() const { return app::rolloutBook(*w.store); }
    const db::Catalog& catalog() const { return w.store->catalog(); }
    static AdoptionScope until(QDate day) { return { day, {}, false }; }
    app::Adoption curves(QDate day, const char* state = "") const
    {
        return app::adoption(book(), catalog(), until(day), text(state));
    }
    StepTime time(db::MeasureId measure, const char* from, const char* to) const
    {
        return app::stepTime(book(), catalog(), until(w.day()), measure, text(from), text(to));
    }
    // The measure's states below replace its history: `days` after 1 January 2021 at each.
    void spells(const std::vector<std::pair<int, bool>>& days)
    {
        const db::RegionId regions[] = { w.north, w.northeast, w.east, w.corps };
        db::Measure m;
        m.code = m.titleZh = m.titleEn = text("Spells");
        m.listClass = text("universal");
        spelled = app::saveMeasure(*w.store, m);
        for (std::size_t i = 0; i < days.size(); ++i) {
            const QDate end = w.day();
            const QDate began = days[i].second ? QDate(2021, 1, 1) : end.addDays(-days[i].first);
            w.put(spelled, regions[i], began, "issued");
            if (days[i].second)
                w.put(spelled, regions[i], began.addDays(days[i].first), "full");
        }
    }
    app::RolloutJudgement judged(const std::vector<db::RolloutRule>& rules) const
    {
        return app::judgeRollout(book(), catalog(), rules, until(w.day()));
    }
    static db::RolloutRule rule(const char* kind, const char* expression, const char* sentence)
    {
        db::RolloutRule r;
        r.code = text("R");
        r.kind = text(kind);
        r.expression = text(expression);
        r.sentenceEn = text(sentence);
        return r;
    }
    // "region: sentence", one a line.
    std::string said(const app::RolloutJudgement& judgement, QStringView kind) const
    {
        QStringList lines;
        for (const RolloutFinding* f : judgement.of(kind))
            lines.append(QStringLiteral("%1 %2: %3")
                             .arg(f->ruleCode, catalog().region(f->region)->nameEn, f->sentence));
        return lines.join(u'\n').toStdString();
    }

    RolloutWorkspace w;
    db::MeasureId spelled {};
};

TEST_F(AdoptionTest, CountsRegionsAtOrAboveAStateByQuarter)
{
    const app::Adoption adoption = curves(w.day());
    EXPECT_EQ(adoption.state, text("full"));
    ASSERT_EQ(adoption.quarters.size(), 8u);
    EXPECT_EQ(adoption.quarters.front(), db::Period::quarter(2021, 1));
    ASSERT_EQ(adoption.curves.size(), 3u); // list order: Third, First, Second
    EXPECT_EQ(adoption.curves[0].regions, (std::vector<int> { 0, 0, 0, 0, 1, 1, 0, 0 }));
    EXPECT_EQ(adoption.curves[1].regions, (std::vector<int> { 0, 0, 1, 1, 2, 2, 2, 2 }));
    EXPECT_EQ(adoption.curves[2].regions, (std::vector<int> { 0, 0, 0, 0, 1, 1, 1, 1 }));
    EXPECT_EQ(adoption.curves[1].applicable, 4);
    EXPECT_EQ(adoption.curves[2].applicable, 3);
    EXPECT_EQ(
        curves(w.day(), "issued").curves[1].regions, (std::vector<int> { 2, 4, 4, 4, 4, 4, 4, 4 }));
}

TEST_F(AdoptionTest, KnowsNothingBeyondItsDay)
{
    const app::Adoption adoption = curves({ 2022, 2, 9 });
    ASSERT_EQ(adoption.quarters.size(), 5u);
    EXPECT_EQ(adoption.curves[0].regions.back(), 1); // First; Third has no entry yet
    EXPECT_TRUE(curves({ 2020, 12, 31 }).curves.empty());
    EXPECT_EQ(curves(w.day(), "no such state").curves[1].regions.back(), 0);
}

TEST_F(AdoptionTest, TimesAStepWithThoseWhoAreStillOnTheWay)
{
    // east 31 March to 1 August 2021, northeast 1 May 2021 to 10 February 2022; north is on its
    // way since 30 June 2021; the corps' record begins above the first state.
    EXPECT_EQ(time(w.first, "issued", "full"), (StepTime { 3, 2, 1, 1, 285.0 }));
    EXPECT_EQ(time(w.second, "issued", "eval"), (StepTime { 1, 1, 0, 0, 456.0 }));
    EXPECT_EQ(time(w.first, "issued", "eval"), (StepTime { 3, 0, 3, 1, std::nullopt }));
    EXPECT_EQ(time(w.third, "study", "full"), (StepTime { 0, 0, 0, 1, std::nullopt }));
}

TEST_F(AdoptionTest, HasTheOrdinaryMedianWhenAllHaveGotThere)
{
    spells({ { 400, true }, { 100, true }, { 300, true }, { 200, true } });
    EXPECT_EQ(time(spelled, "issued", "full").medianDays, 250.0);
}

TEST_F(AdoptionTest, CountsAnOpenSpellAsLonger)
{
    spells({ { 100, true }, { 200, true }, { 300, false }, { 310, false } });
    EXPECT_EQ(time(spelled, "issued", "full").medianDays, 200.0); // level at one half from there
}

TEST_F(AdoptionTest, DropsAnOpenSpellFromThoseAtRisk)
{
    // One of four at 100: 3/4 stay. One leaves unseen at 150. Of the two left one at 200: 3/8.
    spells({ { 100, true }, { 150, false }, { 200, true }, { 300, false } });
    EXPECT_EQ(time(spelled, "issued", "full").medianDays, 200.0);
}

TEST_F(AdoptionTest, NamesTheFirst)
{
    w.put(w.third, w.corps, { 2022, 3, 1 }, "eval");
    w.put(w.third, w.north, { 2022, 3, 2 }, "full");
    const auto all = app::adopters(book(), catalog(), until(w.day()), w.third);
    EXPECT_EQ(all,
        (std::vector<app::Adopter> { { w.east, { 2022, 3, 1 }, 1 }, { w.corps, { 2022, 3, 1 }, 1 },
            { w.north, { 2022, 3, 2 }, 3 } }));
}

TEST_F(AdoptionTest, JudgesByTheRulesOfTheWorkspace)
{
    const app::RolloutJudgement j = judged(w.store->measures().rules());
    EXPECT_TRUE(j.faults.isEmpty());
    EXPECT_EQ(said(j, u"lags"), "");
    EXPECT_EQ(said(j, u"stands_out"),
        "S1 East 1: Ahead of the others: rolled out 67% against a median of 17%\n"
        "S2 East 1: First to roll out: 3 of 3 measures");
    EXPECT_EQ(said(j, u"stalled"),
        "T1 Corps: At “Pilot” for 698 days\nT1 Northeast 1: At “Not started” for 698 days\n"
        "T1 North 1: At “Document issued” for 549 days");
    EXPECT_EQ(j.of(u"stalled")[0]->measure, w.first);
}

TEST_F(AdoptionTest, PutsEveryFigureIntoTheSentence)
{
    // northeast: First rolled out, Second not started: half way up; the others 11/12, 1/2, 3/4.
    const auto j = judged({ rule("lags", "recorded == 2 && untouched == 1",
        "{region} {recorded} {untouched} {stalled} {first} {applicable} {coverage} "
        "{median_coverage} {progress} {median_progress} {days} {regions}") });
    EXPECT_EQ(said(j, u"lags"), "R Northeast 1: Northeast 1 2 1 0 0 3 33 17 50 63 324 4");
    const auto cells = judged({ rule("stalled", "rank == 3 && full == 0 && evidence == 0",
        "{region} {measure} {state} {days} {rank} {top}") });
    EXPECT_EQ(said(cells, u"stalled"),
        "R Corps: Corps First Pilot 698 3 4\nR East 1: East 1 Third Pilot 121 3 4");
}

TEST_F(AdoptionTest, LeavesOutWhatIsOffAndSaysWhatCannotBeRead)
{
    db::RolloutRule off = rule("lags", "1 == 1", "x");
    off.enabled = false;
    EXPECT_TRUE(judged({ off }).findings.empty());
    const char* const bad[][3] = { { "lags", "coverage >", "x" }, { "lags", "rank > 1", "x" },
        { "stalled", "coverage > 1", "x" }, { "lags", "1 == 1", "{rank}" },
        { "lags", "days = 3", "x" }, { "quick", "1 == 1", "x" }, { "lags", "", "x" } };
    for (const auto& [kind, expression, sentence] : bad) {
        const auto j = judged({ rule(kind, expression, sentence) });
        EXPECT_EQ(j.faults.size(), 1) << expression;
        EXPECT_TRUE(j.findings.empty());
        EXPECT_THROW(app::saveRolloutRule(*w.store, rule(kind, expression, sentence)), app::Error)
            << expression;
    }
    EXPECT_TRUE(judged({ rule("lags", "1 / (recorded - recorded)", "x") }).findings.empty());
}

TEST_F(AdoptionTest, JudgesNoRegionWithoutARecord)
{
    const auto j = judged({ rule("lags", "1 == 1", "x") });
    EXPECT_EQ(j.findings.size(), 4u);
    const AdoptionScope below { w.day(), w.east, false };
    EXPECT_EQ(
        app::judgeRollout(book(), catalog(), std::vector { rule("lags", "1 == 1", "x") }, below)
            .findings.size(),
        2u); // the third city has none
}

TEST(Adoption, OfTheDemonstrationHasSomethingToShow)
{
    const db::Store& store = support::filled(app::WorkspaceKind::Demonstration);
    const app::RolloutBook book = app::rolloutBook(store);
    const AdoptionScope scope { store.asOf(), {}, false };
    const app::Adoption adoption = app::adoption(book, store.catalog(), scope);
    EXPECT_EQ(adoption.quarters.size(), 8u);
    EXPECT_EQ(adoption.curves.size(), 21u);
    int rising = 0;
    for (const app::AdoptionCurve& curve : adoption.curves)
        rising += curve.regions.back() > 5;
    EXPECT_GT(rising, 10);
    const auto j = app::judgeRollout(book, store.catalog(), store.measures().rules(), scope);
    EXPECT_TRUE(j.faults.isEmpty());
    for (const char16_t* kind : { u"lags", u"stands_out", u"stalled" })
        EXPECT_FALSE(j.of(kind).empty()) << QString::fromUtf16(kind).toStdString();
    EXPECT_LT(j.of(u"lags").size(), 16u);
}

} // namespace

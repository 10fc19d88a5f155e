// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger.h"

#include "app/ledger/task_edits.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

namespace {

using app::Ledger;
using app::LedgerTask;
using app::Light;
using app::MilestoneState;
using support::day;
using support::SmallLedger;

class SmallList : public testing::Test
{
protected:
    Ledger at(const char* when, db::RegionId region = {}) const
    {
        const QDate on = day(when);
        return app::ledger(l.store, l.first,
            { region == db::RegionId {} ? l.workspace.nation : region,
                db::Period::month(on.year(), on.month()), on });
    }
    LedgerTask a(const char* when, db::RegionId region = {}) const
    {
        return *at(when, region).task(l.a);
    }

    SmallLedger l;
};

TEST_F(SmallList, HasItsSectionsAndCountsThem)
{
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    db::Task sub = l.task("A1", "分项", l.first);
    sub.parent = l.a;
    l.put(sub);
    l.put(l.task("X", "不在任何部分之下", l.first));
    const Ledger found = at("2022-07-31");
    ASSERT_EQ(found.sections.size(), 2u);
    ASSERT_EQ(found.sections[0].tasks.size(), 3u);
    EXPECT_EQ(found.sections[0].tasks[2].depth, 1);
    EXPECT_FALSE(found.sections[1].section);
    EXPECT_EQ(found.sections[0].counts, (app::LightCounts { 0, 1, 0, 0, 1 }));
    EXPECT_EQ(found.counts, (app::LightCounts { 0, 1, 0, 0, 2 }));
    EXPECT_EQ(found.firstYear, 2022);
    EXPECT_EQ(found.milestones, 1);
    EXPECT_EQ(found.milestonesDone, 0);
    EXPECT_EQ(found.milestonesExpected, 1);
}

// Milestones 30 June (done 3 July), 31 August (done 20 October), 30 September (never).
TEST_F(SmallList, TellsItsLightMonthByMonth)
{
    l.put(l.milestone(l.a, 1, "2022-06-30", "2022-07-03"));
    l.put(l.milestone(l.a, 2, "2022-08-31", "2022-10-20"));
    l.put(l.milestone(l.a, 3, "2022-09-30"));
    l.put(l.milestone(l.a, 4, "2022-12-31"));
    // May: nothing due. June: due on that very day is not due before it. July and August: as
    // expected. September: the second is open, the third is due on that day. October: two due
    // late, one of them done by then. November the same.
    EXPECT_EQ(support::lightsByMonth(a("2022-11-30")),
        "5:notdue 6:notdue 7:ok 8:ok 9:warn 10:warn 11:warn");
    EXPECT_EQ(
        support::lightsByMonth(a("2022-10-10")), "5:notdue 6:notdue 7:ok 8:ok 9:warn 10:late");
    // Seen from an earlier day nothing later is known.
    EXPECT_EQ(support::lightsByMonth(a("2022-07-02")), "5:notdue 6:notdue 7:warn");
}

TEST_F(SmallList, AnOverrideHoldsFromDayToDayAndTheRuleAfterIt)
{
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    app::overrideLight(l.store,
        { l.a, day("2022-07-10"), day("2022-08-31"), int(Light::Ok), QStringLiteral("agreed"), {},
            {}, {} });
    EXPECT_EQ(support::lightsByMonth(a("2022-09-30")), "5:notdue 6:notdue 7:ok* 8:ok* 9:warn");
    EXPECT_EQ(a("2022-07-09").light.light, Light::Warn);
    EXPECT_EQ(a("2022-07-10").light.light, Light::Ok);
    EXPECT_EQ(a("2022-07-10").light.computed, Light::Warn);
    EXPECT_EQ(a("2022-08-31").light.light, Light::Ok);
    EXPECT_FALSE(a("2022-09-01").light.override_);
    EXPECT_EQ(a("2022-09-01").light.light, Light::Warn);
    EXPECT_EQ(a("2022-09-01").overrides.size(), 1u); // kept
    // Of the list as a whole, not of one region of it.
    EXPECT_FALSE(a("2022-07-10", l.workspace.beijing).light.override_);
}

TEST_F(SmallList, DueTodayIsNotOverdue)
{
    db::Task t = l.find(l.a);
    t.dueOn = QStringLiteral("2022-06-30");
    l.put(t);
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    const LedgerTask today = a("2022-06-30");
    EXPECT_FALSE(today.overdue);
    EXPECT_EQ(today.milestones[0].state, MilestoneState::Open);
    EXPECT_FALSE(today.missedFrom);
    EXPECT_EQ(today.light.light, Light::NotDue);
    const LedgerTask after = a("2022-07-01");
    EXPECT_TRUE(after.overdue);
    EXPECT_EQ(after.milestones[0].state, MilestoneState::Overdue);
    EXPECT_EQ(after.milestones[0].overdueDays, 1);
    EXPECT_EQ(after.missedFrom, day("2022-06-30"));
    EXPECT_EQ(after.light.light, Light::Late);
    const auto soon = app::dueSoon(at("2022-06-30"), 0);
    ASSERT_EQ(soon.size(), 2u); // the task and its milestone, today
    EXPECT_EQ(soon[0].days, 0);
    EXPECT_TRUE(app::dueSoon(at("2022-07-01"), 30).empty());
    EXPECT_EQ(app::dueSoon(at("2022-05-31"), 30).size(), 2u);
    EXPECT_TRUE(app::dueSoon(at("2022-05-30"), 30).empty()); // 31 days off
}

TEST_F(SmallList, MeasuresSlipAgainstTheFirstPromise)
{
    l.put(l.milestone(l.a, 1, "2022-06-30", "2022-06-25")); // five days early
    l.put(l.milestone(l.a, 2, "2022-08-15", "2022-08-20", "2022-07-31")); // 20 late
    l.put(l.milestone(l.a, 3, "2022-10-31", "", "2022-09-30")); // 31, or more once overdue
    const LedgerTask october = a("2022-10-15");
    EXPECT_EQ(october.milestones[0].slipDays, -5);
    EXPECT_EQ(october.milestones[1].slipDays, 20);
    EXPECT_EQ(october.milestones[2].slipDays, 31);
    EXPECT_EQ(october.slipDays, 31);
    const LedgerTask november = a("2022-11-30");
    EXPECT_EQ(november.milestones[2].slipDays, 61);
    EXPECT_EQ(november.milestones[2].overdueDays, 30);
    EXPECT_EQ(november.missedFrom, day("2022-10-31"));
    EXPECT_EQ(november.start, day("2022-05-04"));
    EXPECT_EQ(november.end, day("2022-12-31"));
    EXPECT_DOUBLE_EQ(*november.doneShare, 2.0 / 3);
    EXPECT_DOUBLE_EQ(*november.expectedShare, 1);
    // Done later than the day is open on it.
    EXPECT_EQ(a("2022-08-17").milestones[1].state, MilestoneState::Overdue);
}

db::Target target(const SmallLedger& l, std::optional<db::RegionId> region, double value)
{
    db::Target t;
    t.indicator = l.workspace.beds;
    t.region = region;
    t.period = db::Period::year(2022);
    t.op = db::Qualifier::AtLeast;
    t.value = value;
    t.task = l.a;
    t.source = l.workspace.yearbook;
    return t;
}

// The small workspace's indicators are watched only.
void judgeBeds(SmallLedger& l)
{
    db::Indicator beds = *l.store.catalog().indicator(l.workspace.beds);
    beds.direction = db::Direction::Higher;
    db::Change change(l.store, support::SmallWorkspace::act());
    l.store.indicators().put(change, beds);
    change.commit();
}

TEST_F(SmallList, CountsTheRegionsThatMeetATarget)
{
    judgeBeds(l);
    l.put(target(l, {}, 50));
    l.workspace.put({ l.workspace.value(l.workspace.beijing, 2022, 64),
        l.workspace.value(l.workspace.xinjiang, 2022, 49) });
    const LedgerTask t = a("2022-12-31");
    ASSERT_EQ(t.targets.size(), 1u);
    EXPECT_EQ(t.targets[0].expected, 3);
    EXPECT_EQ(t.targets[0].known, 2);
    EXPECT_EQ(t.targets[0].meeting, 1);
    EXPECT_EQ(t.targets[0].lacking,
        (std::vector<db::RegionId> { l.workspace.xinjiang, l.workspace.corps }));
    EXPECT_EQ(t.light.light, Light::Ok); // undated: no rule speaks of being near
    EXPECT_EQ(t.light.rule, QStringLiteral("R70"));
    EXPECT_EQ(a("2022-12-31", l.workspace.beijing).light.rule, QStringLiteral("R20"));
    EXPECT_EQ(a("2022-12-31", l.workspace.xinjiang).targets[0].expected, 1);
    // A year's figure is known when the year is over.
    EXPECT_EQ(a("2022-11-30").light.light, Light::NoData);
}

TEST_F(SmallList, ShowsAFigureOnItsPath)
{
    judgeBeds(l);
    l.put(target(l, l.workspace.nation, 80));
    l.workspace.put({ l.workspace.value(l.workspace.nation, 2021, 60),
        l.workspace.value(l.workspace.nation, 2022, 75) });
    const LedgerTask t = a("2022-12-31");
    ASSERT_EQ(t.targets.size(), 1u);
    EXPECT_EQ(t.targets[0].expected, 1);
    EXPECT_EQ(t.targets[0].value, std::optional(75.0));
    EXPECT_EQ(t.targets[0].start, std::optional(60.0));
    EXPECT_EQ(t.targets[0].path, std::optional(80.0)); // on the last day the target itself
    EXPECT_EQ(t.targets[0].progress, std::optional(0.75)); // 15 of 20
    EXPECT_TRUE(a("2022-12-31", l.workspace.beijing).targets[0].lacking.empty()); // not its own
    // Half way through the year: the path is half way, the figure is last year's.
    const LedgerTask half = a("2022-07-02");
    EXPECT_EQ(half.targets[0].value, std::optional(60.0));
    EXPECT_FALSE(half.targets[0].path);
}

TEST_F(SmallList, NeverColoursWhatIsOnlyWatched)
{
    l.put(target(l, {}, 50));
    l.workspace.put({ l.workspace.value(l.workspace.beijing, 2022, 1) });
    db::Task t = l.find(l.a);
    t.dueOn = QStringLiteral("2022-06-30");
    l.put(t);
    const Ledger found = at("2022-12-31");
    EXPECT_FALSE(found.task(l.a)->targets[0].judged);
    EXPECT_EQ(found.task(l.a)->light.light, Light::NoData);
    EXPECT_TRUE(found.task(l.a)->light.evidence.monitorOnly);
    EXPECT_FALSE(found.task(l.a)->overdue);
}

TEST_F(SmallList, TakesEnteredProgressWhereNothingIsComputed)
{
    app::setProgress(l.store, { l.a, {}, day("2022-06-30"), 10, {}, {} });
    app::setProgress(l.store, { l.a, {}, day("2022-09-30"), 70, {}, {} });
    EXPECT_EQ(a("2022-06-29").light.light, Light::NoData);
    EXPECT_FALSE(a("2022-06-29").progress);
    EXPECT_EQ(a("2022-09-29").progress->percent, 10);
    EXPECT_EQ(a("2022-09-29").light.light, Light::Warn);
    EXPECT_EQ(a("2022-09-30").progress->percent, 70);
    EXPECT_EQ(a("2022-09-30").light.light, Light::Ok);
    EXPECT_EQ(a("2022-09-30", l.workspace.beijing).light.light, Light::NoData);
}

TEST_F(SmallList, GroupsByLeadDepartment)
{
    db::Task t = l.find(l.a);
    t.leadDepartment = QStringLiteral("国家医保局、国家卫生健康委");
    t.jointDepartments = QStringLiteral("财政部; 教育部");
    l.put(t);
    const Ledger found = at("2022-11-30");
    EXPECT_EQ(found.task(l.a)->departments,
        (QStringList { QStringLiteral("国家医保局"), QStringLiteral("国家卫生健康委"),
            QStringLiteral("财政部"), QStringLiteral("教育部") }));
    ASSERT_EQ(found.departments.size(), 5u);
    EXPECT_EQ(found.departments[0].department, QStringLiteral("国家医保局"));
    EXPECT_EQ(found.departments[0].leads, (std::vector<std::pair<int, int>> { { 0, 0 } }));
    EXPECT_TRUE(found.departments.back().department.isEmpty()); // B names none
    EXPECT_EQ(found.departments.back().leads.size(), 1u);
}

TEST_F(SmallList, KnowsWhatItImplementsAndContinues)
{
    db::Task c = l.task("C", "推进价格改革（省）", l.second);
    c.implements = l.a;
    const db::TaskId id = l.put(c);
    ASSERT_EQ(a("2022-11-30").implementedBy.size(), 1u);
    EXPECT_EQ(a("2022-11-30").implementedBy[0].id, id);
    const Ledger later = app::ledger(
        l.store, l.second, { l.workspace.nation, db::Period::year(2023), day("2023-12-31") });
    EXPECT_EQ(later.task(id)->implements->id, l.a);
}

TEST_F(SmallList, AListThatIsNotThereIsEmpty)
{
    const Ledger none = app::ledger(l.store, db::DocumentId { 999 },
        { l.workspace.nation, db::Period::year(2022), day("2022-11-30") });
    EXPECT_FALSE(none.document);
    EXPECT_TRUE(none.sections.empty());
    EXPECT_TRUE(app::statusOverTime(none).months.empty());
    EXPECT_TRUE(app::dueSoon(none, 30).empty());
}

TEST_F(SmallList, IsComparedWithALaterOne)
{
    db::Task linked = l.task("L1", "一项名称完全不同的任务", l.second);
    linked.follows = l.b;
    l.put(linked);
    l.put(l.task("L2", "深入推进医疗服务价格改革", l.second));
    l.put(l.task("L3", "发展商业健康保险", l.second));
    l.put(l.task("G", "促进中医药传承创新", l.first));
    l.put(l.task("H", "做好 疫情防控！", l.first));
    l.put(l.task("L4", "做好疫情防控", l.second));
    const app::ListComparison c = app::compareLists(l.store, l.first, l.second);
    ASSERT_EQ(c.rows.size(), 5u);
    EXPECT_EQ(c.rows[0].match, app::ListMatch::Linked);
    EXPECT_EQ(c.rows[0].before->code, QStringLiteral("B"));
    EXPECT_EQ(c.rows[1].match, app::ListMatch::Probable);
    EXPECT_EQ(c.rows[1].before->code, QStringLiteral("A"));
    // 9 pairs in the earlier title, 11 in the later, 9 in both.
    EXPECT_DOUBLE_EQ(c.rows[1].similarity, 18.0 / 20);
    EXPECT_EQ(c.rows[2].match, app::ListMatch::None);
    EXPECT_FALSE(c.rows[2].before);
    EXPECT_EQ(c.rows[3].match, app::ListMatch::SameTitle);
    EXPECT_EQ(c.rows[4].before->code, QStringLiteral("G"));
    EXPECT_FALSE(c.rows[4].after);
    EXPECT_EQ(c.kept, 3);
    EXPECT_EQ(c.probable, 1);
    EXPECT_EQ(c.added, 1);
    EXPECT_EQ(c.dropped, 1);
}

TEST(TitleSimilarity, ComparesWordsOfLatinAndPairsOfChinese)
{
    EXPECT_DOUBLE_EQ(
        app::titleSimilarity(QStringLiteral("Payment reform"), QStringLiteral("payment  REFORM.")),
        1);
    EXPECT_DOUBLE_EQ(
        app::titleSimilarity(QStringLiteral("Payment reform"), QStringLiteral("Price reform")),
        0.5);
    EXPECT_LT(app::titleSimilarity(QStringLiteral("a b"), QStringLiteral("b a")), 1);
    EXPECT_DOUBLE_EQ(app::titleSimilarity({}, {}), 0);
    EXPECT_DOUBLE_EQ(app::titleSimilarity(QStringLiteral("改"), QStringLiteral("改")), 1);
}

} // namespace

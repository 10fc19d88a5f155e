// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger.h"

#include "app/ledger/task_edits.h"
#include "tests/support/facts.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

namespace {

using app::Ledger;
using app::LedgerTask;
using app::Light;
using app::MilestoneState;
using support::day;
using support::SmallLedger;

std::string lights(const LedgerTask& t)
{
    static const char* const words[] = { "ok", "warn", "late", "notdue", "nodata" };
    std::string text;
    for (const app::MonthLight& m : t.history)
        text += (text.empty() ? "" : " ") + std::to_string(m.month.month()) + ":"
            + words[int(m.light)] + (m.overridden ? "*" : "");
    return text;
}

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
    EXPECT_EQ(lights(a("2022-11-30")), "5:notdue 6:notdue 7:ok 8:ok 9:warn 10:warn 11:warn");
    EXPECT_EQ(lights(a("2022-10-10")), "5:notdue 6:notdue 7:ok 8:ok 9:warn 10:late");
    // Seen from an earlier day nothing later is known.
    EXPECT_EQ(lights(a("2022-07-02")), "5:notdue 6:notdue 7:warn");
}

TEST_F(SmallList, AnOverrideHoldsFromDayToDayAndTheRuleAfterIt)
{
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    app::overrideLight(l.store,
        { l.a, day("2022-07-10"), day("2022-08-31"), int(Light::Ok), QStringLiteral("agreed"), {},
            {}, {} });
    EXPECT_EQ(lights(a("2022-09-30")), "5:notdue 6:notdue 7:ok* 8:ok* 9:warn");
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

class Demonstrated : public testing::Test
{
protected:
    static const db::Store& store() { return support::filled(app::WorkspaceKind::Demonstration); }
    static db::DocumentId document(const char* code)
    {
        const auto all = store().documents().all();
        return std::ranges::find(all, QString::fromLatin1(code), &db::Document::code)->id;
    }
    static Ledger ledger(const char* code)
    {
        return app::ledger(store(), document(code),
            { store().catalog().nation(), db::Period::quarter(2022, 4), day("2022-11-30") });
    }
    static const LedgerTask& task(const Ledger& found, int number)
    {
        for (const app::LedgerSection& section : found.sections) {
            for (const LedgerTask& t : section.tasks) {
                if (t.task.number == number)
                    return t;
            }
        }
        throw std::out_of_range("no such task");
    }
};

TEST_F(Demonstrated, LooksLikeThePicture)
{
    const Ledger found = ledger("SC2022");
    EXPECT_EQ(found.sections.size(), 4u);
    EXPECT_EQ(found.counts, (app::LightCounts { 11, 4, 2, 3, 1 }));
    const int perSection[] = { 5, 6, 4, 6 };
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(int(found.sections[i].tasks.size()), perSection[i]);
    for (const int late : { 8, 16 })
        EXPECT_EQ(task(found, late).light.light, Light::Late) << late;
    for (const int near : { 5, 7, 13, 19 })
        EXPECT_EQ(task(found, near).light.light, Light::Warn) << near;
    for (const int later : { 2, 11, 21 })
        EXPECT_EQ(task(found, later).light.light, Light::NotDue) << later;
    EXPECT_EQ(task(found, 14).light.light, Light::NoData);
}

TEST_F(Demonstrated, NamesNoDepartmentTheSourceDoesNotName)
{
    const Ledger found = ledger("SC2022");
    for (const app::LedgerSection& section : found.sections) {
        for (const LedgerTask& t : section.tasks)
            EXPECT_EQ(t.departments.isEmpty(), t.task.number != 1 && t.task.number != 2)
                << t.title.toStdString();
    }
    EXPECT_EQ(found.departments.front().department, QStringLiteral("国家发展改革委"));
    EXPECT_EQ(found.departments.front().leads.size(), 2u);
    EXPECT_EQ(found.departments.back().leads.size(), 19u);
}

// Task 8: due 30 June 2022, seen on 30 November: 153 days. Set to "watch" by hand in July and
// August. Task 16: milestones of 31 May and 31 July done in June and August, those of 31 August
// and 15 October (and of 15 November) open.
TEST_F(Demonstrated, TellsItsHistory)
{
    const Ledger found = ledger("SC2022");
    EXPECT_EQ(task(found, 8).light.days, -153);
    EXPECT_TRUE(task(found, 8).light.sentence.contains(QStringLiteral("153")));
    EXPECT_TRUE(task(found, 8).overdue);
    EXPECT_TRUE(lights(task(found, 8)).ends_with("7:warn* 8:warn* 9:late 10:late 11:late"))
        << lights(task(found, 8));
    EXPECT_EQ(lights(task(found, 16)), "5:notdue 6:ok 7:ok 8:ok 9:warn 10:late 11:late");
    EXPECT_EQ(task(found, 16).missedFrom, day("2022-08-31"));
    EXPECT_EQ(task(found, 16).slipDays, 122); // promised for 31 July
    EXPECT_EQ(task(found, 13).light.light, Light::Warn);
    EXPECT_EQ(task(found, 13).light.computed, Light::Late);
    EXPECT_EQ(task(found, 8).actions.size(), 1u);
}

TEST_F(Demonstrated, ShowsTheRegionsBehindATarget)
{
    const LedgerTask t = task(ledger("SC2022"), 8);
    ASSERT_EQ(t.targets.size(), 1u);
    EXPECT_EQ(t.targets[0].expected, 32);
    EXPECT_EQ(int(t.targets[0].lacking.size()), 32 - t.targets[0].meeting);
    EXPECT_GT(t.targets[0].lacking.size(), 0u);
    EXPECT_TRUE(t.light.sentence.contains(QString::number(t.targets[0].lacking.size())));
}

TEST_F(Demonstrated, ListsWhatIsDueNext)
{
    std::string due;
    for (const app::DueSoon& d : app::dueSoon(ledger("SC2022"), 30))
        due += d.due.toString(QStringLiteral("MMdd ")).toStdString();
    EXPECT_EQ(due, "1205 1210 1215 1220 1225 ");
}

TEST_F(Demonstrated, AddsUpMonthByMonth)
{
    const Ledger found = ledger("SC2022");
    const app::StatusOverTime status = app::statusOverTime(found);
    ASSERT_EQ(status.months.size(), 7u); // May, when the list was issued, to November
    EXPECT_EQ(status.months.front(), day("2022-05-01"));
    EXPECT_EQ(status.total.back(), found.counts);
    for (std::size_t m = 0; m < status.months.size(); ++m) {
        int tasks = 0;
        for (int light = 0; light < app::lightCount; ++light) {
            int sections = 0;
            for (const app::SectionMonths& s : status.sections)
                sections += s.counts[m][std::size_t(light)];
            EXPECT_EQ(sections, status.total[m][std::size_t(light)]);
            tasks += sections;
        }
        EXPECT_EQ(tasks, 21);
    }
}

TEST_F(Demonstrated, TracksGuangdongAsFound)
{
    const Ledger found = ledger("GD2022");
    EXPECT_EQ(found.sections.size(), 5u); // four aspects and what stands under none
    int tasks = 0;
    int judged = 0;
    for (const app::LedgerSection& section : found.sections) {
        for (const LedgerTask& t : section.tasks) {
            ++tasks;
            judged += t.light.light != Light::NoData;
            EXPECT_FALSE(t.implements); // no source says which national task an item carries out
        }
    }
    EXPECT_EQ(tasks, 34); // 33 items and one requirement
    EXPECT_GT(judged, 8);
    // Its target of 42 % is Guangdong's own: one region.
    const auto all = store().tasks().all();
    const LedgerTask* pay
        = found.task(std::ranges::find(all, QStringLiteral("GD2022-2-i05"), &db::Task::code)->id);
    ASSERT_EQ(pay->targets.size(), 1u);
    EXPECT_EQ(pay->targets[0].expected, 1);
    EXPECT_TRUE(pay->targets[0].value);
}

TEST_F(Demonstrated, ComparesTheListsOfTwoYears)
{
    const app::ListComparison c
        = app::compareLists(store(), document("SC2021"), document("SC2022"));
    EXPECT_EQ(c.kept + c.added, 21);
    EXPECT_EQ(c.kept + c.dropped, 14);
    EXPECT_EQ(c.kept, c.probable); // the titles of 2021 are our own English wording
    for (const app::ComparedTask& row : c.rows)
        EXPECT_EQ(row.match != app::ListMatch::None, row.before && row.after);
}

TEST_F(Demonstrated, HasOneActionOpen)
{
    EXPECT_EQ(app::openActions(store(), day("2022-11-30")).size(), 1u);
    EXPECT_EQ(app::openActions(store(), day("2022-09-10")).size(), 2u);
    EXPECT_TRUE(app::openActions(store(), day("2022-08-01")).empty());
}

TEST_F(Demonstrated, ListsTheNewestListFirst)
{
    const auto lists = app::taskDocuments(store());
    ASSERT_EQ(lists.size(), 5u);
    EXPECT_EQ(lists.front().code, QStringLiteral("SC2024"));
    EXPECT_EQ(lists.back().code, QStringLiteral("GD2022"));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed before it is written: actions, tasks, lights by other rules; and what the edits
// object to, asked without writing.
#include "app/ledger/action_draft.h"

#include "app/ledger/task_draft.h"
#include "app/ledger/task_edits.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

namespace {

using support::day;
using support::SmallLedger;

class ActionDraft : public testing::Test
{
protected:
    ActionDraft()
    {
        db::Change change(l.store, support::SmallWorkspace::act());
        db::Indicator beds = *l.store.catalog().indicator(l.workspace.beds);
        beds.direction = db::Direction::Higher;
        l.store.indicators().put(change, beds);
        change.commit();
        filter.region = l.workspace.beijing;
        filter.indicator = l.workspace.beds;
        filter.period = db::Period::year(2022);
    }
    void aim(double value)
    {
        db::Target target;
        target.indicator = l.workspace.beds;
        target.period = db::Period::year(2025);
        target.value = value;
        target.source = l.workspace.yearbook;
        l.put(target);
    }
    std::string gap() const { return app::actionDraft(l.store, filter).gap.toStdString(); }

    SmallLedger l;
    db::Filter filter;
};

} // namespace

TEST_F(ActionDraft, IsAboutTheRegionTheIndicatorAndThePeriodShown)
{
    const db::Action draft = app::actionDraft(l.store, filter);
    EXPECT_EQ(draft.region, l.workspace.beijing);
    EXPECT_EQ(draft.indicator, l.workspace.beds);
    EXPECT_EQ(draft.period, db::Period::year(2022));
    EXPECT_EQ(draft.openedOn, day("2022-11-30")); // the workspace's day
    EXPECT_EQ(draft.title, QStringLiteral("Follow up: 北京市 · BEDS"));
    EXPECT_EQ(app::aboutText(l.store, draft), QStringLiteral("北京市 · BEDS · 2022"));
}

TEST_F(ActionDraft, SaysHowFarTheValueIsFromTheTarget)
{
    l.workspace.put({ l.workspace.value(l.workspace.beijing, 2022, 61.5) });
    EXPECT_EQ(gap(), "61.50 beds (2022); no target is set.");
    aim(70);
    EXPECT_EQ(
        gap(), "61.50 beds (2022); the target is ≥ 70 beds by the end of 2025, 8.50 beds away.");
}

TEST_F(ActionDraft, SaysThatTheTargetIsMetOrThatThereIsNoFigure)
{
    aim(60);
    EXPECT_EQ(gap(), "No figure up to 2022; the target is ≥ 60 beds by the end of 2025.");
    l.workspace.put({ l.workspace.value(l.workspace.beijing, 2021, 61.5) });
    EXPECT_EQ(gap(), "61.50 beds (2021) meets the target ≥ 60 beds by the end of 2025.");
}

TEST_F(ActionDraft, WithoutAnIndicatorIsAboutTheRegionAlone)
{
    filter.indicator = {};
    const db::Action draft = app::actionDraft(l.store, filter);
    EXPECT_EQ(app::aboutText(l.store, draft), QStringLiteral("北京市"));
    EXPECT_EQ(draft.gap, QString());
}

TEST_F(ActionDraft, AboutATaskNamesItsLeadAndWhyItsLightIsWhatItIs)
{
    db::Task task = l.find(l.a);
    task.number = 8;
    task.leadDepartment = QStringLiteral("国家医保局;财政部");
    l.put(task);
    const app::Ledger ledger
        = app::ledger(l.store, l.first, { l.workspace.nation, {}, day("2022-11-30") });
    const db::Action draft = app::actionDraft(*ledger.task(l.a), ledger.day);
    EXPECT_EQ(draft.owner, QStringLiteral("国家医保局"));
    EXPECT_EQ(draft.gap, ledger.task(l.a)->light.sentence);
    EXPECT_FALSE(draft.gap.isEmpty());
    EXPECT_EQ(app::aboutText(l.store, draft), QStringLiteral("Task 8 · 推进医疗服务价格改革"));
    EXPECT_EQ(app::openAction(l.store, draft), QStringLiteral("A0001")); // fit to be written
}

TEST_F(ActionDraft, DueTodayIsNotOverdueAndAClosedOneNever)
{
    db::Action action;
    EXPECT_FALSE(app::isOverdue(action, day("2022-11-30")));
    action.dueOn = day("2022-11-30");
    EXPECT_FALSE(app::isOverdue(action, day("2022-11-30")));
    EXPECT_TRUE(app::isOverdue(action, day("2022-12-01")));
    action.closedOn = day("2022-12-01");
    EXPECT_FALSE(app::isOverdue(action, day("2022-12-02")));
}

TEST(TaskDraft, TakesTheNextNumberAFreeCodeAndTheSectionOfTheCursor)
{
    SmallLedger l;
    db::Task task = l.find(l.a);
    task.number = 4;
    l.put(task);
    l.put(l.task("L2022-5", "另一项", l.second)); // the code that would come next
    const db::Task draft = app::taskDraft(l.store, l.first, l.a);
    EXPECT_EQ(draft.number, 5);
    EXPECT_EQ(draft.code, QStringLiteral("L2022-6"));
    EXPECT_EQ(draft.parent, l.section);
    EXPECT_EQ(draft.document, l.first);
    EXPECT_EQ(app::taskDraft(l.store, l.first, l.section).parent, l.section);
    EXPECT_FALSE(app::taskDraft(l.store, l.first, {}).parent);
}

TEST(LightPreview, CountsWhatOtherRulesWouldSayAndLeavesLightsSetByHand)
{
    SmallLedger l;
    db::LightOverride o;
    o.task = l.a;
    o.from = o.until = day("2022-11-30");
    o.light = int(app::Light::Ok);
    o.reason = QStringLiteral("checked on the spot");
    app::overrideLight(l.store, o);
    const app::Ledger ledger
        = app::ledger(l.store, l.first, { l.workspace.nation, {}, day("2022-11-30") });
    EXPECT_EQ(app::lightPreview(ledger, l.store.lights().rules()),
        (app::LightPreview { ledger.counts, 0 }));
    db::LightRule late;
    late.code = QStringLiteral("X");
    late.light = int(app::Light::Late);
    late.expression = QStringLiteral("1");
    late.sentenceEn = QStringLiteral("late");
    const app::LightPreview preview = app::lightPreview(ledger, { late });
    EXPECT_EQ(preview.counts, (app::LightCounts { 1, 0, 1, 0, 0 })); // a by hand, b by the rule
    EXPECT_EQ(preview.changed, 1);
}

TEST(Comparison, IsATableOfWhatBecameOfEachTask)
{
    SmallLedger l;
    db::Task kept = l.task("C", "推进医疗服务价格改革", l.second);
    l.put(kept);
    const app::ListComparison c = app::compareLists(l.store, l.first, l.second);
    const auto table = app::comparisonTable(c);
    ASSERT_EQ(table.size(), 2U);
    EXPECT_EQ(table[0],
        (QStringList { QStringLiteral("kept, same title"), QStringLiteral("A"), kept.titleZh,
            QStringLiteral("C"), kept.titleZh, QStringLiteral("100%") }));
    EXPECT_EQ(table[1][0], QStringLiteral("dropped"));
    EXPECT_EQ(table[1][1], QStringLiteral("B"));
    const QByteArray csv = app::comparisonCsv(c);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"
                               "Comparison,"));
    EXPECT_EQ(csv.count("\r\n"), 3);
}

TEST(Objections, AreTheSentencesTheEditsRefuseWith)
{
    const SmallLedger l;
    db::Task task = l.find(l.a);
    EXPECT_EQ(app::objection(l.store, task), QString());
    task.dueOn = QStringLiteral("2022-01-01");
    EXPECT_TRUE(app::objection(l.store, task).contains(QStringLiteral("2022-05-04")));
    db::Milestone milestone = l.milestone(l.a, 1, "2022-06-30");
    EXPECT_EQ(app::objection(l.store, milestone), QString());
    milestone.dueOn = {};
    EXPECT_FALSE(app::objection(l.store, milestone).isEmpty());
    EXPECT_FALSE(app::objection(l.store, db::LightOverride()).isEmpty());
    EXPECT_FALSE(app::objection(l.store, db::Action()).isEmpty());
    EXPECT_FALSE(app::objection(l.store, db::Department()).isEmpty());
    EXPECT_FALSE(app::objection(db::LightRule()).isEmpty());
    db::TaskProgress progress;
    progress.task = l.a;
    progress.on = day("2022-12-01"); // a day to come
    EXPECT_FALSE(app::objection(l.store, progress).isEmpty());
    progress.on = day("2022-11-30");
    EXPECT_EQ(app::objection(l.store, progress), QString());
}

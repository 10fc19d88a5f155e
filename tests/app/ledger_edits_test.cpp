// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/task_edits.h"

#include "app/edits.h"
#include "app/light.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace {

using support::day;
using support::RawDatabase;
using support::SmallLedger;

class LedgerEdits : public testing::Test
{
protected:
    QString dump() const { return RawDatabase(path).dump(); }
    QString acts() const { return RawDatabase(path).value("SELECT count(*) FROM batch"); }
    // Refused with a sentence that holds this, and nothing written.
    void refused(const char* words, const std::function<void()>& edit) const
    {
        const QString before = dump();
        const QString acted = acts();
        try {
            edit();
            ADD_FAILURE() << "not refused: " << words;
        } catch (const app::Error& error) {
            EXPECT_TRUE(error.sentence().contains(QString::fromUtf8(words)))
                << error.sentence().toStdString();
        }
        EXPECT_EQ(dump(), before);
        EXPECT_EQ(acts(), acted);
    }
    // One act; taken back, everything is as it was.
    void isOneAct(const std::function<void()>& edit)
    {
        const QString before = dump();
        const int acted = acts().toInt();
        edit();
        const QString after = dump();
        EXPECT_NE(after, before);
        EXPECT_EQ(acts().toInt(), acted + 1);
        app::undo(l.store, app::lastUndoable(l.store)->id);
        QString again = dump();
        // Who typed it stays known as a source; only that may be left.
        EXPECT_EQ(again, before);
        app::redo(l.store);
        EXPECT_EQ(dump(), after);
    }
    db::LightOverride override_(const char* from, const char* until, const char* reason) const
    {
        return { l.a, day(from), day(until), int(app::Light::Ok), QString::fromUtf8(reason), {}, {},
            {} };
    }
    void departments()
    {
        app::saveDepartment(l.store,
            { QStringLiteral("NHC"), QStringLiteral("国家卫生健康委"),
                QStringLiteral("National Health Commission"), {} });
        app::saveDepartment(
            l.store, { QStringLiteral("NHSA"), QStringLiteral("国家医保局"), {}, {} });
    }

    support::NewPlace place;
    QString path = place.path();
    SmallLedger l { path };
};

TEST_F(LedgerEdits, ATaskIsMadeChangedAndTakenBack)
{
    db::Task t = l.task("N", "新任务", l.first);
    t.source = {};
    t.parent = l.section;
    t.dueOn = QStringLiteral("2022-12-31");
    t.deliverable = QStringLiteral("实施方案");
    isOneAct([&] { app::saveTask(l.store, t); });
    db::Task made = l.find(app::saveTask(l.store, t));
    EXPECT_EQ(made.source, l.workspace.yearbook); // its document's
    EXPECT_EQ(made.deliverable, t.deliverable);
    made.titleZh = QStringLiteral("改名");
    isOneAct([&] { app::saveTask(l.store, made); });
    const QString acted = acts();
    app::saveTask(l.store, made); // as it is: nothing to write
    EXPECT_EQ(acts(), acted);
}

TEST_F(LedgerEdits, ATaskIsRefusedWithAReason)
{
    const auto with = [&](const std::function<void(db::Task&)>& change) {
        db::Task t = l.find(l.a);
        change(t);
        return [this, t] { app::saveTask(l.store, t); };
    };
    refused("code", with([](db::Task& t) { t.code = QStringLiteral(" "); }));
    refused("title", with([](db::Task& t) { t.titleZh.clear(); }));
    refused("kind", with([](db::Task& t) { t.kind = QStringLiteral("chapter"); }));
    refused("is not there", with([](db::Task& t) { t.document = db::DocumentId { 999 }; }));
    refused("not in this list", with([](db::Task& t) { t.parent = db::TaskId { 999 }; }));
    refused("before", with([](db::Task& t) { t.dueOn = QStringLiteral("2022-05-03"); }));
    refused("2022-06-31", with([](db::Task& t) { t.dueOn = QStringLiteral("2022-06-31"); }));
    refused("same list", with([&](db::Task& t) { t.follows = l.b; }));
    refused("no longer there", with([](db::Task& t) { t.implements = db::TaskId { 999 }; }));
    refused("stays as it is", with([](db::Task& t) { t.code = QStringLiteral("B"); }));
    app::saveTask(l.store, [&] {
        db::Task t = l.find(l.a);
        t.dueOn = QStringLiteral("2022-05-04"); // the day it was issued
        return t;
    }());
}

TEST_F(LedgerEdits, NoTaskStandsUnderItself)
{
    db::Task sub = l.task("A1", "分项", l.first);
    sub.parent = l.a;
    const db::TaskId id = app::saveTask(l.store, sub);
    db::Task a = l.find(l.a);
    a.parent = id;
    refused("by way of", [&] { app::saveTask(l.store, a); });
    a.parent = l.a;
    refused("by way of", [&] { app::saveTask(l.store, a); });
    db::Task other = l.task("O", "另一份文件", l.second);
    other.parent = l.section;
    refused("not in this list", [&] { app::saveTask(l.store, other); });
}

TEST_F(LedgerEdits, ATaskGoesWithWhatBelongsToIt)
{
    app::setMilestone(l.store, l.milestone(l.a, 1, "2022-06-30"));
    app::setProgress(l.store, { l.a, {}, day("2022-06-30"), 50, {}, {} });
    app::overrideLight(l.store, override_("2022-07-01", "2022-07-31", "agreed"));
    db::Action action;
    action.task = l.a;
    action.title = QStringLiteral("call");
    action.openedOn = day("2022-07-01");
    app::openAction(l.store, action);
    const db::TaskId later = l.put(l.task("C", "后续", l.second));
    app::linkTasks(l.store, later, l.a, l.a);
    isOneAct([&] { app::removeTask(l.store, l.a); });
    EXPECT_TRUE(l.store.tasks().milestones().empty());
    EXPECT_TRUE(l.store.tasks().progress().empty());
    EXPECT_TRUE(l.store.lights().overrides().empty());
    EXPECT_FALSE(l.store.actions().all()[0].task);
    EXPECT_FALSE(l.find(later).follows);
    refused("1 task", [&] { app::removeTask(l.store, l.section); });
    refused("no longer there", [&] { app::removeTask(l.store, l.a); });
}

TEST_F(LedgerEdits, LinksLeadToAnotherListAndNotBack)
{
    const db::TaskId c = l.put(l.task("C", "后续", l.second));
    isOneAct([&] { app::linkTasks(l.store, c, {}, l.a); });
    refused("already", [&] { app::linkTasks(l.store, l.a, {}, c); });
    refused("same list", [&] { app::linkTasks(l.store, l.a, {}, l.a); });
    isOneAct([&] { app::linkTasks(l.store, c, {}, {}); });
}

TEST_F(LedgerEdits, AMilestoneKeepsWhatWasFirstPromised)
{
    db::Milestone m = l.milestone(l.a, 0, "2022-06-30");
    m.source = {};
    app::setMilestone(l.store, m);
    m = l.store.tasks().milestones()[0];
    EXPECT_EQ(m.number, 1);
    EXPECT_FALSE(m.baselineOn);
    m.dueOn = day("2022-08-31");
    isOneAct([&] { app::setMilestone(l.store, m); });
    EXPECT_EQ(l.store.tasks().milestones()[0].baselineOn, day("2022-06-30"));
    m.dueOn = day("2022-10-31");
    m.baselineOn.reset();
    app::setMilestone(l.store, m);
    EXPECT_EQ(l.store.tasks().milestones()[0].baselineOn, day("2022-06-30"));
    refused("before", [&] { app::setMilestone(l.store, l.milestone(l.a, 2, "2022-05-01")); });
    db::Milestone untitled = l.milestone(l.a, 2, "2022-07-01");
    untitled.titleZh.clear();
    refused("title", [&] { app::setMilestone(l.store, untitled); });
}

TEST_F(LedgerEdits, AMilestoneIsDoneAndOpenAgain)
{
    app::setMilestone(l.store, l.milestone(l.a, 1, "2022-06-30"));
    isOneAct([&] { app::markMilestoneDone(l.store, l.a, 1, day("2022-07-02"), l.first); });
    EXPECT_EQ(l.store.tasks().milestones()[0].evidence, l.first);
    app::markMilestoneDone(l.store, l.a, 1, {});
    EXPECT_FALSE(l.store.tasks().milestones()[0].doneOn);
    EXPECT_EQ(l.store.tasks().milestones()[0].evidence, l.first); // kept
    refused("to come", [&] { app::markMilestoneDone(l.store, l.a, 1, day("2022-12-01")); });
    refused("evidence", [&] {
        app::markMilestoneDone(l.store, l.a, 1, day("2022-07-02"), db::DocumentId { 999 });
    });
    refused("no longer there", [&] { app::markMilestoneDone(l.store, l.a, 9, {}); });
    isOneAct([&] { app::removeMilestone(l.store, l.a, 1); });
}

TEST_F(LedgerEdits, ProgressIsAShareOfADayPast)
{
    isOneAct([&] { app::setProgress(l.store, { l.a, {}, day("2022-11-30"), 50, {}, {} }); });
    EXPECT_EQ(l.store.tasks().progress()[0].region, l.workspace.nation);
    for (const double wrong : { -1.0, 100.5, std::nan("") })
        refused("0 to 100", [&] {
            app::setProgress(l.store, { l.a, {}, day("2022-11-30"), wrong, {}, {} });
        });
    refused("to come", [&] {
        app::setProgress(l.store, { l.a, {}, day("2022-12-01"), 50, {}, {} });
    });
    refused("region", [&] {
        app::setProgress(l.store, { l.a, db::RegionId { 99 }, day("2022-11-30"), 50, {}, {} });
    });
    isOneAct([&] { app::removeProgress(l.store, l.a, {}, day("2022-11-30")); });
}

TEST_F(LedgerEdits, AnOverrideNeedsAReasonAndAnEnd)
{
    isOneAct([&] { app::overrideLight(l.store, override_("2022-07-01", "2022-08-31", "agreed")); });
    EXPECT_FALSE(l.store.lights().overrides()[0].actor.isEmpty());
    EXPECT_FALSE(l.store.lights().overrides()[0].at.isEmpty());
    refused(
        "why", [&] { app::overrideLight(l.store, override_("2022-07-01", "2022-08-31", " ")); });
    refused(
        "until", [&] { app::overrideLight(l.store, override_("2022-07-02", "2022-07-01", "x")); });
    db::LightOverride endless = override_("2022-07-01", "2022-08-31", "x");
    endless.until = {};
    refused("until", [&] { app::overrideLight(l.store, endless); });
    endless = override_("2022-07-01", "2022-08-31", "x");
    endless.light = 9;
    refused("light", [&] { app::overrideLight(l.store, endless); });
}

TEST_F(LedgerEdits, AnOverrideEndsAndIsKept)
{
    app::overrideLight(l.store, override_("2022-07-01", "2022-08-31", "first"));
    isOneAct([&] { app::endOverride(l.store, l.a, day("2022-08-01")); });
    ASSERT_EQ(l.store.lights().overrides().size(), 1u);
    EXPECT_EQ(l.store.lights().overrides()[0].until, day("2022-07-31"));
    refused("not set by hand", [&] { app::endOverride(l.store, l.a, day("2022-08-01")); });
    // Ended on the day it began it never held.
    app::overrideLight(l.store, override_("2022-09-01", "2022-09-30", "second"));
    app::endOverride(l.store, l.a, day("2022-09-01"));
    EXPECT_EQ(l.store.lights().overrides().size(), 1u);
}

TEST_F(LedgerEdits, AnActionIsListedUntilItIsClosed)
{
    db::Action action;
    action.title = QStringLiteral("督促出台文件");
    action.task = l.a;
    action.region = l.workspace.beijing;
    action.indicator = l.workspace.beds;
    action.period = db::Period::quarter(2022, 3);
    action.openedOn = day("2022-07-01");
    action.dueOn = day("2022-07-31");
    isOneAct([&] { EXPECT_EQ(app::openAction(l.store, action), QStringLiteral("A0001")); });
    EXPECT_EQ(app::openAction(l.store, action), QStringLiteral("A0002"));
    db::Action first = l.store.actions().all()[0];
    EXPECT_EQ(first.period, action.period);
    first.owner = QStringLiteral("体改处");
    isOneAct([&] { app::updateAction(l.store, first); });
    refused("what came of it",
        [&] { app::closeAction(l.store, first.code, day("2022-08-01"), QStringLiteral(" ")); });
    refused("before it was opened",
        [&] { app::closeAction(l.store, first.code, day("2022-06-30"), QStringLiteral("done")); });
    isOneAct(
        [&] { app::closeAction(l.store, first.code, day("2022-08-01"), QStringLiteral("done")); });
    refused("was closed",
        [&] { app::closeAction(l.store, first.code, day("2022-08-02"), QStringLiteral("done")); });
    refused("A0009", [&] { app::closeAction(l.store, QStringLiteral("A0009"), {}, {}); });
    action.title.clear();
    refused("to be done", [&] { app::openAction(l.store, action); });
    action.title = QStringLiteral("x");
    action.dueOn = day("2022-06-30");
    refused("before it was opened", [&] { app::openAction(l.store, action); });
    action.dueOn.reset();
    action.measure = db::MeasureId { 99 };
    refused("no longer there", [&] { app::openAction(l.store, action); });
}

TEST_F(LedgerEdits, DepartmentsAreCheckedOnceThereIsAList)
{
    db::Task t = l.find(l.a);
    t.leadDepartment = QStringLiteral("卫生健康委");
    app::saveTask(l.store, t); // no list yet: any name goes
    departments();
    t.jointDepartments = QStringLiteral("国家医保局");
    refused("国家卫生健康委", [&] { app::saveTask(l.store, t); }); // the nearest is named
    t.leadDepartment = QStringLiteral("国家卫生健康委");
    app::saveTask(l.store, t);
    t.jointDepartments = QStringLiteral("国家医保局、National Health Commission");
    app::saveTask(l.store, t);
    t.jointDepartments = QStringLiteral("中国气象台");
    refused("中国气象台", [&] { app::saveTask(l.store, t); });
}

TEST_F(LedgerEdits, ADepartmentThatIsNamedStays)
{
    departments();
    db::Task t = l.find(l.a);
    t.leadDepartment = QStringLiteral("国家卫生健康委");
    app::saveTask(l.store, t);
    refused("1 task", [&] { app::removeDepartment(l.store, QStringLiteral("NHC")); });
    isOneAct([&] { app::removeDepartment(l.store, QStringLiteral("NHSA")); });
    refused("NHX", [&] { app::removeDepartment(l.store, QStringLiteral("NHX")); });
    refused("already", [&] {
        app::saveDepartment(
            l.store, { QStringLiteral("X"), QStringLiteral("国家卫生健康委"), {}, {} });
    });
    refused("Chinese name", [&] {
        app::saveDepartment(l.store, { QStringLiteral("X"), {}, {}, {} });
    });
}

TEST_F(LedgerEdits, AProjectIsNamedOrANumber)
{
    db::Project p;
    p.code = QStringLiteral("P1");
    p.kind = QStringLiteral("nrmc");
    p.nameZh = QStringLiteral("某医院");
    p.completeness = QStringLiteral("named");
    p.outflowEffect = QStringLiteral("-9 %");
    isOneAct([&] { app::saveProject(l.store, p); });
    EXPECT_EQ(l.store.projects().all()[0].outflowEffect, p.outflowEffect);
    p.completeness = QStringLiteral("count_only");
    refused("number", [&] { app::saveProject(l.store, p); });
    p.count = QStringLiteral("14");
    isOneAct([&] { app::saveProject(l.store, p); });
    p.completeness = QStringLiteral("perhaps");
    refused("named", [&] { app::saveProject(l.store, p); });
    p.completeness.clear();
    p.nameZh.clear();
    refused("name", [&] { app::saveProject(l.store, p); });
    isOneAct([&] { app::removeProject(l.store, l.store.projects().all()[0].id); });
    refused("no longer there", [&] { app::removeProject(l.store, db::ProjectId { 99 }); });
}

TEST_F(LedgerEdits, ARuleIsReadBeforeItIsKept)
{
    db::LightRule r { QStringLiteral("MINE"), 5, int(app::Light::Warn),
        QStringLiteral("milestone_overdue_days > 60"), {}, QStringLiteral("Late by {days}."),
        true };
    isOneAct([&] { app::saveLightRule(l.store, r); });
    r.expression = QStringLiteral("milestone_overdue_days >");
    refused("character", [&] { app::saveLightRule(l.store, r); });
    isOneAct([&] { app::removeLightRule(l.store, QStringLiteral("MINE")); });
    refused("MINE", [&] { app::removeLightRule(l.store, QStringLiteral("MINE")); });
}

TEST_F(LedgerEdits, SayWhoAndWhichWay)
{
    app::saveTask(l.store, l.task("N", "新任务", l.first), QStringLiteral("command line"));
    const auto act = app::lastUndoable(l.store);
    EXPECT_EQ(act->via, QStringLiteral("command line"));
    EXPECT_TRUE(act->label.contains(QStringLiteral("新任务")));
    app::overrideLight(l.store, override_("2022-07-01", "2022-08-31", "agreed in the meeting"));
    const auto history = l.store.journal().ofTask(l.a);
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].table, QStringLiteral("task"));
    EXPECT_EQ(history[1].table, QStringLiteral("light_override"));
    EXPECT_EQ(history[1].reason, QStringLiteral("agreed in the meeting"));
}

} // namespace

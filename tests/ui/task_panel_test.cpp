// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the ledger and what can be done from it and from the menu of the page.
#include "app/edits.h"
#include "app/ledger/task_edits.h"
#include "tests/support/small_ledger.h"
#include "ui/ledger/ledger_acts.h"
#include "ui/ledger/task_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::day;

class TaskPanelTest : public testing::Test
{
protected:
    TaskPanelTest()
    {
        session.setStore(std::move(l.workspace.store));
        page.resize(376, 700);
        panel.setParent(&page);
        panel.resize(376, 700);
        page.show();
    }
    void show(const char* on = "2022-11-30")
    {
        const app::Ledger ledger = app::ledger(
            l.store, l.first, { l.workspace.nation, db::Period::year(2022), day(on) });
        acts.setPlace(l.first, l.a, ledger.day);
        panel.show(ledger, *ledger.task(l.a));
    }
    // As it stands: what was shown before is gone.
    template <typename T> T* find(const char* name) const
    {
        for (T* widget : panel.findChildren<T*>(QLatin1String(name)))
            if (widget->isVisibleTo(&panel))
                return widget;
        return nullptr;
    }
    QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QStringLiteral("(none)");
    }
    QDialog* dialog(const char* name) const
    {
        return page.findChild<QDialog*>(QStringLiteral("dialog.") + QLatin1String(name));
    }

    support::SmallLedger l;
    Session session;
    QWidget page;
    LedgerActs acts { session, &page };
    TaskPanel panel { session, acts };
};

} // namespace

TEST_F(TaskPanelTest, SaysWhichTaskItIsAndHowLongItIsOverdue)
{
    db::Task task = l.find(l.a);
    task.number = 8;
    task.dueOn = QStringLiteral("2022-06-30");
    l.put(task);
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    show();
    EXPECT_EQ(text("task.place"), QStringLiteral("Task 8 · 一"));
    EXPECT_EQ(text("task.title"), QStringLiteral("推进医疗服务价格改革"));
    EXPECT_EQ(text("task.due"), QStringLiteral("Due 2022-06-30, overdue by 153 day(s)"));
    EXPECT_TRUE(text("task.reason").startsWith(QStringLiteral("Rule R31: "))); // past, 0 of 1
    show("2022-06-30");
    EXPECT_EQ(text("task.due"), QStringLiteral("Due 2022-06-30, today")); // today is not overdue
    show("2022-06-20");
    EXPECT_EQ(text("task.due"), QStringLiteral("Due 2022-06-30, 10 day(s) left"));
}

TEST_F(TaskPanelTest, SaysOfEachMilestoneWhatBecameOfItsDay)
{
    l.put(l.milestone(l.a, 1, "2022-06-30", "2022-07-03"));
    l.put(l.milestone(l.a, 2, "2022-11-15", "", "2022-10-31"));
    l.put(l.milestone(l.a, 3, "2022-12-31"));
    show();
    EXPECT_EQ(find<QAbstractButton>("task.milestone.1")->accessibleName(),
        QStringLiteral("2022-06-30 节点1 done 07-03, 3 day(s) later than promised, no document"));
    EXPECT_EQ(find<QAbstractButton>("task.milestone.2")->accessibleName(),
        QStringLiteral("2022-11-15 节点2 overdue by 15 day(s), first promised for 10-31, "
                       "30 day(s) later than promised"));
    EXPECT_EQ(text("task.evidence"), QStringLiteral("0 document(s), 1 missing"));
}

TEST_F(TaskPanelTest, AMilestoneIsMarkedDoneFromItsMenu)
{
    l.put(l.milestone(l.a, 1, "2022-06-30"));
    show();
    find<QAbstractButton>("task.milestone.1")->click();
    auto* done = panel.findChild<QAction*>(QStringLiteral("action.milestone.done"));
    ASSERT_NE(done, nullptr);
    done->trigger();
    ASSERT_NE(dialog("done"), nullptr);
    QSignalSpy changed(&acts, &LedgerActs::changed);
    dialog("done")->accept();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(l.store.tasks().milestones()[0].doneOn, day("2022-11-30"));
}

TEST_F(TaskPanelTest, RegionsThatAreNotThereYetAreChosenFromIt)
{
    db::Indicator beds = *l.store.catalog().indicator(l.workspace.beds);
    beds.direction = db::Direction::Higher;
    db::Change change(l.store, support::SmallWorkspace::act());
    l.store.indicators().put(change, beds);
    const std::vector<db::Observation> values {
        l.workspace.value(l.workspace.beijing, 2022, 71),
        l.workspace.value(l.workspace.xinjiang, 2022, 69),
    };
    l.store.observations().put(change, values);
    change.commit();
    db::Target target;
    target.indicator = l.workspace.beds;
    target.period = db::Period::year(2022);
    target.value = 70;
    target.task = l.a;
    target.source = l.workspace.yearbook;
    l.put(target);
    show();
    EXPECT_EQ(find<QPushButton>("task.region.110000"), nullptr); // meets it
    ASSERT_NE(find<QPushButton>("task.region.660000"), nullptr); // has no figure
    find<QPushButton>("task.region.650000")->click();
    EXPECT_EQ(session.filter().region, l.workspace.xinjiang);
    EXPECT_TRUE(text("task.targetText")
                    .contains(QStringLiteral("1 of 3 regions meet it, 2 have a figure.")))
        << text("task.targetText").toStdString();
}

TEST_F(TaskPanelTest, QuotesTheClauseAndStatesWhatTheCopyLacks)
{
    db::Task task = l.find(l.a);
    task.targetText = QStringLiteral("年底前移出目录");
    task.completeness = QStringLiteral("title_only");
    l.put(task);
    show();
    EXPECT_EQ(text("task.clauseText"), QStringLiteral("推进医疗服务价格改革\n年底前移出目录"));
    EXPECT_EQ(text("task.completeness"), QStringLiteral("Our copy of the clause: title only."));
    find<QPushButton>("task.document")->click();
    EXPECT_EQ(session.page(), QStringLiteral("documents"));
    EXPECT_EQ(session.item(), QStringLiteral("L2022"));
    task.completeness = QStringLiteral("full");
    l.put(task);
    show();
    EXPECT_EQ(find<QLabel>("task.completeness"), nullptr);
}

TEST_F(TaskPanelTest, NamesTheLeadFirstAndInventsNone)
{
    show();
    EXPECT_EQ(text("task.lead"), QStringLiteral("the source names none"));
    db::Task task = l.find(l.a);
    task.leadDepartment = QStringLiteral("国家医保局");
    task.jointDepartments = QStringLiteral("财政部、国家卫生健康委");
    l.put(task);
    show();
    EXPECT_EQ(text("task.lead"), QStringLiteral("国家医保局"));
    EXPECT_EQ(text("task.joint"), QStringLiteral("财政部, 国家卫生健康委"));
}

TEST_F(TaskPanelTest, GoesToLinkedTasksOfOtherLists)
{
    db::Task later = l.task("C", "继续推进价格改革", l.second);
    later.follows = l.a;
    const db::TaskId id = l.put(later);
    show();
    QSignalSpy wanted(&panel, &TaskPanel::taskWanted);
    auto* link = find<QPushButton>("task.link");
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->accessibleName(), QStringLiteral("Followed by: 继续推进价格改革"));
    link->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<db::TaskId>(), id);
}

TEST_F(TaskPanelTest, ShowsALightSetByHandWithItsReasonAndInItsHistory)
{
    app::overrideLight(l.store,
        { l.a, day("2022-11-01"), day("2022-12-31"), int(app::Light::Warn),
            QStringLiteral("agreed"), {}, {}, {} });
    show();
    EXPECT_EQ(find<QWidget>("task.light")->accessibleName(), QStringLiteral("Watch"));
    EXPECT_TRUE(text("task.reason").contains(QStringLiteral("agreed")));
    EXPECT_TRUE(text("task.setByHand").contains(QStringLiteral("2022-12-31: agreed")));
    const QStringList months
        = find<QWidget>("task.history")->accessibleDescription().split(QStringLiteral("; "));
    ASSERT_EQ(months.size(), 7); // May to November
    EXPECT_TRUE(months.last().startsWith(QStringLiteral("2022-11  Watch (set by hand)")));
    EXPECT_FALSE(months.first().contains(QStringLiteral("by hand")));
}

TEST_F(TaskPanelTest, IsEmptyUntilATaskIsChosenAndAgainWhenCleared)
{
    EXPECT_EQ(find<QPushButton>("task.newAction"), nullptr);
    show();
    EXPECT_NE(find<QPushButton>("task.newAction"), nullptr);
    panel.clear();
    EXPECT_EQ(find<QPushButton>("task.newAction"), nullptr);
}

TEST_F(TaskPanelTest, ReadAgainItStaysWhereItWasAndTheFocusToo)
{
    for (int number = 1; number <= 20; ++number)
        l.put(l.milestone(l.a, number, "2022-06-30"));
    show();
    QCoreApplication::processEvents();
    auto* bar = panel.findChild<QScrollArea*>(QStringLiteral("task.scroll"))->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 120);
    find<QAbstractButton>("task.milestone.9")->setFocus();
    bar->setValue(120);
    show();
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), 120);
    EXPECT_EQ(page.focusWidget(), find<QAbstractButton>("task.milestone.9"));
}

TEST_F(TaskPanelTest, NeverScrollsSidewaysAtItsSmallest)
{
    db::Task task = l.find(l.a);
    task.titleEn = QString(40, u'W') + QStringLiteral(" and more of it");
    l.put(task);
    l.put(l.milestone(l.a, 1, "2022-06-30", "2022-07-03", "2022-06-01"));
    panel.resize(290, 700);
    show();
    const auto* scroll = panel.findChild<QScrollArea*>(QStringLiteral("task.scroll"));
    QCoreApplication::processEvents();
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
    EXPECT_LE(panel.minimumSizeHint().width(), 290);
}

class LedgerActsTest : public TaskPanelTest
{
protected:
    QAction* action(const char* name) const
    {
        return acts.menu()->findChild<QAction*>(
            QStringLiteral("action.ledger.") + QLatin1String(name));
    }
};

struct ActCase
{
    const char* action;
    const char* dialog;
};

void PrintTo(const ActCase& c, std::ostream* out)
{
    *out << c.action;
}

class LedgerMenu : public LedgerActsTest, public testing::WithParamInterface<ActCase>
{
};

TEST_P(LedgerMenu, EachEntryOpensItsDialog)
{
    acts.setPlace(l.first, l.a, day("2022-11-30"));
    ASSERT_TRUE(action(GetParam().action)->isEnabled());
    action(GetParam().action)->trigger();
    ASSERT_NE(dialog(GetParam().dialog), nullptr);
    EXPECT_TRUE(dialog(GetParam().dialog)->isVisible());
    EXPECT_TRUE(dialog(GetParam().dialog)->testAttribute(Qt::WA_DeleteOnClose));
}

INSTANTIATE_TEST_SUITE_P(All, LedgerMenu,
    testing::Values(ActCase { "new", "task" }, ActCase { "edit", "task" },
        ActCase { "link", "link" }, ActCase { "milestone", "milestone" },
        ActCase { "progress", "progress" }, ActCase { "override", "override" },
        ActCase { "action", "action" }, ActCase { "compare", "compare" },
        ActCase { "departments", "departments" }, ActCase { "rules", "lightRules" }));

TEST_F(LedgerActsTest, WithoutATaskOnlyTheListAndTheRulesCanBeWorkedOn)
{
    acts.setPlace(l.first, {}, day("2022-11-30"));
    for (const char* name : { "new", "compare", "departments", "rules" })
        EXPECT_TRUE(action(name)->isEnabled()) << name;
    for (const char* name :
        { "edit", "remove", "link", "milestone", "progress", "override", "endOverride", "action" })
        EXPECT_FALSE(action(name)->isEnabled()) << name;
}

TEST_F(LedgerActsTest, ANewTaskIsSavedAndGoneTo)
{
    acts.setPlace(l.first, l.a, day("2022-11-30"));
    QSignalSpy wanted(&acts, &LedgerActs::taskWanted);
    QSignalSpy changed(&acts, &LedgerActs::changed);
    acts.newTask();
    dialog("task")
        ->findChild<QLineEdit*>(QStringLiteral("task.titleZh"))
        ->setText(QStringLiteral("新任务"));
    dialog("task")->accept();
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(wanted.size(), 1);
    const db::Task made = l.find(wanted[0][0].value<db::TaskId>());
    EXPECT_EQ(made.titleZh, QStringLiteral("新任务"));
    EXPECT_EQ(made.parent, l.section);
    EXPECT_EQ(made.source, l.workspace.yearbook); // that of its document
}

TEST_F(LedgerActsTest, ATaskIsRemovedAndOneWithOthersUnderItIsNot)
{
    acts.removeTask(l.section);
    EXPECT_NE(dialog("failure"), nullptr);
    QSignalSpy notice(&acts, &LedgerActs::notice);
    acts.removeTask(l.b);
    EXPECT_EQ(l.store.tasks().of(l.first).size(), 2U);
    ASSERT_EQ(notice.size(), 1);
    EXPECT_TRUE(notice[0][0].toString().contains(QStringLiteral("加强综合监管")));
}

TEST_F(LedgerActsTest, AnOverrideIsEndedOnTheDayShown)
{
    app::overrideLight(l.store,
        { l.a, day("2022-11-01"), day("2022-12-31"), int(app::Light::Warn),
            QStringLiteral("agreed"), {}, {}, {} });
    acts.setPlace(l.first, l.a, day("2022-10-31"));
    EXPECT_FALSE(action("endOverride")->isEnabled());
    acts.setPlace(l.first, l.a, day("2022-11-30"));
    action("endOverride")->trigger();
    EXPECT_EQ(l.store.lights().overrides()[0].until, day("2022-11-29"));
}

TEST_F(LedgerActsTest, AMilestoneIsOpenedAgain)
{
    l.put(l.milestone(l.a, 1, "2022-06-30", "2022-06-30"));
    acts.reopenMilestone(l.a, 1);
    EXPECT_FALSE(l.store.tasks().milestones()[0].doneOn);
}

TEST_F(LedgerActsTest, AnActionAboutATaskBeginsWithWhyItsLightIsWhatItIs)
{
    acts.setPlace(l.first, l.a, day("2022-11-30"));
    const auto draft = acts.actionDraft(l.a);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->task, l.a);
    EXPECT_FALSE(draft->gap.isEmpty());
    EXPECT_FALSE(acts.actionDraft(db::TaskId { 999 }).has_value());
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the key tasks as a person meets it: empty, one list, another, narrowed, printed.
#include "app/calc/tasks.h"
#include "app/format.h"
#include "app/ledger/task_edits.h"
#include "tests/support/facts.h"
#include "tests/support/small_ledger.h"
#include "ui/ledger/department_view.h"
#include "ui/ledger/ledger_print.h"
#include "ui/ledger/light_filter.h"
#include "ui/ledger/over_time_view.h"
#include "ui/ledger/timeline_view.h"
#include "ui/look.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class TasksPageTest : public testing::Test
{
protected:
    TasksPageTest() { ui::applyLook(ui::ThemeChoice::Light); }
    void open(std::unique_ptr<db::Store> store, const QString& item = {})
    {
        session.setStore(std::move(store));
        if (!item.isEmpty())
            session.go({ QStringLiteral("tasks"), session.filter(), item });
        page.reset(makeTasksPage(session, nullptr));
        page->resize(1340, 800);
        page->show();
        ASSERT_EQ(page->errorSentence(), QString());
    }
    void openSmall() { open(std::move(small.workspace.store)); }
    void openFacts(const QString& item)
    {
        auto opened = db::Store::open(facts.emplace(app::WorkspaceKind::Facts).path());
        ASSERT_TRUE(opened.store);
        open(std::move(opened.store), item);
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    LedgerView* table() const { return find<LedgerView>("ledger.table"); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    int shownTasks() const
    {
        int count = 0;
        for (int g = 0; g < table()->rows().rowCount(); ++g)
            count += table()->rows().rowCount(table()->rows().index(g, 0));
        return count;
    }
    db::Task task(const QString& code) const
    {
        for (const db::Task& t : session.store()->tasks().all()) {
            if (t.code == code)
                return t;
        }
        return {};
    }

    support::SmallLedger small;
    std::optional<support::FilledPlace> facts;
    Session session;
    std::unique_ptr<Page> page;
};

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC);
}

} // namespace

TEST_F(TasksPageTest, SaysWhatToDoWhileThereIsNoList)
{
    open(support::newStore());
    EXPECT_TRUE(find<QPushButton>("tasks.emptyAct")->isVisible());
    EXPECT_FALSE(find<QPushButton>("tasks.export")->isVisible());
    EXPECT_FALSE(page->actionHere());
}

TEST_F(TasksPageTest, ShowsTheListInForceAndItsFirstTask)
{
    openSmall();
    EXPECT_EQ(shownTasks(), 2);
    EXPECT_EQ(table()->currentTask(), small.a);
    const auto action = page->actionHere();
    ASSERT_TRUE(action);
    EXPECT_EQ(action->task, small.a);
}

TEST_F(TasksPageTest, TheItemSelectsTheTaskOrTheList)
{
    openSmall();
    session.go({ QStringLiteral("tasks"), session.filter(), QStringLiteral("B") });
    EXPECT_EQ(table()->currentTask(), small.b);
    // Moving on and reading again leaves the cursor where it is.
    table()->goTo(small.a);
    session.announceDataChanged();
    EXPECT_EQ(table()->currentTask(), small.a);
}

TEST_F(TasksPageTest, PressingALightShowsOnlyThoseAndPressingItAgainAll)
{
    small.put(small.milestone(small.a, 1, "2022-06-30", "2022-06-30"));
    openSmall();
    auto* lights = find<LightFilter>("ledger.lights");
    const app::LedgerTask* first = table()->rows().ledger().task(small.a);
    ASSERT_NE(first, nullptr);
    const app::Light light = first->light.light;
    auto* button
        = page->findChild<QAbstractButton*>(QStringLiteral("ledger.light.%1").arg(int(light)));
    ASSERT_NE(light, table()->rows().ledger().task(small.b)->light.light);
    button->click();
    EXPECT_EQ(lights->chosen(), light);
    EXPECT_EQ(shownTasks(), 1);
    button->click();
    EXPECT_EQ(lights->chosen(), std::nullopt);
    EXPECT_EQ(shownTasks(), 2);
}

TEST_F(TasksPageTest, WhatIsFilteredAwayCanBeBroughtBack)
{
    openSmall();
    click("tasks.filter");
    auto* text = find<QLineEdit>("ledger.filter.text");
    ASSERT_TRUE(text->isVisible());
    text->setText(QStringLiteral("监管"));
    EXPECT_EQ(shownTasks(), 1);
    text->setText(QStringLiteral("没有这样的任务"));
    EXPECT_EQ(shownTasks(), 0);
    ASSERT_TRUE(find<QPushButton>("tasks.nothingAct")->isVisible());
    click("tasks.nothingAct");
    EXPECT_EQ(shownTasks(), 2);
    EXPECT_TRUE(text->text().isEmpty());
}

TEST_F(TasksPageTest, GoingToATaskThatIsFilteredAwayShowsItAgain)
{
    openSmall();
    click("tasks.filter");
    find<QLineEdit>("ledger.filter.text")->setText(QStringLiteral("监管"));
    session.go({ QStringLiteral("tasks"), session.filter(), QStringLiteral("A") });
    EXPECT_EQ(table()->currentTask(), small.a);
}

TEST_F(TasksPageTest, EachModeShowsTheSameListWithoutFault)
{
    openSmall();
    const char* const shown[]
        = { "ledger.table", "ledger.timeline", "ledger.departments", "ledger.overTime" };
    for (int mode = 0; mode < 5; ++mode) {
        click(qPrintable(QStringLiteral("tasks.mode.%1").arg(mode)));
        if (mode < 4) {
            EXPECT_TRUE(find<QWidget>(shown[mode])->isVisible()) << mode;
        }
        EXPECT_FALSE(page->grab().isNull());
        EXPECT_EQ(page->errorSentence(), QString());
        EXPECT_TRUE(page->actionHere()) << mode; // the task stays chosen
    }
}

TEST_F(TasksPageTest, EveryWayOutHasAName)
{
    openSmall();
    const QMenu* menu = find<QPushButton>("tasks.export")->menu();
    ASSERT_NE(menu, nullptr);
    for (const char* name : { "tasks.print", "tasks.pdfA3", "tasks.pdfA4", "tasks.csv",
             "tasks.milestonesCsv", "tasks.copy" })
        EXPECT_NE(menu->findChild<QAction*>(QLatin1String(name)), nullptr) << name;
    EXPECT_NE(find<QPushButton>("tasks.menu")->menu(), nullptr);
}

TEST_F(TasksPageTest, ThePageFollowsTheRegionAndSaysSo)
{
    openSmall();
    session.setRegion(small.workspace.beijing);
    EXPECT_EQ(table()->rows().ledger().at.region, small.workspace.beijing);
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("judged for"));
    EXPECT_TRUE(said);
}

// --- the lists of 2022, from file to paper ---

struct Tracked
{
    const char* list;
    const char* task;
    int tasks;
};

class ListOf2022 : public TasksPageTest, public testing::WithParamInterface<Tracked>
{
};

TEST_P(ListOf2022, IsTrackedFromFileToPaper)
{
    const Tracked tracked = GetParam();
    openFacts(QString::fromLatin1(tracked.list));
    EXPECT_EQ(shownTasks(), tracked.tasks);
    const db::Task t = task(QString::fromLatin1(tracked.task));
    db::Store& store = *session.store();

    db::Milestone milestone;
    milestone.task = t.id;
    milestone.titleZh = QStringLiteral("ZJ07节点");
    milestone.dueOn = QDate(2022, 9, 30);
    app::setMilestone(store, milestone);
    app::markMilestoneDone(store, t.id, 1, QDate(2022, 10, 8));
    session.announceDataChanged();
    table()->goTo(t.id);
    EXPECT_EQ(table()->rows().cellText(
                  table()->currentIndex().siblingAtColumn(int(LedgerColumn::Progress))),
        QStringLiteral("1/1"));

    const LedgerSheet sheet = ledgerSheet(store, table()->rows().ledger());
    const QString text = textOf(ledgerPdf(sheet, QPageSize::A3));
    EXPECT_TRUE(text.contains(QStringLiteral("09-30 ZJ07节点 (done 10-08)")));
    EXPECT_TRUE(
        text.contains(sheet.ledger.document->number.normalized(QString::NormalizationForm_KC)));
    EXPECT_TRUE(text.contains(app::title(t).left(20)));
}

INSTANTIATE_TEST_SUITE_P(Both, ListOf2022,
    testing::Values(
        Tracked { "SC2022", "N2022-2-8", 21 }, Tracked { "GD2022", "GD2022-3-i07", 34 }),
    [](const auto& tested) { return std::string(tested.param.list); });

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Actions as a list, and opening one from wherever the window is.
#include "app/edits.h"
#include "app/ledger/task_edits.h"
#include "tests/support/small_ledger.h"
#include "tests/ui/fixture.h"
#include "ui/ledger/actions_list.h"
#include "ui/main_window.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::day;

class ActionsListTest : public testing::Test
{
protected:
    ActionsListTest()
    {
        session.setStore(std::move(l.workspace.store));
        open("late one", "2022-11-20");
        open("due today", "2022-11-30");
        app::closeAction(l.store, open("settled", ""), day("2022-11-10"), QStringLiteral("done"));
        list.show(day("2022-11-30"));
    }
    QString open(const char* title, const char* due) const
    {
        db::Action action;
        action.title = QString::fromLatin1(title);
        action.task = l.a;
        action.openedOn = day("2022-11-01");
        if (*due)
            action.dueOn = day(due);
        return app::openAction(l.store, action);
    }
    QPushButton* button(const char* name) const
    {
        return list.findChild<QPushButton*>(QLatin1String(name));
    }
    QString cell(int row, int column) const { return table->item(row, column)->text(); }

    support::SmallLedger l;
    Session session;
    ActionsList list { session };
    QTableWidget* table = list.findChild<QTableWidget*>(QStringLiteral("actions.table"));
};

} // namespace

TEST_F(ActionsListTest, ShowsTheOpenOnesSoonestFirstAndSaysWhatIsOverdue)
{
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(cell(0, 1), QStringLiteral("late one"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("推进医疗服务价格改革"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("2022-11-20, overdue by 10 day(s)"));
    EXPECT_EQ(cell(1, 4), QStringLiteral("2022-11-30")); // today is not overdue
    EXPECT_EQ(list.findChild<QLabel*>(QStringLiteral("actions.count"))->text(),
        QStringLiteral("2 action(s), 1 overdue"));
}

TEST_F(ActionsListTest, ShowsTheClosedOnesOnDemandWithTheirResult)
{
    button("actions.filter.1")->click();
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(cell(2, 5), QStringLiteral("closed 2022-11-10: done"));
    table->setCurrentCell(2, 0);
    EXPECT_FALSE(button("actions.close")->isEnabled());
    EXPECT_TRUE(button("actions.edit")->isEnabled());
}

TEST_F(ActionsListTest, ClosesWithAResultAndIsToldSo)
{
    QSignalSpy edited(&list, &ActionsList::edited);
    table->setCurrentCell(0, 0);
    button("actions.close")->click();
    auto* dialog = list.findChild<QDialog*>(QStringLiteral("dialog.closeAction"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("the region has answered"));
    dialog->accept();
    EXPECT_EQ(edited.size(), 1);
    list.show(day("2022-11-30"));
    EXPECT_EQ(table->rowCount(), 1);
    EXPECT_EQ(l.store.actions().all().front().result, QStringLiteral("the region has answered"));
}

TEST_F(ActionsListTest, ChangesOneAndGoesToItsTask)
{
    table->setCurrentCell(1, 0);
    QSignalSpy wanted(&list, &ActionsList::taskWanted);
    button("actions.task")->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<db::TaskId>(), l.a);
    Q_EMIT table->cellActivated(1, 1);
    auto* dialog = list.findChild<QDialog*>(QStringLiteral("dialog.action"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("action.owner"))
        ->setText(QStringLiteral("Office of reform"));
    dialog->accept();
    EXPECT_EQ(l.store.actions().all()[1].owner, QStringLiteral("Office of reform"));
    EXPECT_EQ(l.store.actions().all()[1].title, QStringLiteral("due today"));
}

TEST(ActionsListEmpty, SaysHowAnActionIsOpened)
{
    Session session;
    session.setStore(sampleStore());
    ActionsList list(session);
    list.show(QDate(2022, 11, 30));
    const auto* empty = list.findChild<QLabel*>(QStringLiteral("actions.empty"));
    EXPECT_FALSE(empty->isHidden());
    EXPECT_TRUE(empty->text().contains(QStringLiteral("Ctrl+Shift+A")));
}

namespace {

// Knows what an action opened from it would be about.
class TellingPage : public CountingPage
{
public:
    using CountingPage::CountingPage;
    std::optional<db::Action> actionHere() const override
    {
        db::Action action;
        action.title = QStringLiteral("from the page");
        action.openedOn = QDate(2022, 11, 30);
        return action;
    }
};

template <typename T> Page* create(Session& session, QWidget* parent)
{
    return new T(session, parent);
}

const PageSpec twoPages[] = {
    { "overview", "Overview", "overview", create<CountingPage> },
    { "tasks", "Tasks", "tasks", create<TellingPage> },
};

class NewActionTest : public testing::Test
{
protected:
    NewActionTest()
    {
        settings.set(setting::language, QStringLiteral("en"));
        WindowServices services;
        services.pages = twoPages;
        window = std::make_unique<MainWindow>(session, settings, language, services);
        window->show();
    }
    QAction* action() const
    {
        return window->findChild<QAction*>(QStringLiteral("action.newAction"));
    }
    QDialog* opened() const
    {
        action()->trigger();
        return window->findChild<QDialog*>(QStringLiteral("dialog.action"));
    }

    QTemporaryDir folder;
    Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    Session session;
    Language language;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(NewActionTest, HasItsKeysAndNeedsAnOpenWorkspace)
{
    EXPECT_EQ(action()->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    EXPECT_FALSE(action()->isEnabled());
    EXPECT_EQ(opened(), nullptr);
}

TEST_F(NewActionTest, IsAboutWhatThePageShows)
{
    session.setStore(sampleStore());
    session.setPage(QStringLiteral("tasks"));
    QDialog* dialog = opened();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("action.title"))->text(),
        QStringLiteral("from the page"));
}

TEST_F(NewActionTest, IsAboutTheFilterWhereThePageDoesNotSayAndThePagesAreToldOfIt)
{
    session.setStore(sampleStore());
    db::Filter filter = session.filter();
    filter.region = session.store()->catalog().regionByCode(QStringLiteral("350000"))->id;
    filter.indicator = session.store()->catalog().indicators().front().id;
    filter.period = db::Period::year(2022);
    session.setFilter(filter);
    QDialog* dialog = opened();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit*>(QStringLiteral("action.gap"))->toPlainText(),
        QStringLiteral("62.00 beds (2022); no target is set."));
    QSignalSpy changed(&session, &Session::dataChanged);
    dialog->accept();
    EXPECT_EQ(changed.size(), 1);
    const auto actions = session.store()->actions().all();
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions[0].region, filter.region);
    EXPECT_EQ(actions[0].indicator, filter.indicator);
}

TEST_F(NewActionTest, GoesWithTheWorkspaceItWasOpenedFor)
{
    session.setStore(sampleStore());
    QPointer<QDialog> dialog = opened();
    ASSERT_FALSE(dialog.isNull());
    session.setStore(sampleStore());
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The entry page as a person meets it: empty, filling, blocked, submitted, returned, undone.
#include "app/edits.h"
#include "app/entry/round_edits.h"
#include "tests/support/engines.h"
#include "tests/support/round_workspace.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/findings_list.h"
#include "ui/pages.h"
#include "ui/pages/pages.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class EntryPageTest : public testing::Test
{
protected:
    void open(std::unique_ptr<db::Store> store)
    {
        session.setStore(std::move(store));
        page.reset(makeEntryPage(session, nullptr));
        page->resize(1300, 800);
        page->show();
        ASSERT_EQ(page->errorSentence(), QString());
    }
    void openRound() { open(std::move(workspace.store)); }
    QPushButton* button(const char* name) const
    {
        return page->findChild<QPushButton*>(QLatin1String(name));
    }
    EntryGrid* grid() const { return page->findChild<EntryGrid*>(); }
    // The open editor, else the table.
    QWidget* keys() const
    {
        for (QLineEdit* editor : table()->findChildren<QLineEdit*>()) {
            if (editor->isVisible())
                return editor;
        }
        return table();
    }
    QTableView* table() const { return grid()->findChild<QTableView*>(); }
    db::SubmissionState stateOfFirst() const
    {
        return session.store()
            ->rounds()
            .submission(workspace.round, workspace.regions.front())
            ->state;
    }
    // The first region's required items, by keys alone.
    void fillFirstRow() const
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        for (std::size_t i = 0; i < workspace.items.size(); ++i) {
            QTest::keyClicks(keys(), // the ninth is a whole, the two after it its parts
                QString::number(i == 8 ? 90 : 10 + int(i)));
            QTest::keyClick(keys(), Qt::Key_Tab);
        }
    }

    support::RoundWorkspace workspace;
    Session session;
    std::unique_ptr<Page> page;
};

} // namespace

TEST_F(EntryPageTest, SaysWhatToDoWhileThereIsNoRound)
{
    open(support::newStore());
    ASSERT_NE(button("entry.emptyAct"), nullptr);
    EXPECT_TRUE(button("entry.emptyAct")->isVisible());
    EXPECT_FALSE(button("entry.primary")->isVisible());
}

TEST_F(EntryPageTest, WhatIsBeingTypedStaysWhenThePageLoadsAgain)
{
    openRound();
    QApplication::setActiveWindow(page.get());
    table()->setFocus();
    QTest::keyClicks(keys(), QStringLiteral("4"));
    QTest::keyClicks(keys(), QStringLiteral("5")); // the editor is there now
    auto* editor = qobject_cast<QLineEdit*>(keys());
    ASSERT_NE(editor, nullptr);
    editor->setCursorPosition(1);
    session.announceDataChanged(); // as when somebody else has written
    EXPECT_EQ(qobject_cast<QLineEdit*>(keys()), editor);
    EXPECT_EQ(editor->text(), QStringLiteral("45"));
    EXPECT_EQ(editor->cursorPosition(), 1);
    EXPECT_TRUE(editor->hasFocus());
}

TEST_F(EntryPageTest, TypingMakesADraftAndTheButtonSubmitsTheRegion)
{
    openRound();
    fillFirstRow();
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Draft);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    button("entry.primary")->click();
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Submitted);
    button("entry.primary")->click(); // the next step of the same region
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Accepted);
    button("entry.primary")->click();
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Published);
    EXPECT_FALSE(button("entry.primary")->isEnabled());
}

TEST_F(EntryPageTest, AnIncompleteRegionIsNotSubmittedAndTheFindingsAreShown)
{
    openRound();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(keys(), QStringLiteral("12"));
    QTest::keyClick(keys(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    button("entry.primary")->click();
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Draft);
    EXPECT_TRUE(page->findChild<FindingsList*>()->isVisible());
}

TEST_F(EntryPageTest, UndoTakesBackTheLastStepOnly)
{
    openRound();
    fillFirstRow();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    button("entry.primary")->click();
    ASSERT_EQ(stateOfFirst(), db::SubmissionState::Submitted);
    app::undo(*session.store(), app::lastUndoable(*session.store())->id);
    session.announceDataChanged();
    EXPECT_EQ(stateOfFirst(), db::SubmissionState::Draft);
    EXPECT_EQ(session.store()->entries().all().size(), workspace.items.size());
}

TEST_F(EntryPageTest, EveryActOfTheRoundHasANameAndOpensWithoutFault)
{
    openRound();
    const QMenu* menu = button("entry.round")->menu();
    ASSERT_NE(menu, nullptr);
    int named = 0;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        EXPECT_TRUE(action->objectName().startsWith(QStringLiteral("action.round.")));
        ++named;
    }
    EXPECT_GE(named, 9);
    for (const char* name : { "open", "form", "rules", "calendar", "deadline" }) {
        auto* action
            = menu->findChild<QAction*>(QStringLiteral("action.round.") + QLatin1String(name));
        ASSERT_NE(action, nullptr) << name;
        action->trigger();
        auto* dialog = page->findChild<QDialog*>();
        ASSERT_NE(dialog, nullptr) << name;
        EXPECT_TRUE(dialog->isVisible()) << name;
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(EntryPageTest, LiesInThreeWays)
{
    openRound();
    for (int i = 0; i < 3; ++i) {
        button(qPrintable(QStringLiteral("entry.orientation.%1").arg(i)))->click();
        EXPECT_EQ(int(grid()->sheet().query.orientation), i);
        EXPECT_EQ(page->errorSentence(), QString());
    }
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/ui/entry_fixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <csignal>

namespace {

using app::CellState;
using support::RoundWorkspace;
using ui::EntryGrid;
using ui::test::EntryGridTest;

class MouseEvents : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove;
        return false;
    }
};

TEST_F(EntryGridTest, TheModelKeepsTheRulesOfModels)
{
    QAbstractItemModelTester tester(
        &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    type(QStringLiteral("12"));
    press(Qt::Key_Return);
    open(app::Orientation::ItemsByPeriods);
    open(app::Orientation::MeasuresByRegions);
    open();
    EXPECT_EQ(text(0, 0), QStringLiteral("12"));
}

TEST_F(EntryGridTest, FillsABlockByKeyboardAlone)
{
    MouseEvents mouse;
    qApp->installEventFilter(&mouse);
    const auto number = [](int row, int column) { return QString::number(10 + row * 6 + column); };
    for (int row = 0; row < 32; ++row) {
        for (int column = 0; column < 6; ++column) {
            type(number(row, column));
            press(column < 5 ? Qt::Key_Tab : Qt::Key_Return);
        }
    }
    qApp->removeEventFilter(&mouse);
    EXPECT_EQ(mouse.count, 0);
    for (int row = 0; row < 32; ++row) {
        for (int column = 0; column < 6; ++column) {
            const auto stored = entry(row, column);
            ASSERT_TRUE(stored) << row << ' ' << column;
            EXPECT_EQ(stored->text, number(row, column));
            EXPECT_EQ(stored->value, std::optional(double(10 + row * 6 + column)));
        }
    }
    EXPECT_EQ(edits, 192);
    EXPECT_TRUE(store().entries().keystrokes().empty());
}

TEST_F(EntryGridTest, EveryKeyIsKeptAtOnce)
{
    QSignalSpy typing(&grid, &EntryGrid::typing);
    type(QStringLiteral("30"));
    const auto kept = store().entries().keystrokes();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].key, workspace.cell(0, 0));
    EXPECT_EQ(kept[0].text, QStringLiteral("30"));
    EXPECT_EQ(typing.size(), 2);
    EXPECT_FALSE(entry(0, 0));
    press(Qt::Key_Escape);
    EXPECT_TRUE(store().entries().keystrokes().empty());
    EXPECT_EQ(text(0, 0), QString());
    EXPECT_EQ(at(), std::pair(0, 0));
    EXPECT_EQ(edits, 0);
}

TEST_F(EntryGridTest, WhatWasNotEndedIsShownAndCanBeGivenUp)
{
    app::keepKeystroke(store(), { workspace.cell(2, 1), {} }, QStringLiteral("4"));
    grid.reload();
    EXPECT_EQ(text(2, 1), QStringLiteral("4"));
    EXPECT_TRUE(cell(2, 1).unfinished);
    place(2, 1);
    press(Qt::Key_F2);
    type(QStringLiteral("5"));
    press(Qt::Key_Return);
    EXPECT_EQ(entry(2, 1)->text, QStringLiteral("45"));
    app::keepKeystroke(store(), { workspace.cell(2, 1), {} }, QStringLiteral("6"));
    grid.reload();
    place(2, 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(text(2, 1), QStringLiteral("45"));
}

TEST_F(EntryGridTest, ReadingTheSheetAgainLeavesTheEditorAlone)
{
    type(QStringLiteral("30"));
    grid.reload();
    type(QStringLiteral(".6"));
    press(Qt::Key_Return);
    EXPECT_EQ(entry(0, 0)->text, QStringLiteral("30.6"));
}

TEST_F(EntryGridTest, TypingReplacesAndF2Changes)
{
    type(QStringLiteral("12"));
    press(Qt::Key_Return);
    press(Qt::Key_Up);
    type(QStringLiteral("7"));
    press(Qt::Key_Return);
    EXPECT_EQ(entry(0, 0)->text, QStringLiteral("7"));
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    type(QStringLiteral("5"));
    press(Qt::Key_Left); // inside the text
    type(QStringLiteral("."));
    press(Qt::Key_Return);
    EXPECT_EQ(entry(0, 0)->text, QStringLiteral("7.5"));
}

TEST_F(EntryGridTest, ArrowsEndWhatTypingBegan)
{
    place(5, 5);
    type(QStringLiteral("1"));
    press(Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(5, 6));
    type(QStringLiteral("2"));
    press(Qt::Key_Up);
    EXPECT_EQ(at(), std::pair(4, 6));
    type(QStringLiteral("3"));
    press(Qt::Key_Left);
    EXPECT_EQ(at(), std::pair(4, 5));
    EXPECT_EQ(text(5, 5), QStringLiteral("1"));
    EXPECT_EQ(text(5, 6), QStringLiteral("2"));
    EXPECT_EQ(text(4, 6), QStringLiteral("3"));
}

struct Move
{
    const char* name;
    int key;
    Qt::KeyboardModifiers modifiers;
    std::pair<int, int> to;
};

class EntryGridMoves : public EntryGridTest, public testing::WithParamInterface<Move>
{
};

// From the third row and column; filled are (2,2), (3,2), (4,2) and (9,2).
TEST_P(EntryGridMoves, LeadsWhereASpreadsheetLeads)
{
    app::enterCells(store(),
        { { { workspace.cell(2, 2), {} }, QStringLiteral("1") },
            { { workspace.cell(3, 2), {} }, QStringLiteral("1") },
            { { workspace.cell(4, 2), {} }, QStringLiteral("1") },
            { { workspace.cell(9, 2), {} }, QStringLiteral("1") } });
    grid.reload();
    place(2, 2);
    press(GetParam().key, GetParam().modifiers);
    EXPECT_EQ(at(), GetParam().to);
}

INSTANTIATE_TEST_SUITE_P(Keys, EntryGridMoves,
    testing::Values(Move { "enter", Qt::Key_Return, Qt::NoModifier, { 3, 2 } },
        Move { "keypad_enter", Qt::Key_Enter, Qt::KeypadModifier, { 3, 2 } },
        Move { "shift_enter", Qt::Key_Return, Qt::ShiftModifier, { 1, 2 } },
        Move { "tab", Qt::Key_Tab, Qt::NoModifier, { 2, 3 } },
        Move { "shift_tab", Qt::Key_Backtab, Qt::ShiftModifier, { 2, 1 } },
        Move { "down", Qt::Key_Down, Qt::NoModifier, { 3, 2 } },
        Move { "home", Qt::Key_Home, Qt::NoModifier, { 2, 0 } },
        Move { "end", Qt::Key_End, Qt::NoModifier, { 2, 11 } },
        Move { "ctrl_home", Qt::Key_Home, Qt::ControlModifier, { 0, 0 } },
        Move { "ctrl_end", Qt::Key_End, Qt::ControlModifier, { 31, 11 } },
        Move { "ctrl_down", Qt::Key_Down, Qt::ControlModifier, { 4, 2 } },
        Move { "ctrl_up", Qt::Key_Up, Qt::ControlModifier, { 0, 2 } },
        Move { "ctrl_right", Qt::Key_Right, Qt::ControlModifier, { 2, 11 } }),
    [](const auto& test) { return test.param.name; });

TEST_F(EntryGridTest, CtrlDownLeapsOverAGap)
{
    app::enterCells(store(), { { { workspace.cell(9, 2), {} }, QStringLiteral("1") } });
    grid.reload();
    place(2, 2);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(9, 2));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(31, 2));
}

TEST_F(EntryGridTest, UnreadableTextIsKeptInRedAndTheCursorMovesOn)
{
    place(0, 3);
    type(QStringLiteral("3O.6"));
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->property("invalid").toBool());
    press(Qt::Key_Return);
    EXPECT_EQ(at(), std::pair(1, 3));
    EXPECT_EQ(cell(0, 3).state, CellState::Invalid);
    EXPECT_EQ(text(0, 3), QStringLiteral("3O.6"));
    press(Qt::Key_Up);
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(text(0, 3), QStringLiteral("30.6"));
    EXPECT_EQ(cell(0, 3).state, CellState::Draft);
}

TEST_F(EntryGridTest, FindingsAreMarkedAndVisitedRoundAndRound)
{
    app::CheckFinding explain;
    explain.cell = workspace.cell(4, 2);
    explain.code = QStringLiteral("C206");
    app::CheckFinding blocks = explain;
    blocks.cell = workspace.cell(1, 5);
    blocks.severity = db::CheckSeverity::Blocks;
    app::CheckFinding dismissed = explain;
    dismissed.cell = workspace.cell(2, 2);
    dismissed.dismissed = true;
    grid.setFindings({ explain, blocks, dismissed });
    using Mark = ui::EntryModel::Mark;
    EXPECT_EQ(model().mark(model().index(4, 2)), Mark::Explain);
    EXPECT_EQ(model().mark(model().index(1, 5)), Mark::Blocks);
    EXPECT_EQ(model().mark(model().index(2, 2)), Mark::None);
    press(Qt::Key_F8);
    EXPECT_EQ(at(), std::pair(1, 5));
    press(Qt::Key_F8);
    EXPECT_EQ(at(), std::pair(4, 2));
    press(Qt::Key_F8);
    EXPECT_EQ(at(), std::pair(1, 5));
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(at(), std::pair(4, 2));
    grid.setFindings({});
    EXPECT_FALSE(grid.nextFinding());
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(EntryGridTest, KeepsTheCellWhenTheSheetIsTurned)
{
    place(0, 4);
    open(app::Orientation::ItemsByPeriods);
    EXPECT_EQ(grid.current()->key, workspace.cell(0, 4));
    EXPECT_FALSE(grid.goTo(workspace.cell(7, 4)));
    open();
    EXPECT_EQ(at(), std::pair(0, 4));
    EXPECT_TRUE(grid.goTo(workspace.cell(7, 4)));
    EXPECT_EQ(at(), std::pair(7, 4));
}

TEST_F(EntryGridTest, MeasuresTakeAMarkAWordOrADigit)
{
    open(app::Orientation::MeasuresByRegions);
    const auto states = store().measures().states();
    const db::RolloutState& study
        = *std::ranges::find(states, QStringLiteral("study"), &db::RolloutState::code);
    place(0, 0);
    type(QString::number(*study.rank));
    press(Qt::Key_Return);
    EXPECT_EQ(text(0, 0), study.mark);
    EXPECT_EQ(at(), std::pair(1, 0));
}

TEST_F(EntryGridTest, FullWidthDigitsOfAnInputMethodBeginTyping)
{
    QInputMethodEvent whole;
    whole.setCommitString(QStringLiteral("３０"));
    QApplication::sendEvent(&view(), &whole);
    ASSERT_TRUE(view().isEditing());
    EXPECT_EQ(editor()->text(), whole.commitString());
    EXPECT_EQ(store().entries().keystrokes().size(), 1u);
    press(Qt::Key_Return);
    ASSERT_TRUE(entry(0, 0));
    EXPECT_EQ(entry(0, 0)->value, std::optional(30.0));
    // Composed first: the composition begins in the cell and ends in the editor.
    QInputMethodEvent composing(QStringLiteral("wei"), {});
    QApplication::sendEvent(&view(), &composing);
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("未报"));
    QApplication::sendEvent(&view(), &composed);
    EXPECT_EQ(editor()->text(), composed.commitString());
    press(Qt::Key_Return);
    ASSERT_TRUE(entry(1, 0));
    EXPECT_EQ(entry(1, 0)->missing, db::Missing::NotReported);
}

TEST_F(EntryGridTest, CtrlSAndCtrlEnterAndF1Answer)
{
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notices.size(), 1);
    QSignalSpy details(&grid, &EntryGrid::detailsWanted);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(details.size(), 1);
    press(Qt::Key_F1);
    auto* keys = grid.findChild<ui::EntryKeysPopup*>();
    ASSERT_TRUE(keys);
    keys->close();
}

TEST_F(EntryGridTest, AScreenReaderHearsValueUnitPlaceAndState)
{
    place(15, 3);
    type(QStringLiteral("30.6"));
    press(Qt::Key_Return);
    const QString spoken = model().index(15, 3).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("30.6, Services of medical income, %")))
        << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Henan")));
    EXPECT_TRUE(spoken.endsWith(QStringLiteral("draft")));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("Entry grid"));
}

TEST_F(EntryGridTest, EightColumnsFitBesideThePanelOnSmallScreens)
{
    // 1366 × 768 less the rail (73), the panel (330) and the borders.
    grid.resize(1366 - 73 - 330, 540);
    int shown = 0;
    for (int column = 0; column < 12; ++column)
        shown += view().visualRect(model().index(0, column)).right() < view().viewport()->width();
    EXPECT_GE(shown, 8);
    for (int column = 0; column < 12; ++column)
        EXPECT_GE(view().columnWidth(column), 72);
}

const char* const killedFile = "REFORMBOARD_KILLED_FILE";

// Not a test by itself: what the next one starts as a program of its own, and which dies of it.
TEST(EntryGridKilled, DISABLED_DiesInTheMiddleOfTyping)
{
    ui::applyLook(ui::ThemeChoice::Light);
    RoundWorkspace workspace(qEnvironmentVariable(killedFile));
    ui::Session session;
    session.setStore(std::move(workspace.store));
    EntryGrid grid(session);
    app::SheetQuery query;
    query.round = workspace.round;
    grid.show(query);
    grid.show();
    QApplication::setActiveWindow(&grid);
    grid.setFocus();
    for (const char* keys : { "12\r", "13\r", "1" })
        for (const char* key = keys; *key; ++key)
            QTest::keyClick(QApplication::focusWidget(), *key);
    std::raise(SIGKILL);
}

TEST(EntryGridKilled, LosesNoKey)
{
    const support::NewPlace place;
    const QString path = place.path();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(killedFile), path);
    for (const char* share : { "GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX" })
        environment.remove(QString::fromLatin1(share));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--gtest_also_run_disabled_tests"),
            QStringLiteral("--gtest_filter=EntryGridKilled.DISABLED_*") });
    ASSERT_TRUE(child.waitForFinished(60000));
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << child.readAll().toStdString();
    const db::OpenOutcome outcome = db::Store::open(path);
    ASSERT_TRUE(outcome.store) << outcome.sentence.toStdString();
    const db::Store& store = *outcome.store;
    const std::vector<db::Entry> entries = store.entries().all();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].text, QStringLiteral("12"));
    EXPECT_EQ(entries[1].text, QStringLiteral("13"));
    const std::vector<db::Keystroke> unfinished = store.entries().keystrokes();
    ASSERT_EQ(unfinished.size(), 1u);
    EXPECT_EQ(unfinished[0].text, QStringLiteral("1"));
    EXPECT_EQ(store.catalog().region(unfinished[0].key.region)->code, QStringLiteral("130000"));
}

} // namespace

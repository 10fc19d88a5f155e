// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on the selected cells: paste, copy, fill, clear, reasons.
#include "app/edits.h"
#include "tests/ui/entry_fixture.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

using support::RoundWorkspace;
using ui::test::EntryGridTest;

TEST_F(EntryGridTest, DeleteClearsTheSelectionInOneStep)
{
    onClipboard(QStringLiteral("1\t2\r\n3\t4\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    select(0, 0, 1, 1);
    const int before = batches();
    press(Qt::Key_Delete);
    EXPECT_EQ(batches(), before + 1);
    EXPECT_EQ(text(0, 0) + text(0, 1) + text(1, 0) + text(1, 1), QString());
    app::undo(store(), app::lastUndoable(store())->id);
    grid.reload();
    EXPECT_EQ(text(1, 1), QStringLiteral("4"));
}

TEST_F(EntryGridTest, ALargePasteIsOneStepAndUndoneInOne)
{
    QString block;
    for (int row = 0; row < 32; ++row) {
        QStringList texts;
        for (int column = 0; column < 12; ++column)
            texts << QString::number(row + column + 1);
        block += texts.join(u'\t') + QStringLiteral("\r\n");
    }
    const app::Sheet before = grid.sheet();
    const int acts = batches();
    onClipboard(block);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(batches(), acts + 1);
    EXPECT_EQ(edits, 1);
    for (int row = 0; row < 32; ++row)
        for (int column = 0; column < 12; ++column)
            ASSERT_EQ(text(row, column), QString::number(row + column + 1));
    EXPECT_EQ(app::lastUndoable(store())->label, QStringLiteral("Paste 32 × 12"));
    app::undo(store(), app::lastUndoable(store())->id);
    grid.reload();
    EXPECT_EQ(grid.sheet(), before);
}

TEST_F(EntryGridTest, ReplacingManyValuesIsShownFirst)
{
    QString block;
    for (int row = 0; row < 32; ++row)
        block += QStringLiteral("1\t2\r\n");
    onClipboard(block);
    press(Qt::Key_V, Qt::ControlModifier);
    block.replace(u'1', u'3').replace(u'2', u'4');
    onClipboard(block);
    const int acts = batches();
    press(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = grid.findChild<QDialog*>(QStringLiteral("dialog.paste"));
    ASSERT_TRUE(dialog);
    EXPECT_EQ(batches(), acts);
    EXPECT_EQ(text(0, 0), QStringLiteral("1"));
    dialog->findChild<QPushButton*>(QStringLiteral("dialog.accept"))->click();
    EXPECT_EQ(batches(), acts + 1);
    EXPECT_EQ(text(31, 1), QStringLiteral("4"));
}

TEST_F(EntryGridTest, ASingleValueFillsTheSelection)
{
    onClipboard(QStringLiteral("8\r\n"));
    select(3, 1, 5, 2);
    press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 3; row <= 5; ++row)
        for (int column = 1; column <= 2; ++column)
            EXPECT_EQ(text(row, column), QStringLiteral("8"));
    EXPECT_EQ(text(6, 1), QString());
}

TEST_F(EntryGridTest, ABlockThatDoesNotFitIsRefusedWhole)
{
    place(31, 11);
    onClipboard(QStringLiteral("1\t2\r\n"));
    const int acts = batches();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(batches(), acts);
    EXPECT_EQ(text(31, 11), QString());
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(QStringLiteral("1 rows and 2 columns")))
        << notices[0].toStdString();
}

TEST_F(EntryGridTest, WhatIsCopiedPastesTheSameFromTextAndFromHtml)
{
    type(QStringLiteral("12"));
    press(Qt::Key_Tab);
    type(QStringLiteral("1.5"));
    press(Qt::Key_Return);
    type(QStringLiteral("oops"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    select(0, 0, 1, 1);
    press(Qt::Key_C, Qt::ControlModifier);
    const QString plain = QGuiApplication::clipboard()->text();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    EXPECT_EQ(plain, QStringLiteral("12\t1.5\r\noops\t\r\n"));
    place(10, 4);
    press(Qt::Key_V, Qt::ControlModifier);
    onClipboard(QString(), html);
    place(20, 4);
    press(Qt::Key_V, Qt::ControlModifier);
    for (const int row : { 10, 20 }) {
        EXPECT_EQ(text(row, 4), QStringLiteral("12"));
        EXPECT_EQ(text(row, 5), QStringLiteral("1.5"));
        EXPECT_EQ(text(row + 1, 4), QStringLiteral("oops"));
        EXPECT_EQ(text(row + 1, 5), QString());
    }
}

TEST_F(EntryGridTest, NumbersGoOutInTheFormOfMachines)
{
    place(0, 8); // 万人次
    type(QStringLiteral("1,234.5"));
    press(Qt::Key_Return);
    place(0, 8);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("1234.5\r\n"));
}

TEST_F(EntryGridTest, CutIsCopyAndOneStepOfClearing)
{
    type(QStringLiteral("12"));
    press(Qt::Key_Return);
    place(0, 0);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("12\r\n"));
    EXPECT_EQ(text(0, 0), QString());
}

TEST_F(EntryGridTest, FillsDownAndToTheRight)
{
    type(QStringLiteral("5"));
    press(Qt::Key_Return);
    press(Qt::Key_D, Qt::ControlModifier); // a single cell takes the one above
    EXPECT_EQ(text(1, 0), QStringLiteral("5"));
    select(1, 0, 4, 0);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(text(4, 0), QStringLiteral("5"));
    EXPECT_EQ(text(5, 0), QString());
    select(4, 0, 4, 2);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(text(4, 2), QStringLiteral("5"));
    EXPECT_EQ(text(4, 3), QString());
}

TEST_F(EntryGridTest, ALockedCellSaysWhyAndStaysAsItIs)
{
    change([](RoundWorkspace& w) { w.setState(0, db::SubmissionState::Submitted); });
    place(0, 0);
    type(QStringLiteral("5"));
    EXPECT_FALSE(view().isEditing());
    EXPECT_EQ(at(), std::pair(0, 0));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(QStringLiteral("submitted")));
    EXPECT_TRUE(store().entries().keystrokes().empty());
    press(Qt::Key_F2);
    EXPECT_EQ(notices.size(), 2);
    onClipboard(QStringLiteral("1\r\n2\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(0, 0), QString());
    EXPECT_EQ(text(1, 0), QStringLiteral("2"));
    EXPECT_EQ(notices.last(), QStringLiteral("1 locked cell(s) were skipped."));
}

TEST_F(EntryGridTest, APublishedValueChangesWithAReason)
{
    change([](RoundWorkspace& w) {
        w.setState(0, db::SubmissionState::Published);
        w.setAccepted(0, 0, 300);
    });
    place(0, 0);
    type(QStringLiteral("301"));
    press(Qt::Key_Return);
    auto* dialog = grid.findChild<QDialog*>(QStringLiteral("dialog.reason"));
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(cell(0, 0).unfinished); // in sight while it is not settled
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("dialog.accept"));
    EXPECT_FALSE(accept->isEnabled());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("corrected by letter"));
    accept->click();
    EXPECT_EQ(store().observations().find(workspace.cell(0, 0))->value, std::optional(301.0));
    EXPECT_FALSE(cell(0, 0).unfinished);
    EXPECT_EQ(edits, 1);
}

TEST_F(EntryGridTest, WithoutAReasonWhatWasTypedStaysUnfinished)
{
    change([](RoundWorkspace& w) {
        w.setState(0, db::SubmissionState::Published);
        w.setAccepted(0, 0, 300);
    });
    place(0, 0);
    type(QStringLiteral("301"));
    press(Qt::Key_Return);
    auto* dialog = grid.findChild<QDialog*>(QStringLiteral("dialog.reason"));
    ASSERT_TRUE(dialog);
    dialog->reject();
    EXPECT_EQ(text(0, 0), QStringLiteral("301"));
    EXPECT_TRUE(cell(0, 0).unfinished);
    EXPECT_EQ(store().observations().find(workspace.cell(0, 0))->value, std::optional(300.0));
    QApplication::setActiveWindow(&grid);
    view().setFocus();
    place(0, 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(text(0, 0), QStringLiteral("300"));
}

TEST_F(EntryGridTest, AReasonCanStandInsteadOfANumber)
{
    select(0, 0, 1, 0);
    press(Qt::Key_M, Qt::ControlModifier);
    auto* popup = grid.findChild<ui::MissingPopup*>();
    ASSERT_TRUE(popup);
    press(Qt::Key_Down); // the second: not collected
    press(Qt::Key_Return);
    for (const int row : { 0, 1 }) {
        ASSERT_TRUE(entry(row, 0)) << row;
        EXPECT_EQ(entry(row, 0)->missing, db::Missing::NotCollected);
        EXPECT_TRUE(model().isMissing(model().index(row, 0)));
    }
}

TEST_F(EntryGridTest, CopiesLastPeriodIntoEmptyCellsUntilConfirmed)
{
    change([](RoundWorkspace& w) { w.setAccepted(3, 0, 42, db::Period::quarter(2022, 2)); });
    place(3, 0);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view().viewport(), &asked);
    auto* menu = grid.findChild<QMenu*>(QStringLiteral("entryMenu"));
    ASSERT_TRUE(menu);
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Copy last period")))
            action->trigger();
    menu->close();
    EXPECT_EQ(text(3, 0), QStringLiteral("42"));
    EXPECT_TRUE(cell(3, 0).copied);
}

} // namespace

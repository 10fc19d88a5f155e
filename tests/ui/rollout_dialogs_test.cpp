// SPDX-License-Identifier: GPL-3.0-or-later
// Changing states and keeping the lists of the roll-out: what is written, what is refused and how
// it is said, what undo brings back.
#include "app/edits.h"
#include "tests/support/rollout_workspace.h"
#include "ui/dialogs/measures_dialog.h"
#include "ui/dialogs/rollout_rules_dialog.h"
#include "ui/dialogs/state_dialog.h"
#include "ui/dialogs/states_dialog.h"
#include "ui/look.h"
#include "ui/rollout/rollout_acts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::RolloutWorkspace;

QString text(const char* s)
{
    return QString::fromUtf8(s);
}

template <typename T> T* child(const QWidget& dialog, const char* name)
{
    return dialog.findChild<T*>(QLatin1String(name));
}

class RolloutDialogsTest : public testing::Test
{
protected:
    RolloutDialogsTest()
    {
        applyLook(ThemeChoice::Light);
        session.setStore(std::move(w.store));
        page.resize(900, 700);
        page.show();
        acts = std::make_unique<RolloutActs>(session, &page);
        acts->setDay(w.day());
        QObject::connect(
            acts.get(), &RolloutActs::notice, [this](const QString& s) { notices << s; });
        QObject::connect(acts.get(), &RolloutActs::changed, [this] { ++changes; });
    }
    db::Store& store() { return *session.store(); }
    int batches() { return int(store().journal().batches(-1).size()); }
    // "2021-06-30 issued, …"
    QString record(db::MeasureId measure, db::RegionId region)
    {
        QStringList all;
        for (const db::RolloutEntry& entry : store().measures().rollout(measure, region))
            all.append(entry.from.toString(Qt::ISODate) + u' ' + entry.state);
        return all.join(QStringLiteral(", "));
    }
    StateDialog* dialog()
    {
        StateDialog* open = nullptr;
        for (StateDialog* each : page.findChildren<StateDialog*>())
            open = each->isVisible() ? each : open;
        return open;
    }
    static QString reason(const QDialog& dialog)
    {
        return child<QLabel>(dialog, "state.reason")->text();
    }
    static bool can(const QDialog& dialog)
    {
        return child<QPushButton>(dialog, "state.accept")->isEnabled();
    }
    static void press(QWidget* widget, int key) { QTest::keyClick(widget, Qt::Key(key)); }

    RolloutWorkspace w;
    Session session;
    QWidget page;
    std::unique_ptr<RolloutActs> acts;
    QStringList notices;
    int changes = 0;
};

} // namespace

TEST_F(RolloutDialogsTest, AStateThatNeedsNoEvidenceIsSetAtOnceAndCanBeTakenBack)
{
    acts->changeState({ { w.third, w.north } }, text("study"));
    EXPECT_EQ(record(w.third, w.north), text("2022-12-31 study"));
    EXPECT_EQ(changes, 1);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(text("2022-12-31")));
    EXPECT_TRUE(notices[0].contains(text("Ctrl+Z")));
    EXPECT_FALSE(dialog());
    app::undo(store(), app::lastUndoable(store())->id);
    EXPECT_EQ(record(w.third, w.north), QString());
}

TEST_F(RolloutDialogsTest, SettingWhatIsThereAlreadyWritesNothing)
{
    acts->changeState({ { w.third, w.north } }, text("study"));
    const int before = batches();
    acts->changeState({ { w.third, w.north } }, text("study"));
    EXPECT_EQ(batches(), before);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(notices.size(), 2);
}

TEST_F(RolloutDialogsTest, AStateThatNeedsEvidenceAsksForItAndWritesNothingWithout)
{
    const int before = batches();
    acts->changeState({ { w.third, w.north } }, text("full"));
    StateDialog* open = dialog();
    ASSERT_TRUE(open);
    EXPECT_EQ(open->draft().state, text("full"));
    EXPECT_TRUE(reason(*open).contains(text("needs evidence"))) << reason(*open).toStdString();
    EXPECT_FALSE(can(*open));
    open->accept(); // Enter in a line comes here
    EXPECT_TRUE(open->isVisible());
    EXPECT_EQ(batches(), before);
}

TEST_F(RolloutDialogsTest, AReasonWithoutADocumentIsEnoughAndOneStepToUndo)
{
    acts->changeState({ { w.third, w.north }, { w.third, w.corps } }, text("full"));
    StateDialog* open = dialog();
    auto* line = child<QLineEdit>(*open, "state.override");
    line->setText(text("seen on the spot"));
    EXPECT_EQ(reason(*open), QString());
    press(line, Qt::Key_Return);
    EXPECT_FALSE(open->isVisible());
    EXPECT_EQ(record(w.third, w.north), text("2022-12-31 full"));
    EXPECT_EQ(record(w.third, w.corps), text("2022-12-31 full"));
    EXPECT_EQ(changes, 1);
    app::undo(store(), app::lastUndoable(store())->id);
    EXPECT_EQ(record(w.third, w.north) + record(w.third, w.corps), QString());
}

TEST_F(RolloutDialogsTest, TheDocumentIsFoundByAPartOfItsTitle)
{
    acts->changeState({ { w.third, w.north } }, text("issued"));
    StateDialog* open = dialog();
    auto* box = child<QComboBox>(*open, "state.document");
    box->setEditText(text("no such paper"));
    EXPECT_FALSE(can(*open));
    EXPECT_TRUE(reason(*open).contains(text("no such paper")));
    box->setEditText(text("A document"));
    EXPECT_TRUE(can(*open));
    open->accept();
    EXPECT_EQ(store().measures().rollout(w.third, w.north).front().evidence, w.document);
}

TEST_F(RolloutDialogsTest, ADayThatHasNotComeYetIsRefusedInWords)
{
    acts->changeState({ { w.third, w.north } }, text("full"));
    StateDialog* open = dialog();
    child<QLineEdit>(*open, "state.override")->setText(text("seen"));
    child<QLineEdit>(*open, "state.day")->setText(text("2023-01-01"));
    EXPECT_FALSE(can(*open));
    EXPECT_TRUE(reason(*open).contains(text("2023-01-01")));
    child<QLineEdit>(*open, "state.day")->setText(text("2022-02-30"));
    EXPECT_TRUE(reason(*open).contains(text("is not a day")));
    child<QLineEdit>(*open, "state.day")->setText(text("2022-02-28"));
    EXPECT_TRUE(can(*open));
}

TEST_F(RolloutDialogsTest, AFileThatIsNotThereKeepsTheDialogOpenWithAllThatWasTyped)
{
    const int before = batches();
    acts->changeState({ { w.third, w.north } }, text("full"));
    StateDialog* open = dialog();
    child<QLineEdit>(*open, "state.file")->setText(text("/nowhere/scheme.pdf"));
    child<QLineEdit>(*open, "state.note")->setText(text("eleven cities"));
    open->accept();
    EXPECT_TRUE(open->isVisible());
    EXPECT_TRUE(reason(*open).contains(text("scheme.pdf")));
    EXPECT_EQ(child<QLineEdit>(*open, "state.note")->text(), text("eleven cities"));
    EXPECT_EQ(batches(), before);
    EXPECT_EQ(changes, 0);
}

TEST_F(RolloutDialogsTest, TheDigitsWalkTheLadderAndEscapeWritesNothing)
{
    const int before = batches();
    acts->changeState({ { w.first, w.north } });
    StateDialog* open = dialog();
    EXPECT_EQ(open->draft().state, text("issued")); // as it is now
    auto* step = child<QRadioButton>(*open, "state.step.issued");
    press(step, Qt::Key_4);
    EXPECT_EQ(open->draft().state, text("full"));
    press(child<QRadioButton>(*open, "state.step.full"), Qt::Key_0);
    EXPECT_EQ(open->draft().state, text("none"));
    press(open, Qt::Key_Escape);
    EXPECT_FALSE(open->isVisible());
    EXPECT_EQ(batches(), before);
}

TEST_F(RolloutDialogsTest, ManyCellsAreNamedAndCounted)
{
    acts->changeState({ { w.first, w.north }, { w.first, w.northeast }, { w.first, w.east },
                          { w.first, w.corps }, { w.third, w.corps } },
        text("full"));
    EXPECT_TRUE(dialog()->windowTitle().contains(text("5")));
    const QString named = cellNames(store(),
        { { w.first, w.north }, { w.first, w.northeast }, { w.first, w.east },
            { w.first, w.corps } });
    EXPECT_EQ(named, text("First, North 1; First, Northeast 1; First, East 1; and 1 more"));
}

TEST_F(RolloutDialogsTest, ALaterStateThatStaysIsSaid)
{
    acts->setDay(QDate(2021, 6, 1));
    acts->changeState({ { w.second, w.east } }, text("study"));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(text("2022-01-01"))) << notices[0].toStdString();
}

TEST_F(RolloutDialogsTest, TakingBackLeavesTheStateBeforeInForce)
{
    acts->clearState({ { w.first, w.northeast } });
    EXPECT_EQ(record(w.first, w.northeast), text("2021-01-10 none, 2021-05-01 issued"));
    EXPECT_EQ(changes, 1);
    acts->clearState({ { w.third, w.north } });
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(notices.size(), 2);
}

TEST_F(RolloutDialogsTest, AnActionIsAboutTheCell)
{
    acts->openAction({ w.first, w.north });
    auto* open = page.findChild<QDialog*>(text("dialog.action"));
    ASSERT_TRUE(open);
    QString all;
    for (const auto* edit : open->findChildren<QPlainTextEdit*>())
        all += edit->toPlainText();
    EXPECT_TRUE(all.contains(text("549"))) << all.toStdString(); // since 30 June 2021
    open->reject();
}

TEST_F(RolloutDialogsTest, TheMenuOpensEachList)
{
    for (const char* list : { "measures", "states", "rules" }) {
        auto* action = acts->menu()->findChild<QAction*>(text("action.rollout.") + text(list));
        ASSERT_TRUE(action) << list;
        action->trigger();
    }
    EXPECT_TRUE(page.findChild<MeasuresDialog*>());
    EXPECT_TRUE(page.findChild<StatesDialog*>());
    EXPECT_TRUE(page.findChild<RolloutRulesDialog*>());
}

TEST_F(RolloutDialogsTest, MeasuresAreMadeChangedAndKeptInTheirNewOrder)
{
    MeasuresDialog dialog(store());
    auto* table = child<QTableWidget>(dialog, "measures.table");
    ASSERT_EQ(table->rowCount(), 3); // Third, First, Second
    child<QPushButton>(dialog, "measures.down")->click();
    EXPECT_EQ(store().measures().all()[0].code, text("First"));
    EXPECT_EQ(store().measures().all()[1].code, text("Third"));
    EXPECT_EQ(table->currentRow(), 1); // the cursor goes with it

    child<QPushButton>(dialog, "measures.new")->click();
    auto* code = child<QLineEdit>(dialog, "measures.code");
    code->setText(text("M9"));
    EXPECT_FALSE(child<QPushButton>(dialog, "measures.save")->isEnabled());
    EXPECT_FALSE(child<QLabel>(dialog, "measures.reason")->text().isEmpty());
    child<QLineEdit>(dialog, "measures.titleZh")->setText(text("新举措"));
    child<QPushButton>(dialog, "measures.save")->click();
    ASSERT_EQ(store().measures().all().size(), 4U);
    EXPECT_EQ(store().measures().all().back().titleZh, text("新举措"));
    EXPECT_TRUE(dialog.changed());
}

TEST_F(RolloutDialogsTest, AMeasureWithStatesStaysAndTheSentenceSaysWhy)
{
    MeasuresDialog dialog(store());
    child<QPushButton>(dialog, "measures.remove")->click();
    EXPECT_EQ(store().measures().all().size(), 3U);
    EXPECT_FALSE(child<QLabel>(dialog, "measures.reason")->text().isEmpty());
    EXPECT_FALSE(dialog.changed());
}

TEST_F(RolloutDialogsTest, WhatIsTypedIsKeptWhenAnotherRowIsChosen)
{
    MeasuresDialog dialog(store());
    auto* table = child<QTableWidget>(dialog, "measures.table");
    auto* note = child<QLineEdit>(dialog, "measures.note");
    note->setText(text("to be looked at"));
    table->setCurrentCell(1, 0);
    EXPECT_EQ(store().measures().all()[0].note, text("to be looked at"));
    EXPECT_EQ(child<QLineEdit>(dialog, "measures.code")->text(), text("First"));
    // What cannot be kept holds the cursor where it is.
    child<QLineEdit>(dialog, "measures.titleZh")->clear();
    child<QLineEdit>(dialog, "measures.titleEn")->clear();
    table->setCurrentCell(2, 0);
    EXPECT_EQ(table->currentRow(), 1);
    EXPECT_FALSE(child<QLabel>(dialog, "measures.reason")->text().isEmpty());
    EXPECT_EQ(store().measures().all()[1].titleZh, text("First"));
}

TEST_F(RolloutDialogsTest, StatesAreChangedOrderedAndRefusedInWords)
{
    StatesDialog dialog(store());
    auto* table = child<QTableWidget>(dialog, "states.table");
    table->setCurrentCell(1, 0); // study
    child<QPushButton>(dialog, "states.down")->click();
    EXPECT_EQ(store().measures().states()[1].code, text("issued"));
    EXPECT_EQ(store().measures().states()[2].code, text("study"));
    auto* mark = child<QLineEdit>(dialog, "states.mark");
    mark->setText(text("two"));
    EXPECT_FALSE(child<QPushButton>(dialog, "states.save")->isEnabled());
    EXPECT_TRUE(child<QLabel>(dialog, "states.reason")->text().contains(text("one character")));
    mark->setText(text("究"));
    child<QPushButton>(dialog, "states.save")->click();
    EXPECT_EQ(store().measures().states()[2].mark, text("究"));
    child<QPushButton>(dialog, "states.remove")->click(); // in use: East was at it
    EXPECT_EQ(store().measures().states().size(), 7U);
    EXPECT_FALSE(child<QLabel>(dialog, "states.reason")->text().isEmpty());
}

TEST_F(RolloutDialogsTest, ANewStateJoinsTheLadderAtItsTop)
{
    StatesDialog dialog(store());
    child<QPushButton>(dialog, "states.new")->click();
    child<QLineEdit>(dialog, "states.code")->setText(text("model"));
    child<QLineEdit>(dialog, "states.mark")->setText(text("范"));
    child<QLineEdit>(dialog, "states.nameZh")->setText(text("示范"));
    child<QCheckBox>(dialog, "states.rolledOut")->setChecked(true);
    child<QPushButton>(dialog, "states.save")->click();
    const auto states = store().measures().states();
    ASSERT_EQ(states.size(), 8U);
    EXPECT_EQ(states[6].code, text("model")); // above evaluated, before what is outside
    EXPECT_EQ(child<QLabel>(dialog, "states.reason")->text(), QString());
}

TEST_F(RolloutDialogsTest, ARuleSaysLiveWhereItCannotBeReadAndHowManyItNames)
{
    RolloutRulesDialog dialog(store(), w.day());
    child<QPushButton>(dialog, "rolloutRules.new")->click();
    child<QLineEdit>(dialog, "rolloutRules.code")->setText(text("L9"));
    auto* kind = child<QComboBox>(dialog, "rolloutRules.kind");
    kind->setCurrentIndex(kind->findData(text("stalled")));
    EXPECT_EQ(child<QTableWidget>(dialog, "rolloutRules.figures")->rowCount(), 5);
    auto* expression = child<QLineEdit>(dialog, "rolloutRules.expression");
    auto* reason = child<QLabel>(dialog, "rolloutRules.reason");
    child<QLineEdit>(dialog, "rolloutRules.sentenceEn")->setText(text("{days} days"));
    expression->setText(text("days > 180 && ful == 0"));
    EXPECT_TRUE(reason->text().contains(text("ful"))) << reason->text().toStdString();
    EXPECT_FALSE(child<QPushButton>(dialog, "rolloutRules.save")->isEnabled());
    expression->setText(text("days > 180 && full == 0"));
    EXPECT_EQ(reason->text(), QString());
    // First: North and Corps; Second: Northeast at its foot since February 2021. Third: East went
    // back to a pilot on 1 September, 121 days ago.
    auto* preview = child<QLabel>(dialog, "rolloutRules.preview");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return preview->text().startsWith(text("names 3 cell(s)"));
    })) << preview->text().toStdString();
    child<QPushButton>(dialog, "rolloutRules.save")->click();
    EXPECT_EQ(store().measures().rules().back().code, text("L9"));
    child<QPushButton>(dialog, "rolloutRules.remove")->click();
    EXPECT_NE(store().measures().rules().back().code, text("L9"));
}

} // namespace ui::test

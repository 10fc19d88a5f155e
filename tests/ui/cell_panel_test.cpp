// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the grid: what it shows for a cell, and what can be written from it.
#include "app/entry/entry_edits.h"
#include "tests/support/round_workspace.h"
#include "ui/entry/cell_panel.h"
#include "ui/entry/cell_pictures.h"
#include "ui/language.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

constexpr int serviceShare = 3;
constexpr int henan = 15;

class CellPanelTest : public testing::Test
{
protected:
    CellPanelTest()
    {
        session.setStore(std::move(w.store));
        panel = std::make_unique<CellPanel>(session);
        panel->resize(320, 800);
        panel->show();
    }
    db::Store& store() { return *session.store(); }
    void type(int region, int item, const char* text)
    {
        app::enterCells(store(), { { { w.cell(region, item), {} }, QString::fromUtf8(text) } });
    }
    // A value of another quarter; the workspace's own helper has given its store away.
    void accept(int region, int item, double value, db::Period at)
    {
        db::Change change(store(), { QStringLiteral("accept"), QStringLiteral("window"), {}, {} });
        db::Observation row;
        row.key = w.cell(region, item);
        row.key.period = at;
        row.value = value;
        row.source = w.source;
        store().observations().put(change, std::vector { row });
        change.commit();
    }
    void show(std::vector<app::CheckFinding> findings = {}, int item = serviceShare)
    {
        sheet = app::loadSheet(store(), { app::Orientation::RegionsByItems, w.round, {} });
        panel->show(sheet, { w.cell(henan, item), {} }, findings);
    }
    app::CheckFinding finding(db::CheckSeverity severity)
    {
        app::CheckFinding f;
        const auto rules = store().rules().all();
        f.rule = rules[severity == db::CheckSeverity::Blocks ? 2 : 7].id;
        f.code = QStringLiteral("X1");
        f.severity = severity;
        f.cell = w.cell(henan, serviceShare);
        f.sentence = QStringLiteral("Far from the others.");
        f.inputs = QStringLiteral("digest");
        return f;
    }
    template <typename T> T* child(const char* name) const
    {
        return panel->findChild<T*>(QLatin1String(name));
    }
    bool visible(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisibleTo(panel.get());
    }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }

    support::RoundWorkspace w;
    Session session;
    std::unique_ptr<CellPanel> panel;
    app::Sheet sheet;
};

} // namespace

TEST_F(CellPanelTest, ShowsEverySectionOfACell)
{
    accept(henan, serviceShare, 29.1, db::Period::quarter(2021, 3));
    type(henan, serviceShare, "30.6");
    type(0, serviceShare, "26.8");
    type(1, serviceShare, "31.4");
    show();
    EXPECT_EQ(text("cell.title").toStdString(), "Henan · 2022 Q3 · Draft");
    EXPECT_EQ(text("cell.name"), QStringLiteral("Services of medical income"));
    EXPECT_EQ(text("cell.lastYear").toStdString(), "A year earlier: 29.1; now up 1.5 points");
    EXPECT_EQ(text("cell.median").toStdString(), "2 reported, median 29.1"); // (26.8 + 31.4) / 2
    for (const char* name : { "cell.past", "cell.others", "cell.definition", "cell.numerator",
             "cell.missing", "cell.remarks" })
        EXPECT_TRUE(visible(name)) << name;
    for (const char* name : { "cell.fault", "cell.explanation", "cell.lock" })
        EXPECT_FALSE(visible(name)) << name;
}

TEST_F(CellPanelTest, AnEmptyCellWithoutHistoryStillSaysWhatItIs)
{
    show();
    EXPECT_EQ(text("cell.title").toStdString(), "Henan · 2022 Q3 · Not started");
    EXPECT_EQ(text("cell.lastYear").toStdString(), "No value a year earlier to compare with");
    EXPECT_EQ(text("cell.median").toStdString(), "none has reported yet");
    panel->grab(); // paints without values
}

TEST_F(CellPanelTest, NoCellLeavesASentence)
{
    show();
    panel->clear();
    EXPECT_FALSE(visible("cell.title"));
    panel->showTyping(QStringLiteral("1"));
    panel->focusComment();
    panel->focusExplanation();
    panel->show(sheet, {}, {});
    EXPECT_FALSE(visible("cell.title"));
}

TEST_F(CellPanelTest, NeverScrollsSidewaysInEitherLanguage)
{
    for (const char* code : { "en", "zh_CN" }) {
        Language language;
        language.apply(QLatin1String(code));
        CellPanel narrow(session);
        narrow.resize(300, 700);
        narrow.show();
        type(henan, serviceShare, "3O.6");
        sheet = app::loadSheet(store(), { app::Orientation::RegionsByItems, w.round, {} });
        narrow.show(sheet, { w.cell(henan, serviceShare), {} },
            { finding(db::CheckSeverity::Explain), finding(db::CheckSeverity::Blocks) });
        QCoreApplication::processEvents();
        const auto* scroll = narrow.findChild<QScrollArea*>();
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), 300) << code;
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << code;
    }
}

TEST_F(CellPanelTest, TypingIsJudgedLiveAndNothingIsWritten)
{
    accept(henan, serviceShare, 29.1, db::Period::quarter(2021, 3));
    show();
    panel->showTyping(QStringLiteral("30.6"));
    EXPECT_EQ(text("cell.lastYear").toStdString(), "A year earlier: 29.1; if 30.6: up 1.5 points");
    EXPECT_FALSE(visible("cell.fault"));
    panel->showTyping(QStringLiteral("3O.6"));
    EXPECT_TRUE(visible("cell.fault"));
    QSignalSpy taken(panel.get(), &CellPanel::suggestionTaken);
    auto* fix = child<QWidget>("cell.fault")->findChild<QPushButton*>();
    EXPECT_EQ(fix->text(), QStringLiteral("Change to 30.6"));
    fix->click();
    EXPECT_EQ(taken.size(), 1);
    panel->showTyping(QStringLiteral("未报"));
    EXPECT_EQ(text("cell.lastYear"), QStringLiteral("Will be kept as: not reported"));
    panel->showTyping({});
    EXPECT_FALSE(visible("cell.fault"));
    EXPECT_TRUE(store().entries().all().empty());
}

TEST_F(CellPanelTest, AnExplanationShorterThanTenCharactersIsRefusedWithASentence)
{
    type(henan, serviceShare, "30.6");
    show({ finding(db::CheckSeverity::Explain) });
    QSignalSpy edited(panel.get(), &CellPanel::edited);
    auto* field = child<QPlainTextEdit>("cell.explanation");
    ASSERT_TRUE(visible("cell.explanation"));
    field->setPlainText(QStringLiteral("too short"));
    EXPECT_EQ(text("cell.explanation.count").toStdString(), "9 of at least 10");
    EXPECT_FALSE(child<QPushButton>("cell.explanation.save")->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(visible("cell.explanation.fault"));
    EXPECT_EQ(edited.size(), 0);
    field->setPlainText(QStringLiteral("long enough"));
    EXPECT_FALSE(visible("cell.explanation.fault"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(store().entries().find(w.cell(henan, serviceShare))->explanation,
        QStringLiteral("long enough"));
}

TEST_F(CellPanelTest, AnExplanationThatWasRefusedStaysUntilItIsSaved)
{
    type(henan, serviceShare, "30.6");
    const auto findings = std::vector { finding(db::CheckSeverity::Explain) };
    show(findings);
    const auto setState = [this](db::SubmissionState state) {
        db::Change change(store(), { QStringLiteral("state"), QStringLiteral("window"), {}, {} });
        store().rounds().put(change, { w.round, w.regions[henan], state, QDate(2022, 10, 14) });
        change.commit();
    };
    QSignalSpy edited(panel.get(), &CellPanel::edited);
    auto* field = child<QPlainTextEdit>("cell.explanation");
    const QString words = QStringLiteral("looked at twice");
    field->setPlainText(words);
    setState(db::SubmissionState::Submitted); // behind the panel
    QTest::keyClick(field, Qt::Key_Return);
    QFocusEvent leaves(QEvent::FocusOut);
    QApplication::sendEvent(field, &leaves);
    EXPECT_EQ(panel->findChildren<QDialog*>(QStringLiteral("dialog.failure")).size(), 1)
        << "told once";
    EXPECT_EQ(edited.size(), 0);
    show(findings); // as after every change
    EXPECT_EQ(field->toPlainText(), words);
    show({}, 0); // another cell and back
    EXPECT_EQ(field->toPlainText(), QString());
    show(findings);
    EXPECT_EQ(field->toPlainText(), words);
    panel->clear(); // as where nothing can be read
    show(findings);
    EXPECT_EQ(field->toPlainText(), words);
    setState(db::SubmissionState::Draft);
    show(findings);
    ASSERT_TRUE(child<QPushButton>("cell.explanation.save")->isEnabled());
    child<QPushButton>("cell.explanation.save")->click();
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(store().entries().find(w.cell(henan, serviceShare))->explanation, words);
    EXPECT_FALSE(child<QPushButton>("cell.explanation.save")->isEnabled());
    show({}, 0);
    EXPECT_EQ(field->toPlainText(), QString());
}

TEST_F(CellPanelTest, WhatIsHalfWrittenStaysWhileTheCellIsReadAgain)
{
    type(henan, serviceShare, "30.6");
    const auto findings = std::vector { finding(db::CheckSeverity::Explain) };
    show(findings);
    child<QPlainTextEdit>("cell.explanation")->setPlainText(QStringLiteral("half"));
    child<QLineEdit>("cell.numerator")->setText(QStringLiteral("12"));
    child<QLineEdit>("cell.remark")->setText(QStringLiteral("ask"));
    show(findings);
    EXPECT_EQ(child<QPlainTextEdit>("cell.explanation")->toPlainText(), QStringLiteral("half"));
    EXPECT_EQ(child<QLineEdit>("cell.numerator")->text(), QStringLiteral("12"));
    EXPECT_EQ(child<QLineEdit>("cell.remark")->text(), QStringLiteral("ask"));
    show({}, 0); // another cell
    EXPECT_EQ(child<QLineEdit>("cell.remark")->text(), QString());
}

TEST_F(CellPanelTest, AFindingIsPutAsideWithAReasonUnlessItBlocks)
{
    type(henan, serviceShare, "30.6");
    show({ finding(db::CheckSeverity::Blocks) });
    EXPECT_EQ(child<QPushButton>("finding.dismiss"), nullptr);
    show({ finding(db::CheckSeverity::Explain) });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the old bands go
    QSignalSpy edited(panel.get(), &CellPanel::edited);
    child<QPushButton>("finding.dismiss")->click();
    auto* reason = child<QLineEdit>("finding.reason");
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(edited.size(), 0); // not without a reason
    QTest::keyClicks(reason, QStringLiteral("known"));
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(edited.size(), 1);
    ASSERT_EQ(store().rules().dismissals().size(), 1U);
    EXPECT_EQ(store().rules().dismissals().front().reason, QStringLiteral("known"));
}

TEST_F(CellPanelTest, BothTermsMakeTheValue)
{
    show();
    QSignalSpy edited(panel.get(), &CellPanel::edited);
    auto* numerator = child<QLineEdit>("cell.numerator");
    auto* denominator = child<QLineEdit>("cell.denominator");
    numerator->setText(QStringLiteral("306"));
    EXPECT_EQ(text("cell.quotient"), QStringLiteral("Both terms are needed"));
    denominator->setText(QStringLiteral("0"));
    EXPECT_EQ(text("cell.quotient"), QStringLiteral("The denominator is zero"));
    QTest::keyClick(denominator, Qt::Key_Return);
    EXPECT_EQ(edited.size(), 0);
    denominator->setText(QStringLiteral("1,000"));
    EXPECT_EQ(text("cell.quotient"), QStringLiteral("= 30.6 %"));
    QTest::keyClick(denominator, Qt::Key_Return);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_NEAR(*store().entries().find(w.cell(henan, serviceShare))->value, 30.6, 1e-9);
    show({}, 0);
    EXPECT_FALSE(visible("cell.numerator")); // no terms
}

TEST_F(CellPanelTest, AReasonForNoValueIsChosenAndTakenBack)
{
    show();
    auto* box = child<QComboBox>("cell.missing");
    const int collected = box->findData(int(db::Missing::NotCollected));
    box->setCurrentIndex(collected);
    Q_EMIT box->activated(collected);
    EXPECT_EQ(
        store().entries().find(w.cell(henan, serviceShare))->missing, db::Missing::NotCollected);
    show();
    EXPECT_EQ(box->currentIndex(), collected);
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    EXPECT_FALSE(store().entries().find(w.cell(henan, serviceShare)).has_value());
}

TEST_F(CellPanelTest, ALockedCellSaysWhyAndTakesNoValue)
{
    type(henan, serviceShare, "30.6");
    {
        db::Change change(store(), { QStringLiteral("state"), QStringLiteral("window"), {}, {} });
        store().rounds().put(change,
            { w.round, w.regions[henan], db::SubmissionState::Submitted, QDate(2022, 10, 14) });
        change.commit();
    }
    show();
    EXPECT_TRUE(visible("cell.lock"));
    EXPECT_FALSE(child<QLineEdit>("cell.numerator")->isEnabled());
    EXPECT_FALSE(child<QComboBox>("cell.missing")->isEnabled());
    EXPECT_EQ(child<QComboBox>("cell.missing")->toolTip(), text("cell.lock"));
}

TEST_F(CellPanelTest, ARemarkNamesItsOwnerAndIsDone)
{
    show();
    auto* line = child<QLineEdit>("cell.remark");
    EXPECT_FALSE(visible("cell.remark.add"));
    QTest::keyClicks(line, QStringLiteral("ask the bureau @Wang,now"));
    EXPECT_TRUE(visible("cell.remark.add"));
    child<QLineEdit>("cell.remark.due")->setText(QStringLiteral("tomorrow"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(store().comments().open().empty()); // not a date
    child<QLineEdit>("cell.remark.due")->setText(QStringLiteral("2022-10-18"));
    QTest::keyClick(line, Qt::Key_Return);
    auto open = store().comments().open();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().owner, QStringLiteral("Wang"));
    EXPECT_EQ(open.front().dueOn, QDate(2022, 10, 18));
    EXPECT_EQ(line->text(), QString());
    show();
    panel
        ->findChild<QPushButton*>(
            QStringLiteral("cell.remark.done.%1").arg(qint64(open.front().id)))
        ->click();
    EXPECT_TRUE(store().comments().open().empty());
}

TEST_F(CellPanelTest, APointOfThePastLeadsToItsCell)
{
    accept(henan, serviceShare, 29.1, db::Period::quarter(2022, 2));
    show();
    QSignalSpy gone(panel.get(), &CellPanel::goTo);
    auto* line = panel->findChild<HistoryLine*>();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.front().front().value<db::CellKey>().period, db::Period::quarter(2022, 2));
}

TEST_F(CellPanelTest, EverythingThatTakesTheFocusHasANameAndIsReachedByTab)
{
    type(henan, serviceShare, "30.6");
    show({ finding(db::CheckSeverity::Explain) });
    int reached = 0;
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(panel.get()))
            continue;
        if (qobject_cast<const QLabel*>(widget)) // selectable text
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << widget->objectName().toStdString();
        ++reached;
    }
    EXPECT_GE(reached, 8);
}

TEST_F(CellPanelTest, AMeasureShowsItsSteps)
{
    sheet = app::loadSheet(store(), { app::Orientation::MeasuresByRegions, w.round, {} });
    panel->show(sheet, sheet.at(0, henan).id, {});
    EXPECT_EQ(text("cell.title"), QStringLiteral("Henan"));
    EXPECT_EQ(text("cell.name"), QStringLiteral("M1"));
    EXPECT_FALSE(visible("cell.past"));
}

} // namespace ui::test

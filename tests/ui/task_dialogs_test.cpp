// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the ledger: each opens with names for every control, says what stands against bad
// input and writes none of it, goes with Escape, and with Enter writes one act that can be undone.
#include "app/edits.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_ledger.h"
#include "ui/dialogs/action_dialog.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/departments_dialog.h"
#include "ui/dialogs/light_rules_dialog.h"
#include "ui/dialogs/milestone_dialog.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/dialogs/progress_dialog.h"
#include "ui/dialogs/task_dialog.h"

#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::day;

template <typename T> T* child(const QDialog& dialog, const QString& name)
{
    return dialog.findChild<T*>(name);
}

class LedgerOnDisk : public testing::Test
{
protected:
    LedgerOnDisk()
    {
        l.put(l.milestone(l.a, 1, "2022-06-30"));
        l.put(l.task("C", "推进医疗服务价格改革", l.second));
        for (const char* name : { "国家卫生健康委", "国家医保局" })
            app::saveDepartment(l.store,
                { QString::fromUtf8(name), QString::fromUtf8(name), QString(), db::SourceId {} });
        db::Action action;
        action.title = QStringLiteral("ask again");
        action.openedOn = day("2022-11-01");
        app::openAction(l.store, action);
    }
    QString dump() const { return support::RawDatabase(path).dump(); }
    QString acts() const { return support::RawDatabase(path).value("SELECT count(*) FROM batch"); }

    QTemporaryDir folder;
    support::NewPlace place;
    QString path = place.path();
    support::SmallLedger l { path };
};

// What one dialog is given: a value for a field, by object name.
struct Given
{
    const char* field;
    const char* text;
};

struct DialogCase
{
    const char* name;
    QDialog* (*make)(support::SmallLedger&);
    std::vector<Given> good;
    Given bad; // after the good ones
    const char* sentence; // a part of what is said against it
};

void PrintTo(const DialogCase& c, std::ostream* out)
{
    *out << c.name;
}

void fill(const QDialog& dialog, const Given& given)
{
    const QString name = QString::fromLatin1(given.field);
    const QString text = QString::fromUtf8(given.text);
    if (auto* line = child<QLineEdit>(dialog, name))
        line->setText(text);
    else if (auto* edit = child<QPlainTextEdit>(dialog, name))
        edit->setPlainText(text);
    else if (auto* box = child<QComboBox>(dialog, name))
        box->setEditText(text);
    else
        ADD_FAILURE() << "no field " << given.field;
}

QDialog* makeTask(support::SmallLedger& l)
{
    db::Task draft = l.task("N", "", l.first);
    return new TaskDialog(l.store, draft);
}

QDialog* makeLink(support::SmallLedger& l)
{
    return new LinkDialog(l.store, l.find(l.a));
}

QDialog* makeMilestone(support::SmallLedger& l)
{
    db::Milestone milestone;
    milestone.task = l.a;
    return new MilestoneDialog(l.store, milestone);
}

QDialog* makeDone(support::SmallLedger& l)
{
    return new MilestoneDoneDialog(l.store, l.store.tasks().milestones().front());
}

QDialog* makeProgress(support::SmallLedger& l)
{
    return new ProgressDialog(l.store, l.find(l.a), l.workspace.nation);
}

QDialog* makeOverride(support::SmallLedger& l)
{
    return new OverrideDialog(l.store, l.find(l.a), {}, day("2022-11-30"));
}

QDialog* makeAction(support::SmallLedger& l)
{
    db::Action draft;
    draft.task = l.a;
    draft.openedOn = day("2022-11-30");
    return new ActionDialog(l.store, draft);
}

QDialog* makeClose(support::SmallLedger& l)
{
    return new CloseActionDialog(l.store, l.store.actions().all().front());
}

class EditDialogs : public LedgerOnDisk, public testing::WithParamInterface<DialogCase>
{
protected:
    EditDialogs()
        : dialog(GetParam().make(l))
        , before(dump())
        , acted(acts())
    {
        dialog->show();
    }
    void fillIn() const
    {
        for (const Given& given : GetParam().good)
            fill(*dialog, given);
    }
    QPushButton* acceptKey() const
    {
        return child<QPushButton>(
            *dialog, QLatin1String(GetParam().name) + QStringLiteral(".accept"));
    }
    QString reason() const
    {
        return child<QLabel>(*dialog, QLatin1String(GetParam().name) + QStringLiteral(".reason"))
            ->text();
    }

    std::unique_ptr<QDialog> dialog;
    QString before;
    QString acted;
};

} // namespace

TEST_P(EditDialogs, HasANameForEveryControl)
{
    EXPECT_EQ(dialog->objectName(), QStringLiteral("dialog.") + QLatin1String(GetParam().name));
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QPushButton*>(widget)
            || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget);
        if (!input || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_P(EditDialogs, SaysWhatStandsAgainstBadInputAndWritesNoneOfIt)
{
    fillIn();
    EXPECT_EQ(reason(), QString());
    EXPECT_TRUE(acceptKey()->isEnabled());
    fill(*dialog, GetParam().bad);
    EXPECT_TRUE(reason().contains(QString::fromUtf8(GetParam().sentence)))
        << reason().toStdString();
    EXPECT_FALSE(acceptKey()->isEnabled());
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(acts(), acted);
}

TEST_P(EditDialogs, EscapeClosesAndWritesNothing)
{
    fillIn();
    QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(rejected.size(), 1);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(acts(), acted);
}

TEST_P(EditDialogs, EnterWritesOneActAndOneUndoTakesItBack)
{
    fillIn();
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_EQ(accepted.size(), 1) << reason().toStdString();
    EXPECT_NE(dump(), before);
    EXPECT_EQ(acts().toInt(), acted.toInt() + 1);
    app::undo(l.store, app::lastUndoable(l.store)->id);
    EXPECT_EQ(dump(), before);
}

const DialogCase dialogCases[] = {
    { "task", makeTask,
        { { "task.titleZh", "新任务" }, { "task.lead", "国家医保局" },
            { "task.due", "2022-12-31" } },
        { "task.due", "2022-05-03" }, "2022-05-04" }, // issued a day later
    { "link", makeLink, { { "link.follows", "推进医疗服务价格改革  C  L2023" } },
        { "link.follows", "推进医疗" }, "is not in the list" },
    { "milestone", makeMilestone,
        { { "milestone.titleZh", "文件印发" }, { "milestone.due", "20221001" } },
        { "milestone.due", "2022-02-30" }, "is not a day" },
    { "done", makeDone, { { "done.day", "2022年11月2日" } }, { "done.day", "2022-12-01" },
        "a day to come" },
    { "progress", makeProgress, { { "progress.percent", "65" } }, { "progress.percent", "101" },
        "from 0 to 100" },
    { "override", makeOverride,
        { { "override.reason", "checked on the spot" }, { "override.until", "2022-12-15" } },
        { "override.until", "" }, "until which day" },
    { "action", makeAction,
        { { "action.title", "ask the region" }, { "action.due", "2022-12-15" } },
        { "action.due", "2022-11-29" }, "before it was opened" },
    { "closeAction", makeClose, { { "closeAction.result", "answered" } },
        { "closeAction.result", " " }, "what came of it" },
};

INSTANTIATE_TEST_SUITE_P(All, EditDialogs, testing::ValuesIn(dialogCases));

TEST_F(LedgerOnDisk, ATaskThatWouldStandUnderItselfIsRefusedWhileItIsTyped)
{
    db::Task below = l.find(l.b);
    below.parent = l.a;
    l.put(below);
    TaskDialog dialog(l.store, l.find(l.a));
    fill(dialog, { "task.under", "加强综合监管  B" });
    EXPECT_TRUE(child<QLabel>(dialog, QStringLiteral("task.reason"))
                    ->text()
                    .contains(QStringLiteral("under itself")));
}

TEST_F(LedgerOnDisk, AnUnknownDepartmentIsRefusedWithTheNearestNames)
{
    TaskDialog dialog(l.store, l.find(l.a));
    fill(dialog, { "task.joint", "国家医保局、国家卫生健康委员会" });
    const QString reason = child<QLabel>(dialog, QStringLiteral("task.reason"))->text();
    EXPECT_TRUE(reason.contains(QStringLiteral("“国家卫生健康委员会”"))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(QStringLiteral("Write 国家卫生健康委"))) << reason.toStdString();
}

TEST_F(LedgerOnDisk, ANewTaskDoesNotTakeTheCodeOfAnother)
{
    const std::unique_ptr<QDialog> dialog(makeTask(l));
    fill(*dialog, { "task.titleZh", "新任务" });
    fill(*dialog, { "task.code", "A" });
    EXPECT_FALSE(child<QPushButton>(*dialog, QStringLiteral("task.accept"))->isEnabled());
    fill(*dialog, { "task.code", "N" });
    fill(*dialog, { "task.number", "five" });
    EXPECT_FALSE(child<QPushButton>(*dialog, QStringLiteral("task.accept"))->isEnabled());
}

TEST_F(LedgerOnDisk, SavingATaskUnchangedChangesNothing)
{
    const QString before = dump();
    TaskDialog dialog(l.store, l.find(l.a));
    EXPECT_TRUE(child<QLineEdit>(dialog, QStringLiteral("task.code"))->isReadOnly());
    dialog.accept();
    EXPECT_EQ(dialog.saved(), l.a);
    EXPECT_EQ(dump(), before);
}

TEST_F(LedgerOnDisk, DepartmentsAreProposedAfterEachName)
{
    TaskDialog dialog(l.store, l.find(l.a));
    auto* line = child<QLineEdit>(dialog, QStringLiteral("task.joint"));
    line->setText(QStringLiteral("国家卫生健康委、医保"));
    QCompleter* completer = line->completer();
    completer->setWidget(line);
    completer->setCompletionPrefix(line->text());
    ASSERT_EQ(completer->completionCount(), 1);
    EXPECT_EQ(completer->currentCompletion(), QStringLiteral("国家卫生健康委、国家医保局"));
}

TEST_F(LedgerOnDisk, WhenTheWriteIsRefusedNothingTypedIsLost)
{
    const std::unique_ptr<QDialog> dialog(makeDone(l));
    dialog->show();
    app::removeMilestone(l.store, l.a, 1); // from elsewhere, meanwhile
    const QString before = dump();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(child<QLabel>(*dialog, QStringLiteral("done.reason"))
                    ->text()
                    .contains(QStringLiteral("no longer there")));
    EXPECT_EQ(child<QLineEdit>(*dialog, QStringLiteral("done.day"))->text(),
        QStringLiteral("2022-11-30"));
    EXPECT_EQ(dump(), before);
}

TEST_F(LedgerOnDisk, AMovedMilestoneKeepsTheDayFirstPromisedAndCanBeRemoved)
{
    MilestoneDialog dialog(l.store, l.store.tasks().milestones().front());
    fill(dialog, { "milestone.due", "2022-07-31" });
    dialog.accept();
    const db::Milestone moved = l.store.tasks().milestones().front();
    EXPECT_EQ(moved.dueOn, day("2022-07-31"));
    EXPECT_EQ(moved.baselineOn, day("2022-06-30"));
    MilestoneDialog again(l.store, moved);
    again.show();
    child<QPushButton>(again, QStringLiteral("milestone.remove"))->click();
    EXPECT_TRUE(l.store.tasks().milestones().empty());
    EXPECT_FALSE(again.isVisible());
}

TEST_F(LedgerOnDisk, ADayMovesWithTheArrowKeys)
{
    const std::unique_ptr<QDialog> dialog(makeDone(l));
    auto* line = child<DayLine>(*dialog, QStringLiteral("done.day"));
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(line->day(), day("2022-11-29"));
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(line->day(), day("2022-11-30"));
}

TEST_F(LedgerOnDisk, AnOverrideInForceIsShownAndCanBeEnded)
{
    app::overrideLight(l.store,
        { l.a, day("2022-11-01"), day("2022-12-31"), int(app::Light::Ok), QStringLiteral("agreed"),
            {}, {}, {} });
    app::TaskJudge judge(l.store);
    const app::TaskLight now
        = judge.judge(l.find(l.a), { l.workspace.nation, {}, day("2022-11-30") });
    OverrideDialog dialog(l.store, l.find(l.a), now, day("2022-11-30"));
    EXPECT_EQ(child<QPlainTextEdit>(dialog, QStringLiteral("override.reason"))->toPlainText(),
        QStringLiteral("agreed"));
    EXPECT_EQ(child<QComboBox>(dialog, QStringLiteral("override.light"))->currentIndex(),
        int(app::Light::Ok));
    child<QPushButton>(dialog, QStringLiteral("override.end"))->click();
    EXPECT_EQ(l.store.lights().overrides().front().until, day("2022-11-29"));
}

TEST_F(LedgerOnDisk, ProgressEnteredBeforeStandsBesideAndCanBeTakenAway)
{
    app::setProgress(l.store, { l.a, l.workspace.nation, day("2022-10-31"), 40, {}, {} });
    ProgressDialog dialog(l.store, l.find(l.a), l.workspace.nation);
    auto* table = child<QTableWidget>(dialog, QStringLiteral("progress.before"));
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("40"));
    table->setCurrentCell(0, 0);
    child<QPushButton>(dialog, QStringLiteral("progress.remove"))->click();
    EXPECT_TRUE(l.store.tasks().progress().empty());
}

TEST_F(LedgerOnDisk, DepartmentsAreAddedRenamedAndKeptWhileATaskNamesThem)
{
    db::Task task = l.find(l.a);
    task.leadDepartment = QStringLiteral("国家医保局");
    l.put(task);
    DepartmentsDialog dialog(l.store);
    QSignalSpy edited(&dialog, &DepartmentsDialog::edited);
    auto* table = child<QTableWidget>(dialog, QStringLiteral("departments.table"));
    const auto* reason = child<QLabel>(dialog, QStringLiteral("departments.reason"));
    EXPECT_EQ(table->rowCount(), 2);
    child<QPushButton>(dialog, QStringLiteral("departments.new"))->click();
    EXPECT_EQ(reason->text(), QString());
    fill(dialog, { "departments.nameZh", "财政部" });
    EXPECT_FALSE(reason->text().isEmpty()); // no code yet
    fill(dialog, { "departments.code", "MOF" });
    EXPECT_EQ(reason->text(), QString());
    QTest::keyClick(child<QLineEdit>(dialog, QStringLiteral("departments.code")), Qt::Key_Return);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(table->rowCount(), 3);
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 1)->text() == QStringLiteral("国家医保局"))
            table->setCurrentCell(row, 1);
    const QString before = dump();
    child<QPushButton>(dialog, QStringLiteral("departments.remove"))->click();
    EXPECT_TRUE(reason->text().contains(QStringLiteral("it stays in the list")));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(edited.size(), 1);
}

class LightRules : public LedgerOnDisk
{
protected:
    LightRules()
        : dialog(
            l.store, app::ledger(l.store, l.first, { l.workspace.nation, {}, day("2022-11-30") }))
    {
    }
    QString text(const char* name) const
    {
        return child<QLabel>(dialog, QLatin1String(name))->text();
    }

    LightRulesDialog dialog;
    QTableWidget* table = child<QTableWidget>(dialog, QStringLiteral("lightRules.table"));
    QPushButton* save = child<QPushButton>(dialog, QStringLiteral("lightRules.save"));
};

TEST_F(LightRules, StandInTheirOrderAndAreSwitchedOff)
{
    const auto rules = l.store.lights().rules();
    ASSERT_EQ(table->rowCount(), int(rules.size()));
    EXPECT_EQ(table->item(0, 1)->text(), rules[0].code);
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(l.store.lights().rules()[0].enabled);
    app::undo(l.store, app::lastUndoable(l.store)->id);
    EXPECT_TRUE(l.store.lights().rules()[0].enabled);
}

TEST_F(LightRules, AFaultIsSaidWhileItIsTypedAndNothingIsSaved)
{
    fill(dialog, { "lightRules.expression", "no_such_word > 1" });
    EXPECT_TRUE(text("lightRules.reason").contains(QStringLiteral("no_such_word")));
    EXPECT_FALSE(save->isEnabled());
    fill(dialog, { "lightRules.expression", "milestones > 1" });
    EXPECT_TRUE(save->isEnabled());
    fill(dialog, { "lightRules.sentenceEn", "{nothing} of it" });
    EXPECT_TRUE(text("lightRules.reason").contains(QStringLiteral("{nothing}")));
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(LightRules, ANewOneIsSeenInThePreviewBeforeItIsSaved)
{
    child<QPushButton>(dialog, QStringLiteral("lightRules.new"))->click();
    fill(dialog, { "lightRules.code", "R00" });
    fill(dialog, { "lightRules.expression", "1" });
    fill(dialog, { "lightRules.sentenceEn", "always" });
    child<QComboBox>(dialog, QStringLiteral("lightRules.light"))->setCurrentIndex(2);
    child<QSpinBox>(dialog, QStringLiteral("lightRules.order"))->setValue(1);
    const QString preview = text("lightRules.preview");
    EXPECT_TRUE(preview.contains(QStringLiteral("2 light(s) would change"))) // a and b
        << preview.toStdString();
    QSignalSpy edited(&dialog, &LightRulesDialog::edited);
    QTest::keyClick(
        child<QLineEdit>(dialog, QStringLiteral("lightRules.expression")), Qt::Key_Return);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(l.store.lights().rules().front().code, QStringLiteral("R00"));
    EXPECT_EQ(table->item(table->currentRow(), 1)->text(), QStringLiteral("R00"));
    child<QPushButton>(dialog, QStringLiteral("lightRules.remove"))->click();
    EXPECT_NE(l.store.lights().rules().front().code, QStringLiteral("R00"));
}

TEST_F(LightRules, WordsAndFiguresAreExplainedAndPutIn)
{
    auto* words = child<QComboBox>(dialog, QStringLiteral("lightRules.words"));
    EXPECT_EQ(words->count(), int(app::lightVariables().size()) + 1);
    fill(dialog, { "lightRules.expression", "" });
    Q_EMIT words->activated(words->findData(QStringLiteral("overdue_days")));
    EXPECT_EQ(child<QLineEdit>(dialog, QStringLiteral("lightRules.expression"))->text(),
        QStringLiteral("overdue_days"));
    fill(dialog, { "lightRules.sentenceEn", "" });
    auto* places = child<QComboBox>(dialog, QStringLiteral("lightRules.places"));
    Q_EMIT places->activated(places->findData(QStringLiteral("{due}")));
    EXPECT_EQ(child<QLineEdit>(dialog, QStringLiteral("lightRules.sentenceEn"))->text(),
        QStringLiteral("{due}"));
}

class Compare : public LedgerOnDisk
{
protected:
    Compare()
    {
        l.put(l.task("D", "全面加强综合监管工作", l.second)); // alike to B, not the same
    }
    int rowOf(const QTableWidget& table, const QString& word) const
    {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.item(row, 0)->text() == word)
                return row;
        return -1;
    }
};

TEST_F(Compare, ProposesTheListBeforeAndConfirmsAProbablePair)
{
    CompareDialog dialog(l.store, l.second);
    EXPECT_TRUE(child<QComboBox>(dialog, QStringLiteral("compare.before"))
                    ->currentText()
                    .contains(QStringLiteral("L2022")));
    auto* table = child<QTableWidget>(dialog, QStringLiteral("compare.table"));
    auto* confirm = child<QPushButton>(dialog, QStringLiteral("compare.confirm"));
    table->setCurrentCell(rowOf(*table, QStringLiteral("kept, same title")), 0);
    EXPECT_FALSE(confirm->isEnabled());
    const int probable = rowOf(*table, QStringLiteral("probably kept"));
    ASSERT_GE(probable, 0);
    table->setCurrentCell(probable, 0);
    QSignalSpy linked(&dialog, &CompareDialog::linked);
    const QString before = dump();
    confirm->click();
    EXPECT_EQ(linked.size(), 1);
    EXPECT_EQ(table->item(probable, 0)->text(), QStringLiteral("kept, linked"));
    app::undo(l.store, app::lastUndoable(l.store)->id);
    EXPECT_EQ(dump(), before);
}

TEST_F(Compare, TheTableIsCopiedAndSaved)
{
    CompareDialog dialog(l.store, l.second);
    child<QPushButton>(dialog, QStringLiteral("compare.copy"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 2); // a head and two rows
    EXPECT_TRUE(copied.contains(QStringLiteral("probably kept\tB\t")));
    const QString file = folder.filePath(QStringLiteral("c.csv"));
    dialog.saveCsv(file);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("probably kept,B,"));
    EXPECT_THROW(dialog.saveCsv(folder.filePath(QStringLiteral("none/c.csv"))), db::Error);
}

TEST_F(Compare, TheSameListTwiceIsSaidToBeNone)
{
    CompareDialog dialog(l.store, l.second);
    auto* before = child<QComboBox>(dialog, QStringLiteral("compare.before"));
    before->setCurrentIndex(
        child<QComboBox>(dialog, QStringLiteral("compare.after"))->currentIndex());
    EXPECT_FALSE(child<QLabel>(dialog, QStringLiteral("compare.reason"))->text().isEmpty());
    EXPECT_EQ(child<QTableWidget>(dialog, QStringLiteral("compare.table"))->rowCount(), 0);
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Two people on one workspace, one of them at this window: what the other changes is marked until
// it is looked at, and of two changes to one thing the later is asked about.
#include "app/entry/entry_edits.h"
#include "app/ledger/task_edits.h"
#include "app/rollout/rollout_edits.h"
#include "tests/support/engines.h"
#include "tests/support/rollout_workspace.h"
#include "tests/support/round_workspace.h"
#include "tests/support/small_ledger.h"
#include "ui/conflict.h"
#include "ui/dialogs/departments_dialog.h"
#include "ui/dialogs/measures_dialog.h"
#include "ui/dialogs/members_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/look.h"
#include "ui/others/others_line.h"
#include "ui/others/unseen.h"
#include "ui/pages/pages.h"
#include "ui/rollout/matrix_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class OthersOnEntry : public testing::TestWithParam<support::Engine>
{
protected:
    OthersOnEntry()
    {
        ui::applyLook(ui::ThemeChoice::Light);
        other = std::move(db::Store::open(place.path()).store);
        session.setStore(std::move(workspace.store));
        session.setPage(QStringLiteral("entry"));
        Unseen::of(session); // as the foot of the window does
        page.reset(makeEntryPage(session, nullptr));
        page->resize(1300, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        QObject::connect(&session, &Session::pageChanged, page.get(), [this] { page->show(); });
    }

    db::Store& mine() { return *session.store(); }
    EntryGrid& grid() { return *page->findChild<EntryGrid*>(); }
    EntryModel& model() { return *page->findChild<EntryModel*>(); }
    EntryView& view() { return *page->findChild<EntryView*>(); }
    QString text(int row, int column) { return grid().sheet().at(row, column).text; }
    bool marked(int row, int column) { return model().othersChanged(model().index(row, column)); }
    void theyEnter(int region, int item, const char* text)
    {
        app::enterCells(*other, { { { workspace.cell(region, item), {} }, QLatin1String(text) } });
    }
    // As the timer of the session does, until the news has come.
    void hear()
    {
        const std::size_t before = Unseen::of(session).things().size();
        ASSERT_TRUE(QTest::qWaitFor([&] {
            session.askOthers();
            return Unseen::of(session).things().size() != before;
        }));
    }
    void place_(int row, int column) { view().goTo(model().index(row, column)); }
    void type(const QString& keys)
    {
        for (const QChar c : keys)
            QTest::keyClick(focus(), c.toLatin1());
    }
    QWidget* focus()
    {
        for (QLineEdit* editor : view().findChildren<QLineEdit*>()) {
            if (editor->isVisible())
                return editor;
        }
        return &view();
    }
    ConflictDialog* dialog() { return page->findChild<ConflictDialog*>(); }
    bool asked()
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }
    void press(const char* name)
    {
        auto* button = dialog()->findChild<QPushButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr);
        button->click();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog(); }));
        QApplication::processEvents();
    }
    QString shown(const char* name)
    {
        return dialog()->findChild<QLabel*>(QLatin1String(name))->text();
    }
    QString entered(int region, int item)
    {
        const auto entry = mine().entries().find(workspace.cell(region, item));
        return entry ? entry->text : QString();
    }

    support::NewPlace place { GetParam() };
    support::RoundWorkspace workspace { place.path() };
    std::unique_ptr<db::Store> other;
    Session session;
    std::unique_ptr<Page> page;
};

} // namespace

TEST_P(OthersOnEntry, AreMarkedUntilLookedAt)
{
    place_(5, 5);
    theyEnter(0, 4, "94.2");
    hear();
    EXPECT_EQ(text(0, 4), QStringLiteral("94.2"));
    EXPECT_TRUE(marked(0, 4));
    EXPECT_FALSE(marked(0, 3));
    EXPECT_TRUE(model()
                    .data(model().index(0, 4), Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("changed by somebody else")));
    EXPECT_TRUE(page->findChild<QWidget*>(QStringLiteral("entry.othersLegend"))->isVisible());
    EXPECT_EQ(view().currentIndex(), model().index(5, 5)); // nothing moved
    place_(0, 4);
    EXPECT_FALSE(marked(0, 4));
    EXPECT_TRUE(Unseen::of(session).empty());
    EXPECT_FALSE(page->findChild<QWidget*>(QStringLiteral("entry.othersLegend"))->isVisible());
    // The panel says it all the same.
    bool told = false;
    for (const QLabel* label : page->findChildren<QLabel*>(QStringLiteral("others.line")))
        told |= label->isVisible() && label->text().endsWith(QStringLiteral(": 94.2"));
    EXPECT_TRUE(told);
}

TEST_P(OthersOnEntry, AreSeenAfterAWhileOnTheScreen)
{
    place_(5, 5);
    theyEnter(0, 4, "94.2");
    hear();
    Unseen& unseen = Unseen::of(session);
    const auto shown = [](const app::ChangedThing&) { return true; };
    unseen.watched(shown, Unseen::glance - 1);
    EXPECT_TRUE(marked(0, 4));
    unseen.watched(shown, 1);
    EXPECT_FALSE(marked(0, 4));
}

TEST_P(OthersOnEntry, AreCountedInOneSentenceThatLeadsThere)
{
    OthersLine line(session);
    const auto part
        = [&](const char* name) { return line.findChild<QWidget*>(QLatin1String(name)); };
    EXPECT_FALSE(part("others.show")->isVisibleTo(&line));
    place_(5, 5);
    theyEnter(0, 4, "94.2");
    theyEnter(20, 2, "30");
    hear();
    auto* words = line.findChild<QLabel*>(QStringLiteral("others.text"));
    EXPECT_TRUE(words->text().endsWith(QStringLiteral(" changed 2 value(s)")))
        << words->text().toStdString();
    line.findChild<QPushButton*>(QStringLiteral("others.show"))->click();
    EXPECT_EQ(grid().current()->key, workspace.cell(0, 4));
    EXPECT_TRUE(words->text().endsWith(QStringLiteral(" changed 1 value(s)")));
    line.findChild<QPushButton*>(QStringLiteral("others.show"))->click();
    EXPECT_EQ(grid().current()->key, workspace.cell(20, 2));
    EXPECT_FALSE(part("others.show")->isVisibleTo(&line));
}

TEST_P(OthersOnEntry, DoNotTakeWhatIsBeingTypedAway)
{
    place_(0, 4);
    type(QStringLiteral("93"));
    theyEnter(1, 4, "80");
    hear();
    type(QStringLiteral(".9"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(focus())->text(), QStringLiteral("93.9"));
    QTest::keyClick(focus(), Qt::Key_Return);
    EXPECT_EQ(entered(0, 4), QStringLiteral("93.9"));
    EXPECT_EQ(entered(1, 4), QStringLiteral("80"));
}

TEST_P(OthersOnEntry, AskWhoseValueStandsAndKeepTheirs)
{
    place_(0, 4);
    type(QStringLiteral("93.9"));
    theyEnter(0, 4, "94.2");
    hear(); // behind the editor
    QTest::keyClick(focus(), Qt::Key_Return);
    ASSERT_TRUE(asked());
    EXPECT_EQ(shown("conflict.theirs"), QStringLiteral("94.2"));
    EXPECT_EQ(shown("conflict.ours"), QStringLiteral("93.9"));
    EXPECT_EQ(entered(0, 4), QStringLiteral("94.2")); // nothing was overwritten
    EXPECT_EQ(text(0, 4), QStringLiteral("93.9")); // nor is what was typed lost
    dialog()->findChild<QPushButton*>(QStringLiteral("conflict.copy"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("93.9"));
    press("conflict.accept");
    EXPECT_EQ(text(0, 4), QStringLiteral("94.2"));
    EXPECT_EQ(entered(0, 4), QStringLiteral("94.2"));
}

TEST_P(OthersOnEntry, AskWhoseValueStandsAndWriteMine)
{
    place_(0, 4);
    type(QStringLiteral("93.9"));
    theyEnter(0, 4, "94.2");
    QTest::keyClick(focus(), Qt::Key_Return);
    ASSERT_TRUE(asked());
    press("conflict.overwrite");
    EXPECT_EQ(entered(0, 4), QStringLiteral("93.9"));
    EXPECT_EQ(dialog(), nullptr);
}

TEST_P(OthersOnEntry, AreAskedAgainLaterWhenNothingIsDecided)
{
    place_(0, 4);
    type(QStringLiteral("93.9"));
    theyEnter(0, 4, "94.2");
    QTest::keyClick(focus(), Qt::Key_Return);
    ASSERT_TRUE(asked());
    press("conflict.close");
    EXPECT_EQ(entered(0, 4), QStringLiteral("94.2"));
    EXPECT_EQ(text(0, 4), QStringLiteral("93.9"));
    EXPECT_TRUE(grid().sheet().at(0, 4).unfinished);
}

TEST_P(OthersOnEntry, LetTheRestOfAPasteThrough)
{
    place_(0, 0);
    theyEnter(1, 0, "70");
    auto* clip = new QMimeData;
    clip->setText(QStringLiteral("1\n2\n3\n"));
    QGuiApplication::clipboard()->setMimeData(clip);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(asked());
    EXPECT_EQ(entered(0, 0), QString());
    press("conflict.accept");
    EXPECT_EQ(entered(0, 0), QStringLiteral("1"));
    EXPECT_EQ(entered(1, 0), QStringLiteral("70"));
    EXPECT_EQ(entered(2, 0), QStringLiteral("3"));
    QGuiApplication::clipboard()->clear();
}

TEST_P(OthersOnEntry, AreNotPastedOverUnseen)
{
    place_(0, 0);
    theyEnter(1, 0, "70");
    hear(); // it is in the sheet, marked, and nobody has looked
    auto* clip = new QMimeData;
    clip->setText(QStringLiteral("1\n2\n3\n"));
    QGuiApplication::clipboard()->setMimeData(clip);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(asked());
    EXPECT_EQ(entered(1, 0), QStringLiteral("70"));
    press("conflict.overwrite");
    EXPECT_EQ(entered(1, 0), QStringLiteral("2"));
    place_(1, 0); // looked at: from now on it may be pasted over
    place_(0, 0);
    clip = new QMimeData;
    clip->setText(QStringLiteral("4\n5\n"));
    QGuiApplication::clipboard()->setMimeData(clip);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(entered(1, 0), QStringLiteral("5"));
    QGuiApplication::clipboard()->clear();
}

INSTANTIATE_TEST_SUITE_P(On, OthersOnEntry, support::engines(), support::engineName);

TEST(OthersOnRollout, AreMarkedInTheMatrixUntilLookedAt)
{
    support::NewPlace place;
    support::RolloutWorkspace workspace(place.path());
    const auto other = std::move(db::Store::open(place.path()).store);
    Session session;
    session.setStore(std::move(workspace.store));
    session.setPage(QStringLiteral("rollout"));
    session.setPeriod(db::Period::year(2022));
    Unseen& unseen = Unseen::of(session);
    const std::unique_ptr<Page> page(makeRolloutPage(session, nullptr));
    page->resize(1300, 700);
    page->show();
    auto* view = page->findChild<MatrixView*>();
    view->goTo({ workspace.third, workspace.corps });
    app::setRollout(*other, { { workspace.first, workspace.north } },
        support::RolloutWorkspace::draft(QDate(2022, 12, 1), "full", QStringLiteral("seen there")));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        session.askOthers();
        return !unseen.empty();
    }));
    EXPECT_EQ(view->othersCount(), 1);
    goToChanged(session, unseen.things().front());
    EXPECT_EQ(view->current(), (app::RolloutCellId { workspace.first, workspace.north }));
    EXPECT_EQ(view->othersCount(), 0);
}

namespace {

// Each dialog that writes one thing: opened, changed, accepted after somebody else has changed it.
struct Competing
{
    const char* name;
    QDialog* (*make)(support::SmallLedger&);
    const char* field;
    const char* accept;
    void (*theirs)(db::Store&, const support::SmallLedger&);
    QString (*now)(const db::Store&, const support::SmallLedger&);
};

QDialog* taskDialog(support::SmallLedger& l)
{
    return new TaskDialog(l.store, l.find(l.a));
}
void theirTask(db::Store& store, const support::SmallLedger& l)
{
    db::Task task = l.find(l.a);
    task.titleZh = QStringLiteral("theirs");
    app::saveTask(store, task);
}
QString taskTitle(const db::Store&, const support::SmallLedger& l)
{
    return l.find(l.a).titleZh;
}

QDialog* departments(support::SmallLedger& l)
{
    auto* dialog = new DepartmentsDialog(l.store);
    dialog->findChild<QTableWidget*>(QStringLiteral("departments.table"))->setCurrentCell(0, 1);
    return dialog;
}
void theirDepartment(db::Store& store, const support::SmallLedger&)
{
    db::Department department = store.departments().all().front();
    department.nameZh = QStringLiteral("theirs");
    app::saveDepartment(store, department);
}
QString departmentName(const db::Store& store, const support::SmallLedger&)
{
    return store.departments().all().front().nameZh;
}

const Competing competing[] = {
    { "Task", taskDialog, "task.titleZh", "task.accept", theirTask, taskTitle },
    { "Departments", departments, "departments.nameZh", "departments.save", theirDepartment,
        departmentName },
};

class CompetingDialogs : public testing::TestWithParam<Competing>
{
};

std::string competingName(const testing::TestParamInfo<Competing>& info)
{
    return info.param.name;
}

} // namespace

TEST_P(CompetingDialogs, StayOpenWithTheirTextAndThenWriteOver)
{
    support::NewPlace place;
    support::SmallLedger ledger(place.path());
    app::saveDepartment(ledger.store,
        { QStringLiteral("nhc"), QStringLiteral("国家卫生健康委"), QString(), db::SourceId {} });
    const auto other = std::move(db::Store::open(place.path()).store);
    const std::unique_ptr<QDialog> dialog(GetParam().make(ledger));
    dialog->show();
    auto* field = dialog->findChild<QLineEdit*>(QLatin1String(GetParam().field));
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("mine"));
    GetParam().theirs(*other, ledger);
    ledger.store.takeIn(); // on the screen behind the dialog, which knows nothing of it
    auto* accept = dialog->findChild<QPushButton*>(QLatin1String(GetParam().accept));
    accept->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(field->text(), QStringLiteral("mine"));
    EXPECT_EQ(GetParam().now(ledger.store, ledger), QStringLiteral("theirs"));
    auto* note = dialog->findChild<QFrame*>(QStringLiteral("conflict.note"));
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->isVisible());
    bool told = false;
    for (const QLabel* label : note->findChildren<QLabel*>())
        told |= label->text().contains(QStringLiteral("theirs"));
    EXPECT_TRUE(told);
    accept->click();
    EXPECT_EQ(GetParam().now(ledger.store, ledger), QStringLiteral("mine"));
}

INSTANTIATE_TEST_SUITE_P(All, CompetingDialogs, testing::ValuesIn(competing), competingName);

TEST(RunAct, ShowsBothAndWritesOverWhenThatIsChosen)
{
    support::NewPlace place;
    support::SmallLedger ledger(place.path());
    const auto other = std::move(db::Store::open(place.path()).store);
    const db::TaskId task = ledger.a;
    Session session;
    session.setStore(std::move(ledger.workspace.store));
    QWidget page;
    page.show();
    db::Task theirs = other->tasks().all().back();
    theirs.note = QStringLiteral("theirs");
    app::saveTask(*other, theirs);
    db::Task mine = theirs;
    mine.note = QStringLiteral("mine");
    static_cast<void>(task);
    EXPECT_FALSE(
        runAct(session, &page, [&session, mine] { app::saveTask(*session.store(), mine); }));
    auto* dialog = page.findChild<ConflictDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto note = [&] {
        for (const db::Task& one : session.store()->tasks().all()) {
            if (one.id == mine.id)
                return one.note;
        }
        return QString();
    };
    EXPECT_EQ(note(), QStringLiteral("theirs"));
    dialog->findChild<QPushButton*>(QStringLiteral("conflict.overwrite"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return note() == QStringLiteral("mine"); }));
}

TEST(Members, OfAFileAreShownWithTheReasonWhyNotChanged)
{
    const QTemporaryDir folder;
    support::SmallLedger ledger(folder.filePath(QStringLiteral("file.reform")));
    MembersDialog dialog(ledger.store);
    dialog.show();
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("members.new"))->isEnabled());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("members.save"))->isEnabled());
    EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("members.reason"))
                    ->text()
                    .contains(QStringLiteral("In a file")));
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of centres and pilots as a person meets it: choosing a kind, narrowing, sorting by
// keys, entering, changing, removing, undoing, saving the table.
#include "app/edits.h"
#include "app/ledger/task_edits.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/pages/pages.h"
#include "ui/projects/project_panel.h"
#include "ui/projects/projects_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class ProjectsPageTest : public testing::Test
{
protected:
    void open(bool filled = true)
    {
        auto store = sampleStore();
        beijing = store->catalog().regionByCode(QStringLiteral("110000"))->id;
        fujian = store->catalog().regionByCode(QStringLiteral("350000"))->id;
        if (filled) {
            add(*store, "NR01", "nrmc", "Centre Nine", beijing, "9");
            add(*store, "NR02", "nrmc", "Centre Ten", fujian, "10");
            add(*store, "NR03", "nrmc", "Centre without", fujian, "");
            add(*store, "CP01", "county_pilot", "Pilot counties", {}, "", "6");
        }
        session.setStore(std::move(store));
        page.reset(makeProjectsPage(session, nullptr));
        page->resize(1300, 800);
        page->show();
        ASSERT_EQ(page->errorSentence(), QString());
    }
    static void add(db::Store& store, const char* code, const char* kind, const char* name,
        std::optional<db::RegionId> region, const char* batch, const char* count = "")
    {
        db::Project p;
        p.code = QLatin1String(code);
        p.kind = QLatin1String(kind);
        p.nameEn = QLatin1String(name);
        p.region = region;
        p.batch = QLatin1String(batch);
        p.count = QLatin1String(count);
        p.completeness = p.count.isEmpty() ? QStringLiteral("named") : QStringLiteral("count_only");
        app::saveProject(store, p);
    }
    template <typename T> T* child(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() const { return child<QTableView>("projects.table"); }
    ProjectDialog* dialog() const { return page->findChild<ProjectDialog*>(); }
    template <typename T> T* field(const char* name) const
    {
        return dialog()->findChild<T*>(QLatin1String(name));
    }
    std::string column(int c) const
    {
        QStringList cells;
        for (int r = 0; r < table()->model()->rowCount(); ++r)
            cells.append(table()->model()->index(r, c).data().toString());
        return cells.join(u'|').toStdString();
    }
    int columnOf(const char* title) const
    {
        for (int c = 0; c < table()->model()->columnCount(); ++c) {
            if (table()->model()->headerData(c, Qt::Horizontal).toString() == QLatin1String(title))
                return c;
        }
        return -1;
    }
    void chooseKind(const char* title) const
    {
        auto* kinds = child<QTableView>("projects.kinds");
        for (int r = 0; r < kinds->model()->rowCount(); ++r) {
            if (kinds->model()->index(r, 0).data().toString() == QLatin1String(title))
                kinds->selectRow(r);
        }
    }
    // What the panel showed before is only gone with the next events.
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QString selected() const
    {
        settle();
        return child<QLabel>("project.title")->text();
    }
    std::size_t projectCount() const { return session.store()->projects().all().size(); }

    Session session;
    std::unique_ptr<Page> page;
    db::RegionId beijing {};
    db::RegionId fujian {};
};

} // namespace

TEST_F(ProjectsPageTest, ListsKindsWithNamesAndNumbersApart)
{
    open();
    auto* kinds = child<QTableView>("projects.kinds");
    const auto cell
        = [kinds](int r, int c) { return kinds->model()->index(r, c).data().toString(); };
    EXPECT_EQ(cell(0, 1), QStringLiteral("3"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("1"));
    EXPECT_EQ(column(0),
        "Centre Nine|Centre Ten|Centre without|"
        "Pilot counties: 6, not named in the source");
    chooseKind("Pilot county");
    EXPECT_EQ(column(0), "Pilot counties: 6, not named in the source");
    EXPECT_EQ(columnOf("Batch"), -1); // nothing stands in it
    chooseKind("National regional medical centre");
    EXPECT_EQ(column(columnOf("Gaps")), "||not stated: Batch");
}

TEST_F(ProjectsPageTest, FollowsTheRegionAndShowsAllAgain)
{
    open();
    auto* all = child<QPushButton>("projects.allRegions");
    EXPECT_FALSE(all->isVisible());
    session.setRegion(fujian);
    EXPECT_EQ(column(0), "Centre Ten|Centre without");
    EXPECT_TRUE(all->isVisible());
    all->click();
    EXPECT_EQ(session.filter().region, session.store()->catalog().nation());
    EXPECT_EQ(table()->model()->rowCount(), 4);
    // Nothing there: says so, and the way back is a button as well.
    chooseKind("Pilot county");
    session.setRegion(beijing);
    auto* clear = child<QPushButton>("projects.clear");
    EXPECT_TRUE(clear->isVisible());
    EXPECT_TRUE(child<QLabel>("projects.empty")->text().contains(QStringLiteral("Beijing")));
    clear->click();
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(ProjectsPageTest, FiltersByEveryWord)
{
    open();
    auto* filter = child<QLineEdit>("projects.filter");
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(filter->hasFocus());
    filter->setText(QStringLiteral("centre fujian"));
    EXPECT_EQ(column(0), "Centre Ten|Centre without");
    filter->setText(QStringLiteral("NR03"));
    EXPECT_EQ(selected(), QStringLiteral("Centre without"));
    filter->setText(QStringLiteral("nowhere"));
    EXPECT_TRUE(child<QPushButton>("projects.clear")->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(table()->model()->rowCount(), 4);
}

TEST_F(ProjectsPageTest, SortsNumbersByValueAndLeavesBlanksLast)
{
    open();
    chooseKind("National regional medical centre");
    const int batch = columnOf("Batch");
    table()->horizontalHeader()->setSortIndicator(batch, Qt::AscendingOrder);
    EXPECT_EQ(column(batch), "9|10|");
    table()->horizontalHeader()->setSortIndicator(batch, Qt::DescendingOrder);
    EXPECT_EQ(column(batch), "10|9|");
    chooseKind("Pilot county"); // another table begins as entered
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), -1);
}

TEST_F(ProjectsPageTest, ArrowsMoveAndThePanelFollows)
{
    open();
    EXPECT_EQ(selected(), QStringLiteral("Centre Nine"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(selected(), QStringLiteral("Centre Ten"));
    QStringList facts;
    for (const QTextEdit* text : page->findChildren<QTextEdit*>(QStringLiteral("project.text")))
        facts.append(text->toPlainText());
    EXPECT_TRUE(facts.contains(QStringLiteral("NR02")));
    const auto source = session.store()->projects().all()[1].source;
    EXPECT_TRUE(facts.contains(session.store()->sources().find(source)->title));
}

TEST_F(ProjectsPageTest, AProjectAskedForByItsCodeIsSelected)
{
    open();
    session.go({ QStringLiteral("projects"), session.filter(), QStringLiteral("NR03") });
    EXPECT_EQ(selected(), QStringLiteral("Centre without"));
}

TEST_F(ProjectsPageTest, ANewProjectIsEnteredAndCanBeUndone)
{
    open();
    chooseKind("National regional medical centre");
    session.setRegion(fujian);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(field<QLineEdit>("project.code")->text(), QStringLiteral("NR04"));
    EXPECT_FALSE(field<QPushButton>("project.accept")->isEnabled());
    EXPECT_EQ(field<QLabel>("project.reason")->text(), QStringLiteral("Give the project a name."));
    field<QLineEdit>("project.nameEn")->setText(QStringLiteral(" Centre New "));
    EXPECT_TRUE(field<QPushButton>("project.accept")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return);
    ASSERT_EQ(projectCount(), 5U);
    const db::Project made = session.store()->projects().all().back();
    EXPECT_EQ(made.nameEn, QStringLiteral("Centre New"));
    EXPECT_EQ(made.region, fujian);
    EXPECT_EQ(selected(), QStringLiteral("Centre New"));
    app::undo(*session.store(), app::lastUndoable(*session.store())->id);
    session.announceDataChanged();
    EXPECT_EQ(column(0), "Centre Ten|Centre without");
}

TEST_F(ProjectsPageTest, AChangeKeepsWhatWasNotTouched)
{
    open();
    const db::Project before = session.store()->projects().all()[0];
    child<QPushButton>("project.change")->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->project(), before);
    EXPECT_TRUE(field<QLineEdit>("project.code")->isReadOnly());
    field<QLineEdit>("project.beds")->setText(QStringLiteral("1000"));
    field<QPushButton>("project.accept")->click();
    db::Project after = before;
    after.beds = QStringLiteral("1000");
    EXPECT_EQ(session.store()->projects().all()[0], after);
    EXPECT_NE(columnOf("Beds"), -1);
}

TEST_F(ProjectsPageTest, TheDialogSaysLiveWhatIsWrong)
{
    open();
    child<QPushButton>("projects.new")->click();
    const auto reason = [this] { return field<QLabel>("project.reason")->text().toStdString(); };
    field<QLineEdit>("project.nameEn")->setText(QStringLiteral("X"));
    EXPECT_EQ(reason(), "");
    field<QLineEdit>("project.code")->setText(QStringLiteral("NR01"));
    EXPECT_EQ(reason(), "NR01 is the code of Centre Nine already.");
    field<QLineEdit>("project.code")->setText(QStringLiteral("X1"));
    field<QComboBox>("project.region")->setEditText(QStringLiteral("Atlantis"));
    EXPECT_EQ(reason(), "No region is called “Atlantis”. Choose one of the list.");
    field<QComboBox>("project.region")->setCurrentIndex(0);
    EXPECT_FALSE(field<QLineEdit>("project.count")->isEnabled());
    field<QComboBox>("project.known")->setCurrentIndex(1);
    EXPECT_EQ(reason(), "A row that stands for a number needs the number.");
    field<QLineEdit>("project.count")->setText(QStringLiteral("14"));
    EXPECT_EQ(reason(), "");
    field<QPushButton>("project.close")->click();
    EXPECT_EQ(projectCount(), 4U);
}

TEST_F(ProjectsPageTest, ARefusedWriteLeavesTheDialogOpenWithWhatWasTyped)
{
    open();
    child<QPushButton>("projects.new")->click();
    field<QLineEdit>("project.nameEn")->setText(QStringLiteral("X"));
    // Somebody else removes the source chosen in the meantime.
    auto* source = field<QComboBox>("project.source");
    source->addItem(QStringLiteral("Gone"), 999);
    source->setCurrentIndex(source->count() - 1);
    field<QPushButton>("project.accept")->click();
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_EQ(field<QLineEdit>("project.nameEn")->text(), QStringLiteral("X"));
    EXPECT_FALSE(field<QLabel>("project.reason")
                     ->text()
                     .isEmpty()); // beside the fields, not in a dialog over the dialog
    EXPECT_EQ(projectCount(), 4U);
}

TEST_F(ProjectsPageTest, RemovesAtOnceAndUndoBringsItBack)
{
    open();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(projectCount(), 3U);
    EXPECT_EQ(selected(), QStringLiteral("Centre without")); // the next one
    app::undo(*session.store(), app::lastUndoable(*session.store())->id);
    session.announceDataChanged();
    EXPECT_EQ(table()->model()->rowCount(), 4);
}

TEST_F(ProjectsPageTest, SavesTheTableAsItIsShown)
{
    open();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pilots.csv"));
    child<QLineEdit>("projects.filter")->setText(QStringLiteral("Centre"));
    table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    child<QPushButton>("projects.export")->click();
    auto* save = page->findChild<QFileDialog*>(QStringLiteral("dialog.projects.export"));
    ASSERT_NE(save, nullptr);
    Q_EMIT save->fileSelected(path);
    save->close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 6); // title, head, three rows, the last end of line
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("NR03,")));
    EXPECT_TRUE(lines[4].startsWith(QStringLiteral("NR01,")));
}

TEST_F(ProjectsPageTest, OneChartFollowsTheKindAndBatchesAreOfRegionalCentres)
{
    open();
    auto* byBatch = child<QPushButton>("projects.chart1.0");
    EXPECT_TRUE(byBatch->isEnabled());
    byBatch->click();
    EXPECT_TRUE(child<QPushButton>("projects.chart0.0")->isVisible());
    chooseKind("Pilot county");
    EXPECT_FALSE(byBatch->isEnabled());
    EXPECT_TRUE(byBatch->isVisible()); // on the map, which is shown instead
}

TEST_F(ProjectsPageTest, AnEmptyWorkspaceSaysWhatToDo)
{
    open(false);
    auto* clear = child<QPushButton>("projects.clear");
    EXPECT_TRUE(clear->isVisible());
    EXPECT_FALSE(child<QPushButton>("project.change")->isEnabled());
    clear->click();
    EXPECT_NE(dialog(), nullptr);
}

} // namespace ui::test

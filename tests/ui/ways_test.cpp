// SPDX-License-Identifier: GPL-3.0-or-later
// Every click on a task, a measure, a project or a document leads to the page that shows it in
// full, with its row selected and the region kept.
#include "app/calc/rollout.h"
#include "app/calc/tasks.h"
#include "app/format.h"
#include "tests/support/facts.h"
#include "ui/charts/chart_card.h"
#include "ui/ledger/ledger_view.h"
#include "ui/main_window.h"
#include "ui/pages/pane.h"
#include "ui/projects/projects_table.h"
#include "ui/rollout/matrix_view.h"
#include "ui/ways.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace ui::test {

namespace {

const QString fujian = QStringLiteral("350000");

db::Task someTask(const db::Store& store, const db::Filter& filter)
{
    return app::taskList(store, filter).tasks.back().task;
}

db::Measure someMeasure(const db::Store& store)
{
    return app::rolloutAt(store, store.asOf()).rows.back().measure; // one that is recorded
}

db::Project someProject(const db::Store& store)
{
    const db::RegionId region = store.catalog().regionByCode(fujian)->id;
    const auto all = store.projects().all();
    return *std::ranges::find(all, std::optional(region), &db::Project::region);
}

class Ways : public testing::Test
{
public:
    const db::Store& store() const { return *session.store(); }
    const db::Filter& filter() const { return session.filter(); }
    Page* page() const { return window->currentPage(); }
    void go(const char* id)
    {
        session.setPage(QString::fromLatin1(id));
        ASSERT_EQ(page()->errorSentence(), QString());
    }
    void clickRow(const QString& title) const
    {
        for (LightRow* row : page()->findChildren<LightRow*>()) {
            if (row->accessibleName().contains(title)) {
                row->click();
                return;
            }
        }
        ADD_FAILURE() << "no row " << title.toStdString();
    }
    // Enter on a row of a table of the documents page.
    void enterRow(const QString& title) const
    {
        for (QTableView* view : page()->findChildren<QTableView*>()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 1);
                if (index.data().toString() != title)
                    continue;
                view->setCurrentIndex(index);
                QTest::keyClick(view, Qt::Key_Return);
                return;
            }
        }
        ADD_FAILURE() << "no row " << title.toStdString();
    }
    void choose(const QString& typed) const
    {
        window->findChild<QAction*>(QStringLiteral("action.palette"))->trigger();
        auto* search = QApplication::activePopupWidget()->findChild<QLineEdit*>();
        search->setText(typed);
        QTest::keyClick(search, Qt::Key_Return);
    }
    // The code of the row selected on the page gone to.
    QString selected() const
    {
        if (const auto* table = page()->findChild<LedgerView*>(QStringLiteral("ledger.table")))
            return codeOf(store().tasks().all(), table->currentTask());
        if (const auto* view = page()->findChild<MatrixView*>())
            return codeOf(store().measures().all(), view->current()->measure);
        if (const auto* table = page()->findChild<ProjectsTable*>())
            return table->current() ? table->current()->project.code : QString();
        return session.item();
    }
    template <typename Row, typename Id> static QString codeOf(const std::vector<Row>& rows, Id id)
    {
        const auto row = std::ranges::find(rows, id, &Row::id);
        return row == rows.end() ? QString() : row->code;
    }

    QTemporaryDir folder;
    Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    support::FilledPlace workspace { app::WorkspaceKind::Demonstration };
    Session session;
    Language language;
    std::unique_ptr<MainWindow> window;

protected:
    Ways()
    {
        settings.set(setting::theme, QStringLiteral("light"));
        settings.set(setting::language, QStringLiteral("en"));
        WindowServices services;
        services.pages = pages();
        window = std::make_unique<MainWindow>(session, settings, language, services);
        window->show();
        session.setStore(db::Store::open(workspace.path()).store);
        session.setRegion(store().catalog().regionByCode(fujian)->id);
    }
};

struct WayCase
{
    const char* name;
    Thing thing;
    QString (*click)(Ways&); // gives the code of what is clicked
};

void PrintTo(const WayCase& c, std::ostream* out)
{
    *out << c.name;
}

QString taskOfAChart(Ways& w)
{
    w.go("overview");
    const db::Task task = someTask(w.store(), w.filter());
    Q_EMIT w.page()->findChild<ChartCard*>()->taskActivated(task.id);
    return task.code;
}

QString measureOfAChart(Ways& w)
{
    w.go("overview");
    Q_EMIT w.page()->findChild<ChartCard*>()->measureActivated(someMeasure(w.store()).id);
    return someMeasure(w.store()).code;
}

QString taskThatNeedsAttention(Ways& w)
{
    w.go("overview");
    for (const app::Attention& a : app::attention(w.store(), w.filter())) {
        if (!a.task)
            continue;
        w.clickRow(a.title);
        return Ways::codeOf(w.store().tasks().all(), *a.task);
    }
    return {};
}

QString measureOfAProvince(Ways& w)
{
    w.go("province");
    w.clickRow(app::title(someMeasure(w.store())));
    return someMeasure(w.store()).code;
}

QString projectOfAProvince(Ways& w)
{
    w.go("province");
    w.clickRow(app::name(someProject(w.store())));
    return someProject(w.store()).code;
}

QString taskOfADocument(Ways& w)
{
    const db::Task task = someTask(w.store(), w.filter());
    goTo(w.session, task.document);
    w.enterRow(app::title(task));
    return task.code;
}

QString measureOfADocument(Ways& w)
{
    goTo(w.session, Thing::Document, QStringLiteral("measures"));
    w.enterRow(app::title(someMeasure(w.store())));
    return someMeasure(w.store()).code;
}

QString taskOfThePalette(Ways& w)
{
    const db::Task task = someTask(w.store(), w.filter());
    w.choose(task.code);
    return task.code;
}

QString measureOfThePalette(Ways& w)
{
    w.choose(someMeasure(w.store()).code);
    return someMeasure(w.store()).code;
}

QString projectOfThePalette(Ways& w)
{
    w.choose(someProject(w.store()).code);
    return someProject(w.store()).code;
}

QString documentOfThePalette(Ways& w)
{
    const db::Document document = w.store().documents().all().front();
    w.choose(document.code);
    return document.code;
}

class EveryWay : public Ways, public testing::WithParamInterface<WayCase>
{
};

} // namespace

TEST_P(EveryWay, LeadsToTheRowAndKeepsTheRegion)
{
    const QString code = GetParam().click(*this);
    ASSERT_FALSE(code.isEmpty());
    EXPECT_EQ(session.page(), pageOf(GetParam().thing));
    EXPECT_EQ(session.item(), code);
    EXPECT_EQ(selected(), code);
    EXPECT_EQ(filter().region, store().catalog().regionByCode(fujian)->id);
    ASSERT_EQ(page()->errorSentence(), QString());
}

const WayCase wayCases[] = {
    { "task of a chart", Thing::Task, taskOfAChart },
    { "measure of a chart", Thing::Measure, measureOfAChart },
    { "task that needs attention", Thing::Task, taskThatNeedsAttention },
    { "measure of a province", Thing::Measure, measureOfAProvince },
    { "project of a province", Thing::Project, projectOfAProvince },
    { "task of a document", Thing::Task, taskOfADocument },
    { "measure of a document", Thing::Measure, measureOfADocument },
    { "task of the palette", Thing::Task, taskOfThePalette },
    { "measure of the palette", Thing::Measure, measureOfThePalette },
    { "project of the palette", Thing::Project, projectOfThePalette },
    { "document of the palette", Thing::Document, documentOfThePalette },
};

INSTANTIATE_TEST_SUITE_P(All, EveryWay, testing::ValuesIn(wayCases));

TEST_F(Ways, TheSameTaskOnceMoreIsGoneToAgain)
{
    const QString code = taskOfThePalette(*this);
    auto* table = page()->findChild<LedgerView*>(QStringLiteral("ledger.table"));
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_NE(selected(), code);
    go("overview");
    goTo(session, Thing::Task, code);
    EXPECT_EQ(selected(), code);
}

TEST_F(Ways, AProjectOfAnotherRegionIsShownAmongAll)
{
    const QString code = someProject(store()).code;
    session.setRegion(store().catalog().regionByCode(QStringLiteral("110000"))->id);
    choose(code);
    EXPECT_EQ(selected(), code);
    EXPECT_EQ(filter().region, store().catalog().nation());
}

} // namespace ui::test

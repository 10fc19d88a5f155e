// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a table: folding, keys, finding, copying, the line of the day, bars and tracks.
#include "app/ledger/shown.h"
#include "tests/support/small_ledger.h"
#include "ui/ledger/department_view.h"
#include "ui/ledger/over_time_view.h"
#include "ui/ledger/timeline_view.h"
#include "ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::day;

class LedgerViewTest : public testing::Test
{
protected:
    LedgerViewTest()
    {
        ui::applyLook(ui::ThemeChoice::Light);
        db::Task task = s.find(s.a);
        task.number = 8;
        task.leadDepartment = QStringLiteral("国家医保局;财政部");
        task.dueOn = QStringLiteral("2022-06-30");
        s.put(task);
        s.put(s.milestone(s.a, 1, "2022-05-25", "2022-05-25"));
        s.put(s.milestone(s.a, 2, "2022-06-30"));
        s.put(s.milestone(s.a, 3, "2022-11-30", "", "2022-10-31"));
        s.put(s.milestone(s.a, 4, "2022-12-31"));
    }
    std::shared_ptr<const app::Ledger> ledger(const char* on = "2022-11-30")
    {
        return std::make_shared<const app::Ledger>(app::ledger(s.store, s.first,
            app::JudgedAt { s.workspace.nation, db::Period::year(2022), day(on) }));
    }
    void open(LedgerView& view, const char* on = "2022-11-30")
    {
        view.resize(1000, 500);
        view.setLedger(ledger(on));
        view.show();
        view.setFocus();
    }
    QModelIndex section(const LedgerView& view) const { return view.rows().index(0, 0); }

    support::SmallLedger s;
};

// A picture of what a painter draws on white, 200 × 20.
template <typename Draw> QImage drawn(Draw draw)
{
    QImage image(200, 20, QImage::Format_RGB32);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

TEST_F(LedgerViewTest, FoldsBySectionAndStaysFoldedOverANewReading)
{
    LedgerView view;
    open(view);
    ASSERT_TRUE(view.isExpanded(section(view)));
    view.setCurrentIndex(section(view));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_FALSE(view.isExpanded(section(view)));
    view.setLedger(ledger());
    EXPECT_FALSE(view.isExpanded(section(view)));
    view.setCurrentIndex(section(view));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(view.isExpanded(section(view)));
}

TEST_F(LedgerViewTest, AClickOnASectionFoldsIt)
{
    LedgerView view;
    open(view);
    const QPoint place = view.visualRect(section(view)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_FALSE(view.isExpanded(section(view)));
}

TEST_F(LedgerViewTest, ArrowsHomeAndEndMoveAndEnterOpensTheTask)
{
    LedgerView view;
    open(view);
    QSignalSpy opened(&view, &LedgerView::taskActivated);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentTask(), db::TaskId {});
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentTask(), s.a);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentTask(), s.b);
    QTest::keyClick(&view, Qt::Key_Left); // to its section
    EXPECT_EQ(view.currentIndex().siblingAtColumn(0), section(view));
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(LedgerViewTest, TypingFindsANumberATitleOrADepartmentAndUnfolds)
{
    for (const char* typed : { "8", "服务价格", "医保局" }) {
        LedgerView view;
        open(view);
        view.foldAll(true);
        QInputMethodEvent event;
        event.setCommitString(QString::fromUtf8(typed));
        QCoreApplication::sendEvent(&view, &event);
        EXPECT_EQ(view.currentTask(), s.a) << typed;
        EXPECT_TRUE(view.isExpanded(section(view))) << typed;
    }
}

TEST_F(LedgerViewTest, CopiesTheChosenRowsInTheirOrder)
{
    LedgerView view;
    open(view);
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 3);
    const auto row = std::ranges::find_if(
        lines, [](const QString& line) { return line.startsWith(QStringLiteral("8\t")); });
    ASSERT_NE(row, lines.end());
    const QStringList cells = row->split(u'\t');
    EXPECT_EQ(cells[1], QStringLiteral("推进医疗服务价格改革"));
    EXPECT_EQ(cells[3], QStringLiteral("国家医保局"));
    EXPECT_EQ(cells[4], QStringLiteral("06-30"));
    EXPECT_EQ(cells[5], QStringLiteral("1/4"));
    QGuiApplication::clipboard()->clear();
}

TEST_F(LedgerViewTest, TheLineOfTheDayStandsAtItsPlaceInTheYear)
{
    LedgerView view;
    open(view);
    const TimeAxis axis = view.axis();
    ASSERT_TRUE(view.dayLine());
    // 30 November is day 334 of 365; its middle is 333.5 days after the first hour of the year.
    EXPECT_NEAR(*view.dayLine(), axis.left + axis.width * 333.5 / 365, 1);
    open(view, "2023-03-01");
    EXPECT_FALSE(view.dayLine());
}

TEST_F(LedgerViewTest, DueTodayIsNotOverdue)
{
    const auto on = ledger();
    const app::LedgerTask& task = *on->task(s.a);
    ASSERT_EQ(task.milestones.size(), 4U);
    EXPECT_EQ(task.milestones[2].state, app::MilestoneState::Open);
    EXPECT_EQ(task.expected, 2); // 05-25 and 06-30; today's does not count yet
    EXPECT_TRUE(milestonesText(task).contains(QStringLiteral("2022-11-30 节点3, open")));
    const auto next = ledger("2022-12-01");
    EXPECT_EQ(next->task(s.a)->milestones[2].state, app::MilestoneState::Overdue);
    EXPECT_EQ(next->task(s.a)->expected, 3);
}

TEST_F(LedgerViewTest, ARowIsReadAloudAsAWhole)
{
    LedgerView view;
    open(view);
    const QModelIndex row = view.rows().indexOf(s.a);
    const QString text = view.rows().data(row, Qt::AccessibleTextRole).toString();
    for (const char* part : { "8", "推进医疗服务价格改革", "国家医保局", "06-30", "1/4" })
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(view.rows()
                    .data(row, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("first promised for 2022-10-31")));
}

TEST_F(LedgerViewTest, SubItemsStandUnderTheirTaskAndAreNotCounted)
{
    db::Task item = s.task("A1", "子项", s.first);
    item.parent = s.a;
    s.put(item);
    LedgerView view;
    open(view);
    EXPECT_EQ(view.rows().rowCount(section(view)), 3);
    EXPECT_EQ(view.rows().group(section(view))->note, QStringLiteral("2 task(s)"));
}

TEST_F(LedgerViewTest, AllColumnsFitAndTheLastEndsAtTheEdge)
{
    for (const int width : { 640, 900, 1300 }) {
        LedgerView view;
        open(view);
        view.resize(width, 400);
        const QRect track = view.columnRect(LedgerColumn::Track, QRect(0, 0, width, 20));
        EXPECT_GE(track.width(), 150) << width;
        EXPECT_LE(track.right(), width) << width;
        EXPECT_GT(view.columnRect(LedgerColumn::Title, QRect(0, 0, width, 20)).width(), 80)
            << width;
    }
}

TEST_F(LedgerViewTest, DepartmentsStartFoldedAndTheFirstNamedLeads)
{
    DepartmentView view;
    open(view);
    ASSERT_EQ(view.rows().rowCount(), 3); // 国家医保局, 财政部, none named
    EXPECT_FALSE(view.isExpanded(section(view)));
    EXPECT_EQ(view.rows().group(section(view))->title, QStringLiteral("国家医保局"));
    EXPECT_EQ(view.rows().group(section(view))->note, QStringLiteral("leads 1, joins 0"));
    EXPECT_EQ(view.rows().group(view.rows().index(1, 0))->note, QStringLiteral("leads 0, joins 1"));
    EXPECT_TRUE(view.goTo(s.a));
    EXPECT_TRUE(view.isExpanded(section(view)));
    EXPECT_EQ(view.rows().cellText(view.currentIndex().siblingAtColumn(int(LedgerColumn::Lead))),
        QStringLiteral("leads"));
}

TEST_F(LedgerViewTest, TheTimelineShowsAsManyYearsAsTheTasksTake)
{
    db::Task task = s.find(s.b);
    task.dueOn = QStringLiteral("2025-12-31");
    s.put(task);
    TimelineView view;
    open(view);
    EXPECT_EQ(view.axis().first, QDate(2022, 1, 1));
    EXPECT_EQ(view.axis().last, QDate(2025, 12, 31));
    EXPECT_EQ(dueText(QDate(2025, 12, 31), view.rows().ledger()), QStringLiteral("2025-12-31"));
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(LedgerViewTest, TheStripSaysWhatIsDueNextAndGoesThere)
{
    DueStrip strip;
    strip.setLedger(*ledger());
    auto* list = strip.findChild<QListWidget*>();
    // From 30 November to 30 December: only the one of the day itself.
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("today")));
    QSignalSpy wanted(&strip, &DueStrip::taskWanted);
    Q_EMIT list->itemActivated(list->item(0));
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(LedgerViewTest, StatusOverTimeHasAMonthForEachOfTheList)
{
    OverTimeView view;
    view.setLedger(*ledger());
    EXPECT_EQ(view.status().months.size(), 7U); // May to November
    EXPECT_EQ(view.status().sections.size(), 1U);
    view.resize(900, 400);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(LedgerViewTest, NarrowingCountsAgain)
{
    app::LedgerFilter filter;
    filter.department = QStringLiteral("财政部");
    const app::Ledger shown = app::narrowed(*ledger(), filter);
    ASSERT_EQ(shown.sections.size(), 1U);
    ASSERT_EQ(shown.sections[0].tasks.size(), 1U);
    EXPECT_EQ(shown.milestones, 4);
    EXPECT_EQ(shown.milestonesDone, 1);
    EXPECT_EQ(shown.departments.size(), 2U);
    filter.text = QStringLiteral("没有这样的");
    EXPECT_TRUE(app::narrowed(*ledger(), filter).sections.empty());
    filter = {};
    filter.text = QStringLiteral("节点4");
    EXPECT_EQ(app::narrowed(*ledger(), filter).sections.at(0).tasks.at(0).task.id, s.a);
}

// --- signs ---

class TaskBarTest : public testing::TestWithParam<std::tuple<double, double>>
{
};

TEST_P(TaskBarTest, HasItsTickAlways)
{
    const auto [share, expected] = GetParam();
    const QImage image = drawn([&](QPainter& painter) {
        drawTaskBar(
            painter, QRectF(10, 0, 102, 20), { share, expected, {}, false }, Theme::light());
    });
    // The bar is 100 wide; the tick reaches above it, where nothing else is.
    int dark = 0;
    for (int x = 0; x < 12; ++x)
        dark += image.pixelColor(std::min(199, 5 + int(100 * expected) + x), 4)
            == Theme::light().text;
    EXPECT_GE(dark, 1);
}

INSTANTIATE_TEST_SUITE_P(
    Shares, TaskBarTest, testing::Combine(testing::Values(0, 0.4, 1), testing::Values(0, 0.5, 1)));

TEST_F(LedgerViewTest, TheMissedTimeIsWashedRedUpToTheDayOnly)
{
    const auto on = ledger();
    const app::LedgerTask& task = *on->task(s.a);
    const TimeAxis axis = timeAxis(*on, 0, 200);
    const QImage image = drawn([&](QPainter& painter) {
        drawTrack(painter, QRectF(0, 0, 200, 20), axis, task, on->day, Theme::light());
    });
    const QColor missed = image.pixelColor(int(axis.x(day("2022-09-01"))), 10);
    const QColor after = image.pixelColor(int(axis.x(day("2022-12-12"))), 10);
    EXPECT_GT(missed.red(), missed.blue() + 20);
    EXPECT_LE(after.red(), after.blue());
}

TEST_F(LedgerViewTest, WithoutMilestonesTheTrackIsHatched)
{
    const auto on = ledger();
    ASSERT_FALSE(app::taskBar(*on->task(s.b)));
    const QImage image = drawn([&](QPainter& painter) {
        drawTrack(painter, QRectF(0, 0, 200, 20), timeAxis(*on, 0, 200), *on->task(s.b), on->day,
            Theme::light());
    });
    int hatched = 0;
    for (int x = 100; x < 190; ++x)
        hatched += image.pixelColor(x, 9) != Theme::light().surface;
    EXPECT_GT(hatched, 5);
    LedgerView view;
    open(view);
    EXPECT_EQ(
        view.rows().cellText(view.rows().indexOf(s.b).siblingAtColumn(int(LedgerColumn::Progress))),
        QStringLiteral("No milestones set"));
}

} // namespace ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix under keys and mouse: where the cursor goes, what is asked for, what is painted.
#include "tests/support/rollout_workspace.h"
#include "tests/support/sample_matrix.h"
#include "ui/look.h"
#include "ui/rollout/matrix_legend.h"
#include "ui/rollout/matrix_view.h"
#include "ui/rollout/period_slider.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdlib>

namespace ui::test {

namespace {

using Cells = std::vector<app::RolloutCellId>;

class MatrixViewTest : public testing::Test
{
protected:
    MatrixViewTest()
    {
        applyLook(ThemeChoice::Light);
        QObject::connect(
            &view, &MatrixView::editWanted, [this](const Cells& cells, const QString& state) {
                asked = cells;
                askedState = state;
                ++asks;
            });
        QObject::connect(
            &view, &MatrixView::clearWanted, [this](const Cells& cells) { cleared = cells; });
        QObject::connect(
            &view, &MatrixView::drillWanted, [this](db::RegionId region) { drilled = region; });
        view.resize(900, 500);
        showDay({ 2022, 12, 31 }, { 2022, 6, 30 });
        view.show();
    }
    // Rows First, Second, Third; columns north, northeast, east, corps.
    void showDay(QDate day, QDate compare, app::RolloutOrder order = app::RolloutOrder::Official,
        bool grouped = true)
    {
        app::RolloutQuery query;
        query.day = day;
        query.compareDay = compare;
        query.order = order;
        query.grouped = grouped;
        const app::RolloutBook book = app::rolloutBook(*workspace.store);
        const app::RolloutMatrix matrix
            = app::rolloutMatrix(book, workspace.store->catalog(), query);
        view.setMatrix(matrix, app::childShares(book, workspace.store->catalog(), matrix));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void type(const QString& text)
    {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(&view, &event);
    }
    QPoint middle(int row, int column) const { return view.cellRect(row, column).center(); }
    app::RolloutCellId cell(db::MeasureId measure, db::RegionId region) const
    {
        return { measure, region };
    }
    QImage picture() { return view.viewport()->grab().toImage(); }

    support::RolloutWorkspace workspace;
    MatrixView view;
    Cells asked;
    QString askedState;
    int asks = 0;
    Cells cleared;
    db::RegionId drilled {};
};

} // namespace

TEST_F(MatrixViewTest, KeysMoveTheCursorAndStopAtTheEdges)
{
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.north));
    key(Qt::Key_Right);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.northeast));
    key(Qt::Key_End);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.corps));
    key(Qt::Key_Right);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.corps));
    key(Qt::Key_Down);
    key(Qt::Key_Home);
    EXPECT_EQ(view.current(), cell(workspace.second, workspace.north));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.current(), cell(workspace.third, workspace.corps));
    key(Qt::Key_PageUp);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.corps));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.north));
}

TEST_F(MatrixViewTest, TabGoesThroughTheCellsRowByRow)
{
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Tab);
    EXPECT_EQ(view.current(), cell(workspace.second, workspace.north));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(view.current(), cell(workspace.first, workspace.corps));
}

TEST_F(MatrixViewTest, ShiftExtendsABlockAndCtrlAddsAnother)
{
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    const Cells block { cell(workspace.first, workspace.north),
        cell(workspace.first, workspace.northeast), cell(workspace.second, workspace.north),
        cell(workspace.second, workspace.northeast) };
    EXPECT_EQ(view.selection(), block);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, middle(2, 3));
    EXPECT_EQ(view.selection().size(), 5U);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, middle(2, 3));
    EXPECT_EQ(view.selection(), Cells { cell(workspace.third, workspace.corps) });
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selection().size(), 12U);
    key(Qt::Key_Escape);
    EXPECT_EQ(view.selection().size(), 1U);
}

TEST_F(MatrixViewTest, DraggingSelectsTheBlockBetween)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, middle(0, 1));
    QMouseEvent move(QEvent::MouseMove, QPointF(middle(1, 2)),
        view.viewport()->mapToGlobal(middle(1, 2)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, middle(1, 2));
    EXPECT_EQ(view.selection().size(), 4U);
}

TEST_F(MatrixViewTest, TypingTheCharacterOrThePlaceOfAStateAsksForIt)
{
    type(QStringLiteral("试"));
    EXPECT_EQ(askedState, QStringLiteral("pilot"));
    EXPECT_EQ(asked, Cells { cell(workspace.first, workspace.north) });
    const char* places[] = { "none", "study", "issued", "pilot", "full", "eval", "na" };
    for (int i = 0; i < 7; ++i) {
        type(QString::number(i));
        EXPECT_EQ(askedState, QString::fromLatin1(places[i]));
    }
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("推"));
    QApplication::sendEvent(&view, &composed);
    EXPECT_EQ(askedState, QStringLiteral("full"));
    EXPECT_EQ(asks, 9);
    type(QStringLiteral("x"));
    type(QStringLiteral("7"));
    EXPECT_EQ(asks, 9);
}

TEST_F(MatrixViewTest, F2AndEnterAskForAnyStateAndDeleteToClear)
{
    key(Qt::Key_F2);
    EXPECT_EQ(asks, 1);
    EXPECT_EQ(askedState, QString());
    key(Qt::Key_Return);
    EXPECT_EQ(asks, 2);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    const Cells two { cell(workspace.first, workspace.north),
        cell(workspace.second, workspace.north) };
    EXPECT_EQ(cleared, two);
}

TEST_F(MatrixViewTest, TheMenuOffersEveryStateOfTheLadder)
{
    const QMenu* menu = view.cellMenu();
    for (const char* code : { "none", "study", "pilot", "full", "eval", "na" })
        menu->findChild<QAction*>(QStringLiteral("rollout.set.") + QLatin1String(code))->trigger();
    EXPECT_EQ(asks, 6);
    // North has that one already.
    EXPECT_FALSE(menu->findChild<QAction*>(QStringLiteral("rollout.set.issued"))->isEnabled());
    EXPECT_FALSE(menu->findChild<QAction*>(QStringLiteral("rollout.drill"))->isEnabled());
    view.goTo({ {}, workspace.east });
    EXPECT_TRUE(view.cellMenu()->findChild<QAction*>(QStringLiteral("rollout.drill"))->isEnabled());
}

TEST_F(MatrixViewTest, AHeadLeadsToTheRegionsBelowIt)
{
    const QPoint head(middle(0, 2).x(), view.matrixLayout().columnHead() - 6);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, head);
    EXPECT_EQ(drilled, workspace.east);
    drilled = {};
    view.goTo({ {}, workspace.east });
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(drilled, workspace.east);
}

TEST_F(MatrixViewTest, TheCursorStaysOnItsCellWhateverTheOrder)
{
    view.goTo({ workspace.third, workspace.east });
    showDay({ 2022, 12, 31 }, {}, app::RolloutOrder::Official, false); // Third comes first
    EXPECT_EQ(view.matrix().rows.front().measure.id, workspace.third);
    EXPECT_EQ(view.current(), cell(workspace.third, workspace.east));
    EXPECT_EQ(view.selection().size(), 1U);
}

TEST_F(MatrixViewTest, CopiesSignsAndWordsWithTheirNames)
{
    view.goTo({ workspace.first, workspace.northeast });
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        QStringLiteral("Measure\tNortheast 1\tEast 1\tCorps\nFirst\t● Rolled out\t● Rolled "
                       "out\t◕ Pilot"));
}

TEST_F(MatrixViewTest, ACellSaysItselfToAScreenReader)
{
    view.goTo({ workspace.second, workspace.east });
    const QString told = view.accessibleDescription();
    EXPECT_TRUE(told.startsWith(QStringLiteral("Evaluated"))) << told.toStdString();
    for (const char* part : { "2022-07-01", "East 1", "Second", "3 region(s) below" })
        EXPECT_TRUE(told.contains(QLatin1String(part))) << part << ": " << told.toStdString();
}

// Since June: Second in east from full to evaluated, Third in east from full back to pilot.
TEST_F(MatrixViewTest, WhatHasChangedWearsARingAndIsCounted)
{
    MatrixLegend legend;
    legend.show(view.matrix());
    EXPECT_TRUE(
        legend.accessibleName().contains(QStringLiteral("2 cell(s) changed since 2022-06-30")));
    const QImage image = picture();
    const auto ringed = [&](int row, int column) {
        const QRect rect = view.cellRect(row, column);
        // Nearly: the line is 1.8 wide.
        const QColor line = image.pixelColor(rect.center().x(), rect.top() + 1);
        const QColor& text = Theme::light().text;
        return std::abs(line.red() - text.red()) + std::abs(line.green() - text.green())
            + std::abs(line.blue() - text.blue())
            < 40;
    };
    int rings = 0;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 4; ++column)
            rings += ringed(row, column);
    EXPECT_EQ(rings, 2);
    EXPECT_TRUE(ringed(1, 2));
    EXPECT_TRUE(ringed(2, 2));
}

TEST(MatrixLayout, TwentyOneMeasuresAndThirtyFourStillFitTheSmallestWindow)
{
    // The window of 1366 × 768 less its frame, the page's lines and the strip of the panel.
    const QSize room(1264, 562);
    for (const bool chinese : { true, false }) {
        const MatrixLayout layout = layoutMatrix(support::sampleMatrix(21, 32, chinese), room);
        EXPECT_LE(layout.whole().width(), room.width());
        EXPECT_LE(layout.whole().height(), room.height());
        EXPECT_GE(layout.cellHeight, chinese ? 20 : 18);
        EXPECT_EQ(layout.cellWidth, 25);
    }
    const MatrixLayout more = layoutMatrix(support::sampleMatrix(30, 32), room);
    EXPECT_LE(more.whole().height(), room.height());
    EXPECT_GE(more.cellHeight, 13);
    const MatrixLayout panel = layoutMatrix(support::sampleMatrix(21, 32), { 993, 562 });
    EXPECT_LE(panel.whole().width(), 993);
    EXPECT_GE(panel.cellWidth, 22);
}

TEST(MatrixLayout, GroupsAndBlocksKeepTheirGaps)
{
    const MatrixLayout layout = layoutMatrix(support::sampleMatrix(6, 12), { 1400, 900 });
    EXPECT_EQ(layout.columnX[1], 25); // blocks of two
    EXPECT_EQ(layout.columnX[2], 2 * 25 + 4);
    EXPECT_EQ(layout.rowY[0], 24); // below its group's title
    EXPECT_EQ(layout.rowY[2], 24 + 2 * 25 + 24);
    EXPECT_EQ(layout.columnAt(51), -1); // in the gap
    EXPECT_EQ(layout.columnAt(54), 2);
    EXPECT_EQ(layout.rowAt(23), -1);
    EXPECT_EQ(layout.rowAt(24), 0);
    EXPECT_EQ(layout.columnsIn(24, 55), std::pair(0, 3));
}

TEST(MatrixScrolling, HeadsAndTotalsStayAndOnlyVisibleCellsArePainted)
{
    applyLook(ThemeChoice::Light);
    MatrixView view;
    view.resize(1000, 600);
    view.setMatrix(support::sampleMatrix(200, 3200));
    view.show();
    const auto picture = [&view] { return view.viewport()->grab().toImage(); };
    const QImage before = picture();
    const QRect area = matrixCellArea(view.matrixLayout(), view.viewport()->size());
    const int most = (area.width() / 25 + 2) * (area.height() / view.matrixLayout().cellHeight + 2);
    EXPECT_GT(view.paintedCells(), most / 2);
    EXPECT_LE(view.paintedCells(), most);
    view.horizontalScrollBar()->setValue(30000);
    const QImage across = picture();
    const QRect rowHeads(0, area.top(), area.left(), area.height());
    const QRect totals(area.right() + 1, area.top(), view.matrixLayout().totals, area.height());
    const QRect columnHeads(area.left(), 0, area.width(), area.top());
    const QRect sums(area.left(), area.bottom() + 4, area.width(), 18);
    // The row band ends the same way in both.
    EXPECT_EQ(before.copy(rowHeads), across.copy(rowHeads));
    EXPECT_EQ(before.copy(totals), across.copy(totals));
    EXPECT_NE(before.copy(columnHeads), across.copy(columnHeads));
    view.verticalScrollBar()->setValue(1000);
    const QImage down = picture();
    EXPECT_EQ(across.copy(columnHeads), down.copy(columnHeads));
    EXPECT_EQ(across.copy(sums), down.copy(sums));
    EXPECT_NE(across.copy(rowHeads), down.copy(rowHeads));
    EXPECT_LE(view.paintedCells(), most);
}

TEST(MatrixScrolling, TheCursorIsAlwaysInSight)
{
    MatrixView view;
    view.resize(1000, 600);
    view.setMatrix(support::sampleMatrix(200, 3200));
    view.show();
    for (const Qt::Key key : { Qt::Key_End, Qt::Key_Home }) {
        QTest::keyClick(&view, key, Qt::ControlModifier);
        const QRect area = matrixCellArea(view.matrixLayout(), view.viewport()->size());
        const bool end = key == Qt::Key_End;
        EXPECT_TRUE(area.contains(view.cellRect(end ? 199 : 0, end ? 3199 : 0)));
    }
}

// Changes on 10 January, 20 May; home is 30 November: the quarters between are stops as well.
TEST(PeriodSliderTest, StopsAtChangesQuartersAndHome)
{
    PeriodSlider slider;
    slider.setStops({ { 2022, 1, 10 }, { 2022, 5, 20 }, { 2023, 1, 1 } }, { 2022, 11, 30 });
    const std::vector<QDate> stops { { 2022, 1, 10 }, { 2022, 3, 31 }, { 2022, 5, 20 },
        { 2022, 6, 30 }, { 2022, 9, 30 }, { 2022, 11, 30 } };
    EXPECT_EQ(slider.stops(), stops);
    EXPECT_EQ(slider.day(), QDate(2022, 11, 30));
    QSignalSpy chosen(&slider, &PeriodSlider::dayChosen);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.day(), QDate(2022, 9, 30));
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_PageUp); // over the change in May
    EXPECT_EQ(slider.day(), QDate(2022, 3, 31));
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(slider.day(), QDate(2022, 11, 30));
    EXPECT_EQ(chosen.size(), 4);
    slider.setDay({ 2022, 6, 1 }); // the stop before it
    EXPECT_EQ(slider.day(), QDate(2022, 5, 20));
    EXPECT_EQ(chosen.size(), 4);
}

TEST(PeriodSliderTest, TheQuarterBeforeADayEndsBeforeIt)
{
    EXPECT_EQ(app::lastQuarterEnd({ 2022, 11, 30 }), QDate(2022, 9, 30));
    EXPECT_EQ(app::lastQuarterEnd({ 2022, 12, 31 }), QDate(2022, 9, 30));
    EXPECT_EQ(app::lastQuarterEnd({ 2023, 1, 1 }), QDate(2022, 12, 31));
}

} // namespace ui::test

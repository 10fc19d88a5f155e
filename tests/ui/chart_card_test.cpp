// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_charts.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_table_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using support::Kind;
using support::sampleChart;
using support::Size;

std::string kindOf(const testing::TestParamInfo<Kind>& tested)
{
    return support::kindName(tested.param);
}

class ChartViews : public testing::TestWithParam<Kind>
{
protected:
    void SetUp() override
    {
        view.resize(640, 480);
        view.setData(sampleChart(GetParam()));
        view.show();
        view.setFocus();
    }
    // How many of the view's activations a key causes.
    int activations(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QSignalSpy regions(&view, &ui::ChartView::regionActivated);
        QSignalSpy indicators(&view, &ui::ChartView::indicatorActivated);
        QSignalSpy tasks(&view, &ui::ChartView::taskActivated);
        QSignalSpy measures(&view, &ui::ChartView::measureActivated);
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        return static_cast<int>(
            regions.count() + indicators.count() + tasks.count() + measures.count());
    }
    ui::ChartView view;
};

TEST_P(ChartViews, WalkWithTheArrowsAndActivateWithEnter)
{
    EXPECT_EQ(activations(Qt::Key_Return), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(activations(Qt::Key_Return), 1);
    const QString first = view.accessibleName();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NE(view.accessibleName(), first);
    EXPECT_EQ(activations(Qt::Key_Return), 1);
}

TEST_P(ChartViews, ActivateWhatIsClicked)
{
    QSignalSpy regions(&view, &ui::ChartView::regionActivated);
    QSignalSpy pins(&view, &ui::ChartView::regionPinned);
    const auto hits = ui::chartHits(
        QRectF(view.rect()).adjusted(4, 4, -4, -4), view.data(), { ui::Theme::of(view.palette()) });
    ASSERT_FALSE(hits.empty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, hits[2].rect.center().toPoint());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, hits[2].rect.center().toPoint());
    const int expected = hits[2].region != db::RegionId {};
    EXPECT_EQ(regions.count(), expected);
    EXPECT_EQ(pins.count(), expected);
}

TEST_P(ChartViews, SayWhatTheyShow)
{
    EXPECT_EQ(view.accessibleName(), view.data().summary);
    view.setData(sampleChart(GetParam(), Size::Empty));
    EXPECT_EQ(view.accessibleName(), view.data().empty);
    EXPECT_EQ(activations(Qt::Key_Return), 0);
}

TEST_P(ChartViews, TakeAnyDataInAnyOrder)
{
    for (const Kind kind : support::kinds)
        for (const Size size : { Size::Large, Size::Empty, Size::Sample }) {
            view.setData(sampleChart(kind, size));
            EXPECT_FALSE(view.grab().isNull());
            QTest::keyClick(&view, Qt::Key_Down);
        }
}

INSTANTIATE_TEST_SUITE_P(All, ChartViews, testing::ValuesIn(support::kinds), kindOf);

TEST(ChartView, AsksForTheSourceOfAFigure)
{
    ui::ChartView view;
    view.resize(560, 640);
    view.setData(sampleChart(Kind::Map));
    view.show();
    qRegisterMetaType<db::CellKey>();
    QSignalSpy asked(&view, &ui::ChartView::sourceRequested);
    const auto hits = ui::chartHits(
        QRectF(view.rect()).adjusted(4, 4, -4, -4), view.data(), { ui::Theme::of(view.palette()) });
    QTest::mouseDClick(&view, Qt::LeftButton, {}, hits[0].rect.center().toPoint());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_I, Qt::ControlModifier);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<db::CellKey>().period, db::Period::year(2021));
}

TEST(ChartCard, ShowsTheTableOfItsPicture)
{
    ui::ChartCard card;
    card.setData(sampleChart(Kind::Ranking));
    card.resize(500, 500);
    card.show();
    card.setTableVisible(true);
    auto* table = card.findChild<QTableView*>();
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 32);
    QSignalSpy regions(&card, &ui::ChartCard::regionActivated);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
        table->visualRect(table->model()->index(0, 1)).center());
    EXPECT_EQ(regions.count(), 1);
}

TEST(ChartCard, SaysInPlaceThatSavingFailed)
{
    ui::ChartCard card;
    card.setData(sampleChart(Kind::Map));
    card.resize(600, 500);
    card.show();
    auto* band = card.findChild<QFrame*>(QStringLiteral("chartError"));
    ASSERT_NE(band, nullptr);
    EXPECT_FALSE(card.saveAs(QStringLiteral("/no/such/folder/chart.png")));
    EXPECT_TRUE(band->isVisible());
    QTemporaryDir folder;
    EXPECT_TRUE(card.saveAs(folder.filePath(QStringLiteral("chart.svg"))));
    EXPECT_FALSE(band->isVisible());
}

TEST(ChartTableModel, KeepsTheRulesOfModels)
{
    ui::ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Kind kind : support::kinds)
        model.setTable(app::chartTable(sampleChart(kind)));
    EXPECT_GT(model.rowCount(), 0);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out page as a person meets it: empty, without records, of another day, in another
// order, one level down, and changed by a key.
#include "app/charts/charts.h"
#include "app/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/rollout_workspace.h"
#include "ui/pages/context_side.h"
#include "ui/pages/pages.h"
#include "ui/rollout/matrix_bar.h"
#include "ui/rollout/matrix_legend.h"
#include "ui/rollout/matrix_view.h"
#include "ui/rollout/period_slider.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class RolloutPageTest : public testing::Test
{
protected:
    void open(std::unique_ptr<db::Store> store)
    {
        session.setStore(std::move(store));
        session.setPage(QStringLiteral("rollout"));
        session.setPeriod(db::Period::year(2022));
        page.reset(makeRolloutPage(session, nullptr));
        page->resize(1300, 700);
        page->show();
        ASSERT_EQ(page->errorSentence(), QString());
    }
    void openSmall() { open(std::move(workspace.store)); }
    template <typename T = QPushButton> T* part(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    MatrixView* view() const { return page->findChild<MatrixView*>(); }
    const app::RolloutMatrix& matrix() const { return view()->matrix(); }
    QString state(db::MeasureId measure, db::RegionId region) const
    {
        for (int row = 0; row < int(matrix().rows.size()); ++row) {
            for (int column = 0; column < int(matrix().columns.size()); ++column) {
                if (matrix().rows[std::size_t(row)].measure.id != measure
                    || matrix().columns[std::size_t(column)].region != region)
                    continue;
                const db::RolloutState* found = matrix().state(matrix().at(row, column));
                return found ? found->code : QString();
            }
        }
        return QStringLiteral("not shown");
    }

    support::RolloutWorkspace workspace;
    Session session;
    std::unique_ptr<Page> page;
};

} // namespace

TEST_F(RolloutPageTest, SaysWhatIsMissingWhereNoMeasureIsListed)
{
    open(support::newStore());
    EXPECT_TRUE(part<QLabel>("rollout.empty")->isVisible());
    EXPECT_FALSE(part<QLabel>("rollout.empty")->text().isEmpty());
    EXPECT_FALSE(page->findChild<MatrixLegend*>()->isVisible());
    EXPECT_FALSE(part("rollout.export")->isEnabled());
}

TEST_F(RolloutPageTest, ShowsEveryMeasureOfTheFactsAndHowToBegin)
{
    auto store = support::newStore();
    app::fillWorkspace(*store, app::WorkspaceKind::Facts);
    open(std::move(store));
    EXPECT_EQ(matrix().rows.size(), session.store()->measures().all().size());
    EXPECT_EQ(matrix().columns.size(), 32U);
    EXPECT_EQ(matrix().total.recorded, 0);
    EXPECT_FALSE(part<QLabel>("rollout.note")->text().isEmpty());
    EXPECT_FALSE(part<PeriodSlider>("rollout.day")->isEnabled()); // one day: nothing to move over
    // The sheet of the smallest window: nothing scrolls.
    page->resize(1293, 693);
    QApplication::processEvents();
    EXPECT_EQ(view()->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(view()->verticalScrollBar()->maximum(), 0);
}

TEST_F(RolloutPageTest, TheRegionIsTheColumnBothWays)
{
    openSmall();
    session.setRegion(workspace.east);
    EXPECT_EQ(view()->current()->region, workspace.east);
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(session.filter().region, workspace.corps);
    QTest::keyClick(view(), Qt::Key_Home);
    EXPECT_EQ(session.filter().region, workspace.north);
    session.back();
    EXPECT_EQ(view()->current()->region, workspace.corps);
}

TEST_F(RolloutPageTest, AnItemIsARow)
{
    openSmall();
    Place place = session.place();
    place.item = QStringLiteral("Second");
    session.go(place);
    EXPECT_EQ(view()->current()->measure, workspace.second);
    place.item = QStringLiteral("Third");
    session.go(place);
    EXPECT_EQ(view()->current()->measure, workspace.third);
    QTest::keyClick(view(), Qt::Key_Up); // and one may leave it, also to other regions
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(view()->current()->measure, workspace.second);
}

TEST_F(RolloutPageTest, TheSliderShowsTheStatesOfItsDay)
{
    openSmall();
    EXPECT_EQ(state(workspace.first, workspace.northeast), QStringLiteral("full"));
    auto* slider = part<PeriodSlider>("rollout.day");
    EXPECT_EQ(slider->day(), QDate(2022, 12, 31));
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(slider->day(), QDate(2021, 1, 1));
    EXPECT_EQ(matrix().query.day, QDate(2021, 1, 1));
    EXPECT_EQ(state(workspace.second, workspace.north), QStringLiteral("na"));
    EXPECT_EQ(state(workspace.first, workspace.northeast), QString());
    while (slider->day() < QDate(2021, 5, 1))
        QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(state(workspace.first, workspace.northeast), QStringLiteral("issued"));
    session.setPeriod(db::Period::year(2021)); // the period's end is home
    EXPECT_EQ(slider->day(), QDate(2021, 12, 31));
    EXPECT_EQ(state(workspace.first, workspace.northeast), QStringLiteral("issued"));
}

TEST_F(RolloutPageTest, ChangedSinceIsChosen)
{
    openSmall();
    auto* since = part<QComboBox>("rollout.since");
    EXPECT_EQ(matrix().query.compareDay, QDate(2022, 9, 30));
    EXPECT_EQ(matrix().changed, 0);
    since->setCurrentIndex(1); // last year's end
    // Northeast First, east Second; east Third had no record and is a pilot now.
    EXPECT_EQ(matrix().query.compareDay, QDate(2021, 12, 31));
    EXPECT_EQ(matrix().changed, 3);
    since->setCurrentIndex(2); // as the bar at the top compares
    EXPECT_EQ(matrix().query.compareDay, QDate(2021, 12, 31));
    since->setCurrentIndex(4);
    EXPECT_FALSE(matrix().query.compareDay.isValid());
}

// Rolled out: First 2 of 4, Second 1 of 3, Third 0 of 4; the list has Third first.
TEST_F(RolloutPageTest, OrdersByListOrByCoverage)
{
    openSmall();
    const auto first = [this] { return matrix().rows.front().measure.id; };
    part("rollout.groups")->click();
    EXPECT_EQ(first(), workspace.third);
    part("rollout.order.1")->click();
    EXPECT_EQ(first(), workspace.first);
    part("rollout.order.2")->click();
    EXPECT_EQ(matrix().query.order, app::RolloutOrder::Similarity);
    part("rollout.order.0")->click();
    EXPECT_EQ(first(), workspace.third);
}

TEST_F(RolloutPageTest, LeadsToTheCitiesOfAProvinceAndBack)
{
    openSmall();
    EXPECT_FALSE(part("rollout.level.1")->isEnabled()); // north has none
    session.setRegion(workspace.east);
    EXPECT_TRUE(part("rollout.level.1")->isEnabled());
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(matrix().columns.size(), 3U);
    EXPECT_EQ(state(workspace.first, workspace.cities[0]), QStringLiteral("full"));
    EXPECT_TRUE(part("rollout.back")->isVisible());
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(session.filter().region, workspace.cities[1]);
    part("rollout.back")->click();
    EXPECT_EQ(matrix().columns.size(), 4U);
    EXPECT_EQ(view()->current()->region, workspace.east);
    part("rollout.level.2")->click(); // those with none below: three provinces, three cities
    EXPECT_EQ(matrix().columns.size(), 6U);
    part("rollout.level.0")->click();
    session.setRegion(workspace.north);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(matrix().columns.size(), 4U);
    EXPECT_TRUE(part<QLabel>("rollout.note")->text().contains(QStringLiteral("North")));
}

TEST_F(RolloutPageTest, TheFilterLeavesMeasuresOutAndGivesThemBack)
{
    openSmall();
    part("rollout.filter")->click();
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    auto* words = popup->findChild<QLineEdit*>(QStringLiteral("measures.words"));
    words->setText(QStringLiteral("sec"));
    EXPECT_EQ(matrix().rows.size(), 1U);
    words->setText(QStringLiteral("nothing of that name"));
    EXPECT_TRUE(part<QLabel>("rollout.empty")->isVisible());
    EXPECT_EQ(matrix().rows.size(), 0U);
    popup->close();
    part("rollout.emptyAct")->click();
    EXPECT_EQ(matrix().rows.size(), 3U);
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(RolloutPageTest, AStateThatNeedsNoEvidenceIsSetByItsKey)
{
    openSmall();
    view()->goTo({ workspace.third, workspace.north });
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_1);
    EXPECT_EQ(state(workspace.third, workspace.north), QStringLiteral("study"));
    const auto entries = session.store()->measures().rollout(workspace.third, workspace.north);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].from, QDate(2022, 12, 31));
}

TEST_F(RolloutPageTest, F4HidesWhatIsBesideToAStrip)
{
    openSmall();
    auto* side = page->findChild<ContextSide*>();
    page->resize(1300, 700); // a narrow window: hidden at first
    QApplication::processEvents();
    EXPECT_FALSE(side->isOpen());
    EXPECT_EQ(side->width(), 28);
    QTest::keyClick(page.get(), Qt::Key_F4);
    EXPECT_TRUE(side->isOpen());
    page->resize(1290, 690);
    QApplication::processEvents();
    EXPECT_TRUE(side->isOpen()); // as chosen
    QTest::keyClick(page.get(), Qt::Key_F4);
    EXPECT_FALSE(side->isOpen());
}

TEST_F(RolloutPageTest, TheFileSaysSignAndWord)
{
    openSmall();
    const QString csv
        = QString::fromUtf8(app::chartCsv(app::rolloutMatrixChart(*session.store(), matrix())));
    EXPECT_TRUE(csv.contains(QStringLiteral("First,◑ Document issued,● Rolled out,● Rolled out,◕ "
                                            "Pilot,2,4\r\n")))
        << csv.toStdString();
    const QMenu* menu = part("rollout.export")->menu();
    for (const char* name : { "chartSave_png", "chartSave_svg", "chartSave_pdf", "chartSave_csv" })
        EXPECT_NE(menu->findChild<QAction*>(QLatin1String(name)), nullptr) << name;
}

} // namespace ui::test

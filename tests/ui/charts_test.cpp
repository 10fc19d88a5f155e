// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart, empty, as a sample and large: it draws, and what it points at makes sense.
#include "tests/support/sample_charts.h"
#include "ui/charts/draw.h"
#include "ui/charts/paint.h"
#include "ui/charts/trend_layout.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace {

using support::Kind;
using support::Size;

struct Case
{
    Kind kind;
    Size size;
    bool chinese;
};

std::vector<Case> cases()
{
    std::vector<Case> result;
    for (const Kind kind : support::kinds)
        for (const Size size : { Size::Empty, Size::Sample, Size::Large })
            for (const bool chinese : { true, false })
                result.push_back({ kind, size, chinese });
    return result;
}

std::string caseName(const testing::TestParamInfo<Case>& tested)
{
    constexpr const char* sizes[] = { "Empty", "Sample", "Large" };
    return std::string(support::kindName(tested.param.kind))
        + sizes[static_cast<int>(tested.param.size)] + (tested.param.chinese ? "Zh" : "En");
}

QImage painted(const app::ChartData& data, QSize size, const ui::ChartLook& look)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(look.theme.surface);
    QPainter painter(&image);
    ui::paintChart(painter, QRectF(QPointF(8, 8), QSizeF(size) - QSizeF(16, 16)), data, look);
    return image;
}

int colourCount(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

class Charts : public testing::TestWithParam<Case>
{
protected:
    app::ChartData data
        = support::sampleChart(GetParam().kind, GetParam().size, GetParam().chinese);
};

TEST_P(Charts, DrawSomethingInBothThemes)
{
    for (const ui::Theme* theme : { &ui::Theme::light(), &ui::Theme::darkTheme() })
        EXPECT_GT(colourCount(painted(data, { 560, 420 }, { *theme })), 3);
}

TEST_P(Charts, StayInsideTheirArea)
{
    const ui::Theme& theme = ui::Theme::light();
    for (const QSize size : { QSize(560, 420), QSize(300, 240), QSize(900, 260) }) {
        const QImage image = painted(data, size, { theme });
        // Two pixels at the edge of the picture, six outside the area: the rings may use four.
        for (int x = 0; x < size.width(); ++x) {
            EXPECT_EQ(image.pixelColor(x, 1), theme.surface) << size.width() << " top " << x;
            EXPECT_EQ(image.pixelColor(x, size.height() - 2), theme.surface)
                << size.width() << " bottom " << x;
            if (HasFailure())
                return;
        }
    }
}

TEST_P(Charts, PointAtThingsThatLieInTheAreaAndDoNotOverlap)
{
    for (const QSizeF size : { QSizeF(560, 420), QSizeF(300, 240), QSizeF(900, 260) }) {
        const QRectF area(QPointF(10, 20), size);
        const auto hits = ui::chartHits(area, data, { ui::Theme::light() });
        if (GetParam().size == Size::Empty) {
            EXPECT_TRUE(hits.empty());
            continue;
        }
        EXPECT_FALSE(hits.empty());
        for (size_t i = 0; i < hits.size(); ++i) {
            EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(hits[i].rect)) << i;
            EXPECT_FALSE(hits[i].tip.isEmpty());
            for (size_t j = 0; j < i; ++j)
                EXPECT_FALSE(hits[i].rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(hits[j].rect))
                    << i << " and " << j;
        }
    }
}

TEST_P(Charts, AskForARoomThatIsFinite)
{
    const QSizeF size = ui::chartMinimum(data, { ui::Theme::light() });
    EXPECT_GT(size.width(), 100);
    EXPECT_LT(size.width(), 640);
    EXPECT_GT(size.height(), 50);
}

INSTANTIATE_TEST_SUITE_P(All, Charts, testing::ValuesIn(cases()), caseName);

TEST(ChartHits, SayTheValueFirstThenTheNameAndTheReason)
{
    const app::ChartData data = support::sampleChart(Kind::Map, Size::Sample, false);
    const auto hits = ui::chartHits({ 0, 0, 510, 590 }, data, { ui::Theme::light() });
    EXPECT_EQ(hits[7].tip, QStringLiteral("83.4 beds\nHeilongj.\n2021"));
    EXPECT_TRUE(hits[31].tip.contains(QStringLiteral("XPCC\nnot listed separately")));
}

TEST(TileMap, ShowsTheSameColourForTheSameClass)
{
    const ui::Theme& theme = ui::Theme::light();
    const app::ChartData data = support::sampleChart(Kind::Map);
    const QRectF area(8, 8, 510, 590);
    const QImage image = painted(data, { 526, 606 }, { theme });
    const auto hits = ui::chartHits(area, data, { theme });
    const auto& tiles = std::get<app::TileMap>(data.body).tiles;
    for (size_t i = 0; i < tiles.size(); ++i) {
        const QPoint corner = hits[i].rect.topLeft().toPoint() + QPoint(6, 6);
        if (tiles[i].classIndex >= 0) {
            EXPECT_EQ(image.pixelColor(corner),
                theme.ramp[static_cast<size_t>(tiles[i].classIndex)].fill);
        } else if (!tiles[i].inScope) {
            EXPECT_EQ(image.pixelColor(corner), theme.outBackground);
        }
    }
}

TEST(TileMap, HasTilesOfSixtyPixelsInALargePaneAndThirtyThreeInTheNavigator)
{
    const app::ChartData data = support::sampleChart(Kind::Map);
    const auto large = ui::chartHits({ 0, 0, 512, 590 }, data, { ui::Theme::light() });
    EXPECT_EQ(large[0].rect.width(), 60);
    const auto small = ui::chartHits({ 0, 0, 400, 400 }, data, { ui::Theme::light(), true });
    EXPECT_EQ(small[0].rect.width(), 33);
}

TEST(Trend, AnswersWithTheNearestNamedLine)
{
    const app::ChartData data = support::sampleChart(Kind::Trend);
    const QRectF area(0, 0, 700, 230);
    const auto labels = ui::chartHits(area, data, { ui::Theme::light() });
    ASSERT_EQ(labels.size(), 4u); // the nation, two pinned, the selected
    int answers = 0;
    for (int y = 20; y < 210; y += 2)
        if (const auto hit = ui::trendHit(area, data, { ui::Theme::light() }, QPointF(300, y)))
            answers += hit->region == db::RegionId { 13 };
    EXPECT_GT(answers, 0);
    EXPECT_FALSE(ui::trendHit(area, data, { ui::Theme::light() }, QPointF(300, 229)).has_value());
}

TEST(Trend, PutsItsGridWhereItsNumbersAreEvenWithASinglePeriod)
{
    app::ChartData data = support::sampleChart(Kind::Trend);
    auto& trend = std::get<app::Trend>(data.body);
    trend.periods.resize(1);
    trend.periodLabels = trend.periodLabels.mid(0, 1);
    trend.markers.clear();
    trend.target.reset();
    for (app::TrendSeries& series : trend.series)
        series.points.resize(1);
    const ui::Theme& theme = ui::Theme::light();
    const QRectF area(8, 8, 584, 204);
    const QImage image = painted(data, { 600, 220 }, { theme });
    const ui::TrendLayout layout = ui::layoutTrend(area, trend);
    ASSERT_EQ(layout.gridValues.size(), 5u);
    for (const double value : layout.gridValues) {
        const int y = static_cast<int>(layout.y(value));
        const int x = static_cast<int>(layout.plot.right()) - 4;
        EXPECT_TRUE(
            image.pixelColor(x, y) != theme.surface || image.pixelColor(x, y - 1) != theme.surface)
            << value;
    }
}

TEST(Theme, ReadsEveryColourFromTheTokens)
{
    for (const ui::Theme* theme : { &ui::Theme::light(), &ui::Theme::darkTheme() }) {
        EXPECT_EQ(theme->ramp.size(), 5u);
        EXPECT_EQ(theme->categorical.size(), 5u);
        EXPECT_EQ(theme->diverging.size(), 7u);
        EXPECT_EQ(theme->states.size(), 7u);
        for (size_t i = 1; i < theme->ramp.size(); ++i)
            EXPECT_NE(theme->ramp[i].fill, theme->ramp[i - 1].fill);
        for (const auto& light : theme->lights)
            EXPECT_TRUE(light.glyph.isValid() && light.text.isValid() && light.tint.isValid());
        EXPECT_TRUE(theme->axis.isValid() && theme->outLine.isValid() && theme->focus.isValid());
        EXPECT_FALSE(theme->styleSheet().contains(QLatin1Char('@')));
        EXPECT_EQ(&ui::Theme::of(theme->palette()), theme);
    }
    EXPECT_NE(ui::Theme::light().pin(0), ui::Theme::light().accent);
}

} // namespace

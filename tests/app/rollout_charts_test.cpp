// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the roll-out, from the hand-made workspace (tests/support/rollout_workspace.h).
#include "app/charts/charts.h"

#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::ChartData;
using support::RolloutWorkspace;

class RolloutCharts : public testing::Test
{
protected:
    ChartData load(QStringView id) const
    {
        db::Filter filter;
        filter.region = w.nation;
        filter.period = db::Period::quarter(2022, 4);
        return app::chart(id)->load(*w.store, filter);
    }
    // "name: counts (unknown) total", one a line.
    static std::string lines(const ChartData& data)
    {
        QStringList lines;
        for (const app::StackRow& row : std::get<app::Stacks>(data.body).rows) {
            QStringList counts;
            for (const int count : row.counts)
                counts.append(QString::number(count));
            lines.append(QStringLiteral("%1: %2 (%3) %4")
                             .arg(row.name, counts.join(u' '))
                             .arg(row.unknown)
                             .arg(row.totalText));
        }
        return lines.join(u'\n').toStdString();
    }
    void nameList(db::MeasureId id, const char* list) const
    {
        for (db::Measure m : w.store->measures().all()) {
            if (m.id != id)
                continue;
            m.listVersion = QString::fromUtf8(list);
            app::saveMeasure(*w.store, m);
        }
    }

    RolloutWorkspace w;
};

TEST_F(RolloutCharts, StackTheRegionsOfEachMeasureMostAdvancedFirst)
{
    const ChartData data = load(u"rollout");
    EXPECT_EQ(lines(data),
        "Third: 0 0 1 0 0 0 (3) 0 / 4\nFirst: 0 2 1 1 0 0 (0) 2 / 4\n"
        "Second: 1 0 0 0 0 1 (1) 1 / 3");
    EXPECT_EQ(data.summary, QStringLiteral("3 of 11 cells are rolled out or evaluated."));
    EXPECT_EQ(data.source, QStringLiteral("Returns"));
}

TEST_F(RolloutCharts, ShowOneListAtATime)
{
    nameList(w.first, "2021-2");
    EXPECT_EQ(lines(load(u"rollout")), "First: 0 2 1 1 0 0 (0) 2 / 4");
    EXPECT_EQ(load(u"rollout").subtitle, QStringLiteral("2021-2: 1 measures, 4 regions"));
    nameList(w.second, "2019-2");
    nameList(w.third, "2019-2");
    EXPECT_EQ(std::get<app::Stacks>(load(u"rollout").body).rows.size(), 2u);
    EXPECT_EQ(std::get<app::Trend>(load(u"adoption").body).series.size(), 2u);
    EXPECT_EQ(std::get<app::Stacks>(load(u"rollout-by-region").body).rows.size(), 4u);
}

TEST_F(RolloutCharts, StackTheMeasuresOfEachRegion)
{
    const ChartData data = load(u"rollout-by-region");
    EXPECT_EQ(lines(data),
        "North 1: 0 0 0 1 0 0 (1) 0 / 2\nNortheast 1: 0 1 0 0 0 1 (1) 1 / 3\n"
        "East 1: 1 1 1 0 0 0 (0) 2 / 3\nCorps: 0 0 1 0 0 0 (2) 0 / 3");
    const app::ChartTable table = app::chartTable(data);
    EXPECT_EQ(table.headers.first(), QStringLiteral("Region"));
    EXPECT_EQ(table.regions[2], w.east);
}

TEST_F(RolloutCharts, DrawAdoptionInSteps)
{
    const ChartData data = load(u"adoption");
    const auto& trend = std::get<app::Trend>(data.body);
    EXPECT_TRUE(trend.stepped);
    ASSERT_EQ(trend.periods.size(), 8u);
    ASSERT_EQ(trend.series.size(), 3u); // Third, First, Second
    std::vector<double> first;
    for (const app::TrendPoint& point : trend.series[1].points)
        first.push_back(point.value.value());
    EXPECT_EQ(first, (std::vector<double> { 0, 0, 1, 1, 2, 2, 2, 2 }));
    EXPECT_EQ(trend.series[1].measure, w.first);
    EXPECT_EQ(trend.series[1].pin, 0); // the furthest
    EXPECT_EQ(trend.series[2].pin, 1);
    EXPECT_EQ(data.summary, QStringLiteral("Furthest: First, in 2 of 4 regions."));
    EXPECT_EQ(app::chartTable(data).headers.first(), QStringLiteral("Measure"));
    EXPECT_EQ(app::chartTable(data).rows[1].last(), QString());
}

TEST_F(RolloutCharts, SayWhenNothingIsRecorded)
{
    db::Filter filter;
    filter.region = w.nation;
    filter.period = db::Period::year(2019);
    for (const char16_t* id : { u"rollout", u"rollout-by-region", u"adoption" })
        EXPECT_FALSE(app::chart(id)->load(*w.store, filter).empty.isEmpty());
}

} // namespace

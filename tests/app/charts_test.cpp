// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of the list over every kind of workspace.
#include "app/charts/charts.h"

#include "tests/support/facts.h"

#include <gtest/gtest.h>

namespace {

using app::ChartData;
using app::ChartSpec;
using app::WorkspaceKind;

const WorkspaceKind kinds[]
    = { WorkspaceKind::Empty, WorkspaceKind::Facts, WorkspaceKind::Demonstration };

db::Filter filter(const db::Store& store, const char* indicator = "BEDS_10K", int year = 2023)
{
    db::Filter f;
    f.region = store.catalog().nation();
    if (const auto* i = store.catalog().indicatorByCode(QString::fromUtf8(indicator)))
        f.indicator = i->id;
    f.period = db::Period::year(year);
    return f;
}

bool hasContent(const ChartData& data)
{
    return std::visit(
        [](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body,
                              app::TileMap> || std::is_same_v<Body, app::Multiples>)
                return !body.tiles.empty();
            else if constexpr (std::is_same_v<Body, app::Trend>)
                return !body.series.empty() && !body.periods.empty();
            else if constexpr (std::is_same_v<Body, app::Bullets>)
                return !body.groups.empty();
            else
                return !body.rows.empty();
        },
        data.body);
}

std::string nameOf(const ChartSpec& spec, WorkspaceKind kind)
{
    static const char* const words[] = { "Empty", "Facts", "Demonstration" };
    return QString::fromUtf8(spec.id).remove(u'-').toStdString() + words[int(kind)];
}

class EveryChart : public testing::TestWithParam<std::tuple<std::size_t, WorkspaceKind>>
{
protected:
    const ChartSpec& spec() const { return app::charts()[std::get<0>(GetParam())]; }
    const db::Store& store() const { return support::filled(std::get<1>(GetParam())); }
    std::vector<db::Filter> filters() const
    {
        db::Filter nation = filter(store());
        db::Filter province = nation;
        province.region = store().catalog().reporting().front();
        province.pinned = { store().catalog().reporting()[5], store().catalog().reporting()[31] };
        db::Filter corps = nation;
        corps.region = store().catalog().reporting().back();
        db::Filter quarter = filter(store(), "PROC_DRUG_CNT");
        quarter.period = db::Period::quarter(2022, 4);
        db::Filter longAgo = nation;
        longAgo.period = db::Period::year(1901);
        return { nation, province, corps, quarter, longAgo, db::Filter() };
    }
};

TEST_P(EveryChart, ShowsSomethingOrSaysWhyNot)
{
    for (const db::Filter& f : filters()) {
        const ChartData data = spec().load(store(), f);
        EXPECT_EQ(data.id, QString::fromUtf8(spec().id));
        EXPECT_FALSE(data.title.isEmpty());
        if (data.empty.isEmpty()) {
            EXPECT_TRUE(hasContent(data));
            EXPECT_FALSE(data.summary.isEmpty());
        }
    }
}

TEST_P(EveryChart, HasARectangularTable)
{
    for (const db::Filter& f : filters()) {
        const ChartData data = spec().load(store(), f);
        const app::ChartTable table = app::chartTable(data);
        if (!data.empty.isEmpty())
            continue;
        EXPECT_FALSE(table.rows.empty());
        EXPECT_EQ(table.numeric.size(), std::size_t(table.headers.size()));
        EXPECT_EQ(table.regions.size(), table.rows.size());
        for (const QStringList& row : table.rows)
            EXPECT_EQ(row.size(), table.headers.size());
    }
}

TEST_P(EveryChart, IsMarkedExactlyWhenItIsADemonstration)
{
    const bool demonstration = std::get<1>(GetParam()) == WorkspaceKind::Demonstration;
    for (const db::Filter& f : filters())
        EXPECT_EQ(spec().load(store(), f).demonstration, demonstration);
}

TEST_P(EveryChart, IsTheSameForTheSameQuestion)
{
    for (const db::Filter& f : filters())
        EXPECT_EQ(spec().load(store(), f), spec().load(store(), f));
}

INSTANTIATE_TEST_SUITE_P(List, EveryChart,
    testing::Combine(
        testing::Range(std::size_t(0), app::charts().size()), testing::ValuesIn(kinds)),
    [](const auto& chart) {
        return nameOf(app::charts()[std::get<0>(chart.param)], std::get<1>(chart.param));
    });

TEST(Charts, HaveDistinctIds)
{
    QStringList ids;
    for (const ChartSpec& spec : app::charts()) {
        ids.append(QString::fromUtf8(spec.id));
        EXPECT_EQ(app::chart(ids.back()), &spec);
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(app::chart(u"no-such-chart"), nullptr);
}

// The tile map of the facts, whichever id it has.
app::TileMap tileMap(int year)
{
    const db::Store& store = support::filled(WorkspaceKind::Facts);
    for (const ChartSpec& spec : app::charts()) {
        const ChartData data = spec.load(store, filter(store, "BEDS_10K", year));
        if (const auto* map = std::get_if<app::TileMap>(&data.body))
            return *map;
    }
    return {};
}

TEST(TileMapOfTheFacts, HasTheSameClassesInEveryPeriod)
{
    const app::TileMap now = tileMap(2024);
    const app::TileMap then = tileMap(2014);
    EXPECT_FALSE(now.limits.empty());
    EXPECT_EQ(now.limits, then.limits);
    EXPECT_EQ(now.classLabels, then.classLabels);
    EXPECT_NE(now.classCounts, then.classCounts);
}

TEST(TileMapOfTheFacts, ShowsTheCorpsWithoutDataNotAtZero)
{
    const app::TileMap map = tileMap(2024);
    const db::RegionId corps = support::filled(WorkspaceKind::Facts).catalog().reporting().back();
    const auto tile = std::ranges::find(map.tiles, corps, &app::Tile::region);
    ASSERT_NE(tile, map.tiles.end());
    EXPECT_TRUE(tile->extension);
    EXPECT_EQ(tile->classIndex, -1);
    EXPECT_EQ(tile->figure.number, std::nullopt);
    EXPECT_FALSE(tile->figure.reason.isEmpty());
    EXPECT_EQ(map.noDataCount, 1);
    EXPECT_EQ(map.outOfScopeCount, 3);
    int coloured = 0;
    for (const int count : map.classCounts)
        coloured += count;
    EXPECT_EQ(coloured, 31);
}

TEST(RankingOfTheFacts, GoesFromTheHighestToTheLowestWithTheCorpsLast)
{
    const db::Store& store = support::filled(WorkspaceKind::Facts);
    for (const ChartSpec& spec : app::charts()) {
        const ChartData data = spec.load(store, filter(store, "BEDS_10K", 2024));
        const auto* ranking = std::get_if<app::Ranking>(&data.body);
        if (!ranking)
            continue;
        ASSERT_EQ(ranking->rows.size(), 32u);
        for (std::size_t i = 1; i < 31; ++i)
            EXPECT_GE(*ranking->rows[i - 1].figure.number, *ranking->rows[i].figure.number);
        EXPECT_EQ(ranking->rows.front().figure.number, std::optional(90.1)); // Heilongjiang
        EXPECT_EQ(ranking->rows[30].figure.number, std::optional(50.4)); // Guangdong
        EXPECT_EQ(ranking->rows.back().region, store.catalog().reporting().back());
        EXPECT_EQ(ranking->rows.back().figure.number, std::nullopt);
        // The sixteenth of 31: Shandong, found by sorting the file.
        EXPECT_EQ(ranking->median, std::optional(75.5));
        return;
    }
    FAIL() << "no ranking in the list";
}

} // namespace

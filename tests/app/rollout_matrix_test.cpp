// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of the hand-made workspace, worked out on paper (tests/support/rollout_workspace.h).
#include "app/rollout/matrix.h"

#include "app/rollout/runs.h"
#include "app/rollout/seriation.h"
#include "tests/support/facts.h"
#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::RolloutMatrix;
using app::RolloutOrder;
using app::RolloutQuery;
using app::RolloutTotal;
using support::RolloutWorkspace;

class Matrix : public testing::Test
{
protected:
    static RolloutQuery on(QDate day)
    {
        RolloutQuery query;
        query.day = day;
        return query;
    }
    RolloutMatrix matrix(const RolloutQuery& query) const
    {
        return app::rolloutMatrix(*w.store, query);
    }
    // One word a row: its marks, "." without a record.
    static std::string marks(const RolloutMatrix& m)
    {
        QString text;
        for (std::size_t row = 0; row < m.rows.size(); ++row) {
            text += (row > 0 ? QStringLiteral(" ") : QString());
            for (std::size_t column = 0; column < m.columns.size(); ++column) {
                const db::RolloutState* state = m.state(m.at(int(row), int(column)));
                text += state ? state->mark : QStringLiteral(".");
            }
        }
        return text.toStdString();
    }
    static std::string titles(const std::vector<app::RolloutGroup>& groups)
    {
        QStringList all;
        for (const app::RolloutGroup& g : groups)
            all.append(QStringLiteral("%1 %2+%3").arg(g.title).arg(g.first).arg(g.count));
        return all.join(QStringLiteral("; ")).toStdString();
    }
    static std::string columns(const RolloutMatrix& m)
    {
        QStringList all;
        for (const app::MatrixColumn& column : m.columns)
            all.append(column.name);
        return all.join(QStringLiteral(", ")).toStdString();
    }
    static std::string rows(const RolloutMatrix& m)
    {
        QStringList all;
        for (const app::MatrixRow& row : m.rows)
            all.append(row.title);
        return all.join(QStringLiteral(", ")).toStdString();
    }

    RolloutWorkspace w;
};

TEST_F(Matrix, StandsInGroupsAndBlocks)
{
    const RolloutMatrix m = matrix(on(w.day()));
    EXPECT_EQ(rows(m), "First, Second, Third");
    EXPECT_EQ(columns(m), "North 1, Northeast 1, East 1, Corps");
    EXPECT_EQ(marks(m), "文推推试 —未评. ..试.");
    EXPECT_EQ(titles(m.rowGroups),
        "Promoted everywhere 0+1; Explored by local conditions 1+1; Class not stated 2+1");
    EXPECT_EQ(titles(m.columnBlocks),
        "North China 0+1; Northeast China 1+1; East China 2+1; Northwest China 3+1");
}

TEST_F(Matrix, AddsUpRowsAndColumns)
{
    const RolloutMatrix m = matrix(on(w.day()));
    EXPECT_EQ(m.rows[0].total, (RolloutTotal { 2, 4, 4 }));
    EXPECT_EQ(m.rows[1].total, (RolloutTotal { 1, 3, 2 }));
    EXPECT_EQ(m.rows[2].total, (RolloutTotal { 0, 4, 1 }));
    EXPECT_EQ(m.columns[0].total, (RolloutTotal { 0, 2, 1 }));
    EXPECT_EQ(m.columns[1].total, (RolloutTotal { 1, 3, 2 }));
    EXPECT_EQ(m.columns[2].total, (RolloutTotal { 2, 3, 3 }));
    EXPECT_EQ(m.columns[3].total, (RolloutTotal { 0, 3, 1 }));
    EXPECT_EQ(m.total, (RolloutTotal { 3, 11, 7 }));
    EXPECT_NEAR(m.total.share().value(), 27.2727, 1e-4);
    EXPECT_EQ(m.total.text(), QStringLiteral("3/11"));
    EXPECT_EQ(RolloutTotal().share(), std::nullopt);
}

TEST_F(Matrix, IsThatOfItsDay)
{
    EXPECT_EQ(marks(matrix(on({ 2020, 12, 31 }))), ".... .... ....");
    EXPECT_EQ(marks(matrix(on({ 2021, 3, 30 }))), "未未未试 —未研. ....");
    EXPECT_EQ(marks(matrix(on({ 2021, 3, 31 }))), "未未文试 —未研. ....");
    EXPECT_EQ(marks(matrix(on({ 2022, 3, 1 }))), "文推推试 —未推. ..推.");
}

TEST_F(Matrix, SaysSinceWhenAndWhatChanged)
{
    RolloutQuery query = on(w.day());
    query.compareDay = { 2022, 6, 30 };
    w.put(w.first, w.east, { 2022, 10, 1 }, "full"); // confirmed: still the same state
    const RolloutMatrix m = matrix(query);
    EXPECT_EQ(m.at(0, 2).sinceDay(), QDate(2021, 8, 1));
    EXPECT_EQ(m.at(1, 2).sinceDay(), QDate(2022, 7, 1));
    EXPECT_FALSE(m.at(1, 3).sinceDay().isValid());
    EXPECT_EQ(m.changed, 2);
    EXPECT_TRUE(m.at(1, 2).changed);
    EXPECT_TRUE(m.at(2, 2).changed);
    EXPECT_FALSE(m.at(0, 2).changed);
    query.compareDay = { 2020, 1, 1 }; // before the first record: every cell with one
    EXPECT_EQ(matrix(query).changed, 8);
}

TEST_F(Matrix, IsOrderedByCoverage)
{
    RolloutQuery query = on(w.day());
    query.grouped = false;
    EXPECT_EQ(rows(matrix(query)), "Third, First, Second");
    query.order = RolloutOrder::Coverage;
    const RolloutMatrix m = matrix(query);
    EXPECT_EQ(rows(m), "First, Second, Third");
    EXPECT_EQ(columns(m), "East 1, Northeast 1, North 1, Corps");
    EXPECT_EQ(marks(m), "推推文试 评未—. 试...");
    EXPECT_EQ(titles(m.rowGroups), " 0+3");
    EXPECT_EQ(titles(m.columnBlocks), " 0+4");
}

TEST_F(Matrix, IsOrderedBySimilarityTheSameWayEachTime)
{
    RolloutQuery query = on(w.day());
    query.grouped = false;
    query.order = RolloutOrder::Similarity;
    // Mean places: Second (0+5)/2, First (2+4+4+3)/4, Third 3. From First the nearer of the two is
    // Third (|4-3|/1), not Second ((4+1)/2); the columns likewise begin with the highest.
    const RolloutMatrix m = matrix(query);
    EXPECT_EQ(rows(m), "First, Third, Second");
    EXPECT_EQ(columns(m).substr(0, 6), "East 1");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(marks(matrix(query)), marks(m));
}

TEST_F(Matrix, TakesTheMeasuresAskedFor)
{
    RolloutQuery query = on(w.day());
    query.measures = { w.third, w.first };
    EXPECT_EQ(marks(matrix(query)), "文推推试 ..试.");
}

TEST_F(Matrix, GoesBelowAProvince)
{
    RolloutQuery query = on(w.day());
    query.within = w.east;
    const RolloutMatrix m = matrix(query);
    EXPECT_EQ(columns(m), "City a, City b, City c");
    EXPECT_EQ(titles(m.columnBlocks), "East 1 0+3");
    EXPECT_EQ(marks(m), "推未. ... ...");
    query.within = {};
    query.lowest = true; // east is its cities
    EXPECT_EQ(columns(matrix(query)), "North 1, Northeast 1, Corps, City a, City b, City c");
    query.within = w.north;
    EXPECT_EQ(columns(matrix(query)), "");
}

TEST_F(Matrix, SharesWhatIsBelowEachCell)
{
    const app::RolloutBook book = app::rolloutBook(*w.store);
    const RolloutMatrix m = matrix(on(w.day()));
    const auto shares = app::childShares(book, w.store->catalog(), m);
    ASSERT_EQ(shares.size(), m.cells.size());
    const app::ChildShare& east = shares[2]; // First
    EXPECT_EQ(east.regions, 3);
    EXPECT_EQ(east.unknown, 1);
    EXPECT_EQ(east.counts, (std::vector<int> { 1, 0, 0, 0, 1, 0, 0 }));
    EXPECT_EQ(shares[0].regions, 0);
    EXPECT_EQ(shares[6].unknown, 3); // Second in east: nothing recorded below
}

TEST_F(Matrix, CountsStatesAlongRowsAndColumns)
{
    const RolloutMatrix m = matrix(on(w.day()));
    EXPECT_EQ(app::rowCounts(m, 0), (std::vector<int> { 0, 0, 1, 1, 2, 0, 0, 0 }));
    EXPECT_EQ(app::rowCounts(m, 1), (std::vector<int> { 1, 0, 0, 0, 0, 1, 1, 1 }));
    EXPECT_EQ(app::columnCounts(m, 2), (std::vector<int> { 0, 0, 0, 1, 1, 1, 0, 0 }));
}

TEST_F(Matrix, KnowsTheDaysOfChange)
{
    const auto days = app::rolloutDays(app::rolloutBook(*w.store));
    EXPECT_EQ(days.front(), QDate(2021, 1, 1));
    EXPECT_EQ(days.back(), QDate(2022, 9, 1));
    EXPECT_TRUE(std::ranges::is_sorted(days));
    EXPECT_EQ(days.size(), 14u); // 19 entries: 10 January four times, 1 February and 1 May twice
}

TEST_F(Matrix, FollowsTheLadderOfTheWorkspace)
{
    // Pilots count as done from now on.
    db::RolloutState pilot = w.store->measures().states()[3];
    pilot.rolledOut = true;
    app::saveState(*w.store, pilot);
    EXPECT_EQ(matrix(on(w.day())).total.rolledOut, 5);
}

TEST(MatrixScope, LeavesTheCorpsToTheNation)
{
    const db::Catalog& catalog = support::filled(app::WorkspaceKind::Facts).catalog();
    EXPECT_EQ(app::scopeRegions(catalog, {}, false).size(), 32u);
    EXPECT_EQ(app::scopeRegions(catalog, catalog.nation(), false).size(), 32u);
    const db::RegionId xinjiang = catalog.regionByCode(QStringLiteral("650000"))->id;
    EXPECT_TRUE(app::scopeRegions(catalog, xinjiang, false).empty());
    const db::RegionId guangdong = catalog.regionByCode(QStringLiteral("440000"))->id;
    EXPECT_EQ(app::scopeRegions(catalog, guangdong, false).size(), 3u);
}

TEST(MatrixBlocks, AreTheSixAreasInOfficialOrder)
{
    RolloutQuery query;
    query.day = QDate(2022, 11, 30);
    const RolloutMatrix m
        = app::rolloutMatrix(support::filled(app::WorkspaceKind::Demonstration), query);
    const std::vector<int> sizes { 5, 3, 7, 6, 5, 6 };
    ASSERT_EQ(m.columnBlocks.size(), sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        EXPECT_EQ(m.columnBlocks[i].count, sizes[i]);
}

TEST(Seriation, ChainsNearestNeighboursFromTheTop)
{
    const int places[4][3] = { { 0, 0, 0 }, { 5, 5, 5 }, { 1, 0, 0 }, { 4, 5, 5 } };
    const auto at = [&](int item, int feature) { return places[item][feature]; };
    EXPECT_EQ(app::seriation(4, 3, 6, at), (std::vector<int> { 1, 3, 2, 0 }));
}

TEST(Seriation, ComparesWhatBothHaveAndPutsStrangersLast)
{
    // The second has nothing in common with anybody; the first and the third share two features.
    const int places[4][3] = { { 5, 5, -1 }, { -1, -1, -1 }, { 5, 4, 0 }, { 0, 0, 0 } };
    const auto at = [&](int item, int feature) { return places[item][feature]; };
    EXPECT_EQ(app::seriation(4, 3, 6, at), (std::vector<int> { 0, 2, 3, 1 }));
    EXPECT_EQ(app::seriation(0, 3, 6, at), std::vector<int>());
    // More features than a machine word has bits, and equals in the order given.
    EXPECT_EQ(app::seriation(3, 200, 6, [](int, int feature) { return feature % 6; }),
        (std::vector<int> { 0, 1, 2 }));
}

} // namespace

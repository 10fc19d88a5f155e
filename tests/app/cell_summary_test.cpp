// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside one cell, on the hand-made workspace (tests/support/rollout_workspace.h).
#include "app/rollout/cell_summary.h"

#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

namespace {

using support::RolloutWorkspace;

class CellSummaryTest : public testing::Test
{
protected:
    std::optional<app::CellSummary> summary(
        db::MeasureId measure, db::RegionId region, QDate day = RolloutWorkspace::day()) const
    {
        return app::cellSummary(app::rolloutBook(*w.store), w.store->catalog(),
            w.store->measures().rules(), { day, {}, false }, { measure, region });
    }
    RolloutWorkspace w;
};

TEST_F(CellSummaryTest, CountsTheRegionsOfTheMeasureOnTheDay)
{
    const auto found = summary(w.first, w.northeast);
    ASSERT_TRUE(found);
    // North issued, Northeast and East full, Corps pilot; none without a record.
    EXPECT_EQ(found->counts, (std::vector<int> { 0, 0, 1, 1, 2, 0, 0, 0 }));
    EXPECT_EQ(found->total.text(), QStringLiteral("2/4"));
    EXPECT_EQ(found->applicable, 4);
    EXPECT_EQ(found->cell.sinceDay(), QDate(2022, 2, 10));
    EXPECT_EQ(found->days, 324); // 10 February to 31 December
}

TEST_F(CellSummaryTest, TheCurveBeginsWithTheFirstRecordOfTheMeasure)
{
    const auto found = summary(w.first, w.north);
    ASSERT_EQ(found->quarters.size(), 8U); // 2021Q1 to 2022Q4
    EXPECT_EQ(found->quarters.front(), db::Period::quarter(2021, 1));
    EXPECT_EQ(found->reached, (std::vector<int> { 0, 0, 1, 1, 2, 2, 2, 2 }));
    EXPECT_EQ(found->from, QStringLiteral("issued"));
    EXPECT_EQ(found->to, QStringLiteral("full"));
    // North 549 days and going on, Northeast 285, East 123; Corps began above.
    EXPECT_EQ(found->time.regions, 3);
    EXPECT_EQ(found->time.medianDays, 285);
}

TEST_F(CellSummaryTest, CountsTheRegionsARuleCallsStalled)
{
    // T1: not rolled out and more than 180 days in the state: North (549) and Corps (698).
    EXPECT_EQ(summary(w.first, w.east)->stalled, 2);
}

TEST_F(CellSummaryTest, SaysNothingOfStalledRegionsWhileNoRuleCanBeAsked)
{
    db::RolloutRule rule;
    for (const db::RolloutRule& each : w.store->measures().rules()) {
        if (each.kind == QStringLiteral("stalled"))
            rule = each;
    }
    rule.enabled = false;
    app::saveRolloutRule(*w.store, rule);
    EXPECT_EQ(summary(w.first, w.east)->stalled, std::nullopt);
}

TEST_F(CellSummaryTest, CountsWhatIsBelowTheRegion)
{
    const auto found = summary(w.first, w.east);
    EXPECT_EQ(found->below.regions, 3);
    EXPECT_EQ(found->below.unknown, 1); // City c
    EXPECT_EQ(summary(w.first, w.north)->below.regions, 0);
}

TEST_F(CellSummaryTest, BeforeTheFirstRecordThereIsNothingButTheRegions)
{
    const auto found = summary(w.third, w.north, QDate(2020, 12, 31));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cell.state, -1);
    EXPECT_EQ(found->days, 0);
    EXPECT_TRUE(found->reached.empty());
    EXPECT_EQ(found->counts.back(), 4);
}

TEST_F(CellSummaryTest, IsNotForWhatIsOutsideTheScope)
{
    EXPECT_FALSE(summary(w.first, w.cities[0]));
    EXPECT_FALSE(summary(db::MeasureId { 99 }, w.north));
}

} // namespace

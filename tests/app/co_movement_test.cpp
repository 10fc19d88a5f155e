// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that move together, on books small enough to be ranked by hand.
#include "app/rollout/co_movement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using app::CoMovement;
using app::coMovement;
using app::coMovementOf;

constexpr int none = 0; // places of the states below
constexpr int full = 2;
constexpr int notApplicable = 3;
constexpr int later = 1000; // a day after the one it is asked on

class CoMovementTest : public testing::Test
{
protected:
    CoMovementTest()
    {
        const auto state = [this](const char* code, std::optional<int> rank, bool rolledOut) {
            db::RolloutState s;
            s.code = s.nameEn = s.look = QString::fromUtf8(code);
            s.rank = rank;
            s.rolledOut = rolledOut;
            book.states.push_back(s);
        };
        state("none", 0, false);
        state("pilot", 1, false);
        state("full", 2, true);
        state("na", std::nullopt, false);
    }
    // A measure: the day each region rolled it out, 0 for not at all.
    db::MeasureId add(const std::vector<int>& days)
    {
        db::Measure measure;
        measure.id = db::MeasureId(qint64(book.measures.size()) + 1);
        book.measures.push_back(measure);
        for (std::size_t i = 0; i < days.size(); ++i) {
            put(measure.id, int(i), 1, none);
            if (days[i] > 0)
                put(measure.id, int(i), 1 + days[i], full);
        }
        return measure.id;
    }
    void put(db::MeasureId measure, int region, int day, int state)
    {
        db::RolloutStep step;
        step.measure = measure;
        step.region = db::RegionId(region + 1);
        step.day = qint32(QDate(2021, 1, 1).addDays(day).toJulianDay());
        step.state = qint16(state);
        book.steps.push_back(step);
        std::ranges::sort(book.steps, {},
            [](const db::RolloutStep& s) { return std::tuple(s.measure, s.region, s.day); });
    }
    static db::Catalog catalog(int regions)
    {
        std::vector<db::Region> all;
        for (int i = 0; i <= regions; ++i) {
            db::Region region;
            region.id = db::RegionId(i == regions ? 100 : i + 1);
            region.code = QString::number(i == regions ? 0 : 110000 + i).rightJustified(6, u'0');
            region.type = i == regions ? QStringLiteral("country") : QStringLiteral("province");
            region.isReporting = i < regions;
            if (i < regions)
                region.parent = db::RegionId(100);
            all.push_back(region);
        }
        return db::Catalog(all, {});
    }
    static app::AdoptionScope scope() { return { QDate(2022, 1, 1), {}, false }; }
    std::optional<CoMovement> pair(db::MeasureId a, db::MeasureId b, int regions = 8) const
    {
        return coMovementOf(book, catalog(regions), scope(), a, b);
    }

    app::RolloutBook book;
};

TEST_F(CoMovementTest, TheSameOrderIsOne)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    const auto b = add({ 11, 12, 13, 14, 15, 16, 17, 300 }); // how much later is of no account
    const auto found = pair(a, b);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->regions, 8);
    EXPECT_EQ(found->firstReached, 8);
    EXPECT_DOUBLE_EQ(found->coefficient, 1);
}

TEST_F(CoMovementTest, NeighboursChangingPlacesCostTheSquareOfTheirDistance)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    const auto b = add({ 20, 10, 40, 30, 60, 50, 80, 70 });
    // 1 − 6 × Σd² ÷ (n(n² − 1)) with Σd² = 8: 1 − 48 ÷ 504
    EXPECT_NEAR(pair(a, b)->coefficient, 1 - 48.0 / 504, 1e-12);
}

TEST_F(CoMovementTest, ThoseNotYetThereComeLastAndTiesShareTheirPlace)
{
    // Places of a: 1 2 3 4 and four times 6.5; of b: 1.5 1.5 3 4 5 and three times 7.
    const auto a = add({ 10, 20, 30, 40, 0, 0, later, 0 });
    const auto b = add({ 5, 5, 30, 40, 50, 0, 0, 0 });
    const auto found = pair(a, b);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->firstReached, 4);
    EXPECT_EQ(found->secondReached, 5);
    // Deviations from 4.5: Σxy = 36.5, Σx² = 37, Σy² = 39.5
    EXPECT_NEAR(found->coefficient, 36.5 / std::sqrt(37 * 39.5), 1e-12);
}

TEST_F(CoMovementTest, TheOppositeOrderIsMinusOneAndNotListed)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    const auto b = add({ 80, 70, 60, 50, 40, 30, 20, 10 });
    EXPECT_DOUBLE_EQ(pair(a, b)->coefficient, -1);
    EXPECT_TRUE(coMovement(book, catalog(8), scope()).empty());
}

TEST_F(CoMovementTest, SevenRegionsSayNothing)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70 });
    const auto b = add({ 10, 20, 30, 40, 50, 60, 70 });
    EXPECT_FALSE(pair(a, b, 7));
}

TEST_F(CoMovementTest, ThreeThatHaveGotThereSayNothing)
{
    const auto a = add({ 10, 20, 30, 0, 0, 0, 0, 0 });
    const auto b = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    EXPECT_FALSE(pair(a, b));
}

TEST_F(CoMovementTest, AllOnOneDaySaysNothing)
{
    const auto a = add({ 10, 10, 10, 10, 10, 10, 10, 10 });
    const auto b = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    EXPECT_FALSE(pair(a, b));
}

TEST_F(CoMovementTest, ARegionItDoesNotApplyToIsLeftOut)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70, 80, 5 });
    const auto b = add({ 10, 20, 30, 40, 50, 60, 70, 80, 90 });
    EXPECT_LT(pair(a, b, 9)->coefficient, 1);
    put(a, 8, 100, notApplicable);
    const auto found = pair(a, b, 9);
    EXPECT_EQ(found->regions, 8);
    EXPECT_DOUBLE_EQ(found->coefficient, 1);
}

TEST_F(CoMovementTest, TheClosestComeFirstAndOnlySoMany)
{
    const auto a = add({ 10, 20, 30, 40, 50, 60, 70, 80 });
    const auto b = add({ 20, 10, 40, 30, 60, 50, 80, 70 });
    const auto c = add({ 10, 20, 30, 40, 50, 60, 80, 70 });
    const auto all = coMovement(book, catalog(8), scope());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].first, a); // Σd² = 2
    EXPECT_EQ(all[0].second, c);
    EXPECT_EQ(all[1].first, b); // Σd² = 6
    EXPECT_EQ(all[1].second, c);
    EXPECT_EQ(all[2].second, b); // Σd² = 8
    EXPECT_EQ(coMovement(book, catalog(8), scope(), 1).size(), 1U);
}

} // namespace

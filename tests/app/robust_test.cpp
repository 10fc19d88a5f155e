// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/robust.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using app::robustScore;

TEST(RobustScore, MeasuresFromTheMedianInMedianDeviations)
{
    // Median of 1…7 is 4; the deviations 3 2 1 0 1 2 3 have the median 2: spread 2.9652.
    const auto score = robustScore(13, { 1, 2, 3, 4, 5, 6, 7 }, 0.01);
    ASSERT_TRUE(score);
    EXPECT_EQ(score->n, 7);
    EXPECT_DOUBLE_EQ(score->median, 4);
    EXPECT_DOUBLE_EQ(score->spread, 2.9652);
    EXPECT_NEAR(score->score, 9 / 2.9652, 1e-12);
}

TEST(RobustScore, TakesTheMiddleOfTwoForAnEvenNumber)
{
    // Median of 1 2 3 5 8 9 is 4; the deviations 3 2 1 1 4 5 have the median (2 + 3) / 2.
    const auto score = robustScore(4, { 9, 1, 8, 2, 5, 3 }, 0.01);
    ASSERT_TRUE(score);
    EXPECT_DOUBLE_EQ(score->median, 4);
    EXPECT_DOUBLE_EQ(score->spread, 2.5 * 1.4826);
    EXPECT_DOUBLE_EQ(score->score, 0);
}

TEST(RobustScore, IsNotMovedByAFewWrongNumbers)
{
    const auto clean = robustScore(50, { 1, 2, 3, 4, 5, 6, 7 }, 0.01);
    const auto dirty = robustScore(50, { 1, 2, 3, 4, 5, 6, 1e9 }, 0.01);
    EXPECT_DOUBLE_EQ(clean->median, dirty->median);
    EXPECT_DOUBLE_EQ(clean->spread, dirty->spread);
}

TEST(RobustScore, TakesTheFloorWhereNothingMoves)
{
    const auto score = robustScore(10.3, { 10, 10, 10, 10, 10, 10 }, 0.1);
    EXPECT_DOUBLE_EQ(score->spread, 0.1);
    EXPECT_NEAR(score->score, 3, 1e-9);
    EXPECT_DOUBLE_EQ(robustScore(10, { 10, 10, 10, 10, 10, 10 }, 0.1)->score, 0);
}

TEST(RobustScore, SaysNothingOfFewerThanSix)
{
    EXPECT_FALSE(robustScore(100, { 1, 2, 3, 4, 5 }, 0.1));
    EXPECT_FALSE(robustScore(100, {}, 0.1));
    EXPECT_TRUE(robustScore(100, { 1, 2, 3, 4, 5, 6 }, 0.1));
}

} // namespace

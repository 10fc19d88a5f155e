// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/statistics.h"

#include <gtest/gtest.h>

namespace {

using app::Axis;
using app::Rank;

using Values = std::vector<double>;

TEST(Quantile, LiesBetweenOrderStatistics)
{
    // Type 7: place (n - 1) p. Of 1, 2, 4, 8 the place of 0.25 is 0.75: 1 + 0.75 × (2 - 1).
    EXPECT_DOUBLE_EQ(*app::quantile({ 8, 1, 4, 2 }, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(*app::quantile({ 8, 1, 4, 2 }, 0.5), 3);
    EXPECT_DOUBLE_EQ(*app::quantile({ 8, 1, 4, 2 }, 0.75), 5); // place 2.25: 4 + 0.25 × 4
    EXPECT_DOUBLE_EQ(*app::quantile({ 10, 20, 30, 40, 50, 60 }, 0.9), 55); // place 4.5
    EXPECT_DOUBLE_EQ(*app::quantile({ -3, 5 }, 0.1), -2.2);
}

TEST(Quantile, ReachesBothEnds)
{
    EXPECT_DOUBLE_EQ(*app::quantile({ 3, 1, 2 }, 0), 1);
    EXPECT_DOUBLE_EQ(*app::quantile({ 3, 1, 2 }, 1), 3);
    EXPECT_DOUBLE_EQ(*app::quantile({ 7 }, 0.5), 7);
}

TEST(Quantile, HasNoneOfNothing)
{
    EXPECT_EQ(app::quantile({}, 0.5), std::nullopt);
    EXPECT_EQ(app::median({}), std::nullopt);
}

TEST(Median, IsTheMiddle)
{
    EXPECT_DOUBLE_EQ(*app::median({ 5, 1, 3 }), 3);
    EXPECT_DOUBLE_EQ(*app::median({ 4, 1, 3, 2 }), 2.5);
    EXPECT_DOUBLE_EQ(*app::median({ 0, 0, 0 }), 0);
}

TEST(Ranks, ShareAPlaceAndSkipTheNext)
{
    const std::vector<std::optional<double>> values { 70, 90, 80, 80, 60 };
    const std::vector<Rank> high { { 4, false }, { 1, false }, { 2, true }, { 2, true },
        { 5, false } };
    const std::vector<Rank> low { { 2, false }, { 5, false }, { 3, true }, { 3, true },
        { 1, false } };
    EXPECT_EQ(app::ranks(values, 0, true), high);
    EXPECT_EQ(app::ranks(values, 0, false), low);
}

TEST(Ranks, TieWhatIsPublishedAlike)
{
    const std::vector<std::optional<double>> values { 64.64, 64.56, 64.66 };
    // 64.6, 64.6, 64.7
    const std::vector<Rank> one { { 2, true }, { 2, true }, { 1, false } };
    const std::vector<Rank> two { { 2, false }, { 3, false }, { 1, false } };
    EXPECT_EQ(app::ranks(values, 1, true), one);
    EXPECT_EQ(app::ranks(values, 2, true), two);
}

TEST(Ranks, GiveNoPlaceToAMissingValueButOneToZero)
{
    const std::vector<std::optional<double>> values { std::nullopt, 0, 5 };
    const std::vector<Rank> expected { {}, { 2, false }, { 1, false } };
    EXPECT_EQ(app::ranks(values, 0, true), expected);
    EXPECT_TRUE(app::ranks({}, 0, true).empty());
}

struct AxisExample
{
    double low;
    double high;
    Axis axis;
};

class NiceAxis : public testing::TestWithParam<AxisExample>
{
};

TEST_P(NiceAxis, HoldsBothEndsInRoundSteps)
{
    const auto& [low, high, expected] = GetParam();
    const Axis axis = app::niceAxis(low, high);
    EXPECT_NEAR(axis.minimum, expected.minimum, 1e-9);
    EXPECT_NEAR(axis.maximum, expected.maximum, 1e-9);
    EXPECT_NEAR(axis.step, expected.step, 1e-9);
    EXPECT_EQ(axis.decimals, expected.decimals);
}

INSTANTIATE_TEST_SUITE_P(Examples, NiceAxis,
    testing::Values(
        // A quarter of the range, rounded up to 1, 2, 2.5 or 5 times a power of ten.
        AxisExample { 0, 100, { 0, 100, 25, 0 } }, AxisExample { 46.43, 83.37, { 40, 90, 10, 0 } },
        AxisExample { -3, 12, { -5, 15, 5, 0 } }, AxisExample { 0, 1, { 0, 1, 0.25, 2 } },
        AxisExample { 0.11, 0.18, { 0.1, 0.18, 0.02, 2 } },
        AxisExample { 100, 0, { 0, 100, 25, 0 } },
        // All alike: a tenth to either side, and one unit about zero.
        AxisExample { 50, 50, { 45, 55, 2.5, 1 } }, AxisExample { 0, 0, { -1, 1, 0.5, 1 } }));

TEST(NiceLimits, PartTheMiddleIntoFiveClasses)
{
    // 0 to 100 by tens: the 10th and 90th percentiles are 10 and 90; (90 - 10) / 4.5 = 17.8 makes
    // steps of 20; the first limit is (50 - 30) / 20 = 1 step.
    Values values;
    for (int i = 0; i <= 10; ++i)
        values.push_back(i * 10);
    EXPECT_EQ(app::niceLimits(values), (Values { 20, 40, 60, 80 }));
}

TEST(NiceLimits, AreNotMovedByOneOutlier)
{
    Values values;
    for (int i = 0; i <= 30; ++i)
        values.push_back(50 + i);
    const Values limits = app::niceLimits(values);
    values.back() = 10000;
    EXPECT_EQ(app::niceLimits(values), limits);
    EXPECT_EQ(limits.size(), 4u);
}

TEST(NiceLimits, NeedFiveDifferentValues)
{
    EXPECT_TRUE(app::niceLimits({}).empty());
    EXPECT_TRUE(app::niceLimits({ 1, 2, 3, 4, 4, 4 }).empty());
    EXPECT_EQ(app::niceLimits({ 1, 2, 3, 4, 5 }).size(), 4u);
}

TEST(ClassOf, CountsTheLimitsAtOrBelow)
{
    const Values limits { 50, 60, 70, 80 };
    EXPECT_EQ(app::classOf(49.9, limits), 0);
    EXPECT_EQ(app::classOf(50, limits), 1);
    EXPECT_EQ(app::classOf(79.99, limits), 3);
    EXPECT_EQ(app::classOf(80, limits), 4);
    EXPECT_EQ(app::classOf(1e9, limits), 4);
    EXPECT_EQ(app::classOf(3, {}), 0);
}

} // namespace

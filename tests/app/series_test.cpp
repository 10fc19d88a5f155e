// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/series.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using db::Basis;
using db::Missing;
using db::Period;

const db::RegionId nation { 1 };
const db::RegionId north { 2 };
const db::RegionId south { 3 };
const std::vector<db::RegionId> provinces { north, south };

class Series : public testing::Test
{
protected:
    Series() { beds.id = db::IndicatorId { 9 }; }

    void put(Period period, db::RegionId region, std::optional<double> value,
        Basis basis = Basis::Discrete)
    {
        db::CubeCell cell;
        cell.value = value.value_or(0);
        cell.missing = value ? Missing::None : Missing::NotReported;
        cube.put({ beds.id, basis, period, region }, cell);
    }
    app::Found latest(db::RegionId region, Period period) const
    {
        return app::latest(cube, beds, region, period);
    }
    std::string axis() const
    {
        QStringList codes;
        for (const Period p : app::timeAxis(cube, beds))
            codes.append(p.code());
        return codes.join(u' ').toStdString();
    }

    db::Cube cube { { nation, north, south } };
    db::Indicator beds;
};

TEST_F(Series, TakesTheNewestValueThatHasEnded)
{
    put(Period::year(2020), north, 1);
    put(Period::year(2021), north, 2);
    put(Period::year(2022), north, 3);
    EXPECT_EQ(latest(north, Period::year(2021)).cell.value, 2);
    EXPECT_EQ(latest(north, Period::quarter(2022, 3)).cell.value, 2);
    EXPECT_EQ(latest(north, Period::quarter(2022, 4)).cell.value, 3); // they end together
    EXPECT_EQ(latest(north, Period::year(2030)).period, Period::year(2022));
    EXPECT_TRUE(latest(north, Period::year(2019)).period.isNull());
    EXPECT_TRUE(latest(south, Period::year(2022)).period.isNull());
    EXPECT_TRUE(latest(db::RegionId { 99 }, Period::year(2022)).period.isNull());
}

TEST_F(Series, AReasonForNoValueHidesAnOlderOneOnlyInItsOwnPeriod)
{
    put(Period::year(2020), north, 1);
    put(Period::year(2021), north, {});
    EXPECT_EQ(latest(north, Period::year(2021)).period, Period::year(2021));
    EXPECT_FALSE(latest(north, Period::year(2021)).cell.hasValue());
    EXPECT_EQ(latest(north, Period::year(2022)).period, Period::year(2020));
}

TEST_F(Series, ZeroIsAValue)
{
    put(Period::year(2020), north, 5);
    put(Period::year(2021), north, 0);
    EXPECT_EQ(latest(north, Period::year(2022)).cell.number(), std::optional(0.0));
}

TEST_F(Series, PrefersTheIndicatorsOwnBasis)
{
    put(Period::year(2020), north, 1, Basis::YearToDate);
    EXPECT_EQ(latest(north, Period::year(2020)).basis, Basis::YearToDate);
    put(Period::year(2020), north, 2, Basis::Discrete);
    EXPECT_EQ(latest(north, Period::year(2020)).basis, Basis::Discrete);
    EXPECT_EQ(latest(north, Period::year(2020)).cell.value, 2);
}

TEST_F(Series, ComparesInAPeriodThatHalfOfTheRegionsHave)
{
    put(Period::year(2020), north, 1);
    put(Period::year(2020), south, 1);
    put(Period::year(2021), north, 2); // one of two: half
    EXPECT_EQ(app::commonPeriod(cube, beds, provinces, Period::year(2021)), Period::year(2021));
    const std::vector three { nation, north, south };
    put(Period::year(2020), nation, 1);
    // one of three: too few
    EXPECT_EQ(app::commonPeriod(cube, beds, three, Period::year(2021)), Period::year(2020));
    EXPECT_TRUE(app::commonPeriod(cube, beds, provinces, Period::year(2019)).isNull());
    EXPECT_TRUE(app::commonPeriod(db::Cube(), beds, provinces, Period::year(2021)).isNull());
}

TEST_F(Series, GivesValuesInTheOrderAskedFor)
{
    put(Period::year(2020), north, 1);
    put(Period::year(2020), south, 0);
    const std::vector<db::RegionId> asked { south, db::RegionId { 99 }, nation, north };
    const auto values = app::valuesAt(cube, beds, asked, Period::year(2020));
    EXPECT_EQ(
        values, (std::vector<std::optional<double>> { 0.0, std::nullopt, std::nullopt, 1.0 }));
    EXPECT_EQ(app::present(values), (std::vector<double> { 0, 1 }));
}

TEST_F(Series, FillsTheHolesOfItsTimeAxis)
{
    put(Period::year(2018), north, 1);
    put(Period::year(2021), south, 1);
    EXPECT_EQ(axis(), "2018 2019 2020 2021");
}

TEST_F(Series, TakesTheShapeWithMostPeriods)
{
    put(Period::year(2020), north, 1);
    put(Period::quarter(2020, 4), north, 1);
    EXPECT_EQ(axis(), "2020"); // as many of each: the longer one
    put(Period::quarter(2021, 2), north, 1);
    EXPECT_EQ(axis(), "2020Q4 2021Q1 2021Q2");
}

TEST_F(Series, CollectsEveryValueOfTheRegions)
{
    put(Period::year(2020), nation, 3);
    put(Period::year(2020), north, 1);
    put(Period::year(2021), south, 2);
    auto values = app::allValues(cube, beds, provinces);
    std::ranges::sort(values);
    EXPECT_EQ(values, (std::vector<double> { 1, 2 }));
}

TEST(Judged, FollowsTheDirection)
{
    EXPECT_EQ(app::judged(db::Direction::Higher, 1), 1);
    EXPECT_EQ(app::judged(db::Direction::Higher, -1), -1);
    EXPECT_EQ(app::judged(db::Direction::Lower, -1), 1);
    EXPECT_EQ(app::judged(db::Direction::Lower, 1), -1);
    EXPECT_EQ(app::judged(db::Direction::Monitor, 1), 0);
    EXPECT_EQ(app::judged(db::Direction::Higher, 0), 0);
}

TEST(NotAfter, ComparesTheEnds)
{
    EXPECT_TRUE(app::notAfter(Period::year(2022), Period::quarter(2022, 4)));
    EXPECT_TRUE(app::notAfter(Period::quarter(2022, 4), Period::year(2022)));
    EXPECT_FALSE(app::notAfter(Period::month(2023, 1), Period::year(2022)));
}

} // namespace

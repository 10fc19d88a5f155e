// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/accumulation.h"

#include <gtest/gtest.h>

namespace {

using app::DerivedFault;
using db::Period;

const db::RegionId region { 1 };

db::Indicator indicator(const char* type)
{
    db::Indicator i;
    i.id = db::IndicatorId { 7 };
    i.valueType = QString::fromLatin1(type);
    return i;
}

class Accumulation : public testing::Test
{
protected:
    void put(Period period, std::optional<double> value)
    {
        db::CubeCell cell;
        cell.value = value.value_or(0);
        cell.missing = value ? db::Missing::None : db::Missing::NotReported;
        cube.put({ db::IndicatorId { 7 }, db::Basis::YearToDate, period, region }, cell);
    }
    app::Derived of(Period period, const char* type = "count") const
    {
        return app::discreteFromYearToDate(cube, indicator(type), region, period);
    }
    db::Cube cube { { region } };
};

TEST_F(Accumulation, AQuarterIsTheDifferenceOfTwo)
{
    put(Period::quarter(2022, 2), 210);
    put(Period::quarter(2022, 3), 325);
    const auto q3 = of(Period::quarter(2022, 3));
    EXPECT_EQ(q3.value, std::optional(115.0));
    EXPECT_EQ(q3.fault, DerivedFault::None);
    EXPECT_EQ(q3.minuend, Period::quarter(2022, 3));
    EXPECT_EQ(q3.subtrahend, Period::quarter(2022, 2));
}

TEST_F(Accumulation, TheFirstOfAYearIsItself)
{
    put(Period::quarter(2021, 4), 400);
    put(Period::quarter(2022, 1), 100);
    put(Period::month(2022, 1), 30);
    EXPECT_EQ(of(Period::quarter(2022, 1)).value, std::optional(100.0));
    EXPECT_TRUE(of(Period::quarter(2022, 1)).subtrahend.isNull());
    EXPECT_EQ(of(Period::month(2022, 1)).value, std::optional(30.0));
}

TEST_F(Accumulation, WithoutOneOfTheTwoItIsNotDerivable)
{
    put(Period::quarter(2022, 1), 100);
    put(Period::quarter(2022, 2), std::nullopt);
    put(Period::quarter(2022, 3), 325);
    EXPECT_EQ(of(Period::quarter(2022, 3)).fault, DerivedFault::NoPrevious);
    EXPECT_EQ(of(Period::quarter(2022, 2)).fault, DerivedFault::NoValue);
    EXPECT_EQ(of(Period::quarter(2022, 3)).value, std::nullopt);
    EXPECT_TRUE(app::derivedFaultText(of(Period::quarter(2022, 3)))
                    .contains(QStringLiteral("2022, months 1–6")));
}

TEST_F(Accumulation, SharesDoNotSubtract)
{
    put(Period::quarter(2022, 2), 30);
    put(Period::quarter(2022, 3), 31);
    for (const char* type : { "ratio", "rate", "index", "change", "flag" })
        EXPECT_EQ(of(Period::quarter(2022, 3), type).fault, DerivedFault::NotAdditive) << type;
    EXPECT_TRUE(of(Period::quarter(2022, 3), "amount").value.has_value());
}

TEST_F(Accumulation, AYearIsNoPartOfAYear)
{
    put(Period::year(2022), 400);
    EXPECT_EQ(of(Period::year(2022)).fault, DerivedFault::NotAQuarter);
    EXPECT_EQ(of(Period::span(2016, 2020)).fault, DerivedFault::NotAQuarter);
    EXPECT_EQ(of({}).fault, DerivedFault::NotAQuarter);
}

TEST(PreviousPeriod, HasTheSameShapeAndCrossesYears)
{
    EXPECT_EQ(app::previousPeriod(Period::quarter(2022, 1)), Period::quarter(2021, 4));
    EXPECT_EQ(app::previousPeriod(Period::quarter(2022, 3)), Period::quarter(2022, 2));
    EXPECT_EQ(app::previousPeriod(Period::month(2022, 1)), Period::month(2021, 12));
    EXPECT_EQ(app::previousPeriod(Period::month(2022, 8)), Period::month(2022, 7));
    EXPECT_EQ(app::previousPeriod(Period::half(2022, 1)), Period::half(2021, 2));
    EXPECT_EQ(app::previousPeriod(Period::year(2022)), Period::year(2021));
    EXPECT_EQ(app::previousPeriod(Period::span(2016, 2020)), Period::span(2011, 2015));
    EXPECT_TRUE(app::previousPeriod({}).isNull());
}

TEST(PreviousPeriod, InTheSameYearEndsAtItsFirst)
{
    EXPECT_EQ(app::previousInYear(Period::quarter(2022, 2)), Period::quarter(2022, 1));
    EXPECT_TRUE(app::previousInYear(Period::quarter(2022, 1)).isNull());
    EXPECT_TRUE(app::previousInYear(Period::month(2022, 1)).isNull());
    EXPECT_TRUE(app::previousInYear(Period::year(2022)).isNull());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/cube.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using db::Basis;
using db::CellKey;
using db::Cube;
using db::CubeCell;
using db::IndicatorId;
using db::Period;
using db::RegionId;

const std::vector<RegionId> regions { RegionId { 7 }, RegionId { 3 }, RegionId { 5 } };

CellKey key(int indicator, int year, int region, Basis basis = Basis::Discrete)
{
    return { IndicatorId { indicator }, basis, Period::year(year), RegionId { region } };
}

CubeCell cell(double value)
{
    CubeCell c;
    c.value = value;
    return c;
}

TEST(Cube, IsEmptyAtFirst)
{
    const Cube cube(regions);
    EXPECT_EQ(cube.size(), 0);
    EXPECT_FALSE(cube.at(key(1, 2020, 7)).present);
    EXPECT_EQ(cube.slab(IndicatorId { 1 }, Basis::Discrete), nullptr);
    EXPECT_TRUE(cube.bases(IndicatorId { 1 }).empty());
    EXPECT_EQ(cube.regionIndex(RegionId { 5 }), 2);
    EXPECT_EQ(cube.regionIndex(RegionId { 99 }), -1);
}

TEST(Cube, KeepsZeroMissingAndAbsentApart)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 7), cell(0));
    CubeCell lacking;
    lacking.missing = db::Missing::NotReported;
    cube.put(key(1, 2020, 3), lacking);
    EXPECT_EQ(cube.at(key(1, 2020, 7)).number(), std::optional(0.0));
    EXPECT_TRUE(cube.at(key(1, 2020, 3)).present);
    EXPECT_EQ(cube.at(key(1, 2020, 3)).number(), std::nullopt);
    EXPECT_FALSE(cube.at(key(1, 2020, 5)).present);
    EXPECT_EQ(cube.at(key(1, 2020, 5)).number(), std::nullopt);
    EXPECT_EQ(cube.size(), 2);
}

TEST(Cube, GivesOneCellARegionInTheirOrder)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 5), cell(50));
    cube.put(key(1, 2020, 7), cell(70));
    const Cube::Slab* slab = cube.slab(IndicatorId { 1 }, Basis::Discrete);
    ASSERT_NE(slab, nullptr);
    const auto row = cube.row(*slab, 0);
    ASSERT_EQ(row.size(), 3u);
    EXPECT_EQ(row[0].value, 70);
    EXPECT_FALSE(row[1].present);
    EXPECT_EQ(row[2].value, 50);
}

TEST(Cube, TakesRowsInAnyOrder)
{
    std::vector<std::pair<CellKey, CubeCell>> rows;
    for (int indicator = 1; indicator <= 3; ++indicator) {
        for (int year = 2010; year < 2020; ++year) {
            for (const int region : { 7, 3, 5 })
                rows.emplace_back(
                    key(indicator, year, region), cell(indicator * 1e6 + year * 10 + region));
        }
    }
    Cube sorted(regions);
    for (const auto& [k, c] : rows)
        sorted.put(k, c);
    std::mt19937 random(17);
    std::ranges::shuffle(rows, random);
    Cube shuffled(regions);
    for (const auto& [k, c] : rows)
        shuffled.put(k, c);
    EXPECT_EQ(shuffled.size(), 90);
    for (int indicator = 1; indicator <= 3; ++indicator) {
        const Cube::Slab* a = sorted.slab(IndicatorId { indicator }, Basis::Discrete);
        const Cube::Slab* b = shuffled.slab(IndicatorId { indicator }, Basis::Discrete);
        ASSERT_TRUE(a && b);
        EXPECT_EQ(a->periods, b->periods);
        EXPECT_TRUE(std::ranges::is_sorted(b->periods));
        for (std::size_t i = 0; i < a->cells.size(); ++i)
            EXPECT_EQ(a->cells[i].value, b->cells[i].value);
    }
}

TEST(Cube, ReplacesAndRemoves)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 7), cell(1));
    cube.put(key(1, 2020, 7), cell(2));
    EXPECT_EQ(cube.size(), 1);
    EXPECT_EQ(cube.at(key(1, 2020, 7)).value, 2);
    cube.remove(key(1, 2020, 7));
    cube.remove(key(1, 2020, 7));
    cube.remove(key(9, 2020, 7));
    EXPECT_EQ(cube.size(), 0);
    EXPECT_FALSE(cube.at(key(1, 2020, 7)).present);
}

TEST(Cube, KeepsBasesApart)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 7, Basis::PointInTime), cell(1));
    cube.put(key(1, 2020, 7, Basis::Discrete), cell(2));
    EXPECT_EQ(cube.bases(IndicatorId { 1 }), (std::vector { Basis::Discrete, Basis::PointInTime }));
    EXPECT_EQ(cube.at(key(1, 2020, 7, Basis::PointInTime)).value, 1);
    EXPECT_EQ(cube.at(key(1, 2020, 7, Basis::Discrete)).value, 2);
    EXPECT_FALSE(cube.at(key(1, 2020, 7, Basis::YearToDate)).present);
}

TEST(Cube, MarksClaimsUntilToldOtherwise)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 7), cell(1));
    cube.setClaims(key(1, 2020, 7), true);
    cube.put(key(1, 2020, 7), cell(2));
    EXPECT_TRUE(cube.at(key(1, 2020, 7)).claims);
    cube.setClaims(key(1, 2020, 7), false);
    EXPECT_FALSE(cube.at(key(1, 2020, 7)).claims);
    cube.setClaims(key(1, 2021, 7), true); // no such cell: nothing to mark
    EXPECT_FALSE(cube.at(key(1, 2021, 7)).claims);
}

TEST(Cube, LeavesUnknownRegionsOut)
{
    Cube cube(regions);
    cube.put(key(1, 2020, 99), cell(1));
    EXPECT_EQ(cube.size(), 0);
    EXPECT_FALSE(cube.at(key(1, 2020, 99)).present);
}

// Regions 100 and above are not held: region n has n in every year there is.
struct Beyond
{
    int regionReads = 0;
    int periodReads = 0;
    int last = 120; // of the regions that are there
    Cube cube { regions,
        { [this](std::span<const Cube::Slab> series, RegionId region, const Cube::Use& use) {
             ++regionReads;
             for (const Cube::Slab& slab : series)
                 for (const Period period : slab.periods)
                     use({ slab.indicator, slab.basis, period, region }, given(qint64(region)));
         },
            [this](const CellKey& period, const Cube::Use& use) {
                ++periodReads;
                use({ period.indicator, period.basis, period.period, RegionId { 7 } }, given(1));
                for (int region = last; region >= 100; --region)
                    use({ period.indicator, period.basis, period.period, RegionId { region } },
                        given(region));
            },
            2 } };

    explicit Beyond(int indicators = 1)
    {
        for (int indicator = 1; indicator <= indicators; ++indicator)
            for (int year = 2000; year < 2010; ++year)
                cube.addPeriod(IndicatorId { indicator }, Basis::Discrete, Period::year(year));
    }
    static CubeCell given(qint64 region)
    {
        CubeCell c = cell(double(region));
        c.present = true;
        return c;
    }
};

TEST(CubeBeyond, ARegionIsReadOnceForAllItsPeriods)
{
    Beyond beyond;
    for (int year = 2000; year < 2010; ++year)
        EXPECT_EQ(beyond.cube.at(key(1, year, 104)).number(), 104.0);
    EXPECT_EQ(beyond.regionReads, 1);
    EXPECT_EQ(beyond.periodReads, 0);
    EXPECT_EQ(beyond.cube.fetchedSize(), 10);
    EXPECT_EQ(beyond.cube.size(), 0);
}

TEST(CubeBeyond, AllSeriesOfARegionAreReadThreeYearsAtATimeAfterSomeOfThem)
{
    Beyond beyond(9);
    for (int indicator = 1; indicator <= 9; ++indicator)
        EXPECT_EQ(beyond.cube.at(key(indicator, 2004, 104)).number(), 104.0);
    EXPECT_EQ(beyond.regionReads, 3); // two series whole, and 2002 to 2004 of all nine
    EXPECT_EQ(beyond.cube.fetchedSize(), 10 + 10 + 27);
    EXPECT_EQ(beyond.cube.at(key(9, 2002, 104)).number(), 104.0);
    EXPECT_EQ(beyond.regionReads, 3);
    for (int indicator = 3; indicator <= 9; ++indicator)
        EXPECT_EQ(beyond.cube.at(key(indicator, 2001, 104)).number(), 104.0);
    EXPECT_EQ(beyond.regionReads, 4); // 2000 and 2001, there is nothing earlier
    EXPECT_EQ(beyond.cube.fetchedSize(), 47 + 18);
    EXPECT_EQ(beyond.cube.at(key(5, 2004, 105)).number(), 105.0);
    EXPECT_EQ(beyond.cube.fetchedSize(), 65 + 10); // of another region it begins again
}

TEST(CubeBeyond, NothingIsReadForAPeriodThatIsNot)
{
    Beyond beyond;
    EXPECT_FALSE(beyond.cube.at(key(1, 2010, 104)).present);
    EXPECT_FALSE(beyond.cube.at(key(2, 2000, 104)).present);
    EXPECT_EQ(beyond.regionReads + beyond.periodReads, 0);
}

TEST(CubeBeyond, WhoGoesThroughTheRegionsReadsThePeriod)
{
    Beyond beyond;
    for (int region = 100; region <= 120; ++region)
        EXPECT_EQ(beyond.cube.at(key(1, 2003, region)).number(), double(region));
    EXPECT_EQ(beyond.regionReads, 1);
    EXPECT_EQ(beyond.periodReads, 1);
    EXPECT_FALSE(beyond.cube.at(key(1, 2003, 121)).present);
    EXPECT_EQ(beyond.periodReads, 1);
}

TEST(CubeBeyond, ATableOfRegionsAndPeriodsIsReadByPeriods)
{
    Beyond beyond;
    for (int region = 100; region <= 120; ++region)
        for (int year = 2000; year < 2005; ++year)
            EXPECT_EQ(beyond.cube.at(key(1, year, region)).number(), double(region));
    EXPECT_LE(beyond.regionReads + beyond.periodReads, 2 * 5 + 1);
}

TEST(CubeBeyond, WhatIsKeptOfItIsBounded)
{
    Beyond beyond;
    beyond.last = 100'099;
    for (int year = 2000; year < 2010; ++year) {
        for (const int region : { 100, 200, 300 })
            EXPECT_EQ(beyond.cube.at(key(1, year, region)).number(), double(region));
        EXPECT_LE(beyond.cube.fetchedSize(), 250'000);
    }
    // The last is still there.
    const int reads = beyond.regionReads + beyond.periodReads;
    EXPECT_EQ(beyond.cube.at(key(1, 2009, 300)).number(), 300.0);
    EXPECT_EQ(beyond.regionReads + beyond.periodReads, reads);
}

TEST(CubeBeyond, WhatIsPutIsInWhatWasRead)
{
    Beyond beyond;
    EXPECT_EQ(beyond.cube.at(key(1, 2003, 104)).value, 104);
    beyond.cube.put(key(1, 2003, 104), cell(5));
    beyond.cube.put(key(1, 2099, 104), cell(6)); // a period more
    EXPECT_EQ(beyond.cube.at(key(1, 2003, 104)).value, 5);
    EXPECT_EQ(beyond.cube.at(key(1, 2099, 104)).value, 6);
    EXPECT_TRUE(beyond.cube.isElsewhere(IndicatorId { 1 }, Basis::Discrete, Period::year(2099)));
    beyond.cube.remove(key(1, 2003, 104));
    EXPECT_FALSE(beyond.cube.at(key(1, 2003, 104)).present);
    EXPECT_EQ(beyond.regionReads, 1);
    beyond.cube.forgetFetched();
    EXPECT_EQ(beyond.cube.at(key(1, 2003, 104)).value, 104);
    EXPECT_EQ(beyond.regionReads, 2);
}

TEST(CubeBeyond, ReadingLeavesTheSeriesWhereTheyAre)
{
    Beyond beyond;
    const Cube::Slab* slab = beyond.cube.slab(IndicatorId { 1 }, Basis::Discrete);
    const CubeCell* first = slab->cells.data();
    for (int region = 100; region <= 120; ++region)
        EXPECT_EQ(beyond.cube.at(*slab, 3, RegionId { region }).value, region);
    EXPECT_EQ(beyond.cube.slab(IndicatorId { 1 }, Basis::Discrete), slab);
    EXPECT_EQ(slab->cells.data(), first);
    EXPECT_EQ(beyond.cube.row(*slab, 3).size(), regions.size());
}

TEST(CubeBeyond, APeriodIsDroppedWithItsRow)
{
    Beyond beyond;
    beyond.cube.put(key(1, 2003, 7), cell(1));
    beyond.cube.dropPeriod(IndicatorId { 1 }, Basis::Discrete, Period::year(2003));
    EXPECT_EQ(beyond.cube.size(), 0);
    EXPECT_FALSE(beyond.cube.hasPeriod(IndicatorId { 1 }, Basis::Discrete, Period::year(2003)));
    EXPECT_FALSE(beyond.cube.at(key(1, 2003, 104)).present);
    EXPECT_EQ(beyond.cube.at(key(1, 2004, 104)).value, 104);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// Finding figures in the cube: which basis, which period, which change. Values in, values out; no
// store, no clock, no wording.
#pragma once

#include "db/catalog.h"
#include "db/cube.h"

namespace app {

struct Found
{
    db::Basis basis = db::Basis::Discrete;
    db::Period period; // null when nothing was found
    db::CubeCell cell;
};

// Ends no later than the other one.
bool notAfter(db::Period a, db::Period b);

// The indicator's own basis when it has rows on it, else the first that has.
const db::Cube::Slab* slabOf(const db::Cube& cube, const db::Indicator& indicator);

// The region's latest value that ends no later than `period`. A row without a value does not
// hide an older value, unless it is for exactly this period and shape.
Found latest(
    const db::Cube& cube, const db::Indicator& indicator, db::RegionId region, db::Period period);

// The one period a comparison of all regions is made for: the latest not after `period` in which
// at least half as many regions have a value as in the best period. Null when there is none.
db::Period commonPeriod(const db::Cube& cube, const db::Indicator& indicator,
    std::span<const db::RegionId> regions, db::Period period);

// The values of these regions in a period, in their order.
std::vector<std::optional<double>> valuesAt(const db::Cube& cube, const db::Indicator& indicator,
    std::span<const db::RegionId> regions, db::Period period);
std::vector<double> present(std::span<const std::optional<double>> values);

// The periods of one shape (years, quarters, …) the indicator has values for, without holes
// between the first and the last: the shape with most periods, the longer one on a tie.
std::vector<db::Period> timeAxis(const db::Cube& cube, const db::Indicator& indicator);

// Every value of the indicator over these regions, all periods.
std::vector<double> allValues(
    const db::Cube& cube, const db::Indicator& indicator, std::span<const db::RegionId> regions);

// +1 when the change is for the better, -1 for the worse, 0 when not judged or no change.
int judged(db::Direction direction, double change);

} // namespace app

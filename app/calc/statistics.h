// SPDX-License-Identifier: GPL-3.0-or-later
// Pure functions on numbers: quantiles, ranks with ties, axes and fixed class limits. No store, no
// wording.
#pragma once

#include "app/charts/chart_data.h"

#include <optional>
#include <span>
#include <vector>

namespace app {

// Linear between order statistics (Hyndman & Fan 1996, type 7, as spreadsheets do). `p` in 0…1.
// None without values.
std::optional<double> quantile(std::vector<double> values, double p);
std::optional<double> median(std::vector<double> values);

struct Rank
{
    int place = 0; // 1 the first; 0 without a value
    bool tied = false;
    bool operator==(const Rank&) const = default;
};
// Competition ranking (1, 2, 2, 4) on the values as published: rounded to `decimals`. One rank for
// each value; `higherFirst` says which end is place 1.
std::vector<Rank> ranks(
    std::span<const std::optional<double>> values, int decimals, bool higherFirst);

// An axis of 3 to 6 steps of 1, 2, 2.5 or 5 times a power of ten that holds both ends.
Axis niceAxis(double low, double high);
// Four round limits that part the values into five classes; none for fewer than five different
// values.
std::vector<double> niceLimits(const std::vector<double>& values);
// The class of a value: how many limits are at or below it.
int classOf(double value, std::span<const double> limits);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/robust.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr double normalConsistency = 1.4826; // 1 / Φ⁻¹(3/4)

// Puts the values in another order: no copy, no full sort.
double medianOf(std::vector<double>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

std::optional<RobustScore> robustScore(double value, std::vector<double> others, double floor)
{
    if (others.size() < robustMinimum)
        return std::nullopt;
    RobustScore result;
    result.n = int(others.size());
    result.median = medianOf(others);
    for (double& other : others)
        other = std::abs(other - result.median);
    result.spread = std::max(normalConsistency * medianOf(others), floor);
    result.score = (value - result.median) / result.spread;
    return result;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// How far a number stands from others, measured so that a few wrong ones among them do not matter:
// the modified z-score of Iglewicz and Hoaglin, "How to Detect and Handle Outliers" (1993), with
// the median and the median absolute deviation. Values in, values out.
#pragma once

#include <optional>
#include <vector>

namespace app {

// Fewer numbers than this say nothing about what is usual.
inline constexpr int robustMinimum = 6;

struct RobustScore
{
    int n = 0;
    double median = 0;
    double spread = 0; // 1.4826 × MAD: estimates the standard deviation of normal numbers
    double score = 0; // (value − median) / spread
    bool operator==(const RobustScore&) const = default;
};

// `others` without the value itself, so that it cannot hide in its own spread. The spread is never
// taken for less than `floor` (> 0): a series that hardly moves is not judged by its rounding.
// None for fewer than robustMinimum others.
std::optional<RobustScore> robustScore(double value, std::vector<double> others, double floor);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// One realistic ChartData of every kind, in Chinese or English, for tests of drawing and export.
// Invented values: nothing here is a fact.
#pragma once

#include "app/charts/chart_data.h"

#include <vector>

namespace support {

enum class Kind { Map, Trend, Ranking, Multiples, Stacks, Units, Bullets, Matrix };
enum class Size { Empty, Sample, Large };
inline constexpr Kind kinds[] = { Kind::Map, Kind::Trend, Kind::Ranking, Kind::Multiples,
    Kind::Stacks, Kind::Units, Kind::Bullets, Kind::Matrix };

const char* kindName(Kind kind);
app::ChartData sampleChart(Kind kind, Size size = Size::Sample, bool chinese = true);

} // namespace support

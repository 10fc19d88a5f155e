// SPDX-License-Identifier: GPL-3.0-or-later
// The regions of a cube as runs of their ids: a run is one walk along the key, where each region by
// itself would be a descent from the root. For the engines that read the cube.
#pragma once

#include "db/types.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace db::engine {

// First and last of each run. Ids in between that are not asked for cost less than another run.
inline std::vector<std::pair<qint64, qint64>> regionRuns(std::span<const RegionId> regions)
{
    constexpr qint64 worthReadingOver = 64;
    std::vector<qint64> ids;
    for (const RegionId region : regions)
        ids.push_back(qint64(region));
    std::ranges::sort(ids);
    std::vector<std::pair<qint64, qint64>> runs;
    for (const qint64 id : ids) {
        if (!runs.empty() && id - runs.back().second <= worthReadingOver)
            runs.back().second = id;
        else
            runs.emplace_back(id, id);
    }
    return runs;
}

} // namespace db::engine

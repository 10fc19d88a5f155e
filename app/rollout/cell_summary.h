// SPDX-License-Identifier: GPL-3.0-or-later
// What the roll-out page says beside one cell: how long it has been in its state, how the regions
// stand with its measure, how the measure spread, what is below the region. Values in, values out.
#pragma once

#include "app/rollout/adoption.h"
#include "app/rollout/rollout_edits.h"

namespace app {

struct CellSummary
{
    RolloutCell cell;
    int days = 0; // in this state without a break; 0 without a record
    std::vector<int> counts; // regions in each of RolloutBook::states, then those without record
    RolloutTotal total;
    std::vector<db::Period> quarters; // from the measure's first record to the day's
    std::vector<int> reached; // regions rolled out at the end of each
    int applicable = 0;
    QString from; // codes of the states the step is timed between: the lowest that needs evidence,
    QString to; // the lowest that counts as rolled out
    StepTime time;
    std::optional<int> stalled; // regions a rule names; none while no such rule can be asked
    ChildShare below;
};

// None when the measure or the region is not in the scope.
std::optional<CellSummary> cellSummary(const RolloutBook& book, const db::Catalog& catalog,
    std::span<const db::RolloutRule> rules, const AdoptionScope& scope, const RolloutCellId& cell);

} // namespace app

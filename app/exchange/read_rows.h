// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader makes of one file before it is compared with the workspace.
#pragma once

#include "app/exchange/import.h"

namespace app {

struct ReadRows
{
    std::vector<db::Indicator> newIndicators;
    std::vector<db::Source> sources; // ids unset
    std::vector<PlannedRow> rows; // in file order
    std::vector<Finding> findings; // file names unset
};

} // namespace app

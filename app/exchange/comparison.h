// SPDX-License-Identifier: GPL-3.0-or-later
// Rows read from a file against each other and against the workspace: what each would change.
// Writes nothing.
#pragma once

#include "app/exchange/import.h"

namespace app {

// Sets the effect of every row of the plan, takes repeated rows out and adds the findings. Sources
// that the workspace knows by title are replaced by its own.
void compareWithStore(const db::Store& store, ImportPlan& plan);

} // namespace app

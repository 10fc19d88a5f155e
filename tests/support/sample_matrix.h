// SPDX-License-Identifier: GPL-3.0-or-later
// A roll-out matrix of any size without a store, for tests and figures of drawing. Invented.
#pragma once

#include "app/rollout/matrix.h"

namespace support {

// Three groups of rows, six blocks of columns; every eleventh cell without a record, every
// seventh changed. Measure and region ids count from 1.
app::RolloutMatrix sampleMatrix(int rows, int columns, bool chinese = true);

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
// What the roll-out matrix says in words: of one cell for tooltips and screen readers, of many for
// the clipboard.
#pragma once

#include "app/rollout/matrix.h"

#include <QStringList>

#include <span>

namespace ui {

// State first, then since when, on what proof, whose and of what; `below` may be null.
QStringList cellLines(
    const app::RolloutMatrix& matrix, int row, int column, const app::ChildShare* below = nullptr);
QString stateWord(const app::RolloutMatrix& matrix, const app::RolloutCell& cell);
// Rows and columns of a block with their names, tab-separated.
QString blockText(
    const app::RolloutMatrix& matrix, std::span<const int> rows, std::span<const int> columns);
QStringList totalsHead(); // two lines over the totals at the right
QString totalsLabel(); // before the totals at the bottom
// A title that is only known from an English source carries the dagger.
bool hasDagger(const db::Measure& measure);
QString daggerNote();

} // namespace ui

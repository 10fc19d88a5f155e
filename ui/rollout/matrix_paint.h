// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the roll-out matrix: on screen only what is visible, its cells from a stock of stamps; on
// paper all of it, cell by cell as lines and text.
#pragma once

#include "ui/rollout/matrix_cell.h"

#include <set>
#include <span>
#include <utility>

class QPainter;

namespace ui {

struct MatrixScene
{
    const app::RolloutMatrix& matrix;
    const MatrixLayout& layout;
    const Theme& theme;
    QSize viewport; // heads and totals included
    QPoint scroll {};
    std::span<const app::ChildShare> shares {}; // as RolloutMatrix::cells; empty: none drawn
    int row = -1; // of the cursor
    int column = -1;
    int hoverRow = -1;
    int hoverColumn = -1;
    bool focused = false;
    // Cells somebody else changed, by row and column; null: none.
    const std::set<std::pair<int, int>>* others = nullptr;
    std::span<const QRect> selected {}; // blocks of cells: x columns, y rows
    CellStamps* stamps = nullptr; // null: as lines and text
};

// From the top left corner of the painter. Returns how many cells were drawn.
int paintMatrix(QPainter& painter, const MatrixScene& scene);
// Where the parts of the viewport are.
QRect matrixCellArea(const MatrixLayout& layout, QSize viewport);
// A bar of the regions below needs a cell this high.
bool showsBars(const MatrixLayout& layout);

} // namespace ui

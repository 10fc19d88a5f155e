// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of the roll-out matrix stands: heads, groups, cells and totals in the room there
// is. Cells shrink before anything scrolls. A value: the same for a window, for paper and for
// tests.
#pragma once

#include "app/rollout/matrix.h"

#include <QRect>

namespace ui {

struct MatrixLayout
{
    int rowHead = 184;
    int blockRow = 0; // titles of the column blocks; 0 when there are none
    int nameRow = 45; // column names
    int groupRow = 24;
    int cellWidth = 25;
    int cellHeight = 25;
    int totals = 46; // at the right
    int totalRow = 24; // at the bottom
    std::vector<int> columnX; // left edges, counted from the first cell
    std::vector<int> rowY; // top edges, counted from the first group title
    QSize content; // all cells, their gaps and group titles

    int columnHead() const { return blockRow + nameRow; }
    QSize whole() const
    {
        return { rowHead + content.width() + totals, columnHead() + content.height() + totalRow };
    }
    // In the coordinates of the content.
    QRect cell(int row, int column) const
    {
        return { columnX[std::size_t(column)], rowY[std::size_t(row)], cellWidth, cellHeight };
    }
    int rowAt(int y) const; // -1 on a group title, in a gap and outside
    int columnAt(int x) const;
    // The first and the one after the last that reach into the stretch.
    std::pair<int, int> rowsIn(int from, int to) const;
    std::pair<int, int> columnsIn(int from, int to) const;
};

MatrixLayout layoutMatrix(const app::RolloutMatrix& matrix, QSize room);
// Chinese names stand upright, one character below the other; others are turned.
bool standsUpright(const QString& name);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the roll-out matrix: on screen only what is visible, its cells from a stock of stamps; on
// paper all of it, cell by cell as lines and text.
#pragma once

#include "ui/rollout/matrix_layout.h"
#include "ui/theme.h"

#include <QPixmap>

#include <array>
#include <span>

class QPainter;

namespace ui {

// A cell drawn once for each state it may be in. Thousands of cells are then copies.
class CellStamps
{
public:
    // Forgets everything when any of these has changed.
    void prepare(const std::vector<db::RolloutState>& states, const MatrixLayout& layout,
        const Theme& theme, qreal ratio, QSize viewport);
    const QPixmap& cell(int state, bool changed, bool barred);
    const QPixmap& hatch(); // of the whole viewport, so that neighbours join

private:
    std::vector<db::RolloutState> m_states;
    QSize m_cell;
    QSize m_viewport;
    const Theme* m_theme = nullptr;
    qreal m_ratio = 1;
    std::vector<std::array<QPixmap, 4>> m_stamps;
    QPixmap m_hatch;
};

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
    std::span<const QRect> selected {}; // blocks of cells: x columns, y rows
    CellStamps* stamps = nullptr; // null: as lines and text
};

// From the top left corner of the painter. Returns how many cells were drawn.
int paintMatrix(QPainter& painter, const MatrixScene& scene);
// One cell by itself; null: no record. `barred` leaves the room of the bar below free.
void paintRolloutCell(QPainter& painter, const QRectF& cell, const db::RolloutState* state,
    bool changed, bool barred, const Theme& theme);
// Where the parts of the viewport are.
QRect matrixCellArea(const MatrixLayout& layout, QSize viewport);
// A bar of the regions below needs a cell this high.
bool showsBars(const MatrixLayout& layout);

} // namespace ui

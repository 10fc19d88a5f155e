// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the roll-out matrix, and a stock of cells drawn beforehand.
#pragma once

#include "ui/rollout/matrix_layout.h"
#include "ui/theme.h"

#include <QPixmap>

#include <array>

class QPainter;

namespace ui {

inline constexpr qreal belowBar = 3; // height of the bar of the regions below

// The coloured part; `barred` leaves the room of that bar free.
QRectF cellFill(const QRectF& cell, bool barred);
// One cell by itself; null: no record. `barred` leaves the room of the bar below free.
void paintRolloutCell(QPainter& painter, const QRectF& cell, const db::RolloutState* state,
    bool changed, bool barred, const Theme& theme);

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

} // namespace ui

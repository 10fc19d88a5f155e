// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tiles of a map lie in an area; shared by the tiles and their legend.
#pragma once

#include "ui/charts/bodies.h"

namespace ui::body {

struct TilePlan
{
    static constexpr qreal sideWidth = 176;
    static constexpr qreal belowHeight = 64; // swatches and two lines of words

    QPointF origin;
    qreal tile = 0;
    qreal gap = 0;
    int rows = 0;
    int columns = 0;
    bool side = false; // legend at the right instead of below
    bool legend = false;

    QRectF cell(int row, int column) const
    {
        return { origin.x() + (column - 1) * (tile + gap), origin.y() + (row - 1) * (tile + gap),
            tile, tile };
    }
    qreal width() const { return columns * (tile + gap) - gap; }
    qreal height() const { return rows * (tile + gap) - gap; }
};

// Class swatches with counts, and nation, median, highest and lowest.
void paintTileLegend(
    QPainter& painter, const Frame& frame, const TilePlan& p, const app::TileMap& map);

} // namespace ui::body

// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out matrix as one of the charts: for pictures, files and the printed page. Its legend is
// drawn above it, all of it is always there; in too little room it is drawn smaller.
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/rollout/matrix_paint.h"
#include "ui/rollout/matrix_words.h"

#include "app/format.h"

#include <QPainter>

#include <algorithm>

namespace ui::body {

namespace {

constexpr QSize usual(980, 560); // at which nothing is drawn smaller
constexpr int legendRow = 22;
constexpr int margin = 20; // the painter keeps the edge of a page free; a chart has none

struct Placed
{
    MatrixLayout layout;
    QPointF origin;
    qreal scale = 1;
    bool legend = true;
};

Placed place(const Frame& frame, const app::RolloutMatrix& matrix)
{
    Placed placed;
    placed.legend = frame.look.legend;
    const int above = placed.legend ? legendRow : 0;
    const QSize room = frame.area.size().toSize().expandedTo(usual) - QSize(0, above);
    placed.layout = layoutMatrix(matrix, room);
    const QSizeF whole = placed.layout.whole() + QSize(-margin, above);
    placed.scale = std::min(
        { 1.0, frame.area.width() / whole.width(), frame.area.height() / whole.height() });
    placed.origin = frame.area.topLeft();
    return placed;
}

void paintLegend(QPainter& painter, const app::RolloutMatrix& matrix, const Theme& theme)
{
    qreal x = margin;
    for (const db::RolloutState& state : matrix.states) {
        drawStateSwatch(painter, QRectF(x, 2, 14, 14), state.look, theme);
        const bool said = state.mark == QChar(0x2014);
        x += 19
            + drawText(painter, QRectF(x + 19, 0, 200, 18), Qt::AlignLeft,
                said ? app::name(state) : state.mark + u' ' + app::name(state), font(smallPx),
                theme.text2)
            + 14;
    }
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::RolloutMatrix& matrix)
{
    const Placed placed = place(frame, matrix);
    painter.save();
    painter.setClipRect(frame.area);
    painter.translate(placed.origin);
    painter.scale(placed.scale, placed.scale);
    painter.translate(-margin, 0);
    if (placed.legend) {
        paintLegend(painter, matrix, frame.theme);
        painter.translate(0, legendRow);
    }
    paintMatrix(painter, { matrix, placed.layout, frame.theme, placed.layout.whole() });
    painter.restore();
}

std::vector<ChartHit> hits(const Frame& frame, const app::RolloutMatrix& matrix)
{
    const Placed placed = place(frame, matrix);
    const QPointF first(placed.layout.rowHead - margin,
        placed.layout.columnHead() + (placed.legend ? legendRow : 0));
    std::vector<ChartHit> all;
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        for (int column = 0; column < int(matrix.columns.size()); ++column) {
            const QRectF cell = QRectF(placed.layout.cell(row, column)).translated(first);
            ChartHit hit;
            hit.rect
                = QRectF(placed.origin + cell.topLeft() * placed.scale, cell.size() * placed.scale);
            // Not the measure too: a cell leads to one place.
            hit.region = matrix.columns[std::size_t(column)].region;
            hit.tip = cellLines(matrix, row, column).join(u'\n');
            all.push_back(hit);
        }
    }
    return all;
}

QSizeF minimum(const ChartLook&, const app::RolloutMatrix& matrix)
{
    return { 560, std::clamp<qreal>(140 + 13 * qreal(matrix.rows.size()), 240, 520) };
}

} // namespace ui::body

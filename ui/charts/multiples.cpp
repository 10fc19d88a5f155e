// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::body {

namespace {

struct Plan
{
    QPointF origin;
    QSizeF tile;
    qreal gap = 5;
    int rows = 0;
    int columns = 0;

    QRectF cell(const app::MultipleTile& tile_) const
    {
        return { QPointF(origin.x() + (tile_.column - 1) * (tile.width() + gap),
                     origin.y() + (tile_.row - 1) * (tile.height() + gap)),
            tile };
    }
};

Plan plan(const Frame& frame, const app::Multiples& multiples)
{
    Plan p;
    for (const app::MultipleTile& tile : multiples.tiles) {
        p.rows = std::max(p.rows, tile.row);
        p.columns = std::max(p.columns, tile.column);
    }
    if (p.rows == 0)
        return p;
    const QRectF area = frame.area.adjusted(1.5, 1.5, -1.5, -1.5);
    const qreal wide = (area.width() - p.gap * (p.columns - 1)) / p.columns;
    const qreal high = (area.height() - p.gap * (p.rows - 1)) / p.rows;
    // 66 x 46 and its shape where there is more room; only the height gives way below that.
    const qreal scale = std::clamp(std::min(wide / 66, high / 46), 0.4, 1.8);
    p.tile = QSizeF(std::floor(std::min(wide, 66 * std::max<qreal>(scale, 1.25))),
        std::floor(std::min(high, 46 * scale)));
    p.origin = area.topLeft();
    return p;
}

QColor colourOf(const app::MultipleTile& tile, const Theme& theme)
{
    if (tile.role == app::Role::Selected)
        return theme.accent;
    return tile.role == app::Role::Pinned ? theme.pin(tile.pin) : theme.ramp[3].fill;
}

bool hasValue(const app::MultipleTile& tile)
{
    return std::ranges::any_of(tile.values, [](const auto& v) { return v.has_value(); });
}

void paintFrame(
    QPainter& painter, const QRectF& rect, const app::MultipleTile& tile, const Theme& theme)
{
    const bool strong = tile.role == app::Role::Selected || tile.role == app::Role::Pinned;
    if (tile.extension && !strong) {
        drawExtensionFrame(painter, rect, theme);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strong ? QPen(colourOf(tile, theme), 2) : QPen(theme.line, 1));
    const qreal in = strong ? 0 : 0.5;
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), 3, 3);
}

void paintHead(QPainter& painter, const QRectF& head, const app::MultipleTile& tile, int size,
    const Theme& theme)
{
    const bool strong = tile.role == app::Role::Selected || tile.role == app::Role::Pinned;
    const QColor colour = colourOf(tile, theme);
    const qreal value
        = drawText(painter, head, Qt::AlignRight, tile.lastText, font(size), theme.text2);
    const QRectF nameBox = head.adjusted(0, 0, -value - 3, 0);
    const int nameSize = fittingSize(tile.name, strong, nameBox.width(), { size, captionPx });
    drawLabel(painter, nameBox, Qt::AlignLeft, tile.name,
        font(nameSize > 0 ? nameSize : captionPx, strong), strong ? colour : theme.text);
}

void paintTile(QPainter& painter, const Frame& frame, const Plan& p,
    const app::Multiples& multiples, const app::MultipleTile& tile)
{
    const Theme& theme = frame.theme;
    const QRectF cell = p.cell(tile);
    const bool strong = tile.role == app::Role::Selected || tile.role == app::Role::Pinned;
    const bool tiny = cell.height() < 26;
    const int size = cell.height() < 40 || cell.width() < 60 ? captionPx : smallPx;
    const QRectF head = tiny ? cell.adjusted(3, 0, -3, 0)
                             : QRectF(cell.left() + 4, cell.top() + 2, cell.width() - 8, size + 4);
    if (!tile.inScope) {
        drawOutOfScope(painter, cell, 3, theme);
        if (!tiny)
            drawLabel(painter, head, Qt::AlignLeft, tile.name, font(size), theme.text3);
        return;
    }
    if (!hasValue(tile)) {
        drawHatch(painter, cell, theme);
        paintFrame(painter, cell, tile, theme);
        if (tiny)
            return;
        const qreal name = std::min(textWidth(font(size), tile.name), head.width());
        drawOnPatch(painter, QRectF(head.left(), head.top(), name, head.height()), tile.name,
            font(size), theme.text2, theme);
        drawOnPatch(painter, cell.adjusted(3, size + 4, -3, 0), noDataWord(), font(size),
            theme.text2, theme);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(cell, 3, 3);
    const QColor colour = colourOf(tile, theme);
    if (!tiny)
        paintHead(painter, head, tile, size, theme);
    // Too small for words: the place in the grid still says which region it is.
    const QRectF plot = tiny ? cell.adjusted(3, 3, -3, -3) : cell.adjusted(5, size + 9, -6, -5);
    drawSteps(painter, plot, multiples.nation, multiples.axis.minimum, multiples.axis.maximum,
        theme.peer, 1, 0);
    drawSteps(painter, plot, tile.values, multiples.axis.minimum, multiples.axis.maximum, colour,
        strong ? 1.8 : 1.4, tiny ? 3 : 4);
    paintFrame(painter, cell, tile, theme);
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::Multiples& multiples)
{
    const Plan p = plan(frame, multiples);
    for (const app::MultipleTile& tile : multiples.tiles)
        paintTile(painter, frame, p, multiples, tile);
}

std::vector<ChartHit> hits(const Frame& frame, const app::Multiples& multiples)
{
    const Plan p = plan(frame, multiples);
    std::vector<ChartHit> result;
    for (const app::MultipleTile& tile : multiples.tiles) {
        ChartHit hit;
        hit.rect = p.cell(tile);
        if (tile.inScope)
            hit.region = tile.region; // named only: cannot be chosen
        hit.key.region = tile.region;
        if (!multiples.periods.empty())
            hit.key.period = multiples.periods.back();
        app::Figure figure;
        for (const auto& value : tile.values)
            if (value)
                figure.number = value;
        figure.text = tile.lastText;
        figure.reason = tile.reason;
        hit.tip = tile.inScope
            ? figureTip(figure, tile.name, frame.data.unit)
            : tile.name + QLatin1Char('\n') + QCoreApplication::translate("Charts", "Out of scope");
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook&, const app::Multiples& multiples)
{
    int rows = 0, columns = 0;
    for (const app::MultipleTile& tile : multiples.tiles) {
        rows = std::max(rows, tile.row);
        columns = std::max(columns, tile.column);
    }
    return { columns * 36.0, rows * 31.0 };
}

} // namespace ui::body

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/tile_plan.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::body {

namespace {

constexpr qreal radius = 4;

using Plan = TilePlan;

qreal gapFor(qreal tile)
{
    return tile >= 44 ? 4 : tile >= 36 ? 3 : 2;
}

qreal fit(QSizeF room, int rows, int columns)
{
    const auto size = [&](qreal gap) {
        return std::min((room.width() - gap * (columns - 1)) / columns,
            (room.height() - gap * (rows - 1)) / rows);
    };
    return std::floor(size(gapFor(size(4))));
}

Plan plan(const Frame& frame, const app::TileMap& map)
{
    Plan p;
    for (const app::Tile& tile : map.tiles) {
        p.rows = std::max(p.rows, tile.row);
        p.columns = std::max(p.columns, tile.column);
    }
    if (p.rows == 0)
        return p;
    p.legend = frame.look.legend && !frame.look.compact;
    const QSizeF room = frame.area.size();
    const qreal below
        = fit(room - QSizeF(0, p.legend ? TilePlan::belowHeight : 0), p.rows, p.columns);
    const qreal beside = fit(room - QSizeF(TilePlan::sideWidth, 0), p.rows, p.columns);
    p.side = p.legend && (beside > below || (below >= 60 && beside >= 60 && room.width() > 760));
    p.tile = p.side ? beside : below;
    if (frame.look.compact)
        p.tile = std::min<qreal>(p.tile, 33);
    else if (p.tile > 60)
        p.tile = std::clamp<qreal>(std::floor(p.tile * 0.85), 60, 100);
    p.tile = std::max<qreal>(p.tile, 8);
    p.gap = gapFor(p.tile);
    p.origin = frame.area.topLeft();
    const qreal used = p.width() + (p.side ? TilePlan::sideWidth : 0);
    if (p.side)
        p.origin.rx() += std::max<qreal>(0, std::floor((room.width() - used) / 2));
    return p;
}

QColor ringColour(const app::Tile& tile, int ordinal, const Theme& theme)
{
    return tile.role == app::Role::Selected ? theme.accent
                                            : theme.pin(tile.pin >= 0 ? tile.pin : ordinal);
}

bool marked(const app::Tile& tile)
{
    return tile.role == app::Role::Selected || tile.role == app::Role::Pinned;
}

int nameSize(const Plan& p, const QString& name)
{
    if (p.tile > 60)
        return std::min(20, static_cast<int>(12 * p.tile / 60));
    const qreal room = p.tile - (p.tile >= 44 ? 2 : 0);
    const int size
        = fittingSize(name, false, room, { p.tile >= 44 ? smallPx : captionPx, captionPx });
    return size > 0 ? size : captionPx;
}

// Abbreviated names of three letters are shared by several provinces; the official letters are not.
QString tileName(const Plan& p, const app::Tile& tile)
{
    const bool small = p.tile < 40 && !tile.letters.isEmpty();
    return small && textWidth(font(captionPx), tile.name) > p.tile ? tile.letters : tile.name;
}

void drawName(
    QPainter& painter, const QRectF& box, const Plan& p, const QString& name, const QColor& ink)
{
    const qreal pad = p.tile >= 44 ? 1 : 0;
    drawLabel(painter, box.adjusted(pad, 0, -pad, 0), Qt::AlignHCenter, name,
        font(nameSize(p, name)), ink);
}

// The drawn rectangle: the production corps reaches down to the region it lies in.
QRectF outline(const Plan& p, const app::Tile& tile)
{
    const QRectF rect = p.cell(tile.row, tile.column);
    return tile.extension && tile.row < p.rows ? rect.adjusted(0, 0, 0, p.gap) : rect;
}

void paintMissing(QPainter& painter, const Frame& frame, const Plan& p, const app::Tile& tile)
{
    const QRectF rect = outline(p, tile);
    const QRectF cell = p.cell(tile.row, tile.column);
    drawHatch(painter, rect, frame.theme);
    if (!tile.extension) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(frame.theme.hatch, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    const QFont small = font(nameSize(p, tile.name));
    if (p.tile < 40 || frame.look.compact) {
        drawOnPatch(painter, cell, tile.name, small, frame.theme.text2, frame.theme);
        return;
    }
    const qreal half = cell.height() / 2;
    const qreal inset = half * 0.18;
    const QFont word = font(
        std::max(captionPx, fittingSize(noDataWord(), false, p.tile - 4, { smallPx, captionPx })));
    drawOnPatch(painter,
        QRectF(cell.left() + 2, cell.top() + inset, cell.width() - 4, half - inset), tile.name,
        small, frame.theme.text2, frame.theme);
    drawOnPatch(painter, QRectF(cell.left() + 2, cell.center().y(), cell.width() - 4, half - inset),
        noDataWord(), word, frame.theme.text2, frame.theme);
}

void paintValue(QPainter& painter, const Frame& frame, const Plan& p, const app::Tile& tile)
{
    const Theme& theme = frame.theme;
    const size_t index = std::min<size_t>(
        static_cast<size_t>(std::max(0, tile.classIndex)), theme.ramp.size() - 1);
    const Theme::Ink ink = theme.ramp[index];
    const QRectF cell = p.cell(tile.row, tile.column);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    if (tile.extension)
        painter.drawRect(outline(p, tile));
    else
        painter.drawRoundedRect(cell, radius, radius);

    const bool withValue = !frame.look.compact && p.tile >= 34;
    const qreal big = 13 * std::max<qreal>(1, p.tile / 60);
    const int size = withValue ? fittingSize(tile.figure.text, true, p.tile - 4,
                         { p.tile < 42 ? captionPx : static_cast<int>(std::min<qreal>(big, 22)),
                             smallPx, captionPx })
                               : 0;
    if (size == 0) {
        drawName(painter, cell, p, tileName(p, tile), ink.ink);
    } else {
        const qreal line = std::min(p.tile * 0.29, size * 1.5);
        drawName(painter, cell.translated(0, -line / 2 - 0.5), p, tileName(p, tile), ink.ink);
        drawText(painter, cell.translated(0, line / 2 + 1.5), Qt::AlignHCenter, tile.figure.text,
            font(size, true), ink.ink);
    }
    if (isEstimate(tile.figure.status) && p.tile >= 33) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink.ink, 1.2));
        painter.drawEllipse(cell.topRight() + QPointF(-6, 6), 2.4, 2.4);
    }
}

void paintTile(QPainter& painter, const Frame& frame, const Plan& p, const app::Tile& tile)
{
    const QRectF cell = p.cell(tile.row, tile.column);
    if (!tile.inScope) {
        drawOutOfScope(painter, cell, radius, frame.theme);
        drawName(painter, cell, p, tileName(p, tile), frame.theme.text3);
        return;
    }
    if (tile.figure.number)
        paintValue(painter, frame, p, tile);
    else
        paintMissing(painter, frame, p, tile);
    if (tile.extension)
        drawExtensionFrame(painter, outline(p, tile), frame.theme);
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::TileMap& map)
{
    const Plan p = plan(frame, map);
    if (p.rows == 0)
        return;
    for (const app::Tile& tile : map.tiles)
        paintTile(painter, frame, p, tile);
    int ordinal = 0;
    for (const app::Tile& tile : map.tiles)
        if (marked(tile))
            drawRing(painter, p.cell(tile.row, tile.column), radius,
                ringColour(tile, tile.role == app::Role::Pinned ? ordinal++ : 0, frame.theme),
                frame.theme);
    if (!p.legend)
        return;
    paintTileLegend(painter, frame, p, map);
}

std::vector<ChartHit> hits(const Frame& frame, const app::TileMap& map)
{
    const Plan p = plan(frame, map);
    std::vector<ChartHit> result;
    for (const app::Tile& tile : map.tiles) {
        ChartHit hit;
        hit.rect = p.cell(tile.row, tile.column);
        if (tile.inScope)
            hit.region = tile.region; // named only: cannot be chosen
        hit.key = tile.figure.key;
        hit.tip = tile.inScope
            ? figureTip(tile.figure, tile.name, frame.data.unit, { frame.data.periodText })
            : tile.name + QLatin1Char('\n') + QCoreApplication::translate("Charts", "Out of scope");
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook& look, const app::TileMap& map)
{
    int rows = 0, columns = 0;
    for (const app::Tile& tile : map.tiles) {
        rows = std::max(rows, tile.row);
        columns = std::max(columns, tile.column);
    }
    // The legend moves beside the tiles where the area is low, so it asks for no height.
    const qreal tile = look.compact ? 26 : 33;
    const qreal gap = gapFor(tile);
    return { columns * (look.compact ? 22.0 : 26.0), rows * (tile + gap) - gap };
}

} // namespace ui::body

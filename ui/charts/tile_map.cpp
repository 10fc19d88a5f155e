// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::body {

namespace {

    constexpr qreal sideWidth = 176;
    constexpr qreal belowHeight = 64; // swatches and two lines of words
    constexpr qreal radius = 4;

    struct Plan
    {
        QPointF origin;
        qreal tile = 0;
        qreal gap = 0;
        int rows = 0;
        int columns = 0;
        bool side = false; // legend at the right instead of below
        bool legend = false;

        QRectF cell(int row, int column) const
        {
            return { origin.x() + (column - 1) * (tile + gap),
                origin.y() + (row - 1) * (tile + gap), tile, tile };
        }
        qreal width() const { return columns * (tile + gap) - gap; }
        qreal height() const { return rows * (tile + gap) - gap; }
    };

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
        const qreal below = fit(room - QSizeF(0, p.legend ? belowHeight : 0), p.rows, p.columns);
        const qreal beside = fit(room - QSizeF(sideWidth, 0), p.rows, p.columns);
        p.side
            = p.legend && (beside > below || (below >= 60 && beside >= 60 && room.width() > 760));
        p.tile = p.side ? beside : below;
        if (frame.look.compact)
            p.tile = std::min<qreal>(p.tile, 33);
        else if (p.tile > 60)
            p.tile = std::clamp<qreal>(std::floor(p.tile * 0.85), 60, 100);
        p.tile = std::max<qreal>(p.tile, 8);
        p.gap = gapFor(p.tile);
        p.origin = frame.area.topLeft();
        const qreal used = p.width() + (p.side ? sideWidth : 0);
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
        const qreal room = p.tile - (p.tile >= 44 ? 4 : 0);
        const int size
            = fittingSize(name, false, room, { p.tile >= 44 ? smallPx : captionPx, captionPx });
        return size > 0 ? size : captionPx;
    }

    void drawName(
        QPainter& painter, const QRectF& box, const Plan& p, const QString& name, const QColor& ink)
    {
        const qreal pad = p.tile >= 44 ? 2 : 0;
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
        const QFont word = font(std::max(
            captionPx, fittingSize(noDataWord(), false, p.tile - 4, { smallPx, captionPx })));
        drawOnPatch(painter,
            QRectF(cell.left() + 2, cell.top() + inset, cell.width() - 4, half - inset), tile.name,
            small, frame.theme.text2, frame.theme);
        drawOnPatch(painter,
            QRectF(cell.left() + 2, cell.center().y(), cell.width() - 4, half - inset),
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
            drawName(painter, cell, p, tile.name, ink.ink);
        } else {
            const qreal line = std::min(p.tile * 0.29, size * 1.5);
            drawName(painter, cell.translated(0, -line / 2 - 0.5), p, tile.name, ink.ink);
            drawText(painter, cell.translated(0, line / 2 + 1.5), Qt::AlignHCenter,
                tile.figure.text, font(size, true), ink.ink);
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
            drawName(painter, cell, p, tile.name, frame.theme.text3);
            return;
        }
        if (tile.figure.number)
            paintValue(painter, frame, p, tile);
        else
            paintMissing(painter, frame, p, tile);
        if (tile.extension)
            drawExtensionFrame(painter, outline(p, tile), frame.theme);
    }

    struct Key
    {
        QString label;
        QString count;
        int classIndex; // -1 no data, -2 out of scope
    };

    std::vector<Key> keys(const app::TileMap& map)
    {
        const auto counted = [](int count) {
            return QCoreApplication::translate("Charts", "n = %1", "regions in a class").arg(count);
        };
        std::vector<Key> result;
        for (int i = 0; i < map.classLabels.size(); ++i)
            result.push_back({ map.classLabels[i],
                counted(static_cast<size_t>(i) < map.classCounts.size() ? map.classCounts[i] : 0),
                i });
        result.push_back({ noDataWord(), counted(map.noDataCount), -1 });
        if (map.outOfScopeCount > 0)
            result.push_back({ QCoreApplication::translate("Charts", "Out of scope"),
                counted(map.outOfScopeCount), -2 });
        return result;
    }

    void paintSwatch(QPainter& painter, const QRectF& rect, const Key& key, const Theme& theme)
    {
        if (key.classIndex == -1) {
            drawHatchKey(painter, rect, theme);
        } else if (key.classIndex == -2) {
            drawOutOfScope(painter, rect, 2, theme);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme
                                 .ramp[std::min<size_t>(
                                     static_cast<size_t>(key.classIndex), theme.ramp.size() - 1)]
                                 .fill);
            painter.drawRoundedRect(rect, 1.5, 1.5);
        }
    }

    void paintLegendBelow(
        QPainter& painter, const Frame& frame, const Plan& p, const app::TileMap& map)
    {
        const std::vector<Key> list = keys(map);
        const QFont small = font(captionPx);
        const qreal room = std::max(p.width(), std::min(frame.area.width(), qreal(500)));
        qreal fixed = 0;
        int classes = 0;
        for (const Key& key : list) {
            if (key.classIndex >= 0)
                ++classes;
            else
                fixed += std::max<qreal>(50, textWidth(small, key.label)) + 14;
        }
        const qreal swatch
            = classes > 0 ? std::clamp<qreal>((room - fixed - 4) / classes - 2, 20, 70) : 70;
        qreal x = p.origin.x();
        const qreal y = p.origin.y() + p.height() + 12;
        for (const Key& key : list) {
            const bool isClass = key.classIndex >= 0;
            const qreal width = isClass ? swatch : std::max<qreal>(50, textWidth(small, key.label));
            if (!isClass)
                x += 12;
            const QRectF box(x, y, width, 14);
            paintSwatch(painter, isClass ? box : QRectF(box.center().x() - 25, y, 50, 14), key,
                frame.theme);
            drawLabel(painter, QRectF(x, y + 17, width, 14), Qt::AlignHCenter, key.label, small,
                frame.theme.text2);
            drawText(painter, QRectF(x, y + 32, width, 14), Qt::AlignHCenter, key.count, small,
                frame.theme.text3);
            x += width + 2;
        }
    }

    void paintLegendBeside(
        QPainter& painter, const Frame& frame, const Plan& p, const app::TileMap& map)
    {
        const qreal left = p.origin.x() + p.width() + 22;
        const qreal width = frame.area.right() - left;
        const std::vector<Key> list = keys(map);
        const qreal wanted = qreal(map.corners.size()) * 20 + 12 + qreal(list.size()) * 20;
        const qreal line = std::clamp<qreal>(20 * frame.area.height() / wanted, 13, 20);
        qreal y = frame.area.top();
        const qreal cornerEnd = std::min<qreal>(width, 190);
        for (const app::Corner& corner : map.corners) {
            const qreal value = textWidth(font(smallPx, true), corner.value);
            const QRectF row(left, y, cornerEnd, line);
            drawText(
                painter, row, Qt::AlignRight, corner.value, font(smallPx, true), frame.theme.text);
            const qreal label = drawLabel(painter, row.adjusted(0, 0, -value - 6, 0), Qt::AlignLeft,
                corner.label, font(captionPx), frame.theme.text3);
            drawLabel(painter, row.adjusted(label + 6, 0, -value - 6, 0), Qt::AlignRight,
                corner.name, font(captionPx), frame.theme.text2);
            y += line;
        }
        y += map.corners.empty() ? 0 : line * 0.6;
        for (const Key& key : list) {
            const qreal height = std::min<qreal>(14, line - 2);
            paintSwatch(
                painter, QRectF(left, y + (line - height) / 2, 28, height), key, frame.theme);
            const QRectF row(left + 36, y, cornerEnd - 36, line);
            const qreal count = drawText(
                painter, row, Qt::AlignRight, key.count, font(captionPx), frame.theme.text3);
            drawLabel(painter, row.adjusted(0, 0, -count - 6, 0), Qt::AlignLeft, key.label,
                font(captionPx), frame.theme.text2);
            y += line;
        }
    }

    // Nation, median, highest and lowest in the free corner of the grid, two lines each; in two
    // rows of one line when the words are long.
    void paintCorners(QPainter& painter, const Plan& p, const app::TileMap& map, const Theme& theme)
    {
        int firstTaken = p.columns + 1;
        for (const app::Tile& tile : map.tiles)
            if (tile.row == 1)
                firstTaken = std::min(firstTaken, tile.column);
        const qreal room = (firstTaken - 1) * (p.tile + p.gap) - 12;
        if (p.tile < 38 || room < 160)
            return;
        qreal wanted = 0;
        for (const app::Corner& corner : map.corners) {
            const qreal name = corner.name.isEmpty() ? 0 : textWidth(font(bodyPx), corner.name) + 5;
            const qreal value
                = textWidth(font(corner.name.isEmpty() ? titlePx : bodyPx, true), corner.value);
            wanted += std::max(textWidth(font(captionPx), corner.label), name + value);
        }
        const qreal count = qreal(map.corners.size());
        const qreal gap = std::min<qreal>(30, (room - wanted) / std::max<qreal>(1, count - 1));
        if (gap >= 12) {
            qreal x = p.origin.x();
            for (const app::Corner& corner : map.corners) {
                const bool plain = corner.name.isEmpty();
                const QRectF top(x, p.origin.y() + 1, room, 16);
                const QRectF value(x, p.origin.y() + 18, room, 22);
                qreal used = drawText(
                    painter, top, Qt::AlignLeft, corner.label, font(captionPx), theme.text2);
                qreal line = plain
                    ? 0
                    : drawText(painter, value, Qt::AlignLeft, corner.name, font(bodyPx), theme.text)
                        + 5;
                line += drawText(painter, value.adjusted(line, 0, 0, 0), Qt::AlignLeft,
                    corner.value, font(plain ? titlePx : bodyPx, true), theme.text);
                x += std::max(used, line) + gap;
            }
            return;
        }
        const qreal half = (room - 16) / 2;
        for (size_t i = 0; i < map.corners.size() && i < 4; ++i) {
            const app::Corner& corner = map.corners[i];
            const QRectF row(p.origin.x() + qreal(i / 2) * (half + 16),
                p.origin.y() + qreal(i % 2) * 20, half, 18);
            const qreal value = textWidth(font(smallPx, true), corner.value);
            const qreal label = drawLabel(painter, row.adjusted(0, 0, -value - 6, 0), Qt::AlignLeft,
                corner.label, font(captionPx), theme.text2);
            const qreal name = drawLabel(painter, row.adjusted(label + 6, 0, -value - 5, 0),
                Qt::AlignLeft, corner.name, font(smallPx), theme.text);
            drawText(painter, row.adjusted(label + 6 + (name > 0 ? name + 5 : 0), 0, 0, 0),
                Qt::AlignLeft, corner.value, font(smallPx, true), theme.text);
        }
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
    if (p.side) {
        paintLegendBeside(painter, frame, p, map);
    } else {
        paintLegendBelow(painter, frame, p, map);
        paintCorners(painter, p, map, frame.theme);
    }
}

std::vector<ChartHit> hits(const Frame& frame, const app::TileMap& map)
{
    const Plan p = plan(frame, map);
    std::vector<ChartHit> result;
    for (const app::Tile& tile : map.tiles) {
        ChartHit hit;
        hit.rect = p.cell(tile.row, tile.column);
        hit.region = tile.region;
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
    const qreal tile = look.compact ? 33 : 46;
    const qreal gap = gapFor(tile);
    return { columns * (tile + gap) - gap,
        rows * (tile + gap) - gap + (look.legend && !look.compact ? belowHeight : 0) };
}

} // namespace ui::body

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"
#include "ui/charts/tile_plan.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui::body {

namespace {

using Plan = TilePlan;

struct Key
{
    QString label;
    QString count; // "n = 6"
    QString figure; // "6", where the room is narrow
    int classIndex; // -1 no data, -2 out of scope
};

std::vector<Key> keys(const app::TileMap& map)
{
    const auto counted = [](int count) {
        return QCoreApplication::translate("Charts", "n = %1", "regions in a class").arg(count);
    };
    std::vector<Key> result;
    for (int i = 0; i < map.classLabels.size(); ++i) {
        const auto place = static_cast<size_t>(i);
        const int count = place < map.classCounts.size() ? map.classCounts[place] : 0;
        result.push_back({ map.classLabels[i], counted(count), QString::number(count), i });
    }
    result.push_back(
        { noDataWord(), counted(map.noDataCount), QString::number(map.noDataCount), -1 });
    if (map.outOfScopeCount > 0)
        result.push_back({ QCoreApplication::translate("Charts", "Out of scope"),
            counted(map.outOfScopeCount), QString::number(map.outOfScopeCount), -2 });
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
        painter.setBrush(
            theme.ramp[std::min<size_t>(static_cast<size_t>(key.classIndex), theme.ramp.size() - 1)]
                .fill);
        painter.drawRoundedRect(rect, 1.5, 1.5);
    }
}

void paintLegendBelow(QPainter& painter, const Frame& frame, const Plan& p, const app::TileMap& map)
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
        paintSwatch(
            painter, isClass ? box : QRectF(box.center().x() - 25, y, 50, 14), key, frame.theme);
        drawLabel(painter, QRectF(x, y + 17, width, 14), Qt::AlignHCenter, key.label, small,
            frame.theme.text2);
        drawText(painter, QRectF(x, y + 32, width, 14), Qt::AlignHCenter,
            textWidth(small, key.count) > width ? key.figure : key.count, small, frame.theme.text3);
        x += width + 2;
    }
}

void paintLegendBeside(
    QPainter& painter, const Frame& frame, const Plan& p, const app::TileMap& map)
{
    const qreal left = p.origin.x() + p.width() + 22;
    const qreal width = frame.area.right() - left;
    const std::vector<Key> list = keys(map);
    const bool corners
        = frame.area.height() >= 13 * (qreal(map.corners.size() + list.size()) + 0.6);
    const qreal wanted
        = (corners ? qreal(map.corners.size()) : 0) * 20 + 12 + qreal(list.size()) * 20;
    const qreal line = std::clamp<qreal>(20 * frame.area.height() / wanted, 13, 20);
    qreal y = frame.area.top();
    const qreal cornerEnd = std::min<qreal>(width, 190);
    for (const app::Corner& corner : map.corners) {
        if (!corners)
            break;
        const qreal value = textWidth(font(smallPx, true), corner.value);
        const QRectF row(left, y, cornerEnd, line);
        drawText(painter, row, Qt::AlignRight, corner.value, font(smallPx, true), frame.theme.text);
        const qreal label = drawLabel(painter, row.adjusted(0, 0, -value - 6, 0), Qt::AlignLeft,
            corner.label, font(captionPx), frame.theme.text3);
        drawLabel(painter, row.adjusted(label + 6, 0, -value - 6, 0), Qt::AlignRight, corner.name,
            font(captionPx), frame.theme.text2);
        y += line;
    }
    y += !corners ? 0 : line * 0.6;
    for (const Key& key : list) {
        const qreal height = std::min<qreal>(14, line - 2);
        paintSwatch(painter, QRectF(left, y + (line - height) / 2, 28, height), key, frame.theme);
        const QRectF row(left + 36, y, cornerEnd - 36, line);
        const qreal count
            = drawText(painter, row, Qt::AlignRight, key.count, font(captionPx), frame.theme.text3);
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
            qreal used
                = drawText(painter, top, Qt::AlignLeft, corner.label, font(captionPx), theme.text2);
            qreal line = plain
                ? 0
                : drawText(painter, value, Qt::AlignLeft, corner.name, font(bodyPx), theme.text)
                    + 5;
            line += drawText(painter, value.adjusted(line, 0, 0, 0), Qt::AlignLeft, corner.value,
                font(plain ? titlePx : bodyPx, true), theme.text);
            x += std::max(used, line) + gap;
        }
        return;
    }
    const qreal half = (room - 16) / 2;
    for (size_t i = 0; i < map.corners.size() && i < 4; ++i) {
        const app::Corner& corner = map.corners[i];
        const size_t column = i / 2;
        const QRectF row(
            p.origin.x() + qreal(column) * (half + 16), p.origin.y() + qreal(i % 2) * 20, half, 18);
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

void paintTileLegend(
    QPainter& painter, const Frame& frame, const TilePlan& p, const app::TileMap& map)
{
    if (p.side) {
        paintLegendBeside(painter, frame, p, map);
        return;
    }
    paintLegendBelow(painter, frame, p, map);
    paintCorners(painter, p, map, frame.theme);
}

} // namespace ui::body

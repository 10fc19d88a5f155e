// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::body {

namespace {

constexpr qreal axisHeight = 20;
constexpr qreal legendHeight = 22;
constexpr qreal smallestRow = 14;

struct Columns
{
    qreal rank = 0;
    qreal name = 0;
    qreal value = 0;
    qreal change = 0;
};

// The rows run down one block, or down several beside one another where the paper is low.
struct Plan
{
    QRectF body; // below the legend and the axis words
    Columns columns;
    int blocks = 1;
    int perBlock = 0;
    int shown = 0;
    qreal row = 0;
    qreal blockWidth = 0;
    qreal trackLeft = 0; // within a block
    qreal trackWidth = 0;

    QRectF rowRect(int index) const
    {
        const int block = perBlock > 0 ? index / perBlock : 0;
        return { body.left() + block * (blockWidth + 24),
            body.top() + (index - block * perBlock) * row, blockWidth, row };
    }
};

Columns columnsFor(const app::Ranking& ranking)
{
    Columns c;
    for (const app::RankRow& row : ranking.rows) {
        c.rank = std::max(c.rank, textWidth(font(captionPx), row.rankText));
        c.name = std::max(c.name, textWidth(font(smallPx, row.role != app::Role::Peer), row.name));
        c.value = std::max(c.value,
            textWidth(font(smallPx, true), row.figure.number ? row.figure.text : noDataWord()));
        c.change = std::max(c.change, textWidth(font(captionPx), row.changeText));
    }
    return c;
}

Plan plan(const Frame& frame, const app::Ranking& ranking)
{
    Plan p;
    const int count = static_cast<int>(ranking.rows.size());
    if (count == 0)
        return p;
    const qreal top = axisHeight + (frame.look.legend ? legendHeight : 0);
    p.body = frame.area.adjusted(0, top, 0, -2);
    p.columns = columnsFor(ranking);
    const int most = std::max(1, static_cast<int>(p.body.width() / 250));
    while (p.blocks < most && p.body.height() / std::ceil(qreal(count) / p.blocks) < smallestRow)
        ++p.blocks;
    const int capacity = std::max(1, static_cast<int>(p.body.height() / smallestRow));
    p.perBlock = std::min(static_cast<int>(std::ceil(qreal(count) / p.blocks)), capacity);
    p.shown = std::min(count, p.perBlock * p.blocks);
    p.row = std::clamp<qreal>(p.body.height() / p.perBlock, smallestRow, 26);
    p.blockWidth = (p.body.width() - 24 * (p.blocks - 1)) / p.blocks;

    Columns& c = p.columns;
    c.name = std::min(c.name, std::max<qreal>(60, p.blockWidth * 0.34));
    const qreal fixed = c.name + 12 + c.value + 12;
    if (p.blockWidth - fixed - c.rank - 10 < 84)
        c.rank = 0;
    const qreal rank = c.rank > 0 ? c.rank + 10 : 0;
    if (p.blockWidth - fixed - rank - c.change - 12 < 150)
        c.change = 0;
    const qreal change = c.change > 0 ? c.change + 12 : 0;
    p.trackLeft = rank + c.name + 12;
    p.trackWidth = std::max<qreal>(10, p.blockWidth - fixed - rank - change);
    return p;
}

qreal mapX(const Plan& p, const app::Axis& axis, const QRectF& row, double value)
{
    const double range = axis.maximum > axis.minimum ? axis.maximum - axis.minimum : 1;
    const double part = std::clamp((value - axis.minimum) / range, 0.0, 1.0);
    // Room for the dots at both ends.
    return row.left() + p.trackLeft + 5 + part * (p.trackWidth - 10);
}

QColor rowColour(const app::RankRow& row, const Theme& theme)
{
    if (row.role == app::Role::Selected)
        return theme.accent;
    if (row.role == app::Role::Pinned)
        return theme.pin(row.pin);
    return row.role == app::Role::Nation ? theme.median : theme.ramp[3].fill;
}

void paintAxis(QPainter& painter, const Frame& frame, const Plan& p, const app::Ranking& ranking)
{
    const app::Axis& axis = ranking.axis;
    for (int block = 0; block < p.blocks; ++block) {
        const int rows = std::min(p.perBlock, p.shown - block * p.perBlock);
        if (rows <= 0)
            break;
        const QRectF first = p.rowRect(block * p.perBlock);
        const qreal bottom = first.top() + rows * p.row;
        qreal lastRight = -1e9;
        for (double tick = axis.minimum; axis.step > 0 && tick <= axis.maximum + axis.step / 1e6;
             tick += axis.step) {
            const qreal x = std::floor(mapX(p, axis, first, tick)) + 0.5;
            painter.setPen(QPen(frame.theme.grid, 1));
            painter.drawLine(QPointF(x, first.top()), QPointF(x, bottom));
            const QString text = app::number(tick, axis.decimals);
            const qreal half = textWidth(font(captionPx), text) / 2;
            if (x - half < lastRight + 6)
                continue;
            drawText(painter, QRectF(x - half, first.top() - axisHeight, half * 2, axisHeight - 3),
                Qt::AlignLeft, text, font(captionPx), frame.theme.text2);
            lastRight = x + half;
        }
        if (ranking.median) {
            QPen pen(frame.theme.median, 1.4);
            pen.setDashPattern({ 3, 2.2 });
            painter.setPen(pen);
            const qreal x = mapX(p, axis, first, *ranking.median);
            painter.drawLine(QPointF(x, first.top()), QPointF(x, bottom));
        }
    }
}

void paintTrack(QPainter& painter, const Frame& frame, const Plan& p, const app::Ranking& ranking,
    const app::RankRow& row, const QRectF& rect)
{
    const Theme& theme = frame.theme;
    const qreal y = rect.center().y();
    if (!row.figure.number) {
        drawHatch(
            painter, QRectF(rect.left() + p.trackLeft + 2, y - 5, p.trackWidth - 4, 10), theme);
        return;
    }
    const qreal now = mapX(p, ranking.axis, rect, *row.figure.number);
    if (row.before) {
        const qreal then = mapX(p, ranking.axis, rect, *row.before);
        painter.setPen(QPen(theme.band2, 2));
        painter.drawLine(QPointF(then, y), QPointF(now, y));
        painter.setBrush(theme.surface);
        painter.setPen(QPen(theme.axis, 1.2));
        painter.drawEllipse(QPointF(then, y), 2.9, 2.9);
    }
    const QColor colour = rowColour(row, theme);
    const qreal r = row.role == app::Role::Peer ? 4 : 5;
    const bool hollow = isEstimate(row.figure.status);
    painter.setPen(hollow ? QPen(colour, 1.8) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? theme.surface : colour);
    painter.drawEllipse(QPointF(now, y), hollow ? r - 0.9 : r, hollow ? r - 0.9 : r);
}

void paintRow(QPainter& painter, const Frame& frame, const Plan& p, const app::Ranking& ranking,
    const app::RankRow& row, const QRectF& rect)
{
    const Theme& theme = frame.theme;
    const bool strong = row.role != app::Role::Peer;
    const QColor ink = row.role == app::Role::Peer || row.role == app::Role::Nation
        ? theme.text
        : rowColour(row, theme);
    const int size = p.row < 17 ? captionPx : smallPx;
    if (p.columns.rank > 0)
        drawText(painter, QRectF(rect.left(), rect.top(), p.columns.rank, rect.height()),
            Qt::AlignRight, row.rankText, font(captionPx), theme.text3);
    drawLabel(painter,
        QRectF(rect.left() + p.trackLeft - 12 - p.columns.name, rect.top(), p.columns.name,
            rect.height()),
        Qt::AlignRight, row.name, font(size, strong), ink);
    paintTrack(painter, frame, p, ranking, row, rect);
    const qreal valueRight = rect.right() - (p.columns.change > 0 ? p.columns.change + 12 : 0);
    drawText(painter, QRectF(rect.left(), rect.top(), valueRight - rect.left(), rect.height()),
        Qt::AlignRight, row.figure.number ? row.figure.text : noDataWord(), font(size, strong),
        row.figure.number ? (strong ? ink : theme.text2) : theme.text3);
    if (p.columns.change > 0)
        drawText(painter, rect, Qt::AlignRight, row.changeText, font(captionPx), theme.text2);
}

void paintLegend(QPainter& painter, const Frame& frame, const app::Ranking& ranking)
{
    const Theme& theme = frame.theme;
    QRectF box(frame.area.left(), frame.area.top(), frame.area.width(), 18);
    const qreal y = box.center().y();
    const auto word = [&](const QString& text) {
        box.setLeft(box.left() + 13);
        box.setLeft(box.left()
            + drawLabel(painter, box, Qt::AlignLeft, text, font(captionPx), theme.text2) + 14);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ramp[3].fill);
    painter.drawEllipse(QPointF(box.left() + 4, y), 4, 4);
    word(ranking.nowLabel);
    if (!ranking.thenLabel.isEmpty()) {
        painter.setPen(QPen(theme.axis, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(box.left() + 4, y), 2.9, 2.9);
        word(ranking.thenLabel);
    }
    if (ranking.median) {
        QPen pen(theme.median, 1.4);
        pen.setDashPattern({ 3, 2.2 });
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left() + 5, y - 7), QPointF(box.left() + 5, y + 7));
        word(QCoreApplication::translate("Charts", "median"));
    }
}

// The selected and pinned regions stay visible when there is no room for every row.
std::vector<int> shownRows(const Plan& p, const app::Ranking& ranking)
{
    std::vector<int> order;
    const int count = static_cast<int>(ranking.rows.size());
    const bool cut = p.shown < count;
    const int room = cut ? p.shown - 1 : p.shown; // the last line says how many are left out
    int marked = 0;
    for (const app::RankRow& row : ranking.rows)
        marked += row.role != app::Role::Peer;
    int spare = std::max(0, room - marked);
    for (int i = 0; i < count && static_cast<int>(order.size()) < room; ++i) {
        const bool peer = ranking.rows[i].role == app::Role::Peer;
        if (peer && spare-- <= 0)
            continue;
        order.push_back(i);
    }
    return order;
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::Ranking& ranking)
{
    const Plan p = plan(frame, ranking);
    if (p.shown == 0)
        return;
    if (frame.look.legend)
        paintLegend(painter, frame, ranking);
    paintAxis(painter, frame, p, ranking);
    const std::vector<int> order = shownRows(p, ranking);
    for (size_t i = 0; i < order.size(); ++i)
        paintRow(
            painter, frame, p, ranking, ranking.rows[order[i]], p.rowRect(static_cast<int>(i)));
    const int left = static_cast<int>(ranking.rows.size() - order.size());
    if (left > 0)
        drawLabel(painter, p.rowRect(p.shown - 1), Qt::AlignLeft,
            QCoreApplication::translate("Charts", "and %1 more in the table").arg(left),
            font(captionPx), frame.theme.text3);
}

std::vector<ChartHit> hits(const Frame& frame, const app::Ranking& ranking)
{
    const Plan p = plan(frame, ranking);
    std::vector<ChartHit> result;
    const std::vector<int> order = p.shown > 0 ? shownRows(p, ranking) : std::vector<int> {};
    for (size_t i = 0; i < order.size(); ++i) {
        const app::RankRow& row = ranking.rows[order[i]];
        QStringList more;
        if (!row.rankText.isEmpty() && row.figure.number)
            more.append(QCoreApplication::translate("Charts", "rank %1").arg(row.rankText));
        if (!row.changeText.isEmpty())
            more.append(ranking.thenLabel.isEmpty()
                    ? row.changeText
                    : QStringLiteral("%1 (%2)").arg(row.changeText, ranking.thenLabel));
        ChartHit hit;
        hit.rect = p.rowRect(static_cast<int>(i));
        hit.region = row.region;
        hit.key = row.figure.key;
        hit.tip = figureTip(row.figure, row.name, frame.data.unit, more);
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook& look, const app::Ranking& ranking)
{
    return { 190,
        qreal(ranking.rows.size()) * 17 + axisHeight + 2 + (look.legend ? legendHeight : 0) };
}

} // namespace ui::body

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

#include <cmath>

namespace ui::body {

namespace {

constexpr qreal gap = 2;

struct Plan
{
    std::vector<QRectF> counts; // by light
    std::vector<QRectF> sections;
    std::vector<QRectF> blocks; // in the order of rows and their blocks
    QRectF milestones;
    qreal bottom = 0;
    qreal limit = 0; // what ends below this is left out
};

qreal countWidth(int light, int count)
{
    return lightWidth(app::lightText(static_cast<app::Light>(light))) + 4
        + textWidth(font(smallPx, true), QString::number(count));
}

qreal planCounts(Plan& p, const Frame& frame, const app::Units& units)
{
    qreal x = frame.area.left();
    qreal y = frame.area.top();
    for (int i = 0; i < app::lightCount; ++i) {
        const qreal width = countWidth(i, units.counts[static_cast<size_t>(i)]);
        if (x > frame.area.left() && x + width > frame.area.right()) {
            x = frame.area.left();
            y += 20;
        }
        p.counts.push_back({ x, y, width, 20 });
        x += width + 16;
    }
    return y + 20;
}

// The height the rows need with these blocks; remembers where everything lies.
qreal planRows(
    Plan& p, const Frame& frame, const app::Units& units, qreal top, QSizeF block, qreal pitch)
{
    p.sections.clear();
    p.blocks.clear();
    qreal name = 0;
    size_t most = 1;
    for (const app::UnitRow& row : units.rows) {
        name = std::max(name, textWidth(font(smallPx), row.section));
        most = std::max(most, row.blocks.size());
    }
    // Names give way to the blocks, but keep a readable part of the line.
    const qreal step = block.width() + gap;
    const qreal blocksWidth = qreal(most) * step;
    const qreal widest = std::max(frame.area.width() * 0.34, frame.area.width() - blocksWidth - 10);
    name = std::min(name, widest);
    const qreal left = frame.area.left() + name + 10;
    const int perLine = std::max(1, static_cast<int>((frame.area.right() - left + gap) / step));
    qreal y = top;
    for (const app::UnitRow& row : units.rows) {
        p.sections.push_back({ frame.area.left(), y, name, block.height() });
        const int count = static_cast<int>(row.blocks.size());
        for (int i = 0; i < count; ++i) {
            const int line = i / perLine;
            p.blocks.push_back({ left + (i % perLine) * step, y + line * (block.height() + gap),
                block.width(), block.height() });
        }
        const int lines = std::max(1, (count + perLine - 1) / perLine);
        y += (lines - 1) * (block.height() + gap) + pitch;
    }
    return y - (pitch - block.height());
}

Plan plan(const Frame& frame, const app::Units& units)
{
    Plan p;
    const qreal top = frame.look.legend ? planCounts(p, frame, units) + 14 : frame.area.top();
    const bool bar = units.milestonesDone.has_value();
    const qreal room = frame.area.bottom() - (bar ? 50 : 0);
    p.bottom = planRows(p, frame, units, top, { 41, 24 }, 35);
    if (p.bottom > room)
        p.bottom = planRows(p, frame, units, top, { 41, 24 }, 27);
    if (p.bottom > room)
        p.bottom = planRows(p, frame, units, top - 6, { 31, 22 }, 24);
    p.limit = frame.area.bottom() + 0.5;
    if (p.bottom > p.limit)
        p.limit -= 17; // room to say how many are left out
    if (bar)
        p.milestones = QRectF(frame.area.left(), p.bottom + 12, frame.area.width(), 40);
    return p;
}

void paintBlock(
    QPainter& painter, const QRectF& rect, const app::UnitBlock& block, const Theme& theme)
{
    const Theme::LightLook look = theme.lights[static_cast<size_t>(block.light)];
    if (block.light == app::Light::NoData) {
        drawHatch(painter, rect, theme);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tint);
        painter.drawRoundedRect(rect, 3, 3);
    }
    const bool compact = rect.width() < 40;
    const qreal glyph = compact ? 8 : 9;
    const QFont number = font(compact ? captionPx : smallPx);
    const qreal space = compact ? 3 : 5;
    const qreal words = textWidth(number, block.number);
    const qreal x = rect.left() + std::max<qreal>(2, (rect.width() - glyph - space - words) / 2);
    if (block.light == app::Light::NoData)
        painter.fillRect(
            QRectF(x - 2, rect.top() + 4, glyph + space + words + 4, rect.height() - 8),
            theme.hatchBackground);
    drawLightGlyph(painter, { x + glyph / 2, rect.center().y() }, glyph, block.light, theme);
    drawLabel(painter,
        QRectF(x + glyph + space, rect.top(), rect.right() - x - glyph - space, rect.height()),
        Qt::AlignLeft, block.number, number, look.text);
}

void paintMilestones(
    QPainter& painter, const QRectF& rect, const app::Units& units, const Theme& theme)
{
    const int done = *units.milestonesDone;
    const QRectF line(rect.left(), rect.top(), rect.width(), 18);
    qreal x = drawText(painter, line, Qt::AlignLeft,
                  QCoreApplication::translate("Charts", "Milestones"), font(smallPx), theme.text2)
        + 10;
    x += drawText(painter, line.adjusted(x, 0, 0, 0), Qt::AlignLeft,
             QStringLiteral("%1 / %2").arg(done).arg(units.milestonesTotal), font(smallPx, true),
             theme.text)
        + 10;
    const int gapCount = units.milestonesExpected - done;
    const QString words = gapCount > 0
        ? QCoreApplication::translate("Charts", "%1 expected by now, %2 behind")
              .arg(units.milestonesExpected)
              .arg(gapCount)
        : QCoreApplication::translate("Charts", "%1 expected by now, on time")
              .arg(units.milestonesExpected);
    drawLabel(painter, line.adjusted(x, 0, 0, 0), Qt::AlignLeft, words, font(smallPx), theme.text2);

    const QRectF track(rect.left(), rect.top() + 25, rect.width(), 8);
    const double total = std::max(1, units.milestonesTotal);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band);
    painter.drawRoundedRect(track, 2, 2);
    if (done > 0) {
        painter.setBrush(theme.ramp[3].fill);
        painter.drawRoundedRect(QRectF(track.left(), track.top(),
                                    track.width() * std::min(1.0, done / total), track.height()),
            2, 2);
    }
    const qreal tick = track.left()
        + std::min(track.width() - 2, track.width() * units.milestonesExpected / total - 1);
    painter.fillRect(
        QRectF(std::max(track.left(), tick), track.center().y() - 8, 2, 16), theme.target);
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::Units& units)
{
    const Plan p = plan(frame, units);
    const Theme& theme = frame.theme;
    for (size_t i = 0; i < p.counts.size(); ++i) {
        const auto light = static_cast<app::Light>(i);
        drawLight(painter, p.counts[i], light, app::lightText(light), theme);
        drawText(painter, p.counts[i], Qt::AlignRight, QString::number(units.counts[i]),
            font(smallPx, true), theme.lights[i].text);
    }
    size_t block = 0;
    int left = 0;
    for (size_t i = 0; i < units.rows.size(); ++i) {
        if (p.sections[i].bottom() <= p.limit)
            drawLabel(painter, p.sections[i], Qt::AlignLeft, units.rows[i].section, font(smallPx),
                theme.text);
        for (const app::UnitBlock& unit : units.rows[i].blocks) {
            const QRectF& rect = p.blocks[block++];
            if (rect.bottom() <= p.limit)
                paintBlock(painter, rect, unit, theme);
            else
                ++left;
        }
    }
    if (left > 0)
        drawLabel(painter,
            QRectF(frame.area.left(), frame.area.bottom() - 16, frame.area.width(), 16),
            Qt::AlignLeft,
            QCoreApplication::translate("Charts", "and %1 more in the table").arg(left),
            font(captionPx), theme.text3);
    if (units.milestonesDone && p.milestones.bottom() <= frame.area.bottom() + 8)
        paintMilestones(painter, p.milestones, units, theme);
}

std::vector<ChartHit> hits(const Frame& frame, const app::Units& units)
{
    const Plan p = plan(frame, units);
    std::vector<ChartHit> result;
    size_t block = 0;
    for (const app::UnitRow& row : units.rows) {
        for (const app::UnitBlock& unit : row.blocks) {
            ChartHit hit;
            hit.rect = p.blocks[block++];
            if (hit.rect.bottom() > p.limit)
                continue;
            hit.task = unit.task;
            hit.tip = app::lightText(unit.light) + QLatin1Char('\n') + unit.number
                + QLatin1Char(' ') + unit.title;
            if (!unit.reason.isEmpty())
                hit.tip += QLatin1Char('\n') + unit.reason;
            result.push_back(hit);
        }
    }
    return result;
}

QSizeF minimum(const ChartLook& look, const app::Units& units)
{
    qreal lines = 0;
    for (const app::UnitRow& row : units.rows)
        lines += row.blocks.empty() ? 1 : 1 + std::floor(qreal(row.blocks.size() - 1) / 8);
    return { 220, lines * 27 + (look.legend ? 34 : 0) + (units.milestonesDone ? 52 : 0) };
}

} // namespace ui::body

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui::body {

namespace {

constexpr qreal legendLine = 20;

struct Key
{
    QString code; // empty: no record
    std::optional<app::Light> light;
    QString word;
    QRectF rect;
};

struct Plan
{
    std::vector<Key> keys;
    QRectF totalLabel;
    qreal top = 0;
    qreal row = 0;
    int shown = 0;
    qreal name = 0;
    qreal total = 0;
};

int sum(const app::StackRow& row)
{
    return std::accumulate(row.counts.begin(), row.counts.end(), row.unknown);
}

QString unknownWord()
{
    return QCoreApplication::translate("Charts", "No record");
}

std::optional<app::Light> lightOf(const app::Stacks& stacks, std::size_t state)
{
    return state < stacks.lights.size() ? std::optional(stacks.lights[state]) : std::nullopt;
}

void planLegend(Plan& p, const Frame& frame, const app::Stacks& stacks)
{
    for (std::size_t i = 0; i < stacks.states.size(); ++i)
        p.keys.push_back(
            { stacks.states[i].look, lightOf(stacks, i), app::name(stacks.states[i]), {} });
    if (std::ranges::any_of(stacks.rows, [](const app::StackRow& row) { return row.unknown > 0; }))
        p.keys.push_back({ QString(), std::nullopt, unknownWord(), {} });
    const qreal label
        = std::min(textWidth(font(smallPx), stacks.totalLabel), frame.area.width() * 0.4);
    p.totalLabel = QRectF(frame.area.right() - label, frame.area.top(), label, legendLine);
    qreal x = frame.area.left();
    qreal y = frame.area.top();
    for (Key& key : p.keys) {
        const qreal width = 12 + 5 + textWidth(font(captionPx), key.word);
        const qreal right = y > frame.area.top() ? frame.area.right() : p.totalLabel.left() - 12;
        if (x > frame.area.left() && x + width > right) {
            x = frame.area.left();
            y += legendLine;
        }
        key.rect = QRectF(x, y, width, legendLine);
        x += width + 12;
    }
    p.top = y + legendLine + 6;
}

Plan plan(const Frame& frame, const app::Stacks& stacks)
{
    Plan p;
    p.top = frame.area.top();
    if (frame.look.legend)
        planLegend(p, frame, stacks);
    const int count = static_cast<int>(stacks.rows.size());
    const qreal room = frame.area.bottom() - p.top;
    p.row = count > 0 ? std::clamp<qreal>(room / count, 17, 34) : 34;
    p.shown = std::min(count, std::max(0, static_cast<int>((room + 0.5) / p.row)));
    for (const app::StackRow& row : stacks.rows) {
        p.name = std::max(p.name, textWidth(font(smallPx), row.name));
        p.total = std::max(p.total, textWidth(font(smallPx, true), row.totalText));
    }
    p.name = std::min(p.name, frame.area.width() * (frame.area.width() < 330 ? 0.4 : 0.5));
    return p;
}

QRectF rowRect(const Frame& frame, const Plan& p, int index)
{
    return { frame.area.left(), p.top + index * p.row, frame.area.width(), p.row };
}

void paintSegment(QPainter& painter, const QRectF& rect, const QString& code,
    std::optional<app::Light> light, const Theme& theme)
{
    if (light) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.lights[std::size_t(*light)].glyph);
        painter.drawRoundedRect(rect, 1.5, 1.5);
        return;
    }
    if (code.isEmpty()) {
        drawHatchKey(painter, rect, theme);
        return;
    }
    const Theme::Ink look = theme.state(code);
    const bool pale = look.fill == theme.surface || code == QLatin1String("na");
    const qreal in = pale ? 0.5 : 0;
    painter.setPen(pale ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), 1.5, 1.5);
}

void paintBar(QPainter& painter, const QRectF& track, const app::Stacks& stacks,
    const app::StackRow& row, const Theme& theme)
{
    const int total = sum(row);
    if (total == 0) {
        drawHatchKey(painter, track, theme);
        return;
    }
    double before = 0;
    for (size_t i = 0; i <= stacks.states.size(); ++i) {
        const bool last = i == stacks.states.size();
        const int count = last ? row.unknown : i < row.counts.size() ? row.counts[i] : 0;
        if (count == 0)
            continue;
        const qreal left = track.left() + track.width() * before / total;
        before += count;
        const qreal right = track.left() + track.width() * before / total;
        paintSegment(painter, QRectF(left, track.top(), std::max<qreal>(1.5, right - left - 1), 14),
            last ? QString() : stacks.states[i].look, last ? std::nullopt : lightOf(stacks, i),
            theme);
    }
}

// The count that matters is bold, what it is out of is not.
void paintTotal(QPainter& painter, const QRectF& rect, const QString& text, const Theme& theme)
{
    const qsizetype cut = text.indexOf(QLatin1Char('/'));
    const QString head = cut < 0 ? text : text.left(cut).trimmed();
    const QString tail = cut < 0 ? QString() : QStringLiteral(" / ") + text.mid(cut + 1).trimmed();
    const qreal width = drawText(painter, rect, Qt::AlignRight, tail, font(smallPx), theme.text2);
    drawText(painter, rect.adjusted(0, 0, -width, 0), Qt::AlignRight, head, font(smallPx, true),
        theme.text);
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::Stacks& stacks)
{
    const Plan p = plan(frame, stacks);
    const Theme& theme = frame.theme;
    for (const Key& key : p.keys) {
        const QRectF square(key.rect.left(), key.rect.center().y() - 6, 12, 12);
        if (key.light)
            drawLightGlyph(painter, square.center(), 10, *key.light, theme);
        else if (key.code.isEmpty())
            drawHatchKey(painter, square, theme);
        else
            drawStateSwatch(painter, square, key.code, theme);
        drawLabel(painter, key.rect.adjusted(17, 0, 1, 0), Qt::AlignLeft, key.word, font(captionPx),
            theme.text2);
    }
    if (frame.look.legend)
        drawLabel(
            painter, p.totalLabel, Qt::AlignRight, stacks.totalLabel, font(smallPx), theme.text2);
    const bool cut = p.shown < static_cast<int>(stacks.rows.size());
    for (int i = 0; i < p.shown; ++i) {
        const QRectF rect = rowRect(frame, p, i);
        if (cut && i + 1 == p.shown) {
            drawLabel(painter, rect, Qt::AlignLeft,
                QCoreApplication::translate("Charts", "and %1 more in the table")
                    .arg(static_cast<int>(stacks.rows.size()) - i),
                font(captionPx), theme.text3);
            break;
        }
        const app::StackRow& row = stacks.rows[i];
        drawLabel(painter, QRectF(rect.left(), rect.top(), p.name, rect.height()), Qt::AlignLeft,
            row.name, font(smallPx), theme.text);
        paintBar(painter,
            QRectF(rect.left() + p.name + 12, rect.center().y() - 7,
                rect.width() - p.name - p.total - 28, 14),
            stacks, row, theme);
        paintTotal(painter, rect, row.totalText, theme);
    }
}

std::vector<ChartHit> hits(const Frame& frame, const app::Stacks& stacks)
{
    const Plan p = plan(frame, stacks);
    std::vector<ChartHit> result;
    const bool cut = p.shown < static_cast<int>(stacks.rows.size());
    for (int i = 0; i < p.shown - (cut ? 1 : 0); ++i) {
        const app::StackRow& row = stacks.rows[i];
        ChartHit hit;
        hit.rect = rowRect(frame, p, i);
        hit.measure = row.measure;
        hit.region = row.region;
        QStringList lines { row.totalText + QLatin1Char(' ') + stacks.totalLabel, row.name };
        for (size_t s = 0; s < stacks.states.size() && s < row.counts.size(); ++s)
            lines.append(
                QStringLiteral("%1: %2").arg(app::name(stacks.states[s])).arg(row.counts[s]));
        if (row.unknown > 0)
            lines.append(QStringLiteral("%1: %2").arg(unknownWord()).arg(row.unknown));
        hit.tip = lines.join(QLatin1Char('\n'));
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook& look, const app::Stacks& stacks)
{
    return { 220, qreal(stacks.rows.size()) * 19 + (look.legend ? 2 * legendLine + 6 : 0) };
}

} // namespace ui::body

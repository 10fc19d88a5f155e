// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lights.h"

#include "ui/charts/draw.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal wordGap = 5;

double share(const QString& code)
{
    const std::pair<QLatin1String, double> shares[] = { { QLatin1String("study"), 0.25 },
        { QLatin1String("issued"), 0.5 }, { QLatin1String("pilot"), 0.75 },
        { QLatin1String("full"), 1 }, { QLatin1String("eval"), 1 } };
    for (const auto& [name, part] : shares)
        if (name == code)
            return part;
    return 0;
}

} // namespace

void drawLightGlyph(QPainter& painter, QPointF c, qreal size, app::Light light, const Theme& theme)
{
    const QColor colour = theme.lights[static_cast<size_t>(light)].glyph;
    const qreal r = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (light) {
    case app::Light::Ok: painter.drawEllipse(c, r * 0.92, r * 0.92); break;
    case app::Light::Warn:
        painter.drawPolygon(QPolygonF({ c + QPointF(0, -r * 0.96), c + QPointF(r * 1.08, r * 0.86),
            c + QPointF(-r * 1.08, r * 0.86) }));
        break;
    case app::Light::Late:
        painter.drawRect(QRectF(c.x() - r * 0.86, c.y() - r * 0.86, r * 1.72, r * 1.72));
        break;
    case app::Light::NotDue:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({ c + QPointF(0, -r * 0.95), c + QPointF(r * 0.95, 0),
            c + QPointF(0, r * 0.95), c + QPointF(-r * 0.95, 0) }));
        break;
    case app::Light::NoData:
        painter.setPen(QPen(colour, 1.5));
        painter.drawLines(QList<QLineF> {
            { c.x() - r * 0.75, c.y() - r * 0.75, c.x() + r * 0.75, c.y() + r * 0.75 },
            { c.x() - r * 0.75, c.y() + r * 0.75, c.x() + r * 0.75, c.y() - r * 0.75 } });
        break;
    }
}

qreal lightWidth(const QString& word, qreal glyph)
{
    return glyph + wordGap + textWidth(font(smallPx), word);
}

qreal drawLight(QPainter& painter, const QRectF& box, app::Light light, const QString& word,
    const Theme& theme, qreal glyph)
{
    drawLightGlyph(painter, { box.left() + glyph / 2, box.center().y() }, glyph, light, theme);
    return glyph + wordGap
        + drawText(painter, box.adjusted(glyph + wordGap, 0, 0, 0), Qt::AlignLeft, word,
            font(smallPx), theme.lights[static_cast<size_t>(light)].text);
}

void drawStateDisc(
    QPainter& painter, QPointF c, qreal radius, const QString& code, const QColor& ink)
{
    if (code == QLatin1String("na")) {
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(c - QPointF(radius * 0.8, 0), c + QPointF(radius * 0.8, 0));
        return;
    }
    const double part = share(code);
    const QRectF round(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius);
    const bool evaluated = code == QLatin1String("eval");
    painter.setPen(QPen(ink, 1.1));
    painter.setBrush(part >= 1 ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(round.adjusted(0.5, 0.5, -0.5, -0.5));
    if (part > 0 && part < 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(round, 90 * 16, -static_cast<int>(part * 360 * 16));
    }
    if (evaluated) {
        // The check is cut out in the opposite of the ink: its class is the last of the ramp.
        const QColor cut = ink.lightness() > 127 ? Theme::light().ramp.back().fill
                                                 : Theme::darkTheme().ramp.back().fill;
        painter.setPen(QPen(cut, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF({ c + QPointF(-radius * 0.5, 0), c + QPointF(-radius * 0.12, radius * 0.42),
                c + QPointF(radius * 0.55, -radius * 0.4) }));
    }
}

void drawStateSwatch(
    QPainter& painter, const QRectF& square, const QString& code, const Theme& theme)
{
    const Theme::Ink look = theme.state(code);
    painter.setPen(look.fill == theme.surface ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    drawStateDisc(painter, square.center(), square.width() * 0.27, code, look.ink);
}

void drawSteps(QPainter& painter, const QRectF& box, std::span<const std::optional<double>> values,
    double minimum, double maximum, const QColor& colour, qreal width, qreal endDot)
{
    if (values.empty())
        return;
    const double range = maximum > minimum ? maximum - minimum : 1;
    const qreal step = values.size() > 1 ? box.width() / qreal(values.size() - 1) : 0;
    const auto at = [&](size_t i) {
        const double part = std::clamp((*values[i] - minimum) / range, 0.0, 1.0);
        return QPointF(box.left() + step * qreal(i), box.bottom() - part * box.height());
    };
    QList<QLineF> lines;
    std::optional<QPointF> last;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const bool joined = i > 0 && values[i - 1].has_value();
        const bool alone = !joined && (i + 1 == values.size() || !values[i + 1]);
        const QPointF point = at(i);
        if (joined)
            lines.append(QLineF(*last, point));
        else if (alone)
            lines.append(QLineF(point - QPointF(0.6, 0), point + QPointF(0.6, 0)));
        last = point;
    }
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLines(lines);
    if (last && endDot > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(*last, endDot / 2, endDot / 2);
    }
}

void drawSpark(QPainter& painter, const QRectF& box, std::span<const std::optional<double>> values,
    const Theme& theme)
{
    std::optional<double> low, high;
    std::optional<size_t> last;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        low = low ? std::min(*low, *values[i]) : *values[i];
        high = high ? std::max(*high, *values[i]) : *values[i];
        last = i;
    }
    if (!last)
        return;
    const QRectF inner = box.adjusted(3, 4, -3, -4);
    const bool flat = *high <= *low;
    const double bottom = flat ? *low - 1 : *low;
    const double top = flat ? *high + 1 : *high;
    drawSteps(painter, inner, values, bottom, top, theme.text2, 1.4, 0);
    const qreal x = values.size() > 1
        ? inner.left() + inner.width() * qreal(*last) / qreal(values.size() - 1)
        : inner.left();
    const qreal y = inner.bottom() - (*values[*last] - bottom) / (top - bottom) * inner.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(x, y), 2.6, 2.6);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// Half the height of capitals and figures of the family, in its size.
constexpr qreal halfCap = 0.372;

qreal startX(const QRectF& box, Qt::Alignment align, qreal width)
{
    if (align & Qt::AlignRight)
        return box.right() - width;
    if (align & Qt::AlignHCenter)
        return box.center().x() - width / 2;
    return box.left();
}

void drawLine(QPainter& painter, const QRectF& box, qreal x, const QString& text, const QFont& font,
    const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, std::round(box.center().y() + halfCap * font.pixelSize())), text);
}

// The family's ellipsis is a full em wide: in a narrow box a Latin name ends in a point
// instead, like the fixed short forms of the map.
QString shortened(const QString& text, const QFont& font, qreal width)
{
    const bool latin = text.at(0).unicode() < 0x250 && width < 72;
    const QChar mark = latin ? QLatin1Char('.') : QChar(0x2026);
    const qreal room = width - textWidth(font, mark) + 0.5;
    qsizetype count = text.size() - 1;
    while (count > 1 && textWidth(font, text.left(count)) > room)
        --count;
    return text.left(count).trimmed() + mark;
}

} // namespace

QStringList wrappedLines(const QString& text, const QFont& textFont, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, textFont);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

// Shaping a text costs many times a look-up, and a repaint measures the same few hundred again.
qreal textWidth(const QFont& font, const QString& text)
{
    constexpr qsizetype room = 8192;
    thread_local QHash<std::pair<QFont, QString>, qreal> widths;
    const std::pair key(font, text);
    if (const auto it = widths.constFind(key); it != widths.cend())
        return *it;
    if (widths.size() >= room)
        widths.clear();
    return *widths.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

qreal widest(const QFont& font, const QStringList& texts)
{
    qreal width = 0;
    for (const QString& text : texts)
        width = std::max(width, textWidth(font, text));
    return width;
}

qreal drawText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
    const QFont& font, const QColor& colour)
{
    if (text.isEmpty())
        return 0;
    const qreal width = textWidth(font, text);
    drawLine(painter, box, startX(box, align, width), text, font, colour);
    return width;
}

qreal drawLabel(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
    const QFont& font, const QColor& colour)
{
    if (text.isEmpty() || box.width() < 4)
        return 0;
    QString shown = text;
    qreal width = textWidth(font, text);
    if (width > box.width() + 0.5) {
        shown = shortened(text, font, box.width());
        width = textWidth(font, shown);
        if (width > box.width() + 2)
            return 0;
    }
    drawLine(painter, box, startX(box, align, width), shown, font, colour);
    return width;
}

int fittingSize(const QString& text, bool bold, qreal width, std::initializer_list<int> sizes)
{
    for (const int size : sizes)
        if (textWidth(font(size, bold), text) <= width)
            return size;
    return 0;
}

void drawHatch(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    constexpr qreal step = 6 * 1.4142135623730951; // along an axis, for 6 px across the lines
    painter.fillRect(rect, theme.hatchBackground);
    QList<QLineF> lines;
    const qreal first = std::ceil((rect.left() + rect.top()) / step) * step;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += step) {
        const qreal x1 = std::max(rect.left(), sum - rect.bottom());
        const qreal x2 = std::min(rect.right(), sum - rect.top());
        if (x2 - x1 > 0.5)
            lines.append(QLineF(x1, sum - x1, x2, sum - x2));
    }
    painter.setPen(QPen(theme.hatch, 1));
    painter.drawLines(lines);
}

void drawHatchKey(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    drawHatch(painter, rect, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.hatch, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawOutOfScope(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme)
{
    QPen pen(theme.peer, 1);
    pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    painter.setBrush(theme.outBackground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawExtensionFrame(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    QPen pen(theme.text2, 1.4);
    pen.setDashPattern({ 1.2, 1.6 });
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const QRectF r = rect.adjusted(0.7, 0.7, -0.7, 0);
    painter.drawLines(QList<QLineF> { { r.bottomLeft(), r.topLeft() },
        { r.topLeft(), r.topRight() }, { r.topRight(), r.bottomRight() } });
}

void drawRing(
    QPainter& painter, const QRectF& tile, qreal radius, const QColor& colour, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 5));
    painter.drawRoundedRect(tile.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.setPen(QPen(colour, 2.5));
    painter.drawRoundedRect(tile.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, radius + 2.5);
}

void drawOnPatch(QPainter& painter, const QRectF& box, const QString& text, const QFont& textFont,
    const QColor& colour, const Theme& theme)
{
    const qreal width = std::min(textWidth(textFont, text), box.width());
    const qreal height = textFont.pixelSize() + 3;
    const QRectF patch(
        box.center().x() - width / 2 - 2, box.center().y() - height / 2, width + 4, height);
    painter.fillRect(patch.intersected(box), theme.hatchBackground);
    drawLabel(painter, box, Qt::AlignHCenter, text, textFont, colour);
}

QString figureTip(
    const app::Figure& figure, const QString& name, const QString& unit, const QStringList& more)
{
    QStringList lines;
    lines.append(figure.number
            ? (unit.isEmpty() ? figure.text : QStringLiteral("%1 %2").arg(figure.text, unit))
            : noDataWord());
    lines.append(name);
    if (!figure.number && !figure.reason.isEmpty())
        lines.append(figure.reason);
    if (figure.number && figure.status != db::ValueStatus::Reported)
        lines.append(app::statusText(figure.status));
    if (figure.disputed)
        lines.append(QCoreApplication::translate("Charts", "Another source states another value"));
    for (const QString& line : more)
        if (!line.isEmpty())
            lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

QString noDataWord()
{
    return app::lightText(app::Light::NoData);
}

bool isEstimate(db::ValueStatus status)
{
    return status == db::ValueStatus::Preliminary || status == db::ValueStatus::Estimate
        || status == db::ValueStatus::Forecast;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/headline_strip.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/others/others_mark.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace ui {

namespace {

constexpr qreal pad = 20;
constexpr QSizeF sparkSize(56, 22);

void drawArrow(QPainter& painter, QPointF base, bool up, const QColor& colour)
{
    QPainterPath path;
    const qreal tip = up ? base.y() - 8 : base.y();
    const qreal tail = up ? base.y() : base.y() - 8;
    const qreal barb = up ? 3.5 : -3.5;
    path.moveTo(base.x() + 4, tail);
    path.lineTo(base.x() + 4, tip);
    path.moveTo(base.x() + 0.5, tip + barb);
    path.lineTo(base.x() + 4, tip);
    path.lineTo(base.x() + 7.5, tip + barb);
    painter.setPen(QPen(colour, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawTile(QPainter& painter, const QRectF& tile, const app::Headline& h, const Theme& theme)
{
    const QRectF inner = tile.adjusted(pad, 14, -14, -12);
    const QRectF nameBox(inner.left(), inner.top(), inner.width(), 18);
    const QString name
        = h.regionText.isEmpty() ? h.name : h.name + QStringLiteral(" · ") + h.regionText;
    drawLabel(painter, nameBox, Qt::AlignLeft, name, font(smallPx), theme.text2);
    const QRectF valueBox(inner.left(), inner.top() + 18, inner.width(), 34);
    const qreal used
        = drawText(painter, valueBox, Qt::AlignLeft, h.figure.text, font(kpiPx, true), theme.text);
    const QString unit = h.unit.isEmpty() || h.periodText.isEmpty()
        ? h.unit + h.periodText
        : h.unit + (app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")) + h.periodText;
    const bool spark
        = std::ranges::count_if(h.spark, [](const auto& v) { return v.has_value(); }) > 1
        && inner.width() - used
            > sparkSize.width() + 12 + textWidth(font(smallPx), unit); // the words come first
    const qreal room = inner.width() - used - 6 - (spark ? sparkSize.width() + 4 : 0);
    drawLabel(painter, QRectF(inner.left() + used + 6, valueBox.top() + 6, room, 26), Qt::AlignLeft,
        unit, font(smallPx), h.stale ? theme.lights[1].text : theme.text2);
    if (spark)
        drawSpark(painter,
            QRectF(inner.right() - sparkSize.width(), valueBox.top() + 4, sparkSize.width(),
                sparkSize.height()),
            h.spark, theme);
    const QRectF line(inner.left(), inner.top() + 55, inner.width(), 18);
    qreal x = line.left();
    if (h.changeSign != 0) {
        const QColor colour = h.changeGood > 0 ? theme.good
            : h.changeGood < 0                 ? theme.bad
                                               : theme.text2;
        drawArrow(painter, { x, line.center().y() + 4 }, h.changeSign > 0, colour);
        x += 11
            + drawText(painter, QRectF(x + 11, line.top(), line.width(), 18), Qt::AlignLeft,
                h.changeText, font(smallPx, true), colour)
            + 8;
    } else if (!h.changeText.isEmpty()) {
        x += 8
            + drawText(painter, line, Qt::AlignLeft,
                QCoreApplication::translate("HeadlineText", "unchanged"), font(smallPx, true),
                theme.text2);
    }
    const QString rest = h.targetText.isEmpty() || h.changeText.isEmpty() ? h.baseText
                                                                          : h.baseText
            + (app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")) + h.targetText;
    drawLabel(painter, QRectF(x, line.top(), inner.right() - x, 18), Qt::AlignLeft, rest,
        font(smallPx), theme.text2);
}

} // namespace

HeadlineStrip::HeadlineStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(100);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("headlines"));
}

void HeadlineStrip::setHeadlines(std::vector<app::Headline> headlines)
{
    m_headlines = std::move(headlines);
    m_focused = std::clamp(m_focused, 0, std::max(0, int(m_headlines.size()) - 1));
    QStringList spoken;
    for (const app::Headline& h : m_headlines)
        spoken.append(tip(h));
    setAccessibleName(QCoreApplication::translate("HeadlineText", "Headline figures"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setVisible(!m_headlines.empty());
    update();
}

QRectF HeadlineStrip::tileRect(int index) const
{
    const qreal width = qreal(this->width()) / qreal(m_headlines.size());
    return { index * width, 0, width, qreal(height()) };
}

int HeadlineStrip::tileAt(const QPointF& at) const
{
    for (int i = 0; i < int(m_headlines.size()); ++i) {
        if (tileRect(i).contains(at))
            return i;
    }
    return -1;
}

QString HeadlineStrip::tip(const app::Headline& h) const
{
    QStringList parts { h.figure.text + u' ' + h.unit, h.name, h.periodText };
    if (h.figure.number)
        parts.append(app::statusText(h.figure.status));
    if (m_others && h.figure.number && m_others(h.figure.key))
        parts.append(othersMarkText());
    if (h.figure.disputed)
        parts.append(QCoreApplication::translate("HeadlineText", "sources disagree"));
    if (!h.targetText.isEmpty())
        parts.append(h.targetText);
    parts.append(h.baseText + u' ' + h.changeText);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void HeadlineStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.surface);
    for (int i = 0; i < int(m_headlines.size()); ++i) {
        const QRectF tile = tileRect(i);
        if (i == m_hovered)
            painter.fillRect(tile.adjusted(1, 0, 0, -1), theme.hover);
        const app::Headline& headline = m_headlines[std::size_t(i)];
        drawTile(painter, tile, headline, theme);
        if (headline.figure.number && m_others && m_others(headline.figure.key))
            drawOthersDot(painter, QPointF(tile.left() + 10, tile.top() + 49), theme);
        painter.setPen(theme.lineSubtle);
        if (i > 0)
            painter.drawLine(QPointF(std::round(tile.left()) + 0.5, 0),
                QPointF(std::round(tile.left()) + 0.5, height()));
        if (hasFocus() && i == m_focused) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(tile.adjusted(3, 3, -3, -4), 5, 5);
        }
    }
    painter.setPen(theme.lineSubtle);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void HeadlineStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = tileAt(event->position());
    update();
}

void HeadlineStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void HeadlineStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int i = tileAt(event->position());
    if (i < 0 || event->button() != Qt::LeftButton)
        return;
    m_focused = i;
    Q_EMIT indicatorActivated(m_headlines[std::size_t(i)].indicator);
}

void HeadlineStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int i = tileAt(event->position());
    if (i >= 0 && m_headlines[std::size_t(i)].figure.number)
        Q_EMIT sourceRequested(m_headlines[std::size_t(i)].figure.key);
}

void HeadlineStrip::keyPressEvent(QKeyEvent* event)
{
    if (m_headlines.empty())
        return;
    const app::Headline& h = m_headlines[std::size_t(m_focused)];
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(int(m_headlines.size()) - 1, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Space: Q_EMIT indicatorActivated(h.indicator); break;
    case Qt::Key_I:
        if (event->modifiers() & Qt::ControlModifier && h.figure.number)
            Q_EMIT sourceRequested(h.figure.key);
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

bool HeadlineStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int i = tileAt(help->pos());
        if (i >= 0)
            QToolTip::showText(help->globalPos(), tip(m_headlines[std::size_t(i)]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui

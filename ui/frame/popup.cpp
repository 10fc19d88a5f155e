// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/popup.h"

#include "ui/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

Popup::Popup(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(9, 9, 9, 9);
    m_body->setSpacing(8);
}

void Popup::showBelow(const QWidget* anchor, bool alignRight)
{
    adjustSize();
    const QPoint corner = alignRight ? QPoint(anchor->width() - width(), anchor->height() + 4)
                                     : QPoint(0, anchor->height() + 4);
    showAt(anchor->mapToGlobal(corner), anchor);
}

void Popup::showAt(QPoint place, const QWidget* anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    place.setY(qBound(screen.top(), place.y(), qMax(screen.top(), screen.bottom() - height())));
    move(place);
    show();
}

// Without a compositor a translucent window shows black corners: they are cut off instead.
void Popup::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 8, 8);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void Popup::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui

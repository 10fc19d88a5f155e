// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sheet.h"

#include "ui/look.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

Sheet::Sheet(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sheet"));
}

void Sheet::paintEvent(QPaintEvent*)
{
    constexpr qreal radius = 10;
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal right = width() + 1;
    const qreal bottom = height() + 1;
    QPainterPath path(QPointF(0.5, bottom));
    path.lineTo(0.5, 0.5 + radius);
    path.arcTo(QRectF(0.5, 0.5, 2 * radius, 2 * radius), 180, -90);
    path.lineTo(right, 0.5);
    path.lineTo(right, bottom);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawPath(path);
}

} // namespace ui

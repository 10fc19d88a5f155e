// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/others/others_mark.h"

#include "ui/look.h"

#include <QCoreApplication>
#include <QPainter>

namespace ui {

namespace {

struct OthersMarkText
{
    Q_DECLARE_TR_FUNCTIONS(OthersMarkText)
};

constexpr int quarter = 90 * 16; // as QPainter counts angles

} // namespace

void drawOthersCorner(QPainter& painter, const QRectF& cell, qreal radius, const Theme& theme)
{
    const QPointF corner = cell.bottomLeft();
    const auto pie = [&](qreal r, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawPie(QRectF(corner.x() - r, corner.y() - r, 2 * r, 2 * r), 0, quarter);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    pie(radius + 1.5, theme.surface);
    pie(radius, theme.others);
    painter.restore();
}

void drawOthersDot(QPainter& painter, QPointF centre, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.others);
    painter.drawEllipse(centre, othersDot + 0.75, othersDot + 0.75);
    painter.restore();
}

QPixmap othersPixmap(qreal ratio)
{
    constexpr int size = 10;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawOthersDot(painter, { size / 2.0, size / 2.0 }, activeTheme());
    return pixmap;
}

QString othersMarkText()
{
    return OthersMarkText::tr("changed by somebody else");
}

} // namespace ui

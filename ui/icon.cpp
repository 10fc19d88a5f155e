// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"

#include "ui/look.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray drawing = file.readAll().replace("#000\"", colour.name().toLatin1() + '"');
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour)
{
    QIcon result;
    for (const int size : { 16, 20, 24, 48 }) {
        for (const qreal ratio : { 1.0, 2.0 }) {
            result.addPixmap(iconPixmap(name, colour, size, ratio));
            result.addPixmap(
                iconPixmap(name, activeTheme().textDisabled, size, ratio), QIcon::Disabled);
        }
    }
    return result;
}

} // namespace ui

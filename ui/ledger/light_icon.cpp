// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/light_icon.h"

#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QPainter>
#include <QPixmap>

namespace ui {

QIcon lightIcon(app::Light light)
{
    constexpr int size = 16;
    QIcon icon;
    for (const int ratio : { 1, 2 }) {
        QPixmap pixmap(size * ratio, size * ratio);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawLightGlyph(painter, QPointF(size / 2.0, size / 2.0), 11, light, activeTheme());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui

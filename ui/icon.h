// SPDX-License-Identifier: GPL-3.0-or-later
// The line icons of resources/icons, tinted with a colour of the theme. The application mark keeps
// its own colours.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui {

QIcon icon(const QString& name, const QColor& colour);
// One size, sharp on a screen of this pixel ratio.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of what somebody else has changed: a quarter of a disc in the corner of a cell, a whole
// disc beside a row or a figure. One colour, one shape, everywhere; nothing else looks like it.
#pragma once

#include "ui/theme.h"

#include <QPixmap>

class QPainter;

namespace ui {

// At the bottom left of the cell, with a rim that sets it off from a dark one.
void drawOthersCorner(QPainter& painter, const QRectF& cell, qreal radius, const Theme& theme);
void drawOthersDot(QPainter& painter, QPointF centre, const Theme& theme);
inline constexpr qreal othersDot = 3.5; // its radius
QPixmap othersPixmap(qreal ratio); // the disc, for labels
QString othersMarkText(); // what it means, for legends and readers of the screen

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes all painters share: text on one line, hatching, dashed frames, rings. Only plain
// lines, paths and text, so that SVG and PDF stay vectors.
#pragma once

#include "ui/charts/paint.h"

#include <QFont>
#include <QString>

class QPainter;

namespace ui {

qreal textWidth(const QFont& font, const QString& text);
qreal widest(const QFont& font, const QStringList& texts);

QStringList wrappedLines(const QString& text, const QFont& font, qreal width);

// One line, centred vertically in the box. Numbers: never shortened. Returns the width drawn.
qreal drawText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
    const QFont& font, const QColor& colour);
// The same for names: shortened with an ellipsis when the box is too narrow.
qreal drawLabel(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
    const QFont& font, const QColor& colour);

// The largest of the sizes at which the text fits into the width, 0 when none does.
int fittingSize(const QString& text, bool bold, qreal width, std::initializer_list<int> sizes);

// No data: lines at 45°, every 6 px, from one common origin so that neighbours join.
void drawHatch(QPainter& painter, const QRectF& rect, const Theme& theme);
void drawHatchKey(QPainter& painter, const QRectF& rect, const Theme& theme);
// Regions that are named but never coloured.
void drawOutOfScope(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme);
// The production corps: dotted, open towards the region it lies in.
void drawExtensionFrame(QPainter& painter, const QRectF& rect, const Theme& theme);
void drawRing(
    QPainter& painter, const QRectF& tile, qreal radius, const QColor& colour, const Theme& theme);
// Text on hatching stands on a patch of the background.
void drawOnPatch(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
    const QColor& colour, const Theme& theme);

// The words of a tooltip, value first.
QString figureTip(const app::Figure& figure, const QString& name, const QString& unit,
    const QStringList& more = {});
QString noDataWord();
bool isEstimate(db::ValueStatus status); // drawn hollow

} // namespace ui

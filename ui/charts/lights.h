// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs: the five lights, the roll-out state discs and the spark line. Drawn, not typed,
// so that they look alike with every font; tables and charts use the same ones.
#pragma once

#include "app/light.h"
#include "ui/theme.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace ui {

// The glyph, `size` wide, round its centre.
void drawLightGlyph(
    QPainter& painter, QPointF centre, qreal size, app::Light light, const Theme& theme);
// Glyph and word, centred vertically; the word keeps its width. Returns the width drawn.
qreal drawLight(QPainter& painter, const QRectF& box, app::Light light, const QString& word,
    const Theme& theme, qreal glyph = 10);
qreal lightWidth(const QString& word, qreal glyph = 10);

// The ladder's sign in the ink of its class: ring, quarters, disc, check, dash.
void drawStateDisc(
    QPainter& painter, QPointF centre, qreal radius, const QString& code, const QColor& ink);
// The sign on its fill, as in legends and lists.
void drawStateSwatch(
    QPainter& painter, const QRectF& square, const QString& code, const Theme& theme);

// A line over equal steps with a dot at the last value; gaps stay gaps.
void drawSpark(QPainter& painter, const QRectF& box, std::span<const std::optional<double>> values,
    const Theme& theme);
// The same on a given scale and without the box's own margins.
void drawSteps(QPainter& painter, const QRectF& box, std::span<const std::optional<double>> values,
    double minimum, double maximum, const QColor& colour, qreal width, qreal endDot);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of the entry grid: drawn, never typed. States of a region's return as glyph and word,
// and the corners, bars and frames of cells.
#pragma once

#include "app/entry/sheet.h"
#include "ui/theme.h"

class QPainter;

namespace ui {

// Centred on the point, within a square of `size`.
void drawSubmissionGlyph(
    QPainter& painter, QPointF centre, qreal size, db::SubmissionState state, const Theme& theme);
QColor submissionColour(db::SubmissionState state, const Theme& theme); // of the word

QString cellStateText(app::CellState state);

void drawCorner(
    QPainter& painter, const QRectF& cell, Qt::Corner corner, qreal size, const QColor& colour);
// A frame of two pixels, `inset` inside the cell.
void drawInnerFrame(QPainter& painter, const QRectF& cell, qreal inset, const QColor& colour);

} // namespace ui

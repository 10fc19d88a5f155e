// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the ledger: the bar against time, the track of the year with its milestones, the
// heads over it. The same strokes on screen and on paper.
#pragma once

#include "app/ledger/shown.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

inline constexpr int ledgerEdge = 20; // px at both ends of a row
inline constexpr int ledgerGap = 12; // between its cells
inline constexpr qreal ledgerBar = 86; // the bar against time

// Days along a line, whole years from the ledger's first one on.
struct TimeAxis
{
    QDate first;
    QDate last;
    qreal left = 0;
    qreal width = 0;

    bool holds(QDate day) const { return day >= first && day <= last; }
    qreal x(QDate day) const; // the middle of the day; days outside: the nearer end
    int years() const { return last.year() - first.year() + 1; }
};
TimeAxis timeAxis(const app::Ledger& ledger, qreal left, qreal width);

// Months 1 to 12, or every third when they are narrow; years for several of them.
void drawAxisHeads(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme);
// Two lines: quarters over months, or years over quarters.
void drawPlanHeads(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme);
// A faint line at each quarter, or each year of several.
void drawAxisLines(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme);

// The bar has its tick always.
void drawTaskBar(QPainter& painter, const QRectF& box, const app::TaskBar& bar, const Theme& theme);

// Filled when done, hollow when open, hollow and red when overdue.
void drawMilestone(
    QPainter& painter, QPointF centre, qreal radius, app::MilestoneState state, const Theme& theme);
// Where it stands: the day it was done, else the day it is due.
QDate milestoneDay(const app::LedgerMilestone& milestone);
// The day first promised, when it is another than the one it stands at.
std::optional<QDate> ghostDay(const app::LedgerMilestone& milestone);

// The 5 px track of a task: its time, the red wash from the missed date to the day, milestones, a
// ghost where they were promised. Hatched when there is nothing to follow.
void drawTrack(QPainter& painter, const QRectF& box, const TimeAxis& axis,
    const app::LedgerTask& task, QDate day, const Theme& theme);

// Glyph and count of each light that occurs; returns the width.
qreal drawLightCounts(
    QPainter& painter, const QRectF& box, const app::LightCounts& counts, const Theme& theme);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws any ChartData into a rectangle, on screen and on paper alike, and answers what lies under
// a point. Pure functions of their arguments: no widget, no clock, no screen.
#pragma once

#include "app/charts/chart_data.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

struct ChartLook
{
    const Theme& theme;
    bool compact = false; // navigator-size tiles without values
    bool legend = true; // legends and corner figures belong to the drawing
    db::RegionId hovered {};
    db::RegionId focused {}; // keyboard focus ring
};

// One thing that can be pointed at; whatever is not set is the zero id.
struct ChartHit
{
    QRectF rect;
    db::RegionId region {};
    db::IndicatorId indicator {};
    db::TaskId task {};
    db::MeasureId measure {};
    db::CellKey key {}; // the figure behind it
    QString tip; // value first, then name, status and reason
};

// The body only: title, source and marks belong to the card or to the exported picture.
void paintChart(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const ChartLook& look);
// The pointable things of that drawing, in painting order.
std::vector<ChartHit> chartHits(
    const QRectF& area, const app::ChartData& data, const ChartLook& look);
// The line of a trend nearest to a point; nothing when the point is far from all of them.
std::optional<ChartHit> trendHit(
    const QRectF& area, const app::ChartData& data, const ChartLook& look, QPointF point);
// The marks of hover and of keyboard focus round one thing.
void paintHover(QPainter& painter, const QRectF& rect, const Theme& theme);
void paintFocus(QPainter& painter, const QRectF& rect, const Theme& theme);
// The sentence of a picture that has nothing to show, and what to do about it.
void paintEmpty(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const Theme& theme);
// The size the drawing wants at least, in logical pixels.
QSizeF chartMinimum(const app::ChartData& data, const ChartLook& look);

} // namespace ui

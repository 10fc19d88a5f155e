// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a trend lie: plot, mapping of values, words at the ends of lines. Plain
// geometry, so that painting, hovering and tests need no Qt Charts.
#pragma once

#include "ui/charts/bodies.h"

namespace ui {

struct TrendLabel
{
    const app::TrendSeries* series = nullptr;
    QRectF rect; // of the words
    QPointF anchor; // the last point of the line
};

struct TrendLayout
{
    QRectF plot;
    double minimum = 0;
    double maximum = 1;
    int steps = 1; // periods less one
    double shift = 0; // a single period stands in the middle
    std::vector<double> gridValues;
    std::vector<int> shownPeriods; // indexes into Trend::periods with room for their label
    std::vector<TrendLabel> labels; // named lines only, without overlap
    QString restText; // "29 others", empty when there are none
    QRectF restRect;

    qreal x(double position) const
    {
        return plot.left() + (position + shift) / steps * plot.width();
    }
    qreal y(double value) const
    {
        return plot.bottom() - (value - minimum) / (maximum - minimum) * plot.height();
    }
};

TrendLayout layoutTrend(const QRectF& area, const app::Trend& trend);
QColor seriesColour(const app::TrendSeries& series, const Theme& theme);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over time through Qt Charts, the one place that includes it. The chart, its axes and its
// series are kept between data and only their points replaced; words and marks are painted over.
#pragma once

#include "ui/charts/paint.h"

#include <memory>

namespace ui {

class TrendChart
{
public:
    TrendChart();
    ~TrendChart();
    TrendChart(const TrendChart&) = delete;
    TrendChart& operator=(const TrendChart&) = delete;

    // On screen and on paper alike; the look's hovered region is brought out.
    void paint(
        QPainter& painter, const QRectF& area, const app::ChartData& data, const ChartLook& look);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui

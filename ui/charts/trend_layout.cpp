// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_layout.h"

#include "ui/charts/draw.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal labelHeight = 17;

bool named(const app::TrendSeries& series)
{
    return series.role != app::Role::Peer;
}

QString words(const app::TrendSeries& series)
{
    return series.lastText.isEmpty() ? series.name
                                     : series.name + QLatin1Char(' ') + series.lastText;
}

QFont labelFont(const app::TrendSeries& series)
{
    return font(smallPx, series.role != app::Role::Nation);
}

// Every point is printed with the decimals of the last one.
int decimalsOf(const app::TrendSeries& series, int least)
{
    const qsizetype point = series.lastText.lastIndexOf(QLatin1Char('.'));
    if (point < 0)
        return least;
    int count = 0;
    while (point + 1 + count < series.lastText.size()
        && series.lastText.at(point + 1 + count).isDigit())
        ++count;
    return std::max(least, count);
}

std::optional<size_t> lastPoint(const app::TrendSeries& series)
{
    for (size_t i = series.points.size(); i-- > 0;)
        if (series.points[i].value)
            return i;
    return {};
}

void planGrid(TrendLayout& l, const app::Axis& axis)
{
    l.minimum = axis.minimum;
    l.maximum = axis.maximum > axis.minimum ? axis.maximum : axis.minimum + 1;
    double step = axis.step > 0 ? axis.step : (l.maximum - l.minimum) / 4;
    // Three to five lines whatever the axis offers.
    const double most = l.plot.height() < 110 ? 3.01 : 5.01;
    while ((l.maximum - l.minimum) / step > most)
        step *= 2;
    for (double value = l.minimum; value <= l.maximum + step * 1e-6; value += step)
        l.gridValues.push_back(value);
}

void planPeriods(TrendLayout& l, const app::Trend& trend)
{
    const int count = static_cast<int>(trend.periodLabels.size());
    if (count == 0)
        return;
    const qreal wide = widest(font(captionPx), trend.periodLabels) + 14;
    const qreal step = l.plot.width() / l.steps;
    const int every = std::max(1, static_cast<int>(std::ceil(wide / std::max<qreal>(step, 0.01))));
    // Counted from the last period: the newest always has its label.
    for (int i = count - 1; i >= 0; i -= every)
        l.shownPeriods.insert(l.shownPeriods.begin(), i);
}

// Labels keep the order of their lines and are pushed apart just as far as needed.
void planLabels(TrendLayout& l, const app::Trend& trend, qreal width, const QRectF& area)
{
    for (const app::TrendSeries& series : trend.series) {
        const auto last = lastPoint(series);
        if (!named(series) || !last)
            continue;
        const QPointF anchor(l.x(double(*last)), l.y(*series.points[*last].value));
        l.labels.push_back({ &series,
            QRectF(l.plot.right() + 10, anchor.y() - labelHeight / 2, width, labelHeight),
            anchor });
    }
    std::ranges::stable_sort(
        l.labels, {}, [](const TrendLabel& label) { return label.rect.top(); });
    qreal next = area.top();
    for (TrendLabel& label : l.labels) {
        label.rect.moveTop(std::max(label.rect.top(), next));
        next = label.rect.bottom();
    }
    qreal limit = l.plot.bottom() + 8;
    for (size_t i = l.labels.size(); i-- > 0;) {
        QRectF& rect = l.labels[i].rect;
        if (rect.bottom() > limit)
            rect.moveBottom(limit);
        limit = rect.top();
    }
}

void planRest(TrendLayout& l, const app::Trend& trend, qreal width, const QRectF& area)
{
    int peers = 0;
    qreal top = l.plot.bottom();
    for (const app::TrendSeries& series : trend.series) {
        const auto last = lastPoint(series);
        if (named(series) || !last)
            continue;
        ++peers;
        top = std::min(top, l.y(*series.points[*last].value));
    }
    if (peers == 0)
        return;
    l.restText = QCoreApplication::translate("Charts", "%1 others").arg(peers);
    // The first free place from the highest of the grey lines downwards.
    QRectF rect(
        l.plot.right() + 10, std::max(area.top(), top - labelHeight / 2), width, labelHeight);
    for (const TrendLabel& label : l.labels)
        if (rect.intersects(label.rect))
            rect.moveTop(label.rect.bottom());
    if (rect.bottom() <= l.plot.bottom() + 8)
        l.restRect = rect;
}

} // namespace

QColor seriesColour(const app::TrendSeries& series, const Theme& theme)
{
    switch (series.role) {
    case app::Role::Selected: return theme.accent;
    case app::Role::Pinned: return theme.pin(series.pin);
    case app::Role::Nation: return theme.median;
    case app::Role::Peer: break;
    }
    QColor grey = theme.peer;
    grey.setAlphaF(0.45F);
    return grey;
}

TrendLayout layoutTrend(const QRectF& area, const app::Trend& trend)
{
    TrendLayout l;
    l.steps = std::max<int>(1, static_cast<int>(trend.periods.size()) - 1);
    l.shift = trend.periods.size() == 1 ? 0.5 : 0;
    qreal right = 0;
    int peers = 0;
    for (const app::TrendSeries& series : trend.series) {
        if (named(series))
            right = std::max(right, textWidth(labelFont(series), words(series)));
        else
            ++peers;
    }
    if (peers > 0)
        right = std::max(right,
            textWidth(
                font(captionPx), QCoreApplication::translate("Charts", "%1 others").arg(peers)));
    right = std::min(right + 2, area.width() * 0.36);
    const qreal left
        = std::max(textWidth(font(captionPx), app::number(trend.axis.minimum, trend.axis.decimals)),
              textWidth(font(captionPx), app::number(trend.axis.maximum, trend.axis.decimals)))
        + 10;
    const qreal firstHalf = trend.periodLabels.isEmpty()
        ? 0
        : textWidth(font(captionPx), trend.periodLabels.constFirst()) / 2;
    const qreal marks = trend.markers.empty() ? 8 : 20;
    l.plot = area.adjusted(
        std::max(left, std::min<qreal>(firstHalf, 30)), marks, -(right > 2 ? right + 14 : 24), -24);
    if (l.plot.width() < 20)
        l.plot.setWidth(20);
    if (l.plot.height() < 20)
        l.plot.setHeight(20);
    planGrid(l, trend.axis);
    planPeriods(l, trend);
    planLabels(l, trend, right, area);
    planRest(l, trend, right, area);
    return l;
}

std::optional<ChartHit> trendHit(
    const QRectF& area, const app::ChartData& data, const ChartLook&, QPointF point)
{
    const auto* trend = std::get_if<app::Trend>(&data.body);
    if (!trend || !data.empty.isEmpty() || trend->periods.empty())
        return {};
    const TrendLayout l = layoutTrend(area, *trend);
    const double position = (point.x() - l.plot.left()) / l.plot.width() * l.steps - l.shift;
    const auto near = static_cast<qsizetype>(
        std::lround(std::clamp<double>(position, 0, double(trend->periods.size()) - 1)));
    if (point.x() < l.plot.left() - 12 || point.x() > l.plot.right() + 8)
        return {};
    qreal best = 14; // further away is nobody's line
    std::optional<ChartHit> result;
    for (const app::TrendSeries& series : trend->series) {
        if (near >= static_cast<qsizetype>(series.points.size()) || !series.points[near].value)
            continue;
        const app::TrendPoint& at = series.points[near];
        const QPointF place(l.x(double(near)), l.y(*at.value));
        const qreal distance = std::abs(place.y() - point.y());
        // Of lines on one another the named one answers.
        const qreal weighed = distance - (named(series) ? 3 : 0);
        if (weighed >= best)
            continue;
        best = weighed;
        app::Figure figure;
        figure.number = at.value;
        figure.status = at.status;
        figure.text = app::number(*at.value, decimalsOf(series, trend->axis.decimals));
        ChartHit hit;
        hit.rect = QRectF(place.x() - 5, place.y() - 5, 10, 10);
        hit.region = series.region;
        hit.key.region = series.region;
        hit.key.period = at.period;
        hit.tip = figureTip(figure, series.name, data.unit,
            { near < trend->periodLabels.size() ? trend->periodLabels[near] : QString() });
        result = hit;
    }
    return result;
}

namespace body {

std::vector<ChartHit> hits(const Frame& frame, const app::Trend& trend)
{
    std::vector<ChartHit> result;
    for (const TrendLabel& label : layoutTrend(frame.area, trend).labels) {
        ChartHit hit;
        hit.rect = label.rect.intersected(frame.area);
        hit.region = label.series->region;
        hit.key.region = label.series->region;
        const auto last = lastPoint(*label.series);
        hit.key.period = label.series->points[*last].period;
        app::Figure figure;
        figure.number = label.series->points[*last].value;
        figure.status = label.series->points[*last].status;
        figure.text = label.series->lastText;
        hit.tip = figureTip(figure, label.series->name, frame.data.unit,
            { static_cast<qsizetype>(*last) < trend.periodLabels.size()
                    ? trend.periodLabels[static_cast<qsizetype>(*last)]
                    : QString() });
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook&, const app::Trend&)
{
    return { 220, 130 };
}

} // namespace body

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_chart.h"

#include "ui/charts/draw.h"
#include "ui/charts/trend_layout.h"

#include "app/format.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

// One unbroken run of a line; a gap ends it, a provisional last step is a run of its own.
struct Segment
{
    QList<QPointF> points;
    QPen pen;
};

QPen linePen(const app::TrendSeries& series, const Theme& theme, int lines, bool hovered)
{
    QPen pen(hovered ? theme.text2 : seriesColour(series, theme));
    pen.setCosmetic(false);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    switch (series.role) {
    case app::Role::Selected: pen.setWidthF(2.25); break;
    // Wide antialiased lines are dear to stroke: thin from eight on, except the selected one.
    case app::Role::Pinned: pen.setWidthF(lines < 8 ? 2 : 1.75); break;
    case app::Role::Nation:
        pen.setWidthF(1.8);
        pen.setDashPattern({ 3, 2 });
        break;
    case app::Role::Peer: pen.setWidthF(hovered || lines < 8 ? 1.5 : 1); break;
    }
    return pen;
}

std::vector<Segment> segmentsOf(const app::TrendSeries& series, const QPen& pen, bool stepped)
{
    std::vector<Segment> result;
    QList<QPointF> run;
    const auto finish = [&] {
        if (run.size() > 1)
            result.push_back({ run, pen });
        run.clear();
    };
    for (size_t i = 0; i < series.points.size(); ++i) {
        const app::TrendPoint& point = series.points[i];
        if (!point.value) {
            finish();
            continue;
        }
        const QPointF place(double(i), *point.value);
        if (isEstimate(point.status) && !run.isEmpty() && series.role != app::Role::Nation) {
            const QPointF before = run.constLast();
            finish();
            QPen dashed = pen;
            dashed.setDashPattern({ 2.5, 2 });
            result.push_back({ { before, place }, dashed });
        }
        if (stepped && !run.isEmpty())
            run.append({ place.x(), run.constLast().y() });
        run.append(place);
    }
    finish();
    return result;
}

void drawMarker(QPainter& painter, QPointF c, int shape, qreal r)
{
    switch (shape) {
    case 1:
        painter.drawPolygon(QPolygonF({ c + QPointF(0, -r * 1.1), c + QPointF(r * 1.1, r * 0.9),
            c + QPointF(-r * 1.1, r * 0.9) }));
        break;
    case 2: painter.drawRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8)); break;
    case 3:
        painter.drawPolygon(QPolygonF({ c + QPointF(0, -r * 1.2), c + QPointF(r * 1.2, 0),
            c + QPointF(0, r * 1.2), c + QPointF(-r * 1.2, 0) }));
        break;
    case 4:
        painter.drawPolygon(QPolygonF({ c + QPointF(0, r * 1.1), c + QPointF(r * 1.1, -r * 0.9),
            c + QPointF(-r * 1.1, -r * 0.9) }));
        break;
    case 5: painter.drawRect(QRectF(c.x() - r * 0.55, c.y() - r * 1.2, r * 1.1, r * 2.4)); break;
    default: painter.drawEllipse(c, r, r); break;
    }
}

void paintMarkers(QPainter& painter, const TrendLayout& l, const app::TrendSeries& series,
    const Theme& theme, bool hovered)
{
    const bool peer = series.role == app::Role::Peer || series.role == app::Role::Nation;
    const QColor colour = hovered ? theme.text2 : seriesColour(series, theme);
    const qreal room = l.plot.width() / l.steps;
    for (size_t i = 0; i < series.points.size(); ++i) {
        const app::TrendPoint& point = series.points[i];
        if (!point.value)
            continue;
        const bool last = i + 1 == series.points.size() || !series.points[i + 1].value;
        const bool alone = last && (i == 0 || !series.points[i - 1].value);
        const bool hollow = isEstimate(point.status);
        if (peer && !alone && !hovered && !(hollow && series.role == app::Role::Nation))
            continue;
        if (!hollow && !last && room < 12)
            continue; // dots of a dense line would touch
        const int shape = series.role == app::Role::Pinned ? 1 + std::max(0, series.pin) % 5 : 0;
        painter.setPen(hollow ? QPen(colour, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? theme.surface : colour);
        const qreal radius = peer ? 1.8 : 3;
        drawMarker(painter, { l.x(double(i)), l.y(*point.value) }, shape, radius);
    }
}

void paintAxes(QPainter& painter, const TrendLayout& l, const app::Trend& trend, const Theme& theme)
{
    for (const double value : l.gridValues)
        drawText(painter, QRectF(l.plot.left() - 60, l.y(value) - 8, 52, 16), Qt::AlignRight,
            app::number(value, trend.axis.decimals), font(captionPx), theme.text2);
    for (const int period : l.shownPeriods) {
        const QString& text = trend.periodLabels[period];
        const qreal width = textWidth(font(captionPx), text);
        const QRectF box(l.x(period) - width / 2, l.plot.bottom() + 6, width, 16);
        drawText(painter, box, Qt::AlignLeft, text, font(captionPx), theme.text2);
    }
}

// Dates and breaks: a dotted line with its word, the words in turn on two levels.
void paintEvents(
    QPainter& painter, const TrendLayout& l, const app::Trend& trend, const Theme& theme)
{
    std::vector<QRectF> taken;
    for (const app::TrendMarker& marker : trend.markers) {
        const qreal x = std::floor(l.x(marker.position)) + 0.5;
        QPen pen(theme.text2, 1.2);
        pen.setDashPattern({ 1, 2 });
        painter.setPen(pen);
        painter.drawLine(QPointF(x, l.plot.top() - 6), QPointF(x, l.plot.bottom()));
        const qreal width = textWidth(font(captionPx), marker.text);
        const bool leftward = x - 6 - width > l.plot.left() || x > l.plot.center().x();
        QRectF box = leftward
            ? QRectF(std::max(l.plot.left(), x - 6 - width), l.plot.top() - 20,
                std::min(width, x - 6 - l.plot.left()), 16)
            : QRectF(x + 6, l.plot.top() - 20, std::min(width, l.plot.right() - x - 6), 16);
        while (std::ranges::any_of(taken, [&](const QRectF& r) { return r.intersects(box); }))
            box.translate(0, 16);
        if (box.bottom() > l.plot.bottom())
            continue;
        taken.push_back(box);
        drawLabel(painter, box, leftward ? Qt::AlignRight : Qt::AlignLeft, marker.text,
            font(captionPx), theme.text2);
    }
}

void paintTarget(
    QPainter& painter, const TrendLayout& l, const app::Trend& trend, const Theme& theme)
{
    if (!trend.target || *trend.target < l.minimum || *trend.target > l.maximum)
        return;
    const qreal y = std::floor(l.y(*trend.target)) + 0.5;
    QPen pen(theme.target, 1.3);
    pen.setDashPattern({ 5, 3 });
    painter.setPen(pen);
    painter.drawLine(QPointF(l.plot.left(), y), QPointF(l.plot.right(), y));
    const QString word = QCoreApplication::translate("Charts", "target %1")
                             .arg(app::number(*trend.target, trend.axis.decimals));
    const qreal above = y - 17 < l.plot.top() - 4 ? y + 1 : y - 17;
    drawOnPatch(painter, QRectF(l.plot.left() + 4, above, textWidth(font(captionPx), word), 16),
        word, font(captionPx), theme.text, theme);
}

void paintEndLabels(QPainter& painter, const TrendLayout& l, const Theme& theme)
{
    for (const TrendLabel& label : l.labels) {
        const app::TrendSeries& series = *label.series;
        const QColor colour
            = series.role == app::Role::Nation ? theme.text2 : seriesColour(series, theme);
        const bool bold = series.role != app::Role::Nation;
        // A longer thread would look like a line of the data.
        const qreal before = l.plot.right() - label.anchor.x();
        if (before < 30
            && (before > 4 || std::abs(label.rect.center().y() - label.anchor.y()) > 7)) {
            QColor thread = colour;
            thread.setAlphaF(0.5F);
            painter.setPen(QPen(thread, 0.8));
            painter.drawLine(label.anchor + QPointF(4, 0),
                QPointF(label.rect.left() - 2, label.rect.center().y()));
        }
        const qreal value = textWidth(font(smallPx, bold), series.lastText);
        const qreal name = drawLabel(painter, label.rect.adjusted(0, 0, -value - 4, 0),
            Qt::AlignLeft, series.name, font(smallPx, bold), colour);
        drawText(painter, label.rect.adjusted(name + 4, 0, 0, 0), Qt::AlignLeft, series.lastText,
            font(smallPx, bold), colour);
    }
    if (!l.restRect.isNull())
        drawLabel(painter, l.restRect, Qt::AlignLeft, l.restText, font(captionPx), theme.text3);
}

} // namespace

struct TrendChart::Private
{
    QGraphicsScene scene;
    QChart* chart = new QChart; // owned by the scene
    QValueAxis* x = new QValueAxis; // axes and series are owned by the chart
    QValueAxis* y = new QValueAxis;
    std::vector<QLineSeries*> lines;

    QLineSeries* line(size_t index)
    {
        if (index == lines.size()) {
            auto* series = new QLineSeries;
            chart->addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
            lines.push_back(series);
        }
        return lines[index];
    }

    void setRange(const TrendLayout& l)
    {
        // A changed range costs a new layout, so an equal one is not set again.
        if (x->min() != 0 || x->max() != l.steps)
            x->setRange(0, l.steps);
        if (y->min() != l.minimum || y->max() != l.maximum)
            y->setRange(l.minimum, l.maximum);
        const int ticks = static_cast<int>(l.gridValues.size());
        if (y->tickCount() != std::max(2, ticks))
            y->setTickCount(std::max(2, ticks));
    }

    void setLines(const app::Trend& trend, const ChartLook& look)
    {
        size_t used = 0;
        const auto put = [&](const app::TrendSeries& series) {
            const bool hovered = series.region == look.hovered && look.hovered != db::RegionId {};
            const QPen pen
                = linePen(series, look.theme, static_cast<int>(trend.series.size()), hovered);
            for (const Segment& segment : segmentsOf(series, pen, trend.stepped)) {
                QLineSeries* target = line(used++);
                if (target->pen() != segment.pen)
                    target->setPen(segment.pen);
                if (target->points() != segment.points)
                    target->replace(segment.points);
                if (!target->isVisible())
                    target->setVisible(true);
            }
        };
        // Grey below, then the nation, then the pinned ones and the selected region on top.
        for (const app::Role role :
            { app::Role::Peer, app::Role::Nation, app::Role::Pinned, app::Role::Selected })
            for (const app::TrendSeries& series : trend.series)
                if (series.role == role)
                    put(series);
        for (size_t i = used; i < lines.size(); ++i)
            lines[i]->setVisible(false);
    }
};

TrendChart::TrendChart()
    : d(std::make_unique<Private>())
{
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d->scene.addItem(d->chart);
    QChart* chart = d->chart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(d->x, Qt::AlignBottom);
    chart->addAxis(d->y, Qt::AlignLeft);
    // Even hidden words take part in the layout: no font may come from the program's settings.
    d->scene.setFont(font(captionPx));
    chart->setTitleFont(font(captionPx));
    chart->legend()->setFont(font(captionPx));
    for (QValueAxis* axis : { d->x, d->y }) {
        axis->setLabelsFont(font(captionPx));
        axis->setTitleFont(font(captionPx));
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(axis == d->y);
        axis->setMinorGridLineVisible(false);
    }
    d->line(0); // without any series the axes would not follow the plot area
}

TrendChart::~TrendChart() = default;

void TrendChart::paint(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const ChartLook& look)
{
    const auto* trend = std::get_if<app::Trend>(&data.body);
    if (!trend || trend->periods.empty())
        return;
    const TrendLayout l = layoutTrend(area, *trend);
    if (d->chart->size() != area.size())
        d->chart->resize(area.size());
    const QRectF plot = l.plot.translated(-area.topLeft());
    if (d->chart->plotArea() != plot)
        d->chart->setPlotArea(plot);
    d->scene.setSceneRect(QRectF(QPointF(0, 0), area.size()));
    const QPen gridPen(look.theme.grid, 1);
    if (d->y->gridLinePen() != gridPen)
        d->y->setGridLinePen(gridPen);
    d->setRange(l);
    d->setLines(*trend, look);
    d->chart->layout()->activate();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    d->scene.render(&painter, area, d->scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, l, *trend, look.theme);
    paintTarget(painter, l, *trend, look.theme);
    paintEvents(painter, l, *trend, look.theme);
    for (const app::Role role :
        { app::Role::Peer, app::Role::Nation, app::Role::Pinned, app::Role::Selected })
        for (const app::TrendSeries& series : trend->series)
            if (series.role == role)
                paintMarkers(painter, l, series, look.theme,
                    series.region == look.hovered && look.hovered != db::RegionId {});
    paintEndLabels(painter, l, look.theme);
    painter.restore();
}

namespace body {

void paint(QPainter& painter, const Frame& frame, const app::Trend&)
{
    // On paper a chart is drawn once; the widget keeps its own TrendChart.
    TrendChart().paint(painter, frame.area, frame.data, frame.look);
}

} // namespace body

} // namespace ui

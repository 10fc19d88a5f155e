// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/trend_chart.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr qreal frameMargin = 4; // the focus ring of the whole view

bool isTrend(const app::ChartData& data)
{
    return std::holds_alternative<app::Trend>(data.body);
}

// How far a candidate lies in the wanted direction; negative when it does not.
qreal costTowards(int key, const QRectF& from, const QRectF& to)
{
    const QPointF way = to.center() - from.center();
    qreal along = 0, across = 0;
    switch (key) {
    case Qt::Key_Left: along = -way.x(), across = way.y(); break;
    case Qt::Key_Right: along = way.x(), across = way.y(); break;
    case Qt::Key_Up: along = -way.y(), across = way.x(); break;
    default: along = way.y(), across = way.x(); break;
    }
    return along < 2 ? -1 : along + 2.5 * std::abs(across);
}

} // namespace

struct ChartView::Private
{
    app::ChartData data;
    bool compact = false;
    std::vector<ChartHit> hits;
    bool stale = true; // the hits belong to another size, data or look
    int focused = -1;
    int hovered = -1;
    std::optional<ChartHit> line; // of a trend, under the mouse
    std::unique_ptr<TrendChart> trend;

    QRectF area(const QWidget& view) const
    {
        return QRectF(view.rect()).adjusted(frameMargin, frameMargin, -frameMargin, -frameMargin);
    }
    ChartLook look(const QWidget& view) const
    {
        ChartLook result { Theme::of(view.palette()), compact };
        if (line)
            result.hovered = line->region;
        return result;
    }
    const std::vector<ChartHit>& current(const QWidget& view)
    {
        if (stale) {
            hits = chartHits(area(view), data, look(view));
            stale = false;
        }
        return hits;
    }
    int at(const QWidget& view, QPointF point)
    {
        const auto& all = current(view);
        for (size_t i = all.size(); i-- > 0;)
            if (all[i].rect.contains(point))
                return static_cast<int>(i);
        return -1;
    }
    // The thing under a point, the line of a trend included.
    std::optional<ChartHit> under(const QWidget& view, QPointF point)
    {
        const int index = at(view, point);
        if (index >= 0)
            return hits[static_cast<size_t>(index)];
        return trendHit(area(view), data, look(view), point);
    }
};

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setData(const app::ChartData& data)
{
    const bool sameKind = d->data.body.index() == data.body.index();
    d->data = data;
    d->stale = true;
    d->line.reset();
    d->hovered = -1;
    if (!sameKind)
        d->focused = -1;
    if (isTrend(data) && !d->trend)
        d->trend = std::make_unique<TrendChart>();
    setAccessibleName(data.empty.isEmpty() ? data.summary : data.empty);
    setAccessibleDescription(data.note);
    updateGeometry();
    update();
}

const app::ChartData& ChartView::data() const
{
    return d->data;
}

void ChartView::setCompact(bool compact)
{
    if (d->compact == compact)
        return;
    d->compact = compact;
    d->stale = true;
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 320, 200 });
}

QSize ChartView::minimumSizeHint() const
{
    const QSizeF wanted = chartMinimum(d->data, d->look(*this));
    const int extra = static_cast<int>(2 * frameMargin);
    return QSize(static_cast<int>(std::ceil(wanted.width())),
               static_cast<int>(std::ceil(wanted.height())))
        + QSize(extra, extra);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect()); // long lists draw only the rows in it
    const ChartLook look = d->look(*this);
    const QRectF area = d->area(*this);
    if (isTrend(d->data) && d->data.empty.isEmpty())
        d->trend->paint(painter, area, d->data, look);
    else
        paintChart(painter, area, d->data, ChartLook { look.theme, d->compact });
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& hits = d->current(*this);
    if (d->hovered >= 0 && d->hovered < static_cast<int>(hits.size()))
        paintHover(painter, hits[static_cast<size_t>(d->hovered)].rect, look.theme);
    if (!hasFocus())
        return;
    if (d->focused >= 0 && d->focused < static_cast<int>(hits.size()))
        paintFocus(
            painter, hits[static_cast<size_t>(d->focused)].rect.adjusted(-2, -2, 2, 2), look.theme);
    else
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look.theme);
}

void ChartView::activate(const ChartHit& hit, bool pin)
{
    if (hit.region != db::RegionId {}) {
        if (pin)
            Q_EMIT regionPinned(hit.region);
        else
            Q_EMIT regionActivated(hit.region);
    }
    if (pin)
        return;
    if (hit.indicator != db::IndicatorId {})
        Q_EMIT indicatorActivated(hit.indicator);
    if (hit.task != db::TaskId {})
        Q_EMIT taskActivated(hit.task);
    if (hit.measure != db::MeasureId {})
        Q_EMIT measureActivated(hit.measure);
}

void ChartView::askSource(const ChartHit& hit)
{
    // Some bodies know only the region and the period; the page knows its indicator.
    if (hit.key != db::CellKey {})
        Q_EMIT sourceRequested(hit.key);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const auto hit = d->under(*this, event->position());
    d->focused = d->at(*this, event->position());
    update();
    if (hit)
        activate(*hit, event->modifiers().testFlag(Qt::ControlModifier));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto hit = d->under(*this, event->position()))
        askSource(*hit);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = d->at(*this, event->position());
    std::optional<ChartHit> line;
    if (isTrend(d->data))
        line = hovered >= 0 ? std::optional(d->hits[static_cast<size_t>(hovered)])
                            : trendHit(d->area(*this), d->data, d->look(*this), event->position());
    const auto regionOf
        = [](const std::optional<ChartHit>& hit) { return hit ? hit->region : db::RegionId {}; };
    const bool changed = hovered != d->hovered || regionOf(line) != regionOf(d->line);
    d->hovered = hovered;
    d->line = line;
    setCursor(hovered >= 0 || line ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (changed)
        update();
}

void ChartView::leaveEvent(QEvent*)
{
    d->hovered = -1;
    d->line.reset();
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto hit = d->under(*this, help->pos()); hit && !hit->tip.isEmpty())
            QToolTip::showText(help->globalPos(), hit->tip, this, hit->rect.toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        d->stale = true;
    return QWidget::event(event);
}

void ChartView::resizeEvent(QResizeEvent*)
{
    d->stale = true;
}

void ChartView::moveFocus(int key)
{
    const auto& hits = d->current(*this);
    if (hits.empty())
        return;
    const auto empty = [](const ChartHit& hit) {
        return hit.region == db::RegionId {} && hit.indicator == db::IndicatorId {}
        && hit.task == db::TaskId {} && hit.measure == db::MeasureId {};
    };
    int next = -1;
    if (d->focused < 0 || d->focused >= static_cast<int>(hits.size())) {
        const auto first = std::ranges::find_if_not(hits, empty);
        next = first == hits.end() ? -1 : static_cast<int>(first - hits.begin());
    } else {
        qreal best = 1e12;
        for (size_t i = 0; i < hits.size(); ++i) {
            if (empty(hits[i]))
                continue;
            const qreal cost
                = costTowards(key, hits[static_cast<size_t>(d->focused)].rect, hits[i].rect);
            if (cost >= 0 && cost < best) {
                best = cost;
                next = static_cast<int>(i);
            }
        }
    }
    if (next < 0)
        return;
    d->focused = next;
    const QString tip = hits[static_cast<size_t>(next)].tip;
    setAccessibleName(d->data.summary + QStringLiteral(": ")
        + QString(tip).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    update();
    // The navigator follows the arrow keys at once.
    if (d->compact)
        activate(hits[static_cast<size_t>(next)], false);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto& hits = d->current(*this);
    const bool chosen = d->focused >= 0 && d->focused < static_cast<int>(hits.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveFocus(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (chosen)
            activate(hits[static_cast<size_t>(d->focused)],
                event->modifiers().testFlag(Qt::ControlModifier));
        return;
    case Qt::Key_I:
        if (chosen && event->modifiers() == Qt::ControlModifier) {
            askSource(hits[static_cast<size_t>(d->focused)]);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui

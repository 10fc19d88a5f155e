// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cell_pictures.h"

#include "app/calc/statistics.h"
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal dot = 3;
constexpr qreal reach = 12; // how near the pointer has to be

QString valueText(
    const std::optional<double>& value, db::Missing missing, const db::Indicator& indicator)
{
    if (!value)
        return app::missingText(missing);
    const QString unit = app::unitText(indicator.unit);
    return app::number(*value, indicator.decimals) + (unit.isEmpty() ? QString() : u' ' + unit);
}

void drawDot(QPainter& painter, QPointF at, qreal radius, const QColor& ink, bool hollow,
    const QColor& ground)
{
    painter.setPen(QPen(ink, hollow ? 1.8 : 0));
    if (!hollow)
        painter.setPen(Qt::NoPen);
    painter.setBrush(hollow ? ground : ink);
    painter.drawEllipse(at, radius, radius);
}

} // namespace

PointPicture::PointPicture(const QString& name, int height, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFixedHeight(height);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointPicture::setPoints(std::vector<Point> points)
{
    m_points = std::move(points);
    m_current = m_points.empty() ? -1 : int(m_points.size()) - 1;
    QStringList words;
    for (const Point& point : m_points)
        words.append(QString(point.tip).replace(u'\n', u' '));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    place();
    update();
}

int PointPicture::pointAt(QPointF position) const
{
    int best = -1;
    qreal nearest = reach;
    for (int i = 0; i < int(m_points.size()); ++i) {
        const qreal distance = QLineF(position, m_points[std::size_t(i)].at).length();
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

bool PointPicture::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int at = pointAt(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), m_points[std::size_t(at)].tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PointPicture::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_points.size());
    const bool left = event->key() == Qt::Key_Left;
    if (count > 0 && (left || event->key() == Qt::Key_Right)) {
        m_current = std::clamp(m_current + (left ? -1 : 1), 0, count - 1);
        const Point& point = m_points[std::size_t(m_current)];
        QToolTip::showText(mapToGlobal(point.at.toPoint()), point.tip, this);
        update();
    } else if (count > 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT chosen(m_points[std::size_t(m_current)].key);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PointPicture::mouseReleaseEvent(QMouseEvent* event)
{
    const int at = pointAt(event->position());
    if (at >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(m_points[std::size_t(at)].key);
}

void PointPicture::resizeEvent(QResizeEvent*)
{
    place();
}

void PointPicture::drawPointed(QPainter& painter, const Theme& theme) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (m_current >= 0 && m_current < int(m_points.size()))
        painter.drawEllipse(m_points[std::size_t(m_current)].at, 7, 7);
}

void PointPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, activeTheme());
    drawPointed(painter, activeTheme());
}

HistoryLine::HistoryLine(QWidget* parent)
    : PointPicture(tr("Last periods of this region"), 104, parent)
{
    setObjectName(QStringLiteral("cell.history"));
}

void HistoryLine::setData(const app::CellContext& context, const OwnValue& own)
{
    std::vector<Point> points;
    m_hollow.clear();
    m_doubtful = own.doubtful;
    m_decimals = context.indicator ? context.indicator->decimals : 0;
    for (const app::ContextPoint& past : context.history) {
        const bool last = past.key == context.key;
        const std::optional<double> value = last ? own.value : past.value;
        QString tip = valueText(value, past.missing, *context.indicator) + u'\n'
            + app::periodText(past.key.period, past.key.basis);
        const bool hollow = last ? !own.accepted : past.entered || isEstimate(past.status);
        if (hollow && value)
            tip += u'\n' + tr("not final yet");
        points.push_back({ past.key, tip, value.value_or(0), value.has_value(), {} });
        m_hollow.push_back(hollow);
    }
    setPoints(std::move(points));
}

void HistoryLine::place()
{
    if (m_points.empty())
        return;
    double low = 0;
    double high = 0;
    bool any = false;
    for (const Point& point : m_points) {
        if (!point.hasValue)
            continue;
        low = any ? std::min(low, point.value) : point.value;
        high = any ? std::max(high, point.value) : point.value;
        any = true;
    }
    const qreal top = 26;
    const qreal bottom = height() - 30;
    const qreal left = 18;
    const qreal step = (width() - 2 * left) / qreal(std::max<std::size_t>(1, m_points.size() - 1));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        Point& point = m_points[i];
        const qreal share = high > low ? (point.value - low) / (high - low) : 0.5;
        point.at
            = { left + step * qreal(i), point.hasValue ? bottom - share * (bottom - top) : bottom };
    }
}

void HistoryLine::paint(QPainter& painter, const Theme& theme)
{
    painter.setPen(QPen(theme.grid, 1));
    for (const qreal y : { 26.0, (height() - 4.0) / 2, height() - 30.0 })
        painter.drawLine(
            QPointF(6, std::floor(y) + 0.5), QPointF(width() - 6, std::floor(y) + 0.5));
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        if (!m_points[i].hasValue || !m_points[i - 1].hasValue)
            continue;
        const bool last = i + 1 == m_points.size();
        QPen pen(last && m_hollow[i] ? theme.accent : theme.text2, last ? 1.8 : 1.5);
        if (m_hollow[i])
            pen.setDashPattern({ 2, 2 });
        painter.setPen(pen);
        painter.drawLine(m_points[i - 1].at, m_points[i].at);
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const bool last = i + 1 == m_points.size();
        if (m_points[i].hasValue)
            drawDot(painter, m_points[i].at, last ? dot + 1 : dot,
                last ? theme.accent : theme.text2, m_hollow[i], theme.sunken);
        else
            drawText(painter, QRectF(m_points[i].at.x() - 8, m_points[i].at.y() - 9, 16, 18),
                Qt::AlignHCenter, QStringLiteral("–"), ui::font(smallPx), theme.text3);
    }
    paintLabels(painter, theme);
}

// The last value and the first always, the others where there is room between them.
void HistoryLine::paintLabels(QPainter& painter, const Theme& theme) const
{
    const int count = int(m_points.size());
    std::vector<int> order;
    for (int i = count - 1; i >= 0; i -= count - 1 > 0 ? count - 1 : 1)
        order.push_back(i);
    for (int i = count - 3; i > 0; i -= 2)
        order.push_back(i);
    std::vector<QRectF> values;
    std::vector<QRectF> periods;
    const auto free = [](std::vector<QRectF>& taken, const QRectF& box) {
        if (std::ranges::any_of(taken, [&](const QRectF& r) { return r.intersects(box); }))
            return false;
        taken.push_back(box.adjusted(-3, 0, 3, 0));
        return true;
    };
    const auto boxFor = [this](qreal x, qreal y, qreal wide) {
        return QRectF(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), y, wide, 16);
    };
    for (const int i : order) {
        const Point& point = m_points[std::size_t(i)];
        if (!point.hasValue)
            continue;
        const bool last = i == count - 1;
        const QString text = app::shortNumber(point.value, m_decimals)
            + (last && m_doubtful ? QStringLiteral("?") : QString());
        const QFont face = ui::font(smallPx, last);
        const QRectF box = boxFor(point.at.x(), point.at.y() - 22, textWidth(face, text));
        if (free(values, box))
            drawText(painter, box, Qt::AlignLeft, text, face, last ? theme.accent : theme.text2);
    }
    for (int i = count - 1; i >= 0; --i) {
        const QString text = app::periodShort(m_points[std::size_t(i)].key.period);
        const QFont face = ui::font(smallPx);
        const QRectF box
            = boxFor(m_points[std::size_t(i)].at.x(), height() - 19, textWidth(face, text));
        if (free(periods, box))
            drawText(painter, box, Qt::AlignLeft, text, face,
                i == count - 1 ? theme.accent : theme.text2);
    }
}

PeerStrip::PeerStrip(QWidget* parent)
    : PointPicture(tr("Other regions this period"), 52, parent)
{
    setObjectName(QStringLiteral("cell.peers"));
}

void PeerStrip::setData(
    const app::CellContext& context, const db::Catalog& catalog, const OwnValue& own)
{
    std::vector<Point> points;
    m_median = context.median;
    m_own = own.value;
    std::vector<double> values;
    if (m_own)
        values.push_back(*m_own);
    for (const app::PeerPoint& peer : context.peers) {
        const db::Region* region = catalog.region(peer.region);
        db::CellKey key = context.key;
        key.region = peer.region;
        points.push_back({ key,
            valueText(peer.value, db::Missing::None, *context.indicator) + u'\n'
                + (region ? app::name(*region) : QString()),
            peer.value, true, {} });
        values.push_back(peer.value);
    }
    // Walked from low to high, whatever the order of the regions.
    std::ranges::stable_sort(points, {}, &Point::value);
    if (!values.empty()) {
        const auto [low, high] = std::ranges::minmax(values);
        const app::Axis axis = app::niceAxis(low, high);
        m_low = axis.minimum;
        m_high = axis.maximum;
        m_step = axis.step;
        m_decimals = axis.decimals;
    }
    setPoints(std::move(points));
}

double PeerStrip::x(double value) const
{
    const double share = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0.5;
    return 18 + share * (width() - 36);
}

void PeerStrip::place()
{
    for (Point& point : m_points)
        point.at = { x(point.value), 16 };
}

void PeerStrip::paint(QPainter& painter, const Theme& theme)
{
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(6, 16.5), QPointF(width() - 6, 16.5));
    QColor peer = theme.peer;
    peer.setAlphaF(0.6F);
    for (const Point& point : m_points)
        drawDot(painter, point.at, dot + 0.5, peer, false, theme.sunken);
    if (m_median) {
        painter.setPen(QPen(theme.text2, 2));
        painter.drawLine(QPointF(x(*m_median), 7), QPointF(x(*m_median), 26));
    }
    if (m_own)
        drawDot(painter, QPointF(x(*m_own), 16), 5, theme.accent, true, theme.sunken);
    if (m_points.empty() && !m_own)
        return;
    qreal taken = 0;
    for (double value = m_low; value <= m_high + m_step / 2; value += m_step) {
        const QString text = app::shortNumber(value, m_decimals);
        const qreal wide = textWidth(ui::font(smallPx), text);
        const qreal left = std::clamp(x(value) - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < taken)
            continue;
        drawText(painter, QRectF(left, 32, wide, 16), Qt::AlignLeft, text, ui::font(smallPx),
            theme.text2);
        taken = left + wide + 8;
    }
}

} // namespace ui

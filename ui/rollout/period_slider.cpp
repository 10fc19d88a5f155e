// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/period_slider.h"

#include "ui/charts/draw.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

namespace {

constexpr qreal left = 8;

QDate quarterEnd(QDate day)
{
    const int month = (day.month() + 2) / 3 * 3;
    return QDate(day.year(), month, 1).addMonths(1).addDays(-1);
}

} // namespace

PeriodSlider::PeriodSlider(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("rollout.day"));
    setAccessibleName(tr("Day of the matrix"));
    connect(this, &QAbstractSlider::valueChanged, this, [this] {
        tellDay();
        if (!m_quiet)
            Q_EMIT dayChosen(day());
    });
}

void PeriodSlider::setStops(const std::vector<QDate>& changes, QDate home)
{
    const QDate shown = day();
    std::set<QDate> days;
    for (const QDate change : changes)
        if (change <= home)
            days.insert(change);
    if (home.isValid()) {
        if (!days.empty())
            for (QDate end = quarterEnd(*days.begin()); end < home;
                 end = quarterEnd(end.addDays(1)))
                days.insert(end);
        days.insert(home);
    }
    m_stops.assign(days.begin(), days.end());
    m_quarter.clear();
    for (const QDate stop : m_stops)
        m_quarter.push_back(stop == quarterEnd(stop) || stop == home);
    m_quiet = true;
    setRange(0, std::max(0, int(m_stops.size()) - 1));
    m_quiet = false;
    setEnabled(m_stops.size() > 1);
    setDay(shown.isValid() ? shown : home);
    update();
}

void PeriodSlider::setDay(QDate day)
{
    const auto after = std::ranges::upper_bound(m_stops, day);
    m_quiet = true;
    setValue(std::max(0, int(after - m_stops.begin()) - 1));
    m_quiet = false;
    tellDay();
}

QDate PeriodSlider::day() const
{
    return m_stops.empty() ? QDate() : m_stops[std::size_t(value())];
}

void PeriodSlider::tellDay()
{
    setAccessibleDescription(day().toString(Qt::ISODate));
    setToolTip(tr("%1\nLeft and Right: from change to change, Page Up and Page Down: from quarter "
                  "to quarter, End: back to the period's end")
                   .arg(day().toString(Qt::ISODate)));
}

qreal PeriodSlider::trackRight() const
{
    return width() - textWidth(ui::font(smallPx, true), QStringLiteral("0000-00-00")) - 18;
}

qreal PeriodSlider::positionOf(QDate day) const
{
    const qint64 from = m_stops.front().toJulianDay();
    const qint64 whole = std::max<qint64>(1, m_stops.back().toJulianDay() - from);
    return left + (trackRight() - left) * qreal(day.toJulianDay() - from) / qreal(whole);
}

int PeriodSlider::stopAt(qreal x) const
{
    int nearest = 0;
    for (int i = 1; i < int(m_stops.size()); ++i) {
        if (std::abs(positionOf(m_stops[std::size_t(i)]) - x)
            <= std::abs(positionOf(m_stops[std::size_t(nearest)]) - x))
            nearest = i;
    }
    return nearest;
}

int PeriodSlider::quarterStop(int step) const
{
    int stop = value() + step;
    while (stop > 0 && stop < int(m_stops.size()) - 1 && !m_quarter[std::size_t(stop)])
        stop += step;
    return stop;
}

void PeriodSlider::paintEvent(QPaintEvent*)
{
    if (m_stops.empty())
        return;
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0;
    const QRectF track(left, middle - 2, trackRight() - left, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band2);
    painter.drawRoundedRect(track, 2, 2);
    const qreal at = positionOf(day());
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), at - track.left(), 4), 2, 2);
    // A tick for each quarter, a longer one with its number for each year.
    qreal free = -100;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (!m_quarter[i])
            continue;
        const qreal x = std::round(positionOf(m_stops[i])) + 0.5;
        const bool year = m_stops[i].month() == 12 && m_stops[i].day() == 31;
        painter.setPen(QPen(year ? theme.text3 : theme.peer, 1));
        painter.drawLine(QPointF(x, middle + 4), QPointF(x, middle + (year ? 9 : 6)));
        const QString word = m_stops[i].toString(QStringLiteral("yyyy"));
        const qreal room = textWidth(ui::font(captionPx), word);
        if (!year || x - room - 4 < free || x - room - 4 < 0)
            continue;
        drawText(painter, QRectF(x - room - 3, middle - 15, room, 12), Qt::AlignRight, word,
            ui::font(captionPx), theme.text3);
        free = x;
    }
    const QPointF knob(at, middle);
    painter.setPen(QPen(theme.surface, 2));
    painter.setBrush(isEnabled() ? theme.accent : theme.peer);
    painter.drawEllipse(knob, 6.5, 6.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawEllipse(knob, 9, 9);
    }
    drawText(painter, QRectF(trackRight() + 12, 0, width() - trackRight() - 12, height()),
        Qt::AlignLeft, day().toString(Qt::ISODate), ui::font(smallPx, true), theme.text);
}

void PeriodSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: setValue(quarterStop(-1)); return;
    case Qt::Key_PageDown: setValue(quarterStop(1)); return;
    default: QAbstractSlider::keyPressEvent(event);
    }
}

void PeriodSlider::wheelEvent(QWheelEvent* event)
{
    const int turned
        = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    setValue(turned > 0 ? quarterStop(-1) : quarterStop(1));
    event->accept();
}

void PeriodSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_stops.empty())
        setValue(stopAt(event->position().x()));
}

void PeriodSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_stops.empty())
        setValue(stopAt(event->position().x()));
}

void PeriodSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

} // namespace ui

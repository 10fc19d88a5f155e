// SPDX-License-Identifier: GPL-3.0-or-later
// A line of days to move along: the days on which something changed, the ends of quarters, and the
// day of the view one came from. Values are places among the stops, so that keys, the wheel and
// screen readers work as with any slider.
#pragma once

#include <QAbstractSlider>
#include <QDate>

#include <vector>

namespace ui {

class PeriodSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit PeriodSlider(QWidget* parent = nullptr);

    // `changes` ascending; `home` is the day to come back to and the last stop there is.
    void setStops(const std::vector<QDate>& changes, QDate home);
    void setDay(QDate day); // the stop nearest before it, or the first; tells nobody
    QDate day() const;
    const std::vector<QDate>& stops() const { return m_stops; }
    QSize sizeHint() const override { return { 300, 28 }; }
    QSize minimumSizeHint() const override { return { 180, 28 }; }

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    qreal trackRight() const;
    qreal positionOf(QDate day) const;
    int stopAt(qreal x) const;
    int quarterStop(int step) const;
    void tellDay();

    std::vector<QDate> m_stops;
    std::vector<bool> m_quarter; // of each stop
    bool m_quiet = false;
};

} // namespace ui

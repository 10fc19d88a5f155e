// SPDX-License-Identifier: GPL-3.0-or-later
// The widget that shows one ChartData: painted bodies directly, trends through Qt Charts. Click
// selects, Ctrl+click pins, arrows move, double click or Ctrl+I asks where the figure comes from.
#pragma once

#include "app/charts/chart_data.h"
#include "ui/charts/paint.h"

#include <QWidget>

#include <memory>

namespace ui {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setData(const app::ChartData& data); // in place: series and axes are kept
    const app::ChartData& data() const;
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionActivated(db::RegionId region);
    void regionPinned(db::RegionId region);
    void indicatorActivated(db::IndicatorId indicator);
    void taskActivated(db::TaskId task);
    void measureActivated(db::MeasureId measure);
    void sourceRequested(db::CellKey key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void activate(const ChartHit& hit, bool pin);
    void askSource(const ChartHit& hit);
    void moveFocus(int key);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui

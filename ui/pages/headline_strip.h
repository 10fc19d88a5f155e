// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of headline figures: equal tiles split by hairlines, each with value, unit, period,
// change and a spark line. A click asks for the indicator, a double click for the source.
#pragma once

#include "app/calc/headline.h"

#include <QWidget>

#include <functional>
#include <utility>

namespace ui {

class HeadlineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineStrip(QWidget* parent = nullptr);
    void setHeadlines(std::vector<app::Headline> headlines);
    // Tells of a figure whether somebody else changed it and nobody has looked.
    void setOthers(std::function<bool(const db::CellKey&)> others) { m_others = std::move(others); }

Q_SIGNALS:
    void indicatorActivated(db::IndicatorId indicator);
    void sourceRequested(db::CellKey key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF tileRect(int index) const;
    int tileAt(const QPointF& at) const;
    QString tip(const app::Headline& headline) const;

    std::vector<app::Headline> m_headlines;
    std::function<bool(const db::CellKey&)> m_others;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The two small pictures beside a cell: its own last periods as a line, the other regions as dots.
// Their points can be pointed at, walked with the arrow keys and chosen.
#pragma once

#include "app/entry/cell_context.h"

#include <QWidget>

class QPainter;

namespace ui {

struct Theme;

class PointPicture : public QWidget
{
    Q_OBJECT

public:
    PointPicture(const QString& name, int height, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const db::CellKey& key);

protected:
    struct Point
    {
        db::CellKey key;
        QString tip;
        double value = 0;
        bool hasValue = false;
        QPointF at;
    };
    virtual void place() = 0; // where the points are, for the width there is
    virtual void paint(QPainter& painter, const Theme& theme) = 0;
    void setPoints(std::vector<Point> points);
    void drawPointed(QPainter& painter, const Theme& theme) const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    std::vector<Point> m_points;
    int m_current = -1;

private:
    int pointAt(QPointF position) const;
};

// What stands in the cell now or would if the text being typed were kept.
struct OwnValue
{
    std::optional<double> value;
    bool accepted = false;
    bool doubtful = false; // read from a suggestion, not from the text
};

class HistoryLine : public PointPicture
{
    Q_OBJECT

public:
    explicit HistoryLine(QWidget* parent = nullptr);
    void setData(const app::CellContext& context, const OwnValue& own);

protected:
    void place() override;
    void paint(QPainter& painter, const Theme& theme) override;

private:
    void paintLabels(QPainter& painter, const Theme& theme) const;

    std::vector<bool> m_hollow;
    int m_decimals = 0;
    bool m_doubtful = false;
};

class PeerStrip : public PointPicture
{
    Q_OBJECT

public:
    explicit PeerStrip(QWidget* parent = nullptr);
    void setData(const app::CellContext& context, const db::Catalog& catalog, const OwnValue& own);

protected:
    void place() override;
    void paint(QPainter& painter, const Theme& theme) override;

private:
    double x(double value) const;

    std::optional<double> m_median;
    std::optional<double> m_own;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
    int m_decimals = 0;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the entry grid. They never scroll out of sight: names over the columns, name and
// state before the rows, and what these two are called in the corner.
#pragma once

#include <QHeaderView>

namespace ui {

class EntryModel;

class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget* parent);
    void setCurrent(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_current = -1;
};

class RowHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeads(QWidget* parent);
    void setCurrent(int row);
    void fit(); // as wide as the names and states of the sheet ask for
    int stateLeft() const { return m_stateLeft; } // where the state begins; 0 without one
    QSize sizeHint() const override { return { m_width, 0 }; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_current = -1;
    int m_width = 150;
    int m_stateLeft = 0;
};

// Lies over the corner between the two.
class HeadsCorner : public QWidget
{
    Q_OBJECT

public:
    HeadsCorner(const RowHeads& rows, const EntryModel& model, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const RowHeads& m_rows;
    const EntryModel& m_model;
};

inline constexpr int entryRowHeight = 23;
inline constexpr int entryHeadHeight = 62;

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out matrix as a table one works in: heads and totals stay while the cells scroll, the
// cursor moves by keys, cells are chosen in blocks. It paints what is visible and asks for the rest
// by signals: nothing is read or written here.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "ui/rollout/matrix_paint.h"

#include <QAbstractScrollArea>

#include <functional>
#include <set>
#include <utility>

class QMenu;

namespace ui {

class MatrixView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    // The cursor stays on its measure and region, or goes to the first; tells nobody. `shares` as
    // RolloutMatrix::cells, or empty.
    void setMatrix(app::RolloutMatrix matrix, std::vector<app::ChildShare> shares = {});
    // Cells that somebody else changed and nobody has looked at, and what to say of a cell.
    struct Others
    {
        std::function<bool(const app::RolloutCellId&)> isOpen;
        std::function<QString(const app::RolloutCellId&)> line;
    };
    void setOthers(Others others) { m_others = std::move(others); }
    void followOthers(); // they are others now
    int othersCount() const { return int(m_othersCells.size()); }
    bool isShown(const app::RolloutCellId& cell) const; // on the screen this moment
    const app::RolloutMatrix& matrix() const { return m_matrix; }
    const std::vector<app::ChildShare>& shares() const { return m_shares; }
    const MatrixLayout& matrixLayout() const { return m_layout; }

    // A zero id leaves that direction where it is. False when there is no such row or column.
    bool goTo(const app::RolloutCellId& cell);
    std::optional<app::RolloutCellId> current() const;
    std::vector<app::RolloutCellId> selection() const; // row by row
    void collapse(); // to the cell of the cursor
    QRect cellRect(int row, int column) const; // in the viewport
    int paintedCells() const { return m_painted; } // by the last repaint
    QString copyText() const; // the block round everything chosen, with names
    // What can be done with the selection; belongs to the caller.
    QMenu* cellMenu();

Q_SIGNALS:
    void currentChanged();
    // An empty state: ask for one.
    void editWanted(const std::vector<app::RolloutCellId>& cells, const QString& state);
    void clearWanted(const std::vector<app::RolloutCellId>& cells);
    void actionWanted(const app::RolloutCellId& cell);
    void drillWanted(db::RegionId region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    struct Hit
    {
        int row = -1;
        int column = -1;
        bool rowHead = false;
        bool columnHead = false;
    };
    enum class Select : quint8 { Only, Extend, Add };

    void arrange();
    int rowOf(db::MeasureId measure) const; // -1: not shown
    int columnOf(db::RegionId region) const;
    void moveTo(int row, int column, Select how = Select::Only);
    bool moveByKey(const QKeyEvent& event);
    bool commandByKey(const QKeyEvent& event);
    bool typed(const QString& text);
    void reveal();
    void tellCell();
    QStringList toldOf(int row, int column) const; // of a cell, in words
    void drill(int column);
    Hit hitAt(QPoint point) const;
    void hover(const Hit& hit);
    int rowCount() const { return int(m_matrix.rows.size()); }
    int columnCount() const { return int(m_matrix.columns.size()); }
    bool any() const { return rowCount() > 0 && columnCount() > 0; }
    const app::ChildShare* below(int row, int column) const;
    app::RolloutCellId id(int row, int column) const;

    app::RolloutMatrix m_matrix;
    std::vector<app::ChildShare> m_shares;
    MatrixLayout m_layout;
    CellStamps m_stamps;
    int m_row = -1;
    int m_column = -1;
    int m_anchorRow = -1; // where the last block begins
    int m_anchorColumn = -1;
    std::vector<QRect> m_blocks; // x columns, y rows; the last one follows the cursor
    int m_hoverRow = -1;
    int m_hoverColumn = -1;
    int m_painted = 0;
    Others m_others;
    std::set<std::pair<int, int>> m_othersCells; // row, column
};

} // namespace ui

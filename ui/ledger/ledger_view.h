// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a table that folds by section: lights, who leads, when due, milestones against time
// and their course over the year, one line for the day through all of it. Complete by keyboard.
#pragma once

#include "ui/ledger/ledger_paint.h"
#include "ui/ledger/ledger_rows.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTreeView>

#include <functional>
#include <utility>

class QTimer;

namespace ui {

class LedgerView : public QTreeView
{
    Q_OBJECT

public:
    explicit LedgerView(QWidget* parent = nullptr);

    // Folding and the current task stay as they were.
    void setLedger(std::shared_ptr<const app::Ledger> ledger);
    const LedgerRows& rows() const { return m_rows; }
    db::TaskId currentTask() const; // zero: none, or a group
    bool goTo(db::TaskId task); // unfolds its group; false: it is not here
    void foldAll(bool folded);
    // Tells of a task whether somebody else changed it and nobody has looked.
    void setOthers(std::function<bool(db::TaskId)> others) { m_others = std::move(others); }
    bool isShown(db::TaskId task) const; // its row is on the screen this moment
    void copyRows() const; // the chosen ones, as text with tabs

    TimeAxis axis() const; // in the viewport
    QRect columnRect(LedgerColumn column, const QRect& row) const;
    // Where the line of the day is; none when the year shown does not hold it.
    std::optional<int> dayLine() const;
    int rowHeight(const QModelIndex& index) const;
    virtual void paintHead(QPainter& painter, const QRect& box, LedgerColumn column) const;

Q_SIGNALS:
    void currentTaskChanged(db::TaskId task);
    void taskActivated(db::TaskId task); // Enter or a double click
    void menuWanted(const QPoint& global);

protected:
    LedgerView(LedgerGroups groups, int headHeight, QWidget* parent);

    virtual int taskHeight() const;
    virtual QList<int> columnWidths(int room) const; // by LedgerColumn, 0 hides it
    virtual void paintTrack(
        QPainter& painter, const QRectF& box, const app::LedgerTask& task) const;
    virtual bool startsFolded() const { return false; }

    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override { }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyboardSearch(const QString& typed) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setUp(int headHeight);
    bool isCompact() const;
    void fitColumns();
    int contentBottom() const; // of the last row
    void restoreFolds();
    void paintGround(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintGroup(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintTask(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const QRectF& box, const app::LedgerTask& task) const;
    void paintTitle(
        QPainter& painter, const QRectF& box, const app::LedgerTask& task, bool chosen) const;

    LedgerRows m_rows;
    std::function<bool(db::TaskId)> m_others;
    QSet<QString> m_toggled; // groups that are not as they start
    bool m_restoring = false;
    QPersistentModelIndex m_hovered;
    QString m_typed;
    QElapsedTimer m_lastKey;
};

// What the signs mean, under the table.
class LedgerLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerLegend(QWidget* parent = nullptr);
    void setDay(QDate day);
    void say(const QString& sentence); // instead of the signs, for a while

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QDate m_day;
    QString m_said;
    QTimer* m_quiet;
};

} // namespace ui

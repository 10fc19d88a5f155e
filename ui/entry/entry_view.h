// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the entry grid: moving about, selecting and editing by keyboard as in a spreadsheet.
// What a key does to the data is told by signals.
#pragma once

#include "ui/entry/entry_keys.h"

#include <QTableView>

namespace ui {

class ColumnHeads;
class EntryDelegate;
class EntryModel;
class HeadsCorner;
class RowHeads;

class EntryView : public QTableView
{
    Q_OBJECT

public:
    EntryView(EntryModel& model, QWidget* parent);

    bool isEditing() const { return state() == EditingState; }
    void endEditing(); // as Enter would, without moving
    void fitColumns(); // the columns share the room; numbers are never cut
    void fitHeads();
    void goTo(const QModelIndex& index);
    QModelIndexList chosen() const; // selected cells, row by row
    // The rectangle that is selected; empty when it is not one.
    QRect block() const;

Q_SIGNALS:
    void began(const QModelIndex& index); // an editor opens
    void typed(QWidget* editor, const QPersistentModelIndex& index, const QString& text);
    void gaveUp(const QPersistentModelIndex& index);
    void commanded(ui::EntryCommand command);
    void refused(const QModelIndex& index); // a locked cell was to be changed
    void moved();
    void menuWanted(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyboardSearch(const QString&) override { } // keys are typing, not looking for a row
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    void enter(int step); // Enter, Shift+Enter
    void tab(int step);
    bool cycle(int step, bool byColumns); // inside a selection of several cells
    QModelIndex edge(const QModelIndex& from, int rows, int columns) const;

    EntryModel& m_model;
    EntryDelegate* m_delegate;
    ColumnHeads* m_columns;
    RowHeads* m_rows;
    HeadsCorner* m_corner = nullptr;
    int m_firstColumn = -1; // where a run of Tabs began
    bool m_fitting = false;
};

} // namespace ui

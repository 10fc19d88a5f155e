// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_view.h"

#include "ui/entry/entry_delegate.h"
#include "ui/entry/entry_heads.h"
#include "ui/entry/entry_model.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ui {

namespace {

constexpr int narrowestNumber = 72;
constexpr int narrowestMark = 52;

} // namespace

EntryView::EntryView(EntryModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new EntryDelegate(model, this))
    , m_columns(new ColumnHeads(this))
    , m_rows(new RowHeads(this))
{
    setObjectName(QStringLiteral("entryTable"));
    setAccessibleName(tr("Entry grid"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    m_corner = new HeadsCorner(*m_rows, model, this);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(m_delegate, &EntryDelegate::typed, this, &EntryView::typed);
    connect(m_delegate, &EntryDelegate::gaveUp, this, &EntryView::gaveUp);
    connect(m_delegate, &EntryDelegate::passed, this, &EntryView::keyPressEvent);
}

void EntryView::endEditing()
{
    if (QLineEdit* editor = m_delegate->editor(); editor && isEditing()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void EntryView::fitHeads()
{
    m_rows->fit();
    updateGeometries();
    m_corner->update();
}

void EntryView::fitColumns()
{
    const int count = m_model.columnCount();
    if (count == 0 || m_fitting)
        return;
    std::vector<int> widths(
        static_cast<size_t>(count), m_model.centred() ? narrowestMark : narrowestNumber);
    for (int column = 0; column < count; ++column)
        for (int row = 0; row < m_model.rowCount(); ++row)
            widths[size_t(column)] = std::max(widths[size_t(column)],
                m_delegate->sizeHint({}, m_model.index(row, column)).width() + 1);
    // Those that need more than an equal share have it; the others share what is left.
    std::vector<int> byNeed(widths.size());
    std::iota(byNeed.begin(), byNeed.end(), 0);
    std::ranges::sort(
        byNeed, std::ranges::greater {}, [&widths](int column) { return widths[size_t(column)]; });
    int room = viewport()->width();
    int open = count;
    for (const int column : byNeed) {
        int& width = widths[size_t(column)];
        width = std::max(width, room / open--);
        room -= width;
    }
    m_fitting = true; // widths change the scroll bars, and these the room
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, widths[size_t(column)]);
    m_fitting = false;
}

void EntryView::goTo(const QModelIndex& index)
{
    // Not as setCurrentIndex() does, which extends the selection while Shift or Ctrl is held.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndexList EntryView::chosen() const
{
    QModelIndexList list = selectionModel()->selectedIndexes();
    if (list.isEmpty() && currentIndex().isValid())
        list.append(currentIndex());
    std::sort(list.begin(), list.end());
    return list;
}

QRect EntryView::block() const
{
    const QModelIndexList list = chosen();
    QRect all;
    for (const QModelIndex& index : list)
        all |= QRect(index.column(), index.row(), 1, 1);
    return all.width() * all.height() == int(list.size()) ? all : QRect();
}

// A window's shortcut must not take a key that means something here.
bool EntryView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && entryCommand(*static_cast<QKeyEvent*>(event)) != EntryCommand::None) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void EntryView::keyPressEvent(QKeyEvent* event)
{
    const EntryCommand command = entryCommand(*event);
    if (command != EntryCommand::None) {
        event->accept();
        Q_EMIT commanded(command);
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(shift ? -1 : 1); return;
    case Qt::Key_Tab: tab(shift ? -1 : 1); return;
    case Qt::Key_Backtab: tab(-1); return;
    case Qt::Key_Escape:
        if (currentIndex().isValid())
            Q_EMIT gaveUp(currentIndex());
        return;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

// What an input method delivers at once, such as a full-width digit, begins typing as a key does;
// the base class would open the editor and drop it.
void EntryView::inputMethodEvent(QInputMethodEvent* event)
{
    if (isEditing() || event->commitString().isEmpty() || !event->preeditString().isEmpty())
        QTableView::inputMethodEvent(event);
    else if (edit(currentIndex(), AnyKeyPressed, nullptr) && isEditing())
        QCoreApplication::sendEvent(m_delegate->editor(), event);
}

bool EntryView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool wanted = editTriggers().testFlag(trigger);
    if (wanted && index.isValid() && !m_model.flags(index).testFlag(Qt::ItemIsEditable)) {
        Q_EMIT refused(index);
        return true;
    }
    if (wanted) {
        m_delegate->setReplacing(trigger == AnyKeyPressed);
        if (index.isValid() && !isEditing())
            Q_EMIT began(index);
    }
    const bool begun = QTableView::edit(index, trigger, event);
    if (begun && wanted && trigger != AnyKeyPressed)
        if (QLineEdit* editor = m_delegate->editor())
            editor->end(false); // the text is to be changed, not replaced
    return begun;
}

bool EntryView::cycle(int step, bool byColumns)
{
    const QRect area = block();
    if (area.width() * area.height() < 2 || !currentIndex().isValid())
        return false;
    const int across = byColumns ? area.height() : area.width();
    const int row = currentIndex().row() - area.top();
    const int column = currentIndex().column() - area.left();
    const int count = area.width() * area.height();
    const int place
        = ((byColumns ? column : row) * across + (byColumns ? row : column) + step + count) % count;
    const QModelIndex next
        = m_model.index(area.top() + (byColumns ? place % across : place / across),
            area.left() + (byColumns ? place / across : place % across));
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    scrollTo(next);
    return true;
}

void EntryView::enter(int step)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || cycle(step, true))
        return;
    const int column = step > 0 && m_firstColumn >= 0 ? m_firstColumn : at.column();
    goTo(m_model.index(std::clamp(at.row() + step, 0, m_model.rowCount() - 1), column));
}

void EntryView::tab(int step)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || cycle(step, false))
        return;
    const int first = m_firstColumn < 0 ? at.column() : m_firstColumn;
    const int columns = m_model.columnCount();
    const int place
        = std::clamp(at.row() * columns + at.column() + step, 0, columns * m_model.rowCount() - 1);
    goTo(m_model.index(place / columns, place % columns));
    if (step > 0)
        m_firstColumn = first; // any other move forgets it
}

// As spreadsheets do: to the last filled cell of a run, or over a gap to the next filled one.
QModelIndex EntryView::edge(const QModelIndex& from, int rows, int columns) const
{
    const auto filled = [this](const QModelIndex& at) {
        return at.isValid() && !m_model.cell(at)->text.isEmpty();
    };
    const auto next = [&](const QModelIndex& at) {
        return m_model.index(at.row() + rows, at.column() + columns);
    };
    QModelIndex at = next(from);
    if (!at.isValid())
        return from;
    const bool run = filled(from) && filled(at);
    while (next(at).isValid() && (run ? filled(next(at)) : !filled(at)))
        at = next(at);
    return at;
}

QModelIndex EntryView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (modifiers.testFlag(Qt::ControlModifier) && at.isValid()) {
        switch (action) {
        case MoveUp: return edge(at, -1, 0);
        case MoveDown: return edge(at, 1, 0);
        case MoveLeft: return edge(at, 0, -1);
        case MoveRight: return edge(at, 0, 1);
        default: break;
        }
    }
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags EntryView::selectionCommand(
    const QModelIndex& index, const QEvent* event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        return key->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                            : QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

void EntryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_firstColumn = -1;
    m_columns->setCurrent(current.column());
    m_rows->setCurrent(current.row());
    Q_EMIT moved();
}

void EntryView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex under = byKey ? currentIndex() : indexAt(event->pos());
    if (!under.isValid())
        return;
    if (!selectionModel()->isSelected(under))
        goTo(under);
    Q_EMIT menuWanted(
        byKey ? viewport()->mapToGlobal(visualRect(under).bottomLeft()) : event->globalPos());
}

void EntryView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(0, 0, m_rows->width(), m_columns->height());
}

} // namespace ui

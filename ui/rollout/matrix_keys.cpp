// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, the input method and the mouse do in the matrix.
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/rollout/matrix_view.h"
#include "ui/rollout/matrix_words.h"

#include "app/format.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

QIcon stateIcon(const QString& look, qreal ratio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStateSwatch(painter, QRectF(0, 0, size, size), look, activeTheme());
    return pixmap;
}

} // namespace

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (!any() || !(moveByKey(*event) || commandByKey(*event) || typed(event->text())))
        QAbstractScrollArea::keyPressEvent(event);
}

bool MatrixView::moveByKey(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, verticalScrollBar()->pageStep() / m_layout.cellHeight - 1);
    int row = m_row;
    int column = m_column;
    switch (event.key()) {
    case Qt::Key_Left: column = control ? 0 : column - 1; break;
    case Qt::Key_Right: column = control ? columnCount() - 1 : column + 1; break;
    case Qt::Key_Up: row = control ? 0 : row - 1; break;
    case Qt::Key_Down: row = control ? rowCount() - 1 : row + 1; break;
    case Qt::Key_PageUp: row -= page; break;
    case Qt::Key_PageDown: row += page; break;
    case Qt::Key_Home:
        column = 0;
        row = control ? 0 : row;
        break;
    case Qt::Key_End:
        column = columnCount() - 1;
        row = control ? rowCount() - 1 : row;
        break;
    default: return false;
    }
    moveTo(
        row, column, event.modifiers().testFlag(Qt::ShiftModifier) ? Select::Extend : Select::Only);
    return true;
}

bool MatrixView::commandByKey(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copyText());
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_blocks = { QRect(0, 0, columnCount(), rowCount()) };
        viewport()->update();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            drill(m_column);
        else
            Q_EMIT editWanted(selection(), {});
        return true;
    case Qt::Key_F2: Q_EMIT editWanted(selection(), {}); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT clearWanted(selection()); return true;
    case Qt::Key_Escape: collapse(); return true;
    default: return false;
    }
}

// The character of a state, or its place from the foot of the ladder.
bool MatrixView::typed(const QString& text)
{
    if (text.size() != 1 || !text[0].isPrint())
        return false;
    const auto& states = m_matrix.states;
    auto state = std::ranges::find_if(
        states, [&](const auto& s) { return s.mark.compare(text, Qt::CaseInsensitive) == 0; });
    if (state == states.end() && text[0].isDigit() && text[0].digitValue() < int(states.size()))
        state = states.begin() + text[0].digitValue();
    if (state == states.end())
        return false;
    Q_EMIT editWanted(selection(), state->code);
    return true;
}

void MatrixView::inputMethodEvent(QInputMethodEvent* event)
{
    if (any() && !event->commitString().isEmpty())
        typed(event->commitString().right(1));
    event->accept();
}

QVariant MatrixView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && any() && m_row >= 0)
        return cellRect(m_row, m_column);
    return QAbstractScrollArea::inputMethodQuery(query);
}

// Tab goes through the cells and leaves behind the last one, Shift+Tab before the first.
bool MatrixView::focusNextPrevChild(bool next)
{
    const int place = m_row * columnCount() + m_column + (next ? 1 : -1);
    if (!any() || place < 0 || place >= rowCount() * columnCount())
        return QAbstractScrollArea::focusNextPrevChild(next);
    moveTo(place / columnCount(), place % columnCount());
    return true;
}

MatrixView::Hit MatrixView::hitAt(QPoint point) const
{
    const QRect area = matrixCellArea(m_layout, viewport()->size());
    Hit hit;
    if (!any())
        return hit;
    const bool inColumns = point.x() >= area.left() && point.x() <= area.right();
    const bool inRows = point.y() >= area.top() && point.y() <= area.bottom();
    if (inColumns)
        hit.column = m_layout.columnAt(point.x() - area.left() + horizontalScrollBar()->value());
    if (inRows)
        hit.row = m_layout.rowAt(point.y() - area.top() + verticalScrollBar()->value());
    hit.columnHead = inColumns && point.y() < area.top();
    hit.rowHead = inRows && point.x() < area.left();
    return hit;
}

void MatrixView::hover(const Hit& hit)
{
    const bool cell = hit.row >= 0 && hit.column >= 0;
    const int row = cell ? hit.row : -1;
    const int column = cell ? hit.column : -1;
    if (row == m_hoverRow && column == m_hoverColumn)
        return;
    m_hoverRow = row;
    m_hoverColumn = column;
    viewport()->update();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !any() || (hit.row < 0 && hit.column < 0))
        return;
    const int row = hit.row >= 0 ? hit.row : m_row;
    const int column = hit.column >= 0 ? hit.column : m_column;
    moveTo(row, column,
        event->modifiers().testFlag(Qt::ShiftModifier)         ? Select::Extend
            : event->modifiers().testFlag(Qt::ControlModifier) ? Select::Add
                                                               : Select::Only);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position().toPoint());
    hover(hit);
    if (event->buttons().testFlag(Qt::LeftButton) && hit.row >= 0 && hit.column >= 0
        && (hit.row != m_row || hit.column != m_column))
        moveTo(hit.row, hit.column, Select::Extend);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.columnHead)
        drill(hit.column);
    else if (hit.row >= 0 && hit.column >= 0)
        Q_EMIT editWanted(selection(), {});
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!any())
        return;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        if (hit.row < 0 || hit.column < 0)
            return;
        const bool chosen = std::ranges::any_of(
            m_blocks, [&](const QRect& block) { return block.contains(hit.column, hit.row); });
        if (!chosen)
            moveTo(hit.row, hit.column);
    } else {
        where = viewport()->mapToGlobal(cellRect(m_row, m_column).bottomLeft());
    }
    QMenu* menu = cellMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(where);
}

QMenu* MatrixView::cellMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rollout.cellMenu"));
    const app::RolloutCell& here = m_matrix.at(m_row, m_column);
    for (std::size_t i = 0; i < m_matrix.states.size(); ++i) {
        const db::RolloutState& state = m_matrix.states[i];
        QAction* action = menu->addAction(stateIcon(state.look, devicePixelRatioF()),
            QStringLiteral("%1  %2").arg(state.mark, app::name(state)));
        action->setObjectName(QStringLiteral("rollout.set.") + state.code);
        action->setEnabled(selection().size() > 1 || here.state != int(i));
        connect(action, &QAction::triggered, this,
            [this, code = state.code] { Q_EMIT editWanted(selection(), code); });
    }
    menu->addSeparator();
    const auto add = [&](const QString& text, const QKeySequence& key, const char* name,
                         const std::function<void()>& act) {
        QAction* action = menu->addAction(text, this, act);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        return action;
    };
    add(tr("Change with evidence…"), Qt::Key_F2, "rollout.change",
        [this] { Q_EMIT editWanted(selection(), {}); });
    add(tr("Take this state away…"), Qt::Key_Delete, "rollout.clear", [this] {
        Q_EMIT clearWanted(selection());
    })->setEnabled(selection().size() > 1 || here.state >= 0);
    add(tr("Open an action…"), {}, "rollout.action",
        [this] { Q_EMIT actionWanted(id(m_row, m_column)); });
    const app::ChildShare* share = below(m_row, m_column);
    add(tr("Show the regions below"), Qt::CTRL | Qt::Key_Return, "rollout.drill", [this] {
        drill(m_column);
    })->setEnabled(share && share->regions > 0);
    menu->addSeparator();
    add(tr("Copy"), QKeySequence::Copy, "rollout.copy",
        [this] { QApplication::clipboard()->setText(copyText()); });
    return menu;
}

bool MatrixView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        hover({});
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = hitAt(help->pos());
        QString text;
        if (hit.row >= 0 && hit.column >= 0)
            text = toldOf(hit.row, hit.column).join(u'\n');
        else if (hit.rowHead && hit.row >= 0)
            text = m_matrix.rows[std::size_t(hit.row)].title;
        else if (hit.columnHead && hit.column >= 0)
            text = m_matrix.columns[std::size_t(hit.column)].name;
        if (hit.rowHead && hit.row >= 0 && hasDagger(m_matrix.rows[std::size_t(hit.row)].measure))
            text += u'\n' + daggerNote();
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_delegate.h"

#include "ui/entry/entry_keys.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/entry_model.h"
#include "ui/others/others_mark.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr qreal padding = 10;
constexpr qreal cornerSize = 8;
constexpr const char* indexProperty = "cell";
constexpr const char* filledProperty = "filled";

using Mark = EntryModel::Mark;
using State = app::CellState;

// What a cell looks like follows its state, unless a question is open in it.
const Theme::EntryLook& lookOf(const app::SheetCell& cell, Mark mark, const Theme& theme)
{
    if (cell.state != State::Invalid && cell.state != State::Returned && mark == Mark::Explain)
        return theme.entry(State::Returned);
    if (cell.state != State::Invalid && mark == Mark::Blocks && !cell.text.isEmpty())
        return theme.entry(State::Invalid);
    return theme.entry(cell.state);
}

bool isBold(const app::SheetCell& cell, Mark mark)
{
    return cell.state == State::Invalid || cell.state == State::Returned || mark != Mark::None;
}

void drawOwedLine(QPainter& painter, const QRect& cell, const QColor& colour)
{
    painter.setPen(QPen(colour, 1, Qt::DotLine));
    const int y = cell.bottom() - 5;
    painter.drawLine(cell.right() - 34, y, cell.right() - 10, y);
}

} // namespace

EntryDelegate::EntryDelegate(const EntryModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void EntryDelegate::setUnreadable(QWidget* editor, bool unreadable)
{
    if (editor->property("invalid").toBool() == unreadable)
        return;
    editor->setProperty("invalid", unreadable);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

void EntryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index, theme);
    paintText(painter, option, index, theme);
    const app::SheetCell& cell = *m_model.cell(index);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool blocks = m_model.mark(index) == Mark::Blocks;
    const bool bad = cell.state == State::Invalid || (blocks && !cell.text.isEmpty());
    if (blocks && !bad) // still owed: quieter than what is wrong
        drawOwedLine(*painter, option.rect, theme.entry(State::Invalid).mark);
    if (bad)
        drawInnerFrame(*painter, option.rect, focused ? 2 : 0, theme.entry(State::Invalid).mark);
    if (focused) {
        drawInnerFrame(*painter, option.rect, 0, theme.focus);
    } else if (!bad && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(theme.text2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void EntryDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Theme& theme) const
{
    const app::SheetCell& cell = *m_model.cell(index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected)
        && !option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(
        option.rect, chosen ? theme.selected : lookOf(cell, m_model.mark(index), theme).fill);
    const QRectF box(option.rect);
    const Theme::EntryLook& look = theme.entry(cell.state);
    switch (cell.state) {
    case State::Draft: drawCorner(*painter, box, Qt::TopLeftCorner, cornerSize, look.mark); break;
    case State::Invalid:
        drawCorner(*painter, box, Qt::TopLeftCorner, cornerSize, theme.entry(State::Draft).mark);
        break;
    case State::Returned:
        drawCorner(*painter, box, Qt::TopRightCorner, cornerSize, look.mark);
        break;
    case State::Submitted: {
        const QRectF bar(box.left(), box.top() + 4, 2, box.height() - 8);
        painter->fillRect(bar, look.mark);
        break;
    }
    case State::Empty:
    case State::Accepted:
    case State::Published: break;
    }
    if (cell.commented)
        drawCorner(*painter, box, Qt::BottomRightCorner, cornerSize - 2, theme.text2);
    if (m_model.othersChanged(index))
        drawOthersCorner(*painter, box, cornerSize, theme);
}

void EntryDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Theme& theme) const
{
    const app::SheetCell& cell = *m_model.cell(index);
    const Mark mark = m_model.mark(index);
    const Theme::EntryLook& look = lookOf(cell, mark, theme);
    const QRectF box = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    if (mark == Mark::Explain && !cell.unsent) {
        painter->setFont(font(smallPx, true));
        painter->setPen(theme.entry(State::Returned).text);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("?"));
    }
    if (cell.unsent) { // on its way, or stopped by what somebody else wrote
        painter->setFont(font(smallPx, true));
        painter->setPen(cell.contested ? theme.danger : theme.accent);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
            cell.contested ? QStringLiteral("≠") : QStringLiteral("↑"));
    }
    if (cell.text.isEmpty())
        return;
    const QFont written = font(smallPx, isBold(cell, mark));
    const QFontMetricsF metrics(written);
    const bool word = m_model.isMissing(index);
    painter->setFont(written);
    painter->setPen(
        word && mark == Mark::None && cell.state != State::Returned ? theme.text2 : look.text);
    const qreal width = metrics.horizontalAdvance(cell.text);
    const qreal left = m_model.centred() ? box.center().x() - width / 2 : box.right() - width;
    const qreal base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter->drawText(QPointF(left, base), cell.text);
    if (cell.copied) {
        painter->setPen(QPen(look.text, 1, Qt::DotLine));
        painter->drawLine(QPointF(left, base + 2.5), QPointF(left + width, base + 2.5));
    }
    if (cell.unfinished) { // the caret that was left standing there
        painter->setPen(QPen(theme.accent, 1.5));
        const qreal caret = left + width + 2.5;
        painter->drawLine(QPointF(caret, box.top() + 5), QPointF(caret, box.bottom() - 5));
    }
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const app::SheetCell& cell = *m_model.cell(index);
    const Mark mark = m_model.mark(index);
    const QFontMetricsF metrics(font(smallPx, isBold(cell, mark)));
    const qreal sign = mark == Mark::Explain || cell.unsent ? 14 : 0;
    return { qCeil(metrics.horizontalAdvance(cell.text) + 2 * padding + sign + 2), 23 };
}

QWidget* EntryDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    m_editor = editor;
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAlignment(m_model.centred() ? Qt::AlignHCenter : Qt::AlignRight);
    const QPersistentModelIndex place(index);
    editor->setProperty(indexProperty, QVariant::fromValue(place));
    auto* self = const_cast<EntryDelegate*>(this); // signals are not const
    connect(editor, &QLineEdit::textEdited, self,
        [self, editor, place](const QString& text) { Q_EMIT self->typed(editor, place, text); });
    return editor;
}

// Only once: a sheet that is read again must not take away what is being typed.
void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void EntryDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool EntryDelegate::ends(const QKeyEvent& event) const
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_F8: return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return m_replacing && !event.modifiers().testFlag(Qt::ShiftModifier);
    default: return false;
    }
}

bool EntryDelegate::filterKey(QWidget* editor, QKeyEvent* event)
{
    const bool leaves = ends(*event);
    const bool elsewhere
        = event->key() == Qt::Key_F1 || entryCommand(*event) == EntryCommand::Saved;
    const bool own = event->key() == Qt::Key_Escape || event->key() == Qt::Key_F2;
    if (!leaves && !elsewhere && !own)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true; // the key comes again, as a key
    if (event->key() == Qt::Key_F2) {
        m_replacing = !m_replacing;
        static_cast<QLineEdit*>(editor)->deselect();
    } else if (event->key() == Qt::Key_Escape) {
        const auto place = editor->property(indexProperty).value<QPersistentModelIndex>();
        Q_EMIT closeEditor(editor, RevertModelCache);
        Q_EMIT gaveUp(place);
    } else {
        if (leaves) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
        }
        Q_EMIT passed(event);
    }
    return true;
}

bool EntryDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: return filterKey(editor, static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut: {
        // Looking something up in another window, or in a popup, does not end the typing.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return false;
        return QStyledItemDelegate::eventFilter(object, event);
    }
    default: return QStyledItemDelegate::eventFilter(object, event);
    }
}

} // namespace ui

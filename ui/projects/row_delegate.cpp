// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/row_delegate.h"

#include "ui/look.h"

#include <QPainter>

namespace ui {

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = activeTheme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int last = index.model()->columnCount(index.parent()) - 1;
    painter->save();
    painter->fillRect(option.rect,
        selected                                             ? theme.selected
            : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover
                                                             : theme.surface);
    painter->setPen(theme.lineSubtle);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.canConvert<QColor>() && ink.isValid() ? ink.value<QColor>() : theme.text);
    painter->setFont(ui::font(smallPx));
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const int flags = align.isValid() ? align.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QRect box = option.rect.adjusted(10, 0, 10 - margins, 0);
    const QString text = index.data().toString();
    if (box.height() > tableRow)
        painter->drawText(box, flags | Qt::TextWordWrap, text);
    else
        painter->drawText(
            box, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    // One ring: open where the row goes on in the next column.
    if (selected && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.focus, 2));
        const QRect ring = option.rect.adjusted(0, 1, 0, -1);
        painter->drawLine(ring.topLeft(), ring.topRight());
        painter->drawLine(ring.bottomLeft(), ring.bottomRight());
        if (index.column() == 0)
            painter->drawLine(ring.topLeft() + QPoint(1, 0), ring.bottomLeft() + QPoint(1, 0));
        if (index.column() == last)
            painter->drawLine(ring.topRight(), ring.bottomRight());
    }
    painter->restore();
}

} // namespace ui

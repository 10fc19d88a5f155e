// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list: hairlines between them, the selected one with the accent bar at its left, the
// focus a ring around the whole row.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

inline constexpr int tableRow = 26;

class RowDelegate : public QStyledItemDelegate
{
public:
    static constexpr int margins = 18; // left and right of the text together
    static constexpr int padding = 8; // above and below the lines of a higher row together
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace ui

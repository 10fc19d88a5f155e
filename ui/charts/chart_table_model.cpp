// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include <utility>

namespace ui {

void ChartTableModel::setTable(app::ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

db::RegionId ChartTableModel::region(int row) const
{
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < m_table.regions.size() ? m_table.regions[index] : db::RegionId {};
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<size_t>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (m_table.numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (m_table.numeric[static_cast<size_t>(section)] ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

} // namespace ui

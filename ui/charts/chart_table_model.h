// SPDX-License-Identifier: GPL-3.0-or-later
// The table beside a chart: the rows of app::chartTable as they are printed, read only.
#pragma once

#include "app/charts/chart_data.h"

#include <QAbstractTableModel>

namespace ui {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(app::ChartTable table);
    db::RegionId region(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    app::ChartTable m_table;
};

} // namespace ui

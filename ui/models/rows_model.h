// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import plan as they would enter the workspace: what is previewed before it is
// written. It words only the rows that are looked at, so large files open at once.
#pragma once

#include "app/exchange/import.h"

#include <QAbstractTableModel>

namespace ui {

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        IndicatorColumn,
        RegionColumn,
        PeriodColumn,
        ValueColumn,
        StatusColumn,
        EffectColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    // Both must outlive the model's use of them.
    void setPlan(const app::ImportPlan* plan, const db::Catalog* catalog);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const app::ImportPlan* m_plan = nullptr;
    const db::Catalog* m_catalog = nullptr;
};

QString effectText(app::RowEffect effect);

} // namespace ui

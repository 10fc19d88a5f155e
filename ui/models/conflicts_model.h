// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import plan that state another number than the accepted one, with the choice a
// person makes for each: keep the accepted value and note the other as a claim, or take the new.
#pragma once

#include "app/exchange/import.h"

#include <QAbstractTableModel>

namespace ui {

class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        IndicatorColumn,
        RegionColumn,
        PeriodColumn,
        AcceptedColumn,
        FileColumn,
        TakeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    // Takes the conflicts of the plan, in its order; all kept as accepted at first.
    void setPlan(const app::ImportPlan& plan, const db::Catalog& catalog);
    // One for each conflict in plan order: true takes the file's value.
    const std::vector<bool>& choices() const { return m_take; }
    void chooseAll(bool take);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    struct Row
    {
        int line = 0;
        QString indicator, region, period, accepted, inFile;
    };
    std::vector<Row> m_rows;
    std::vector<bool> m_take;
};

// The indicator a planned row is for: one of the workspace or one the file brings.
const db::Indicator* plannedIndicator(
    const app::ImportPlan& plan, const db::Catalog& catalog, db::IndicatorId id);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What was noticed in a file, one row each, errors first in the order of the file.
#pragma once

#include "app/exchange/finding.h"

#include <QAbstractTableModel>

namespace ui {

class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeverityColumn,
        LineColumn,
        ColumnColumn,
        FoundColumn,
        ExpectedColumn,
        MessageColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<app::Finding> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::Finding> m_rows;
};

QString severityText(app::Severity severity);

} // namespace ui

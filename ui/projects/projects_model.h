// SPDX-License-Identifier: GPL-3.0-or-later
// The projects of a kind as a table, and the same table sorted and narrowed by words. It words
// nothing: what the cells say comes from the list of projects.
#pragma once

#include "app/ledger/project_list.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

class ProjectsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int orderRole = Qt::UserRole + 1; // what a column sorts by
    static constexpr int wordsRole = Qt::UserRole + 2; // everything a filter looks through

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<app::ProjectRow> rows);
    // As the table says it: a number without names stands beside the name, where it is not missed.
    static QString text(const app::ProjectRow& row, app::ProjectColumn column);
    const app::ProjectRow& row(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<app::ProjectColumn>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::ProjectRow> m_rows;
    std::vector<app::ProjectColumn> m_columns;
};

class ProjectsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProjectsOrder(QObject* parent = nullptr);
    void setWords(const QString& words); // every word must occur

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    // Numbers by value, names by the language; what says nothing comes last either way.
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};

} // namespace ui

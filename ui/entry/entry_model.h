// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as a table model, with the findings that are open in it. It writes nothing: what an
// editor leaves is told by a signal.
#pragma once

#include "app/checks/check.h"
#include "app/entry/sheet.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <utility>

namespace ui {

class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // What the delegate paints, beside the cell itself.
    enum class Mark : quint8 { None, Explain, Blocks };

    using QAbstractTableModel::QAbstractTableModel;

    // A sheet of the same shape changes only the cells that differ; the catalogue tells how their
    // texts read.
    void setSheet(app::Sheet sheet, const db::Catalog& catalog);
    const app::Sheet& sheet() const { return m_sheet; }
    const app::SheetCell* cell(const QModelIndex& index) const; // null outside
    void setFindings(const std::vector<app::CheckFinding>& findings);
    Mark mark(const QModelIndex& index) const;
    // Tells of cells that somebody else changed and nobody has looked at: whether, and in words.
    // Called whenever it is painted or asked about; both may be empty.
    struct Others
    {
        std::function<bool(const app::CellId&)> isOpen;
        std::function<QString(const app::CellId&)> line;
    };
    void setOthers(Others others) { m_others = std::move(others); }
    bool othersChanged(const QModelIndex& index) const;
    int othersCount() const; // cells of the sheet
    QString suggestion(const QModelIndex& index) const; // of the text, or of an open finding
    bool isMissing(const QModelIndex& index) const; // a word instead of a number
    // Marks of the roll-out stand in the middle, numbers at the right.
    bool centred() const
    {
        return m_sheet.query.orientation == app::Orientation::MeasuresByRegions;
    }
    QModelIndex find(const db::CellKey& key) const;
    QModelIndex find(const app::CellId& id) const;
    // The next cell that asks for something, going round; invalid when there is none.
    QModelIndex nextOpen(const QModelIndex& from, bool backwards) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void entered(const QModelIndex& index, const QString& text);

private:
    const std::vector<app::CheckFinding>& open(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;
    void announceDifferences(const app::Sheet& old);

    app::Sheet m_sheet;
    std::vector<bool> m_missing; // by cell
    Others m_others;
    std::map<db::CellKey, std::vector<app::CheckFinding>> m_open;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflicts_model.h"

#include "app/format.h"

namespace ui {

namespace {

bool isNumber(int column)
{
    return column == ConflictsModel::LineColumn || column == ConflictsModel::AcceptedColumn
        || column == ConflictsModel::FileColumn;
}

QString valueText(std::optional<double> value, const db::Indicator* indicator)
{
    if (!value)
        return QString(QChar(0x2014));
    const QString number = app::number(*value, indicator ? indicator->decimals : 2);
    return indicator && !indicator->unit.isEmpty()
        ? number + QLatin1Char(' ') + app::unitText(indicator->unit)
        : number;
}

} // namespace

const db::Indicator* plannedIndicator(
    const app::ImportPlan& plan, const db::Catalog& catalog, db::IndicatorId id)
{
    // Ids below zero stand for the plan's own new indicators, counted from one downwards.
    const qint64 place = -qint64(id) - 1;
    if (place >= 0 && place < std::ssize(plan.newIndicators))
        return &plan.newIndicators[size_t(place)];
    return catalog.indicator(id);
}

void ConflictsModel::setPlan(const app::ImportPlan& plan, const db::Catalog& catalog)
{
    beginResetModel();
    m_rows.clear();
    for (const app::PlannedRow& planned : plan.rows) {
        if (planned.effect != app::RowEffect::Conflict)
            continue;
        const db::CellKey& key = planned.observation.key;
        const db::Indicator* indicator = plannedIndicator(plan, catalog, key.indicator);
        const db::Region* region = catalog.region(key.region);
        m_rows.push_back({ planned.row, indicator ? app::name(*indicator) : QString(),
            region ? app::name(*region) : QString(), app::periodText(key.period, key.basis),
            valueText(planned.accepted, indicator),
            valueText(planned.observation.value, indicator) });
    }
    m_take.assign(m_rows.size(), false);
    endResetModel();
    Q_EMIT choicesChanged();
}

void ConflictsModel::chooseAll(bool take)
{
    if (m_rows.empty())
        return;
    m_take.assign(m_rows.size(), take);
    Q_EMIT dataChanged(index(0, TakeColumn), index(rowCount() - 1, TakeColumn));
    Q_EMIT choicesChanged();
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const bool take = m_take[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::CheckStateRole && column == TakeColumn)
        return take ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case LineColumn: return row.line;
    case IndicatorColumn: return row.indicator;
    case RegionColumn: return row.region;
    case PeriodColumn: return row.period;
    case AcceptedColumn: return row.accepted;
    case FileColumn: return row.inFile;
    case TakeColumn: return take ? tr("Take the new value") : tr("Keep, note the other as a claim");
    default: return {};
    }
}

bool ConflictsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != TakeColumn || role != Qt::CheckStateRole)
        return false;
    m_take[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT choicesChanged();
    return true;
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == TakeColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case IndicatorColumn: return tr("Indicator");
    case RegionColumn: return tr("Region");
    case PeriodColumn: return tr("Period");
    case AcceptedColumn: return tr("Accepted value");
    case FileColumn: return tr("In the file");
    case TakeColumn: return tr("What to do");
    default: return {};
    }
}

} // namespace ui

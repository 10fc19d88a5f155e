// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_model.h"

#include "app/format.h"
#include "ui/models/conflicts_model.h"

#include <QCoreApplication>

namespace ui {

QString effectText(app::RowEffect effect)
{
    switch (effect) {
    case app::RowEffect::New: return QCoreApplication::translate("ui::ImportDialog", "new");
    case app::RowEffect::Same: return QCoreApplication::translate("ui::ImportDialog", "unchanged");
    case app::RowEffect::Detail:
        return QCoreApplication::translate("ui::ImportDialog", "details changed");
    case app::RowEffect::Claim:
        return QCoreApplication::translate("ui::ImportDialog", "noted as claims");
    case app::RowEffect::Conflict:
        return QCoreApplication::translate("ui::ImportDialog", "conflicts");
    }
    return {};
}

void RowsModel::setPlan(const app::ImportPlan* plan, const db::Catalog* catalog)
{
    beginResetModel();
    m_plan = plan;
    m_catalog = catalog;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && (column == LineColumn || column == ValueColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const app::PlannedRow& row = m_plan->rows[std::size_t(index.row())];
    const db::Observation& o = row.observation;
    const db::Indicator* indicator = plannedIndicator(*m_plan, *m_catalog, o.key.indicator);
    const db::Region* region = m_catalog->region(o.key.region);
    switch (column) {
    case LineColumn: return row.row;
    case IndicatorColumn: return indicator ? app::name(*indicator) : QString();
    case RegionColumn: return region ? app::name(*region) : QString();
    case PeriodColumn: return app::periodText(o.key.period, o.key.basis);
    case ValueColumn:
        return o.value ? app::qualifierText(o.qualifier)
                + app::number(*o.value, indicator ? indicator->decimals : 2)
                       : app::missingText(o.missing);
    case StatusColumn: return app::statusText(o.status);
    case EffectColumn: return effectText(row.effect);
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case IndicatorColumn: return tr("Indicator");
    case RegionColumn: return tr("Region");
    case PeriodColumn: return tr("Period");
    case ValueColumn: return tr("Value");
    case StatusColumn: return tr("Status");
    case EffectColumn: return tr("What happens");
    default: return {};
    }
}

} // namespace ui

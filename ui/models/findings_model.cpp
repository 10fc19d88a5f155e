// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QIcon severityIcon(app::Severity severity)
{
    const Theme& theme = activeTheme();
    switch (severity) {
    case app::Severity::Error: return icon(QStringLiteral("close"), theme.danger);
    case app::Severity::Check:
        return icon(QStringLiteral("warning"), theme.lights[size_t(app::Light::Warn)].glyph);
    case app::Severity::Info: break;
    }
    return icon(QStringLiteral("info"), theme.text3);
}

} // namespace

QString severityText(app::Severity severity)
{
    switch (severity) {
    case app::Severity::Error: return QCoreApplication::translate("Severity", "Error");
    case app::Severity::Check: return QCoreApplication::translate("Severity", "To check");
    case app::Severity::Info: break;
    }
    return QCoreApplication::translate("Severity", "Notice");
}

void FindingsModel::setRows(std::vector<app::Finding> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, &app::Finding::severity);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const app::Finding& row = m_rows[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(row.severity);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return row.suggestion.isEmpty() ? row.message
                                        : row.message + QLatin1Char('\n') + row.suggestion;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return severityText(row.severity) + QLatin1Char(' ') + row.code;
    case LineColumn: return row.row > 0 ? QVariant(row.row) : QVariant();
    case ColumnColumn: return row.column;
    case FoundColumn: return row.found;
    case ExpectedColumn: return row.expected;
    case MessageColumn: return row.message;
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Finding");
    case LineColumn: return tr("Line");
    case ColumnColumn: return tr("Column");
    case FoundColumn: return tr("Found");
    case ExpectedColumn: return tr("Expected");
    case MessageColumn: return tr("What is wrong");
    default: return {};
    }
}

} // namespace ui

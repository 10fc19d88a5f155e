// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projects_model.h"

#include "app/format.h"
#include "ui/look.h"

#include <algorithm>

namespace ui {

QString ProjectsModel::text(const app::ProjectRow& row, app::ProjectColumn column)
{
    const QString& gaps = row.cell(app::ProjectColumn::Gaps);
    if (app::isNamed(row.project))
        return row.cell(column);
    if (column == app::ProjectColumn::Name)
        return tr("%1: %2").arg(row.cell(column), gaps);
    return column == app::ProjectColumn::Gaps ? QString() : row.cell(column);
}

void ProjectsModel::setRows(std::vector<app::ProjectRow> rows)
{
    beginResetModel();
    m_columns = app::columnsInUse(rows);
    m_rows = std::move(rows);
    endResetModel();
}

int ProjectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProjectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ProjectsModel::data(const QModelIndex& index, int role) const
{
    const app::ProjectRow& shown = row(index.row());
    const app::ProjectColumn column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(shown, column);
    case Qt::ForegroundRole:
        // A number without names is not one more project.
        return column == app::ProjectColumn::Gaps || !app::isNamed(shown.project)
            ? activeTheme().text2
            : activeTheme().text;
    case orderRole:
        return column == app::ProjectColumn::Region
            ? QStringLiteral("%1").arg(shown.regionOrder + 1, 6, 10, QLatin1Char('0'))
            : shown.cell(column);
    case wordsRole: {
        QStringList words { shown.project.code, app::projectKindText(shown.project.kind),
            shown.project.nameZh, shown.project.nameEn, shown.project.note };
        words.append(QStringList(shown.cells.begin(), shown.cells.end()));
        return words.join(u'\n');
    }
    default: return {};
    }
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return app::projectColumnText(m_columns[std::size_t(section)]);
    return {};
}

ProjectsOrder::ProjectsOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
    // That of the words shown: the system's may be C, which knows neither numbers nor pinyin.
    , m_collator(QLocale(app::chinese() ? QLocale::Chinese : QLocale::English))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ProjectsOrder::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ProjectsOrder::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString all
        = sourceModel()->index(row, 0, parent).data(ProjectsModel::wordsRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ProjectsOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QString a = left.data(ProjectsModel::orderRole).toString();
    const QString b = right.data(ProjectsModel::orderRole).toString();
    if (a.isEmpty() != b.isEmpty())
        return sortOrder() == Qt::AscendingOrder ? b.isEmpty() : a.isEmpty();
    return m_collator.compare(a, b) < 0;
}

} // namespace ui

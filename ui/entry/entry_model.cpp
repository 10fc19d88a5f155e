// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_model.h"

#include "app/entry/typed.h"
#include "ui/entry/entry_marks.h"
#include "ui/others/others_mark.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool sameShape(const app::Sheet& one, const app::Sheet& other)
{
    return one.query == other.query && one.rows.size() == other.rows.size()
        && one.columns.size() == other.columns.size();
}

bool isWord(const app::SheetCell& cell, const db::Catalog& catalog)
{
    const db::Indicator* indicator = catalog.indicator(cell.id.key.indicator);
    return indicator && !cell.id.measure && !cell.text.isEmpty()
        && app::readTyped(cell.text, *indicator).missing != db::Missing::None;
}

QString headText(const app::SheetHead& head)
{
    return head.unit.isEmpty() ? head.title : head.title + QStringLiteral(", ") + head.unit;
}

} // namespace

void EntryModel::setSheet(app::Sheet sheet, const db::Catalog& catalog)
{
    std::vector<bool> missing;
    missing.reserve(sheet.cells.size());
    for (const app::SheetCell& cell : sheet.cells)
        missing.push_back(isWord(cell, catalog));
    if (!sameShape(sheet, m_sheet)) {
        beginResetModel();
        m_sheet = std::move(sheet);
        m_missing = std::move(missing);
        endResetModel();
        return;
    }
    m_missing = std::move(missing);
    announceDifferences(std::exchange(m_sheet, std::move(sheet)));
}

void EntryModel::announceDifferences(const app::Sheet& old)
{
    if (old.rows != m_sheet.rows)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (old.columns != m_sheet.columns)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    // One rectangle round all that differs: a view repaints it in one go.
    int top = rowCount();
    int bottom = -1;
    int left = columnCount();
    int right = -1;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (old.at(row, column) == m_sheet.at(row, column))
                continue;
            top = std::min(top, row);
            bottom = row;
            left = std::min(left, column);
            right = std::max(right, column);
        }
    }
    if (bottom >= 0)
        Q_EMIT dataChanged(index(top, left), index(bottom, right));
}

const app::SheetCell* EntryModel::cell(const QModelIndex& index) const
{
    return index.isValid() ? &m_sheet.at(index.row(), index.column()) : nullptr;
}

void EntryModel::setFindings(const std::vector<app::CheckFinding>& findings)
{
    m_open.clear();
    for (const app::CheckFinding& finding : findings)
        if (!finding.settled())
            m_open[finding.cell].push_back(finding);
    if (!m_sheet.cells.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const std::vector<app::CheckFinding>& EntryModel::open(const QModelIndex& index) const
{
    static const std::vector<app::CheckFinding> nothing;
    const app::SheetCell* of = cell(index);
    const auto found = of && !of->id.measure ? m_open.find(of->id.key) : m_open.end();
    return found == m_open.end() ? nothing : found->second;
}

EntryModel::Mark EntryModel::mark(const QModelIndex& index) const
{
    Mark mark = Mark::None;
    for (const app::CheckFinding& finding : open(index))
        mark = std::max(
            mark, finding.severity == db::CheckSeverity::Blocks ? Mark::Blocks : Mark::Explain);
    return mark;
}

QString EntryModel::suggestion(const QModelIndex& index) const
{
    const app::SheetCell* of = cell(index);
    if (!of || !of->suggestion.isEmpty())
        return of ? of->suggestion : QString();
    for (const app::CheckFinding& finding : open(index))
        if (!finding.suggestion.isEmpty())
            return finding.suggestion;
    return {};
}

bool EntryModel::isMissing(const QModelIndex& index) const
{
    return index.isValid()
        && m_missing[size_t(index.row()) * m_sheet.columns.size() + size_t(index.column())];
}

bool EntryModel::othersChanged(const QModelIndex& index) const
{
    const app::SheetCell* of = cell(index);
    return of && m_others.isOpen && m_others.isOpen(of->id);
}

int EntryModel::othersCount() const
{
    if (!m_others.isOpen)
        return 0;
    return int(std::ranges::count_if(
        m_sheet.cells, [this](const app::SheetCell& cell) { return m_others.isOpen(cell.id); }));
}

QModelIndex EntryModel::find(const db::CellKey& key) const
{
    return find(app::CellId { key, {} });
}

QModelIndex EntryModel::find(const app::CellId& id) const
{
    const auto found = std::ranges::find(m_sheet.cells, id, &app::SheetCell::id);
    if (found == m_sheet.cells.end())
        return {};
    const int place = int(found - m_sheet.cells.begin());
    return index(place / columnCount(), place % columnCount());
}

QModelIndex EntryModel::nextOpen(const QModelIndex& from, bool backwards) const
{
    const int count = int(m_sheet.cells.size());
    const int start
        = from.isValid() ? from.row() * columnCount() + from.column() : (backwards ? count : -1);
    for (int step = 1; step <= count; ++step) {
        const int place = ((start + (backwards ? -step : step)) % count + count) % count;
        const QModelIndex at = index(place / columnCount(), place % columnCount());
        if (mark(at) != Mark::None || cell(at)->state == app::CellState::Invalid)
            return at;
    }
    return {};
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.columns.size());
}

// As a screen reader says it: the number first, then where it stands and how.
QString EntryModel::spoken(const QModelIndex& index) const
{
    const app::SheetCell& of = *cell(index);
    const QString text = of.text.isEmpty() ? cellStateText(app::CellState::Empty) : of.text;
    QStringList parts { text, headText(m_sheet.columns[size_t(index.column())]),
        headText(m_sheet.rows[size_t(index.row())]) };
    if (of.state != app::CellState::Empty)
        parts.append(cellStateText(of.state));
    if (of.unfinished)
        parts.append(tr("not ended with Enter"));
    if (of.unsent)
        parts.append(tr("not yet sent"));
    if (of.copied)
        parts.append(tr("copied, not confirmed"));
    if (mark(index) != Mark::None)
        parts.append(tr("has a question"));
    if (othersChanged(index))
        parts.append(othersMarkText());
    if (of.lock != app::CellLock::None)
        parts.append(tr("locked"));
    return parts.join(QStringLiteral(", "));
}

QString EntryModel::tip(const QModelIndex& index) const
{
    const app::SheetCell& of = *cell(index);
    QStringList lines;
    if (m_others.line)
        lines.append(m_others.line(of.id));
    lines.removeAll(QString());
    if (!of.fault.isEmpty())
        lines.append(of.fault);
    if (const QString text = suggestion(index); !text.isEmpty())
        lines.append(tr("Perhaps: %1 (Alt Enter)").arg(text));
    if (!of.returnReason.isEmpty())
        lines.append(tr("Returned: %1").arg(of.returnReason));
    for (const app::CheckFinding& finding : open(index))
        lines.append(finding.code + u' ' + finding.sentence);
    if (of.unfinished)
        lines.append(tr("Typed but not ended with Enter; Esc gives it up."));
    if (of.contested)
        lines.append(tr("Typed without a connection, and changed by somebody else meanwhile: it "
                        "waits for you to decide."));
    else if (of.unsent)
        lines.append(tr("Typed without a connection; saved when the server answers again."));
    if (of.copied)
        lines.append(tr("Copied and not confirmed yet."));
    if (of.commented)
        lines.append(tr("Has an open remark."));
    if (of.lock != app::CellLock::None)
        lines.append(lockText(of.lock));
    return lines.join(u'\n');
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    const app::SheetCell* of = cell(index);
    if (!of)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return of->text;
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::ToolTipRole: return tip(index);
    case Qt::TextAlignmentRole:
        return int((centred() ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& heads = orientation == Qt::Horizontal ? m_sheet.columns : m_sheet.rows;
    if (section < 0 || section >= int(heads.size()))
        return {};
    const app::SheetHead& head = heads[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return head.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return headText(head);
    default: return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    const app::SheetCell* of = cell(index);
    if (!of)
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return of->lock == app::CellLock::None ? seen | Qt::ItemIsEditable : seen;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT entered(index, value.toString());
    return true;
}

} // namespace ui

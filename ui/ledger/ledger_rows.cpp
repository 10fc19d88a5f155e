// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_rows.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

struct LedgerRowsText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRowsText)
};

QString dash()
{
    return QString(QChar(0x2014));
}

QString comma()
{
    return app::chinese() ? QStringLiteral("，") : QStringLiteral(", ");
}

QString countsText(const app::LightCounts& counts)
{
    QStringList words;
    for (int i = 0; i < app::lightCount; ++i) {
        if (counts[std::size_t(i)] > 0)
            words.append(QStringLiteral("%1 %2")
                             .arg(app::lightText(app::Light(i)))
                             .arg(counts[std::size_t(i)]));
    }
    return words.join(comma());
}

QString milestoneText(const app::LedgerMilestone& m)
{
    const QString what = m.milestone.dueOn.toString(Qt::ISODate) + u' ' + app::title(m.milestone);
    QString state;
    switch (m.state) {
    case app::MilestoneState::Done:
        state = LedgerRowsText::tr("done %1").arg(
            m.milestone.doneOn.value_or(QDate()).toString(Qt::ISODate));
        break;
    case app::MilestoneState::Open: state = LedgerRowsText::tr("open"); break;
    case app::MilestoneState::Overdue:
        state = LedgerRowsText::tr("overdue by %n day(s)", "", m.overdueDays);
        break;
    }
    QStringList parts { what, state };
    if (m.milestone.baselineOn && *m.milestone.baselineOn != m.milestone.dueOn)
        parts.append(LedgerRowsText::tr("first promised for %1")
                         .arg(m.milestone.baselineOn->toString(Qt::ISODate)));
    return parts.join(comma());
}

} // namespace

QString columnTitle(LedgerColumn column, LedgerGroups groups)
{
    switch (column) {
    case LedgerColumn::Number: return LedgerRowsText::tr("No.");
    case LedgerColumn::Title: return LedgerRowsText::tr("Task");
    case LedgerColumn::Light: return LedgerRowsText::tr("Light");
    case LedgerColumn::Lead:
        return groups == LedgerGroups::Departments ? LedgerRowsText::tr("Part")
                                                   : LedgerRowsText::tr("Lead");
    case LedgerColumn::Due: return LedgerRowsText::tr("Due");
    case LedgerColumn::Progress: return LedgerRowsText::tr("Milestones");
    case LedgerColumn::Track: return LedgerRowsText::tr("Course of the year");
    }
    return {};
}

QString dueText(QDate due, const app::Ledger& ledger)
{
    return due.year() == ledger.firstYear ? due.toString(QStringLiteral("MM-dd"))
                                          : due.toString(Qt::ISODate);
}

QString milestonesText(const app::LedgerTask& task)
{
    QStringList texts;
    for (const app::LedgerMilestone& m : task.milestones)
        texts.append(milestoneText(m));
    return texts.join(app::chinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

QString slipText(int days)
{
    if (days == 0)
        return {};
    return LedgerRowsText::tr("%1 d").arg(
        (days > 0 ? u'+' : QChar(0x2212)) + QString::number(std::abs(days)));
}

QString tipOf(const app::LedgerTask& task)
{
    QStringList lines { task.title,
        app::lightText(task.light.light)
            + (app::chinese() ? QStringLiteral("：") : QStringLiteral(": "))
            + task.light.sentence };
    if (!task.departments.isEmpty())
        lines.append(
            task.departments.join(app::chinese() ? QStringLiteral("、") : QStringLiteral(", ")));
    for (const app::LedgerMilestone& m : task.milestones)
        lines.append(milestoneText(m));
    return lines.join(u'\n');
}

LedgerRows::LedgerRows(LedgerGroups groups, QObject* parent)
    : QAbstractItemModel(parent)
    , m_kind(groups)
    , m_ledger(std::make_shared<const app::Ledger>())
{
}

void LedgerRows::setLedger(std::shared_ptr<const app::Ledger> ledger)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_groups.clear();
    if (m_kind == LedgerGroups::Sections) {
        for (int s = 0; s < int(m_ledger->sections.size()); ++s) {
            const app::LedgerSection& section = m_ledger->sections[std::size_t(s)];
            const auto whole = std::ranges::count(section.tasks, 0, &app::LedgerTask::depth);
            Group group { app::sectionHeading(section),
                LedgerRowsText::tr("%n task(s)", "", int(whole)), section.counts, {}, 0 };
            for (int i = 0; i < int(section.tasks.size()); ++i)
                group.tasks.emplace_back(s, i);
            m_groups.push_back(std::move(group));
        }
    } else {
        for (const app::DepartmentTasks& d : m_ledger->departments) {
            Group group { d.department.isEmpty() ? LedgerRowsText::tr("No department named")
                                                 : d.department,
                {}, d.counts, d.leads, int(d.leads.size()) };
            group.note = d.department.isEmpty()
                ? LedgerRowsText::tr("%n task(s)", "", group.leads)
                : LedgerRowsText::tr("leads %1, joins %2").arg(d.leads.size()).arg(d.joins.size());
            group.tasks.insert(group.tasks.end(), d.joins.begin(), d.joins.end());
            m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

const LedgerRows::Group* LedgerRows::group(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_groups[std::size_t(index.row())]
                                                      : nullptr;
}

const app::LedgerTask* LedgerRows::task(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const auto [section, task]
        = m_groups[std::size_t(index.internalId() - 1)].tasks[std::size_t(index.row())];
    return &m_ledger->sections[std::size_t(section)].tasks[std::size_t(task)];
}

QModelIndex LedgerRows::indexOf(db::TaskId task) const
{
    for (int g = 0; g < int(m_groups.size()); ++g) {
        const QModelIndex parent = index(g, 0);
        for (int i = 0; i < rowCount(parent); ++i) {
            const QModelIndex row = index(i, 0, parent);
            if (this->task(row)->task.id == task)
                return row;
        }
    }
    return {};
}

QModelIndex LedgerRows::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ledgerColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex LedgerRows::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int LedgerRows::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group* above = parent.column() == 0 ? group(parent) : nullptr;
    return above ? int(above->tasks.size()) : 0;
}

QString LedgerRows::groupText(const Group& group, LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::Title: return group.title;
    case LedgerColumn::Light: return countsText(group.counts);
    case LedgerColumn::Progress: return group.note;
    default: return {};
    }
}

QString LedgerRows::taskText(const QModelIndex& index, const app::LedgerTask& task) const
{
    switch (LedgerColumn(index.column())) {
    case LedgerColumn::Number:
        return task.task.number ? QString::number(*task.task.number) : dash();
    case LedgerColumn::Title: return task.title;
    case LedgerColumn::Light: return app::lightText(task.light.light);
    case LedgerColumn::Lead:
        if (m_kind == LedgerGroups::Departments) {
            const Group& above = m_groups[std::size_t(index.internalId() - 1)];
            return index.row() < above.leads ? LedgerRowsText::tr("leads")
                                             : LedgerRowsText::tr("joins");
        }
        return task.departments.value(0, dash());
    case LedgerColumn::Due: return task.due ? dueText(*task.due, *m_ledger) : dash();
    case LedgerColumn::Progress: return app::barText(task);
    case LedgerColumn::Track: return milestonesText(task);
    }
    return {};
}

QString LedgerRows::cellText(const QModelIndex& index) const
{
    if (const Group* g = group(index))
        return groupText(*g, LedgerColumn(index.column()));
    const app::LedgerTask* t = task(index);
    return t ? taskText(index, *t) : QString();
}

QVariant LedgerRows::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return cellText(index);
    if (role == Qt::ToolTipRole) {
        const app::LedgerTask* t = task(index);
        return t ? tipOf(*t) : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        // The row in one go: who hears it should not have to walk seven cells.
        if (index.column() != 0)
            return cellText(index);
        QStringList parts;
        for (int column = 0; column < ledgerColumnCount; ++column) {
            const QString text = cellText(index.siblingAtColumn(column));
            if (!text.isEmpty() && text != dash())
                parts.append(text);
        }
        return parts.join(comma());
    }
    return {};
}

QVariant LedgerRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(LedgerColumn(section), m_kind);
}

} // namespace ui

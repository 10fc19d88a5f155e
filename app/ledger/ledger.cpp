// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger.h"

#include "app/calc/series.h"
#include "app/calc/tasks.h"
#include "app/format.h"
#include "app/ledger/months.h"
#include "app/ledger/shown.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

bool isSection(const db::Task& task)
{
    return task.kind == QStringLiteral("section");
}

// One ledger being put together.
class LedgerBuilder
{
public:
    LedgerBuilder(const db::Store& store, const JudgedAt& at)
        : m_store(store)
        , m_judge(store)
        , m_all(store.tasks().all())
        , m_actions(store.actions().all())
    {
        m_ledger.at = at;
        m_ledger.day = at.day;
        for (const db::Task& task : m_all)
            m_byId.insert(qint64(task.id), &task);
        std::ranges::stable_sort(
            m_actions, {}, [](const db::Action& a) { return a.closedOn.has_value(); });
    }

    Ledger build(db::DocumentId id)
    {
        const db::Document* document = m_judge.document(id);
        if (!document)
            return m_ledger;
        m_ledger.document = *document;
        const auto covered = coveredBy(*document);
        m_ledger.firstYear = covered ? covered->first.year() : m_ledger.day.year();
        for (const db::Task& task : m_all) {
            if (task.document != id)
                continue;
            if (isSection(task))
                m_ledger.sections.push_back({ task, title(task), {}, {} });
            else
                add(task);
        }
        std::erase_if(m_ledger.sections,
            [](const LedgerSection& s) { return !s.section && s.tasks.empty(); });
        recount(m_ledger);
        return std::move(m_ledger);
    }

private:
    const db::Task* find(const std::optional<db::TaskId>& id) const
    {
        return id ? m_byId.value(qint64(*id)) : nullptr;
    }

    void add(const db::Task& task)
    {
        int depth = 0;
        const db::Task* above = find(task.parent);
        // A ring written by another program must not hold us up.
        for (int steps = 0; above && !isSection(*above) && steps < 20; ++steps, ++depth)
            above = find(above->parent);
        LedgerTask entry = made(task);
        entry.depth = depth;
        section(above).tasks.push_back(std::move(entry));
    }

    LedgerSection& section(const db::Task* above)
    {
        auto& sections = m_ledger.sections;
        const auto it = std::ranges::find_if(sections, [&](const LedgerSection& s) {
            return above ? s.section && s.section->id == above->id : !s.section;
        });
        if (it != sections.end())
            return *it;
        sections.push_back({ above ? std::optional(*above) : std::nullopt,
            above ? title(*above) : LedgerText::tr("No section"), {}, {} });
        return sections.back();
    }

    LedgerTask made(const db::Task& task)
    {
        LedgerTask t;
        t.task = task;
        t.title = title(task);
        t.light = m_judge.judge(task, m_ledger.at);
        const TaskEvidence& e = t.light.evidence;
        t.overrides = m_judge.overridesOf(task.id);
        t.departments
            = departmentNames(task.leadDepartment) + departmentNames(task.jointDepartments);
        t.due = e.due;
        t.overdue = e.due && *e.due < m_ledger.day && isRecorded(e) && !isDone(e);
        std::tie(t.start, t.end) = m_judge.span(task);
        t.done = e.milestonesDone;
        t.expected = e.milestonesDue;
        if (e.milestones > 0) {
            t.doneShare = double(e.milestonesDone) / e.milestones;
            t.expectedShare = double(e.milestonesDue) / e.milestones;
        }
        addMilestones(t);
        for (const db::Target& target : m_judge.targetsOf(task.id))
            addTarget(t, target);
        t.progress = m_judge.progressOn(task, m_ledger.at);
        t.history = lightHistory(m_judge, task, m_ledger.at, t.light);
        for (const db::Action& action : m_actions) {
            if (action.task == task.id)
                t.actions.push_back(action);
        }
        addLinks(t);
        return t;
    }

    void addMilestones(LedgerTask& t) const
    {
        bool first = true;
        for (const db::Milestone& m : m_judge.milestonesOf(t.task.id)) {
            LedgerMilestone row { m, MilestoneState::Open, 0, 0 };
            QDate reached = m.dueOn;
            if (m.doneOn && *m.doneOn <= m_ledger.day) {
                row.state = MilestoneState::Done;
                reached = *m.doneOn;
            } else if (m.dueOn < m_ledger.day) {
                row.state = MilestoneState::Overdue;
                row.overdueDays = int(m.dueOn.daysTo(m_ledger.day));
                reached = m_ledger.day;
                t.missedFrom = t.missedFrom ? std::min(*t.missedFrom, m.dueOn) : m.dueOn;
            }
            row.slipDays = int(m.baselineOn.value_or(m.dueOn).daysTo(reached));
            t.slipDays = first ? row.slipDays : std::max(t.slipDays, row.slipDays);
            first = false;
            t.milestones.push_back(row);
        }
        if (t.overdue && !t.missedFrom)
            t.missedFrom = t.due;
    }

    void addTarget(LedgerTask& t, const db::Target& target) const
    {
        const db::Indicator* indicator = m_store.catalog().indicator(target.indicator);
        if (!indicator)
            return;
        LinkedTarget row;
        row.target = target;
        row.indicator = name(*indicator);
        row.judged = isJudged(*indicator);
        const QString unit = unitText(indicator->unit);
        row.targetText = qualifierText(target.op) + number(target.value, indicator->decimals)
            + (unit.isEmpty() || unit == QStringLiteral("%") ? unit : QStringLiteral(" ") + unit);
        const auto regions = m_judge.regionsOf(t.task, target, m_ledger.at.region);
        for (const db::RegionId region : regions) {
            const Found found = latest(m_store.cube(), *indicator, region, m_ledger.at.period);
            ++row.expected;
            const bool known
                = found.cell.hasValue() && found.period.endYear() >= target.period.endYear();
            const bool met = known && meets(found.cell.value, target, indicator->direction);
            row.known += known;
            row.meeting += met;
            if (!met)
                row.lacking.push_back(region);
            if (regions.size() == 1 && found.cell.hasValue())
                addPath(row, t, *indicator, region, found);
        }
        t.targets.push_back(std::move(row));
    }

    void addPath(LinkedTarget& row, const LedgerTask& t, const db::Indicator& indicator,
        db::RegionId region, const Found& found) const
    {
        row.value = found.cell.value;
        row.period = found.period;
        const int year = t.start.year();
        if (year < 1900)
            return;
        const Found before = latest(m_store.cube(), indicator, region, db::Period::year(year - 1));
        if (!before.cell.hasValue() || before.period == found.period)
            return;
        row.start = before.cell.value;
        const QDate from(year, 1, 1);
        const double share = std::clamp(double(from.daysTo(m_ledger.day))
                / double(std::max(qint64(1), from.daysTo(row.target.period.endDate()))),
            0.0, 1.0);
        const double way = row.target.value - *row.start;
        row.path = *row.start + way * share;
        if (way != 0)
            row.progress = (*row.value - *row.start) / way;
    }

    void addLinks(LedgerTask& t) const
    {
        if (const db::Task* other = find(t.task.implements))
            t.implements = *other;
        if (const db::Task* other = find(t.task.follows))
            t.follows = *other;
        for (const db::Task& other : m_all) {
            if (other.implements == t.task.id)
                t.implementedBy.push_back(other);
            if (other.follows == t.task.id)
                t.followedBy.push_back(other);
        }
    }

    const db::Store& m_store;
    TaskJudge m_judge;
    std::vector<db::Task> m_all;
    std::vector<db::Action> m_actions;
    QHash<qint64, const db::Task*> m_byId;
    Ledger m_ledger;
};

} // namespace

const LedgerTask* Ledger::task(db::TaskId id) const
{
    for (const LedgerSection& section : sections) {
        for (const LedgerTask& t : section.tasks) {
            if (t.task.id == id)
                return &t;
        }
    }
    return nullptr;
}

std::vector<db::Document> taskDocuments(const db::Store& store)
{
    const std::vector<db::Task> tasks = store.tasks().all();
    std::vector<db::Document> lists = store.documents().all();
    std::erase_if(lists, [&](const db::Document& d) {
        return std::ranges::find(tasks, d.id, &db::Task::document) == tasks.end();
    });
    std::ranges::stable_sort(lists, [](const db::Document& a, const db::Document& b) {
        const auto key = [](const db::Document& d) {
            const auto covered = coveredBy(d);
            return std::pair(
                d.level == QStringLiteral("national"), covered ? covered->second : QDate());
        };
        return key(a) > key(b);
    });
    return lists;
}

Ledger ledger(const db::Store& store, db::DocumentId document, const JudgedAt& at)
{
    return LedgerBuilder(store, at).build(document);
}

Ledger ledger(const db::Store& store, db::DocumentId document, const db::Filter& filter)
{
    return ledger(store, document, judgedAt(store, filter));
}

std::vector<DueSoon> dueSoon(const Ledger& ledger, int days)
{
    std::vector<DueSoon> soon;
    const auto add = [&](QDate due, std::pair<int, int> task, std::optional<int> milestone,
                         const QString& title) {
        if (due >= ledger.day && ledger.day.daysTo(due) <= days)
            soon.push_back({ due, int(ledger.day.daysTo(due)), task, milestone, title });
    };
    for (int s = 0; s < int(ledger.sections.size()); ++s) {
        const auto& tasks = ledger.sections[std::size_t(s)].tasks;
        for (int i = 0; i < int(tasks.size()); ++i) {
            const LedgerTask& t = tasks[std::size_t(i)];
            if (t.due && !isDone(t.light.evidence))
                add(*t.due, { s, i }, {}, t.title);
            for (const LedgerMilestone& m : t.milestones) {
                if (m.state == MilestoneState::Open)
                    add(m.milestone.dueOn, { s, i }, m.milestone.number, title(m.milestone));
            }
        }
    }
    std::ranges::stable_sort(soon, {}, &DueSoon::due);
    return soon;
}

QStringList departmentNames(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;；,，、]"));
    QStringList names;
    for (const QString& name : text.split(separators, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

std::vector<db::Action> openActions(const db::Store& store, QDate day)
{
    std::vector<db::Action> open = store.actions().all();
    std::erase_if(open, [&](const db::Action& a) {
        return a.openedOn > day || (a.closedOn && *a.closedOn <= day);
    });
    std::ranges::stable_sort(open, {},
        [](const db::Action& a) { return std::pair(!a.dueOn, a.dueOn.value_or(QDate())); });
    return open;
}

} // namespace app

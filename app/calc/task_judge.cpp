// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/task_judge.h"

#include "app/calc/series.h"
#include "app/format.h"

#include <algorithm>

namespace app {

TaskJudge::TaskJudge(const db::Store& store)
    : m_store(store)
    , m_rules(store.lights().rules())
{
    const db::Tasks tasks = store.tasks();
    for (const db::Milestone& m : tasks.milestones())
        m_milestones[qint64(m.task)].push_back(m);
    for (const db::TaskProgress& p : tasks.progress())
        m_progress[qint64(p.task)].push_back(p);
    for (const db::LightOverride& o : store.lights().overrides())
        m_overrides[qint64(o.task)].push_back(o);
    for (const db::Target& t : store.targets().all()) {
        if (t.task)
            m_targets[qint64(*t.task)].push_back(t);
    }
    for (const db::Document& d : store.documents().all())
        m_documents.insert(qint64(d.id), d);
}

TaskLight TaskJudge::judge(const db::Task& task, const JudgedAt& at)
{
    return m_rules.judge(evidence(task, at), at.day,
        isWhole(task, at.region) ? overrideOn(task.id, at.day) : std::nullopt);
}

bool TaskJudge::isWhole(const db::Task& task, db::RegionId region) const
{
    const db::Document* list = document(task.document);
    const db::RegionId nation = m_store.catalog().nation();
    return region == nation || (list && list->region.value_or(nation) == region);
}

TaskEvidence TaskJudge::evidence(const db::Task& task, const JudgedAt& at) const
{
    TaskEvidence e;
    e.title = title(task);
    const QDate due = QDate::fromString(task.dueOn, Qt::ISODate);
    if (due.isValid())
        e.due = due;
    countMilestones(e, task, at);
    countRegions(e, task, at);
    if (const auto progress = progressOn(task, at))
        e.progress = progress->percent;
    const auto [start, end] = span(task);
    if (start < end)
        e.timeShare
            = std::clamp(double(start.daysTo(at.day)) / double(start.daysTo(end)), 0.0, 1.0);
    else
        e.timeShare = at.day > end ? 1 : 0;
    return e;
}

void TaskJudge::countMilestones(TaskEvidence& e, const db::Task& task, const JudgedAt& at) const
{
    if (!isWhole(task, at.region))
        return;
    for (const db::Milestone& m : milestonesOf(task.id)) {
        const bool done = m.doneOn && *m.doneOn <= at.day;
        ++e.milestones;
        e.milestonesDone += done;
        e.milestonesDue += m.dueOn < at.day;
        e.proven += done && m.evidence;
        const int late = done ? 0 : int(m.dueOn.daysTo(at.day));
        if (late > e.milestoneOverdueDays) {
            e.milestoneOverdueDays = late;
            e.milestoneOverdue = title(m);
        }
    }
}

void TaskJudge::countRegions(TaskEvidence& e, const db::Task& task, const JudgedAt& at) const
{
    bool watched = false;
    bool judged = false;
    for (const db::Target& target : targetsOf(task.id)) {
        const db::Indicator* indicator = m_store.catalog().indicator(target.indicator);
        if (!indicator)
            continue;
        (isJudged(*indicator) ? judged : watched) = true;
        if (!isJudged(*indicator))
            continue;
        for (const db::RegionId region : regionsOf(task, target, at.region)) {
            const Found found = latest(m_store.cube(), *indicator, region, at.period);
            ++e.regionsExpected;
            // A value of another year says nothing about this year's target.
            if (!found.cell.hasValue() || found.period.endYear() < target.period.endYear())
                continue;
            ++e.regionsJudged;
            e.regionsMeeting += meets(found.cell.value, target, indicator->direction);
        }
    }
    e.monitorOnly = watched && !judged;
}

std::vector<db::Milestone> TaskJudge::milestonesOf(db::TaskId task) const
{
    return m_milestones.value(qint64(task));
}

std::vector<db::Target> TaskJudge::targetsOf(db::TaskId task) const
{
    return m_targets.value(qint64(task));
}

std::vector<db::TaskProgress> TaskJudge::progressOf(db::TaskId task) const
{
    return m_progress.value(qint64(task));
}

std::vector<db::LightOverride> TaskJudge::overridesOf(db::TaskId task) const
{
    return m_overrides.value(qint64(task));
}

std::optional<db::TaskProgress> TaskJudge::progressOn(
    const db::Task& task, const JudgedAt& at) const
{
    // Of a list as a whole the nation's is meant, whoever made the list.
    const bool whole = isWhole(task, at.region);
    std::optional<db::TaskProgress> newest;
    for (const db::TaskProgress& p : progressOf(task.id)) {
        const bool about = p.region == at.region || (whole && isWhole(task, p.region));
        if (about && p.on <= at.day && (!newest || p.on >= newest->on))
            newest = p;
    }
    return newest;
}

std::optional<db::LightOverride> TaskJudge::overrideOn(db::TaskId task, QDate day) const
{
    std::optional<db::LightOverride> newest;
    for (const db::LightOverride& o : overridesOf(task)) {
        if (o.from <= day && day <= o.until)
            newest = o;
    }
    return newest;
}

const db::Document* TaskJudge::document(db::DocumentId id) const
{
    const auto it = m_documents.constFind(qint64(id));
    return it == m_documents.cend() ? nullptr : &*it;
}

std::pair<QDate, QDate> TaskJudge::span(const db::Task& task) const
{
    const QDate due = QDate::fromString(task.dueOn, Qt::ISODate);
    const db::Document* list = document(task.document);
    const auto covered = list ? coveredBy(*list) : std::nullopt;
    const auto issued = list ? issuedOn(*list) : std::nullopt;
    const QDate end = due.isValid() ? due : covered ? covered->second : QDate();
    QDate start = issued ? *issued : covered ? covered->first : QDate();
    if (end.isValid() && (!start.isValid() || start >= end))
        start = QDate(end.year(), 1, 1);
    return { start, end.isValid() ? end : start };
}

std::vector<db::RegionId> TaskJudge::regionsOf(
    const db::Task& task, const db::Target& target, db::RegionId seenFrom) const
{
    const db::Catalog& catalog = m_store.catalog();
    const db::Document* list = document(task.document);
    const db::RegionId own = (list ? list->region : std::nullopt).value_or(catalog.nation());
    const bool whole = seenFrom == catalog.nation();
    if (target.region) {
        const bool seen = *target.region == seenFrom || (whole && *target.region == own);
        return seen ? std::vector { *target.region } : std::vector<db::RegionId> {};
    }
    if (!whole)
        return { seenFrom };
    return own == catalog.nation() ? catalog.reporting() : std::vector { own };
}

std::optional<std::pair<QDate, QDate>> coveredBy(const db::Document& document)
{
    const QString& text = document.periodCovered;
    const int first = text.left(4).toInt();
    if (first < 1900)
        return std::nullopt;
    const QString rest = text.mid(4);
    if (rest == QStringLiteral("H1"))
        return std::pair(QDate(first, 1, 1), QDate(first, 6, 30));
    if (rest == QStringLiteral("H2"))
        return std::pair(QDate(first, 7, 1), QDate(first, 12, 31));
    const int last = rest.startsWith(u'-') ? rest.mid(1, 4).toInt() : 0;
    return std::pair(QDate(first, 1, 1), QDate(std::max(first, last), 12, 31));
}

std::optional<QDate> issuedOn(const db::Document& document)
{
    const QString& text = document.issuedOn;
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text.left(7), QStringLiteral("yyyy-MM"));
    if (!day.isValid())
        day = QDate::fromString(text.left(4), QStringLiteral("yyyy"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace app

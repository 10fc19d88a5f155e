// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/task_edits.h"

#include "app/calc/task_judge.h"
#include "app/format.h"
#include "app/ledger/edit_support.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace app {

namespace {

struct TaskEditsText
{
    Q_DECLARE_TR_FUNCTIONS(TaskEditsText)
};

QString called(const db::Task& task)
{
    return title(task).isEmpty() ? task.code : title(task);
}

const db::Task& existing(const std::vector<db::Task>& tasks, db::TaskId id)
{
    const db::Task* task = findBy(tasks, id, &db::Task::id);
    if (!task)
        throw Error(TaskEditsText::tr("This task is no longer there."));
    return *task;
}

// Whether `task` is reached again from `from` by way of `next`.
template <typename Next>
bool closesRing(const std::vector<db::Task>& tasks, db::TaskId task, db::TaskId from, Next next)
{
    std::set<db::TaskId> seen;
    for (std::optional<db::TaskId> at = from; at && seen.insert(*at).second;) {
        if (*at == task)
            return true;
        const db::Task* found = findBy(tasks, *at, &db::Task::id);
        at = found ? found->*next : std::nullopt;
    }
    return false;
}

void requireParent(const std::vector<db::Task>& tasks, const db::Task& task)
{
    if (!task.parent)
        return;
    const db::Task* parent = findBy(tasks, *task.parent, &db::Task::id);
    if (!parent || parent->document != task.document)
        throw Error(TaskEditsText::tr("What the task %1 is to stand under is not in this list.")
                        .arg(task.code));
    if (task.id != db::TaskId {} && closesRing(tasks, task.id, *task.parent, &db::Task::parent))
        throw Error(TaskEditsText::tr("The task %1 would stand under itself by way of “%2”.")
                        .arg(task.code, called(*parent)));
}

void requireLink(const std::vector<db::Task>& tasks, const db::Task& task,
    std::optional<db::TaskId> other, std::optional<db::TaskId> db::Task::*link)
{
    if (!other)
        return;
    const db::Task* found = findBy(tasks, *other, &db::Task::id);
    if (!found)
        throw Error(TaskEditsText::tr("The task %1 is to be linked with is no longer there.")
                        .arg(task.code));
    if (found->document == task.document)
        throw Error(TaskEditsText::tr("“%1” is of the same list; link tasks of different lists.")
                        .arg(called(*found)));
    if (task.id != db::TaskId {} && closesRing(tasks, task.id, *other, link))
        throw Error(
            TaskEditsText::tr("“%1” refers to this task itself already.").arg(called(*found)));
}

const db::Document& requireDocument(
    const std::vector<db::Document>& documents, db::DocumentId id, const QString& code)
{
    const db::Document* document = findBy(documents, id, &db::Document::id);
    if (!document)
        throw Error(TaskEditsText::tr("The list the task %1 belongs to is not there.").arg(code));
    return *document;
}

void requireDue(const db::Document& document, const QDate& due)
{
    const auto issued = issuedOn(document);
    if (issued && due < *issued)
        throw Error(TaskEditsText::tr("Due %1, before %2 was issued (%3). Correct the date.")
                        .arg(due.toString(Qt::ISODate),
                            document.number.isEmpty() ? title(document) : document.number,
                            document.issuedOn));
}

void requireSound(const db::Store& store, const std::vector<db::Task>& tasks,
    const db::Document& document, const db::Task& task)
{
    static const QStringList kinds { QStringLiteral("section"), QStringLiteral("task"),
        QStringLiteral("task_unnumbered"), QStringLiteral("measure_item"),
        QStringLiteral("requirement") };
    if (task.titleZh.trimmed().isEmpty() && task.titleEn.trimmed().isEmpty())
        throw Error(TaskEditsText::tr("Give the task a title."));
    if (!kinds.contains(task.kind))
        throw Error(TaskEditsText::tr("“%1” is no kind of task.").arg(task.kind));
    requireParent(tasks, task);
    requireLink(tasks, task, task.implements, &db::Task::implements);
    requireLink(tasks, task, task.follows, &db::Task::follows);
    requireDepartments(store, task.leadDepartment + u';' + task.jointDepartments);
    const QDate due = QDate::fromString(task.dueOn, Qt::ISODate);
    if (!task.dueOn.isEmpty() && !due.isValid())
        throw Error(
            TaskEditsText::tr("“%1” is not a date; write it like 2022-06-30.").arg(task.dueOn));
    if (due.isValid())
        requireDue(document, due);
}

void requireReached(const db::Store& store, const std::optional<QDate>& doneOn)
{
    if (doneOn && *doneOn > store.asOf())
        throw Error(TaskEditsText::tr("A milestone cannot be done on %1, a day to come.")
                        .arg(doneOn->toString(Qt::ISODate)));
}

db::Milestone existing(const db::Store& store, db::TaskId task, int number)
{
    for (const db::Milestone& m : store.tasks().milestones()) {
        if (m.task == task && m.number == number)
            return m;
    }
    throw Error(TaskEditsText::tr("This milestone is no longer there."));
}

// The task as it would be written, and what stands there now.
struct CheckedTask
{
    db::Task task;
    std::optional<db::Task> before;
};

CheckedTask checked(const db::Store& store, const db::Task& task)
{
    db::Task t = task;
    t.code = t.code.trimmed();
    if (t.code.isEmpty())
        throw Error(TaskEditsText::tr("Give the task a code."));
    const std::vector<db::Task> tasks = store.tasks().all();
    const std::vector<db::Document> documents = store.documents().all();
    const db::Task* before = findBy(tasks, t.code, &db::Task::code);
    if (t.id != db::TaskId {} && (!before || before->id != t.id))
        throw Error(
            TaskEditsText::tr("The code of a task stays as it is; %1 is another one.").arg(t.code));
    t.id = before ? before->id : db::TaskId {};
    const db::Document& document = requireDocument(documents, t.document, t.code);
    requireSound(store, tasks, document, t);
    if (t.source == db::SourceId {})
        t.source = before ? before->source : document.source;
    return { t, before ? std::optional(*before) : std::nullopt };
}

struct CheckedMilestone
{
    db::Milestone milestone;
    std::optional<db::Milestone> before;
    db::Task task;
};

CheckedMilestone checked(const db::Store& store, const db::Milestone& milestone)
{
    db::Milestone m = milestone;
    const std::vector<db::Task> tasks = store.tasks().all();
    const std::vector<db::Document> documents = store.documents().all();
    const db::Task& task = existing(tasks, m.task);
    if (title(m).trimmed().isEmpty())
        throw Error(TaskEditsText::tr("Give the milestone a title."));
    if (!m.dueOn.isValid())
        throw Error(TaskEditsText::tr("Give the milestone a due date."));
    const db::Document& list = requireDocument(documents, task.document, task.code);
    requireDue(list, m.dueOn);
    if (m.baselineOn)
        requireDue(list, *m.baselineOn);
    requireReached(store, m.doneOn);
    if (m.evidence && !findBy(documents, *m.evidence, &db::Document::id))
        throw Error(TaskEditsText::tr("The document given as evidence is not there."));
    std::optional<db::Milestone> before;
    int last = 0;
    for (const db::Milestone& other : store.tasks().milestones()) {
        if (other.task != m.task)
            continue;
        last = std::max(last, other.number);
        if (other.number == m.number)
            before = other;
    }
    if (m.number == 0)
        m.number = last + 1;
    // The first promise stands, however often the date moves.
    if (before && !m.baselineOn)
        m.baselineOn = before->baselineOn ? before->baselineOn
            : before->dueOn != m.dueOn    ? std::optional(before->dueOn)
                                          : std::nullopt;
    if (before && m.source == db::SourceId {})
        m.source = before->source;
    return { m, before, task };
}

db::TaskProgress checked(const db::Store& store, const db::TaskProgress& progress)
{
    db::TaskProgress p = progress;
    if (p.region == db::RegionId {})
        p.region = store.catalog().nation();
    if (!store.catalog().region(p.region))
        throw Error(TaskEditsText::tr("The region of this progress is not there."));
    if (!p.on.isValid() || p.on > store.asOf())
        throw Error(TaskEditsText::tr("Progress needs the day it was reached, not one to come."));
    if (!std::isfinite(p.percent) || p.percent < 0 || p.percent > 100)
        throw Error(TaskEditsText::tr("Progress is a number from 0 to 100."));
    return p;
}

db::LightOverride checked(const db::LightOverride& override_)
{
    db::LightOverride o = override_;
    if (o.light < 0 || o.light >= lightCount)
        throw Error(TaskEditsText::tr("This light is not there."));
    if (o.reason.trimmed().isEmpty())
        throw Error(TaskEditsText::tr("Say why the light is set by hand."));
    if (!o.from.isValid() || !o.until.isValid() || o.until < o.from)
        throw Error(
            TaskEditsText::tr("Say until which day the light holds, not before it begins."));
    o.reason = o.reason.trimmed();
    return o;
}

} // namespace

QString objection(const db::Store& store, const db::Task& task)
{
    return objectionOf([&] { checked(store, task); });
}

QString objection(const db::Store& store, const db::Milestone& milestone)
{
    return objectionOf([&] { checked(store, milestone); });
}

QString objection(const db::Store& store, const db::TaskProgress& progress)
{
    return objectionOf([&] { checked(store, progress); });
}

QString objection(const db::Store& store, const db::LightOverride& override_)
{
    return objectionOf([&] {
        existing(store.tasks().all(), override_.task);
        checked(override_);
    });
}

db::TaskId saveTask(db::Store& store, const db::Task& task, const QString& via)
{
    const auto [t, before] = checked(store, task);
    if (before && *before == t)
        return t.id;
    db::Change change(store,
        { before ? TaskEditsText::tr("Change task %1").arg(called(t))
                 : TaskEditsText::tr("New task %1").arg(called(t)),
            via, {}, {} });
    const db::TaskId id = store.tasks().put(change, t);
    change.commit();
    return id;
}

void removeTask(db::Store& store, db::TaskId task, const QString& via)
{
    const std::vector<db::Task> tasks = store.tasks().all();
    const db::Task& t = existing(tasks, task);
    const auto below = std::ranges::count(tasks, std::optional(task), &db::Task::parent);
    if (below > 0)
        throw Error(TaskEditsText::tr(
            "%n task(s) stand under “%1”. Move or remove them first.", nullptr, int(below))
                        .arg(called(t)));
    db::Change change(store, { TaskEditsText::tr("Remove task %1").arg(called(t)), via, {}, {} });
    store.tasks().remove(change, task);
    change.commit();
}

void linkTasks(db::Store& store, db::TaskId task, std::optional<db::TaskId> implements,
    std::optional<db::TaskId> follows, const QString& via)
{
    db::Task t = existing(store.tasks().all(), task);
    t.implements = implements;
    t.follows = follows;
    saveTask(store, t, via);
}

void setMilestone(db::Store& store, const db::Milestone& milestone, const QString& via)
{
    auto [m, before, task] = checked(store, milestone);
    if (before == m)
        return;
    db::Change change(
        store, { TaskEditsText::tr("Milestone of %1").arg(called(task)), via, {}, {} });
    if (m.source == db::SourceId {})
        m.source = personSource(change);
    store.tasks().put(change, m);
    change.commit();
}

void markMilestoneDone(db::Store& store, db::TaskId task, int number, std::optional<QDate> doneOn,
    std::optional<db::DocumentId> evidence, const QString& via)
{
    db::Milestone m = existing(store, task, number);
    const db::Task t = existing(store.tasks().all(), task);
    if (evidence && !findBy(store.documents().all(), *evidence, &db::Document::id))
        throw Error(TaskEditsText::tr("The document given as evidence is not there."));
    requireReached(store, doneOn);
    m.doneOn = doneOn;
    if (evidence)
        m.evidence = evidence;
    db::Change change(store,
        { doneOn ? TaskEditsText::tr("Milestone done: %1").arg(title(m))
                 : TaskEditsText::tr("Milestone open again: %1").arg(title(m)),
            via, {}, {} });
    store.tasks().put(change, m);
    change.commit();
}

void removeMilestone(db::Store& store, db::TaskId task, int number, const QString& via)
{
    const db::Milestone m = existing(store, task, number);
    db::Change change(
        store, { TaskEditsText::tr("Remove milestone %1").arg(title(m)), via, {}, {} });
    store.tasks().removeMilestone(change, task, number);
    change.commit();
}

void setProgress(db::Store& store, const db::TaskProgress& progress, const QString& via)
{
    const db::Task task = existing(store.tasks().all(), progress.task);
    db::TaskProgress p = checked(store, progress);
    db::Change change(
        store, { TaskEditsText::tr("Progress of %1").arg(called(task)), via, {}, {} });
    if (p.source == db::SourceId {})
        p.source = personSource(change);
    store.tasks().put(change, p);
    change.commit();
}

void removeProgress(
    db::Store& store, db::TaskId task, db::RegionId region, QDate on, const QString& via)
{
    const db::Task t = existing(store.tasks().all(), task);
    db::Change change(
        store, { TaskEditsText::tr("Remove progress of %1").arg(called(t)), via, {}, {} });
    store.tasks().removeProgress(
        change, task, region == db::RegionId {} ? store.catalog().nation() : region, on);
    change.commit();
}

void overrideLight(db::Store& store, const db::LightOverride& override_, const QString& via)
{
    const db::Task task = existing(store.tasks().all(), override_.task);
    db::LightOverride o = checked(override_);
    db::Change change(store,
        { TaskEditsText::tr("Set %1 to “%2”").arg(called(task), lightText(Light(o.light))), via,
            o.reason, {} });
    if (o.source == db::SourceId {})
        o.source = personSource(change);
    store.lights().put(change, o);
    change.commit();
}

void endOverride(db::Store& store, db::TaskId task, QDate day, const QString& via)
{
    const db::Task t = existing(store.tasks().all(), task);
    auto held = TaskJudge(store).overrideOn(task, day);
    if (!held)
        throw Error(TaskEditsText::tr("The light of “%1” is not set by hand on %2.")
                        .arg(called(t), day.toString(Qt::ISODate)));
    db::Change change(
        store, { TaskEditsText::tr("Light of %1 by rule").arg(called(t)), via, {}, {} });
    if (held->from < day) {
        held->until = day.addDays(-1);
        store.lights().put(change, *held);
    } else {
        store.lights().removeOverride(change, task, held->from);
    }
    change.commit();
}

} // namespace app

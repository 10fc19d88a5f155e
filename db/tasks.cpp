// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tasks.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

std::vector<Task> rows(QSqlQuery q)
{
    std::vector<Task> tasks;
    while (q.next())
        tasks.push_back({ idAt<TaskId>(q, 0), q.value(1).toString(), idAt<DocumentId>(q, 2),
            optionalId<TaskId>(q, 3), optionalInt(q, 4), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toString(), q.value(11).toString(),
            q.value(12).toString(), q.value(13).toString(), q.value(14).toString(),
            idAt<SourceId>(q, 15), q.value(16).toString(), optionalId<TaskId>(q, 17),
            optionalId<TaskId>(q, 18) });
    return tasks;
}

} // namespace

std::vector<Task> Tasks::all() const
{
    return rows(run(m_db, R"sql(
        SELECT id, code, document_id, parent_id, number, kind, title_zh, title_en, lead_department,
            joint_departments, due_on, target_text, origin, completeness, note, source_id,
            deliverable, implements_id, follows_id
        FROM task
        ORDER BY id)sql"));
}

std::vector<Task> Tasks::of(DocumentId document) const
{
    return rows(run(m_db, R"sql(
        SELECT id, code, document_id, parent_id, number, kind, title_zh, title_en, lead_department,
            joint_departments, due_on, target_text, origin, completeness, note, source_id,
            deliverable, implements_id, follows_id
        FROM task
        WHERE document_id = ?
        ORDER BY id)sql",
        { bind(document) }));
}

TaskId Tasks::put(Change& change, const Task& t) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO task (code, document_id, parent_id, number, kind, title_zh, title_en,
            lead_department, joint_departments, due_on, target_text, origin, completeness, note,
            source_id, deliverable, implements_id, follows_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET document_id = excluded.document_id,
            parent_id = excluded.parent_id, number = excluded.number, kind = excluded.kind,
            title_zh = excluded.title_zh, title_en = excluded.title_en,
            lead_department = excluded.lead_department,
            joint_departments = excluded.joint_departments, due_on = excluded.due_on,
            target_text = excluded.target_text, origin = excluded.origin,
            completeness = excluded.completeness, note = excluded.note,
            source_id = excluded.source_id, deliverable = excluded.deliverable,
            implements_id = excluded.implements_id, follows_id = excluded.follows_id
        RETURNING id)sql",
        { bind(t.code), bind(t.document), bind(t.parent), bind(t.number), bind(t.kind),
            bind(t.titleZh), bind(t.titleEn), bind(t.leadDepartment), bind(t.jointDepartments),
            bind(t.dueOn), bind(t.targetText), bind(t.origin), bind(t.completeness), bind(t.note),
            bind(t.source), bind(t.deliverable), bind(t.implements), bind(t.follows) });
    q.next();
    return idAt<TaskId>(q, 0);
}

std::vector<Milestone> Tasks::milestones() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT task_id, number, title_zh, title_en, due_on, done_on, source_id, baseline_on,
            evidence_id
        FROM milestone
        ORDER BY task_id, number)sql");
    std::vector<Milestone> found;
    while (q.next())
        found.push_back({ idAt<TaskId>(q, 0), q.value(1).toInt(), q.value(2).toString(),
            q.value(3).toString(), dateAt(q, 4), optionalDate(q, 5), idAt<SourceId>(q, 6),
            optionalDate(q, 7), optionalId<DocumentId>(q, 8) });
    return found;
}

void Tasks::put(Change&, const Milestone& m) const
{
    run(m_db, R"sql(
        INSERT INTO milestone (task_id, number, title_zh, title_en, due_on, done_on, source_id,
            baseline_on, evidence_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (task_id, number) DO UPDATE SET title_zh = excluded.title_zh,
            title_en = excluded.title_en, due_on = excluded.due_on, done_on = excluded.done_on,
            source_id = excluded.source_id, baseline_on = excluded.baseline_on,
            evidence_id = excluded.evidence_id)sql",
        { bind(m.task), m.number, bind(m.titleZh), bind(m.titleEn), bind(m.dueOn), bind(m.doneOn),
            bind(m.source), bind(m.baselineOn), bind(m.evidence) });
}

void Tasks::removeMilestone(Change&, TaskId task, int number) const
{
    run(m_db, R"sql(
        DELETE FROM milestone
        WHERE task_id = ? AND number = ?)sql",
        { bind(task), number });
}

std::vector<TaskProgress> Tasks::progress() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT task_id, region_id, on_date, percent, note, source_id
        FROM task_progress
        ORDER BY task_id, region_id, on_date)sql");
    std::vector<TaskProgress> found;
    while (q.next())
        found.push_back({ idAt<TaskId>(q, 0), idAt<RegionId>(q, 1), dateAt(q, 2),
            q.value(3).toDouble(), q.value(4).toString(), idAt<SourceId>(q, 5) });
    return found;
}

void Tasks::put(Change&, const TaskProgress& p) const
{
    run(m_db, R"sql(
        INSERT INTO task_progress (task_id, region_id, on_date, percent, note, source_id)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (task_id, region_id, on_date) DO UPDATE SET percent = excluded.percent,
            note = excluded.note, source_id = excluded.source_id)sql",
        { bind(p.task), bind(p.region), bind(p.on), p.percent, bind(p.note), bind(p.source) });
}

void Tasks::removeProgress(Change&, TaskId task, RegionId region, QDate on) const
{
    run(m_db, R"sql(
        DELETE FROM task_progress
        WHERE task_id = ? AND region_id = ? AND on_date = ?)sql",
        { bind(task), bind(region), bind(on) });
}

void Tasks::remove(Change& change, TaskId task) const
{
    change.touchCatalog();
    static const char* const statements[] = {
        "UPDATE task SET implements_id = NULL WHERE implements_id = ?",
        "UPDATE task SET follows_id = NULL WHERE follows_id = ?",
        "UPDATE target SET task_id = NULL WHERE task_id = ?",
        "UPDATE action SET task_id = NULL WHERE task_id = ?",
        "DELETE FROM light_override WHERE task_id = ?",
        "DELETE FROM task_progress WHERE task_id = ?",
        "DELETE FROM milestone WHERE task_id = ?",
        "DELETE FROM task WHERE id = ?",
    };
    for (const char* statement : statements)
        run(m_db, statement, { bind(task) });
}

} // namespace db

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
            idAt<SourceId>(q, 15) });
    return tasks;
}

} // namespace

std::vector<Task> Tasks::all() const
{
    return rows(run(m_db, R"sql(
        SELECT id, code, document_id, parent_id, number, kind, title_zh, title_en, lead_department,
            joint_departments, due_on, target_text, origin, completeness, note, source_id
        FROM task
        ORDER BY id)sql"));
}

std::vector<Task> Tasks::of(DocumentId document) const
{
    return rows(run(m_db, R"sql(
        SELECT id, code, document_id, parent_id, number, kind, title_zh, title_en, lead_department,
            joint_departments, due_on, target_text, origin, completeness, note, source_id
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
            source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET document_id = excluded.document_id,
            parent_id = excluded.parent_id, number = excluded.number, kind = excluded.kind,
            title_zh = excluded.title_zh, title_en = excluded.title_en,
            lead_department = excluded.lead_department,
            joint_departments = excluded.joint_departments, due_on = excluded.due_on,
            target_text = excluded.target_text, origin = excluded.origin,
            completeness = excluded.completeness, note = excluded.note,
            source_id = excluded.source_id
        RETURNING id)sql",
        { bind(t.code), bind(t.document), bind(t.parent), bind(t.number), bind(t.kind),
            bind(t.titleZh), bind(t.titleEn), bind(t.leadDepartment), bind(t.jointDepartments),
            bind(t.dueOn), bind(t.targetText), bind(t.origin), bind(t.completeness), bind(t.note),
            bind(t.source) });
    q.next();
    return idAt<TaskId>(q, 0);
}

std::vector<Milestone> Tasks::milestones() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT task_id, number, title_zh, title_en, due_on, done_on, source_id
        FROM milestone
        ORDER BY task_id, number)sql");
    std::vector<Milestone> found;
    while (q.next())
        found.push_back({ idAt<TaskId>(q, 0), q.value(1).toInt(), q.value(2).toString(),
            q.value(3).toString(), QDate::fromString(q.value(4).toString(), Qt::ISODate),
            q.isNull(5) ? std::nullopt
                        : std::optional(QDate::fromString(q.value(5).toString(), Qt::ISODate)),
            idAt<SourceId>(q, 6) });
    return found;
}

void Tasks::put(Change&, const Milestone& m) const
{
    run(m_db, R"sql(
        INSERT INTO milestone (task_id, number, title_zh, title_en, due_on, done_on, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (task_id, number) DO UPDATE SET title_zh = excluded.title_zh,
            title_en = excluded.title_en, due_on = excluded.due_on, done_on = excluded.done_on,
            source_id = excluded.source_id)sql",
        { bind(m.task), m.number, bind(m.titleZh), bind(m.titleEn), m.dueOn.toString(Qt::ISODate),
            bindOptional(m.doneOn ? m.doneOn->toString(Qt::ISODate) : QString()), bind(m.source) });
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sources.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

Source sourceAt(const QSqlQuery& q)
{
    return { idAt<SourceId>(q, 0), q.value(1).toString(), q.value(2).toString(),
        q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
        q.value(6).toString() };
}

} // namespace

std::vector<Source> Sources::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, title, kind, publisher, published_on, address, note
        FROM source
        ORDER BY title)sql");
    std::vector<Source> rows;
    while (q.next())
        rows.push_back(sourceAt(q));
    return rows;
}

std::optional<Source> Sources::find(SourceId id) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, title, kind, publisher, published_on, address, note
        FROM source
        WHERE id = ?)sql",
        { bind(id) });
    return q.next() ? std::optional(sourceAt(q)) : std::nullopt;
}

std::optional<Source> Sources::find(const QString& title) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, title, kind, publisher, published_on, address, note
        FROM source
        WHERE title = ?)sql",
        { title });
    return q.next() ? std::optional(sourceAt(q)) : std::nullopt;
}

SourceId Sources::put(Change& change, const Source& s) const
{
    change.touchCatalog();
    if (const auto existing = find(s.title)) {
        Source same = s;
        same.id = existing->id;
        if (same == *existing)
            return existing->id;
    }
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO source (title, kind, publisher, published_on, address, note)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (title) DO UPDATE SET kind = excluded.kind, publisher = excluded.publisher,
            published_on = excluded.published_on, address = excluded.address, note = excluded.note
        RETURNING id)sql",
        { bind(s.title), bind(s.kind), bind(s.publisher), bind(s.publishedOn), bind(s.address),
            bind(s.note) });
    q.next();
    return idAt<SourceId>(q, 0);
}

std::vector<Source> Sources::uncited() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, title, kind, publisher, published_on, address, note
        FROM source
        WHERE id NOT IN (
            SELECT source_id FROM source_use UNION SELECT source_id FROM claim
            UNION SELECT source_id FROM region UNION SELECT source_id FROM indicator
            UNION SELECT source_id FROM document UNION SELECT source_id FROM task
            UNION SELECT source_id FROM milestone UNION SELECT source_id FROM measure
            UNION SELECT source_id FROM rollout UNION SELECT source_id FROM target
            UNION SELECT source_id FROM project UNION SELECT source_id FROM form
            UNION SELECT source_id FROM round UNION SELECT source_id FROM task_progress
            UNION SELECT source_id FROM light_override UNION SELECT source_id FROM action
            UNION SELECT source_id FROM department)
        ORDER BY title)sql");
    std::vector<Source> rows;
    while (q.next())
        rows.push_back(sourceAt(q));
    return rows;
}

bool Sources::hasDemonstration() const
{
    return run(m_db, R"sql(
        SELECT id
        FROM source
        WHERE kind = 'demonstration'
        LIMIT 1)sql")
        .next();
}

void Sources::removeKind(Change& change, const QString& kind) const
{
    change.touchCatalog();
    change.touchEverything();
    // Children before the rows they refer to.
    static const char* const statements[] = {
        R"sql(DELETE FROM return_reason WHERE round_id IN (
            SELECT r.id FROM round r JOIN source s ON s.id = r.source_id WHERE s.kind = ?))sql",
        R"sql(DELETE FROM submission WHERE round_id IN (
            SELECT r.id FROM round r JOIN source s ON s.id = r.source_id WHERE s.kind = ?))sql",
        R"sql(DELETE FROM entry WHERE EXISTS (
            SELECT 1 FROM round r JOIN source s ON s.id = r.source_id
            JOIN form_item i ON i.form_id = r.form_id
            WHERE s.kind = ? AND r.period_id = entry.period_id
                AND i.indicator_id = entry.indicator_id AND i.basis = entry.basis))sql",
        R"sql(DELETE FROM comment WHERE EXISTS (
            SELECT 1 FROM round r JOIN source s ON s.id = r.source_id
            JOIN form_item i ON i.form_id = r.form_id
            WHERE s.kind = ? AND r.period_id = comment.period_id
                AND i.indicator_id = comment.indicator_id AND i.basis = comment.basis))sql",
        R"sql(DELETE FROM comment WHERE EXISTS (
            SELECT 1 FROM observation o JOIN source s ON s.id = o.source_id
            WHERE s.kind = ? AND o.indicator_id = comment.indicator_id
                AND o.basis = comment.basis AND o.period_id = comment.period_id
                AND o.region_id = comment.region_id))sql",
        R"sql(DELETE FROM dismissal WHERE EXISTS (
            SELECT 1 FROM round r JOIN source s ON s.id = r.source_id
            JOIN form_item i ON i.form_id = r.form_id
            WHERE s.kind = ? AND r.period_id = dismissal.period_id
                AND i.indicator_id = dismissal.indicator_id AND i.basis = dismissal.basis))sql",
        R"sql(DELETE FROM dismissal WHERE EXISTS (
            SELECT 1 FROM observation o JOIN source s ON s.id = o.source_id
            WHERE s.kind = ? AND o.indicator_id = dismissal.indicator_id
                AND o.basis = dismissal.basis AND o.period_id = dismissal.period_id
                AND o.region_id = dismissal.region_id))sql",
        R"sql(DELETE FROM keystroke WHERE is_measure = 0 AND EXISTS (
            SELECT 1 FROM round r JOIN source s ON s.id = r.source_id
            JOIN form_item i ON i.form_id = r.form_id
            WHERE s.kind = ? AND r.period_id = keystroke.period_id
                AND i.indicator_id = keystroke.subject_id AND i.basis = keystroke.basis))sql",
        "DELETE FROM round WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        R"sql(UPDATE form_item SET part_of = NULL WHERE form_id IN (
            SELECT f.id FROM form f JOIN source s ON s.id = f.source_id WHERE s.kind = ?))sql",
        R"sql(DELETE FROM form_item WHERE form_id IN (
            SELECT f.id FROM form f JOIN source s ON s.id = f.source_id WHERE s.kind = ?))sql",
        "DELETE FROM form WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM claim WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM observation WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM rollout WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM light_override WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM task_progress WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM action WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM department WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM milestone WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM target WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM project WHERE source_id IN (SELECT id FROM source WHERE kind = ?)",
        "DELETE FROM source WHERE kind = ?",
    };
    for (const char* statement : statements)
        run(m_db, statement, { kind });
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/entries.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

std::vector<Entry> entryRows(QSqlQuery q)
{
    std::vector<Entry> rows;
    while (q.next())
        rows.push_back({ cellAt(q, 0), q.value(4).toString(), optionalReal(q, 5),
            Missing(q.value(6).toInt()), ValueStatus(q.value(7).toInt()), optionalReal(q, 8),
            optionalReal(q, 9), q.value(10).toString(), q.value(11).toString(),
            q.value(12).toString(), idAt<BatchId>(q, 13), q.value(14).toLongLong() });
    return rows;
}

QVariantList keystrokeValues(const CellKey& key, std::optional<MeasureId> measure)
{
    return { measure ? 1 : 0, measure ? db::bind(*measure) : bind(key.indicator), int(key.basis),
        key.period.id(), bind(key.region) };
}

std::vector<Keystroke> keystrokeRows(QSqlQuery q)
{
    std::vector<Keystroke> rows;
    while (q.next()) {
        Keystroke k;
        k.key = cellAt(q, 1);
        if (q.value(0).toBool()) {
            k.measure = idAt<MeasureId>(q, 1);
            k.key.indicator = {};
        }
        k.text = q.value(5).toString();
        k.actor = q.value(6).toString();
        k.at = q.value(7).toString();
        rows.push_back(std::move(k));
    }
    return rows;
}

} // namespace

std::optional<Entry> Entries::find(const CellKey& key) const
{
    const auto rows = entryRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, text, value, missing, status, numerator,
            denominator, note, explanation, origin, batch_id, version
        FROM entry
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?)sql",
        cellValues(key)));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<Entry> Entries::all() const
{
    return entryRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, text, value, missing, status, numerator,
            denominator, note, explanation, origin, batch_id, version
        FROM entry
        ORDER BY indicator_id, basis, period_id, region_id)sql"));
}

std::vector<Entry> Entries::of(Period period) const
{
    return entryRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, text, value, missing, status, numerator,
            denominator, note, explanation, origin, batch_id, version
        FROM entry
        WHERE period_id = ?
        ORDER BY indicator_id, basis, region_id)sql",
        { period.id() }));
}

int Entries::put(Change& change, std::span<const Entry> rows) const
{
    Statement upsert(m_db, R"sql(
        INSERT INTO entry (indicator_id, basis, period_id, region_id, text, value, missing, status,
            numerator, denominator, note, explanation, origin, batch_id, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (indicator_id, basis, period_id, region_id) DO UPDATE SET
            text = excluded.text, value = excluded.value, missing = excluded.missing,
            status = excluded.status, numerator = excluded.numerator,
            denominator = excluded.denominator, note = excluded.note,
            explanation = excluded.explanation, origin = excluded.origin,
            batch_id = excluded.batch_id, version = entry.version + 1
        WHERE entry.text <> excluded.text OR entry.value IS DISTINCT FROM excluded.value
            OR entry.missing <> excluded.missing OR entry.status <> excluded.status
            OR entry.numerator IS DISTINCT FROM excluded.numerator
            OR entry.denominator IS DISTINCT FROM excluded.denominator
            OR entry.note <> excluded.note OR entry.explanation <> excluded.explanation
            OR entry.origin <> excluded.origin)sql");
    int written = 0;
    for (const Entry& e : rows) {
        change.putPeriod(e.key.period);
        QVariantList values = cellValues(e.key);
        values << bind(e.text) << bind(e.value) << int(e.missing) << int(e.status)
               << bind(e.numerator) << bind(e.denominator) << bind(e.note) << bind(e.explanation)
               << bind(e.origin) << bind(change.batch());
        written += upsert.run(values).numRowsAffected();
    }
    return written;
}

void Entries::remove(Change&, const CellKey& key) const
{
    run(m_db, R"sql(
        DELETE FROM entry
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?)sql",
        cellValues(key));
}

std::vector<Keystroke> Entries::keystrokes() const
{
    return keystrokeRows(run(m_db, R"sql(
        SELECT is_measure, subject_id, basis, period_id, region_id, text, actor, at
        FROM keystroke
        WHERE actor = ?
        ORDER BY is_measure, subject_id, basis, period_id, region_id)sql",
        { actorName(m_db) }));
}

std::vector<Keystroke> Entries::everybodysKeystrokes() const
{
    return keystrokeRows(run(m_db, R"sql(
        SELECT is_measure, subject_id, basis, period_id, region_id, text, actor, at
        FROM keystroke
        ORDER BY is_measure, subject_id, basis, period_id, region_id, actor)sql"));
}

void Entries::keep(const CellKey& key, std::optional<MeasureId> measure, const QString& text) const
{
    run(m_db, R"sql(
        INSERT INTO keystroke (is_measure, subject_id, basis, period_id, region_id, text, actor, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (is_measure, subject_id, basis, period_id, region_id, actor) DO UPDATE SET
            text = excluded.text, at = excluded.at)sql",
        keystrokeValues(key, measure) << bind(text) << actorName(m_db) << timeNow());
}

void Entries::forget(const CellKey& key, std::optional<MeasureId> measure) const
{
    run(m_db, R"sql(
        DELETE FROM keystroke
        WHERE is_measure = ? AND subject_id = ? AND basis = ? AND period_id = ?
            AND region_id = ? AND actor = ?)sql",
        keystrokeValues(key, measure) << actorName(m_db));
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/observations.h"

#include "db/engine/engine.h"
#include "db/sql.h"
#include "db/store.h"

#include <algorithm>
#include <set>

namespace db {

namespace {

Observation observationAt(const QSqlQuery& q)
{
    Observation o;
    o.key = cellAt(q, 0);
    o.value = optionalReal(q, 4);
    o.missing = Missing(q.value(5).toInt());
    o.qualifier = Qualifier(q.value(6).toInt());
    o.status = ValueStatus(q.value(7).toInt());
    o.confidentiality = Confidentiality(q.value(8).toInt());
    o.numerator = optionalReal(q, 9);
    o.denominator = optionalReal(q, 10);
    o.note = q.value(11).toString();
    o.explanation = q.value(12).toString();
    o.source = idAt<SourceId>(q, 13);
    o.batch = idAt<BatchId>(q, 14);
    o.version = q.value(15).toLongLong();
    return o;
}

std::vector<Observation> observationRows(QSqlQuery q)
{
    std::vector<Observation> rows;
    while (q.next())
        rows.push_back(observationAt(q));
    return rows;
}

Observation claimAt(const QSqlQuery& q)
{
    Observation o;
    o.key = cellAt(q, 0);
    o.value = optionalReal(q, 4);
    o.missing = Missing(q.value(5).toInt());
    o.qualifier = Qualifier(q.value(6).toInt());
    o.status = ValueStatus(q.value(7).toInt());
    o.note = q.value(8).toString();
    o.source = idAt<SourceId>(q, 9);
    o.batch = idAt<BatchId>(q, 10);
    return o;
}

std::vector<Observation> claimRows(QSqlQuery q)
{
    std::vector<Observation> rows;
    while (q.next())
        rows.push_back(claimAt(q));
    return rows;
}

// One entry for each (indicator, basis) of a bulk insert; undo removes by batch.
void journalBulk(const QSqlDatabase& db, BatchId batch, std::span<const Observation> rows)
{
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to < rows.size() && rows[to].key.indicator == rows[from].key.indicator
            && rows[to].key.basis == rows[from].key.basis)
            ++to;
        run(db, R"sql(
            INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, new_row)
            SELECT b.id, b.at, b.actor, b.via, 'observation', 'import', ?, ?
            FROM batch b
            WHERE b.id = ?)sql",
            { QStringLiteral("{\"indicator_id\":%1,\"basis\":%2}")
                    .arg(qint64(rows[from].key.indicator))
                    .arg(int(rows[from].key.basis)),
                QStringLiteral("{\"rows\":%1}").arg(to - from), bind(batch) });
        from = to;
    }
}

// Rows whose cell is empty so far, sorted by key, in one statement. With `allFresh` the caller
// knows that none of them is taken.
qint64 putBulk(
    const QSqlDatabase& db, Change& change, std::span<const Observation> rows, bool allFresh)
{
    const bool ready = allFresh && std::ranges::is_sorted(rows, {}, &Observation::key)
        && std::ranges::all_of(
            rows, [&](const Observation& row) { return row.batch == change.batch(); });
    std::vector<Observation> copies;
    if (!ready) {
        for (const Observation& row : rows) {
            if (change.store().cube().at(row.key).present)
                continue;
            copies.push_back(row);
            copies.back().batch = change.batch();
        }
        std::ranges::sort(copies, {}, &Observation::key);
        rows = copies;
    }
    engine::of(db).insertRows(db, rows);
    if (!engine::of(db).remote) // a server writes them itself and takes them from nobody
        journalBulk(db, change.batch(), rows);
    change.putInMemory(rows);
    return std::ssize(rows);
}

} // namespace

std::optional<Observation> Observations::find(const CellKey& key) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
            version
        FROM observation
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?)sql",
        cellValues(key));
    return q.next() ? std::optional(observationAt(q)) : std::nullopt;
}

std::vector<Observation> Observations::series(IndicatorId indicator, Basis basis) const
{
    return engine::of(m_db).readSeries(
        m_db, indicator, basis); // an import reads every series it meets
}

std::vector<Observation> Observations::claims(IndicatorId indicator, Basis basis) const
{
    return claimRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status, note,
            source_id, batch_id
        FROM claim
        WHERE indicator_id = ? AND basis = ?
        ORDER BY period_id, region_id, id)sql",
        { bind(indicator), int(basis) }));
}

std::vector<Observation> Observations::claims(const CellKey& key) const
{
    return claimRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status, note,
            source_id, batch_id
        FROM claim
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?
        ORDER BY id)sql",
        cellValues(key)));
}

std::vector<Observation> Observations::annotated() const
{
    return observationRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
            version
        FROM observation
        WHERE explanation <> '' OR (numerator IS NOT NULL AND denominator IS NOT NULL)
        ORDER BY indicator_id, basis, period_id, region_id)sql"));
}

std::vector<Observation> Observations::annotated(
    IndicatorId indicator, Basis basis, Period period) const
{
    return observationRows(run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
            version
        FROM observation
        WHERE indicator_id = ? AND basis = ? AND period_id = ?
            AND (explanation <> '' OR (numerator IS NOT NULL AND denominator IS NOT NULL))
        ORDER BY region_id)sql",
        { bind(indicator), int(basis), period.id() }));
}

std::vector<std::pair<SourceId, qint64>> Observations::countBySource() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT source_id, count(*)
        FROM (SELECT source_id FROM observation UNION ALL SELECT source_id FROM claim) AS stated
        GROUP BY source_id
        ORDER BY source_id)sql");
    std::vector<std::pair<SourceId, qint64>> counts;
    while (q.next())
        counts.emplace_back(idAt<SourceId>(q, 0), q.value(1).toLongLong());
    return counts;
}

std::vector<Observation> Observations::bySource(SourceId source, int limit) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
            version
        FROM observation
        WHERE source_id = ?
        ORDER BY indicator_id, basis, period_id, region_id
        LIMIT ?)sql",
        { bind(source), limit });
    std::vector<Observation> rows;
    while (q.next())
        rows.push_back(observationAt(q));
    return rows;
}

qint64 Observations::put(Change& change, std::span<const Observation> rows) const
{
    std::set<Period> periods;
    std::vector<const Observation*> present;
    const Cube& cube = change.store().cube();
    for (const Observation& row : rows) {
        periods.insert(row.key.period);
        if (cube.at(row.key).present)
            present.push_back(&row);
    }
    for (const Period period : periods)
        change.putPeriod(period);

    qint64 written = 0;
    if (std::ssize(rows) - std::ssize(present) >= bulkRows)
        written = putBulk(m_db, change, rows, present.empty());
    else if (std::size(present) < rows.size()) {
        present.clear();
        for (const Observation& row : rows)
            present.push_back(&row);
    }
    for (const Observation* row : present)
        change.touch(row->key);
    if (present.empty())
        return written;
    Statement upsert(m_db, R"sql(
        INSERT INTO observation (indicator_id, basis, period_id, region_id, value, missing,
            qualifier, status, confidentiality, numerator, denominator, note, explanation,
            source_id, batch_id, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (indicator_id, basis, period_id, region_id) DO UPDATE SET
            value = excluded.value, missing = excluded.missing, qualifier = excluded.qualifier,
            status = excluded.status, confidentiality = excluded.confidentiality,
            numerator = excluded.numerator, denominator = excluded.denominator,
            note = excluded.note, explanation = excluded.explanation,
            source_id = excluded.source_id, batch_id = excluded.batch_id,
            version = observation.version + 1
        WHERE observation.value IS DISTINCT FROM excluded.value
            OR observation.missing <> excluded.missing
            OR observation.qualifier <> excluded.qualifier
            OR observation.status <> excluded.status
            OR observation.confidentiality <> excluded.confidentiality
            OR observation.numerator IS DISTINCT FROM excluded.numerator
            OR observation.denominator IS DISTINCT FROM excluded.denominator
            OR observation.note IS DISTINCT FROM excluded.note
            OR observation.explanation IS DISTINCT FROM excluded.explanation
            OR observation.source_id <> excluded.source_id)sql");
    for (const Observation* o : present) {
        QVariantList values = cellValues(o->key);
        values << bind(o->value) << int(o->missing) << int(o->qualifier) << int(o->status)
               << int(o->confidentiality) << bind(o->numerator) << bind(o->denominator)
               << bindOptional(o->note) << bindOptional(o->explanation) << bind(o->source)
               << bind(change.batch());
        written += upsert.run(values).numRowsAffected();
    }
    return written;
}

void Observations::remove(Change& change, const CellKey& key) const
{
    change.touch(key);
    run(m_db, R"sql(
        DELETE FROM observation
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?)sql",
        cellValues(key));
}

void Observations::putClaim(Change& change, const Observation& c) const
{
    change.putPeriod(c.key.period);
    change.touch(c.key);
    for (const Observation& kept : claims(c.key)) {
        if (kept.value == c.value && kept.missing == c.missing && kept.qualifier == c.qualifier
            && kept.source == c.source)
            return;
    }
    QVariantList values = cellValues(c.key);
    values << bind(c.value) << int(c.missing) << int(c.qualifier) << int(c.status)
           << bindOptional(c.note) << bind(c.source) << bind(change.batch());
    run(m_db, R"sql(
        INSERT INTO claim (indicator_id, basis, period_id, region_id, value, missing, qualifier,
            status, note, source_id, batch_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
        values);
}

void Observations::removeClaim(Change& change, const Observation& c) const
{
    change.touch(c.key);
    QVariantList values = cellValues(c.key);
    values << bind(c.value) << bind(c.source);
    run(m_db, R"sql(
        DELETE FROM claim
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?
            AND value IS NOT DISTINCT FROM ? AND source_id = ?)sql",
        values);
}

} // namespace db

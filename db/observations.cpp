// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/observations.h"

#include "db/engine/engine.h"
#include "db/sql.h"
#include "db/store.h"

#include <algorithm>

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

// Runs a statement over a table `wanted` of these keys, some hundred of them at a time.
template <typename Use>
void eachWanted(const QSqlDatabase& db, std::span<const CellKey> keys, const char* sql, Use use)
{
    constexpr std::size_t atOnce = 500;
    for (std::size_t from = 0; from < keys.size(); from += atOnce) {
        const auto some = keys.subspan(from, std::min(atOnce, keys.size() - from));
        QByteArray text
            = "WITH wanted (indicator_id, basis, period_id, region_id) AS (VALUES (?, ?, ?, ?)";
        QVariantList values;
        for (const CellKey& key : some) {
            if (!values.isEmpty())
                text += ", (?, ?, ?, ?)";
            values += cellValues(key);
        }
        QSqlQuery q = run(db, (text + ')' + sql).constData(), values);
        while (q.next())
            use(q);
    }
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

std::vector<Observation> Observations::find(std::span<const CellKey> keys) const
{
    std::vector<Observation> rows;
    eachWanted(m_db, keys, R"sql(
        SELECT o.indicator_id, o.basis, o.period_id, o.region_id, o.value, o.missing, o.qualifier,
            o.status, o.confidentiality, o.numerator, o.denominator, o.note, o.explanation,
            o.source_id, o.batch_id, o.version
        FROM wanted w
        CROSS JOIN observation o
        WHERE o.indicator_id = w.indicator_id AND o.basis = w.basis
            AND o.period_id = w.period_id AND o.region_id = w.region_id)sql",
        [&](const QSqlQuery& q) { rows.push_back(observationAt(q)); });
    return rows;
}

std::vector<CellKey> Observations::disputed(std::span<const CellKey> keys) const
{
    std::vector<CellKey> found;
    eachWanted(m_db, keys, R"sql(
        SELECT o.indicator_id, o.basis, o.period_id, o.region_id
        FROM wanted w
        CROSS JOIN claim c
        CROSS JOIN observation o
        WHERE c.indicator_id = w.indicator_id AND c.basis = w.basis
            AND c.period_id = w.period_id AND c.region_id = w.region_id
            AND o.indicator_id = w.indicator_id AND o.basis = w.basis
            AND o.period_id = w.period_id AND o.region_id = w.region_id
            AND o.value IS DISTINCT FROM c.value)sql",
        [&](const QSqlQuery& q) { found.push_back(cellAt(q, 0)); });
    return found;
}

bool Observations::hasPeriod(IndicatorId indicator, Basis basis, Period period) const
{
    return run(m_db, R"sql(
        SELECT region_id
        FROM observation
        WHERE indicator_id = ? AND basis = ? AND period_id = ?
        LIMIT 1)sql",
        { bind(indicator), int(basis), period.id() })
        .next();
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
        SELECT source_id, CAST(sum(cells) AS BIGINT)
        FROM (SELECT source_id, cells FROM source_use
              UNION ALL SELECT source_id, 1 FROM claim) AS stated
        GROUP BY source_id
        ORDER BY source_id)sql");
    std::vector<std::pair<SourceId, qint64>> counts;
    while (q.next())
        counts.emplace_back(idAt<SourceId>(q, 0), q.value(1).toLongLong());
    return counts;
}

std::vector<Observation> Observations::bySource(SourceId source, int limit) const
{
    std::vector<std::pair<IndicatorId, Basis>> series;
    QSqlQuery q = run(m_db, R"sql(
        SELECT indicator_id, basis
        FROM source_use
        WHERE source_id = ?
        ORDER BY indicator_id, basis)sql",
        { bind(source) });
    while (q.next())
        series.emplace_back(idAt<IndicatorId>(q, 0), Basis(q.value(1).toInt()));
    q.finish();
    std::vector<Observation> rows;
    for (const auto& [indicator, basis] : series) {
        if (std::ssize(rows) >= limit)
            break;
        const auto found = observationRows(run(m_db, R"sql(
            SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
                confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
                version
            FROM observation
            WHERE indicator_id = ? AND basis = ? AND source_id = ?
            ORDER BY period_id, region_id
            LIMIT ?)sql",
            { bind(indicator), int(basis), bind(source), qint64(limit - std::ssize(rows)) }));
        rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
}

} // namespace db

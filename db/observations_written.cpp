// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of Observations.
#include "db/engine/engine.h"
#include "db/observations.h"
#include "db/sql.h"
#include "db/store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace db {

namespace {

// As the journal's triggers spell it, but for the order of the columns.
QString spelled(const Observation& o)
{
    const auto number
        = [](const std::optional<double>& v) { return v ? QJsonValue(*v) : QJsonValue(); };
    const auto text = [](const QString& t) { return t.isEmpty() ? QJsonValue() : QJsonValue(t); };
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {
                          { QStringLiteral("indicator_id"), qint64(o.key.indicator) },
                          { QStringLiteral("basis"), int(o.key.basis) },
                          { QStringLiteral("period_id"), o.key.period.id() },
                          { QStringLiteral("region_id"), qint64(o.key.region) },
                          { QStringLiteral("value"), number(o.value) },
                          { QStringLiteral("missing"), int(o.missing) },
                          { QStringLiteral("qualifier"), int(o.qualifier) },
                          { QStringLiteral("status"), int(o.status) },
                          { QStringLiteral("confidentiality"), int(o.confidentiality) },
                          { QStringLiteral("numerator"), number(o.numerator) },
                          { QStringLiteral("denominator"), number(o.denominator) },
                          { QStringLiteral("note"), text(o.note) },
                          { QStringLiteral("explanation"), text(o.explanation) },
                          { QStringLiteral("source_id"), qint64(o.source) },
                          { QStringLiteral("batch_id"), qint64(o.batch) },
                          { QStringLiteral("version"), o.version },
                      })
            .toJson(QJsonDocument::Compact));
}

using Ours = std::function<QString(const CellKey&)>; // as the act would have it

ConflictRow conflictRow(const QSqlDatabase& db, const Observation& theirs, const Ours& ours)
{
    ConflictRow row { QStringLiteral("observation"), Journal::rowKey(theirs.key), {}, {},
        spelled(theirs), ours(theirs.key) };
    QSqlQuery q = run(db, R"sql(
        SELECT id, actor, at
        FROM journal
        WHERE batch_id = ?
        ORDER BY id DESC
        LIMIT 1)sql",
        { bind(theirs.batch) });
    if (q.next()) {
        row.entry = q.value(0).toLongLong();
        row.actor = q.value(1).toString();
        row.at = q.value(2).toString();
    }
    return row;
}

void refuse(std::vector<ConflictRow> rows)
{
    if (rows.empty())
        return;
    const QString who = rows.front().actor;
    throw Conflict(conflictSentence(who), std::move(rows));
}

// What others have imported has no entry a row in the journal, which the act is compared with at
// its end.
void refuseImported(
    const QSqlDatabase& db, const Change& change, std::span<const CellKey> keys, const Ours& ours)
{
    if (!change.unseen())
        return;
    std::map<BatchId, bool> unseen;
    std::vector<ConflictRow> rows;
    for (const Observation& row : Observations(db).find(keys)) {
        const auto [it, isNew] = unseen.try_emplace(row.batch, false);
        if (isNew && !change.isOwn(row.batch))
            it->second = run(db, R"sql(
                SELECT id
                FROM journal
                WHERE batch_id = ? AND action = 'import' AND id > ?
                LIMIT 1)sql",
                { bind(row.batch), change.seen() })
                             .next();
        if (it->second)
            rows.push_back(conflictRow(db, row, ours));
    }
    refuse(std::move(rows));
}

// What others have written is not in memory before the act is done, and nobody else writes now: a
// row that is there all the same is theirs. In key order.
void refuseTaken(const QSqlDatabase& db, std::span<const Observation> rows)
{
    const auto period = [](const Observation& o) {
        return std::tuple(o.key.indicator, o.key.basis, o.key.period);
    };
    while (!rows.empty()) {
        const auto end = std::ranges::upper_bound(rows, period(rows.front()), {}, period);
        const auto same = rows.first(std::size_t(end - rows.begin()));
        const auto place = [&](const CellKey& key) {
            return std::ranges::lower_bound(same, key, {}, &Observation::key);
        };
        std::vector<CellKey> taken;
        engine::of(db).readPeriod(db, same.front().key, [&](const CellKey& key, const CubeCell&) {
            if (const auto it = place(key); it != same.end() && it->key == key)
                taken.push_back(key);
        });
        std::vector<ConflictRow> found;
        for (const Observation& theirs : Observations(db).find(taken))
            found.push_back(
                conflictRow(db, theirs, [&](const CellKey& key) { return spelled(*place(key)); }));
        refuse(std::move(found));
        rows = rows.subspan(same.size());
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
    if (change.othersWrote())
        refuseTaken(db, rows);
    engine::of(db).insertRows(db, rows);
    change.putInMemory(rows);
    return std::ssize(rows);
}

} // namespace

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
    std::vector<CellKey> keys;
    for (const Observation* row : present) {
        change.touch(row->key);
        keys.push_back(row->key);
    }
    if (present.empty())
        return written;
    refuseImported(m_db, change, keys, [&](const CellKey& key) {
        return spelled(
            **std::ranges::find(present, key, [](const Observation* row) { return row->key; }));
    });
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
    refuseImported(m_db, change, std::span(&key, 1), [](const CellKey&) { return QString(); });
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of a store: one act from its beginning to its end.
#include "db/engine/engine.h"
#include "db/seal.h"
#include "db/sql.h"
#include "db/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace db {

Change::Change(Store& store, const Act& act, bool resolved)
    : m_store(store)
    , m_label(act.label)
    , m_resolved(resolved)
{
    if (store.readOnly())
        throw Error(store.m_whyReadOnly);
    engine::of(store.m_db).begin(store.m_db, m_resolved);
    m_open = true;
    try {
        begin(act);
    } catch (const Error&) {
        rollBack(); // the destructor of a half-made object is not called
        throw;
    }
}

Change::~Change()
{
    if (m_open)
        rollBack();
}

void Change::begin(const Act& act)
{
    m_before = m_store.journal().last();
    m_othersWrote = m_before > m_store.m_taken;
    if (m_othersWrote)
        m_theirs = m_store.journal().since(m_store.m_taken);
    QSqlQuery q = run(m_store.m_db, R"sql(
        INSERT INTO batch (at, actor, via, label, reason, undoes)
        VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        { timeNow(), actorName(m_store.m_db), bind(act.via), bind(act.label),
            bindOptional(act.reason), bind(act.undoes) });
    q.next();
    m_batch = idAt<BatchId>(q, 0);
    run(m_store.m_db, R"sql(
        UPDATE journal_context
        SET batch_id = ?)sql",
        { bind(m_batch) });
}

QString conflictSentence(const QString& actor)
{
    return QCoreApplication::translate("StoreText",
        "%1 has changed this in the meantime. Nothing was overwritten: look at the "
        "new state and enter yours again if it still holds.")
        .arg(actor);
}

// Nobody can write while this act is open: what others did is all there is to look at.
void Change::refuseConflict() const
{
    QSqlQuery q = run(m_store.m_db, R"sql(
        SELECT theirs.batch_id, theirs.table_name, theirs.row_key, theirs.actor, theirs.at,
            coalesce(theirs.new_row, ''), coalesce(ours.new_row, ''), theirs.id
        FROM journal ours
        JOIN journal theirs ON theirs.table_name = ours.table_name
            AND theirs.row_key = ours.row_key
        WHERE ours.batch_id = ? AND theirs.id > ? AND theirs.batch_id IS DISTINCT FROM ours.batch_id
        ORDER BY ours.id, theirs.id)sql",
        { bind(m_batch), seen() });
    std::vector<ConflictRow> rows;
    std::map<std::pair<QString, QString>, std::size_t> places;
    while (q.next()) {
        const auto batch = optionalId<BatchId>(q, 0);
        if (batch && isOwn(*batch))
            continue;
        ConflictRow row { q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
            q.value(4).toString(), q.value(5).toString(), q.value(6).toString(),
            q.value(7).toLongLong() };
        // Of each row the last that either has written.
        const auto [place, isNew] = places.try_emplace({ row.table, row.key }, rows.size());
        if (isNew)
            rows.push_back(std::move(row));
        else
            rows[place->second] = std::move(row);
    }
    if (rows.empty())
        return;
    const QString who = rows.front().actor;
    throw Conflict(conflictSentence(who), std::move(rows));
}

bool Change::isOwn(BatchId batch) const
{
    return batch == m_batch || std::ranges::find(m_store.m_own, batch) != m_store.m_own.end();
}

void Change::rollBack()
{
    m_open = false;
    engine::of(m_store.m_db).rollBack(m_store.m_db, m_resolved);
    Cube& cube = m_store.m_cube;
    cube.forgetFetched(); // it may have been read in the middle of the act
    for (const CellKey& key : m_ahead)
        cube.remove(key);
    for (const auto& [indicator, basis, period, region] : m_periodsAhead)
        cube.dropPeriod(indicator, basis, period);
}

void Change::putInMemory(std::span<const Observation> rows)
{
    m_ahead.reserve(m_ahead.size() + rows.size());
    for (const Observation& row : rows) {
        const auto& [indicator, basis, period, region] = row.key;
        if (!m_store.m_cube.hasPeriod(indicator, basis, period))
            m_periodsAhead.push_back(row.key);
        m_store.m_cube.put(row.key, cubeCell(row));
        m_ahead.push_back(row.key);
    }
}

void Change::setSetting(const QString& key, const QString& value)
{
    run(m_store.m_db, R"sql(
        INSERT INTO setting (key, value)
        VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql",
        { key, bind(value) });
}

void Change::putPeriod(Period period)
{
    if (std::ranges::find(m_periods, period) != m_periods.end())
        return;
    m_periods.push_back(period);
    run(m_store.m_db, R"sql(
        INSERT INTO period (id, code, start_on, end_on)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING)sql",
        { period.id(), period.code(), period.startDate().toString(Qt::ISODate),
            period.endDate().toString(Qt::ISODate) });
}

void Change::touch(const CellKey& key)
{
    // Beyond this reading everything again is the quicker way.
    if (m_touched.size() >= std::size_t(bulkRows))
        m_everythingTouched = true;
    if (!m_everythingTouched)
        m_touched.push_back(key);
}

void Change::commit()
{
    if (unseen())
        refuseConflict();
    sealJournal(m_store.m_db);
    const qint64 last = m_store.journal().last();
    run(m_store.m_db, "UPDATE journal_context SET batch_id = NULL");
    try {
        engine::of(m_store.m_db).commit(m_store.m_db, m_resolved);
    } catch (const ConnectionLost& error) {
        // The server may have done it before it fell silent.
        m_store.m_unanswered.emplace(m_batch, m_label);
        throw ConnectionLost(QCoreApplication::translate("StoreText",
                                 "The connection to the server was lost while this was being "
                                 "saved. Whether it was saved will be told as soon as the "
                                 "connection is there again."),
            error.details());
    }
    m_open = false;
    m_store.m_own.push_back(m_batch);
    std::ranges::move(m_theirs, std::back_inserter(m_store.m_untold));
    try {
        refreshMemory(last);
    } catch (const Error&) {
        // It is saved; what it changed is not taken yet, and is read with what others write.
    }
}

void Change::refreshMemory(qint64 last)
{
    const bool everything
        = m_everythingTouched || (!m_othersWrote && m_catalogTouched && !m_store.reloadCatalog());
    if (m_othersWrote && !everything) {
        m_store.follow(last); // in which this act is as well
        return;
    }
    if (everything) {
        m_store.reload();
        return;
    }
    m_store.refresh(std::move(m_touched));
    m_store.taken(last);
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include "db/copy.h"
#include "db/engine/engine.h"
#include "db/seal.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace db {

namespace {

CubeCell cellOf(const Observation& row)
{
    CubeCell cell;
    cell.value = row.value.value_or(0);
    cell.missing = row.missing;
    cell.qualifier = row.qualifier;
    cell.status = row.status;
    return cell;
}

qint64 lastEntry(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, "SELECT coalesce(max(id), 0) FROM journal");
    q.next();
    return q.value(0).toLongLong();
}

OpenStatus statusOf(engine::Probe probe)
{
    switch (probe) {
    case engine::Probe::Ours: return OpenStatus::Opened;
    case engine::Probe::Older: return OpenStatus::Upgraded;
    case engine::Probe::Newer: return OpenStatus::Newer;
    case engine::Probe::Damaged: return OpenStatus::Damaged;
    case engine::Probe::Busy: return OpenStatus::Busy;
    case engine::Probe::NotFound: return OpenStatus::NotFound;
    case engine::Probe::Refused: return OpenStatus::Refused;
    case engine::Probe::Unreachable: return OpenStatus::Unreachable;
    default: return OpenStatus::NotOurs;
    }
}

} // namespace

Store::Store(engine::Connection connection, const QString& path)
    : m_db(std::move(connection.db))
    , m_path(path)
    , m_notice(std::move(connection.notice))
    , m_whyReadOnly(std::move(connection.readOnly))
{
}

Store::~Store()
{
    m_cube = {};
    engine::disconnect(m_db);
}

OpenOutcome Store::open(const QString& path)
{
    const engine::Engine& engine = engine::at(path);
    const engine::ProbeResult found = engine.probe(path);
    OpenOutcome outcome { statusOf(found.probe), nullptr, found.sentence, found.details };
    if (outcome.status != OpenStatus::Opened && outcome.status != OpenStatus::Upgraded)
        return outcome;
    try {
        outcome.store.reset(new Store(engine.connect(path), path));
        Store& store = *outcome.store;
        if (found.probe == engine::Probe::Older) {
            outcome.sentence = engine.upgrade(store.m_db, path, found.version);
            sealJournal(store.m_db); // a history from before there were seals
        }
        store.reload();
    } catch (const Error& error) {
        outcome.store.reset();
        // What cannot be read after a sound header is damaged.
        outcome.status = OpenStatus::Damaged;
        outcome.sentence
            = found.probe == engine::Probe::Older ? error.sentence() : engine.damaged(path);
        outcome.details = error.details();
    }
    return outcome;
}

std::unique_ptr<Store> Store::create(const QString& path)
{
    std::unique_ptr<Store> store(new Store(engine::at(path).create(path), path));
    store->reload();
    return store;
}

QString Store::setting(const QString& key) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT value
        FROM setting
        WHERE key = ?)sql",
        { key });
    return q.next() ? q.value(0).toString() : QString();
}

QDate Store::asOf() const
{
    const QDate set = QDate::fromString(setting(QStringLiteral("as_of")), Qt::ISODate);
    return set.isValid() ? set : QDate::currentDate();
}

void Store::backup(const QString& path) const
{
    if (const auto backup = engine::of(m_db).backup)
        backup(m_db, path);
    else
        copyWorkspace(m_path, path, {});
}

bool Store::reloadCatalog()
{
    Catalog catalog(regions().all(), indicators().all());
    const bool sameRegions
        = std::ranges::equal(catalog.regions(), m_catalog.regions(), {}, &Region::id, &Region::id);
    m_catalog = std::move(catalog);
    m_demonstration = sources().hasDemonstration();
    return sameRegions;
}

void Store::reload()
{
    m_rights = engine::of(m_db).rights(m_db);
    m_taken = lastEntry(m_db); // before the rest: who writes meanwhile is taken in next time
    reloadCatalog();
    std::vector<RegionId> ids;
    for (const Region& region : m_catalog.regions())
        ids.push_back(region.id);
    Cube cube(std::move(ids));
    engine::of(m_db).loadCube(m_db, cube);
    m_cube = std::move(cube);
}

QString Store::name() const
{
    return engine::at(m_path).name(m_path);
}

bool Store::shared() const
{
    return engine::of(m_db).remote;
}

bool Store::othersWrote()
{
    return engine::of(m_db).othersWrote(m_db, &m_heard);
}

std::vector<OthersChange> Store::takeIn()
{
    std::vector<OthersChange> changes = std::exchange(m_untold, {});
    if (lastEntry(m_db) <= m_taken)
        return changes;
    std::ranges::move(journal().since(m_taken), std::back_inserter(changes));
    reload();
    return changes;
}

void Store::reconnect()
{
    engine::of(m_db).reconnect(m_db, m_path);
}

Change::Change(Store& store, const Act& act, bool resolved)
    : m_store(store)
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
    m_othersWrote = lastEntry(m_store.m_db) > m_store.m_taken;
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

// Nobody can write while this act is open: what others did is all there is to look at.
void Change::refuseConflict(qint64 seen) const
{
    QSqlQuery q = run(m_store.m_db, R"sql(
        SELECT theirs.batch_id, theirs.table_name, theirs.row_key, theirs.actor, theirs.at,
            coalesce(theirs.new_row, ''), coalesce(ours.new_row, ''), theirs.id
        FROM journal ours
        JOIN journal theirs ON theirs.table_name = ours.table_name
            AND theirs.row_key = ours.row_key
        WHERE ours.batch_id = ? AND theirs.id > ? AND theirs.batch_id IS DISTINCT FROM ours.batch_id
        ORDER BY ours.id, theirs.id)sql",
        { bind(m_batch), seen });
    std::vector<ConflictRow> rows;
    std::map<std::pair<QString, QString>, std::size_t> places;
    while (q.next()) {
        const auto batch = optionalId<BatchId>(q, 0);
        if (batch && std::ranges::find(m_store.m_own, *batch) != m_store.m_own.end())
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
    const QString sentence = QCoreApplication::translate("StoreText",
        "%1 has changed this in the meantime. Nothing was overwritten: look at the new state "
        "and enter yours again if it still holds.")
                                 .arg(rows.front().actor);
    throw Conflict(sentence, std::move(rows));
}

void Change::rollBack()
{
    m_open = false;
    engine::of(m_store.m_db).rollBack(m_store.m_db, m_resolved);
    for (const CellKey& key : m_ahead)
        m_store.m_cube.remove(key);
}

void Change::putInMemory(std::span<const Observation> rows)
{
    m_ahead.reserve(m_ahead.size() + rows.size());
    for (const Observation& row : rows) {
        m_store.m_cube.put(row.key, cellOf(row));
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
    const qint64 seen = m_store.m_seenUntil.value_or(m_store.m_taken);
    if (m_othersWrote || seen < m_store.m_taken)
        refuseConflict(seen);
    sealJournal(m_store.m_db);
    const qint64 last = lastEntry(m_store.m_db);
    run(m_store.m_db, "UPDATE journal_context SET batch_id = NULL");
    engine::of(m_store.m_db).commit(m_store.m_db, m_resolved);
    m_open = false;
    m_store.m_taken = last;
    m_store.m_own.push_back(m_batch);
    std::ranges::move(m_theirs, std::back_inserter(m_store.m_untold));
    if (m_othersWrote)
        m_store.reload();
    else
        refreshMemory();
}

void Change::refreshMemory()
{
    const bool reloaded = m_catalogTouched && !m_everythingTouched && m_store.reloadCatalog();
    if (m_everythingTouched || (m_catalogTouched && !reloaded)) {
        m_store.reload();
        return;
    }
    const Observations observations = m_store.observations();
    for (const CellKey& key : m_touched) {
        const auto row = observations.find(key);
        if (!row) {
            m_store.m_cube.remove(key);
            continue;
        }
        m_store.m_cube.put(key, cellOf(*row));
        const auto claims = observations.claims(key);
        m_store.m_cube.setClaims(key, std::ranges::any_of(claims, [&](const Observation& c) {
            return c.value != row->value;
        }));
    }
}

} // namespace db

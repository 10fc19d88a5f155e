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
#include <limits>
#include <map>
#include <utility>

namespace db {

namespace {

constexpr int toldAtOnce = 1000; // of what others have written
constexpr int seriesOfRegion = 24; // read by themselves before a region is read whole

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
    case engine::Probe::Empty: return OpenStatus::Empty;
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

PlaceFound Store::look(const QString& path)
{
    const engine::ProbeResult found = engine::at(path).probe(path);
    return { statusOf(found.probe), found.sentence, found.details };
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
    } catch (const ConnectionLost& error) {
        outcome = { OpenStatus::Unreachable, nullptr, error.sentence(), error.details() };
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
    m_catalog = Catalog(regions().all(), indicators().all());
    m_demonstration = sources().hasDemonstration();
    const std::vector<RegionId> held = m_catalog.held();
    return std::ranges::equal(held, m_cube.regions())
        && m_cube.holdsAll() == (held.size() == m_catalog.regions().size());
}

void Store::reload()
{
    m_rights = engine::of(m_db).rights(m_db);
    const qint64 last = lastEntry(m_db); // who writes meanwhile is taken in next time
    reloadCatalog();
    std::vector<RegionId> held = m_catalog.held();
    Cube::Fetch fetch;
    if (held.size() < m_catalog.regions().size())
        fetch = { [db = m_db](std::span<const Cube::Slab> series, RegionId region,
                      const Cube::Use& use) { engine::of(db).readRegion(db, series, region, use); },
            [db = m_db](const CellKey& period, const Cube::Use& use) {
                engine::of(db).readPeriod(db, period, use);
            },
            // Where each is a journey, one long one is the quicker.
            shared() ? seriesOfRegion : std::numeric_limits<int>::max() };
    Cube cube(std::move(held), std::move(fetch));
    engine::of(m_db).loadCube(m_db, cube);
    m_cube = std::move(cube);
    m_taken = last; // only now: what failed half way is read again
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
    const qint64 last = lastEntry(m_db);
    if (last <= m_taken)
        return changes;
    std::ranges::move(journal().since(m_taken, toldAtOnce, last), std::back_inserter(changes));
    follow(last);
    return changes;
}

// Cell by cell; everything is read again after an import, after more than a bulk of rows, and when
// the regions are not the same ones any more.
void Store::follow(qint64 last)
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT table_name, action,
            CASE WHEN table_name = 'claim' THEN coalesce(new_row, old_row) ELSE row_key END
        FROM journal
        WHERE id > ? AND id <= ? AND table_name IN ('observation', 'claim', 'region', 'indicator',
            'source', 'member', 'member_region')
        ORDER BY id
        LIMIT ?)sql",
        { m_taken, last, qint64(bulkRows) + 1 });
    std::vector<CellKey> cells;
    bool everything = false;
    bool members = false;
    bool catalog = false;
    for (qsizetype rows = 0; !everything && q.next(); ++rows) {
        const QString table = q.value(0).toString();
        everything = rows == bulkRows || q.value(1).toString() == QStringLiteral("import");
        if (const auto cell = Journal::cellIn(q.value(2).toString()))
            cells.push_back(*cell);
        else if (table.startsWith(QStringLiteral("member")))
            members = true;
        else
            catalog = true;
    }
    q.finish();
    if (everything || (catalog && !reloadCatalog())) {
        reload();
        return;
    }
    if (members)
        m_rights = engine::of(m_db).rights(m_db);
    refresh(std::move(cells));
    m_taken = last; // only now: what failed half way is read again
}

void Store::refresh(std::vector<CellKey> cells)
{
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    const Observations values = observations();
    const std::vector<Observation> rows = values.find(cells);
    const std::vector<CellKey> disputed = values.disputed(cells);
    for (const CellKey& key : cells) {
        m_cube.remove(key);
        m_cube.setClaims(key, false);
    }
    for (const Observation& row : rows)
        m_cube.put(row.key, cellOf(row));
    for (const CellKey& key : disputed)
        m_cube.setClaims(key, true);
    for (const auto& [indicator, basis, period, region] : cells) {
        if (m_cube.isElsewhere(indicator, basis, period)
            && !values.hasPeriod(indicator, basis, period))
            m_cube.dropPeriod(indicator, basis, period);
    }
}

std::optional<Unanswered> Store::reconnect()
{
    try {
        engine::of(m_db).reconnect(m_db, m_path);
        // Behind what is in memory: another workspace, or this one from a backup.
        if (lastEntry(m_db) < m_taken)
            throw Error(QCoreApplication::translate("StoreText",
                "The workspace on the server is not the one that was open: its history is shorter. "
                "It was probably restored from a backup. Close it and open it again."));
        m_rights = engine::of(m_db).rights(m_db);
        if (!m_unanswered)
            return {};
        QSqlQuery q = run(m_db, R"sql(
            SELECT count(*)
            FROM batch
            WHERE id = ?)sql",
            { bind(m_unanswered->first) });
        q.next();
        const Unanswered told { m_unanswered->second, q.value(0).toInt() > 0 };
        m_unanswered.reset();
        return told;
    } catch (const ConnectionLost&) {
        throw;
    } catch (const Error&) {
        m_db.close(); // nothing may be written where it does not belong
        throw;
    }
}

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

QString conflictSentence(const QString& actor)
{
    return QCoreApplication::translate("StoreText",
        "%1 has changed this in the meantime. Nothing was overwritten: look at the "
        "new state and enter yours again if it still holds.")
        .arg(actor);
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
    const QString who = rows.front().actor;
    throw Conflict(conflictSentence(who), std::move(rows));
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
    const qint64 before = m_store.m_taken;
    try {
        refreshMemory(last);
    } catch (const ConnectionLost&) {
        m_store.m_taken = before; // it is saved; what it changed is read when somebody answers
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
    m_store.m_taken = last;
    if (everything)
        m_store.reload();
    else
        m_store.refresh(std::move(m_touched));
}

} // namespace db

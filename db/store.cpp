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
#include <utility>

namespace db {

namespace {

constexpr int toldAtOnce = 1000; // of what others have written
constexpr int seriesOfRegion = 6; // read by themselves before those of a region are read at once

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
    return { statusOf(found.probe), found.sentence, found.details, found.lacksPassword };
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
    const qint64 last = journal().last(); // who writes meanwhile is taken in next time
    reloadCatalog();
    std::vector<RegionId> held = m_catalog.held();
    Cube::Fetch fetch;
    if (held.size() < m_catalog.regions().size())
        fetch = { [db = m_db](std::span<const Cube::Slab> series, RegionId region,
                      const Cube::Use& use) { engine::of(db).readRegion(db, series, region, use); },
            [db = m_db](const CellKey& period, const Cube::Use& use) {
                engine::of(db).readPeriod(db, period, use);
            },
            seriesOfRegion };
    Cube cube(std::move(held), std::move(fetch));
    engine::of(m_db).loadCube(m_db, cube);
    m_cube = std::move(cube);
    taken(last); // only now: what failed half way is read again
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

QString Store::markAt(qint64 row) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT at, actor, table_name, row_key
        FROM journal
        WHERE id = ?)sql",
        { row });
    QString mark;
    if (q.next()) {
        for (int i = 0; i < 4; ++i)
            mark += q.value(i).toString() + u' ';
    }
    return mark;
}

void Store::taken(qint64 last)
{
    const QString mark = m_mark.isEmpty() || last != m_taken ? markAt(last) : m_mark;
    m_taken = last;
    m_mark = mark;
}

std::vector<OthersChange> Store::takeIn()
{
    std::vector<OthersChange> changes = std::exchange(m_untold, {});
    const qint64 last = journal().last();
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
            CASE WHEN table_name = 'claim' THEN coalesce(new_row, old_row) ELSE row_key END,
            CASE WHEN action = 'update' AND table_name IN ('observation', 'claim') THEN old_row END
        FROM journal
        WHERE id > ? AND id <= ?
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
        if (table == QStringLiteral("observation") || table == QStringLiteral("claim")) {
            // Another program may have moved the row: its cell before as well.
            for (const int row : { 2, 3 }) {
                if (const auto cell = Journal::cellIn(q.value(row).toString()))
                    cells.push_back(*cell);
            }
        }
        members = members || table.startsWith(QStringLiteral("member"));
        catalog = catalog || table == QStringLiteral("region")
            || table == QStringLiteral("indicator") || table == QStringLiteral("source");
    }
    q.finish();
    if (everything || (catalog && !reloadCatalog())) {
        reload();
        return;
    }
    if (members)
        m_rights = engine::of(m_db).rights(m_db);
    refresh(std::move(cells));
    taken(last); // only now: what failed half way is read again
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
        m_cube.put(row.key, cubeCell(row));
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
        // Another workspace, or this one from a backup, with which others may have gone on.
        if (markAt(m_taken) != m_mark)
            throw Error(QCoreApplication::translate("StoreText",
                "The workspace on the server is not the one that was open: its history is another "
                "one. It was probably restored from a backup. Close it and open it again."));
        m_rights = engine::of(m_db).rights(m_db);
        if (!m_unanswered)
            return {};
        // Behind the connection before, which may still be saving it.
        engine::of(m_db).begin(m_db, false);
        QSqlQuery q = run(m_db, R"sql(
            SELECT count(*)
            FROM batch
            WHERE id = ? AND label = ?)sql",
            { bind(m_unanswered->first), m_unanswered->second });
        q.next();
        const Unanswered told { m_unanswered->second, q.value(0).toInt() > 0 };
        q.finish();
        engine::of(m_db).rollBack(m_db, false);
        if (told.saved)
            m_own.push_back(m_unanswered->first);
        m_unanswered.reset();
        return told;
    } catch (const ConnectionLost&) {
        throw;
    } catch (const Error&) {
        m_db.close(); // nothing may be written where it does not belong
        throw;
    }
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include "db/engine/sqlite.h"
#include "db/seal.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace db {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

QString backupPath(const QString& path, int version)
{
    return QStringLiteral("%1.v%2-%3.bak")
        .arg(path)
        .arg(version)
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
}

CubeCell cellOf(const Observation& row)
{
    CubeCell cell;
    cell.value = row.value.value_or(0);
    cell.missing = row.missing;
    cell.qualifier = row.qualifier;
    cell.status = row.status;
    return cell;
}

OpenOutcome refused(const engine::ProbeResult& found, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (found.probe) {
    case engine::Probe::NotFound:
        return { OpenStatus::NotFound, nullptr,
            StoreText::tr("There is no file %1. Choose another one or start a new workspace.")
                .arg(name),
            {} };
    case engine::Probe::Newer:
        return { OpenStatus::Newer, nullptr,
            StoreText::tr("%1 was written by a newer version of ReformBoard. It was not touched; "
                          "open it with "
                          "that version.")
                .arg(name),
            QStringLiteral("schema %1 > %2").arg(found.version).arg(engine::schemaVersion()) };
    case engine::Probe::Busy:
        return { OpenStatus::Busy, nullptr,
            StoreText::tr("%1 is being used by another program. Close it there and try again.")
                .arg(name),
            found.details };
    case engine::Probe::Damaged:
        return { OpenStatus::Damaged, nullptr,
            StoreText::tr(
                "%1 is damaged and was not touched. Open the newest copy beside it (.bak).")
                .arg(name),
            found.details };
    default:
        return { OpenStatus::NotOurs, nullptr,
            StoreText::tr(
                "%1 is not a ReformBoard workspace. To read figures from it, open a workspace and "
                "use File › Import.")
                .arg(name),
            {} };
    }
}

} // namespace

Store::Store(QSqlDatabase db, const QString& path)
    : m_db(std::move(db))
    , m_path(path)
{
    m_readOnly = path != QStringLiteral(":memory:") && !engine::isWritable(path);
}

Store::~Store()
{
    m_cube = {};
    engine::disconnect(m_db);
}

OpenOutcome Store::open(const QString& path)
{
    const engine::ProbeResult found = engine::probe(path);
    if (found.probe != engine::Probe::Ours && found.probe != engine::Probe::Older)
        return refused(found, path);
    OpenOutcome outcome;
    try {
        bool network = false;
        outcome.store.reset(new Store(engine::connect(path, &network), path));
        Store& store = *outcome.store;
        if (network)
            store.m_notice
                = StoreText::tr("This workspace lies on a network folder: saving is slower, and "
                                "only one person should work on it at a time.");
        outcome.status = OpenStatus::Opened;
        if (found.probe == engine::Probe::Older) {
            const QString copy = backupPath(path, found.version);
            store.backup(copy);
            engine::migrate(store.m_db, found.version);
            sealJournal(store.m_db); // a history from before there were seals
            outcome.status = OpenStatus::Upgraded;
            outcome.sentence
                = StoreText::tr("The workspace was brought to this version; the file as it was "
                                "is kept as %1.")
                      .arg(QFileInfo(copy).fileName());
        }
        store.reload();
    } catch (const Error& error) {
        outcome.store.reset();
        // What cannot be read after a sound header is a damaged file.
        OpenOutcome damaged
            = refused({ engine::Probe::Damaged, found.version, error.details() }, path);
        if (found.probe == engine::Probe::Older)
            damaged.sentence = error.sentence();
        return damaged;
    }
    return outcome;
}

std::unique_ptr<Store> Store::create(const QString& path)
{
    const bool inMemory = path == QStringLiteral(":memory:");
    if (!inMemory && QFileInfo::exists(path))
        throw Error(
            StoreText::tr("%1 exists already. Choose another name; nothing was overwritten.")
                .arg(QDir::toNativeSeparators(path)));
    bool network = false;
    std::unique_ptr<Store> store;
    try {
        store.reset(new Store(engine::connect(path, &network), path));
        engine::migrate(store->m_db, 0);
        store->reload();
    } catch (const Error&) {
        store.reset();
        if (!inMemory) {
            // On a full disk the log could not be taken in and stays behind as well.
            for (const char* suffix : { "", "-wal", "-shm" })
                QFile::remove(path + QString::fromUtf8(suffix));
        }
        throw;
    }
    store->m_readOnly = false;
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
    engine::backup(m_db, path);
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
    reloadCatalog();
    std::vector<RegionId> ids;
    for (const Region& region : m_catalog.regions())
        ids.push_back(region.id);
    Cube cube(std::move(ids));
    engine::loadCube(m_db, cube);
    m_cube = std::move(cube);
}

Change::Change(Store& store, const Act& act, bool resolved)
    : m_store(store)
    , m_resolved(resolved)
{
    if (store.readOnly())
        throw Error(StoreText::tr(
            "The workspace can only be read: the file or its folder is write-protected. "
            "Save a copy elsewhere and work on that."));
    if (m_resolved)
        run(store.m_db, "PRAGMA foreign_keys = OFF");
    try {
        run(store.m_db, "BEGIN IMMEDIATE");
    } catch (const Error& error) {
        if (m_resolved)
            run(store.m_db, "PRAGMA foreign_keys = ON");
        throw Error(
            StoreText::tr("Another program is writing to this workspace. Try again in a moment; "
                          "nothing was changed."),
            error.details());
    }
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
    QSqlQuery q = run(m_store.m_db, R"sql(
        INSERT INTO batch (at, actor, via, label, reason, undoes)
        VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        { timeNow(), actorName(), bind(act.via), bind(act.label), bindOptional(act.reason),
            bind(act.undoes) });
    q.next();
    m_batch = idAt<BatchId>(q, 0);
    run(m_store.m_db, R"sql(
        UPDATE journal_context
        SET batch_id = ?)sql",
        { bind(m_batch) });
}

void Change::rollBack()
{
    m_open = false;
    QSqlQuery(m_store.m_db).exec(QStringLiteral("ROLLBACK"));
    if (m_resolved)
        QSqlQuery(m_store.m_db).exec(QStringLiteral("PRAGMA foreign_keys = ON"));
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
    sealJournal(m_store.m_db);
    run(m_store.m_db, "UPDATE journal_context SET batch_id = NULL");
    run(m_store.m_db, "COMMIT");
    m_open = false;
    if (m_resolved)
        run(m_store.m_db, "PRAGMA foreign_keys = ON");
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

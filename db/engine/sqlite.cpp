// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/sqlite.h"

#include "db/sql.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>

#include <sqlite3.h>

#include "db/engine/native.h"

namespace db::engine {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/migrations/sqlite")).entryList(QDir::Files, QDir::Name);
}

struct Closer
{
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};

// A read of one integer pragma; the outcome tells what kind of file this is.
int pragma(sqlite3* db, const char* sql, qint64* value)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    if (rc == SQLITE_OK) {
        rc = sqlite3_step(statement);
        if (rc == SQLITE_ROW)
            *value = sqlite3_column_int64(statement, 0);
    }
    sqlite3_finalize(statement);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

bool looksLikeSqlite(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

// A small integer of the header, readable even where the rest is damaged.
qint32 headerInteger(const QString& path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return 0;
    const QByteArray bytes = file.read(4);
    qint32 value = 0;
    for (const char byte : bytes)
        value = value << 8 | quint8(byte);
    return value;
}

} // namespace

sqlite3* native(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Error(tr("The workspace is not open."));
    return *static_cast<sqlite3* const*>(handle.constData());
}

void failNative(sqlite3* db, const QString& sentence)
{
    throw Error(sentence, QString::fromUtf8(sqlite3_errmsg(db)));
}

int schemaVersion()
{
    return int(migrationFiles().size());
}

bool onNetworkFolder(const QString& path)
{
    static const QList<QByteArray> networks { "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p",
        "fuse.sshfs", "fuse.davfs", "davfs", "ncpfs" };
    return networks.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

ProbeResult probe(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return { Probe::NotFound, 0, {} };
    if (!info.isFile() || info.size() == 0 || !looksLikeSqlite(path))
        return { Probe::NotOurs, 0, {} };
    if (headerInteger(path, 68) != applicationId)
        return { Probe::NotOurs, 0, {} };
    const int version = headerInteger(path, 60);
    if (version > schemaVersion())
        return { Probe::Newer, version, {} };

    sqlite3* raw = nullptr;
    const int opened
        = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    if (opened != SQLITE_OK)
        return { Probe::Damaged, version, QString::fromUtf8(sqlite3_errmsg(raw)) };
    sqlite3_busy_timeout(raw, 1500);
    qint64 ignored = 0;
    int rc = pragma(raw, "SELECT count(*) FROM sqlite_schema", &ignored);
    if (rc == SQLITE_OK)
        rc = pragma(raw, "SELECT count(*) FROM setting", &ignored);
    if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
        return { Probe::Busy, version, QString::fromUtf8(sqlite3_errmsg(raw)) };
    if (rc != SQLITE_OK)
        return { Probe::Damaged, version, QString::fromUtf8(sqlite3_errmsg(raw)) };
    return { version < schemaVersion() ? Probe::Older : Probe::Ours, version, {} };
}

QSqlDatabase connect(const QString& path, bool* network)
{
    static QAtomicInt counter;
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
        QStringLiteral("workspace-%1").arg(counter.fetchAndAddRelaxed(1)));
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open()) {
        const QString details = db.lastError().text();
        disconnect(db);
        throw Error(tr("The workspace %1 cannot be opened. Check that the folder can be written.")
                        .arg(QDir::toNativeSeparators(path)),
            details);
    }
    *network = path != QStringLiteral(":memory:") && onNetworkFolder(path);
    // WAL lets pages read while an import writes; it does not work across a network.
    run(db, *network ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL");
    for (const char* statement :
        { "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -16000",
            "PRAGMA journal_size_limit = 67108864" })
        run(db, statement);
    // A hostile file cannot rewrite its own schema. trusted_schema stays on: the journal's
    // triggers use json_object(), which SQLite 3.40 does not count among the harmless functions.
    sqlite3_db_config(native(db), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return db;
}

void disconnect(QSqlDatabase& db)
{
    const QString name = db.connectionName();
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void migrate(const QSqlDatabase& db, int version)
{
    sqlite3* handle = native(db);
    const QStringList files = migrationFiles();
    for (qsizetype i = version; i < files.size(); ++i) {
        QFile file(QStringLiteral(":/migrations/sqlite/") + files[i]);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(tr("A part of the program is missing (%1). Install it again.")
                            .arg(files[i]));
        const QByteArray script = "BEGIN IMMEDIATE;\n" + file.readAll()
            + "\nPRAGMA application_id = " + QByteArray::number(applicationId)
            + ";\nPRAGMA user_version = " + QByteArray::number(i + 1) + ";\nCOMMIT;";
        char* message = nullptr;
        if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
            const QString details = QString::fromUtf8(message);
            sqlite3_free(message);
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
            throw Error(tr("The workspace could not be brought to this version; it is as it was."),
                details);
        }
    }
}

void backup(const QSqlDatabase& db, const QString& path)
{
    const QString sentence = tr("The copy %1 could not be written. Check the folder and the space "
                                "left on it.")
                                 .arg(QDir::toNativeSeparators(path));
    if (QFileInfo::exists(path))
        throw Error(tr("The copy %1 exists already.").arg(QDir::toNativeSeparators(path)));
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    std::unique_ptr<sqlite3, Closer> target(raw);
    int rc = opened;
    if (rc == SQLITE_OK) {
        sqlite3_backup* copy = sqlite3_backup_init(raw, "main", native(db), "main");
        rc = copy ? sqlite3_backup_step(copy, -1) : SQLITE_ERROR;
        if (copy)
            sqlite3_backup_finish(copy);
    }
    if (rc != SQLITE_DONE) {
        const QString details = QString::fromUtf8(sqlite3_errmsg(raw));
        target.reset();
        QFile::remove(path);
        throw Error(sentence, details);
    }
}

} // namespace db::engine

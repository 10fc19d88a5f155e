// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/sqlite.h"

#include "db/engine/sqlite_native.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

namespace db::engine::sqlite {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

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

// The first bytes of a file, readable even where the rest is damaged. Through SQLite's own file
// layer: a second handle of ours would, on closing, drop the locks that a workspace open in this
// program holds on the file.
QByteArray headerBytes(const QString& path)
{
    QByteArray bytes(100, '\0');
    sqlite3* raw = nullptr;
    const int opened
        = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    sqlite3_file* file = nullptr;
    if (opened != SQLITE_OK
        || sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods
        || file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
        return {};
    return bytes;
}

// How SQLite is to be given the file. Where neither the log nor its index can be made, the file is
// taken as one that nobody changes; a log left by somebody else still has to be read with it.
QByteArray address(const QString& path)
{
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        && !QFileInfo::exists(path + QStringLiteral("-wal")))
        uri += "?immutable=1";
    return uri;
}

qint32 integerAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

bool onNetworkFolder(const QString& path)
{
    static const QList<QByteArray> networks { "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p",
        "fuse.sshfs", "fuse.davfs", "davfs", "ncpfs" };
    return networks.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

// Whether the file and its folder can be written: the log of changes lies beside the file.
bool isWritable(const QString& path)
{
    const QFileInfo info(path);
    return (!info.exists() || info.isWritable()) && QFileInfo(info.absolutePath()).isWritable();
}

QString refusal(Probe probe, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (probe) {
    case Probe::Ours:
    case Probe::Older: return {};
    case Probe::NotFound:
        return StoreText::tr("There is no file %1. Choose another one or start a new workspace.")
            .arg(name);
    case Probe::Newer:
        return StoreText::tr(
            "%1 was written by a newer version of ReformBoard. It was not touched; "
            "open it with "
            "that version.")
            .arg(name);
    case Probe::Busy:
        return StoreText::tr("%1 is being used by another program. Close it there and try again.")
            .arg(name);
    case Probe::Damaged:
        return StoreText::tr(
            "%1 is damaged and was not touched. Open the newest copy beside it (.bak).")
            .arg(name);
    default:
        return StoreText::tr("%1 is not a ReformBoard workspace. To read figures from it, open a "
                             "workspace and "
                             "use File › Import.")
            .arg(name);
    }
}

QString backupPath(const QString& path, int version)
{
    return QStringLiteral("%1.v%2-%3.bak")
        .arg(path)
        .arg(version)
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
}

ProbeResult look(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return { Probe::NotFound, 0, {}, {} };
    const QByteArray header = info.isFile() ? headerBytes(path) : QByteArray();
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))
        || integerAt(header, 68) != applicationId)
        return { Probe::NotOurs, 0, {}, {} };
    const int version = integerAt(header, 60);
    if (version > schemaVersion())
        return { Probe::Newer, version, {},
            QStringLiteral("schema %1 > %2").arg(version).arg(schemaVersion()) };

    const int mode = isWritable(path) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3* raw = nullptr;
    const int opened
        = sqlite3_open_v2(address(path).constData(), &raw, mode | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    if (opened != SQLITE_OK)
        return { Probe::Damaged, version, {}, QString::fromUtf8(sqlite3_errmsg(raw)) };
    sqlite3_busy_timeout(raw, 1500);
    qint64 ignored = 0;
    int rc = pragma(raw, "SELECT count(*) FROM sqlite_schema", &ignored);
    if (rc == SQLITE_OK)
        rc = pragma(raw, "SELECT count(*) FROM setting", &ignored);
    if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
        return { Probe::Busy, version, {}, QString::fromUtf8(sqlite3_errmsg(raw)) };
    if (rc != SQLITE_OK)
        return { Probe::Damaged, version, {}, QString::fromUtf8(sqlite3_errmsg(raw)) };
    return { version < schemaVersion() ? Probe::Older : Probe::Ours, version, {}, {} };
}

} // namespace

sqlite3* native(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Error(StoreText::tr("The workspace is not open."));
    return *static_cast<sqlite3* const*>(handle.constData());
}

void failNative(sqlite3* db, const QString& sentence)
{
    throw Error(sentence, QString::fromUtf8(sqlite3_errmsg(db)));
}

void Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement prepared(sqlite3* handle, const char* sql, const QString& sentence)
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr) != SQLITE_OK)
        failNative(handle, sentence);
    return Statement(raw);
}

ProbeResult probe(const QString& path)
{
    ProbeResult found = look(path);
    found.sentence = refusal(found.probe, path);
    return found;
}

QString damaged(const QString& path)
{
    return refusal(Probe::Damaged, path);
}

Connection connect(const QString& path)
{
    QSqlDatabase db = newConnection("QSQLITE");
    const bool inMemory = path == QStringLiteral(":memory:");
    const bool readOnly = !inMemory && QFileInfo::exists(path) && !isWritable(path);
    db.setDatabaseName(readOnly ? QString::fromUtf8(address(path)) : path);
    db.setConnectOptions(readOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open()) {
        const QString details = db.lastError().text();
        disconnect(db);
        throw Error(StoreText::tr(
                        "The workspace %1 cannot be opened. Check that the folder can be written.")
                        .arg(QDir::toNativeSeparators(path)),
            details);
    }
    const bool network = !inMemory && onNetworkFolder(path);
    // WAL lets pages read while an import writes; it does not work across a network.
    try {
        if (!readOnly)
            run(db, network ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL");
        for (const char* statement : { "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                 "PRAGMA cache_size = -16000", "PRAGMA journal_size_limit = 67108864" })
            run(db, statement);
    } catch (const Error&) {
        disconnect(db);
        throw;
    }
    // A hostile file cannot rewrite its own schema. trusted_schema stays on: the journal's
    // triggers use json_object(), which SQLite 3.40 does not count among the harmless functions.
    sqlite3_db_config(native(db), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return { db,
        network ? StoreText::tr("This workspace lies on a network folder: saving is slower, and "
                                "only one person should work on it at a time.")
                : QString(),
        readOnly ? StoreText::tr(
            "The workspace can only be read: the file or its folder is write-protected. "
            "Save a copy elsewhere and work on that.")
                 : QString() };
}

Connection create(const QString& path)
{
    const bool inMemory = path == QStringLiteral(":memory:");
    if (!inMemory && QFileInfo::exists(path))
        throw Error(
            StoreText::tr("%1 exists already. Choose another name; nothing was overwritten.")
                .arg(QDir::toNativeSeparators(path)));
    Connection made;
    try {
        made = connect(path);
        migrate(made.db, 0);
    } catch (const Error&) {
        if (made.db.isValid())
            disconnect(made.db);
        if (!inMemory) {
            // On a full disk the log could not be taken in and stays behind as well.
            for (const char* suffix : { "", "-wal", "-shm" })
                QFile::remove(path + QString::fromUtf8(suffix));
        }
        throw;
    }
    return made;
}

QString upgrade(const QSqlDatabase& db, const QString& path, int version)
{
    const QString copy = backupPath(path, version);
    backup(db, copy);
    migrate(db, version);
    return StoreText::tr("The workspace was brought to this version; the file as it was "
                         "is kept as %1.")
        .arg(QFileInfo(copy).fileName());
}

void migrate(const QSqlDatabase& db, int version)
{
    sqlite3* handle = native(db);
    const QStringList files = migrationFiles();
    for (qsizetype i = version; i < files.size(); ++i) {
        const QByteArray script = "BEGIN IMMEDIATE;\n" + migration("sqlite", files[i])
            + "\nPRAGMA application_id = " + QByteArray::number(applicationId)
            + ";\nPRAGMA user_version = " + QByteArray::number(i + 1) + ";\nCOMMIT;";
        char* message = nullptr;
        if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
            const QString details = QString::fromUtf8(message);
            sqlite3_free(message);
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
            throw Error(StoreText::tr(
                            "The workspace could not be brought to this version; it is as it was."),
                details);
        }
    }
    // What a file is must stand in the file itself, not only in the log beside it: probe() looks
    // there, even after a crash.
    sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void begin(const QSqlDatabase& db, bool resolved)
{
    // Half the time of a large import is the looking up of ids row by row.
    if (resolved)
        run(db, "PRAGMA foreign_keys = OFF");
    try {
        run(db, "BEGIN IMMEDIATE");
    } catch (const Error& error) {
        if (resolved)
            run(db, "PRAGMA foreign_keys = ON");
        throw Error(
            StoreText::tr("Another program is writing to this workspace. Try again in a moment; "
                          "nothing was changed."),
            error.details());
    }
}

void commit(const QSqlDatabase& db, bool resolved)
{
    run(db, "COMMIT");
    if (resolved)
        run(db, "PRAGMA foreign_keys = ON");
}

void rollBack(const QSqlDatabase& db, bool resolved)
{
    QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
    if (resolved)
        QSqlQuery(db).exec(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void backup(const QSqlDatabase& db, const QString& path)
{
    const QString sentence
        = StoreText::tr("The copy %1 could not be written. Check the folder and the space "
                        "left on it.")
              .arg(QDir::toNativeSeparators(path));
    if (QFileInfo::exists(path))
        throw Error(
            StoreText::tr("The copy %1 exists already.").arg(QDir::toNativeSeparators(path)));
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(
        path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
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

// A file is not lost and found again.
void reconnect(QSqlDatabase&, const QString&) { }

QString name(const QString& place)
{
    return QFileInfo(place).fileName();
}

Rights rights(const QSqlDatabase& db)
{
    return { actorName(db), Role::Owner, {} };
}

// SQLite numbers the commits of other connections as this one sees them.
bool othersWrote(const QSqlDatabase& db, qint64* heard)
{
    qint64 version = 0;
    pragma(native(db), "PRAGMA data_version", &version);
    return std::exchange(*heard, version) != version;
}

void explain(const QSqlDatabase&, const QSqlError&) { }

const Engine& engine()
{
    static constexpr Engine row { "QSQLITE", false, probe, damaged, connect, create, reconnect,
        name, rights, othersWrote, explain, upgrade, begin, commit, rollBack, insertRows,
        readSeries, loadCube, readRegion, readPeriod, readSteps, eachJournalRow, backup, tables,
        beginReading, eachRow, beginDraft, writeRows, finishDraft, dropDraft, fileProblems,
        schemaDifferences, danglingReferences };
    return row;
}

} // namespace db::engine::sqlite

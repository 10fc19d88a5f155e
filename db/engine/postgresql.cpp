// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql.h"

#include "db/engine/postgresql_connect.h"
#include "db/engine/postgresql_native.h"
#include "db/error.h"
#include "db/server_address.h"

#include <QCoreApplication>
#include <QSqlError>

#include <poll.h>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

// One value that is an integer; the state in letters where it cannot be had.
std::optional<qint64> number(PGconn* connection, const char* sql, QByteArray* state)
{
    const Result result(PQexec(connection, sql));
    *state = stateOf(result.get());
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK || PQntuples(result.get()) == 0)
        return std::nullopt;
    return QByteArray(PQgetvalue(result.get(), 0, 0)).toLongLong();
}

constexpr const char* countTables = "SELECT count(*) FROM pg_class c "
                                    "JOIN pg_namespace n ON n.oid = c.relnamespace "
                                    "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') "
                                    "AND n.nspname NOT LIKE 'pg\\_%' "
                                    "AND n.nspname <> 'information_schema'";
constexpr const char* ownVersion = "SELECT schema_version FROM workspace WHERE application = "
                                   "1380336207";

QByteArray lockStatement()
{
    return "SELECT pg_advisory_xact_lock(" + QByteArray::number(writerLock) + ");";
}

QString whyReadOnly(PGconn* connection, const ServerAddress& address)
{
    QByteArray state;
    if (number(connection, "SELECT (current_setting('transaction_read_only') = 'on')::INT", &state)
            .value_or(1)
        != 0)
        return named(StoreText::tr("%1 on %2 can only be read: the server or this login takes no "
                                   "changes."),
            address);
    if (number(connection, "SELECT has_table_privilege('journal', 'INSERT')::INT", &state)
            .value_or(0)
        == 0)
        return named(StoreText::tr("This login may only read %1 on %2. Ask the owner of the "
                                   "workspace for the right to write."),
            address);
    return {};
}

// What holds for a connection from its first moment on.
void settle(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    // What the server remarks is for its own log.
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
    // Nobody waits for ever behind another one's writing; numbers keep every bit as text.
    execute(connection, "SET lock_timeout = 5000; SET extra_float_digits = 1; LISTEN reformboard",
        unreadable());
}

QSqlDatabase opened(const ServerAddress& address)
{
    QSqlDatabase db = newConnection("QPSQL");
    db.setHostName(address.host);
    if (address.port > 0)
        db.setPort(address.port);
    db.setUserName(address.user);
    db.setDatabaseName(address.database);
    db.setConnectOptions(driverOptions(address));
    if (!db.open()) {
        const QString details = db.lastError().text();
        disconnect(db);
        throw Error(refusal(address, {}, {}).sentence, details);
    }
    try {
        settle(db);
    } catch (const Error&) {
        disconnect(db);
        throw;
    }
    return db;
}

} // namespace

ProbeResult probe(const QString& place)
{
    const ServerAddress address = serverAddress(place);
    if (!address.problem.isEmpty())
        return { Probe::Unreachable, 0, address.problem, {} };
    const NativeConnection connection = connected(address);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return refusal(address, connection.get());
    QByteArray state;
    const auto version = number(connection.get(), ownVersion, &state);
    if (!version) {
        const QString details = QString::fromLatin1(state);
        if (state == "42501")
            return refusal(address, state, details);
        QByteArray ignored;
        if (number(connection.get(), countTables, &ignored).value_or(1) == 0)
            return { Probe::Empty, 0,
                named(StoreText::tr("The database %1 on %2 is empty. Start a new workspace in it."),
                    address),
                {} };
        return { Probe::NotOurs, 0,
            named(StoreText::tr("The database %1 on %2 holds tables of another program and is no "
                                "ReformBoard workspace. It was not touched."),
                address),
            details };
    }
    if (*version > schemaVersion())
        return { Probe::Newer, int(*version),
            StoreText::tr("%1 was written by a newer version of ReformBoard. It was not touched; "
                          "open it with "
                          "that version.")
                .arg(address.database),
            QStringLiteral("schema %1 > %2").arg(*version).arg(schemaVersion()) };
    return { *version < schemaVersion() ? Probe::Older : Probe::Ours, int(*version), {}, {} };
}

QString damaged(const QString& place)
{
    return named(StoreText::tr("The workspace %1 on %2 could not be read. Try again; if it happens "
                               "again, show the details to whoever looks after the server."),
        serverAddress(place));
}

Connection connect(const QString& place)
{
    const ServerAddress address = serverAddress(place);
    QSqlDatabase db = opened(address);
    return { db, {}, whyReadOnly(native(db), address) };
}

// Looked at first: Qt's driver tells neither why a login is refused nor what it would find.
void reconnect(QSqlDatabase& db, const QString& place)
{
    const ServerAddress address = serverAddress(place);
    const ProbeResult found = probe(place);
    if (found.probe == Probe::Unreachable || found.probe == Probe::Busy)
        throw ConnectionLost(found.sentence, found.details);
    if (found.probe == Probe::Newer)
        throw Error(named(StoreText::tr("The workspace %1 on %2 was brought to a newer version "
                                        "meanwhile. Open it with that version of ReformBoard."),
                        address),
            found.details);
    if (found.probe == Probe::Older)
        throw Error(named(StoreText::tr("The workspace %1 on %2 is of an older version than "
                                        "before; it was probably restored from a backup. Close "
                                        "it and open it again."),
                        address),
            found.details);
    if (found.probe != Probe::Ours)
        throw Error(found.sentence, found.details);
    db.close();
    if (!db.open())
        throw ConnectionLost(refusal(address, {}, {}).sentence, db.lastError().text());
    settle(db);
}

QString name(const QString& place)
{
    return serverAddress(place).name();
}

Rights rights(const QSqlDatabase& db)
{
    return { db.userName(), Role::Owner, {} };
}

bool othersWrote(const QSqlDatabase& db, qint64*)
{
    PGconn* connection = native(db);
    // As often as there is something to read: a farewell of the server, then its silence.
    for (pollfd socket { PQsocket(connection), POLLIN, 0 }; ::poll(&socket, 1, 0) > 0;) {
        if (PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
            throw ConnectionLost(
                lostSentence(), QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    }
    bool heard = false;
    while (PGnotify* word = PQnotifies(connection)) {
        heard = heard || word->be_pid != PQbackendPID(connection);
        PQfreemem(word);
    }
    return heard;
}

void explain(const QSqlDatabase& db, const QSqlError& error)
{
    const QString state = error.nativeErrorCode();
    if (isLost(handle(db), state.toLatin1()))
        throw ConnectionLost(lostSentence(), error.text());
    if (state == QStringLiteral("42501"))
        throw NoRight(StoreText::tr("The login %1 has not the right to do this. Nothing was "
                                    "changed; ask the owner of the workspace for it.")
                          .arg(db.userName()),
            error.text());
}

QByteArray migrationScript(int version)
{
    QByteArray script;
    const QStringList files = migrationFiles();
    for (qsizetype i = version; i < files.size(); ++i)
        script += migration("postgresql", files[i]) + '\n';
    return script;
}

// Tables are made within a transaction here: no copy has to be kept to go back to.
Connection create(const QString& place)
{
    const ProbeResult found = probe(place);
    const ServerAddress address = serverAddress(place);
    if (found.probe == Probe::Ours || found.probe == Probe::Older || found.probe == Probe::Newer)
        throw Error(named(StoreText::tr("%1 on %2 is a workspace already. Open it; nothing was "
                                        "overwritten."),
            address));
    if (found.probe != Probe::Empty)
        throw Error(found.sentence, found.details);
    QSqlDatabase db = opened(address);
    try {
        // Two who start it at once: the second finds the tables of the first and goes no further.
        execute(native(db),
            "BEGIN;" + lockStatement() + migrationScript(0)
                + "INSERT INTO workspace (application, schema_version) VALUES ("
                + QByteArray::number(applicationId) + ", " + QByteArray::number(schemaVersion())
                + "); COMMIT;",
            named(StoreText::tr("The workspace could not be started in %1 on %2. The login has to "
                                "own the database; nothing was left behind."),
                address));
    } catch (const Error&) {
        disconnect(db);
        throw;
    }
    return { db, {}, {} };
}

QString upgrade(const QSqlDatabase& db, const QString& place, int)
{
    const ServerAddress address = serverAddress(place);
    PGconn* connection = native(db);
    const QString sentence
        = StoreText::tr("The workspace could not be brought to this version; it is as it was.");
    execute(connection, "BEGIN;" + lockStatement(), sentence);
    try {
        // Somebody else may have done it while we waited.
        QByteArray state;
        const auto version = number(connection, ownVersion, &state);
        if (!version)
            throw Error(sentence, QString::fromLatin1(state));
        execute(connection,
            migrationScript(int(*version)) + "UPDATE workspace SET schema_version = "
                + QByteArray::number(schemaVersion()) + "; COMMIT;",
            sentence);
    } catch (const Error&) {
        PQclear(PQexec(connection, "ROLLBACK"));
        throw;
    }
    return named(StoreText::tr("The workspace %1 on %2 was brought to this version. Older versions "
                               "of ReformBoard cannot open it any more."),
        address);
}

void begin(const QSqlDatabase& db, bool)
{
    PGconn* connection = native(db);
    // Each statement has to see what was written before the lock was had.
    const Result result(PQexec(
        connection, ("BEGIN ISOLATION LEVEL READ COMMITTED;" + lockStatement()).constData()));
    if (PQresultStatus(result.get()) == PGRES_TUPLES_OK)
        return;
    const QString details = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    PQclear(PQexec(connection, "ROLLBACK"));
    if (stateOf(result.get()) == "55P03")
        throw Error(
            StoreText::tr("Another program is writing to this workspace. Try again in a moment; "
                          "nothing was changed."),
            details);
    if (isLost(connection, stateOf(result.get())))
        throw ConnectionLost(lostSentence(), details);
    throw Error(
        StoreText::tr("The server takes no changes just now. Nothing was changed."), details);
}

void commit(const QSqlDatabase& db, bool)
{
    const QString sentence = StoreText::tr(
        "The server did not take the change. Look whether it is there before doing it again.");
    const Result result = execute(native(db), "COMMIT", sentence);
    // A transaction in which a statement failed is rolled back by its COMMIT.
    if (qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
        throw Error(sentence, QString::fromLatin1(PQcmdStatus(result.get())));
}

void rollBack(const QSqlDatabase& db, bool)
{
    PQclear(PQexec(handle(db), "ROLLBACK")); // also where nobody is there any more
}

void backup(const QSqlDatabase&, const QString&)
{
    throw Error(StoreText::tr("A shared workspace is backed up by its server, not into a file."));
}

const Engine& engine()
{
    static constexpr Engine row { "QPSQL", true, probe, damaged, connect, create, reconnect, name,
        rights, othersWrote, explain, upgrade, begin, commit, rollBack, insertRows, readSeries,
        loadCube, readSteps, eachJournalRow, backup, fileProblems, schemaDifferences,
        danglingReferences };
    return row;
}

} // namespace db::engine::postgresql

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql.h"

#include "db/engine/postgresql_connect.h"
#include "db/engine/postgresql_native.h"
#include "db/error.h"
#include "db/server_address.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <poll.h>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

bool optionsKnown(const ServerAddress& address)
{
    PQconninfoOption* const known = PQconndefaults();
    const bool all = std::ranges::all_of(address.options, [&](const auto& option) {
        const PQconninfoOption* one = known;
        while (one && one->keyword && option.first != QString::fromLatin1(one->keyword))
            ++one;
        return one && one->keyword;
    });
    PQconninfoFree(known);
    return all;
}

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
constexpr const char* hiddenWorkspace = "SELECT count(*) FROM pg_class c "
                                        "WHERE c.relkind = 'r' AND c.relname = 'workspace' "
                                        "AND NOT has_schema_privilege(c.relnamespace, 'USAGE')";
constexpr const char* ownVersion = "SELECT schema_version FROM workspace WHERE application = "
                                   "1380336207";
constexpr const char* ownTables = "SELECT pg_has_role(session_user, relowner, 'USAGE')::INT "
                                  "FROM pg_class WHERE oid = 'workspace'::regclass";

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
    if (number(connection, "SELECT my_role()", &state) == qint64(Role::Reader))
        return StoreText::tr("The login %1 may only look at %2 and export from it. Ask the owner "
                             "of the workspace for the right to enter.")
            .arg(QString::fromUtf8(PQuser(connection)), address.database);
    return {};
}

// A workspace this program can open, if this login may.
ProbeResult withRights(PGconn* connection, const ServerAddress& address, qint64 version)
{
    const QString login = QString::fromUtf8(PQuser(connection));
    QByteArray state;
    if (version < schemaVersion()) {
        if (number(connection, ownTables, &state).value_or(0) == 0)
            return { Probe::Refused, int(version),
                StoreText::tr("%1 is of an older version. The login that made the workspace has to "
                              "open it first, with this version; %2 cannot bring it up to date.")
                    .arg(address.database, login),
                QString::fromLatin1(state) };
        return { Probe::Older, int(version), {}, {} };
    }
    if (number(connection, "SELECT coalesce(my_role(), -1)", &state).value_or(-1) < 0)
        return { Probe::Refused, int(version),
            named(StoreText::tr("The login %3 has no right in %1 on %2. Ask the owner of the "
                                "workspace for one."),
                address)
                .arg(login),
            QString::fromLatin1(state) };
    return { Probe::Ours, int(version), {}, {} };
}

// What holds for a connection from its first moment on.
void settle(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    // What the server remarks is for its own log.
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
    // Nobody waits for ever behind another one's writing; numbers keep every bit as text.
    execute(connection, "SET lock_timeout = 5000; SET extra_float_digits = 1; SET jit = off",
        unreadable());
    // And nobody's writing behind a cable that was pulled in the middle of theirs.
    execute(connection,
        "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5;"
        "SET tcp_keepalives_count = 3; SET idle_in_transaction_session_timeout = '5min'",
        unreadable());
    // A server that only follows another one tells nobody anything.
    const Result heard(PQexec(connection, "LISTEN reformboard"));
    if (stateOf(heard.get()) != "25006" && PQresultStatus(heard.get()) != PGRES_COMMAND_OK)
        throw Error(unreadable(), QString::fromUtf8(PQerrorMessage(connection)).trimmed());
}

bool letIn(QSqlDatabase& db, const ServerAddress& address)
{
    if (db.open())
        return true;
    const QString password = knownPassword(address);
    if (password.isEmpty())
        return false;
    db.setPassword(password);
    return db.open();
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
    if (!letIn(db, address)) {
        const QString details = db.lastError().text();
        disconnect(db);
        throw ConnectionLost(refusal(address, {}, {}).sentence, details);
    }
    db.setUserName(QString::fromUtf8(PQuser(native(db)))); // where the address leaves it open
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
    if (!optionsKnown(address))
        return { Probe::Unreachable, 0,
            StoreText::tr("The address has an option that PostgreSQL does not know. Write options "
                          "by their names there, for example sslmode=verify-full."),
            {} };
    const NativeConnection connection = connected(address);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return refusal(address, connection.get());
    QByteArray state;
    const auto version = number(connection.get(), ownVersion, &state);
    if (!version) {
        const QString details = QString::fromLatin1(state);
        QByteArray ignored;
        if (state == "42501" || number(connection.get(), hiddenWorkspace, &ignored).value_or(0) > 0)
            return refusal(address, "42501", details);
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
    return withRights(connection.get(), address, *version);
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
    if (!letIn(db, address))
        throw ConnectionLost(refusal(address, {}, {}).sentence, db.lastError().text());
    settle(db);
}

QString name(const QString& place)
{
    return serverAddress(place).name();
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
    if (error.nativeErrorCode() == QStringLiteral("42501") && handle(db))
        refuse(db, error.text());
    explainState(handle(db), error.nativeErrorCode().toLatin1(), error.text());
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
QSqlDatabase begun(const QString& place)
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
    const QString sentence
        = named(StoreText::tr("The workspace could not be started in %1 on %2. The login has to "
                              "own the database; nothing was left behind."),
            address);
    try {
        // Two who start it at once: the second finds the tables of the first and goes no further.
        execute(native(db),
            "BEGIN;" + lockStatement() + migrationScript(0)
                + "INSERT INTO workspace (application, schema_version) VALUES ("
                + QByteArray::number(applicationId) + ", " + QByteArray::number(schemaVersion())
                + ");",
            sentence);
    } catch (const NoRight& error) {
        disconnect(db);
        throw NoRight(sentence, error.details());
    } catch (const Error&) {
        disconnect(db);
        throw;
    }
    return db;
}

Connection create(const QString& place)
{
    QSqlDatabase db = begun(place);
    try {
        commit(db, false);
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
    if (stateOf(result.get()) == "57014") // the server's patience instead of ours
        throw Error(writingSentence(), details);
    explainState(connection, stateOf(result.get()), details);
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

const Engine& engine()
{
    static constexpr Engine row { "QPSQL", true, probe, damaged, connect, create, reconnect, name,
        rights, othersWrote, explain, upgrade, begin, commit, rollBack, insertRows, readSeries,
        loadCube, readRegion, readPeriod, readSteps, eachJournalRow, nullptr, tables, beginReading,
        eachRow, beginDraft, writeRows, finishDraft, dropDraft, fileProblems, schemaDifferences,
        danglingReferences };
    return row;
}

} // namespace db::engine::postgresql

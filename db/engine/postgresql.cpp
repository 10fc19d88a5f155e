// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql.h"

#include "db/engine/postgresql_address.h"
#include "db/engine/postgresql_native.h"
#include "db/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>

#include <poll.h>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr int connectSeconds = 10;

QString named(const QString& text, const Address& address)
{
    return text.arg(address.database, address.server());
}

// What the server's five letters mean for who wants to open; no letters: nobody answered.
ProbeResult refusal(const Address& address, const QByteArray& state, const QString& details)
{
    if (state == "3D000")
        return { Probe::NotFound, 0,
            named(StoreText::tr("There is no database %1 on %2. Have it made there, or choose "
                                "another one."),
                address),
            details };
    if (state.startsWith("28"))
        return { Probe::Refused, 0,
            named(StoreText::tr("The server %2 does not let this login in to %1. Check the name "
                                "in the address and the password file."),
                address),
            details };
    if (state == "42501")
        return { Probe::Refused, 0,
            named(StoreText::tr("This login may not read %1 on %2. Ask the owner of the workspace "
                                "for the right to."),
                address),
            details };
    if (state.startsWith("53") || state.startsWith("57"))
        return { Probe::Busy, 0,
            named(StoreText::tr("The server %2 cannot open %1 just now. Try again in a moment."),
                address),
            details };
    return { Probe::Unreachable, 0,
        named(StoreText::tr("No PostgreSQL server answers for %1 at %2. Check the address and the "
                            "network, and whether the server is running."),
            address),
        details };
}

using NativeConnection = std::unique_ptr<PGconn, Closer>;

NativeConnection connected(const Address& address)
{
    std::vector<std::pair<QByteArray, QByteArray>> texts {
        { "host", address.host.toUtf8() },
        { "port", address.port < 0 ? QByteArray() : QByteArray::number(address.port) },
        { "user", address.user.toUtf8() },
        { "dbname", address.database.toUtf8() },
        { "client_encoding", "UTF8" },
    };
    for (const auto& [name, value] : address.options)
        texts.emplace_back(name.toUtf8(), value.toUtf8());
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : texts) {
        if (value.isEmpty())
            continue;
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    NativeConnection connection(PQconnectStartParams(names.data(), values.data(), 0));
    // With the state in five letters, which libpq does not tell of a failed login otherwise.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer timer;
    timer.start();
    for (PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
         PQstatus(connection.get()) != CONNECTION_BAD && wants != PGRES_POLLING_OK
         && wants != PGRES_POLLING_FAILED && !timer.hasExpired(connectSeconds * 1000LL);) {
        pollfd socket { PQsocket(connection.get()),
            short(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0 };
        if (::poll(&socket, 1, connectSeconds * 1000) <= 0)
            break;
        wants = PQconnectPoll(connection.get());
    }
    return connection;
}

QByteArray stateIn(const QString& verboseMessage)
{
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    return state.match(verboseMessage).captured(1).toLatin1();
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
constexpr const char* ownVersion = "SELECT schema_version FROM workspace WHERE application = "
                                   "1380336207";

QByteArray lockStatement()
{
    return "SELECT pg_advisory_xact_lock(" + QByteArray::number(writerLock) + ");";
}

// QPSQL puts the options behind its own, as libpq spells them.
QString driverOptions(const Address& address)
{
    QStringList options { QStringLiteral("connect_timeout=%1").arg(connectSeconds) };
    for (auto [name, value] : address.options) {
        value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        options.append(name + QStringLiteral("='") + value + u'\'');
    }
    return options.join(u' ');
}

QString whyReadOnly(PGconn* connection, const Address& address)
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

QString lost()
{
    return StoreText::tr("The connection to the server is lost. Nothing that was not saved before "
                         "has been changed.");
}

// What holds for a connection from its first moment on.
void settle(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    // What the server remarks is for its own log.
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
    // Nobody waits for ever behind another one's writing; numbers keep every bit as text.
    execute(connection,
        "SET lock_timeout = 5000; SET extra_float_digits = 1; SET jit = off; LISTEN reformboard",
        unreadable());
}

QSqlDatabase opened(const Address& address)
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
    const Address address = addressOf(place);
    if (!address.problem.isEmpty())
        return { Probe::Unreachable, 0, address.problem, {} };
    const NativeConnection connection = connected(address);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        const QString message = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
        const QByteArray state
            = PQconnectionNeedsPassword(connection.get()) ? "28P01" : stateIn(message);
        return refusal(address, state, message);
    }
    QByteArray state;
    const auto version = number(connection.get(), ownVersion, &state);
    if (!version) {
        const QString details = QString::fromLatin1(state);
        if (state == "42501")
            return refusal(address, state, details);
        QByteArray ignored;
        if (number(connection.get(), countTables, &ignored).value_or(1) == 0)
            return { Probe::NotFound, 0,
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
        addressOf(place));
}

Connection connect(const QString& place)
{
    const Address address = addressOf(place);
    QSqlDatabase db = opened(address);
    return { db, {}, whyReadOnly(native(db), address) };
}

void reconnect(QSqlDatabase& db, const QString& place)
{
    const Address address = addressOf(place);
    db.close();
    if (!db.open())
        throw ConnectionLost(refusal(address, {}, {}).sentence, db.lastError().text());
    settle(db);
}

QString name(const QString& place)
{
    const Address address = addressOf(place);
    return QStringLiteral("%1 · %2").arg(address.database, address.server());
}

Rights rights(const QSqlDatabase& db)
{
    return { db.userName(), Role::Owner, {} };
}

bool othersWrote(const QSqlDatabase& db, qint64*)
{
    PGconn* connection = native(db);
    if (PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
        throw ConnectionLost(lost(), QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    bool heard = false;
    while (PGnotify* word = PQnotifies(connection)) {
        heard = heard || word->be_pid != PQbackendPID(connection);
        PQfreemem(word);
    }
    return heard;
}

// The server's five letters: class 08 is the connection, 57P the server going down.
void explain(const QSqlDatabase& db, const QSqlError& error)
{
    const QString state = error.nativeErrorCode();
    if (PQstatus(native(db)) != CONNECTION_OK || state.startsWith(QStringLiteral("08"))
        || state.startsWith(QStringLiteral("57P")))
        throw ConnectionLost(lost(), error.text());
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
    const Address address = addressOf(place);
    if (found.probe == Probe::Ours || found.probe == Probe::Older || found.probe == Probe::Newer)
        throw Error(named(StoreText::tr("%1 on %2 is a workspace already. Open it; nothing was "
                                        "overwritten."),
            address));
    if (found.probe != Probe::NotFound || !found.details.isEmpty())
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
    const Address address = addressOf(place);
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
    throw ConnectionLost(lost(), details);
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
    PQclear(PQexec(native(db), "ROLLBACK"));
}

void backup(const QSqlDatabase&, const QString&)
{
    throw Error(StoreText::tr("A shared workspace is backed up by its server, not into a file."));
}

const Engine& engine()
{
    static constexpr Engine row { "QPSQL", true, probe, damaged, connect, create, reconnect, name,
        rights, othersWrote, explain, upgrade, begin, commit, rollBack, insertRows, readSeries,
        loadCube, readRegion, readPeriod, readSteps, eachJournalRow, backup, fileProblems,
        schemaDifferences, danglingReferences };
    return row;
}

} // namespace db::engine::postgresql

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql_connect.h"

#include "db/passwords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <poll.h>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr int connectSeconds = 10;
constexpr const char* wrongPassword = "28P01";
constexpr int slice = 100; // milliseconds between two looks whether the thread is to stop

// A cable that is pulled says nothing: without these a statement would wait for it for a quarter
// of an hour. What the address says itself goes first.
constexpr std::pair<const char*, const char*> usual[] {
    { "keepalives_idle", "15" }, { "keepalives_interval", "5" }, { "keepalives_count", "3" },
    { "tcp_user_timeout", "15000" }, // milliseconds
};

int patience(const ServerAddress& address)
{
    const int own = address.option(QStringLiteral("connect_timeout")).toInt();
    return own > 0 ? std::max(own, 2) : connectSeconds; // libpq waits two seconds at least
}

// The options of an address and the usual ones it leaves out.
std::vector<std::pair<QByteArray, QByteArray>> options(const ServerAddress& address)
{
    std::vector<std::pair<QByteArray, QByteArray>> all { { "connect_timeout",
        QByteArray::number(patience(address)) } };
    for (const auto& [name, value] : usual) {
        if (address.option(QString::fromLatin1(name)).isEmpty())
            all.emplace_back(name, value);
    }
    for (const auto& [name, value] : address.options) {
        if (name != QStringLiteral("connect_timeout"))
            all.emplace_back(name.toUtf8(), value.toUtf8());
    }
    return all;
}

QByteArray stateIn(const QString& verboseMessage)
{
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    return state.match(verboseMessage).captured(1).toLatin1();
}

PasswordSource& passwordSource()
{
    static PasswordSource source;
    return source;
}

NativeConnection started(const ServerAddress& address, const QString& password)
{
    std::vector<std::pair<QByteArray, QByteArray>> texts {
        { "host", address.host.toUtf8() },
        { "port", address.port < 0 ? QByteArray() : QByteArray::number(address.port) },
        { "user", address.user.toUtf8() },
        { "dbname", address.database.toUtf8() },
        { "password", password.toUtf8() },
        { "client_encoding", "UTF8" },
    };
    for (auto& option : options(address))
        texts.push_back(std::move(option));
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
    return NativeConnection(PQconnectStartParams(names.data(), values.data(), 0));
}

// As far as it comes in the time there is.
NativeConnection tried(const ServerAddress& address, const QString& password)
{
    NativeConnection connection = started(address, password);
    // With the state in five letters, which libpq does not tell of a failed login otherwise.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer timer;
    timer.start();
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && wants != PGRES_POLLING_OK
        && wants != PGRES_POLLING_FAILED && !timer.hasExpired(patience(address) * 1000LL)
        && !QThread::currentThread()->isInterruptionRequested()) {
        pollfd socket { PQsocket(connection.get()),
            short(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0 };
        const int ready = ::poll(&socket, 1, slice);
        if (ready < 0)
            break;
        if (ready > 0)
            wants = PQconnectPoll(connection.get());
    }
    return connection;
}

bool lacksPassword(PGconn* connection)
{
    return PQconnectionNeedsPassword(connection) != 0
        || stateIn(QString::fromUtf8(PQerrorMessage(connection))) == wrongPassword;
}

} // namespace

QString named(const QString& text, const ServerAddress& address)
{
    return text.arg(address.database, address.server());
}

ProbeResult refusal(const ServerAddress& address, const QByteArray& state, const QString& details)
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

ProbeResult refusal(const ServerAddress& address, PGconn* connection)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    ProbeResult result = refusal(
        address, lacksPassword(connection) ? QByteArray(wrongPassword) : stateIn(message), message);
    result.lacksPassword = lacksPassword(connection);
    return result;
}

NativeConnection connected(const ServerAddress& address)
{
    NativeConnection connection = tried(address, {});
    if (PQstatus(connection.get()) == CONNECTION_BAD && lacksPassword(connection.get())) {
        const QString password = knownPassword(address);
        if (!password.isEmpty())
            return tried(address, password);
    }
    return connection;
}

QString knownPassword(const ServerAddress& address)
{
    return passwordSource() ? passwordSource()(address) : QString();
}

QString driverOptions(const ServerAddress& address)
{
    QStringList spelled;
    for (const auto& [name, value] : options(address)) {
        QString text = QString::fromUtf8(value);
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        spelled.append(QString::fromUtf8(name) + QStringLiteral("='") + text + u'\'');
    }
    return spelled.join(u' ');
}

} // namespace db::engine::postgresql

void db::setPasswordSource(PasswordSource source)
{
    engine::postgresql::passwordSource() = std::move(source);
}

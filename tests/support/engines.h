// SPDX-License-Identifier: GPL-3.0-or-later
// The engines every test of the store runs on, and places for workspaces: a file in a folder, or a
// database of a PostgreSQL server that this program starts for itself and ends with itself.
#pragma once

#include "db/store.h"

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace support {

class PrivateServer;

enum class Engine : quint8 { Sqlite, Postgresql };

inline auto engines()
{
    return testing::Values(Engine::Sqlite, Engine::Postgresql);
}
std::string engineName(const testing::TestParamInfo<Engine>& engine);

// The engine of this run: PostgreSQL where REFORMBOARD_TEST_ENGINE says so, else SQLite. ctest runs
// every test that has a workspace once on each.
Engine engine();

// Where nothing is yet, or what is in another place, which nobody may have open; gone at the end.
// Fails the test where no server can be started.
class NewPlace
{
public:
    explicit NewPlace(Engine engine = support::engine(), const QString& name = {},
        const NewPlace* copied = nullptr);
    virtual ~NewPlace();
    NewPlace(const NewPlace&) = delete;
    NewPlace& operator=(const NewPlace&) = delete;

    const QString& path() const { return m_path; }
    const QString& database() const { return m_database; } // empty for a file

private:
    QTemporaryDir m_folder;
    QString m_database;
    QString m_path;
};

// A new, empty workspace at this place; one in memory lies in a database where this run is on a
// server, as long as its test runs.
std::unique_ptr<db::Store> newStore(const QString& place = QStringLiteral(":memory:"));
// The place itself, or, for memory, an empty database where this run is on a server.
QString anywhere(const QString& place);

// What the server is sent for a place, statement by statement as it arrives, by the connections
// made from now on.
class Sent
{
public:
    explicit Sent(const NewPlace& place);
    QStringList statements() const;

private:
    QByteArray m_database;
    qint64 m_from = 0; // in the log of the server
};

// Nobody gets at a database of the server until this ends: whoever is connected is thrown out.
class Outage
{
public:
    explicit Outage(const QString& place);
    ~Outage() { end(); }
    Outage(const Outage&) = delete;
    Outage& operator=(const Outage&) = delete;

    void end();

private:
    QByteArray m_database; // empty once it has ended
};

// A server of a test's own, to be stopped and started again.
class OwnServer
{
public:
    OwnServer(); // started, with an empty database named field
    ~OwnServer();
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    void stop(); // as its administrator would: at once, in order
    void start();
    QString path() const { return m_path; }

private:
    std::unique_ptr<PrivateServer> m_server;
    QString m_path;
};

// The address of a database of the server, as its owner or as another login; starts the server.
QString addressOf(const QString& database, const QString& login = QStringLiteral("office"));

} // namespace support

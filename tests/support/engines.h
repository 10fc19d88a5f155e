// SPDX-License-Identifier: GPL-3.0-or-later
// The engines every test of the store runs on, and places for workspaces: a file in a folder, or a
// database of a PostgreSQL server that this program starts for itself and ends with itself.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace support {

enum class Engine : quint8 { Sqlite, Postgresql };

inline auto engines()
{
    return testing::Values(Engine::Sqlite, Engine::Postgresql);
}
std::string engineName(const testing::TestParamInfo<Engine>& engine);

// Where nothing is yet; gone at the end. Fails the test where no server can be started.
class NewPlace
{
public:
    explicit NewPlace(Engine engine = Engine::Sqlite, const QString& name = {});
    ~NewPlace();
    NewPlace(const NewPlace&) = delete;
    NewPlace& operator=(const NewPlace&) = delete;

    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_database;
    QString m_path;
};

// The place itself, or, where REFORMBOARD_TEST_ENGINE is postgresql, a database in place of memory:
// for running every test that makes a workspace in memory on a server.
QString anywhere(const QString& place);

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
class Server;
class OwnServer
{
public:
    OwnServer(); // started, with an empty database named field
    ~OwnServer();
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    void stop(); // as its administrator would: at once, in order
    void start();
    QString path() const;

private:
    std::unique_ptr<Server> m_server;
};

// The address of a database of the server, as its owner or as another login; starts the server.
QString addressOf(const QString& database, const QString& login = QStringLiteral("office"));

} // namespace support

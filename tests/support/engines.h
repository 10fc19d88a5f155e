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

// The address of a database of the server, as its owner or as another login; starts the server.
QString addressOf(const QString& database, const QString& login = QStringLiteral("office"));

} // namespace support

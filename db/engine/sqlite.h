// SPDX-License-Identifier: GPL-3.0-or-later
// What only SQLite does: opening a file and knowing it is ours, migrations, bulk insert, reading
// everything into the cube, backup. The rest of db is plain SQL.
#pragma once

#include "db/cube.h"
#include "db/types.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <functional>
#include <span>

namespace db::engine {

inline constexpr qint32 applicationId = 0x5246424f; // "RFBO"
int schemaVersion(); // of this program: the number of migrations

enum class Probe : quint8 { Ours, Older, Newer, NotOurs, Damaged, Busy, NotFound };

struct ProbeResult
{
    Probe probe = Probe::NotFound;
    int version = 0;
    QString details;
};

// Looks at the file without changing it.
ProbeResult probe(const QString& path);
// A connection with this workspace's settings; throws Error. `network` tells that WAL was not used.
QSqlDatabase connect(const QString& path, bool* network);
void disconnect(QSqlDatabase& db);
// Runs the migrations from `version` on, each in a transaction, and marks the file as ours.
void migrate(const QSqlDatabase& db, int version);

// Inserts rows in key order with one statement; ids must exist. Throws Error.
void insertRows(const QSqlDatabase& db, std::span<const Observation> rows);
// All rows of one indicator on one basis, by period and region; throws Error.
std::vector<Observation> readSeries(const QSqlDatabase& db, IndicatorId indicator, Basis basis);
// Every accepted value and the marks of claims; throws Error.
void loadCube(const QSqlDatabase& db, Cube& cube);
// Every roll-out entry without its words, by measure, region and day; throws Error.
std::vector<RolloutStep> readSteps(
    const QSqlDatabase& db, const std::vector<RolloutState>& states);
// Journal rows in the order of their ids, those after `after`: each with its act as bytes that no
// other row has. Throws Error.
void eachJournalRow(const QSqlDatabase& db, qint64 after,
    const std::function<void(qint64 id, const QByteArray& bytes)>& use);
// A consistent copy while in use; throws Error and leaves no file.
void backup(const QSqlDatabase& db, const QString& path);
bool onNetworkFolder(const QString& path);
// Whether the file and its folder can be written: the log of changes lies beside the file.
bool isWritable(const QString& path);

} // namespace db::engine

// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between the engines a workspace may lie in: SQLite (a file) and PostgreSQL (a shared
// store). One row of functions an engine, chosen by the place or by the connection; everything else
// in db is plain SQL that runs unchanged on both.
#pragma once

#include "db/cube.h"
#include "db/engine/transfer.h"
#include "db/health.h"
#include "db/sharing.h"
#include "db/types.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <functional>
#include <span>

class QSqlError;

namespace db::engine {

inline constexpr qint32 applicationId = 0x5246424f; // "RFBO"
int schemaVersion(); // of this program: the number of migrations

enum class Probe : quint8 {
    Ours,
    Older,
    Newer,
    NotOurs,
    Damaged,
    Busy,
    NotFound, // no such file or database
    Empty, // a database without any tables
    Refused, // the server does not let this login in, or does not let it read
    Unreachable // no server answers, or the address cannot be understood
};

struct ProbeResult
{
    Probe probe = Probe::NotFound;
    int version = 0;
    QString sentence; // why it cannot be opened and what to do; empty when it can
    QString details;
    bool lacksPassword = false; // the server asks for one, or for another one
};

struct Connection
{
    QSqlDatabase db;
    QString notice; // what the person should know about this place
    QString readOnly; // why nothing can be written; empty when it can
};

struct Engine
{
    const char* driver; // of Qt SQL
    // A server: every statement is a journey, and another one may not run between two rows.
    bool remote;
    // Looks at the place without changing it; ends early where its thread is asked to.
    ProbeResult (*probe)(const QString& place);
    QString (*damaged)(const QString& place); // what to say when it turns out later
    // A connection with this workspace's settings; throws Error.
    Connection (*connect)(const QString& place);
    // A new, empty workspace; throws Error and leaves nothing behind.
    Connection (*create)(const QString& place);
    // The same connection once more, after it was lost; throws ConnectionLost while nobody
    // answers, Error where the place is not what it was.
    void (*reconnect)(QSqlDatabase& db, const QString& place);
    QString (*name)(const QString& place); // as a person would say it, never with a login
    // What this login may do here; throws Error.
    Rights (*rights)(const QSqlDatabase& db);
    // Whether others may have written since this was last asked, without a journey; `heard` is
    // the engine's to remember by, zero at first. Throws ConnectionLost.
    bool (*othersWrote)(const QSqlDatabase& db, qint64* heard);
    // Throws ConnectionLost or NoRight where that is what a failed statement says; else returns.
    void (*explain)(const QSqlDatabase& db, const QSqlError& error);
    // Runs the migrations from `version` on; the sentence says what was kept. Throws Error, with
    // the workspace as it was.
    QString (*upgrade)(const QSqlDatabase& db, const QString& place, int version);
    // A transaction that no other writer can come between; throws Error. With `resolved` the
    // caller vouches that every id exists.
    void (*begin)(const QSqlDatabase& db, bool resolved);
    void (*commit)(const QSqlDatabase& db, bool resolved); // throws Error, still to be rolled back
    void (*rollBack)(const QSqlDatabase& db, bool resolved);

    // Inserts the rows of one act, in key order, with one statement; ids must exist. A bulk has one
    // entry an indicator in the journal. Throws Error.
    void (*insertRows)(const QSqlDatabase& db, std::span<const Observation> rows);
    // All rows of one indicator on one basis, by period and region; throws Error.
    std::vector<Observation> (*readSeries)(const QSqlDatabase& db, IndicatorId, Basis);
    // Every accepted value of the regions that are held, the periods of the others, and the marks
    // of claims; throws Error.
    void (*loadCube)(const QSqlDatabase& db, Cube& cube);
    // As in Cube::Fetch.
    void (*readRegion)(const QSqlDatabase& db, std::span<const Cube::Slab> series, RegionId region,
        const Cube::Use& use);
    void (*readPeriod)(const QSqlDatabase& db, const CellKey& period, const Cube::Use& use);
    // Every roll-out entry without its words, by measure, region and day; throws Error.
    std::vector<RolloutStep> (*readSteps)(
        const QSqlDatabase& db, const std::vector<RolloutState>& states);
    // Journal rows in the order of their ids, those after `after`: each with its act as bytes that
    // no other row has, the same on every engine. No statement may run meanwhile. Throws Error.
    void (*eachJournalRow)(const QSqlDatabase& db, qint64 after,
        const std::function<void(qint64 id, const QByteArray& bytes)>& use);
    // A consistent copy of the file while in use; throws Error and leaves no file. None on a
    // server: there it is copied row by row.
    void (*backup)(const QSqlDatabase& db, const QString& path);

    // Copying row by row, as db/copy does it. Every table there is.
    std::vector<Table> (*tables)(const QSqlDatabase& db);
    // From here on what others write is not seen, until the connection ends. Throws NoRight where
    // this login is not shown every row.
    void (*beginReading)(const QSqlDatabase& db);
    // In the order of the key. Throws Error.
    void (*eachRow)(const QSqlDatabase& db, const Table& table, const RowUse& use);
    // A new workspace without a row, where no trigger fires and nobody sees it yet. Throws Error
    // and leaves nothing behind; afterwards one of finishDraft and dropDraft ends it.
    QSqlDatabase (*beginDraft)(const QString& place);
    void (*writeRows)(const QSqlDatabase& db, const Table& table, const RowSource& rows);
    // With its triggers, and numbering on from the rows there are. Throws Error; where it does so
    // before the connection is gone, dropDraft is still to be called.
    void (*finishDraft)(QSqlDatabase& db, const QString& place);
    void (*dropDraft)(QSqlDatabase& db);

    // As in db/health.h.
    QStringList (*fileProblems)(const QSqlDatabase& db);
    QStringList (*schemaDifferences)(const QSqlDatabase& db);
    std::vector<DanglingReference> (*danglingReferences)(const QSqlDatabase& db);
};

const Engine& at(const QString& place); // postgresql://…, else a file or :memory:
const Engine& of(const QSqlDatabase& db);
void disconnect(QSqlDatabase& db);

// For the engines themselves.
QSqlDatabase newConnection(const char* driver); // with a name of its own, not open
QStringList migrationFiles(); // their names, which are the same for every engine
QString unreadable(); // what to say of values that cannot be read
QString againstRules(const Table& table); // and of rows that cannot be kept
QByteArray migration(const char* engine, const QString& file); // throws Error

} // namespace db::engine

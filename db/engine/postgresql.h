// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of PostgreSQL, as db/engine/engine.h says what they do. A place is an address:
// postgresql://user@host:port/database?sslmode=verify-full; it never holds a password.
#pragma once

#include "db/engine/engine.h"

namespace db::engine::postgresql {

const Engine& engine();

// What takes the place of an advisory lock's name: one writer at a time, as in SQLite. The same
// number stands in the migrations.
inline constexpr qint64 writerLock = applicationId;

ProbeResult probe(const QString& place);
QString damaged(const QString& place);
Connection connect(const QString& place);
Connection create(const QString& place);
QString upgrade(const QSqlDatabase& db, const QString& place, int version);
void reconnect(QSqlDatabase& db, const QString& place);
QString name(const QString& place);
Rights rights(const QSqlDatabase& db);
bool othersWrote(const QSqlDatabase& db, qint64* heard);
void explain(const QSqlDatabase& db, const QSqlError& error);
void begin(const QSqlDatabase& db, bool resolved);
void commit(const QSqlDatabase& db, bool resolved);
void rollBack(const QSqlDatabase& db, bool resolved);
void insertRows(const QSqlDatabase& db, std::span<const Observation> rows);
std::vector<Observation> readSeries(const QSqlDatabase& db, IndicatorId indicator, Basis basis);
void loadCube(const QSqlDatabase& db, Cube& cube);
void readRegion(const QSqlDatabase& db, std::span<const Cube::Slab> series, RegionId region,
    const Cube::Use& use);
void readPeriod(const QSqlDatabase& db, const CellKey& period, const Cube::Use& use);
std::vector<RolloutStep> readSteps(const QSqlDatabase& db, const std::vector<RolloutState>& states);
void eachJournalRow(const QSqlDatabase& db, qint64 after,
    const std::function<void(qint64 id, const QByteArray& bytes)>& use);
std::vector<Table> tables(const QSqlDatabase& db);
void beginReading(const QSqlDatabase& db);
void eachRow(const QSqlDatabase& db, const Table& table, const RowUse& use);
QSqlDatabase beginDraft(const QString& place);
void writeRows(const QSqlDatabase& db, const Table& table, const RowSource& rows);
void finishDraft(QSqlDatabase& db, const QString& place);
void dropDraft(QSqlDatabase& db);
QStringList fileProblems(const QSqlDatabase& db);
QStringList schemaDifferences(const QSqlDatabase& db);
std::vector<DanglingReference> danglingReferences(const QSqlDatabase& db);

// For this engine's own files: NoRight with what the login may do, in words.
[[noreturn]] void refuse(const QSqlDatabase& db, const QString& details);
// Every migration from `version` on, within a transaction.
QByteArray migrationScript(int version);
// A new, empty workspace in a transaction that is still open; throws Error.
QSqlDatabase begun(const QString& place);

} // namespace db::engine::postgresql

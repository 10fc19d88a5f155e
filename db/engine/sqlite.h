// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of SQLite, as db/engine/engine.h says what they do.
#pragma once

#include "db/engine/engine.h"

namespace db::engine::sqlite {

const Engine& engine();

ProbeResult probe(const QString& path);
QString damaged(const QString& path);
Connection connect(const QString& path);
Connection create(const QString& path);
QString upgrade(const QSqlDatabase& db, const QString& path, int version);
// Runs the migrations from `version` on, each in a transaction, and marks the file as ours.
void migrate(const QSqlDatabase& db, int version);
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
void backup(const QSqlDatabase& db, const QString& path);
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

} // namespace db::engine::sqlite

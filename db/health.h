// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a workspace as a file: damage, a schema somebody changed, ids that lead
// nowhere. The engine's own checks, so they are implemented in db/engine.
#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

namespace db {

struct DanglingReference
{
    QString table;
    QString refersTo;
    qint64 rows = 0;
    bool operator==(const DanglingReference&) const = default;
};

// SQLite's findings in its own words; none for a sound file.
QStringList fileProblems(const QSqlDatabase& db);
// Names of tables, indexes and triggers that are missing, altered or foreign.
QStringList schemaDifferences(const QSqlDatabase& db);
std::vector<DanglingReference> danglingReferences(const QSqlDatabase& db);

} // namespace db

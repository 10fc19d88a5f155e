// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the file itself in order to trust it: the bytes of the journal, and what SQLite finds
// wrong with its own structures.
#include "db/engine/journal_bytes.h"
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QMap>

#include <sqlite3.h>

namespace db::engine::sqlite {

namespace {

QString unreadable()
{
    return QCoreApplication::translate("Store", "The history of the workspace could not be read.");
}

void appendColumn(QByteArray& bytes, sqlite3_stmt* s, int column)
{
    switch (sqlite3_column_type(s, column)) {
    case SQLITE_INTEGER: appendInteger(bytes, sqlite3_column_int64(s, column)); break;
    case SQLITE_NULL: appendNull(bytes); break;
    default: {
        const auto* content = static_cast<const char*>(sqlite3_column_blob(s, column));
        appendText(bytes, { content, std::size_t(sqlite3_column_bytes(s, column)) });
    }
    }
}

// Everything made by a statement of its own, with that statement. What SQLite keeps for itself
// (statistics) is nobody's change.
QMap<QString, QString> schemaOf(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, R"sql(
        SELECT name, sql
        FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%')sql");
    QMap<QString, QString> objects;
    while (q.next())
        objects.insert(q.value(0).toString(), q.value(1).toString());
    return objects;
}

} // namespace

void eachJournalRow(const QSqlDatabase& db, qint64 after,
    const std::function<void(qint64 id, const QByteArray& bytes)>& use)
{
    sqlite3* handle = native(db);
    // What an undo marks on the act it takes back is left out.
    const Statement statement = prepared(handle, R"sql(
        SELECT j.id, j.batch_id, j.at, j.actor, j.via, j.table_name, j.action, j.row_key,
            j.old_row, j.new_row, j.reason, b.at, b.actor, b.via, b.label, b.reason, b.undoes
        FROM journal j
        LEFT JOIN batch b ON b.id = j.batch_id
        WHERE j.id > ?
        ORDER BY j.id)sql",
        unreadable());
    sqlite3_stmt* s = statement.get();
    sqlite3_bind_int64(s, 1, after);
    const int columns = sqlite3_column_count(s);
    QByteArray bytes;
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {
        bytes.clear();
        for (int column = 0; column < columns; ++column)
            appendColumn(bytes, s, column);
        use(sqlite3_column_int64(s, 0), bytes);
    }
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
}

QStringList fileProblems(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, "PRAGMA integrity_check");
    QStringList problems;
    while (q.next())
        problems.append(q.value(0).toString());
    problems.removeAll(QStringLiteral("ok"));
    return problems;
}

QStringList schemaDifferences(const QSqlDatabase& db)
{
    QSqlDatabase fresh = create(QStringLiteral(":memory:")).db;
    const QMap<QString, QString> wanted = schemaOf(fresh);
    disconnect(fresh);
    const QMap<QString, QString> found = schemaOf(db);
    QStringList names;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (found.value(it.key()) != it.value())
            names.append(it.key());
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!wanted.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

std::vector<DanglingReference> danglingReferences(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, "PRAGMA foreign_key_check");
    QMap<std::pair<QString, QString>, qint64> counts;
    while (q.next())
        ++counts[{ q.value(0).toString(), q.value(2).toString() }];
    std::vector<DanglingReference> rows;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        rows.push_back({ it.key().first, it.key().second, it.value() });
    return rows;
}

} // namespace db::engine::sqlite

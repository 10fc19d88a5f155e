// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own handle behind the driver, for the few hot paths inside this folder.
#pragma once

#include <QString>

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace db::engine::sqlite {

sqlite3* native(const QSqlDatabase& db); // throws Error when not open
[[noreturn]] void failNative(sqlite3* db, const QString& sentence);

struct Finalizer
{
    void operator()(sqlite3_stmt* statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

// Throws Error with the sentence.
Statement prepared(sqlite3* handle, const char* sql, const QString& sentence);

} // namespace db::engine::sqlite

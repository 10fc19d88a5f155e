// SPDX-License-Identifier: GPL-3.0-or-later
// The driver's own handle, for the few hot paths inside this folder.
#pragma once

#include <QString>

class QSqlDatabase;
struct sqlite3;

namespace db::engine {

sqlite3* native(const QSqlDatabase& db); // throws Error when not open
[[noreturn]] void failNative(sqlite3* db, const QString& sentence);

} // namespace db::engine

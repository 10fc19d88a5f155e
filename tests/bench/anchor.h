// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures are measured on: a made workspace of 32 regions, 200 indicators and 40 quarters,
// and the same rows as files, for our own import and for the sqlite3 command beside it.
#pragma once

#include "db/store.h"

#include <QByteArray>
#include <QString>

namespace bench {

inline constexpr int regionCount = 32;
inline constexpr int indicatorCount = 200;
inline constexpr int quarterCount = 40;
inline constexpr int rowCount = regionCount * indicatorCount * quarterCount;

// The regions of the field and 200 indicators, no observations; ":memory:" or a new file.
std::unique_ptr<db::Store> emptyStore(const QString& path);
// 256,000 rows in the exchange columns, in the order of the key.
const QByteArray& canonicalFile();
// The same rows as ids only: for a table with the columns of ours, or for the five bare ones.
QByteArray idsFile(const db::Store& store, bool bare);
// A copy of a workspace file holding all rows; made once, in the benchmark's own folder.
QString filledFile();
// What the sqlite3 command imports into: our table as it is (key, constraints, triggers), the same
// with its insert trigger away as our bulk import has it, or five bare columns.
enum class Peer { Equal, TriggerAside, Bare };
// Seconds the sqlite3 command takes for the ids, into its own file. Negative when there is none.
double sqliteCommandSeconds(const db::Store& store, Peer peer);
QString scratch(const QString& name); // a path in the benchmark's own folder

} // namespace bench

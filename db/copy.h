// SPDX-License-Identifier: GPL-3.0-or-later
// A whole workspace moved to a new place, between files and servers either way: every row of every
// table, the history with its seals, all of it or nothing. What arrived is compared with what was
// sent, by a checksum that comes out the same on every engine.
#pragma once

#include "db/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace db {

// Of one table: SHA-256 of its columns and of its rows in the order of their key.
struct TableSum
{
    QString table;
    qint64 rows = 0;
    QByteArray digest;
    bool operator==(const TableSum&) const = default;
};

struct CopyProgress
{
    QString table;
    qint64 rows = 0; // of this table so far
    qint64 of = 0;
    bool comparing = false; // already written, being read again
};
// Told at most ten times a second; false gives up.
using CopyWatch = std::function<bool(const CopyProgress&)>;

// The source cannot be read at all: there is none, it is damaged, no server answers.
class CannotRead : public Error
{
    using Error::Error;
};

// The source stays as it is, and others may go on writing in it: what they write is not copied.
// The target is new, as for Store::create. By table name. Throws Error, CannotRead or NoRight and
// leaves nothing behind.
std::vector<TableSum> copyWorkspace(
    const QString& source, const QString& target, const CopyWatch& watch = {});
std::vector<TableSum> checksums(const QString& place, const CopyWatch& watch = {});
QByteArray digestOf(const std::vector<TableSum>& sums); // of the whole

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as any other program sees it: straight through SQLite or libpq, without our code.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct pg_conn;
struct sqlite3;

namespace support {

class RawDatabase
{
public:
    explicit RawDatabase(const QString& place); // creates a file when there is none
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    // The engine's result code; 0 is success.
    int exec(const QByteArray& sql);
    // One string a row: columns separated by |, reals in exact hexadecimal, bytes likewise, NULL as
    // the word.
    QStringList rows(const QByteArray& sql);
    QString value(const QByteArray& sql);
    // Every row of every table but these, in a fixed order.
    QString dump(const QStringList& without = bookkeeping());
    // The history itself, and the periods and bytes of attachments, which only ever grow.
    static QStringList bookkeeping();
    QStringList tables(); // all of them
    QStringList columns(const QString& table); // in their order

private:
    sqlite3* m_file = nullptr;
    pg_conn* m_server = nullptr;
};

QByteArray fileBytes(const QString& path);

} // namespace support

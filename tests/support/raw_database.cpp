// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_database.h"

#include <QFile>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdio>

namespace support {

namespace {

QString exactly(double number)
{
    char text[64];
    std::snprintf(text, sizeof text, "%a", number);
    return QString::fromLatin1(text);
}

QStringList rowsOf(sqlite3* db, const QByteArray& sql)
{
    QStringList result;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return { QString::fromUtf8(sqlite3_errmsg(db)) };
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList fields;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_NULL) {
                fields.append(QStringLiteral("NULL"));
            } else if (sqlite3_column_type(statement, i) == SQLITE_FLOAT) {
                fields.append(exactly(sqlite3_column_double(statement, i)));
            } else if (sqlite3_column_type(statement, i) == SQLITE_BLOB) {
                fields.append(QString::fromLatin1(
                    QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, i)),
                        sqlite3_column_bytes(statement, i))
                        .toHex()));
            } else {
                fields.append(QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(statement, i))));
            }
        }
        result.append(fields.join(u'|'));
    }
    sqlite3_finalize(statement);
    return result;
}

QString fieldOf(const PGresult* result, int row, int column)
{
    constexpr Oid boolean = 16;
    constexpr Oid blob = 17;
    constexpr Oid real = 701;
    if (PQgetisnull(result, row, column))
        return QStringLiteral("NULL");
    const QByteArray text = PQgetvalue(result, row, column);
    if (PQftype(result, column) == real)
        return exactly(text.toDouble());
    if (PQftype(result, column) == boolean)
        return text == "t" ? QStringLiteral("1") : QStringLiteral("0");
    if (PQftype(result, column) == blob)
        return QString::fromLatin1(text.mid(2)); // \x…
    return QString::fromUtf8(text);
}

QStringList rowsOf(PGconn* db, const QByteArray& sql)
{
    PGresult* result = PQexec(db, sql.constData());
    QStringList rows;
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        rows.append(QString::fromUtf8(PQerrorMessage(db)));
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList fields;
        for (int column = 0; column < PQnfields(result); ++column)
            fields.append(fieldOf(result, row, column));
        rows.append(fields.join(u'|'));
    }
    PQclear(result);
    return rows;
}

} // namespace

RawDatabase::RawDatabase(const QString& place)
{
    if (place.startsWith(QStringLiteral("postgresql:"))) {
        m_server = PQconnectdb(place.toUtf8().constData());
        PQsetNoticeProcessor(
            m_server, [](void*, const char*) {}, nullptr);
    } else {
        sqlite3_open(place.toUtf8().constData(), &m_file);
    }
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_file);
    if (m_server)
        PQfinish(m_server);
}

int RawDatabase::exec(const QByteArray& sql)
{
    if (m_file)
        return sqlite3_exec(m_file, sql.constData(), nullptr, nullptr, nullptr);
    PGresult* result = PQexec(m_server, sql.constData());
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? 0 : 1;
}

QStringList RawDatabase::rows(const QByteArray& sql)
{
    return m_file ? rowsOf(m_file, sql) : rowsOf(m_server, sql);
}

QString RawDatabase::value(const QByteArray& sql)
{
    return rows(sql).value(0);
}

QStringList RawDatabase::bookkeeping()
{
    return { QStringLiteral("batch"), QStringLiteral("journal"), QStringLiteral("journal_context"),
        QStringLiteral("period"), QStringLiteral("keystroke"), QStringLiteral("journal_seal"),
        QStringLiteral("attachment_content"), QStringLiteral("source_use"),
        QStringLiteral("workspace") };
}

QStringList RawDatabase::tables()
{
    return rows(m_file ? "SELECT name FROM sqlite_schema WHERE type = 'table' "
                         "AND name NOT LIKE 'sqlite%' ORDER BY name"
                       : "SELECT relname FROM pg_class WHERE relkind = 'r' "
                         "AND relnamespace = 'public'::regnamespace ORDER BY relname");
}

QStringList RawDatabase::columns(const QString& table)
{
    return rows(m_file ? "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')"
                       : "SELECT attname FROM pg_attribute WHERE attrelid = '" + table.toUtf8()
                + "'::regclass AND attnum > 0 ORDER BY attnum");
}

QString RawDatabase::dump(const QStringList& without)
{
    QString text;
    for (const QString& table : tables()) {
        if (without.contains(table))
            continue;
        QStringList content = rows("SELECT * FROM " + table.toUtf8());
        content.sort();
        text += QStringLiteral("== ") + table + u'\n' + content.join(u'\n') + u'\n';
    }
    return text;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support

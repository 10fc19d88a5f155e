// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_database.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace support {

RawDatabase::RawDatabase(const QString& path)
{
    sqlite3_open(path.toUtf8().constData(), &m_db);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_db);
}

int RawDatabase::exec(const QByteArray& sql)
{
    return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
}

QStringList RawDatabase::rows(const QByteArray& sql)
{
    QStringList result;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return { QString::fromUtf8(sqlite3_errmsg(m_db)) };
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList fields;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_NULL) {
                fields.append(QStringLiteral("NULL"));
            } else if (sqlite3_column_type(statement, i) == SQLITE_FLOAT) {
                char text[64];
                std::snprintf(text, sizeof text, "%a", sqlite3_column_double(statement, i));
                fields.append(QString::fromLatin1(text));
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

QString RawDatabase::value(const QByteArray& sql)
{
    return rows(sql).value(0);
}

QStringList RawDatabase::bookkeeping()
{
    return { QStringLiteral("batch"), QStringLiteral("journal"), QStringLiteral("journal_context"),
        QStringLiteral("period"), QStringLiteral("keystroke"), QStringLiteral("journal_seal"),
        QStringLiteral("attachment_content") };
}

QStringList RawDatabase::tables()
{
    return rows("SELECT name FROM sqlite_schema WHERE type = 'table' "
                "AND name NOT LIKE 'sqlite%' ORDER BY name");
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Running a whole SQL statement with bound values: failures become db::Error, columns become the
// shared value types. Used inside db only.
#pragma once

#include "db/error.h"
#include "db/types.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace db {

// Prepares, binds by position and executes; forward-only. Throws Error.
QSqlQuery run(const QSqlDatabase& db, const char* sql, const QVariantList& values = {});

// A statement to be run many times with other values: prepared once where that is cheaper.
class Statement
{
public:
    Statement(const QSqlDatabase& db, const char* sql); // throws Error
    QSqlQuery& run(const QVariantList& values); // throws Error

private:
    QSqlDatabase m_db;
    QByteArray m_sql;
    QSqlQuery m_query;
};

template <typename Id> QVariant bind(Id id) requires std::is_enum_v<Id>
{
    return QVariant::fromValue(qint64(id));
}
template <typename Id> QVariant bind(const std::optional<Id>& id) requires std::is_enum_v<Id>
{
    return id ? QVariant::fromValue(qint64(*id)) : QVariant(QMetaType::fromType<qint64>());
}
inline QVariant bind(const std::optional<double>& v)
{
    return v ? QVariant(*v) : QVariant(QMetaType::fromType<double>());
}
inline QVariant bind(const std::optional<int>& v)
{
    return v ? QVariant(*v) : QVariant(QMetaType::fromType<int>());
}
// Never NULL: an absent text is empty.
inline QVariant bind(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
// NULL for an empty text: where most rows have none.
inline QVariant bindOptional(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template <typename Id> Id idAt(const QSqlQuery& q, int column)
{
    return Id { q.value(column).toLongLong() };
}
template <typename Id> std::optional<Id> optionalId(const QSqlQuery& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(idAt<Id>(q, column));
}
inline std::optional<double> optionalReal(const QSqlQuery& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(q.value(column).toDouble());
}
inline std::optional<int> optionalInt(const QSqlQuery& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(q.value(column).toInt());
}
Period periodAt(const QSqlQuery& q, int column); // throws Error on an id that is no period
// Four columns from `column` on: indicator, basis, period, region.
CellKey cellAt(const QSqlQuery& q, int column);
QVariantList cellValues(const CellKey& key);
inline QVariant bind(const std::optional<QDate>& day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}
inline QString bind(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QDate dateAt(const QSqlQuery& q, int column)
{
    return QDate::fromString(q.value(column).toString(), Qt::ISODate);
}
inline std::optional<QDate> optionalDate(const QSqlQuery& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(dateAt(q, column));
}

QString timeNow(); // UTC, ISO 8601 with milliseconds
// Who is at the keyboard: as the server knows them, or the system.
QString actorName(const QSqlDatabase& db);

} // namespace db

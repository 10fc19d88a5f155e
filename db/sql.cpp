// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql.h"

#include <QCoreApplication>
#include <QSqlError>

namespace db {

namespace {

[[noreturn]] void fail(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    throw Error(QCoreApplication::translate("Store",
                    "The workspace could not carry this out. Nothing was changed; try again, and "
                    "if it happens again copy the details for whoever looks after the program."),
        QStringLiteral("%1 [%2] %3")
            .arg(error.text(), error.nativeErrorCode(), query.lastQuery().simplified()));
}

} // namespace

QSqlQuery prepare(const QSqlDatabase& db, const char* sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        fail(query);
    return query;
}

void rerun(QSqlQuery& query, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        fail(query);
}

QSqlQuery run(const QSqlDatabase& db, const char* sql, const QVariantList& values)
{
    QSqlQuery query = prepare(db, sql);
    rerun(query, values);
    return query;
}

Period periodAt(const QSqlQuery& q, int column)
{
    const auto period = Period::fromId(q.value(column).toLongLong());
    if (!period)
        throw Error(QCoreApplication::translate(
            "Store", "The workspace holds a period that this program does not know (%1).")
                        .arg(q.value(column).toString()));
    return *period;
}

QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString actorName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("local") : user;
}

CellKey cellAt(const QSqlQuery& q, int column)
{
    return { idAt<IndicatorId>(q, column), Basis(q.value(column + 1).toInt()),
        periodAt(q, column + 2), idAt<RegionId>(q, column + 3) };
}

QVariantList cellValues(const CellKey& key)
{
    return { bind(key.indicator), int(key.basis), key.period.id(), bind(key.region) };
}

} // namespace db

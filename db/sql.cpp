// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql.h"

#include "db/engine/engine.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace db {

namespace {

[[noreturn]] void fail(const QSqlDatabase& db, const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    engine::of(db).explain(db, error);
    throw Error(QCoreApplication::translate("Store",
                    "The workspace could not carry this out. Nothing was changed; try again, and "
                    "if it happens again copy the details for whoever looks after the program."),
        QStringLiteral("%1 [%2] %3")
            .arg(error.text(), error.nativeErrorCode(), query.lastQuery().simplified()));
}

// The driver writes the values as it does for statements it prepares.
QString spelled(const QSqlDatabase& db, const QByteArray& sql, const QVariantList& values)
{
    QString text;
    qsizetype next = 0;
    for (const QChar c : QString::fromUtf8(sql)) {
        if (c != u'?') {
            text += c;
            continue;
        }
        const QVariant& value = values.at(next++);
        QSqlField field({}, value.metaType());
        field.setValue(value);
        text += db.driver()->formatValue(field);
    }
    return text;
}

} // namespace

Statement::Statement(const QSqlDatabase& db, const char* sql)
    : m_db(db)
    , m_sql(sql)
    , m_query(db)
{
    // A server would be asked three times for what mostly runs once: to prepare it, to run it and
    // to let it go, which it refuses once another statement of the act has failed.
    if (engine::of(db).remote)
        return;
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(m_sql)))
        fail(m_db, m_query);
}

QSqlQuery& Statement::run(const QVariantList& values)
{
    if (engine::of(m_db).remote) {
        if (!m_db.isOpen()) // the driver would only grumble
            engine::of(m_db).explain(m_db, {});
        if (!m_query.exec(spelled(m_db, m_sql, values)))
            fail(m_db, m_query);
        return m_query;
    }
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        fail(m_db, m_query);
    return m_query;
}

QSqlQuery run(const QSqlDatabase& db, const char* sql, const QVariantList& values)
{
    Statement statement(db, sql);
    return std::move(statement.run(values));
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

QString actorName(const QSqlDatabase& db)
{
    if (!db.userName().isEmpty())
        return db.userName();
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

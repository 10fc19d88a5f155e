// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/engine.h"

#include "db/engine/postgresql.h"
#include "db/engine/sqlite.h"
#include "db/error.h"
#include "db/server_address.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace db {

namespace engine {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace

int schemaVersion()
{
    return int(migrationFiles().size());
}

const Engine& at(const QString& place)
{
    return isServerAddress(place) ? postgresql::engine() : sqlite::engine();
}

const Engine& of(const QSqlDatabase& db)
{
    const QString driver = db.driverName();
    return driver == QLatin1String(postgresql::engine().driver) ? postgresql::engine()
                                                                : sqlite::engine();
}

QSqlDatabase newConnection(const char* driver)
{
    static QAtomicInt counter;
    return QSqlDatabase::addDatabase(QString::fromLatin1(driver),
        QStringLiteral("workspace-%1").arg(counter.fetchAndAddRelaxed(1)));
}

void disconnect(QSqlDatabase& db)
{
    const QString name = db.connectionName();
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/migrations/sqlite")).entryList(QDir::Files, QDir::Name);
}

QString unreadable()
{
    return QCoreApplication::translate("Store", "The values of the workspace could not be read.");
}

QString againstRules(const Table& table)
{
    return StoreText::tr("A row of the table %1 cannot be kept at the new place, and nothing was "
                         "left there. Let “reformboard doctor” examine the workspace.")
        .arg(QString::fromUtf8(table.name));
}

QByteArray migration(const char* engine, const QString& file)
{
    QFile script(QStringLiteral(":/migrations/%1/%2").arg(QString::fromLatin1(engine), file));
    if (!script.open(QIODevice::ReadOnly))
        throw Error(
            StoreText::tr("A part of the program is missing (%1). Install it again.").arg(file));
    return script.readAll();
}

} // namespace engine

QStringList fileProblems(const QSqlDatabase& db)
{
    return engine::of(db).fileProblems(db);
}

QStringList schemaDifferences(const QSqlDatabase& db)
{
    return engine::of(db).schemaDifferences(db);
}

std::vector<DanglingReference> danglingReferences(const QSqlDatabase& db)
{
    return engine::of(db).danglingReferences(db);
}

} // namespace db

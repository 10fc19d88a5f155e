// SPDX-License-Identifier: GPL-3.0-or-later
// What is true of a shared store only: addresses, logins, what a database may turn out to be, and
// several programs at once. Against a real server.
#include "db/engine/engine.h"
#include "db/health.h"
#include "db/seal.h"
#include "db/server_address.h"
#include "db/store.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QSqlQuery>

namespace {

using db::OpenOutcome;
using db::OpenStatus;
using db::Store;
using support::RawDatabase;
using support::SmallWorkspace;

class Shared : public testing::Test
{
protected:
    QString login(const char* name) const
    {
        QString path = place.path();
        return path.replace(
            QStringLiteral("user=office"), QStringLiteral("user=") + QString::fromUtf8(name));
    }
    void asAdministrator(const QByteArray& sql) const
    {
        RawDatabase raw(login("postgres"));
        ASSERT_EQ(raw.exec(sql), 0) << sql.toStdString();
    }

    support::NewPlace place { support::Engine::Postgresql };
};

TEST_F(Shared, IsOpenedAsItWasWritten)
{
    {
        SmallWorkspace workspace(place.path());
        workspace.put(workspace.months(110));
        workspace.put({ workspace.value(workspace.beijing, 2020, 0.1 + 0.2) });
    }
    const OpenOutcome outcome = Store::open(place.path());
    ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.sentence.toStdString();
    EXPECT_TRUE(outcome.sentence.isEmpty());
    EXPECT_FALSE(outcome.store->readOnly());
    EXPECT_EQ(outcome.store->cube().size(), 5281); // 1,320 months of 4 regions and a year
    EXPECT_EQ(outcome.store->path(), place.path());
}

TEST_F(Shared, AnEmptyDatabaseIsOfferedForANewWorkspace)
{
    const OpenOutcome outcome = Store::open(place.path());
    EXPECT_EQ(outcome.status, OpenStatus::Empty);
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("is empty")));
    EXPECT_EQ(RawDatabase(place.path()).tables(), QStringList());
}

TEST_F(Shared, NeverStartsAWorkspaceOverAnything)
{
    ASSERT_EQ(RawDatabase(place.path())
                  .exec("CREATE TABLE ledger (id INT); "
                        "INSERT INTO ledger VALUES (7)"),
        0);
    EXPECT_EQ(Store::open(place.path()).status, OpenStatus::NotOurs);
    EXPECT_THROW(Store::create(place.path()), db::Error);
    RawDatabase raw(place.path());
    EXPECT_EQ(raw.tables(), QStringList { QStringLiteral("ledger") });
    EXPECT_EQ(raw.value("SELECT id FROM ledger"), QStringLiteral("7"));

    const support::NewPlace second(support::Engine::Postgresql);
    Store::create(second.path());
    EXPECT_THROW(Store::create(second.path()), db::Error);
    EXPECT_EQ(Store::open(second.path()).status, OpenStatus::Opened);
}

TEST_F(Shared, KnowsATableOfTheSameNameForAnothersOwn)
{
    ASSERT_EQ(RawDatabase(place.path()).exec("CREATE TABLE workspace (name TEXT)"), 0);
    EXPECT_EQ(Store::open(place.path()).status, OpenStatus::NotOurs);
}

TEST_F(Shared, LeavesNothingWhereStartingFails)
{
    asAdministrator("CREATE ROLE guest LOGIN");
    EXPECT_THROW(Store::create(login("guest")), db::Error);
    EXPECT_EQ(RawDatabase(place.path()).tables(), QStringList());
    asAdministrator("DROP ROLE guest");
}

TEST_F(Shared, DoesNotTouchANewerOne)
{
    Store::create(place.path());
    ASSERT_EQ(RawDatabase(place.path()).exec("UPDATE workspace SET schema_version = 99"), 0);
    const OpenOutcome outcome = Store::open(place.path());
    EXPECT_EQ(outcome.status, OpenStatus::Newer);
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_TRUE(outcome.details.contains(QStringLiteral("99")));
}

TEST_F(Shared, UpgradesAnOlderOneWithinATransaction)
{
    {
        RawDatabase raw(place.path());
        ASSERT_EQ(raw.exec(db::engine::migration("postgresql", QStringLiteral("001_field.sql"))
                      + db::engine::migration("postgresql", QStringLiteral("002_journal.sql"))
                      + "INSERT INTO workspace VALUES (1380336207, 2);"
                        "INSERT INTO source (title, kind) VALUES ('Old', 'statistics');"),
            0);
    }
    const OpenOutcome outcome = Store::open(place.path());
    ASSERT_EQ(outcome.status, OpenStatus::Upgraded) << outcome.details.toStdString();
    EXPECT_FALSE(outcome.sentence.isEmpty());
    EXPECT_EQ(RawDatabase(place.path()).value("SELECT schema_version FROM workspace").toInt(),
        db::engine::schemaVersion());
    EXPECT_TRUE(db::schemaDifferences(outcome.store->database()).isEmpty());
    EXPECT_TRUE(db::verifySeals(outcome.store->database()).intact());
    EXPECT_EQ(Store::open(place.path()).status, OpenStatus::Opened);
}

TEST_F(Shared, SaysThatThereIsNoSuchDatabase)
{
    const OpenOutcome outcome = Store::open(support::addressOf(QStringLiteral("nowhere")));
    EXPECT_EQ(outcome.status, OpenStatus::NotFound);
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("nowhere")));
}

TEST_F(Shared, SaysThatTheLoginIsRefused)
{
    const OpenOutcome outcome = Store::open(login("nobody_here"));
    EXPECT_EQ(outcome.status, OpenStatus::Refused) << outcome.details.toStdString();
    EXPECT_EQ(outcome.store, nullptr);
}

TEST_F(Shared, SaysThatNoServerAnswers)
{
    for (const char* where : { "postgresql://127.0.0.1:1/office",
             "postgresql:///office?host=/nowhere", "postgresql://no-such-host.invalid/office" }) {
        const OpenOutcome outcome = Store::open(QString::fromUtf8(where));
        EXPECT_EQ(outcome.status, OpenStatus::Unreachable) << where;
        EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("server"))) << where;
        EXPECT_FALSE(outcome.details.isEmpty()) << where;
    }
}

TEST_F(Shared, RefusesAnAddressThatIsNone)
{
    for (const char* where :
        { "postgresql://", "postgresql://host", "postgresql://host/", "postgresql://ho st/office",
            "postgresql://host:port/office", "postgresql://host/office/more" }) {
        const OpenOutcome outcome = Store::open(QString::fromUtf8(where));
        EXPECT_EQ(outcome.status, OpenStatus::Unreachable) << where;
        EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("postgresql://user@host:port")))
            << where;
    }
}

TEST_F(Shared, NeverTakesAPasswordFromTheAddressOrRepeatsIt)
{
    for (const char* where :
        { "postgresql://me:secret@host/office", "postgresql://host/office?password=secret",
            "postgresql://host/office?sslpassword=secret" }) {
        const OpenOutcome outcome = Store::open(QString::fromUtf8(where));
        EXPECT_EQ(outcome.status, OpenStatus::Unreachable);
        EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("password file"))) << where;
        EXPECT_FALSE(outcome.sentence.contains(QStringLiteral("secret")));
        EXPECT_FALSE(outcome.details.contains(QStringLiteral("secret")));
        try {
            Store::create(QString::fromUtf8(where));
            FAIL();
        } catch (const db::Error& error) {
            EXPECT_FALSE((error.sentence() + error.details()).contains(QStringLiteral("secret")));
        }
    }
}

TEST_F(Shared, PassesSettingsOfTheConnectionOn)
{
    const auto address = db::serverAddress(
        QStringLiteral("postgresql://anna@db.example:5433/office?sslmode=verify-full&sslrootcert="
                       "%2Fetc%2Four%20ca.pem"));
    EXPECT_TRUE(address.problem.isEmpty());
    EXPECT_EQ(address.server(), QStringLiteral("db.example:5433"));
    EXPECT_EQ(address.user, QStringLiteral("anna"));
    EXPECT_EQ(address.database, QStringLiteral("office"));
    ASSERT_EQ(address.options.size(), 2u);
    EXPECT_EQ(address.options[1].second, QStringLiteral("/etc/our ca.pem"));

    Store::create(place.path());
    const OpenOutcome outcome
        = Store::open(place.path() + QStringLiteral("&application_name=the%20o'ffice"));
    ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.sentence.toStdString();
    QSqlQuery query(outcome.store->database());
    ASSERT_TRUE(query.exec(QStringLiteral("SHOW application_name")) && query.next());
    EXPECT_EQ(query.value(0).toString(), QStringLiteral("the o'ffice"));
}

TEST_F(Shared, TheMigrationsOfBothEnginesAreTheSame)
{
    const QStringList files = db::engine::migrationFiles();
    EXPECT_EQ(
        QDir(QStringLiteral(":/migrations/postgresql")).entryList(QDir::Files, QDir::Name), files);
    Store::create(place.path());
    const support::NewPlace file(support::Engine::Sqlite);
    Store::create(file.path());
    RawDatabase onServer(place.path());
    RawDatabase inFile(file.path());
    QStringList tables = inFile.tables();
    tables.removeAll(QStringLiteral("journal_context")); // a view there
    QStringList others = onServer.tables();
    others.removeAll(QStringLiteral("workspace")); // in the header of a file
    EXPECT_EQ(others, tables);
    for (const QString& table : tables) {
        EXPECT_EQ(onServer.columns(table), inFile.columns(table)) << table.toStdString();
        if (table == QStringLiteral("batch"))
            continue;
        EXPECT_EQ(onServer.rows("SELECT * FROM " + table.toUtf8() + " ORDER BY 1"),
            inFile.rows("SELECT * FROM " + table.toUtf8() + " ORDER BY 1"))
            << table.toStdString();
    }
}

TEST_F(Shared, AHistoryBroughtFromAFileKeepsItsSeals)
{
    const support::NewPlace file(support::Engine::Sqlite);
    SmallWorkspace workspace(file.path());
    workspace.put({ workspace.value(workspace.beijing, 2020, 0.1 + 0.2) });
    workspace.undo(workspace.put(workspace.months(110)));
    const auto shared = Store::create(place.path());
    RawDatabase from(file.path());
    RawDatabase to(place.path());
    for (const char* table : { "batch", "journal", "journal_seal" }) {
        QStringList quoted;
        for (const QString& column : from.columns(QString::fromUtf8(table)))
            quoted.append(QStringLiteral("quote(%1)").arg(column));
        for (const QString& row :
            from.rows(QByteArray("SELECT 'INSERT INTO ") + table + " VALUES (' || "
                + quoted.join(QStringLiteral(" || ',' || ")).toUtf8() + " || ')' FROM " + table))
            ASSERT_EQ(to.exec(row.toUtf8()), 0) << row.toStdString();
    }
    const db::SealReport before = db::verifySeals(workspace.store->database());
    const db::SealReport after = db::verifySeals(shared->database());
    EXPECT_TRUE(after.intact());
    EXPECT_EQ(after.rows, before.rows);
    EXPECT_EQ(after.seals, before.seals);
    EXPECT_EQ(after.head, before.head);
}

TEST_F(Shared, AFreshOneIsSound)
{
    SmallWorkspace workspace(place.path());
    EXPECT_EQ(db::schemaDifferences(workspace.store->database()), QStringList());
    EXPECT_EQ(db::fileProblems(workspace.store->database()), QStringList());
    EXPECT_TRUE(db::danglingReferences(workspace.store->database()).empty());
    ASSERT_EQ(RawDatabase(place.path())
                  .exec("DROP INDEX source_kind; ALTER TABLE target ADD COLUMN mine TEXT; "
                        "ALTER TABLE journal DISABLE TRIGGER journal_only_added"),
        0);
    EXPECT_EQ(db::schemaDifferences(workspace.store->database()),
        (QStringList { QStringLiteral("journal_only_added"), QStringLiteral("source_kind"),
            QStringLiteral("target") }));
}

TEST_F(Shared, NamesIdsThatLeadNowhere)
{
    SmallWorkspace workspace(place.path());
    workspace.put({ workspace.value(workspace.beijing, 2020, 1),
        workspace.value(workspace.xinjiang, 2020, 1) });
    asAdministrator("SET session_replication_role = replica; DELETE FROM period");
    const auto found = db::danglingReferences(workspace.store->database());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0],
        (db::DanglingReference { QStringLiteral("observation"), QStringLiteral("period"), 2 }));
}

TEST_F(Shared, RefusesToWriteBesideAnotherWriter)
{
    SmallWorkspace workspace(place.path());
    QSqlQuery(workspace.store->database()).exec(QStringLiteral("SET lock_timeout = 1"));
    RawDatabase other(place.path());
    ASSERT_EQ(other.exec("BEGIN; UPDATE source SET note = 'other'"), 0);
    try {
        db::Change change(*workspace.store, SmallWorkspace::act());
        FAIL() << "two wrote at once";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("is writing")));
    }
    other.exec("ROLLBACK");
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    EXPECT_EQ(workspace.store->cube().size(), 1);
}

TEST_F(Shared, WritersOneAfterTheOtherLeaveOneUnbrokenHistory)
{
    SmallWorkspace first(place.path());
    const auto second = std::move(Store::open(place.path()).store);
    ASSERT_NE(second, nullptr);
    for (int year = 2000; year < 2010; ++year) {
        first.put({ first.value(first.beijing, year, year) });
        {
            db::Change dropped(*first.store, SmallWorkspace::act());
            first.store->observations().remove(dropped, first.cell(first.beijing, year));
        }
        db::Change change(*second, SmallWorkspace::act());
        second->observations().put(change, std::vector { first.value(first.corps, year, 1) });
        change.commit();
    }
    const db::SealReport report = db::verifySeals(first.store->database());
    EXPECT_TRUE(report.intact());
    EXPECT_EQ(report.gone, 0);
    EXPECT_EQ(report.unsealed, 0);
    EXPECT_EQ(report.seals, 21); // with the setting up
}

TEST_F(Shared, SaysThatTheConnectionIsLost)
{
    SmallWorkspace workspace(place.path());
    asAdministrator("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                    "current_database() AND pid <> pg_backend_pid()");
    try {
        db::Change change(*workspace.store, SmallWorkspace::act());
        FAIL() << "wrote without a server";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("connection"))) << error.what();
    }
}

TEST_F(Shared, AnActTheServerDropsIsNotThere)
{
    SmallWorkspace workspace(place.path());
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->observations().put(
            change, std::vector { workspace.value(workspace.beijing, 2020, 1) });
        asAdministrator("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                        "current_database() AND pid <> pg_backend_pid()");
        EXPECT_THROW(change.commit(), db::Error);
    }
    EXPECT_EQ(workspace.store->cube().size(), 0);
    const auto again = std::move(Store::open(place.path()).store);
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->cube().size(), 0);
    EXPECT_TRUE(db::verifySeals(again->database()).intact());
}

} // namespace

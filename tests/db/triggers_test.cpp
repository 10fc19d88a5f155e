// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that holds data may change without the journal: walked over the tables of a full
// workspace, so that a table of tomorrow is held to it as well.
#include "app/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <map>

namespace {

using support::RawDatabase;

class Triggers : public testing::TestWithParam<support::Engine>
{
protected:
    // Filled once for each engine; what a test does to it is rolled back.
    static QString filled(support::Engine engine)
    {
        auto& place = s_places[engine];
        if (place)
            return place->path();
        place = std::make_unique<support::NewPlace>(engine);
        app::createWorkspace(place->path(), app::WorkspaceKind::Demonstration);
        // The tables that a fresh workspace leaves empty.
        const auto store = std::move(db::Store::open(place->path()).store);
        db::Change change(*store, { QStringLiteral("test"), QStringLiteral("window"), {}, {} });
        store->rules().dismiss(change,
            { store->rules().all().front().id, store->entries().all().front().key,
                QStringLiteral("digest"), QStringLiteral("seen"), {}, {} });
        store->attachments().add(
            change, QStringLiteral("plan.txt"), QStringLiteral("text/plain"), "a plan");
        store->members().put(change,
            { QStringLiteral("eve"), db::Role::Entry, { store->catalog().reporting().front() } });
        change.commit();
        return place->path();
    }
    static void TearDownTestSuite() { s_places.clear(); }

    // Without what is a mere spelling of ids or kept by its hash: nobody's data.
    static QStringList journaled(RawDatabase& raw)
    {
        QStringList tables = raw.tables();
        for (const QString& own : RawDatabase::bookkeeping())
            tables.removeAll(own);
        return tables;
    }
    static QByteArray count(const QString& table)
    {
        return "SELECT count(*) FROM " + table.toUtf8();
    }
    static QString entries(RawDatabase& raw, const QString& table, const char* action)
    {
        return raw.value("SELECT count(*) FROM journal WHERE table_name = '" + table.toUtf8()
            + "' AND action = '" + action
            + "' AND actor IN ('unknown', 'office') AND via = 'other program' "
              "AND batch_id IS NULL");
    }
    bool onServer() const { return GetParam() == support::Engine::Postgresql; }
    // A transaction in which rows may go that others refer to.
    void beginFreely(RawDatabase& raw) const
    {
        ASSERT_EQ(raw.exec(onServer() ? R"sql(
            BEGIN;
            DO $$
            DECLARE
                one RECORD;
            BEGIN
                FOR one IN SELECT conname, conrelid::regclass AS owner FROM pg_constraint
                    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
                LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.owner, one.conname);
                END LOOP;
                FOR one IN SELECT tgname, tgrelid::regclass AS owner FROM pg_trigger
                    WHERE tgname LIKE '%\_referred'
                LOOP
                    EXECUTE format('DROP TRIGGER %I ON %s', one.tgname, one.owner);
                END LOOP;
            END $$)sql"
                                      : "BEGIN"),
            0);
    }

    QString path = filled(GetParam());

private:
    static inline std::map<support::Engine, std::unique_ptr<support::NewPlace>> s_places;
};

TEST_P(Triggers, StandOnEveryTableThatHoldsData)
{
    RawDatabase raw(path);
    ASSERT_GE(journaled(raw).size(), 13);
    for (const QString& table : journaled(raw)) {
        for (const char* event : { "INSERT", "UPDATE", "DELETE" })
            EXPECT_EQ(raw.value(onServer()
                              ? "SELECT count(*) FROM information_schema.triggers WHERE "
                                "action_timing = 'AFTER' AND action_statement LIKE '%journal\\_%' "
                                "AND event_object_table = '"
                                  + table.toUtf8() + "' AND event_manipulation = '" + event + "'"
                              : "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                "AND tbl_name = '"
                                  + table.toUtf8() + "' AND sql LIKE '% AFTER " + event
                                  + " ON %INSERT INTO journal %'"),
                QStringLiteral("1"))
                << table.toStdString() << ' ' << event;
    }
}

TEST_P(Triggers, RecordTheFillingOfAWorkspace)
{
    RawDatabase raw(path);
    QStringList filled = journaled(raw);
    for (const char* own :
        { "check_rule", "light_rule", "rollout_rule", "rollout_state" }) // the program's
        filled.removeAll(QString::fromUtf8(own));
    for (const char* later : { "dismissal", "attachment", "member", "member_region" }) // see above
        filled.removeAll(QString::fromUtf8(later));
    for (const QString& table : filled) {
        if (table == QStringLiteral("claim") || table == QStringLiteral("project")
            || table == QStringLiteral("target") || table == QStringLiteral("observation")) {
            EXPECT_NE(raw.value(count(table)), QStringLiteral("0")) << table.toStdString();
        }
        EXPECT_EQ(raw.value("SELECT count(*) > 0 FROM journal WHERE table_name = '" + table.toUtf8()
                      + "' AND action IN ('insert', 'import') AND actor <> '' "
                      + "AND via IN ('facts', 'demonstration') AND batch_id IS NOT NULL"),
            QStringLiteral("1"))
            << table.toStdString();
    }
}

TEST_P(Triggers, RecordWhatAnotherProgramDoesToAnyTable)
{
    RawDatabase raw(path);
    for (const QString& table : journaled(raw)) {
        const QByteArray name = table.toUtf8();
        const QString rows = raw.value(count(table));
        const QString first = raw.columns(table).front();
        beginFreely(raw);
        ASSERT_EQ(raw.exec("UPDATE " + name + " SET " + first.toUtf8() + " = " + first.toUtf8()), 0)
            << table.toStdString();
        EXPECT_EQ(entries(raw, table, "update"), rows) << table.toStdString();
        ASSERT_EQ(raw.exec("CREATE TEMP TABLE kept AS SELECT * FROM " + name + "; DELETE FROM "
                      + name + "; INSERT INTO " + name + " SELECT * FROM kept"),
            0)
            << table.toStdString();
        EXPECT_EQ(entries(raw, table, "delete"), rows) << table.toStdString();
        EXPECT_EQ(entries(raw, table, "insert"), rows) << table.toStdString();
        raw.exec("ROLLBACK");
    }
}

TEST_P(Triggers, RecordEveryColumn)
{
    RawDatabase raw(path);
    for (const QString& table : journaled(raw)) {
        const QByteArray name = table.toUtf8();
        const QString first = raw.columns(table).front();
        raw.exec("BEGIN; UPDATE " + name + " SET " + first.toUtf8() + " = " + first.toUtf8());
        QStringList columns = raw.columns(table);
        columns.sort();
        for (const char* side : { "old_row", "new_row" }) {
            QStringList recorded = raw.rows((onServer() ? "SELECT json_object_keys((SELECT CAST("
                                                        : "SELECT key FROM json_each((SELECT CAST(")
                + QByteArray(side) + (onServer() ? " AS JSON)" : " AS TEXT)")
                + " FROM journal ORDER BY id DESC LIMIT 1))");
            recorded.sort();
            EXPECT_EQ(recorded, columns) << table.toStdString() << ' ' << side;
        }
        raw.exec("ROLLBACK");
    }
}

TEST_P(Triggers, LetNobodyRewriteTheJournal)
{
    RawDatabase raw(path);
    const QString before = raw.value(count(QStringLiteral("journal")));
    EXPECT_NE(raw.exec("UPDATE journal SET actor = 'somebody else'"), 0);
    EXPECT_NE(raw.exec("DELETE FROM journal"), 0);
    EXPECT_NE(raw.exec("DELETE FROM journal WHERE id = 1"), 0);
    EXPECT_NE(raw.exec(onServer()
                      ? "TRUNCATE journal"
                      : "REPLACE INTO journal (id, at, actor, via, table_name, action, row_key) "
                        "VALUES (1, '', 'somebody else', '', '', 'insert', '')"),
        0);
    EXPECT_EQ(raw.value(count(QStringLiteral("journal"))), before);
    EXPECT_EQ(raw.value("SELECT count(*) FROM journal WHERE actor = 'somebody else'"),
        QStringLiteral("0"));
}

INSTANTIATE_TEST_SUITE_P(On, Triggers, support::engines(), support::engineName);

} // namespace

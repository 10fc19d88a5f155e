// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that holds data may change without the journal: walked over the tables of a full
// workspace, so that a table of tomorrow is held to it as well.
#include "app/workspace.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace {

using support::RawDatabase;

class Triggers : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        s_path = s_folder->filePath(QStringLiteral("field.mrdb"));
        app::createWorkspace(s_path, app::WorkspaceKind::Demonstration);
        // The tables that a fresh workspace leaves empty.
        const auto store = std::move(db::Store::open(s_path).store);
        db::Change change(*store, { QStringLiteral("test"), QStringLiteral("window"), {}, {} });
        store->rules().dismiss(change,
            { store->rules().all().front().id, store->entries().all().front().key,
                QStringLiteral("digest"), QStringLiteral("seen"), {}, {} });
        store->attachments().add(
            change, QStringLiteral("plan.txt"), QStringLiteral("text/plain"), "a plan");
        change.commit();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

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
            + "' AND actor = 'unknown' AND via = 'other program' AND batch_id IS NULL");
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline QString s_path;
};

TEST_F(Triggers, StandOnEveryTableThatHoldsData)
{
    RawDatabase raw(s_path);
    ASSERT_GE(journaled(raw).size(), 13);
    for (const QString& table : journaled(raw)) {
        for (const char* event : { "INSERT", "UPDATE", "DELETE" })
            EXPECT_EQ(raw.value("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                "AND tbl_name = '"
                          + table.toUtf8() + "' AND sql LIKE '% AFTER " + event
                          + " ON %' AND sql NOT LIKE '% UPDATE OF %'"),
                QStringLiteral("1"))
                << table.toStdString() << ' ' << event;
    }
}

TEST_F(Triggers, RecordTheFillingOfAWorkspace)
{
    RawDatabase raw(s_path);
    QStringList filled = journaled(raw);
    for (const char* own :
        { "check_rule", "light_rule", "rollout_rule", "rollout_state" }) // the program's
        filled.removeAll(QString::fromUtf8(own));
    for (const char* later : { "dismissal", "attachment" }) // see above
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

TEST_F(Triggers, RecordWhatAnotherProgramDoesToAnyTable)
{
    RawDatabase raw(s_path);
    for (const QString& table : journaled(raw)) {
        const QByteArray name = table.toUtf8();
        const QString rows = raw.value(count(table));
        const QString first = raw.value("SELECT name FROM pragma_table_info('" + name + "')");
        ASSERT_EQ(
            raw.exec("BEGIN; UPDATE " + name + " SET " + first.toUtf8() + " = " + first.toUtf8()),
            0)
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

TEST_F(Triggers, RecordEveryColumn)
{
    RawDatabase raw(s_path);
    for (const QString& table : journaled(raw)) {
        const QByteArray name = table.toUtf8();
        const QString first = raw.value("SELECT name FROM pragma_table_info('" + name + "')");
        raw.exec("BEGIN; UPDATE " + name + " SET " + first.toUtf8() + " = " + first.toUtf8());
        QStringList columns = raw.rows("SELECT name FROM pragma_table_info('" + name + "')");
        columns.sort();
        for (const char* side : { "old_row", "new_row" }) {
            QStringList recorded = raw.rows(QByteArray("SELECT key FROM json_each((SELECT ") + side
                + " FROM journal ORDER BY id DESC LIMIT 1))");
            recorded.sort();
            EXPECT_EQ(recorded, columns) << table.toStdString() << ' ' << side;
        }
        raw.exec("ROLLBACK");
    }
}

TEST_F(Triggers, LetNobodyRewriteTheJournal)
{
    RawDatabase raw(s_path);
    const QString before = raw.value(count(QStringLiteral("journal")));
    EXPECT_NE(raw.exec("UPDATE journal SET actor = 'somebody else'"), 0);
    EXPECT_NE(raw.exec("DELETE FROM journal"), 0);
    EXPECT_NE(raw.exec("DELETE FROM journal WHERE id = 1"), 0);
    EXPECT_NE(raw.exec("REPLACE INTO journal (id, at, actor, via, table_name, action, row_key) "
                       "VALUES (1, '', 'somebody else', '', '', 'insert', '')"),
        0);
    EXPECT_EQ(raw.value(count(QStringLiteral("journal"))), before);
    EXPECT_EQ(raw.value("SELECT count(*) FROM journal WHERE actor = 'somebody else'"),
        QStringLiteral("0"));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine plans for the statements of everyday use. The statements are overheard while the
// functions run, so none is written down a second time.
#include "app/edits.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSqlDriver>

#include <sqlite3.h>

#include <functional>
#include <set>

namespace {

using support::SmallWorkspace;

class Plans : public testing::Test
{
protected:
    sqlite3* handle() const
    {
        const QVariant v = workspace.store->database().driver()->handle();
        return *static_cast<sqlite3* const*>(v.constData());
    }
    // The statements that were run, each once, without those of triggers and transactions.
    std::set<std::string> overheard(const std::function<void()>& act) const
    {
        std::set<std::string> statements;
        sqlite3_trace_v2(
            handle(), SQLITE_TRACE_STMT,
            [](unsigned, void* into, void* statement, void*) {
                if (const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement)))
                    static_cast<std::set<std::string>*>(into)->insert(sql);
                return 0;
            },
            &statements);
        act();
        sqlite3_trace_v2(handle(), 0, nullptr, nullptr);
        return statements;
    }
    QStringList plan(const std::string& sql) const
    {
        QStringList lines;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(
                handle(), ("EXPLAIN QUERY PLAN " + sql).c_str(), -1, &statement, nullptr)
            == SQLITE_OK) {
            while (sqlite3_step(statement) == SQLITE_ROW)
                lines.append(QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(statement, 3))));
        }
        sqlite3_finalize(statement);
        return lines;
    }
    void expectKeys(const char* what, const std::function<void()>& act) const
    {
        static const QRegularExpression slow(
            QStringLiteral("SCAN "
                           "(observation|journal|claim|entry|comment|submission|return_reason|o|c|"
                           "stated)\\b|TEMP B-TREE"));
        const auto statements = overheard(act);
        EXPECT_FALSE(statements.empty()) << what;
        for (const std::string& sql : statements) {
            // The plan lists the tables that refer to a batch; they are looked at only while a
            // foreign key is open, which it never is when a batch is begun.
            if (sql.find("INSERT INTO batch") != std::string::npos)
                continue;
            // After a large change everything is read again, in key order.
            if (what == wholeReload
                && QString::fromStdString(sql).trimmed().startsWith(QStringLiteral("SELECT")))
                continue;
            const QString lines = plan(sql).join(u'\n');
            EXPECT_FALSE(lines.contains(slow)) << what << '\n'
                                               << sql << '\n'
                                               << lines.toStdString();
        }
    }

    static constexpr const char* wholeReload = "with everything read again";
    SmallWorkspace workspace;
};

TEST_F(Plans, SeeAScanWhereThereIsOne)
{
    EXPECT_TRUE(plan("SELECT value FROM observation WHERE note = 'x'")
                    .join(u' ')
                    .contains(QStringLiteral("SCAN observation")));
}

TEST_F(Plans, ReadsOfPagesGoDownTheKey)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2020);
    const db::Observations observations = workspace.store->observations();
    expectKeys("find", [&] { observations.find(key); });
    expectKeys("annotated", [&] { observations.annotated(key.indicator, key.basis, key.period); });
    expectKeys("series", [&] { observations.series(key.indicator, key.basis); });
    expectKeys("claims of an indicator", [&] { observations.claims(key.indicator, key.basis); });
    expectKeys("claims of a cell", [&] { observations.claims(key); });
    expectKeys("a setting", [&] { workspace.store->setting(QStringLiteral("as_of")); });
    expectKeys("a source", [&] { workspace.store->sources().find(workspace.yearbook); });
}

TEST_F(Plans, EverythingIsReadInTheOrderOfTheKey)
{
    for (const std::string& sql : overheard([&] { workspace.store->reload(); })) {
        if (QString::fromStdString(sql).contains(QStringLiteral("FROM observation"))) {
            EXPECT_EQ(plan(sql), QStringList(QStringLiteral("SCAN observation"))) << sql;
        }
    }
}

TEST_F(Plans, TheHistoryIsFoundByItsIndexes)
{
    const db::BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const db::Journal journal = workspace.store->journal();
    expectKeys(
        "history of a cell", [&] { journal.ofCell(workspace.cell(workspace.beijing, 2020)); });
    expectKeys("entries of a batch", [&] { journal.entries(batch); });
    expectKeys("newest batches", [&] { journal.batches(20); });
    expectKeys("one batch", [&] { journal.batch(batch); });
}

TEST_F(Plans, ARoundIsReadByItsIndexes)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2020);
    const db::Store& store = *workspace.store;
    const db::RoundId round { 1 };
    expectKeys("entries of a period", [&] { store.entries().of(key.period); });
    expectKeys("one entry", [&] { store.entries().find(key); });
    expectKeys("remarks of a period", [&] { store.comments().of(key.period); });
    expectKeys("remarks on a cell", [&] { store.comments().of(key); });
    expectKeys("submissions of a round", [&] { store.rounds().submissions(round); });
    expectKeys("one submission", [&] { store.rounds().submission(round, key.region); });
    expectKeys("history of a row",
        [&] { store.journal().ofRow(QStringLiteral("entry"), db::Journal::rowKey(key)); });
}

TEST_F(Plans, WritesTouchOnlyTheirRows)
{
    const db::Observation row = workspace.value(workspace.beijing, 2020, 1);
    db::BatchId batch {};
    expectKeys("put", [&] { batch = workspace.put({ row }); });
    expectKeys("put a claim", [&] { workspace.putClaim(row); });
    expectKeys("undo", [&] { workspace.undo(batch); });
    expectKeys(wholeReload, [&] { batch = workspace.put(workspace.months(110)); });
    expectKeys(wholeReload, [&] { workspace.undo(batch); });
    expectKeys("remove", [&] { workspace.remove(row.key); });
    expectKeys("remove a claim", [&] {
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->observations().removeClaim(change, row);
        change.commit();
    });
}

} // namespace

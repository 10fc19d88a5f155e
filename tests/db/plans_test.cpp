// SPDX-License-Identifier: GPL-3.0-or-later
// What the engines plan for the statements of everyday use. The statements are overheard while the
// functions run, so none is written down a second time.
#include "app/edits.h"
#include "tests/support/engines.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSqlDriver>
#include <QTemporaryFile>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdio>
#include <functional>
#include <set>

namespace {

using support::Engine;
using support::SmallWorkspace;
using Statements = std::set<std::string>;

sqlite3* file(const QSqlDatabase& db)
{
    return *static_cast<sqlite3* const*>(db.driver()->handle().constData());
}

PGconn* server(const QSqlDatabase& db)
{
    return *static_cast<PGconn* const*>(db.driver()->handle().constData());
}

// Without those of triggers and transactions.
Statements overheardInFile(sqlite3* handle, const std::function<void()>& act)
{
    Statements statements;
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_STMT,
        [](unsigned, void* into, void* statement, void*) {
            if (const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement)))
                static_cast<Statements*>(into)->insert(sql);
            return 0;
        },
        &statements);
    act();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return statements;
}

QStringList planInFile(sqlite3* handle, const std::string& sql)
{
    QStringList lines;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, ("EXPLAIN QUERY PLAN " + sql).c_str(), -1, &statement, nullptr)
        == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            lines.append(QString::fromUtf8(
                reinterpret_cast<const char*>(sqlite3_column_text(statement, 3))));
    }
    sqlite3_finalize(statement);
    return lines;
}

// What goes over the wire is written down by libpq, a line with the time for each message.
Statements overheardOnServer(PGconn* connection, const std::function<void()>& act)
{
    std::FILE* wire = std::tmpfile();
    PQtrace(connection, wire);
    act();
    PQuntrace(connection);
    std::rewind(wire);
    QByteArray text;
    char buffer[65536];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, wire)) > 0;)
        text.append(buffer, qsizetype(n));
    std::fclose(wire);
    static const QRegularExpression query(QStringLiteral("\tQuery\t \"(.*?)\"\n(?=\\d{4}-|$)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression planned(
        QStringLiteral("^(COPY \\()?\\s*((SELECT|WITH|INSERT|UPDATE|DELETE)\\b.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    Statements statements;
    for (auto it = query.globalMatch(QString::fromUtf8(text)); it.hasNext();) {
        const auto found = planned.match(it.next().captured(1));
        if (!found.hasMatch())
            continue;
        QString sql = found.captured(2);
        if (!found.captured(1).isEmpty())
            sql = sql.left(sql.lastIndexOf(QStringLiteral(") TO STDOUT")));
        statements.insert(sql.toStdString());
    }
    return statements;
}

QStringList planOnServer(PGconn* connection, const std::string& sql)
{
    PGresult* found = PQexec(connection, ("EXPLAIN " + sql).c_str());
    QStringList lines;
    EXPECT_EQ(PQresultStatus(found), PGRES_TUPLES_OK) << sql << '\n' << PQerrorMessage(connection);
    for (int row = 0; row < PQntuples(found); ++row)
        lines.append(QString::fromUtf8(PQgetvalue(found, row, 0)));
    PQclear(found);
    return lines;
}

// With counties, and as many rows as make a planner look for an index.
class Plans : public testing::TestWithParam<Engine>
{
protected:
    Plans()
    {
        constexpr int countyCount = 120;
        db::Store& store = *workspace.store;
        std::vector<db::Observation> rows;
        db::Change change(store, SmallWorkspace::act());
        std::vector<db::RegionId> counties;
        for (int i = 0; i < countyCount; ++i) {
            db::Region r = *store.catalog().region(workspace.beijing);
            r.id = {};
            r.code = r.gbCode = QString::number(110101 + i);
            r.parent = workspace.beijing;
            r.isReporting = false;
            counties.push_back(store.regions().put(change, r));
        }
        for (int month = 0; month < 480; ++month) {
            for (const db::RegionId region : counties) {
                rows.push_back(workspace.value(region, 2000, month));
                rows.back().key.period = db::Period::month(1950 + month / 12, month % 12 + 1);
            }
        }
        store.observations().put(change, rows);
        change.commit();
        county = rows.back().key;
        if (!inFile()) {
            PQclear(PQexec(server(store.database()), "ANALYZE"));
        }
    }
    bool inFile() const { return GetParam() == Engine::Sqlite; }
    Statements overheard(const std::function<void()>& act) const
    {
        const QSqlDatabase& db = workspace.store->database();
        return inFile() ? overheardInFile(file(db), act) : overheardOnServer(server(db), act);
    }
    QStringList plan(const std::string& sql) const
    {
        const QSqlDatabase& db = workspace.store->database();
        return inFile() ? planInFile(file(db), sql) : planOnServer(server(db), sql);
    }
    // A server reads small tables as they lie, and sorts what little it found.
    QRegularExpression slow() const
    {
        return QRegularExpression(inFile()
                ? QStringLiteral("SCAN (observation|journal|claim|entry|comment|submission|"
                                 "return_reason|o|c|stated)\\b|TEMP B-TREE")
                : QStringLiteral("Seq Scan on observation\\b"));
    }
    void expectKeys(const char* what, const std::function<void()>& act) const
    {
        const Statements statements = overheard(act);
        EXPECT_FALSE(statements.empty()) << what;
        for (const std::string& sql : statements) {
            // The plan lists the tables that refer to a batch; they are looked at only while a
            // foreign key is open, which it never is when a batch is begun.
            if (sql.find("INSERT INTO batch") != std::string::npos)
                continue;
            const QString lines = plan(sql).join(u'\n');
            EXPECT_FALSE(lines.contains(slow())) << what << '\n'
                                                 << sql << '\n'
                                                 << lines.toStdString();
        }
    }

    const support::NewPlace place { GetParam() };
    SmallWorkspace workspace { place.path() };
    db::CellKey county;
};

TEST_P(Plans, SeeAScanWhereThereIsOne)
{
    EXPECT_TRUE(plan("SELECT value FROM observation WHERE note = 'x'").join(u' ').contains(slow()));
}

TEST_P(Plans, ReadsOfPagesGoDownTheKey)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2020);
    const db::Observations observations = workspace.store->observations();
    expectKeys("find", [&] { observations.find(key); });
    expectKeys("find many", [&] { observations.find(std::vector { key, county }); });
    expectKeys("disputed", [&] { observations.disputed(std::vector { key, county }); });
    expectKeys("a period", [&] { observations.hasPeriod(key.indicator, key.basis, key.period); });
    expectKeys("annotated", [&] { observations.annotated(key.indicator, key.basis, key.period); });
    if (inFile()) { // a server takes a whole series as it lies where it is most of the table
        expectKeys("series", [&] { observations.series(key.indicator, key.basis); });
        expectKeys("by source", [&] { observations.bySource(workspace.yearbook, 5); });
    }
    expectKeys("claims of an indicator", [&] { observations.claims(key.indicator, key.basis); });
    expectKeys("claims of a cell", [&] { observations.claims(key); });
    expectKeys("a setting", [&] { workspace.store->setting(QStringLiteral("as_of")); });
    expectKeys("a source", [&] { workspace.store->sources().find(workspace.yearbook); });
}

TEST_P(Plans, CountiesAreReadDownTheKey)
{
    const auto store = std::move(db::Store::open(place.path()).store);
    const db::Cube& cube = workspace.store->cube();
    workspace.store->reload();
    expectKeys("a county", [&] { EXPECT_TRUE(cube.at(county).present); });
    db::CellKey other = county;
    other.region = db::RegionId { qint64(county.region) - 1 };
    expectKeys("a period", [&] { EXPECT_TRUE(cube.at(other).present); });
}

TEST_P(Plans, OpeningReadsNothingOfTheCounties)
{
    for (const std::string& sql : overheard([&] { workspace.store->reload(); })) {
        const QString text = QString::fromStdString(sql);
        if (!text.contains(QStringLiteral("observation")))
            continue;
        const QString lines = plan(sql).join(u'\n');
        EXPECT_FALSE(lines.contains(
            QRegularExpression(inFile() ? QStringLiteral("SCAN (observation|o)\\b")
                                        : QStringLiteral("Seq Scan on observation\\b"))))
            << sql << '\n'
            << lines.toStdString();
    }
}

TEST_P(Plans, SourcesAreCountedWithoutReadingTheCells)
{
    for (const std::string& sql : overheard([&] {
             workspace.store->observations().countBySource();
             workspace.store->sources().uncited();
         })) {
        const QString lines = plan(sql).join(u'\n');
        EXPECT_FALSE(lines.contains(QRegularExpression(QStringLiteral("\\bobservation\\b"))))
            << sql << '\n'
            << lines.toStdString();
    }
}

TEST_P(Plans, TheHistoryIsFoundByItsIndexes)
{
    const db::BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const db::Journal journal = workspace.store->journal();
    expectKeys(
        "history of a cell", [&] { journal.ofCell(workspace.cell(workspace.beijing, 2020)); });
    expectKeys("entries of a batch", [&] { journal.entries(batch); });
    expectKeys("newest batches", [&] { journal.batches(20); });
    expectKeys("one batch", [&] { journal.batch(batch); });
}

TEST_P(Plans, ARoundIsReadByItsIndexes)
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

TEST_P(Plans, WritesTouchOnlyTheirRows)
{
    const db::Observation row = workspace.value(workspace.beijing, 2020, 1);
    db::Observation below = row;
    below.key = county;
    db::BatchId batch {};
    expectKeys("put", [&] { batch = workspace.put({ row }); });
    expectKeys("put into a county", [&] { workspace.put({ below }); });
    expectKeys("put a claim", [&] { workspace.putClaim(row); });
    expectKeys("undo", [&] { workspace.undo(batch); });
    expectKeys("remove", [&] { workspace.remove(row.key); });
    expectKeys("remove a claim", [&] {
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->observations().removeClaim(change, row);
        change.commit();
    });
}

TEST_P(Plans, OthersActsAreTakenInByTheirRows)
{
    const auto other = std::move(db::Store::open(place.path()).store);
    {
        db::Change change(*other, SmallWorkspace::act());
        other->observations().put(
            change, std::vector { workspace.value(workspace.beijing, 2020, 1) });
        change.commit();
    }
    // The newest thousand are sorted to be told.
    for (const std::string& sql :
        overheard([&] { EXPECT_EQ(workspace.store->takeIn().size(), 1u); })) {
        const QString lines = plan(sql).join(u'\n');
        EXPECT_FALSE(lines.contains(QRegularExpression(
            QStringLiteral("(SCAN|Seq Scan on) (observation|o)\\b|SCAN journal|journal_row"))))
            << sql << '\n'
            << lines.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Plans, support::engines(), support::engineName);

TEST(PlansOfASmallWorkspace, EverythingIsReadInTheOrderOfTheKey)
{
    const support::NewPlace place;
    const SmallWorkspace workspace(place.path());
    sqlite3* handle = file(workspace.store->database());
    for (const std::string& sql : overheardInFile(handle, [&] { workspace.store->reload(); })) {
        if (QString::fromStdString(sql).contains(QStringLiteral("FROM observation"))) {
            EXPECT_EQ(planInFile(handle, sql), QStringList(QStringLiteral("SCAN observation")))
                << sql;
        }
    }
}

TEST(PlansOfASmallWorkspace, ManyRowsAreWrittenAndTakenBackByTheirKey)
{
    const support::NewPlace place;
    SmallWorkspace workspace(place.path());
    sqlite3* handle = file(workspace.store->database());
    db::BatchId batch {};
    for (const auto& act :
        { std::function<void()>([&] { batch = workspace.put(workspace.months(110)); }),
            std::function<void()>([&] { workspace.undo(batch); }) }) {
        for (const std::string& sql : overheardInFile(handle, act)) {
            const QString text = QString::fromStdString(sql).trimmed();
            // After a large change everything is read again, in key order.
            if (text.startsWith(QStringLiteral("SELECT"))
                || text.contains(QStringLiteral("INSERT INTO batch")))
                continue;
            EXPECT_FALSE(planInFile(handle, sql)
                             .join(u'\n')
                             .contains(QRegularExpression(
                                 QStringLiteral("SCAN (observation|journal)\\b|TEMP B-TREE"))))
                << sql;
        }
    }
}

} // namespace

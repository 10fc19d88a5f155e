// SPDX-License-Identifier: GPL-3.0-or-later
// What a login is told and held to through the store: opening, rights, acts, imports, undo; and
// that nothing of the guard can be left out or taken away unseen.
#include "db/engine/engine.h"
#include "db/health.h"
#include "db/seal.h"
#include "tests/support/office.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using db::OpenStatus;
using db::Role;
using db::Store;
using support::Office;
using support::RawDatabase;

// The sentence of the refusal; empty, and a failed test, where there was none.
template <typename Act> QString refusal(Act act)
{
    try {
        act();
    } catch (const db::NoRight& error) {
        return error.sentence();
    }
    ADD_FAILURE() << "nobody was refused anything";
    return {};
}

class Members : public testing::Test
{
protected:
    void SetUp() override { workspace.store->reload(); }

    Office office;
    support::RoundWorkspace& workspace = office.workspace;
};

TEST_F(Members, AreToldWhatTheyMayDo)
{
    for (std::size_t role = 0; role < Office::logins.size(); ++role) {
        const auto store = office.as(Office::logins[role]);
        ASSERT_NE(store, nullptr);
        EXPECT_EQ(store->rights().login, QString::fromLatin1(Office::logins[role]));
        EXPECT_EQ(store->rights().role, Role(role));
        EXPECT_EQ(store->readOnly(), role == 0);
    }
    EXPECT_EQ(office.as("eve")->rights().regions,
        (std::vector { workspace.regions[0], workspace.regions[1] }));
    EXPECT_EQ(workspace.store->rights().role, Role::Owner); // who made it, without being listed
    EXPECT_EQ(workspace.store->rights().login, QStringLiteral("office"));
    EXPECT_FALSE(workspace.store->members().find(QStringLiteral("office")));
}

TEST_F(Members, SeeEverythingThatIsThere)
{
    Office::put(*workspace.store, { office.value(0, 2020, 1), office.value(9, 2020, 2) });
    for (const char* login : Office::logins) {
        const auto store = office.as(login);
        EXPECT_EQ(store->cube().size(), 2) << login;
        EXPECT_EQ(store->members().all().size(), 4u) << login;
        EXPECT_TRUE(db::verifySeals(store->database()).intact()) << login;
    }
}

TEST_F(Members, AreNamedWhenTheyHaveNoRightHere)
{
    const db::OpenOutcome outcome = Store::open(office.path("mallory"));
    EXPECT_EQ(outcome.status, OpenStatus::Refused);
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("mallory")))
        << outcome.sentence.toStdString();
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("field_")));
    RawDatabase raw(office.path("mallory"));
    EXPECT_EQ(raw.value("SELECT my_role()"), QStringLiteral("NULL"));
    for (const QString& table : raw.tables()) {
        EXPECT_EQ(raw.value("SELECT count(*) FROM " + table.toUtf8()),
            QString::number(table == QStringLiteral("workspace") ? 1 : 0))
            << table.toStdString();
    }
}

TEST_F(Members, ArePutOutWhenTheirRightIsTakenAway)
{
    Office::put(*workspace.store, { office.value(0, 2020, 1) });
    const auto rob = office.as("rob");
    {
        db::Change change(
            *workspace.store, { QStringLiteral("gone"), QStringLiteral("window"), {}, {} });
        workspace.store->members().remove(change, QStringLiteral("rob"));
        change.commit();
    }
    EXPECT_TRUE(refusal([&] { rob->reload(); }).contains(QStringLiteral("The login rob has no")));
    EXPECT_EQ(rob->cube().size(), 1); // what was on the page stays there
    EXPECT_FALSE(refusal([&] { Office::put(*rob, { office.value(0, 2021, 1) }); }).isEmpty());
}

TEST_F(Members, AreRefusedByNameAndInWords)
{
    Office::put(*workspace.store, { office.value(5, 2020, 1) });
    const auto eve = office.as("eve");
    EXPECT_EQ(refusal([&] { Office::put(*eve, { office.value(5, 2020, 2) }); }),
        QStringLiteral("The login eve may enter for %1, %2 only; what has been submitted or "
                       "accepted is changed by a reviewer. Nothing was changed; ask the owner of "
                       "the workspace.")
            .arg(workspace.store->catalog().region(workspace.regions[0])->shortEn,
                workspace.store->catalog().region(workspace.regions[1])->shortEn));
    EXPECT_EQ(refusal([&] {
        db::Change change(*eve, { QStringLiteral("drop"), QStringLiteral("window"), {}, {} });
        eve->observations().remove(change, office.value(5, 2020, 1).key);
    }).left(13),
        QStringLiteral("The login eve"));
    const auto rob = office.as("rob");
    EXPECT_EQ(refusal([&] {
        support::grant(*rob, { QStringLiteral("rob"), Role::Owner, {} });
    }),
        QStringLiteral("The login rob may change everything but who may do what. Nothing was "
                       "changed; ask the owner of the workspace."));
    const auto rita = office.as("rita");
    EXPECT_TRUE(rita->whyReadOnly().contains(QStringLiteral("The login rita may only look")));
    EXPECT_THROW(Office::put(*rita, { office.value(0, 2020, 2) }), db::Error);

    EXPECT_EQ(workspace.store->observations().find(office.value(5, 2020, 1).key)->value, 1);
    EXPECT_TRUE(workspace.store->takeIn().empty());
}

TEST_F(Members, WriteInTheirOwnName)
{
    const auto eve = office.as("eve");
    const db::BatchId batch = Office::put(*eve, { office.value(0, 2020, 1) });
    for (const db::JournalEntry& entry : workspace.store->journal().entries(batch))
        EXPECT_EQ(entry.actor, QStringLiteral("eve"));
    EXPECT_EQ(workspace.store->journal().batch(batch)->actor, QStringLiteral("eve"));

    // Whatever they say they are.
    const auto rob = office.as("rob");
    db::Comment remark;
    remark.key = office.value(0, 2020, 1).key;
    remark.text = QStringLiteral("too high");
    remark.author = QStringLiteral("olga");
    db::Change change(*rob, { QStringLiteral("remark"), QStringLiteral("window"), {}, {} });
    rob->comments().add(change, remark);
    change.commit();
    EXPECT_EQ(rob->comments().of(remark.key).front().author, QStringLiteral("rob"));
}

// An undo puts a remark back in the name of who made it: that one, and nothing else.
TEST_F(Members, PutNoWordsIntoTheMouthOfOthers)
{
    const auto rob = office.as("rob");
    db::Comment remark;
    remark.key = office.value(0, 2020, 1).key;
    remark.text = QStringLiteral("too high");
    {
        db::Change change(*rob, { QStringLiteral("remark"), QStringLiteral("window"), {}, {} });
        rob->comments().add(change, remark);
        change.commit();
    }
    RawDatabase raw(office.path("eve"));
    const auto act = [&](const QByteArray& undoes, const QByteArray& sql) {
        EXPECT_EQ(
            raw.exec("BEGIN; INSERT INTO batch (at, actor, via, label, undoes) VALUES "
                     "('', session_user, 'window', 'x', "
                + undoes + "); UPDATE journal_context SET batch_id = (SELECT max(id) FROM batch); "
                + sql + "; COMMIT"),
            0)
            << sql.toStdString();
        return raw.value("SELECT max(id) FROM batch").toUtf8();
    };
    const QByteArray settled = act("NULL", "UPDATE comment SET resolved_on = '2022-10-12'");
    act(settled,
        "INSERT INTO comment (indicator_id, basis, period_id, region_id, text, author, at) "
        "SELECT indicator_id, basis, period_id, region_id, 'agreed', 'rob', at FROM comment");
    EXPECT_EQ(raw.rows("SELECT text, author FROM comment ORDER BY id"),
        (QStringList { QStringLiteral("too high|rob"), QStringLiteral("agreed|eve") }));

    const QByteArray gone = act("NULL", "DELETE FROM comment WHERE author = 'rob'");
    const auto eve = office.as("eve");
    const db::BatchId batch { gone.toLongLong() };
    db::Change undo(*eve, { QStringLiteral("undo"), QStringLiteral("undo"), {}, batch });
    eve->journal().undo(undo, batch);
    undo.commit();
    EXPECT_EQ(eve->comments().of(remark.key).front().text, QStringLiteral("too high"));
    EXPECT_EQ(eve->comments().of(remark.key).front().author, QStringLiteral("rob"));
}

TEST_F(Members, LendTheirActToNobody)
{
    const auto eve = office.as("eve");
    const db::BatchId batch = Office::put(*eve, { office.value(0, 2020, 1) });
    for (const char* login : { "eve", "rob" }) {
        RawDatabase raw(office.path(login));
        ASSERT_EQ(raw.exec("BEGIN; SET reformboard.batch = '" + QByteArray::number(qint64(batch))
                      + "'; UPDATE observation SET value = 9; COMMIT"),
            0);
        EXPECT_EQ(raw.value("SELECT batch_id IS NULL, actor, via FROM journal ORDER BY id DESC"),
            QStringLiteral("1|%1|other program").arg(QString::fromLatin1(login)));
    }
    RawDatabase raw(office.path("rob"));
    EXPECT_NE(raw.exec("CREATE TEMPORARY TABLE entry (id BIGINT); CREATE TRIGGER forge AFTER "
                       "INSERT ON entry FOR EACH ROW EXECUTE FUNCTION journal_row('id')"),
        0);
}

TEST_F(Members, PutNoTableBeforeOurs)
{
    RawDatabase rob(office.path("rob"));
    EXPECT_EQ(rob.exec("CREATE TEMPORARY TABLE member (login TEXT, role BIGINT); "
                       "INSERT INTO member VALUES ('rob', 3)"),
        0);
    EXPECT_EQ(rob.value("SELECT my_role()"), QStringLiteral("2"));

    RawDatabase eve(office.path("eve"));
    const QByteArray cell = QByteArray::number(qint64(workspace.items[0].indicator)) + ", 0, "
        + QByteArray::number(workspace.period.id() - 100000) + ", "
        + QByteArray::number(qint64(workspace.regions[0]));
    ASSERT_EQ(eve.exec("INSERT INTO period VALUES (202109003, '2021Q3', '2021-07-01', "
                       "'2021-09-30'); "
                       "INSERT INTO source (title, kind) VALUES ('键入：eve', 'person'); "
                       "INSERT INTO observation (indicator_id, basis, period_id, region_id, value, "
                       "source_id, batch_id) SELECT "
                  + cell + ", 1, max(id), 1 FROM source"),
        0);
    // What cells cite stays, and what is not there is not referred to.
    EXPECT_EQ(eve.exec("CREATE TEMPORARY TABLE observation (source_id BIGINT)"), 0);
    EXPECT_NE(eve.exec("DELETE FROM source WHERE title = '键入：eve'"), 0);
    EXPECT_EQ(eve.exec("DROP TABLE pg_temp.observation; CREATE TEMPORARY TABLE indicator (id "
                       "BIGINT); INSERT INTO indicator VALUES (999)"),
        0);
    EXPECT_NE(eve.exec("UPDATE observation SET indicator_id = 999"), 0);
    EXPECT_TRUE(db::danglingReferences(workspace.store->database()).empty());
}

// What eve seals is worked out by the server as well, whoever wrote it and whatever stands in it.
TEST_F(Members, SealWhatIsThereAndNothingElse)
{
    RawDatabase rob(office.path("rob"));
    ASSERT_EQ(rob.exec("UPDATE region SET note = '“审核”|\\ ''x'' y' WHERE is_reporting = 1; "
                       "INSERT INTO setting VALUES ('键', '')"),
        0);
    const auto eve = office.as("eve");
    EXPECT_GT(db::verifySeals(eve->database()).unsealed, 30);
    {
        db::Change change(*eve,
            { QStringLiteral("录入：北京"), QStringLiteral("window"), QStringLiteral("更正"), {} });
        eve->observations().put(change, std::vector { office.value(0, 2020, 1.5) });
        change.commit();
    }
    const db::SealReport report = db::verifySeals(workspace.store->database());
    EXPECT_TRUE(report.intact());
    EXPECT_EQ(report.unsealed, 0);
    // Not twice either.
    EXPECT_NE(RawDatabase(office.path("eve"))
                  .exec("INSERT INTO journal_seal SELECT journal_id, digest FROM journal_seal "
                        "ORDER BY journal_id DESC LIMIT 1"),
        0);
}

TEST_F(Members, TakeBackWhatTheyMayWriteAndNothingElse)
{
    const auto eve = office.as("eve");
    const db::BatchId own = Office::put(*eve, { office.value(0, 2020, 1) });
    const auto undo = [&](db::BatchId batch) {
        db::Change change(*eve, { QStringLiteral("undo"), QStringLiteral("undo"), {}, batch });
        eve->journal().undo(change, batch);
        change.commit();
        return change.batch();
    };
    const db::BatchId undone = undo(own);
    EXPECT_TRUE(eve->journal().batch(own)->undone);
    undo(undone); // and again as it was
    EXPECT_FALSE(eve->journal().batch(own)->undone);
    EXPECT_EQ(eve->observations().find(office.value(0, 2020, 1).key)->value, 1);

    const db::BatchId others = Office::put(*workspace.store, { office.value(7, 2020, 1) });
    eve->takeIn();
    EXPECT_FALSE(refusal([&] { undo(others); }).isEmpty());
    EXPECT_FALSE(eve->journal().batch(others)->undone);

    // Of the acts of others not even what is in their own regions.
    const db::BatchId here = Office::put(*workspace.store, { office.value(1, 2020, 1) });
    eve->takeIn();
    EXPECT_FALSE(refusal([&] { undo(here); }).isEmpty());
    EXPECT_EQ(eve->observations().find(office.value(1, 2020, 1).key)->value, 1);
    const auto rob = office.as("rob");
    db::Change change(*rob, { QStringLiteral("undo"), QStringLiteral("undo"), {}, here });
    rob->journal().undo(change, here);
    change.commit();
    EXPECT_TRUE(rob->journal().batch(here)->undone);
}

TEST_F(Members, ImportAsMuchAsTheOwner)
{
    std::vector<db::Observation> rows;
    for (int region = 0; region < 32; ++region) {
        for (int year = 1900; year < 2060; ++year)
            rows.push_back(office.value(region, year, year));
    }
    std::ranges::sort(rows, {}, &db::Observation::key);
    ASSERT_GE(rows.size(), 5000u);
    const auto eve = office.as("eve");
    EXPECT_FALSE(refusal([&] { Office::put(*eve, rows); }).isEmpty());
    EXPECT_EQ(eve->cube().size(), 0);

    const auto rob = office.as("rob");
    const db::BatchId batch = Office::put(*rob, rows);
    EXPECT_EQ(rob->cube().size(), 5120);
    const auto entries = rob->journal().entries(batch);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].action, QStringLiteral("import"));
    EXPECT_EQ(entries[0].actor, QStringLiteral("rob"));
    EXPECT_EQ(entries[0].newRow, QStringLiteral("{\"rows\":5120}"));
    EXPECT_TRUE(db::verifySeals(rob->database()).intact());
    {
        db::Change change(*rob, { QStringLiteral("undo"), QStringLiteral("undo"), {}, batch });
        rob->journal().undo(change, batch);
        change.commit();
    }
    EXPECT_EQ(rob->cube().size(), 0);
    workspace.store->takeIn();
    Office::put(*workspace.store, rows);
    EXPECT_EQ(workspace.store->cube().size(), 5120);
}

TEST_F(Members, LeaveAnOlderWorkspaceToWhoMadeIt)
{
    const support::NewPlace old(support::Engine::Postgresql);
    QByteArray script;
    const QStringList files = db::engine::migrationFiles();
    for (qsizetype i = 0; i < 5; ++i)
        script += db::engine::migration("postgresql", files[i]);
    ASSERT_EQ(RawDatabase(old.path())
                  .exec(script
                      + "INSERT INTO workspace VALUES (1380336207, 5);"
                        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC"),
        0);
    const db::OpenOutcome early = Store::open(support::asLogin(old.path(), QStringLiteral("rob")));
    EXPECT_EQ(early.status, OpenStatus::Refused);
    EXPECT_TRUE(early.sentence.contains(QStringLiteral("The login that made the workspace")))
        << early.sentence.toStdString();
    EXPECT_TRUE(early.sentence.contains(QStringLiteral("rob")));
    const db::OpenOutcome made = Store::open(old.path());
    ASSERT_EQ(made.status, OpenStatus::Upgraded) << made.details.toStdString();
    support::grant(*made.store, { QStringLiteral("rob"), Role::Reviewer, {} });
    EXPECT_EQ(support::openedBy(old.path(), QStringLiteral("rob"))->rights().role, Role::Reviewer);
}

// What the server holds new rows to was not asked of those that are there.
TEST_F(Members, FindAnOlderWorkspaceAsItWas)
{
    const support::NewPlace old(support::Engine::Postgresql);
    QByteArray script;
    const QStringList files = db::engine::migrationFiles();
    for (qsizetype i = 0; i < 5; ++i)
        script += db::engine::migration("postgresql", files[i]);
    RawDatabase raw(old.path());
    ASSERT_EQ(raw.exec(script
                  + "INSERT INTO workspace VALUES (1380336207, 5);"
                    "INSERT INTO source (id, title, kind) VALUES (1, 'Old', 'document');"
                    "INSERT INTO region (id, code, name_zh, short_zh, name_en, type, sort_order, "
                    "source_id) VALUES (1, '110000', '北京市', '北京', 'Beijing', 'municipality', "
                    "1, 1);"
                    "INSERT INTO measure (id, code, list_class, source_id) VALUES (1, 'U01', "
                    "'universal', 1);"
                    "INSERT INTO rollout (measure_id, region_id, from_on, state, source_id) VALUES "
                    "(1, 1, '2021-01-01', 'study', 1), (1, 1, 'in spring', 'full', 1);"
                    "INSERT INTO attachment_content VALUES (repeat('0', 64), 'x');"
                    "INSERT INTO period VALUES (202112012, '2021', '2021-01-01', '2021-12-31'), "
                    "(7, '7', '', '')"),
        0);
    const QStringList tables { QStringLiteral("rollout"), QStringLiteral("period"),
        QStringLiteral("attachment_content") };
    QStringList before;
    for (const QString& table : tables)
        before += raw.rows("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2");
    const db::OpenOutcome outcome = Store::open(old.path());
    ASSERT_EQ(outcome.status, OpenStatus::Upgraded) << outcome.details.toStdString();
    QStringList after;
    for (const QString& table : tables)
        after += raw.rows("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2");
    EXPECT_EQ(after, before);
    EXPECT_EQ(db::schemaDifferences(outcome.store->database()), QStringList());
    EXPECT_NE(raw.exec("INSERT INTO period VALUES (8, '8', '', '')"), 0);
}

// The server takes exactly the periods that the program reads, under their codes and days.
TEST_F(Members, AddPeriodsThatTheProgramReads)
{
    QByteArray ids;
    QStringList wanted;
    for (const int year : { 0, 1899, 1900, 2023, 2024, 2199, 2200 }) {
        for (int month = 0; month <= 13; ++month) {
            for (const int months :
                { 0, 1, 2, 3, 4, 6, 9, 12, 13, 18, 24, 36, 60, 984, 996, 999 }) {
                const qint64 id = (year * 100LL + month) * 1000 + months;
                const auto period = db::Period::fromId(id);
                ids += (ids.isEmpty() ? "(" : ", (") + QByteArray::number(id) + ", '"
                    + (period ? period->code().toUtf8() : QByteArray()) + "', '"
                    + (period ? period->startDate().toString(Qt::ISODate).toUtf8() : QByteArray())
                    + "', '"
                    + (period ? period->endDate().toString(Qt::ISODate).toUtf8() : QByteArray())
                    + "')";
                if (period)
                    wanted.append(QString::number(id));
            }
        }
    }
    RawDatabase raw(office.place.path());
    EXPECT_GT(wanted.size(), 90);
    EXPECT_EQ(raw.rows("SELECT id FROM (VALUES " + ids
                  + ") AS p (id, code, first, last) WHERE is_period(id, code, first, last)"),
        wanted);
    EXPECT_EQ(raw.value("SELECT is_period(9223372036854775807, '', '', '')"), QStringLiteral("0"));
}

TEST_F(Members, AreKnownByTheServer)
{
    for (const char* login : Office::logins)
        support::asLogin(office.place.path(), QString::fromLatin1(login));
    const auto known = workspace.store->members().logins();
    for (const char* login : Office::logins)
        EXPECT_NE(std::ranges::find(known, QString::fromLatin1(login)), known.end()) << login;
    EXPECT_EQ(office.as("rita")->members().keeper(), QStringLiteral("office"));

    const support::NewPlace file(support::Engine::Sqlite);
    const auto store = Store::create(file.path());
    EXPECT_TRUE(store->members().logins().empty());
    EXPECT_EQ(store->members().keeper(), QString());
}

// What a login may do is asked once a statement, not of every row, and takes no index away.
TEST_F(Members, ReadByThePlansOfTheOwner)
{
    const auto plan = [&](const QString& path, const char* sql) {
        RawDatabase raw(path);
        EXPECT_EQ(raw.exec("SET enable_seqscan = off"), 0);
        QStringList lines = raw.rows(QByteArray("EXPLAIN (COSTS OFF) ") + sql);
        QStringList kept;
        for (QString& line : lines) {
            line.remove(QStringLiteral("($0 IS NOT NULL) AND "))
                .remove(QStringLiteral("($1 IS NOT NULL) AND "));
            if (!line.contains(QStringLiteral("IS NOT NULL)"))
                && !line.contains(QStringLiteral("InitPlan"))
                && !line.contains(QStringLiteral("->  Result")))
                kept.append(line.trimmed());
        }
        return kept;
    };
    for (const char* sql :
        { "SELECT value FROM observation ORDER BY indicator_id, basis, period_id, region_id",
            "SELECT value FROM observation WHERE indicator_id = 1 AND basis = 0 AND period_id = 1",
            "SELECT o.value FROM claim c JOIN observation o ON o.indicator_id = c.indicator_id "
            "AND o.basis = c.basis AND o.period_id = c.period_id AND o.region_id = c.region_id "
            "WHERE o.value IS DISTINCT FROM c.value",
            "SELECT id FROM journal WHERE table_name = 'observation' AND row_key >= 'a' "
            "AND row_key < 'b'",
            "SELECT text FROM entry WHERE period_id = 1" })
        EXPECT_EQ(plan(office.path("rob"), sql), plan(office.place.path(), sql)) << sql;
}

// A table of tomorrow is held to it as well.
TEST_F(Members, FindAGuardAtEveryTable)
{
    RawDatabase raw(office.place.path());
    for (const QString& table : raw.tables()) {
        const QByteArray name = "'" + table.toUtf8() + "'";
        EXPECT_EQ(
            raw.value("SELECT relrowsecurity FROM pg_class WHERE oid = " + name + "::regclass"),
            QStringLiteral("1"))
            << table.toStdString() << " has no row level security: CALL guard_table";
        EXPECT_EQ(raw.value("SELECT count(*) FROM pg_policy WHERE polrelid = " + name
                      + "::regclass AND polcmd = 'r'"),
            QStringLiteral("1"))
            << table.toStdString();
        for (const char* event : { "UPDATE", "DELETE" }) {
            const bool may
                = raw.value("SELECT has_table_privilege('rob', " + name + ", '" + event + "')")
                == QStringLiteral("1");
            EXPECT_EQ(raw.value("SELECT count(*) FROM pg_trigger WHERE tgrelid = " + name
                          + "::regclass AND tgfoid = 'refuse_rows'::regproc AND tgname LIKE '%"
                          + QByteArray(event).toLower() + "'"),
                may ? QStringLiteral("1") : QStringLiteral("0"))
                << table.toStdString() << ' ' << event;
        }
        EXPECT_EQ(raw.value("SELECT has_table_privilege('rob', " + name
                      + ", 'TRUNCATE, REFERENCES, TRIGGER')"),
            QStringLiteral("0"))
            << table.toStdString();
    }
    EXPECT_EQ(raw.rows("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace "
                       "AND prorettype = 'trigger'::regtype "
                       "AND has_function_privilege('rob', oid, 'EXECUTE')"),
        QStringList());
    // Bound when they were made, or looked up where nobody else can put anything.
    EXPECT_EQ(raw.rows("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace "
                       "AND (prosecdef OR prorettype = 'trigger'::regtype) "
                       "AND proconfig IS NULL AND prosqlbody IS NULL"),
        QStringList());
}

TEST_F(Members, CannotHaveTheirGuardTakenAwayUnseen)
{
    const struct
    {
        const char* sql;
        const char* name;
    } changes[] = {
        { "ALTER TABLE comment DISABLE ROW LEVEL SECURITY", "comment" },
        { "DROP POLICY entry_update ON entry", "entry entry_update" },
        { "ALTER POLICY entry_update ON entry USING (true)", "entry entry_update" },
        { "CREATE POLICY mine ON entry USING (true)", "entry mine" },
        { "GRANT INSERT ON journal TO rob", "journal" },
        { "REVOKE SELECT ON target FROM PUBLIC", "target" },
        { "ALTER TABLE entry DISABLE TRIGGER entry_refuse_update", "entry_refuse_update" },
        { "ALTER FUNCTION my_role SECURITY INVOKER", "my_role" },
        { "ALTER FUNCTION journal_row RESET search_path", "journal_row" },
        { "ALTER FUNCTION observation_refers RESET search_path", "observation_refers" },
        { "GRANT EXECUTE ON FUNCTION journal_row TO PUBLIC", "journal_row" },
        { "CREATE OR REPLACE FUNCTION my_region(wanted BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE "
          "PARALLEL SAFE SECURITY DEFINER BEGIN ATOMIC SELECT true; END",
            "my_region" },
    };
    const db::OpenOutcome own = Store::open(office.place.path());
    EXPECT_EQ(db::schemaDifferences(own.store->database()), QStringList());
    for (const auto& change : changes) {
        const support::NewPlace place(support::Engine::Postgresql);
        const auto store = Store::create(place.path());
        ASSERT_EQ(RawDatabase(place.path()).exec(change.sql), 0) << change.sql;
        EXPECT_EQ(db::schemaDifferences(store->database()),
            QStringList { QString::fromLatin1(change.name) })
            << change.sql;
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces moved between files and servers: every row arrives, and nothing is left where the copy
// comes to nothing.
#include "db/copy.h"

#include "db/health.h"
#include "db/seal.h"
#include "db/store.h"
#include "tests/support/engines.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

namespace {

using db::CopyProgress;
using db::Store;
using support::Engine;
using support::NewPlace;
using support::RawDatabase;
using support::SmallWorkspace;

// Every row of every table as another program reads them. What stands for the workspace itself is
// kept differently by each engine.
QString everything(const QString& place)
{
    return RawDatabase(place).dump(
        { QStringLiteral("workspace"), QStringLiteral("journal_context") });
}

QString sentenceOf(const QString& source, const QString& target, const db::CopyWatch& watch = {})
{
    try {
        db::copyWorkspace(source, target, watch);
    } catch (const db::Error& error) {
        EXPECT_FALSE(error.sentence().isEmpty());
        return error.sentence();
    }
    ADD_FAILURE() << "copied to " << target.toStdString();
    return {};
}

// As found: no file beside it either, no table.
void expectNothing(const QString& place)
{
    if (!place.startsWith(QStringLiteral("postgresql:")))
        EXPECT_EQ(QDir(QFileInfo(place).absolutePath()).entryList(QDir::Files | QDir::Hidden),
            QStringList());
    else
        EXPECT_EQ(RawDatabase(place).value("SELECT count(*) FROM pg_class c JOIN pg_namespace n "
                                           "ON n.oid = c.relnamespace WHERE n.nspname = 'public'"),
            QStringLiteral("0"));
}

// Rows in every table, those too that the demonstration leaves empty.
QString fullWorkspace()
{
    static const NewPlace place;
    if (QFileInfo::exists(place.path()))
        return place.path();
    support::copyFilled(app::WorkspaceKind::Demonstration, place.path());
    RawDatabase raw(place.path());
    EXPECT_EQ(
        raw.exec("INSERT INTO member VALUES ('li', 1), ('wang', 3);"
                 "INSERT INTO member_region SELECT 'li', max(id) FROM region;"
                 "INSERT INTO attachment_content VALUES ("
                 "'20a99fa1a04e2d5b49caf7ce51bca4e874a05b87fa644391af774982dfeb04cc', x'00ff0a27');"
                 "INSERT INTO attachment (sha256, name, size, added_on, added_by) SELECT sha256, "
                 "'通知.pdf', 4, '2026-01-02', 'li' FROM attachment_content;"
                 "INSERT INTO keystroke SELECT 0, indicator_id, basis, period_id, region_id, "
                 "'12.', 'li', '2026-01-02T03:04:05.678Z' FROM observation LIMIT 3;"
                 "INSERT INTO dismissal SELECT 1, indicator_id, basis, period_id, region_id, "
                 "'ab', '', 'li', '2026-01-02T03:04:05.678Z' FROM observation LIMIT 1;"),
        0);
    return place.path();
}

struct Way
{
    Engine from;
    Engine to;
};

class CopyEitherWay : public testing::TestWithParam<Way>
{
protected:
    // The full workspace where this way begins.
    const QString& source()
    {
        if (GetParam().from == Engine::Sqlite)
            m_path = fullWorkspace();
        else if (m_path.isEmpty())
            db::copyWorkspace(fullWorkspace(), m_path = m_source.path());
        return m_path;
    }

    NewPlace target { GetParam().to };

private:
    QString m_path;
    NewPlace m_source { GetParam().from };
};

TEST_P(CopyEitherWay, EveryRowOfEveryTableArrives)
{
    RawDatabase before(source());
    for (const QString& table : before.tables())
        EXPECT_NE(before.value("SELECT count(*) FROM " + table.toUtf8()), QStringLiteral("0"))
            << table.toStdString() << ": put a row into fullWorkspace()";
    const QString content = everything(source());
    const auto sums = db::copyWorkspace(source(), target.path());
    EXPECT_EQ(everything(target.path()), content);
    EXPECT_EQ(everything(source()), content);
    EXPECT_EQ(db::checksums(source()), sums);
    EXPECT_EQ(db::checksums(target.path()), sums);
    QStringList tables = before.tables();
    tables.removeAll(QStringLiteral("workspace"));
    tables.removeAll(QStringLiteral("journal_context"));
    ASSERT_EQ(std::ssize(sums), tables.size());
    for (const db::TableSum& sum : sums)
        EXPECT_EQ(sum.rows, before.value("SELECT count(*) FROM " + sum.table.toUtf8()).toLongLong())
            << sum.table.toStdString();
}

TEST_P(CopyEitherWay, TheCopyIsAsIfItHadBeenWorkedInFromTheStart)
{
    const QString from = source();
    db::copyWorkspace(from, target.path());
    const auto store = std::move(Store::open(target.path()).store);
    const auto old = std::move(Store::open(from).store);
    ASSERT_TRUE(store && old);
    EXPECT_EQ(db::schemaDifferences(store->database()), QStringList());
    EXPECT_EQ(db::fileProblems(store->database()), QStringList());
    EXPECT_TRUE(db::danglingReferences(store->database()).empty());
    EXPECT_EQ(store->cube().size(), old->cube().size());
    const db::SealReport before = db::verifySeals(old->database());
    const db::SealReport after = db::verifySeals(store->database());
    EXPECT_TRUE(after.intact());
    EXPECT_EQ(after.rows, before.rows);
    EXPECT_EQ(after.seals, before.seals);
    EXPECT_EQ(after.head, before.head);

    // Numbers go on where they were, and the journal is written again.
    db::Source added;
    added.title = QStringLiteral("After the move");
    added.kind = QStringLiteral("web");
    db::Change change(*store, SmallWorkspace::act());
    const db::SourceId id = store->sources().put(change, added);
    change.commit();
    RawDatabase raw(target.path());
    EXPECT_EQ(qint64(id), RawDatabase(from).value("SELECT max(id) + 1 FROM source").toLongLong());
    EXPECT_EQ(raw.value("SELECT count(*) FROM journal").toLongLong(), before.rows + 1);
    EXPECT_TRUE(db::verifySeals(store->database()).intact());
    EXPECT_NE(raw.exec("DELETE FROM journal"), 0);
}

TEST_P(CopyEitherWay, TellsHowFarItIs)
{
    std::vector<CopyProgress> told;
    db::copyWorkspace(source(), target.path(), [&](const CopyProgress& progress) {
        told.push_back(progress);
        return true;
    });
    ASSERT_GE(told.size(), 2u);
    EXPECT_EQ(told.front().rows, 0);
    EXPECT_FALSE(told.front().comparing);
    EXPECT_TRUE(told.back().comparing);
    EXPECT_EQ(told.back().rows, told.back().of);
    for (const CopyProgress& progress : told)
        EXPECT_LE(progress.rows, progress.of) << progress.table.toStdString();
}

TEST_P(CopyEitherWay, LeavesNothingWhereGivenUp)
{
    const QString content = everything(source());
    for (const bool comparing : { false, true }) {
        const QString sentence = sentenceOf(source(), target.path(),
            [&](const CopyProgress& progress) { return progress.comparing != comparing; });
        EXPECT_TRUE(sentence.contains(QStringLiteral("Given up"))) << sentence.toStdString();
        expectNothing(target.path());
    }
    EXPECT_EQ(everything(source()), content);
    db::copyWorkspace(source(), target.path()); // nothing is in the way
}

TEST_P(CopyEitherWay, IsOfOneMomentWhileOthersGoOnWriting)
{
    const NewPlace place(GetParam().from);
    SmallWorkspace workspace(place.path());
    workspace.put(workspace.months(20));
    const QString content = everything(place.path());
    bool wrote = false;
    db::copyWorkspace(place.path(), target.path(), [&](const CopyProgress&) {
        if (!wrote)
            workspace.put({ workspace.value(workspace.beijing, 2020, 7) });
        wrote = true;
        return true;
    });
    EXPECT_TRUE(wrote);
    EXPECT_EQ(everything(target.path()), content);
    EXPECT_NE(everything(place.path()), content);
}

TEST_P(CopyEitherWay, KeepsEveryBitAndEverySign)
{
    const NewPlace place(GetParam().from);
    SmallWorkspace workspace(place.path());
    int year = 2000;
    for (const double number : { 0.1 + 0.2, -0.1, 5e-324, 1e300, -1e300, 1.0, 9007199254740993.0,
             3.141592653589793, -0.0 })
        workspace.put({ workspace.value(workspace.beijing, year++, number) });
    workspace.put({ workspace.missing(workspace.beijing, year, db::Missing::NotApplicable) });
    RawDatabase raw(place.path());
    ASSERT_EQ(raw.exec("INSERT INTO setting VALUES ('', ''), ('a|b', 'line\none'), "
                       "('quote''\"\\', '\t\\N\\.'), ('𠮷野家', '👩‍⚕️ é');"
                       "UPDATE check_rule SET threshold = -1e-310 WHERE code = 'C206'"),
        0);
    db::copyWorkspace(place.path(), target.path());
    // A zero loses its sign on the way: a file keeps none.
    QString content = everything(place.path());
    EXPECT_EQ(everything(target.path()),
        content.replace(QStringLiteral("|-0x0p+0|"), QStringLiteral("|0x0p+0|")));
}

std::string wayName(const testing::TestParamInfo<Way>& way)
{
    const auto name = [](Engine engine) { return engine == Engine::Sqlite ? "File" : "Server"; };
    return std::string(name(way.param.from)) + "To" + name(way.param.to);
}

INSTANTIATE_TEST_SUITE_P(Ways, CopyEitherWay,
    testing::Values(Way { Engine::Sqlite, Engine::Postgresql },
        Way { Engine::Postgresql, Engine::Sqlite }, Way { Engine::Sqlite, Engine::Sqlite },
        Way { Engine::Postgresql, Engine::Postgresql }),
    wayName);

class Copy : public testing::TestWithParam<Engine>
{
protected:
    NewPlace place { GetParam() };
};

TEST_P(Copy, NeverOverwrites)
{
    const NewPlace other(GetParam());
    SmallWorkspace workspace(place.path());
    SmallWorkspace taken(other.path());
    taken.put({ taken.value(taken.beijing, 2020, 1) });
    const QString content = everything(other.path());
    const QString sentence = sentenceOf(place.path(), other.path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("already"))) << sentence.toStdString();
    EXPECT_EQ(everything(other.path()), content);
}

TEST_P(Copy, NeverOntoItself)
{
    SmallWorkspace workspace(place.path());
    const QString content = everything(place.path());
    const QString sentence = sentenceOf(place.path(), place.path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("the workspace itself")));
    EXPECT_FALSE(sentence.contains(QStringLiteral("office"))) << "names no login";
    if (GetParam() == Engine::Sqlite) {
        const QString link = place.path() + QStringLiteral(".link");
        ASSERT_TRUE(QFile::link(place.path(), link));
        EXPECT_TRUE(sentenceOf(place.path(), link).contains(QStringLiteral("itself")));
    } else {
        sentenceOf(place.path(), place.path() + QStringLiteral("&application_name=other"));
    }
    EXPECT_EQ(everything(place.path()), content);
}

TEST_P(Copy, SaysWhatTheSourceIsWhereItIsNone)
{
    const NewPlace target(GetParam());
    EXPECT_THROW(db::copyWorkspace(place.path(), target.path()), db::CannotRead);
    ASSERT_EQ(RawDatabase(place.path()).exec("CREATE TABLE ledger (id INT)"), 0);
    EXPECT_THROW(db::copyWorkspace(place.path(), target.path()), db::CannotRead);
    expectNothing(target.path());
}

TEST_P(Copy, LeavesAnOlderSourceAsItIs)
{
    Store::create(place.path());
    const bool file = GetParam() == Engine::Sqlite;
    ASSERT_EQ(RawDatabase(place.path())
                  .exec(file ? "PRAGMA user_version = 3; PRAGMA wal_checkpoint(TRUNCATE)"
                             : "UPDATE workspace SET schema_version = 3"),
        0);
    const NewPlace target;
    const QString sentence = sentenceOf(place.path(), target.path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("older version"))) << sentence.toStdString();
    EXPECT_EQ(RawDatabase(place.path())
                  .value(file ? "PRAGMA user_version" : "SELECT schema_version FROM workspace"),
        QStringLiteral("3"));
    expectNothing(target.path());
}

TEST_P(Copy, DoesNotLoseTablesAndColumnsItDoesNotKnow)
{
    for (const char* change : { "CREATE TABLE mine (id BIGINT PRIMARY KEY)",
             "ALTER TABLE target ADD COLUMN mine TEXT", "DROP TABLE keystroke" }) {
        const NewPlace source(GetParam());
        const NewPlace target;
        Store::create(source.path());
        ASSERT_EQ(RawDatabase(source.path()).exec(change), 0);
        const QString sentence = sentenceOf(source.path(), target.path());
        EXPECT_TRUE(sentence.contains(QStringLiteral("is not as this version"))) << change;
        expectNothing(target.path());
    }
}

TEST_P(Copy, DoesNotMoveRowsThatLeadNowhere)
{
    const NewPlace file;
    SmallWorkspace workspace(file.path());
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    ASSERT_EQ(RawDatabase(file.path()).exec("DELETE FROM period"), 0); // keys are off
    const QString sentence = sentenceOf(file.path(), place.path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("observation"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("period"))) << sentence.toStdString();
    expectNothing(place.path());
    ASSERT_EQ(RawDatabase(file.path()).exec("DELETE FROM observation; DELETE FROM source"), 0);
    EXPECT_NE(sentenceOf(file.path(), place.path()), sentence);
    expectNothing(place.path());
}

TEST_P(Copy, ChecksumsTellRowsApart)
{
    SmallWorkspace workspace(place.path());
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const auto before = db::checksums(place.path());
    EXPECT_EQ(db::checksums(place.path()), before);
    ASSERT_EQ(RawDatabase(place.path())
                  .exec("INSERT INTO keystroke VALUES (0, 1, 0, 2, 3, '1', 'li', '2026-01-02')"),
        0);
    const auto after = db::checksums(place.path());
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        EXPECT_EQ(after[i] == before[i], after[i].table != QStringLiteral("keystroke"))
            << after[i].table.toStdString();
    EXPECT_NE(db::digestOf(after), db::digestOf(before));
    // The same letters, one of them in the next column.
    ASSERT_EQ(RawDatabase(place.path()).exec("UPDATE keystroke SET text = '1l', actor = 'i'"), 0);
    EXPECT_NE(db::digestOf(db::checksums(place.path())), db::digestOf(after));
}

TEST_P(Copy, IsWhatABackupIs)
{
    SmallWorkspace workspace(place.path());
    workspace.put(workspace.months(20));
    const NewPlace file(Engine::Sqlite, QStringLiteral("kept.mrdb"));
    workspace.store->backup(file.path());
    EXPECT_EQ(everything(file.path()), everything(place.path()));
    EXPECT_EQ(db::checksums(file.path()), db::checksums(place.path()));
    EXPECT_EQ(Store::open(file.path()).status, db::OpenStatus::Opened);
    EXPECT_THROW(workspace.store->backup(file.path()), db::Error);
    workspace.put({ workspace.value(workspace.beijing, 2021, 1) }); // and goes on
}

INSTANTIATE_TEST_SUITE_P(Engines, Copy, support::engines(), support::engineName);

// Rows of others are hidden from every login but the one the tables belong to.
TEST(CopyFromAServer, IsRefusedToALoginThatIsNotShownEverything)
{
    const NewPlace place(Engine::Postgresql);
    const NewPlace target;
    SmallWorkspace workspace(place.path());
    const auto as = [&](const char* login) {
        return QString(place.path())
            .replace(
                QStringLiteral("user=office"), QStringLiteral("user=") + QString::fromUtf8(login));
    };
    RawDatabase administrator(as("postgres"));
    ASSERT_EQ(administrator.exec("CREATE ROLE clerk LOGIN"), 0);
    EXPECT_THROW(db::copyWorkspace(as("clerk"), target.path()), db::CannotRead);
    for (const char* role : { "0", "1", "2", "3" }) {
        ASSERT_EQ(RawDatabase(place.path())
                      .exec(QByteArray("INSERT INTO member VALUES ('clerk', ") + role
                          + ") ON CONFLICT (login) DO UPDATE SET role = excluded.role"),
            0);
        try {
            db::copyWorkspace(as("clerk"), target.path());
            ADD_FAILURE() << "copied what it was shown";
        } catch (const db::NoRight& error) {
            EXPECT_TRUE(error.sentence().contains(QStringLiteral("clerk")));
        }
    }
    expectNothing(target.path());
    db::copyWorkspace(as("postgres"), target.path());
    EXPECT_EQ(db::checksums(target.path()), db::checksums(place.path()));
    administrator.exec("DROP OWNED BY clerk; DROP ROLE clerk");
}

} // namespace

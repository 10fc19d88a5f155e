// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include "db/engine/engine.h"
#include "tests/support/engines.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>

namespace {

using db::OpenOutcome;
using db::OpenStatus;
using db::Store;
using support::fileBytes;
using support::RawDatabase;
using support::SmallWorkspace;

class Opening : public testing::Test
{
protected:
    QString file(const char* name = "field.mrdb") const
    {
        return folder.filePath(QString::fromUtf8(name));
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    void write(const QString& path, const QByteArray& bytes) const
    {
        QFile f(path);
        ASSERT_TRUE(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }
    // A closed workspace of some 500 pages.
    QString saved() const
    {
        SmallWorkspace workspace(file());
        workspace.put(workspace.months(100));
        return file();
    }

    QTemporaryDir folder;
};

TEST_F(Opening, OpensWhatWasWritten)
{
    const QString path = saved();
    const OpenOutcome outcome = Store::open(path);
    ASSERT_EQ(outcome.status, OpenStatus::Opened);
    ASSERT_NE(outcome.store, nullptr);
    EXPECT_TRUE(outcome.sentence.isEmpty());
    EXPECT_EQ(outcome.store->cube().size(), 4800); // 1,200 months, 4 regions
    EXPECT_EQ(outcome.store->catalog().regions().size(), 4u);
    EXPECT_FALSE(outcome.store->readOnly());
}

TEST_F(Opening, DoesNotTouchANewerFile)
{
    const QString path = saved();
    {
        RawDatabase raw(path);
        raw.exec("PRAGMA user_version = 999");
    }
    const QByteArray before = fileBytes(path);
    const OpenOutcome outcome = Store::open(path);
    EXPECT_EQ(outcome.status, OpenStatus::Newer);
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_TRUE(outcome.sentence.contains(QDir::toNativeSeparators(path)));
    EXPECT_EQ(fileBytes(path), before);
    EXPECT_EQ(names(), QStringList(QStringLiteral("field.mrdb")));
}

TEST_F(Opening, RefusesWhatIsNotOurs)
{
    write(file("text.mrdb"), "indicator,region,period,value\n");
    write(file("empty.mrdb"), "");
    write(file("short.mrdb"), "SQLite format 3");
    {
        RawDatabase raw(file("other.mrdb"));
        raw.exec("CREATE TABLE setting (key TEXT, value TEXT)");
    }
    QDir(folder.path()).mkdir(QStringLiteral("folder.mrdb"));
    for (const char* name :
        { "text.mrdb", "empty.mrdb", "short.mrdb", "other.mrdb", "folder.mrdb" }) {
        const QByteArray before = fileBytes(file(name));
        const OpenOutcome outcome = Store::open(file(name));
        EXPECT_EQ(outcome.status, OpenStatus::NotOurs) << name;
        EXPECT_EQ(outcome.store, nullptr);
        EXPECT_FALSE(outcome.sentence.isEmpty());
        EXPECT_EQ(fileBytes(file(name)), before) << name;
    }
}

TEST_F(Opening, SaysThatThereIsNoFile)
{
    const OpenOutcome outcome = Store::open(file("missing.mrdb"));
    EXPECT_EQ(outcome.status, OpenStatus::NotFound);
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("missing.mrdb")));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(Opening, RecognisesATruncatedFile)
{
    const QString path = saved();
    const QByteArray whole = fileBytes(path);
    for (const qsizetype left :
        { whole.size() - 4096, whole.size() / 2, qsizetype(5000), qsizetype(100) }) {
        write(path, whole.left(left));
        const OpenOutcome outcome = Store::open(path);
        EXPECT_EQ(outcome.status, OpenStatus::Damaged) << left;
        EXPECT_TRUE(outcome.sentence.contains(QStringLiteral(".bak")));
        EXPECT_EQ(fileBytes(path).size(), left);
    }
}

TEST_F(Opening, RecognisesOverwrittenPages)
{
    const QString path = saved();
    QByteArray bytes = fileBytes(path);
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = char(0xA5);
    write(path, bytes);
    const OpenOutcome outcome = Store::open(path);
    EXPECT_EQ(outcome.status, OpenStatus::Damaged);
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_FALSE(outcome.details.isEmpty());
}

TEST_F(Opening, WaitsAndThenSaysThatAnotherProgramHoldsTheFile)
{
    const QString path = saved();
    RawDatabase other(path);
    ASSERT_EQ(other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"), 0);
    const OpenOutcome outcome = Store::open(path);
    EXPECT_EQ(outcome.status, OpenStatus::Busy);
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_FALSE(outcome.sentence.isEmpty());
}

TEST_F(Opening, KnowsAWorkspaceWhoseLogWasNeverEmptied)
{
    SmallWorkspace open(file());
    // As a crash would leave it: copied while open.
    ASSERT_TRUE(QFile::copy(file(), file("crashed.mrdb")));
    ASSERT_TRUE(QFile::copy(file("field.mrdb-wal"), file("crashed.mrdb-wal")));
    const OpenOutcome outcome = Store::open(file("crashed.mrdb"));
    ASSERT_EQ(outcome.status, OpenStatus::Opened);
    EXPECT_EQ(outcome.store->catalog().regions().size(), 4u);
}

// The system forgets every lock of a process on a file as soon as the process closes any handle
// on it; the next program to leave would then take the write-ahead log away from under us.
TEST_F(Opening, KeepsTheLocksOfAWorkspaceThatIsOpen)
{
    SmallWorkspace open(file());
    open.put({ open.value(open.beijing, 2020, 1) });
    ASSERT_TRUE(names().contains(QStringLiteral("field.mrdb-wal")));
    Store::open(file()); // and closed again
    QProcess other;
    other.start(QStringLiteral(TEST_PROGRAM), { QStringLiteral("query"), file() });
    ASSERT_TRUE(other.waitForFinished());
    ASSERT_EQ(other.exitCode(), 0) << other.readAllStandardError().toStdString();
    EXPECT_TRUE(names().contains(QStringLiteral("field.mrdb-wal")));
}

TEST_F(Opening, SavesEveryCommitToTheDisk)
{
    SmallWorkspace workspace(file());
    for (const auto& [pragma, wanted] : { std::pair("PRAGMA journal_mode", "wal"),
             std::pair("PRAGMA synchronous", "2"), std::pair("PRAGMA foreign_keys", "1") }) {
        QSqlQuery query(workspace.store->database());
        ASSERT_TRUE(query.exec(QString::fromUtf8(pragma)) && query.next());
        EXPECT_EQ(query.value(0).toString(), QString::fromUtf8(wanted)) << pragma;
    }
}

struct Protection
{
    const char* name;
    int file;
    int folder;
};

class Protected : public Opening, public testing::WithParamInterface<Protection>
{
protected:
    ~Protected() override { QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); }
};

TEST_P(Protected, IsReadButNotWritten)
{
    const QString path = saved();
    const QByteArray before = fileBytes(path);
    QFile::setPermissions(path, QFile::Permissions(GetParam().file));
    QFile::setPermissions(folder.path(), QFile::Permissions(GetParam().folder));
    {
        const support::OrdinaryUser user;
        const OpenOutcome outcome = Store::open(path);
        ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.details.toStdString();
        EXPECT_TRUE(outcome.store->readOnly());
        EXPECT_EQ(outcome.store->cube().size(), 4800);
        try {
            db::Change change(*outcome.store, SmallWorkspace::act());
            FAIL() << "a protected workspace was written";
        } catch (const db::Error& error) {
            EXPECT_TRUE(error.sentence().contains(QStringLiteral("write-protected")));
        }
    }
    EXPECT_EQ(fileBytes(path), before);
}

INSTANTIATE_TEST_SUITE_P(Both, Protected,
    testing::Values(Protection { "File", 0x4444, 0x7777 }, Protection { "Folder", 0x6666, 0x5555 },
        Protection { "FileAndFolder", 0x4444, 0x5555 }),
    [](const auto& protection) { return protection.param.name; });

TEST_F(Opening, DoesNotCreateInAProtectedFolder)
{
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    {
        const support::OrdinaryUser user;
        EXPECT_THROW(Store::create(file()), db::Error);
    }
    EXPECT_TRUE(names().isEmpty());
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
}

TEST_F(Opening, NeverCreatesOverAFile)
{
    write(file(), "precious");
    EXPECT_THROW(Store::create(file()), db::Error);
    EXPECT_EQ(fileBytes(file()), QByteArray("precious"));
}

TEST_F(Opening, LeavesNothingWhereCreatingFails)
{
    EXPECT_THROW(Store::create(folder.filePath(QStringLiteral("none/field.mrdb"))), db::Error);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(Opening, CopiesWhileInUse)
{
    SmallWorkspace workspace(file());
    workspace.put({ workspace.value(workspace.beijing, 2020, 64.5) });
    workspace.store->backup(file("copy.mrdb"));
    EXPECT_EQ(RawDatabase(file("copy.mrdb")).dump({}), RawDatabase(file()).dump({}));
    EXPECT_THROW(workspace.store->backup(file("copy.mrdb")), db::Error);
    EXPECT_THROW(
        workspace.store->backup(folder.filePath(QStringLiteral("none/copy.mrdb"))), db::Error);
}

TEST_F(Opening, RefusesToWriteBesideAnotherWriter)
{
    SmallWorkspace workspace(file());
    QSqlQuery(workspace.store->database()).exec(QStringLiteral("PRAGMA busy_timeout = 1"));
    RawDatabase other(file());
    ASSERT_EQ(other.exec("BEGIN IMMEDIATE"), 0);
    EXPECT_THROW(db::Change(*workspace.store, SmallWorkspace::act()), db::Error);
    other.exec("ROLLBACK");
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    EXPECT_EQ(workspace.store->cube().size(), 1);
}

// A change that could not begin must not leave its transaction behind.
TEST_F(Opening, WritesAgainAfterAChangeThatCouldNotBegin)
{
    SmallWorkspace workspace(file());
    RawDatabase other(file());
    ASSERT_EQ(other.exec("CREATE TRIGGER stop BEFORE INSERT ON batch "
                         "BEGIN SELECT RAISE(ABORT, 'stop'); END"),
        0);
    EXPECT_THROW(db::Change(*workspace.store, SmallWorkspace::act(), true), db::Error);
    ASSERT_EQ(other.exec("DROP TRIGGER stop"), 0);
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    EXPECT_EQ(workspace.store->cube().size(), 1);
    QSqlQuery query(workspace.store->database());
    ASSERT_TRUE(query.exec(QStringLiteral("PRAGMA foreign_keys")) && query.next());
    EXPECT_EQ(query.value(0).toInt(), 1);
}

class Changes : public testing::TestWithParam<support::Engine>
{
protected:
    support::NewPlace place { GetParam() };
    SmallWorkspace workspace { place.path() };
};

TEST_P(Changes, LeaveTablesAndMemoryAsTheyWereWhenDropped)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const QString before = RawDatabase(place.path()).dump({});
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        const std::vector rows { workspace.value(workspace.beijing, 2020, 2),
            workspace.value(workspace.xinjiang, 2021, 3) };
        workspace.store->observations().put(change, rows);
        workspace.store->observations().putClaim(
            change, workspace.value(workspace.beijing, 2020, 9));
        change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-11-30"));
    }
    EXPECT_EQ(RawDatabase(place.path()).dump({}), before);
    EXPECT_EQ(workspace.store->cube().size(), 1);
    EXPECT_EQ(workspace.store->cube().at(workspace.cell(workspace.beijing, 2020)).value, 1);
    EXPECT_FALSE(workspace.store->cube().at(workspace.cell(workspace.beijing, 2020)).claims);
    EXPECT_TRUE(workspace.store->setting(QStringLiteral("as_of")).isEmpty());
}

TEST_P(Changes, AreReadBackByTheNextWhoOpens)
{
    workspace.put(workspace.months(110));
    workspace.putClaim(workspace.value(workspace.beijing, 2020, 9));
    const auto again = std::move(Store::open(place.path()).store);
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->cube().size(), workspace.store->cube().size());
    EXPECT_EQ(again->catalog().regions().size(), 4u);
    for (const db::Observation& row : workspace.months(110))
        ASSERT_EQ(again->cube().at(row.key).number(), row.value);
}

TEST_P(Changes, OfOthersAreTakenIn)
{
    const auto other = std::move(Store::open(place.path()).store);
    EXPECT_TRUE(other->takeIn().empty());
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    EXPECT_FALSE(other->takeIn().empty());
    EXPECT_TRUE(other->takeIn().empty());
    EXPECT_EQ(other->cube().at(workspace.cell(workspace.beijing, 2020)).number(), 1);
    // An act elsewhere brings what others wrote with it.
    workspace.put({ workspace.value(workspace.corps, 2020, 3) });
    db::Change change(*other, SmallWorkspace::act());
    other->observations().put(change, std::vector { workspace.value(workspace.xinjiang, 2020, 2) });
    change.commit();
    EXPECT_EQ(other->cube().size(), 3);
    const auto told = other->takeIn(); // what came along is told all the same, once
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told.front().cell, workspace.cell(workspace.corps, 2020));
    EXPECT_TRUE(other->takeIn().empty());
    EXPECT_FALSE(workspace.store->takeIn().empty());
    EXPECT_EQ(workspace.store->cube().size(), 3);
}

// Another program can do what this one never does.
TEST_P(Changes, OfOthersThatMoveARowLeaveNothingBehind)
{
    const db::CellKey from = workspace.cell(workspace.beijing, 2020);
    const db::CellKey to = workspace.cell(workspace.beijing, 2021);
    workspace.put({ workspace.value(workspace.beijing, 2020, 1),
        workspace.value(workspace.corps, 2020, 3), workspace.value(workspace.corps, 2021, 3) });
    workspace.putClaim(workspace.value(workspace.beijing, 2020, 9));
    RawDatabase other(place.path());
    const QByteArray period = QByteArray::number(to.period.id());
    const QByteArray cell = " SET period_id = " + period
        + " WHERE region_id = " + QByteArray::number(qint64(workspace.beijing));
    // As an act, so that it can be taken back.
    ASSERT_EQ(other.exec("BEGIN; INSERT INTO batch (at, actor, via, label) VALUES ('', '"
                  + workspace.store->journal().batches(1).front().actor.toUtf8()
                  + "', 'script', 'move'); "
                    "UPDATE journal_context SET batch_id = (SELECT max(id) FROM batch); "
                    "UPDATE observation"
                  + cell + "; UPDATE claim" + cell
                  + "; UPDATE journal_context SET batch_id = NULL; COMMIT"),
        0);
    workspace.store->takeIn();
    const db::Cube& cube = workspace.store->cube();
    EXPECT_FALSE(cube.at(from).present);
    EXPECT_FALSE(cube.at(from).claims);
    EXPECT_EQ(cube.at(to).number(), 1);
    EXPECT_TRUE(cube.at(to).claims);

    workspace.undo(workspace.store->journal().batches(1).front().id);
    EXPECT_EQ(cube.at(from).number(), 1);
    EXPECT_TRUE(cube.at(from).claims);
    EXPECT_FALSE(cube.at(to).present);
    EXPECT_FALSE(cube.at(to).claims);
}

TEST_P(Changes, NeverOverwriteWhatSomebodyElseWrote)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const auto other = std::move(Store::open(place.path()).store);
    workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    const QString before = RawDatabase(place.path()).dump();
    const auto write = [&](double number) {
        db::Change change(*other, SmallWorkspace::act());
        other->observations().put(
            change, std::vector { workspace.value(workspace.beijing, 2020, number) });
        change.commit();
    };
    try {
        write(3);
        FAIL() << "an earlier change was overwritten";
    } catch (const db::Conflict& conflict) {
        ASSERT_EQ(conflict.rows().size(), 1u);
        const db::ConflictRow& row = conflict.rows().front();
        EXPECT_EQ(row.table, QStringLiteral("observation"));
        EXPECT_EQ(row.key, db::Journal::rowKey(workspace.cell(workspace.beijing, 2020)));
        EXPECT_FALSE(row.actor.isEmpty());
        EXPECT_TRUE(row.theirs.contains(QStringLiteral("\"value\":2")));
        EXPECT_TRUE(row.ours.contains(QStringLiteral("\"value\":3")));
    }
    EXPECT_EQ(RawDatabase(place.path()).dump(), before);
    write(2); // the same as theirs changes nothing
    EXPECT_EQ(other->cube().at(workspace.cell(workspace.beijing, 2020)).number(), 2);
    write(3); // with theirs seen
    EXPECT_EQ(other->cube().at(workspace.cell(workspace.beijing, 2020)).number(), 3);
}

TEST_P(Changes, ThatConflictNameEveryRow)
{
    const auto other = std::move(Store::open(place.path()).store);
    workspace.put(
        { workspace.value(workspace.beijing, 2020, 1), workspace.value(workspace.corps, 2020, 1) });
    db::Change change(*other, SmallWorkspace::act());
    other->observations().put(change,
        std::vector { workspace.value(workspace.beijing, 2020, 3),
            workspace.value(workspace.xinjiang, 2020, 3),
            workspace.value(workspace.corps, 2020, 3) });
    try {
        change.commit();
        FAIL() << "two earlier changes were overwritten";
    } catch (const db::Conflict& conflict) {
        ASSERT_EQ(conflict.rows().size(), 2u);
        EXPECT_EQ(
            conflict.rows()[0].key, db::Journal::rowKey(workspace.cell(workspace.beijing, 2020)));
        EXPECT_EQ(
            conflict.rows()[1].key, db::Journal::rowKey(workspace.cell(workspace.corps, 2020)));
    }
}

TEST_P(Changes, ConflictWithWhatCameWhileSomebodyWasStillTyping)
{
    const auto other = std::move(Store::open(place.path()).store);
    const qint64 begun = other->seen(); // an editor opens here
    const auto write = [&](double number, qint64 seen) {
        const db::SeenUntil until(*other, seen);
        db::Change change(*other, SmallWorkspace::act());
        other->observations().put(
            change, std::vector { workspace.value(workspace.beijing, 2020, number) });
        change.commit();
    };
    write(1, begun);
    write(2, begun); // one's own acts are in nobody's way
    workspace.store->takeIn();
    workspace.put({ workspace.value(workspace.beijing, 2020, 5) });
    other->takeIn(); // it is on the screen, behind the editor
    qint64 shown = 0;
    try {
        write(3, begun);
        FAIL() << "a change that nobody had seen was overwritten";
    } catch (const db::Conflict& conflict) {
        shown = conflict.seen();
    }
    write(3, shown); // over it, knowing it
    EXPECT_EQ(other->cube().at(workspace.cell(workspace.beijing, 2020)).number(), 3);
}

TEST_P(Changes, NeverBringBackWhatSomebodyElseTookOut)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const auto other = std::move(Store::open(place.path()).store);
    workspace.remove(workspace.cell(workspace.beijing, 2020));
    db::Change change(*other, SmallWorkspace::act());
    other->observations().put(change, std::vector { workspace.value(workspace.beijing, 2020, 3) });
    try {
        change.commit();
        FAIL() << "a removal was overwritten";
    } catch (const db::Conflict& conflict) {
        EXPECT_TRUE(conflict.rows().front().theirs.isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(On, Changes, support::engines(), support::engineName);

} // namespace

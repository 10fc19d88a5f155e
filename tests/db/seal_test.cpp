// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/seal.h"

#include "db/engine/engine.h"
#include "db/store.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>

namespace {

using db::BatchId;
using db::SealReport;
using support::RawDatabase;
using support::SmallWorkspace;

class Seals : public testing::Test
{
protected:
    SealReport report() const { return db::verifySeals(workspace.store->database()); }
    BatchId act(const QString& label, double number)
    {
        db::Change change(*workspace.store, SmallWorkspace::act(label));
        const std::vector rows { workspace.value(workspace.beijing, 2020, number),
            workspace.value(workspace.corps, 2020, number) };
        workspace.store->observations().put(change, rows);
        change.commit();
        return change.batch();
    }
    // As somebody with another tool and ill will: what stands in the way is taken away first.
    void tamper(const QByteArray& sql) const
    {
        RawDatabase raw(path);
        ASSERT_EQ(raw.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER journal_no_update; "
                           "DROP TRIGGER journal_no_delete; DROP TRIGGER journal_seal_no_update; "
                           "DROP TRIGGER journal_seal_no_delete; "
                      + sql),
            0);
    }
    static QByteArray rowsOf(BatchId batch)
    {
        return " WHERE batch_id = " + QByteArray::number(qint64(batch));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("field.mrdb"));
    SmallWorkspace workspace { path };
};

TEST_F(Seals, CoverEveryActAndHold)
{
    const qint64 before = report().rows;
    act(QStringLiteral("first"), 1);
    act(QStringLiteral("second"), 2);
    const SealReport found = report();
    EXPECT_TRUE(found.intact());
    EXPECT_EQ(found.rows, before + 4);
    EXPECT_EQ(found.seals, 3); // with the setting up
    EXPECT_EQ(found.unsealed, 0);
    EXPECT_EQ(found.head.size(), 64);
    EXPECT_EQ(db::sealedUpTo(workspace.store->database(), found.head), found.rows);
    EXPECT_FALSE(db::sealedUpTo(workspace.store->database(), QStringLiteral("0")));
}

// The digest, worked out again from its definition with SQL and SHA-256.
TEST_F(Seals, AreTheDigestOfThePreviousSealAndTheRows)
{
    const QString previous = report().head;
    act(QStringLiteral("first"), 1);
    RawDatabase raw(path);
    QByteArray bytes = previous.toUtf8();
    for (const QString& row : raw.rows(R"sql(
        SELECT '01' || printf('%016x', j.id) || '01' || printf('%016x', j.batch_id)
            || '03' || printf('%016x', length(CAST(j.at AS BLOB))) || hex(j.at)
            || '03' || printf('%016x', length(CAST(j.actor AS BLOB))) || hex(j.actor)
            || '03' || printf('%016x', length(CAST(j.via AS BLOB))) || hex(j.via)
            || '03' || printf('%016x', length(CAST(j.table_name AS BLOB))) || hex(j.table_name)
            || '03' || printf('%016x', length(CAST(j.action AS BLOB))) || hex(j.action)
            || '03' || printf('%016x', length(CAST(j.row_key AS BLOB))) || hex(j.row_key)
            || '050000000000000000'
            || '03' || printf('%016x', length(CAST(j.new_row AS BLOB))) || hex(j.new_row)
            || '050000000000000000'
            || '03' || printf('%016x', length(CAST(b.at AS BLOB))) || hex(b.at)
            || '03' || printf('%016x', length(CAST(b.actor AS BLOB))) || hex(b.actor)
            || '03' || printf('%016x', length(CAST(b.via AS BLOB))) || hex(b.via)
            || '03' || printf('%016x', length(CAST(b.label AS BLOB))) || hex(b.label)
            || '050000000000000000' || '050000000000000000'
        FROM journal j JOIN batch b ON b.id = j.batch_id
        WHERE b.label = 'first'
        ORDER BY j.id)sql"))
        bytes += QByteArray::fromHex(row.toLatin1());
    EXPECT_EQ(report().head,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

struct Alteration
{
    const char* name;
    const char* sql; // %1: the batch
};

class Altered : public Seals, public testing::WithParamInterface<Alteration>
{
};

TEST_P(Altered, IsFoundAndTheActIsNamed)
{
    act(QStringLiteral("first"), 1);
    const SealReport before = report();
    const BatchId second = act(QStringLiteral("second"), 2);
    act(QStringLiteral("third"), 3);
    tamper(QString::fromUtf8(GetParam().sql).arg(qint64(second)).toUtf8());
    const SealReport found = report();
    EXPECT_FALSE(found.intact());
    ASSERT_TRUE(found.firstBreak);
    EXPECT_EQ(found.firstBreak->first, before.rows + 1);
    EXPECT_EQ(found.firstBreak->last, before.rows + 2);
    EXPECT_EQ(found.firstBreak->batch, std::optional(second));
    EXPECT_FALSE(found.firstBreak->at.isEmpty());
    EXPECT_FALSE(found.firstBreak->actor.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, Altered,
    testing::Values(
        Alteration { "ByteOfAValue",
            "UPDATE journal SET new_row = replace(new_row, '2.0', '7.0') WHERE batch_id = %1 "
            "AND id = (SELECT min(id) FROM journal WHERE batch_id = %1)" },
        Alteration { "Actor",
            "UPDATE journal SET actor = 'x' WHERE id = (SELECT max(id) FROM journal WHERE "
            "batch_id = %1)" },
        Alteration { "Time", "UPDATE journal SET at = replace(at, 'Z', 'z') WHERE batch_id = %1" },
        Alteration { "EmptyForNull", "UPDATE journal SET reason = '' WHERE batch_id = %1" },
        Alteration { "MovedBetweenColumns",
            "UPDATE journal SET actor = substr(actor, 1, length(actor) - 1), "
            "via = substr(actor, -1) || via WHERE batch_id = %1" },
        Alteration { "OneRowGone",
            "DELETE FROM journal WHERE id = (SELECT min(id) FROM journal WHERE batch_id = %1)" },
        Alteration { "EveryRowGone", "DELETE FROM journal WHERE batch_id = %1" },
        Alteration { "LabelOfTheAct", "UPDATE batch SET label = 'something else' WHERE id = %1" },
        Alteration { "ReasonOfTheAct", "UPDATE batch SET reason = 'invented' WHERE id = %1" },
        Alteration { "SealItself",
            "UPDATE journal_seal SET digest = replace(digest, substr(digest, 1, 1), 'x') WHERE "
            "journal_id = (SELECT max(id) FROM journal WHERE batch_id = %1)" }),
    [](const auto& alteration) { return alteration.param.name; });

TEST_F(Seals, TellHowManyRowsAreGone)
{
    const BatchId first = act(QStringLiteral("first"), 1);
    act(QStringLiteral("second"), 2);
    tamper("DELETE FROM journal" + rowsOf(first));
    const SealReport found = report();
    EXPECT_EQ(found.broken, 1); // the seals after it stand on what it says
    EXPECT_EQ(found.gone, 2);
    ASSERT_TRUE(found.firstBreak);
    EXPECT_EQ(found.firstBreak->gone, 2);
    EXPECT_EQ(found.firstGone, found.firstBreak->first);
    EXPECT_EQ(found.firstBreak->label, QStringLiteral("first"));
}

TEST_F(Seals, AreMissedWhereTheyWereTakenAway)
{
    act(QStringLiteral("first"), 1);
    tamper("DELETE FROM journal_seal WHERE journal_id = (SELECT max(id) FROM journal)");
    const SealReport found = report();
    EXPECT_EQ(found.broken, 0);
    EXPECT_EQ(found.stripped, 2);
    EXPECT_FALSE(found.intact());
}

// Cutting off the end with its seals leaves a sound chain; only a digest noted elsewhere tells.
TEST_F(Seals, ANotedDigestTellsThatTheEndWasCutOff)
{
    act(QStringLiteral("first"), 1);
    const BatchId second = act(QStringLiteral("second"), 2);
    const QString noted = report().head;
    tamper("DELETE FROM journal" + rowsOf(second)
        + "; DELETE FROM journal_seal WHERE journal_id > (SELECT max(id) FROM journal)");
    EXPECT_TRUE(report().intact());
    EXPECT_FALSE(db::sealedUpTo(workspace.store->database(), noted));
}

TEST_F(Seals, TakeInWhatAnotherProgramWrote)
{
    act(QStringLiteral("first"), 1);
    {
        RawDatabase other(path);
        ASSERT_EQ(other.exec("UPDATE observation SET value = 3"), 0);
    }
    SealReport found = report();
    EXPECT_TRUE(found.intact());
    EXPECT_EQ(found.unsealed, 2);
    EXPECT_EQ(found.stripped, 0);
    act(QStringLiteral("second"), 2);
    found = report();
    EXPECT_TRUE(found.intact());
    EXPECT_EQ(found.unsealed, 0);
    EXPECT_EQ(found.seals, 3);
}

TEST_F(Seals, HoldAfterUndoAndBulkImport)
{
    const BatchId first = act(QStringLiteral("first"), 1);
    workspace.undo(first); // marks the act as taken back
    const BatchId bulk = workspace.put(workspace.months(110));
    workspace.undo(bulk);
    const SealReport found = report();
    EXPECT_TRUE(found.intact());
    EXPECT_EQ(found.seals, 5);
    EXPECT_EQ(found.unsealed, 0);
}

TEST_F(Seals, AreNotMadeForAnActThatWasDroppedOrChangedNothing)
{
    act(QStringLiteral("first"), 1);
    const QString head = report().head;
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->observations().remove(change, workspace.cell(workspace.beijing, 2020));
    }
    act(QStringLiteral("again"), 1);
    EXPECT_EQ(report().head, head);
    EXPECT_TRUE(report().intact());
}

TEST_F(Seals, CoverTheHistoryOfAFileFromBeforeThereWereSeals)
{
    const QString old = folder.filePath(QStringLiteral("old.mrdb"));
    QByteArray script = "BEGIN;";
    for (const char* name : { "001_field.sql", "002_journal.sql" }) {
        QFile file(QStringLiteral(":/migrations/sqlite/") + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        script += file.readAll();
    }
    script += "PRAGMA application_id = " + QByteArray::number(db::engine::applicationId)
        + "; PRAGMA user_version = 2;"
          "INSERT INTO batch (id, at, actor, via, label) "
          "VALUES (1, '2026-01-01T00:00:00.000Z', 'somebody', 'window', 'old act');"
          "UPDATE journal_context SET batch_id = 1;"
          "INSERT INTO source (id, title, kind) VALUES (1, 'Old', 'statistics');"
          "UPDATE journal_context SET batch_id = NULL; COMMIT;";
    ASSERT_EQ(RawDatabase(old).exec(script), 0);
    const auto outcome = db::Store::open(old);
    ASSERT_EQ(outcome.status, db::OpenStatus::Upgraded);
    const SealReport found = db::verifySeals(outcome.store->database());
    EXPECT_TRUE(found.intact());
    EXPECT_GE(found.rows, 1);
    EXPECT_EQ(found.seals, 1);
    EXPECT_EQ(found.unsealed, 0);
}

} // namespace

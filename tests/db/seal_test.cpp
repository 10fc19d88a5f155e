// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/seal.h"

#include "db/engine/engine.h"
#include "db/store.h"
#include "tests/support/engines.h"
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

class SealsOn
{
public:
    explicit SealsOn(support::Engine engine)
        : place(engine)
    {
    }

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
        const QByteArray cleared = path.startsWith(QStringLiteral("postgresql:"))
            ? "ALTER TABLE journal DISABLE TRIGGER USER; "
              "ALTER TABLE journal_seal DISABLE TRIGGER USER; "
            : "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_no_update; "
              "DROP TRIGGER journal_no_delete; DROP TRIGGER journal_seal_no_update; "
              "DROP TRIGGER journal_seal_no_delete; ";
        ASSERT_EQ(raw.exec(cleared + sql), 0);
    }
    static QByteArray rowsOf(BatchId batch)
    {
        return " WHERE batch_id = " + QByteArray::number(qint64(batch));
    }

    support::NewPlace place;
    QString path = place.path();
    SmallWorkspace workspace { path };
};

class Seals : public SealsOn, public testing::TestWithParam<support::Engine>
{
protected:
    Seals()
        : SealsOn(GetParam())
    {
    }
};

TEST_P(Seals, CoverEveryActAndHold)
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

// The digest, worked out again from its definition: kind, length and content of every column, and
// SHA-256 over the seal before and the rows.
TEST_P(Seals, AreTheDigestOfThePreviousSealAndTheRows)
{
    const QString previous = report().head;
    act(QStringLiteral("first"), 1);
    RawDatabase raw(path);
    QByteArray bytes = previous.toUtf8();
    const auto number = [](qint64 n) { return QByteArray::number(n, 16).rightJustified(16, '0'); };
    for (const QString& row : raw.rows(R"sql(
        SELECT j.id, j.batch_id, j.at, j.actor, j.via, j.table_name, j.action, j.row_key, j.old_row,
            j.new_row, j.reason, b.at, b.actor, b.via, b.label, b.reason, b.undoes
        FROM journal j
        JOIN batch b ON b.id = j.batch_id
        WHERE b.label = 'first'
        ORDER BY j.id)sql")) {
        const QStringList columns = row.split(u'|');
        ASSERT_EQ(columns.size(), 17);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QByteArray text = columns[i].toUtf8();
            if (text == "NULL")
                bytes += QByteArray::fromHex("05" + number(0));
            else if (i < 2 || i == 16)
                bytes += QByteArray::fromHex("01" + number(text.toLongLong()));
            else
                bytes += QByteArray::fromHex("03" + number(text.size())) + text;
        }
    }
    EXPECT_EQ(report().head,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

struct Alteration
{
    const char* name;
    const char* sql; // %1: the batch
};

class Altered : public SealsOn,
                public testing::TestWithParam<std::tuple<support::Engine, Alteration>>
{
protected:
    Altered()
        : SealsOn(std::get<0>(GetParam()))
    {
    }
};

TEST_P(Altered, IsFoundAndTheActIsNamed)
{
    act(QStringLiteral("first"), 1);
    const SealReport before = report();
    const BatchId second = act(QStringLiteral("second"), 2);
    act(QStringLiteral("third"), 3);
    tamper(QString::fromUtf8(std::get<1>(GetParam()).sql).arg(qint64(second)).toUtf8());
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
    testing::Combine(support::engines(),
        testing::Values(
            Alteration { "ByteOfAValue",
                "UPDATE journal SET new_row = replace(new_row, '\"value\":2', '\"value\":7') "
                "WHERE batch_id = %1 "
                "AND id = (SELECT min(id) FROM journal WHERE batch_id = %1)" },
            Alteration { "Actor",
                "UPDATE journal SET actor = 'x' WHERE id = (SELECT max(id) FROM journal WHERE "
                "batch_id = %1)" },
            Alteration {
                "Time", "UPDATE journal SET at = replace(at, 'Z', 'z') WHERE batch_id = %1" },
            Alteration { "EmptyForNull", "UPDATE journal SET reason = '' WHERE batch_id = %1" },
            Alteration { "MovedBetweenColumns",
                "UPDATE journal SET actor = substr(actor, 1, length(actor) - 1), "
                "via = substr(actor, length(actor)) || via WHERE batch_id = %1" },
            Alteration { "OneRowGone",
                "DELETE FROM journal WHERE id = (SELECT min(id) FROM journal WHERE batch_id = "
                "%1)" },
            Alteration { "EveryRowGone", "DELETE FROM journal WHERE batch_id = %1" },
            Alteration {
                "LabelOfTheAct", "UPDATE batch SET label = 'something else' WHERE id = %1" },
            Alteration { "ReasonOfTheAct", "UPDATE batch SET reason = 'invented' WHERE id = %1" },
            Alteration { "SealItself",
                "UPDATE journal_seal SET digest = replace(digest, substr(digest, 1, 1), 'x') WHERE "
                "journal_id = (SELECT max(id) FROM journal WHERE batch_id = %1)" })),
    [](const auto& altered) {
        return std::string(std::get<1>(altered.param).name)
            + support::engineName({ std::get<0>(altered.param), 0 });
    });

TEST_P(Seals, TellHowManyRowsAreGone)
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

TEST_P(Seals, AreMissedWhereTheyWereTakenAway)
{
    act(QStringLiteral("first"), 1);
    tamper("DELETE FROM journal_seal WHERE journal_id = (SELECT max(id) FROM journal)");
    const SealReport found = report();
    EXPECT_EQ(found.broken, 0);
    EXPECT_EQ(found.stripped, 2);
    EXPECT_FALSE(found.intact());
}

// Cutting off the end with its seals leaves a sound chain; only a digest noted elsewhere tells.
TEST_P(Seals, ANotedDigestTellsThatTheEndWasCutOff)
{
    act(QStringLiteral("first"), 1);
    const BatchId second = act(QStringLiteral("second"), 2);
    const QString noted = report().head;
    tamper("DELETE FROM journal" + rowsOf(second)
        + "; DELETE FROM journal_seal WHERE journal_id > (SELECT max(id) FROM journal)");
    EXPECT_TRUE(report().intact());
    EXPECT_FALSE(db::sealedUpTo(workspace.store->database(), noted));
}

TEST_P(Seals, TakeInWhatAnotherProgramWrote)
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
    EXPECT_FALSE(workspace.store->takeIn().empty());
    act(QStringLiteral("second"), 2);
    found = report();
    EXPECT_TRUE(found.intact());
    EXPECT_EQ(found.unsealed, 0);
    EXPECT_EQ(found.seals, 3);
}

TEST_P(Seals, HoldAfterUndoAndBulkImport)
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

TEST_P(Seals, AreNotMadeForAnActThatWasDroppedOrChangedNothing)
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

TEST(SealsOfAFile, CoverItsHistoryFromBeforeThereWereSeals)
{
    const support::NewPlace place(support::Engine::Sqlite);
    const QString old = place.path();
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

INSTANTIATE_TEST_SUITE_P(On, Seals, support::engines(), support::engineName);

} // namespace

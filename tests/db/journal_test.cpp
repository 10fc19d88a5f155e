// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/journal.h"

#include "app/edits.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

namespace {

using db::BatchId;
using db::JournalEntry;
using db::Store;
using support::RawDatabase;
using support::SmallWorkspace;

class JournalTest : public testing::TestWithParam<support::Engine>
{
protected:
    db::Journal journal() const { return workspace.store->journal(); }
    QString dump() const { return RawDatabase(path).dump(); }
    // The accepted numbers as memory has them and as a fresh reading has them.
    void expectMemoryInStep()
    {
        const db::Cube before = workspace.store->cube();
        workspace.store->reload();
        EXPECT_EQ(before.size(), workspace.store->cube().size());
        for (const db::Cube::Slab& slab : workspace.store->cube().slabs()) {
            for (std::size_t i = 0; i < slab.cells.size(); ++i) {
                const db::CellKey key { slab.indicator, slab.basis,
                    slab.periods[i / before.regions().size()],
                    before.regions()[i % before.regions().size()] };
                EXPECT_EQ(before.at(key).number(), slab.cells[i].number());
                EXPECT_EQ(before.at(key).claims, slab.cells[i].claims);
            }
        }
    }
    BatchId import(const QByteArray& text, bool take = false)
    {
        const app::ImportPlan plan
            = app::planImport(*workspace.store, QStringLiteral("table.csv"), text);
        const int conflicts = plan.count(app::RowEffect::Conflict);
        return app::applyImport(*workspace.store, plan,
            { std::vector<bool>(std::size_t(conflicts), take), QStringLiteral("import") })
            .batch;
    }

    support::NewPlace place { GetParam() };
    QString path = place.path();
    SmallWorkspace workspace { path };
};

const QByteArray header("indicator,region,period,basis,value,status,comment,source_doc\n");

TEST_P(JournalTest, SaysWhoDidWhatAndHow)
{
    const BatchId first = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const BatchId second = workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    const BatchId third = workspace.remove(workspace.cell(workspace.beijing, 2020));
    const auto inserted = journal().entries(first);
    const auto updated = journal().entries(second);
    const auto deleted = journal().entries(third);
    ASSERT_EQ(inserted.size(), 1u);
    ASSERT_EQ(updated.size(), 1u);
    ASSERT_EQ(deleted.size(), 1u);
    EXPECT_EQ(inserted[0].action, QStringLiteral("insert"));
    EXPECT_EQ(inserted[0].via, QStringLiteral("window"));
    EXPECT_FALSE(inserted[0].actor.isEmpty());
    EXPECT_TRUE(inserted[0].oldRow.isEmpty());
    EXPECT_TRUE(inserted[0].newRow.contains(QStringLiteral("\"value\":1")));
    EXPECT_EQ(updated[0].action, QStringLiteral("update"));
    EXPECT_EQ(updated[0].oldRow, inserted[0].newRow);
    EXPECT_TRUE(updated[0].newRow.contains(QStringLiteral("\"value\":2")));
    EXPECT_EQ(deleted[0].action, QStringLiteral("delete"));
    EXPECT_EQ(deleted[0].oldRow, updated[0].newRow);
    EXPECT_TRUE(deleted[0].newRow.isEmpty());
}

TEST_P(JournalTest, ListsActsNewestFirst)
{
    const BatchId first = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const BatchId second = workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    const auto two = journal().batches(2);
    ASSERT_EQ(two.size(), 2u);
    EXPECT_EQ(two[0].id, second);
    EXPECT_EQ(two[1].id, first);
    EXPECT_EQ(journal().batches(-1).size(), 3u); // and the setting up
    EXPECT_EQ(journal().batch(first)->label, QStringLiteral("test"));
    EXPECT_FALSE(journal().batch(BatchId { 999 }));
}

TEST_P(JournalTest, TellsTheWholeHistoryOfACell)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2020);
    EXPECT_TRUE(journal().ofCell(key).empty());
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    workspace.put({ workspace.value(workspace.xinjiang, 2020, 7) });
    workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    workspace.remove(key);
    QStringList actions;
    for (const JournalEntry& entry : journal().ofCell(key))
        actions.append(entry.action);
    EXPECT_EQ(actions.join(u' '), QStringLiteral("insert update delete"));
}

TEST_P(JournalTest, ACellOfABulkImportBeginsWithThatImport)
{
    auto rows = workspace.months(110);
    const BatchId bulk = workspace.put(rows);
    auto history = journal().ofCell(rows[20].key);
    ASSERT_EQ(history.size(), 1u);
    EXPECT_EQ(history[0].action, QStringLiteral("import"));
    EXPECT_EQ(history[0].batch, std::optional(bulk));
    rows[20].value = 5;
    workspace.put({ rows[20] });
    history = journal().ofCell(rows[20].key);
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].batch, std::optional(bulk));
    EXPECT_EQ(history[1].action, QStringLiteral("update"));
}

TEST_P(JournalTest, UndoesAnInsertAnUpdateAndADelete)
{
    const QString none = dump();
    const BatchId inserted = workspace.put({ workspace.value(workspace.beijing, 2020, 0.1 + 0.2),
        workspace.missing(workspace.corps, 2020, db::Missing::NotReported) });
    const QString first = dump();
    const BatchId updated = workspace.put({ workspace.value(workspace.beijing, 2020, 64.6) });
    const QString second = dump();
    const BatchId removed = workspace.remove(workspace.cell(workspace.beijing, 2020));
    workspace.undo(removed);
    EXPECT_EQ(dump(), second);
    expectMemoryInStep();
    workspace.undo(updated);
    EXPECT_EQ(dump(), first);
    expectMemoryInStep();
    workspace.undo(inserted);
    EXPECT_EQ(dump(), none);
    expectMemoryInStep();
    EXPECT_TRUE(journal().batch(inserted)->undone);
}

TEST_P(JournalTest, UndoesClaims)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
    const QString before = dump();
    db::Observation claim = workspace.value(workspace.beijing, 2020, 0.1 + 0.2);
    claim.source = workspace.bulletin;
    const BatchId batch = workspace.putClaim(claim);
    EXPECT_TRUE(workspace.store->cube().at(claim.key).claims);
    workspace.undo(batch);
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(workspace.store->cube().at(claim.key).claims);
}

TEST_P(JournalTest, UndoesAnUndo)
{
    const BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
    const QString after = dump();
    const BatchId back = workspace.undo(batch);
    workspace.undo(back);
    EXPECT_EQ(dump(), after);
    expectMemoryInStep();
}

TEST_P(JournalTest, UndoesAnImportOfMixedRows)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 64),
        workspace.value(workspace.xinjiang, 2020, 70),
        workspace.missing(workspace.nation, 2020, db::Missing::NotReported) });
    const QString before = dump();
    for (const bool take : { false, true }) {
        // A conflict, a value that was missing, a new cell, another status from the same source.
        const BatchId batch = import(header
                + "BEDS,110000,2020,discrete,65.5,A,,New source\n"
                  "BEDS,000000,2020,discrete,66,A,,New source\n"
                  "BEDS,660000,2021,discrete,0,A,,New source\n"
                  "BEDS,650000,2020,discrete,70,P,seen again,Yearbook\n",
            take);
        EXPECT_NE(dump(), before);
        EXPECT_TRUE(workspace.store->sources().find(QStringLiteral("New source")));
        app::undo(*workspace.store, batch);
        EXPECT_EQ(dump(), before);
        expectMemoryInStep();
    }
}

TEST_P(JournalTest, UndoesAnImportThatBroughtAnIndicator)
{
    const QString before = dump();
    const BatchId batch = import("数据库：分省年度数据\n"
                                 "指标：执业医师数(万人)\n"
                                 "时间：最近5年\n"
                                 "地区,2021年,2020年\n"
                                 "北京市,11.5,11\n");
    EXPECT_EQ(workspace.store->catalog().indicators().size(), 3u);
    app::undo(*workspace.store, batch);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(workspace.store->catalog().indicators().size(), 2u);
}

TEST_P(JournalTest, UndoesABulkImport)
{
    const QString before = dump();
    const BatchId batch = workspace.put(workspace.months(110));
    workspace.undo(batch);
    EXPECT_EQ(dump(), before);
    expectMemoryInStep();
    EXPECT_EQ(workspace.store->cube().size(), 0);
}

TEST_P(JournalTest, UndoesAfterTheFileWasClosedAndOpenedAgain)
{
    const QString before = dump();
    const BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
    workspace.store.reset();
    workspace.store = std::move(Store::open(path).store);
    ASSERT_NE(workspace.store, nullptr);
    ASSERT_TRUE(app::lastUndoable(*workspace.store));
    EXPECT_EQ(app::lastUndoable(*workspace.store)->id, batch);
    app::undo(*workspace.store, batch);
    EXPECT_EQ(dump(), before);
}

TEST_P(JournalTest, RefusesToUndoOverALaterChange)
{
    const BatchId first = workspace.put({ workspace.value(workspace.beijing, 2020, 1),
        workspace.value(workspace.xinjiang, 2020, 1) });
    workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    const QString before = dump();
    EXPECT_THROW(app::undo(*workspace.store, first), db::Error);
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(journal().batch(first)->undone);
    expectMemoryInStep();
}

TEST_P(JournalTest, RefusesToUndoABulkImportThatWasCorrected)
{
    auto rows = workspace.months(110);
    const BatchId batch = workspace.put(rows);
    rows[0].value = 99;
    const BatchId corrected = workspace.put({ rows[0] });
    const QString before = dump();
    EXPECT_THROW(workspace.undo(batch), db::Error);
    EXPECT_EQ(dump(), before);
    workspace.undo(corrected);
    workspace.undo(batch);
    EXPECT_EQ(workspace.store->cube().size(), 0);
}

TEST_P(JournalTest, RefusesToUndoABulkImportThatAnotherProgramCorrected)
{
    const auto rows = workspace.months(110);
    const BatchId batch = workspace.put(rows);
    const QByteArray where = " WHERE region_id = " + QByteArray::number(qint64(rows[20].key.region))
        + " AND period_id = " + QByteArray::number(rows[20].key.period.id());
    RawDatabase other(path);
    const auto refused = [&](const QByteArray& sql) {
        ASSERT_EQ(other.exec(sql), 0) << sql.toStdString();
        workspace.store->takeIn(); // seen, and still not to be lost
        const QString before = dump();
        EXPECT_THROW(workspace.undo(batch), db::Error) << sql.toStdString();
        EXPECT_EQ(dump(), before);
    };
    const QByteArray number = other.value("SELECT value FROM observation" + where).toUtf8();
    refused("UPDATE observation SET value = 99" + where);
    refused("UPDATE observation SET note = 'see the yearbook', value = "
        + QByteArray::number(*rows[20].value, 'g', 17) + where);
    EXPECT_EQ(other.value("SELECT value FROM observation" + where).toUtf8(), number);
    ASSERT_EQ(other.exec("UPDATE observation SET note = NULL" + where), 0);
    // As it came again: nothing is lost.
    workspace.store->takeIn();
    const BatchId back = workspace.undo(batch);
    EXPECT_EQ(workspace.store->cube().size(), 0);
    workspace.undo(back);
    EXPECT_EQ(workspace.store->cube().size(), qint64(rows.size()));
    // In and out again is not a correction either, nor is a value that came beside it.
    workspace.put({ workspace.value(workspace.beijing, 2150, 1) });
    workspace.undo(batch);
    EXPECT_EQ(workspace.store->cube().size(), 1);
}

TEST_P(JournalTest, RefusesToUndoOverAnotherProgramsChange)
{
    const BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    RawDatabase other(path);
    ASSERT_EQ(other.exec("UPDATE observation SET value = 3"), 0);
    EXPECT_THROW(workspace.undo(batch), db::Error);
    ASSERT_EQ(other.exec("DELETE FROM observation"), 0);
    EXPECT_THROW(workspace.undo(batch), db::Error);
}

TEST_P(JournalTest, RefusesToUndoTwice)
{
    const BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    app::undo(*workspace.store, batch);
    EXPECT_THROW(app::undo(*workspace.store, batch), db::Error);
    EXPECT_THROW(app::undo(*workspace.store, BatchId { 999 }), db::Error);
}

INSTANTIATE_TEST_SUITE_P(On, JournalTest, support::engines(), support::engineName);

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits.h"

#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::ImportPlan;
using app::ImportResult;
using app::RowEffect;
using support::RawDatabase;
using support::SmallWorkspace;

const QByteArray header("indicator,region,period,basis,value,status,comment,source_doc\n");

class Edits : public testing::Test
{
protected:
    Edits() { workspace.put({ workspace.value(workspace.beijing, 2020, 64) }); }

    ImportPlan plan(const QByteArray& rows) const
    {
        return app::planImport(*workspace.store, QStringLiteral("folder/table.csv"), header + rows);
    }
    ImportResult apply(const ImportPlan& p, bool take = false)
    {
        return app::applyImport(*workspace.store, p,
            { std::vector<bool>(std::size_t(p.count(RowEffect::Conflict)), take),
                QStringLiteral("import") });
    }
    db::CellKey beijing() const { return workspace.cell(workspace.beijing, 2020); }
    QString dump() const { return RawDatabase(path).dump(); }
    QString acts() const { return RawDatabase(path).value("SELECT count(*) FROM batch"); }

    QTemporaryDir folder;
    support::NewPlace place;
    QString path = place.path();
    SmallWorkspace workspace { path };
    const QByteArray other = "BEDS,110000,2020,discrete,65,A,,Bulletin\n";
};

TEST_F(Edits, KeepingAValueNotesTheOtherAsAClaim)
{
    const ImportResult result = apply(plan(other), false);
    EXPECT_EQ(result.added, 0);
    EXPECT_EQ(result.updated, 0);
    EXPECT_EQ(result.claims, 1);
    EXPECT_EQ(workspace.store->observations().find(beijing())->value, std::optional(64.0));
    const auto claims = workspace.store->observations().claims(beijing());
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].value, std::optional(65.0));
    EXPECT_EQ(claims[0].source, workspace.bulletin);
    EXPECT_TRUE(workspace.store->cube().at(beijing()).claims);
}

TEST_F(Edits, TakingAValueKeepsTheDisplacedOneAsAClaim)
{
    const ImportResult result = apply(plan(other), true);
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(result.claims, 0);
    const auto accepted = workspace.store->observations().find(beijing());
    EXPECT_EQ(accepted->value, std::optional(65.0));
    EXPECT_EQ(accepted->source, workspace.bulletin);
    const auto claims = workspace.store->observations().claims(beijing());
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].value, std::optional(64.0));
    EXPECT_EQ(claims[0].source, workspace.yearbook);
}

TEST_F(Edits, TakingAClaimAtLastSwapsTheTwo)
{
    apply(plan(other), false);
    const ImportPlan again = plan(other);
    if (again.count(RowEffect::Conflict) == 0)
        return; // decided once: not asked again
    apply(again, true);
    const auto claims = workspace.store->observations().claims(beijing());
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].value, std::optional(64.0));
    EXPECT_EQ(workspace.store->observations().find(beijing())->value, std::optional(65.0));
}

TEST_F(Edits, CountsWhatItDid)
{
    const ImportResult result = apply(plan("BEDS,110000,2020,discrete,64,A,,Yearbook\n"
                                           "BEDS,650000,2020,discrete,0,A,,Yearbook\n"
                                           "BEDS,660000,2020,discrete,,O,,Yearbook\n"));
    EXPECT_EQ(result.added, 2);
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_EQ(result.updated, 0);
    EXPECT_EQ(workspace.store->cube().at(workspace.cell(workspace.xinjiang, 2020)).number(),
        std::optional(0.0));
    EXPECT_EQ(workspace.store->cube().at(workspace.cell(workspace.corps, 2020)).missing,
        db::Missing::NotReported);
}

TEST_F(Edits, RefusesWithoutADecisionForEachConflict)
{
    const ImportPlan p = plan(other + "BEDS,650000,2020,discrete,1,A,,Bulletin\n");
    ASSERT_EQ(p.count(RowEffect::Conflict), 1);
    const QString before = dump();
    const QString acted = acts();
    try {
        app::applyImport(*workspace.store, p, {});
        FAIL() << "undecided conflicts were written";
    } catch (const app::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("table.csv")));
    }
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(acts(), acted);
}

TEST_F(Edits, RefusesAFileWithErrors)
{
    const ImportPlan p = plan("BEDS,999999,2020,discrete,1,A,,Bulletin\n"
                              "BEDS,650000,2020,discrete,1,A,,Bulletin\n");
    ASSERT_FALSE(p.acceptable());
    const QString before = dump();
    EXPECT_THROW(apply(p), db::Error);
    EXPECT_EQ(dump(), before);
}

TEST_F(Edits, WritesAllOrNothing)
{
    ImportPlan p = plan("BEDS,650000,2020,discrete,1,A,,New source\n"
                        "BEDS,660000,2020,discrete,2,A,,New source\n");
    ASSERT_EQ(p.rows.size(), 2u);
    p.rows[1].observation.missing = db::Missing::NotDue; // a value and a reason for none
    const QString before = dump();
    const QString acted = acts();
    EXPECT_THROW(apply(p), db::Error);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(acts(), acted);
    EXPECT_FALSE(workspace.store->cube().at(workspace.cell(workspace.xinjiang, 2020)).present);
}

TEST_F(Edits, UndoesTheNewestActFirst)
{
    const QString before = dump();
    const ImportResult first = apply(plan("BEDS,650000,2020,discrete,1,A,,Yearbook\n"));
    const ImportResult second = apply(plan(other), true);
    ASSERT_EQ(app::lastUndoable(*workspace.store)->id, second.batch);
    app::undo(*workspace.store, second.batch);
    ASSERT_EQ(app::lastUndoable(*workspace.store)->id, first.batch);
    const db::BatchId undone = app::undo(*workspace.store, first.batch);
    EXPECT_EQ(dump(), before);
    const auto act = workspace.store->journal().batch(undone);
    EXPECT_EQ(act->via, QStringLiteral("undo"));
    EXPECT_EQ(act->undoes, std::optional(first.batch));
}

TEST_F(Edits, RowsWithoutACitationCiteTheFile)
{
    apply(plan("BEDS,650000,2020,discrete,1,A,,\n"));
    const auto row = workspace.store->observations().find(workspace.cell(workspace.xinjiang, 2020));
    ASSERT_TRUE(row);
    const auto source = workspace.store->sources().find(row->source);
    EXPECT_EQ(source->title, QStringLiteral("table.csv"));
    EXPECT_EQ(source->kind, QStringLiteral("file"));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed without a connection: kept over a restart, written in order when the server is
// there again, never over what somebody else has written meanwhile.
#include "app/entry/entry_edits.h"
#include "app/entry/unsent.h"
#include "tests/support/engines.h"
#include "tests/support/round_workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using app::UnsentCell;
using app::UnsentCells;
using support::RoundWorkspace;

class UnsentTest : public testing::Test
{
protected:
    UnsentCell typed(
        int region, int item, const char* text, const char* seen = "", const char* label = "") const
    {
        UnsentCell cell;
        cell.cell.key = workspace.cell(region, item);
        cell.text = QString::fromUtf8(text);
        cell.seen = QString::fromUtf8(seen);
        cell.label = QString::fromUtf8(label);
        cell.finished = true;
        return cell;
    }
    QString standing(int region, int item) const
    {
        return app::standingText(store, { workspace.cell(region, item), {} });
    }
    void keep(UnsentCells& cells, const std::vector<UnsentCell>& rows) const
    {
        cells.keep(rows, store.catalog());
    }
    void enter(int region, int item, const char* text)
    {
        app::enterCells(
            store, { { { workspace.cell(region, item), {} }, QString::fromUtf8(text) } });
    }

    QTemporaryDir folder;
    RoundWorkspace workspace { QStringLiteral(":memory:") };
    db::Store& store { *workspace.store };
    UnsentCells unsent;
};

TEST_F(UnsentTest, AreWrittenInTheOrderTheyWereTyped)
{
    keep(unsent, { typed(0, 0, "12"), typed(1, 0, "13") });
    const app::SendOutcome outcome = app::sendUnsent(store, unsent);
    EXPECT_EQ(outcome.written, 2);
    EXPECT_EQ(outcome.waiting, 0);
    EXPECT_TRUE(unsent.isEmpty());
    EXPECT_EQ(standing(0, 0), QStringLiteral("12"));
    EXPECT_EQ(standing(1, 0), QStringLiteral("13"));
}

TEST_F(UnsentTest, APasteIsOneActAgain)
{
    const auto before = store.journal().batches(-1).size();
    keep(unsent,
        { typed(0, 0, "1", "", "Paste 2 × 1"), typed(1, 0, "2", "", "Paste 2 × 1"),
            typed(2, 0, "3") });
    app::sendUnsent(store, unsent);
    const auto batches = store.journal().batches(-1);
    ASSERT_EQ(batches.size(), before + 2);
    EXPECT_EQ(standing(1, 0), QStringLiteral("2"));
}

TEST_F(UnsentTest, WhatSomebodyElseWroteMeanwhileIsNotOverwritten)
{
    keep(unsent, { typed(0, 0, "12"), typed(1, 0, "13") });
    enter(0, 0, "99");
    const app::SendOutcome outcome = app::sendUnsent(store, unsent);
    EXPECT_EQ(outcome.written, 1);
    EXPECT_EQ(outcome.waiting, 1);
    EXPECT_EQ(standing(0, 0), QStringLiteral("99"));
    const UnsentCell* waiting = unsent.find({ workspace.cell(0, 0), {} });
    ASSERT_NE(waiting, nullptr);
    EXPECT_TRUE(waiting->contested);
    EXPECT_EQ(waiting->theirs, QStringLiteral("99"));
    EXPECT_EQ(waiting->text, QStringLiteral("12"));
}

TEST_F(UnsentTest, APersonDecidesWhichHolds)
{
    keep(unsent, { typed(0, 0, "12"), typed(1, 0, "13") });
    enter(0, 0, "99");
    enter(1, 0, "98");
    app::sendUnsent(store, unsent);
    app::settleUnsent(store, unsent, { workspace.cell(0, 0), {} }, true);
    app::settleUnsent(store, unsent, { workspace.cell(1, 0), {} }, false);
    EXPECT_TRUE(unsent.isEmpty());
    EXPECT_EQ(standing(0, 0), QStringLiteral("12"));
    EXPECT_EQ(standing(1, 0), QStringLiteral("98"));
}

TEST_F(UnsentTest, TheSameTextFromBothIsNoConflict)
{
    keep(unsent, { typed(0, 0, "12") });
    enter(0, 0, "12");
    EXPECT_EQ(app::sendUnsent(store, unsent).waiting, 0);
    EXPECT_EQ(standing(0, 0), QStringLiteral("12"));
}

TEST_F(UnsentTest, WhatNeedsAReasonWaitsForOne)
{
    workspace.setState(0, db::SubmissionState::Published);
    workspace.setAccepted(0, 0, 5);
    keep(unsent, { typed(0, 0, "6", standing(0, 0).toUtf8().constData()) });
    EXPECT_EQ(app::sendUnsent(store, unsent).waiting, 1);
    EXPECT_FALSE(unsent.all().front().objection.isEmpty());
    const app::CellId cell { workspace.cell(0, 0), {} };
    EXPECT_THROW(app::settleUnsent(store, unsent, cell, true), app::ReasonNeeded);
    app::settleUnsent(store, unsent, cell, true, QStringLiteral("read again"));
    EXPECT_EQ(store.cube().at(cell.key).value, 6);
}

TEST_F(UnsentTest, ALiveTextBecomesAKeystroke)
{
    UnsentCell live = typed(0, 0, "1.");
    live.finished = false;
    keep(unsent, { live });
    app::sendUnsent(store, unsent);
    EXPECT_TRUE(unsent.isEmpty());
    ASSERT_EQ(store.entries().keystrokes().size(), 1u);
    EXPECT_EQ(store.entries().keystrokes().front().text, QStringLiteral("1."));
    EXPECT_EQ(standing(0, 0), QString());
}

TEST_F(UnsentTest, AreThereAgainAfterARestart)
{
    const QString place = QStringLiteral("anna@office · db");
    std::vector<UnsentCell> kept { typed(0, 0, "十二"), typed(1, 0, "13", "9", "Paste") };
    {
        UnsentCells first(folder.path(), place);
        keep(first, kept);
    }
    EXPECT_EQ(UnsentCells(folder.path(), place).all(), kept);
    EXPECT_TRUE(UnsentCells(folder.path(), QStringLiteral("bert@office · db")).isEmpty());
}

TEST_F(UnsentTest, OnlyTheirOwnerReadsThem)
{
    UnsentCells cells(folder.path(), QStringLiteral("place"));
    keep(cells, { typed(0, 0, "12") });
    const QStringList files
        = QDir(folder.path()).entryList({ QStringLiteral("*.json") }, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
        | QFileDevice::WriteOther;
    EXPECT_EQ(QFile::permissions(folder.filePath(files.front())) & others, QFile::Permissions());
    cells.drop({ workspace.cell(0, 0), {} });
    EXPECT_FALSE(QFile::exists(folder.filePath(files.front()))) << "left behind";
}

TEST_F(UnsentTest, TwoProgramsOnOnePlaceKeepTheirOwn)
{
    UnsentCells first(folder.path(), QStringLiteral("place"));
    keep(first, { typed(0, 0, "12") });
    UnsentCells second(folder.path(), QStringLiteral("place"));
    EXPECT_TRUE(second.isEmpty());
    keep(second, { typed(1, 0, "13") });
    EXPECT_EQ(first.all().size(), 1u);
}

TEST_F(UnsentTest, WhatAProgramThatHasEndedLeftBehindIsTakenOver)
{
    const QString place = QStringLiteral("place");
    {
        UnsentCells first(folder.path(), place);
        UnsentCells second(folder.path(), place);
        keep(first, { typed(0, 0, "12") });
        keep(second, { typed(1, 0, "13") });
        UnsentCells third(folder.path(), place);
        EXPECT_TRUE(third.isEmpty()) << "of programs that are running";
    }
    const QDir in(folder.path());
    {
        const UnsentCells next(folder.path(), place);
        EXPECT_EQ(next.all(), (std::vector<UnsentCell> { typed(0, 0, "12"), typed(1, 0, "13") }));
        EXPECT_EQ(in.entryList({ QStringLiteral("*.json") }, QDir::Files).size(), 1);
    }
    EXPECT_EQ(UnsentCells(folder.path(), place).all().size(), 2u) << "not only in memory";
}

TEST_F(UnsentTest, OneCellTypedInTwoProgramsIsAskedAbout)
{
    const QString place = QStringLiteral("place");
    {
        UnsentCells first(folder.path(), place);
        UnsentCells second(folder.path(), place);
        keep(first, { typed(0, 0, "12") });
        keep(second, { typed(0, 0, "13"), typed(1, 0, "14") });
    }
    {
        UnsentCells next(folder.path(), place);
        EXPECT_EQ(next.all().size(), 2u);
        EXPECT_EQ(app::sendUnsent(store, next).waiting, 0);
    }
    EXPECT_EQ(standing(0, 0), QStringLiteral("12"));
    EXPECT_EQ(standing(1, 0), QStringLiteral("14"));
    UnsentCells last(folder.path(), place);
    ASSERT_EQ(app::sendUnsent(store, last).waiting, 1);
    EXPECT_TRUE(last.all().front().contested);
    EXPECT_EQ(last.all().front().text, QStringLiteral("13"));
    EXPECT_EQ(standing(0, 0), QStringLiteral("12"));
}

TEST_F(UnsentTest, WhatNobodyHadLookedAtIsAskedAboutAlsoAfterARestart)
{
    const QString place = QStringLiteral("place");
    enter(0, 0, "70");
    enter(1, 0, "5");
    std::vector<UnsentCell> kept { typed(0, 0, "1"), typed(1, 0, "5") };
    for (UnsentCell& cell : kept)
        cell.seen.reset();
    {
        UnsentCells first(folder.path(), place);
        keep(first, kept);
    }
    UnsentCells cells(folder.path(), place);
    EXPECT_EQ(cells.all(), kept);
    ASSERT_EQ(app::sendUnsent(store, cells).waiting, 1) << "the same text is no conflict";
    EXPECT_TRUE(cells.all().front().contested);
    EXPECT_EQ(standing(0, 0), QStringLiteral("70"));
}

TEST_F(UnsentTest, OfAnActOnlyTheLockedCellsWait)
{
    const char* label = "Paste 3 × 1";
    keep(unsent,
        { typed(0, 0, "1", "", label), typed(1, 0, "2", "", label), typed(2, 0, "3", "", label) });
    workspace.setState(1, db::SubmissionState::Submitted);
    const app::SendOutcome outcome = app::sendUnsent(store, unsent);
    EXPECT_EQ(outcome.written, 2);
    EXPECT_EQ(outcome.waiting, 1);
    EXPECT_EQ(standing(0, 0), QStringLiteral("1"));
    EXPECT_EQ(standing(1, 0), QString());
    EXPECT_EQ(standing(2, 0), QStringLiteral("3"));
    ASSERT_EQ(unsent.all().size(), 1u);
    EXPECT_EQ(unsent.all().front().text, QStringLiteral("2"));
    EXPECT_TRUE(unsent.all().front().objection.contains(QStringLiteral("locked")));
}

TEST_F(UnsentTest, TheNumbersOfAnotherWorkspaceAreNotWritten)
{
    const QString place = QStringLiteral("place");
    {
        UnsentCells first(folder.path(), place);
        keep(first, { typed(0, 0, "12") });
    }
    // The same address, another database: another code stood behind the same number.
    const QStringList files
        = QDir(folder.path()).entryList({ QStringLiteral("*.json") }, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    QFile file(folder.filePath(files.front()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    ASSERT_TRUE(bytes.contains("\"110000\""));
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(bytes).replace("\"110000\"", "\"999999\""));
    file.close();
    UnsentCells second(folder.path(), place);
    EXPECT_EQ(app::sendUnsent(store, second).waiting, 1);
    EXPECT_EQ(standing(0, 0), QString());
}

TEST_F(UnsentTest, LieOverTheSheet)
{
    keep(unsent, { typed(0, 0, "12") });
    app::SheetQuery query;
    query.round = workspace.round;
    app::Sheet sheet = app::loadSheet(store, query);
    app::layUnsent(sheet, unsent);
    EXPECT_TRUE(sheet.at(0, 0).unsent);
    EXPECT_EQ(sheet.at(0, 0).text, QStringLiteral("12"));
    EXPECT_EQ(sheet.at(0, 0).standing, QString());
    EXPECT_FALSE(sheet.at(1, 0).unsent);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/sheet.h"

#include "app/error.h"
#include "tests/app/entry_workspace.h"
#include "tests/support/ordinary_user.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

namespace {

using app::CellLock;
using app::CellState;
using app::Orientation;
using app::SheetCell;
using db::SubmissionState;
using testing::EntryWorkspace;

const auto typed = QStringLiteral("30.6");

class Sheet : public testing::Test
{
protected:
    app::CellId beijing() const { return w.id(w.beijing, w.share); }
    SheetCell cell() const { return w.at(beijing()); }

    EntryWorkspace w;
};

TEST_F(Sheet, ShowsTheRegionsThatOweByTheItemsOfTheForm)
{
    w.setState(w.xinjiang, SubmissionState::Submitted);
    const app::Sheet sheet = w.sheet();
    ASSERT_EQ(sheet.rows.size(), 3u);
    EXPECT_EQ(sheet.rows[0].region, w.beijing);
    EXPECT_EQ(sheet.rows[1].title, QStringLiteral("Xinjiang"));
    EXPECT_EQ(sheet.rows[1].state, SubmissionState::Submitted);
    EXPECT_EQ(sheet.rows[2].region, w.corps);
    ASSERT_EQ(sheet.columns.size(), 4u);
    EXPECT_EQ(sheet.columns[0].title, QStringLiteral("KINDS"));
    EXPECT_EQ(sheet.columns[0].unit, QStringLiteral("kinds · at end"));
    EXPECT_EQ(sheet.columns[1].unit, QStringLiteral("% · Jan–Sep"));
    EXPECT_EQ(sheet.columns[2].unit, QStringLiteral("visits · single period"));
    EXPECT_TRUE(sheet.columns[1].required);
    EXPECT_FALSE(sheet.columns[2].required);
    EXPECT_EQ(sheet.columns[2].level, 0);
    EXPECT_EQ(sheet.columns[3].level, 1);
    ASSERT_EQ(sheet.cells.size(), 12u);
    EXPECT_EQ(sheet.at(1, 2).id, w.id(w.xinjiang, w.visits));
}

TEST_F(Sheet, ARegionThatDoesNotReportComesAfterThoseThatDo)
{
    w.setState(w.nation, SubmissionState::NotStarted);
    const app::Sheet sheet = w.sheet();
    ASSERT_EQ(sheet.rows.size(), 4u);
    EXPECT_EQ(sheet.rows.front().region, w.beijing);
    EXPECT_EQ(sheet.rows.back().region, w.nation);
}

TEST_F(Sheet, ShowsOneRegionOverEightPeriodsAndTheRounds)
{
    app::CellId before = beijing();
    before.key.period = db::Period::quarter(2020, 3);
    w.accept(before, 27.5);
    w.enter(beijing(), typed);
    const app::Sheet sheet = w.sheet(Orientation::ItemsByPeriods);
    ASSERT_EQ(sheet.rows.size(), 4u);
    EXPECT_EQ(sheet.rows[1].indicator, w.share);
    EXPECT_EQ(sheet.rows[1].unit, QStringLiteral("% · cumulative"));
    ASSERT_EQ(sheet.columns.size(), 9u);
    EXPECT_EQ(sheet.columns.front().period, db::Period::quarter(2020, 3));
    EXPECT_EQ(sheet.columns[1].period, db::Period::quarter(2020, 4));
    EXPECT_EQ(sheet.columns.back().period, w.round.period);
    EXPECT_EQ(sheet.columns.back().title, QStringLiteral("2022 Q3"));
    EXPECT_EQ(sheet.at(1, 0).text, QStringLiteral("27.50"));
    EXPECT_EQ(sheet.at(1, 0).state, CellState::Accepted);
    EXPECT_EQ(sheet.at(1, 0).lock, CellLock::None);
    EXPECT_TRUE(sheet.at(1, 0).published);
    EXPECT_EQ(sheet.at(1, 8).text, typed);
    EXPECT_EQ(sheet.at(1, 8).state, CellState::Draft);
    EXPECT_EQ(sheet.at(0, 3).state, CellState::Empty);
    EXPECT_FALSE(sheet.at(0, 3).published);
}

TEST_F(Sheet, ShowsRollOutStatesAtTheEndOfThePeriod)
{
    const auto step = [&](QDate from, const char* state) {
        db::Change change(*w.store, EntryWorkspace::act());
        w.store->measures().put(change,
            { w.measures[0], w.beijing, from, QString::fromUtf8(state), {}, {}, {}, w.yearbook,
                {} });
        change.commit();
    };
    step(QDate(2022, 1, 1), "issued");
    step(QDate(2022, 9, 30), "pilot");
    step(QDate(2022, 10, 1), "full"); // after the period
    const app::Sheet sheet = w.sheet(Orientation::MeasuresByRegions);
    ASSERT_EQ(sheet.rows.size(), 2u);
    EXPECT_EQ(sheet.rows[0].measure, w.measures[0]);
    EXPECT_EQ(sheet.rows[0].title, QStringLiteral("U01"));
    ASSERT_EQ(sheet.columns.size(), 3u);
    EXPECT_EQ(sheet.columns[2].region, w.corps);
    EXPECT_EQ(sheet.at(0, 0).text, QStringLiteral("试"));
    EXPECT_EQ(sheet.at(0, 0).state, CellState::Accepted);
    EXPECT_EQ(sheet.at(0, 1).state, CellState::Empty);
    EXPECT_EQ(sheet.at(1, 0).text, QString());

    app::keepKeystroke(*w.store, w.rollout(w.beijing), QStringLiteral("全面推"));
    const SheetCell typing = w.at(w.rollout(w.beijing), Orientation::MeasuresByRegions);
    EXPECT_EQ(typing.text, QStringLiteral("全面推"));
    EXPECT_EQ(typing.state, CellState::Invalid);
    EXPECT_TRUE(typing.unfinished);
    EXPECT_TRUE(typing.fault.contains(QStringLiteral("未 研 文 试 推 评 —")));
    app::keepKeystroke(*w.store, w.rollout(w.beijing), QStringLiteral("推"));
    EXPECT_EQ(w.at(w.rollout(w.beijing), Orientation::MeasuresByRegions).state, CellState::Draft);
}

struct Standing
{
    SubmissionState submission;
    CellState state;
    CellLock lock;
    bool published;
};
class OfASubmission : public testing::TestWithParam<Standing>
{
};

TEST_P(OfASubmission, IsTheStateOfItsCells)
{
    EntryWorkspace w;
    const app::CellId id = w.id(w.beijing, w.share);
    w.enter(id, typed);
    w.setState(w.beijing, GetParam().submission);
    const SheetCell cell = w.at(id);
    EXPECT_EQ(cell.text, typed);
    EXPECT_EQ(cell.state, GetParam().state);
    EXPECT_EQ(cell.lock, GetParam().lock);
    EXPECT_EQ(cell.published, GetParam().published);
    const SheetCell empty = w.at(w.id(w.beijing, w.kinds));
    EXPECT_EQ(empty.state, CellState::Empty);
    EXPECT_EQ(empty.lock, GetParam().lock);
}

INSTANTIATE_TEST_SUITE_P(Every, OfASubmission,
    testing::Values(
        Standing { SubmissionState::NotStarted, CellState::Draft, CellLock::None, false },
        Standing { SubmissionState::Draft, CellState::Draft, CellLock::None, false },
        Standing { SubmissionState::Submitted, CellState::Submitted, CellLock::Submitted, false },
        Standing { SubmissionState::Returned, CellState::Draft, CellLock::None, false },
        Standing { SubmissionState::Accepted, CellState::Accepted, CellLock::Accepted, false },
        Standing { SubmissionState::Published, CellState::Published, CellLock::None, true }));

TEST_F(Sheet, AReturnedCellSaysWhyUntilItIsSettled)
{
    w.enter(beijing(), typed);
    w.sendBack(w.beijing, w.share, QStringLiteral("与上季相差过大"));
    EXPECT_EQ(cell().state, CellState::Returned);
    EXPECT_EQ(cell().returnReason, QStringLiteral("与上季相差过大"));
    EXPECT_EQ(cell().lock, CellLock::None);
    EXPECT_EQ(w.at(w.id(w.xinjiang, w.share)).returnReason, QString());
    // Also one sent back because it is empty.
    w.sendBack(w.beijing, w.kinds, QStringLiteral("必填"));
    EXPECT_EQ(w.at(w.id(w.beijing, w.kinds)).state, CellState::Returned);
    {
        db::Change change(*w.store, EntryWorkspace::act());
        w.store->rounds().settleReasons(change, w.round.id, w.beijing);
        change.commit();
    }
    EXPECT_EQ(cell().state, CellState::Draft);
    EXPECT_EQ(cell().returnReason, QString());
}

TEST_F(Sheet, KeepsWhatCannotBeReadWithItsFault)
{
    w.enter(beijing(), QStringLiteral("3O.6"));
    EXPECT_EQ(cell().text, QStringLiteral("3O.6"));
    EXPECT_EQ(cell().state, CellState::Invalid);
    EXPECT_TRUE(cell().fault.contains(QStringLiteral("letter O")));
    EXPECT_EQ(cell().suggestion, typed);
    EXPECT_FALSE(cell().unfinished);
}

TEST_F(Sheet, AKeystrokeStandsOverTheEntryAndTheEntryOverTheValue)
{
    w.accept(beijing(), 28);
    EXPECT_EQ(cell().text, QStringLiteral("28.00"));
    EXPECT_EQ(cell().state, CellState::Accepted);
    EXPECT_EQ(cell().lock, CellLock::None);
    w.enter(beijing(), typed);
    EXPECT_EQ(cell().text, typed);
    EXPECT_EQ(cell().state, CellState::Draft);
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("31"));
    EXPECT_EQ(cell().text, QStringLiteral("31"));
    EXPECT_TRUE(cell().unfinished);
    EXPECT_EQ(cell().state, CellState::Draft);
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("31x"));
    EXPECT_EQ(cell().state, CellState::Invalid);
    app::keepKeystroke(*w.store, beijing(), QString());
    EXPECT_EQ(cell().text, QString());
    EXPECT_TRUE(cell().unfinished);
    EXPECT_EQ(cell().state, CellState::Draft);
    app::dropKeystroke(*w.store, beijing());
    EXPECT_EQ(cell().text, typed);
}

TEST_F(Sheet, AClosedRoundIsLockedButForPublishedValues)
{
    w.enter(beijing(), typed);
    w.close(QDate(2022, 12, 1)); // not yet
    EXPECT_EQ(cell().lock, CellLock::None);
    w.close(QDate(2022, 11, 30)); // the store's day
    EXPECT_EQ(cell().lock, CellLock::RoundClosed);
    EXPECT_EQ(w.enter(beijing(), QStringLiteral("31")).locked, 1);
    EXPECT_EQ(cell().text, typed);
    w.setState(w.beijing, SubmissionState::Published);
    EXPECT_EQ(cell().lock, CellLock::None);
    EXPECT_TRUE(cell().published);
}

TEST(SheetOfAFile, IsLockedWhenTheFileCanOnlyBeRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("field.mrdb"));
    db::RoundId round {};
    {
        EntryWorkspace w(path);
        round = w.round.id;
    }
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    const support::OrdinaryUser user;
    const auto store = db::Store::open(path).store;
    ASSERT_TRUE(store && store->readOnly());
    const app::Sheet figures = app::loadSheet(*store, { Orientation::RegionsByItems, round, {} });
    const app::Sheet states = app::loadSheet(*store, { Orientation::MeasuresByRegions, round, {} });
    for (const app::Sheet* sheet : { &figures, &states }) {
        ASSERT_FALSE(sheet->cells.empty());
        for (const SheetCell& cell : sheet->cells)
            EXPECT_EQ(cell.lock, CellLock::ReadOnly);
    }
    app::keepKeystroke(*store, figures.cells.front().id, typed);
    EXPECT_EQ(app::enterCells(*store, { { figures.cells.front().id, typed } }).locked, 1);
}

TEST_F(Sheet, MarksOpenRemarks)
{
    EXPECT_FALSE(cell().commented);
    db::Comment comment;
    comment.key = beijing().key;
    comment.text = QStringLiteral("请核实");
    const db::CommentId id = app::addComment(*w.store, comment);
    EXPECT_TRUE(cell().commented);
    app::resolveComment(*w.store, id, true);
    EXPECT_FALSE(cell().commented);
}

TEST_F(Sheet, FailsForARoundThatIsGone)
{
    EXPECT_THROW(app::loadSheet(*w.store, { Orientation::RegionsByItems, db::RoundId { 99 }, {} }),
        app::Error);
}

TEST_F(Sheet, FindsTheRoundThatAsksForACell)
{
    EXPECT_EQ(app::roundOf(*w.store, beijing().key)->id, w.round.id);
    db::CellKey key = beijing().key;
    key.basis = db::Basis::Discrete;
    EXPECT_FALSE(app::roundOf(*w.store, key));
    key = beijing().key;
    key.region = w.nation;
    EXPECT_FALSE(app::roundOf(*w.store, key));
    EXPECT_FALSE(app::roundOf(*w.store, w.outside(w.beijing).key));
}

class RoundOrder : public testing::Test
{
protected:
    db::RoundId add(db::Period period, QDate due, std::optional<QDate> closed = {})
    {
        db::Change change(*w.store, EntryWorkspace::act());
        const db::RoundId id = w.store->rounds().put(
            change, { {}, w.formId, period, due.addDays(-10), due, closed, {}, w.bulletin });
        change.commit();
        return id;
    }
    EntryWorkspace w; // 2022Q3, due 2022-10-20; today is 2022-11-30
};

TEST_F(RoundOrder, OpenOnesByDeadlineThenTheOthersNewestFirst)
{
    const db::RoundId old = add(db::Period::quarter(2021, 4), { 2022, 1, 20 }, QDate(2022, 2, 1));
    const db::RoundId late = add(db::Period::quarter(2022, 1), { 2022, 12, 20 });
    const db::RoundId done = add(db::Period::quarter(2022, 2), { 2022, 7, 20 }, QDate(2022, 8, 1));
    std::vector<db::RoundId> order;
    for (const db::Round& round : app::roundsInOrder(*w.store))
        order.push_back(round.id);
    EXPECT_EQ(order, (std::vector { w.round.id, late, done, old }));
}

TEST_F(RoundOrder, BeginsWithTheOpenRoundOfTheLatestPeriodThatHasBegun)
{
    EXPECT_EQ(app::currentRound(*w.store), w.round.id);
    const db::RoundId q4 = add(db::Period::quarter(2022, 4), { 2023, 1, 20 });
    EXPECT_EQ(app::currentRound(*w.store), q4); // began in October
    const db::RoundId next = add(db::Period::quarter(2023, 1), { 2023, 4, 20 });
    EXPECT_EQ(app::currentRound(*w.store), q4);
    w.close(QDate(2022, 11, 1));
    add(db::Period::quarter(2022, 4), { 2023, 1, 20 }, QDate(2022, 11, 2));
    EXPECT_EQ(app::currentRound(*w.store), next); // none is open: the latest of all
}

TEST(Rounds, AFreshWorkspaceHasNone)
{
    const support::SmallWorkspace small;
    EXPECT_FALSE(app::currentRound(*small.store));
    EXPECT_TRUE(app::roundsInOrder(*small.store).empty());
}

} // namespace

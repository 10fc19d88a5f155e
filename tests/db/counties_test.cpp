// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that goes far below the regions that report: its counties are not held in memory, and
// every answer is as if they were.
#include "tests/support/engines.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

namespace {

using db::Basis;
using db::CellKey;
using db::Period;
using db::RegionId;
using db::Store;
using support::SmallWorkspace;

constexpr int countyCount = 120; // more than are held whatever they are

class Counties : public testing::TestWithParam<support::Engine>
{
protected:
    Counties()
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        for (int i = 0; i < countyCount; ++i) {
            db::Region county;
            county.code = QString::number(110101 + i);
            county.nameZh = county.shortZh = county.nameEn = county.code;
            county.type = QStringLiteral("county");
            county.sortOrder = 100 + i;
            county.parent = workspace.beijing;
            county.source = workspace.yearbook;
            counties.push_back(workspace.store->regions().put(change, county));
        }
        change.commit();
    }
    std::unique_ptr<Store> opened() const { return std::move(Store::open(place.path()).store); }
    CellKey cell(int county, int year) const
    {
        return workspace.cell(counties[std::size_t(county)], year);
    }
    db::Observation value(int county, int year, double number) const
    {
        return workspace.value(counties[std::size_t(county)], year, number);
    }
    // The county's number after the year's: 2019 of the eighth is 19.007.
    std::vector<db::Observation> values(int first, int last) const
    {
        std::vector<db::Observation> rows;
        for (int year = first; year <= last; ++year)
            for (int county = 0; county < countyCount; ++county)
                rows.push_back(value(county, year, year - 2000 + county / 1000.0));
        return rows;
    }
    // Monthly values of every county for some years from 1950 on, in key order.
    std::vector<db::Observation> months(int years) const
    {
        std::vector<db::Observation> rows;
        for (int month = 0; month < years * 12; ++month) {
            for (int county = 0; county < countyCount; ++county) {
                rows.push_back(value(county, 2000, month));
                rows.back().key.period = Period::month(1950 + month / 12, month % 12 + 1);
            }
        }
        return rows;
    }
    static void putInto(Store& store, const std::vector<db::Observation>& rows)
    {
        db::Change change(store, SmallWorkspace::act());
        store.observations().put(change, rows);
        change.commit();
    }

    const support::NewPlace place { GetParam() };
    SmallWorkspace workspace { place.path() };
    std::vector<RegionId> counties;
};

TEST_P(Counties, AreAnsweredWithoutBeingHeld)
{
    std::vector<db::Observation> rows = values(2019, 2021);
    rows.push_back(workspace.value(workspace.beijing, 2020, 7));
    rows[0].value.reset(); // the first county has not reported 2019
    rows[0].missing = db::Missing::NotReported;
    rows[1].value = 0; // and the second has none
    workspace.put(rows);
    const auto store = opened();
    const db::Cube& cube = store->cube();
    EXPECT_EQ(std::vector(cube.regions().begin(), cube.regions().end()),
        (std::vector { workspace.nation, workspace.beijing, workspace.xinjiang, workspace.corps }));
    EXPECT_FALSE(cube.holdsAll());
    EXPECT_EQ(cube.size(), 1);
    EXPECT_EQ(cube.at(workspace.cell(workspace.beijing, 2020)).number(), 7.0);
    EXPECT_EQ(cube.fetchedSize(), 0);
    EXPECT_TRUE(cube.at(cell(0, 2019)).present);
    EXPECT_EQ(cube.at(cell(0, 2019)).missing, db::Missing::NotReported);
    EXPECT_EQ(cube.at(cell(0, 2020)).number(), 20.0);
    EXPECT_EQ(cube.fetchedSize(), 3); // this county's three years
    EXPECT_EQ(cube.at(cell(1, 2019)).number(), 0.0);
    EXPECT_FALSE(cube.at(cell(1, 2018)).present);
    EXPECT_FALSE(
        cube.at({ workspace.nurses, Basis::Discrete, Period::year(2020), counties[1] }).present);
    for (int county = 2; county < countyCount; ++county)
        for (int year = 2019; year <= 2021; ++year)
            EXPECT_EQ(cube.at(cell(county, year)).number(), year - 2000 + county / 1000.0);
}

TEST_P(Counties, APeriodIsThereWhenOnlyTheyHaveValues)
{
    workspace.put(
        { value(5, 2018, 1), value(6, 2020, 2), workspace.value(workspace.nation, 2019, 3) });
    const auto store = opened();
    const db::Cube::Slab* slab = store->cube().slab(workspace.beds, Basis::Discrete);
    ASSERT_NE(slab, nullptr);
    EXPECT_EQ(slab->periods,
        (std::vector { Period::year(2018), Period::year(2019), Period::year(2020) }));
    for (int period = 0; period < 3; ++period)
        EXPECT_TRUE(store->cube().hasValues(*slab, period));
    EXPECT_EQ(store->cube().bases(workspace.beds), std::vector { Basis::Discrete });
    EXPECT_TRUE(store->cube().bases(workspace.nurses).empty());
    // The last row of a period takes the period with it, here and where it is taken in.
    workspace.remove(cell(5, 2018));
    const std::vector left { Period::year(2019), Period::year(2020) };
    EXPECT_EQ(workspace.store->cube().slab(workspace.beds, Basis::Discrete)->periods, left);
    EXPECT_EQ(store->takeIn().size(), 1u);
    EXPECT_EQ(store->cube().slab(workspace.beds, Basis::Discrete)->periods, left);
    workspace.remove(workspace.cell(workspace.nation, 2019));
    workspace.remove(cell(6, 2020));
    store->takeIn();
    EXPECT_EQ(store->cube().slab(workspace.beds, Basis::Discrete), nullptr);
}

TEST_P(Counties, WhatWasReadOfOneFollowsEveryAct)
{
    workspace.put(values(2019, 2020));
    const auto other = opened();
    const auto here = [&] { return workspace.store->cube().at(cell(3, 2020)).number(); };
    const auto there = [&] { return other->cube().at(cell(3, 2020)).number(); };
    EXPECT_EQ(here(), 20.003);
    EXPECT_EQ(there(), 20.003);
    const db::BatchId edit = workspace.put({ value(3, 2020, 5) });
    EXPECT_EQ(here(), 5.0);
    EXPECT_EQ(other->takeIn().size(), 1u);
    EXPECT_EQ(there(), 5.0);
    workspace.undo(edit);
    EXPECT_EQ(here(), 20.003);
    other->takeIn();
    EXPECT_EQ(there(), 20.003);
    putInto(*other, { value(3, 2020, 6), value(4, 2021, 8) });
    EXPECT_EQ(there(), 6.0);
    EXPECT_EQ(other->cube().at(cell(4, 2021)).number(), 8.0);
    workspace.store->takeIn();
    EXPECT_EQ(here(), 6.0);
    EXPECT_EQ(workspace.store->cube().at(cell(4, 2021)).number(), 8.0);
    workspace.remove(cell(3, 2020));
    EXPECT_EQ(here(), std::nullopt);
    other->takeIn();
    EXPECT_EQ(there(), std::nullopt);
}

TEST_P(Counties, AnImportIsSeenAndSoIsItsUndo)
{
    const auto other = opened();
    const std::vector<db::Observation> rows = months(4); // 48 × 120: one entry in the journal
    const db::BatchId batch = workspace.put(rows);
    EXPECT_EQ(other->takeIn().size(), 1u);
    for (Store* store : { workspace.store.get(), other.get() }) {
        EXPECT_EQ(store->cube().at(rows.back().key).number(), 47.0);
        EXPECT_EQ(store->cube().slab(workspace.beds, Basis::Discrete)->periods.size(), 48u);
    }
    workspace.undo(batch);
    other->takeIn();
    for (Store* store : { workspace.store.get(), other.get() }) {
        EXPECT_FALSE(store->cube().at(rows.back().key).present);
        EXPECT_EQ(store->cube().slab(workspace.beds, Basis::Discrete), nullptr);
    }
}

TEST_P(Counties, AnActGivenUpLeavesNothingInMemory)
{
    workspace.put({ value(3, 2020, 1) });
    const std::vector<db::Observation> rows = months(4);
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->observations().put(change, rows);
        workspace.store->observations().put(change, std::vector { value(3, 2020, 9) });
        // Read in the middle of the act.
        EXPECT_EQ(workspace.store->cube().at(rows.back().key).number(), 47.0);
    }
    EXPECT_EQ(workspace.store->cube().at(cell(3, 2020)).number(), 1.0);
    EXPECT_FALSE(workspace.store->cube().at(rows.back().key).present);
    EXPECT_EQ(workspace.store->cube().slab(workspace.beds, Basis::Discrete)->periods,
        std::vector { Period::year(2020) });
}

TEST_P(Counties, DisputedValuesAreMarked)
{
    workspace.put(values(2020, 2020));
    db::Observation claim = value(3, 2020, 99);
    claim.source = workspace.bulletin;
    workspace.putClaim(claim);
    const auto store = opened();
    for (const Store* s :
        std::initializer_list<const Store*> { workspace.store.get(), store.get() }) {
        EXPECT_TRUE(s->cube().at(cell(3, 2020)).claims);
        EXPECT_FALSE(s->cube().at(cell(4, 2020)).claims);
    }
    workspace.put({ value(3, 2020, 99) }); // now the two agree
    EXPECT_FALSE(workspace.store->cube().at(cell(3, 2020)).claims);
    store->takeIn();
    EXPECT_FALSE(store->cube().at(cell(3, 2020)).claims);
}

TEST_P(Counties, ManyRowsAreWrittenOverManyThatAreThere)
{
    workspace.put(months(4));
    std::vector<db::Observation> rows = months(9); // 5,760 known, 7,200 new
    for (db::Observation& row : rows)
        row.value = *row.value + 0.5;
    const auto store = opened();
    putInto(*store, rows);
    EXPECT_EQ(store->cube().at(rows.front().key).number(), 0.5);
    EXPECT_EQ(store->cube().at(rows.back().key).number(), 107.5);
    EXPECT_EQ(store->observations().series(workspace.beds, Basis::Discrete).size(), rows.size());
}

TEST_P(Counties, ARegionMoreChangesNothingAboutTheOthers)
{
    workspace.put(values(2020, 2020));
    const auto other = opened();
    EXPECT_EQ(other->cube().at(cell(3, 2020)).number(), 20.003);
    db::RegionId added {};
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        db::Region county = *workspace.store->catalog().region(counties[0]);
        county.id = {};
        county.code = QStringLiteral("110999");
        added = workspace.store->regions().put(change, county);
        change.commit();
    }
    workspace.put({ workspace.value(added, 2020, 4) });
    other->takeIn();
    EXPECT_NE(other->catalog().region(added), nullptr);
    EXPECT_EQ(other->cube().at(workspace.cell(added, 2020)).number(), 4.0);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Counties, support::engines(), support::engineName);

class Together : public testing::TestWithParam<support::Engine>
{
protected:
    const support::NewPlace place { GetParam() };
    SmallWorkspace workspace { place.path() };
    static db::BatchId lastOf(const Store& store) { return store.journal().batches(1).front().id; }
    std::unique_ptr<Store> other { std::move(Store::open(place.path()).store) };
};

TEST_P(Together, ManyRowsAtOnceConflictWithOneThatSomebodyElseAdded)
{
    const std::vector<db::Observation> rows = workspace.months(110); // 5,280
    db::Observation theirs = rows[17];
    theirs.value = 12345;
    workspace.put({ theirs });
    try {
        db::Change change(*other, SmallWorkspace::act());
        other->observations().put(change, rows);
        change.commit();
        FAIL() << "a row was written over that nobody had seen";
    } catch (const db::Conflict& conflict) {
        EXPECT_TRUE(conflict.sentence().contains(QStringLiteral("in the meantime")));
        EXPECT_EQ(conflict.rows().front().key, db::Journal::rowKey(theirs.key));
        EXPECT_TRUE(conflict.rows().front().theirs.contains(QStringLiteral("12345")));
        EXPECT_TRUE(conflict.rows().front().ours.contains(
            QStringLiteral("\"value\":%1").arg(*rows[17].value, 0, 'g', 6)))
            << conflict.rows().front().ours.toStdString();
    }
    EXPECT_EQ(other->cube().slab(workspace.beds, Basis::Discrete), nullptr); // not taken in yet
    EXPECT_EQ(other->takeIn().size(), 1u);
    EXPECT_EQ(other->cube().size(), 1);
    EXPECT_EQ(other->cube().at(theirs.key).number(), 12345.0);
}

TEST_P(Together, ACellThatSomebodyElseImportedIsNotWrittenOver)
{
    const std::vector<db::Observation> rows = workspace.months(110);
    const db::BatchId imported = workspace.put(rows);
    db::Observation ours = rows[17];
    ours.value = 12345;
    for (const bool removed : { false, true }) {
        try {
            db::Change change(*other, SmallWorkspace::act());
            if (removed)
                other->observations().remove(change, ours.key);
            else
                other->observations().put(change, std::span(&ours, 1));
            change.commit();
            FAIL() << "a value was written over that nobody had seen";
        } catch (const db::Conflict& conflict) {
            EXPECT_EQ(conflict.rows().front().key, db::Journal::rowKey(ours.key));
            EXPECT_TRUE(conflict.rows().front().theirs.contains(
                QStringLiteral("\"batch_id\":%1").arg(qint64(imported))));
            EXPECT_EQ(conflict.rows().front().ours.contains(QStringLiteral("12345")), !removed);
        }
    }
    EXPECT_EQ(other->observations().find(ours.key)->value, rows[17].value);
    other->takeIn();
    EXPECT_EQ(other->cube().size(), std::ssize(rows));
    db::Change change(*other, SmallWorkspace::act()); // now it has been seen
    other->observations().put(change, std::span(&ours, 1));
    change.commit();
    EXPECT_EQ(other->cube().at(ours.key).number(), 12345.0);
}

TEST_P(Together, TakeInFollowsMoreThanItTells)
{
    const std::vector<db::Observation> rows = workspace.months(25); // 1,200 entries
    workspace.put(rows);
    EXPECT_EQ(other->takeIn().size(), 1000u);
    EXPECT_EQ(other->cube().size(), 1200);
    EXPECT_EQ(other->cube().at(rows.front().key).number(), rows.front().value);
    EXPECT_EQ(other->cube().at(rows.back().key).number(), rows.back().value);
    EXPECT_TRUE(other->takeIn().empty());
}

TEST_P(Together, TakeInFollowsTheLists)
{
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        db::Region region = *workspace.store->catalog().region(workspace.beijing);
        region.nameZh = QStringLiteral("首都");
        workspace.store->regions().put(change, region);
        db::Source source;
        source.title = QStringLiteral("演示");
        source.kind = QStringLiteral("demonstration");
        workspace.store->sources().put(change, source);
        change.commit();
    }
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    other->takeIn();
    EXPECT_EQ(other->catalog().region(workspace.beijing)->nameZh, QStringLiteral("首都"));
    EXPECT_TRUE(other->isDemonstration());
    EXPECT_EQ(other->cube().size(), 1);
}

TEST_P(Together, AClaimOfSomebodyElseMarksItsCell)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    other->takeIn();
    db::Observation claim = workspace.value(workspace.beijing, 2020, 2);
    claim.source = workspace.bulletin;
    workspace.putClaim(claim);
    const auto told = other->takeIn();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].table, QStringLiteral("claim"));
    EXPECT_EQ(told[0].cell, claim.key);
    EXPECT_TRUE(other->cube().at(claim.key).claims);
}

TEST_P(Together, AnActTakesInWhatOthersWroteElsewhere)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    db::Change change(*other, SmallWorkspace::act());
    other->observations().put(change, std::vector { workspace.value(workspace.corps, 2020, 2) });
    change.commit();
    EXPECT_EQ(other->cube().size(), 2);
    EXPECT_EQ(other->cube().at(workspace.cell(workspace.beijing, 2020)).number(), 1.0);
}

TEST_P(Together, HowOftenASourceIsCitedFollowsEveryAct)
{
    using Counts = std::vector<std::pair<db::SourceId, qint64>>;
    const auto counts = [&] { return workspace.store->observations().countBySource(); };
    EXPECT_EQ(counts(), Counts());
    const db::BatchId many = workspace.put(workspace.months(110)); // 5,280 at once
    db::Observation one = workspace.value(workspace.beijing, 2020, 1);
    one.key.indicator = workspace.nurses;
    workspace.put({ one }); // and one by itself
    EXPECT_EQ(counts(), (Counts { { workspace.yearbook, 5281 } }));
    one.source = workspace.bulletin;
    const db::BatchId moved = workspace.put({ one });
    EXPECT_EQ(counts(), (Counts { { workspace.yearbook, 5280 }, { workspace.bulletin, 1 } }));
    one.value = 2;
    workspace.put({ one }); // the same source
    EXPECT_EQ(counts(), (Counts { { workspace.yearbook, 5280 }, { workspace.bulletin, 1 } }));
    EXPECT_EQ(workspace.store->observations().bySource(workspace.bulletin, 5).size(), 1u);
    EXPECT_EQ(workspace.store->observations().bySource(workspace.yearbook, 5).size(), 5u);
    workspace.undo(lastOf(*workspace.store));
    workspace.undo(moved);
    EXPECT_EQ(counts(), (Counts { { workspace.yearbook, 5281 } }));
    EXPECT_EQ(workspace.store->sources().uncited().size(), 1u); // the bulletin
    workspace.undo(many);
    EXPECT_EQ(counts(), (Counts { { workspace.yearbook, 1 } }));
    workspace.remove(one.key);
    EXPECT_EQ(counts(), Counts());
    db::Observation claim = one;
    claim.source = workspace.bulletin;
    workspace.putClaim(claim);
    EXPECT_EQ(counts(), (Counts { { workspace.bulletin, 1 } }));
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Together, support::engines(), support::engineName);

} // namespace

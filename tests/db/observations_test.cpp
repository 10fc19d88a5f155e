// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/observations.h"

#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace {

using db::Missing;
using db::Observation;
using support::RawDatabase;
using support::SmallWorkspace;

class ObservationsTest : public testing::TestWithParam<support::Engine>
{
protected:
    db::Observations observations() const { return workspace.store->observations(); }
    const db::Cube& cube() const { return workspace.store->cube(); }
    qint64 putCounting(const std::vector<Observation>& rows)
    {
        db::Change change(*workspace.store, SmallWorkspace::act());
        const qint64 written = observations().put(change, rows);
        change.commit();
        return written;
    }

    support::NewPlace place { GetParam() };
    QString path = place.path();
    SmallWorkspace workspace { path };
};

TEST_P(ObservationsTest, FindsWhatWasPut)
{
    Observation o = workspace.value(workspace.beijing, 2020, 64.6);
    o.qualifier = db::Qualifier::About;
    o.status = db::ValueStatus::Estimate;
    o.confidentiality = db::Confidentiality::NotForPublication;
    o.numerator = 1234.5;
    o.denominator = 7;
    o.note = QStringLiteral("口径有变");
    o.explanation = QStringLiteral("verified");
    o.batch = workspace.put({ o });
    EXPECT_EQ(observations().find(o.key), std::optional(o));
    EXPECT_EQ(cube().at(o.key).value, 64.6);
    EXPECT_EQ(cube().at(o.key).qualifier, db::Qualifier::About);
    EXPECT_EQ(cube().at(o.key).status, db::ValueStatus::Estimate);
}

TEST_P(ObservationsTest, KeepsZeroMissingAndAbsentApart)
{
    workspace.put({ workspace.value(workspace.nation, 2020, 0),
        workspace.missing(workspace.beijing, 2020, Missing::Suppressed) });
    const auto zero = observations().find(workspace.cell(workspace.nation, 2020));
    ASSERT_TRUE(zero);
    EXPECT_EQ(zero->value, std::optional(0.0));
    EXPECT_EQ(zero->missing, Missing::None);
    const auto missing = observations().find(workspace.cell(workspace.beijing, 2020));
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->value, std::nullopt);
    EXPECT_EQ(missing->missing, Missing::Suppressed);
    EXPECT_FALSE(observations().find(workspace.cell(workspace.xinjiang, 2020)));
    EXPECT_EQ(cube().at(workspace.cell(workspace.nation, 2020)).number(), std::optional(0.0));
    EXPECT_FALSE(cube().at(workspace.cell(workspace.beijing, 2020)).hasValue());
    EXPECT_TRUE(cube().at(workspace.cell(workspace.beijing, 2020)).present);
    EXPECT_FALSE(cube().at(workspace.cell(workspace.xinjiang, 2020)).present);
}

TEST_P(ObservationsTest, GivesASeriesByPeriodAndRegion)
{
    workspace.put({ workspace.value(workspace.xinjiang, 2021, 4),
        workspace.value(workspace.beijing, 2021, 3), workspace.value(workspace.xinjiang, 2020, 2),
        workspace.value(workspace.beijing, 2020, 1) });
    std::vector<double> values;
    for (const Observation& o : observations().series(workspace.beds, db::Basis::Discrete))
        values.push_back(*o.value);
    EXPECT_EQ(values, (std::vector<double> { 1, 2, 3, 4 }));
    EXPECT_TRUE(observations().series(workspace.beds, db::Basis::PointInTime).empty());
    EXPECT_TRUE(observations().series(workspace.nurses, db::Basis::Discrete).empty());
}

TEST_P(ObservationsTest, ASeriesHoldsEverythingAFindDoes)
{
    Observation o = workspace.value(workspace.beijing, 2020, 64.6);
    o.numerator = 5;
    o.note = QStringLiteral("注");
    o.explanation = QStringLiteral("解释");
    o.status = db::ValueStatus::Derived;
    workspace.put({ o, workspace.missing(workspace.corps, 2020, Missing::NotDue) });
    o.value = 65;
    workspace.put({ o }); // version 2
    const auto series = observations().series(workspace.beds, db::Basis::Discrete);
    ASSERT_EQ(series.size(), 2u);
    for (const Observation& row : series)
        EXPECT_EQ(observations().find(row.key), std::optional(row));
    EXPECT_EQ(series.front().version, 2);
}

TEST_P(ObservationsTest, WritesNothingWhenNothingChanges)
{
    const std::vector rows { workspace.value(workspace.beijing, 2020, 64.6),
        workspace.missing(workspace.xinjiang, 2020, Missing::NotReported) };
    EXPECT_EQ(putCounting(rows), 2);
    const QString before = RawDatabase(path).dump();
    const QString entries = RawDatabase(path).value("SELECT count(*) FROM journal");
    EXPECT_EQ(putCounting(rows), 0);
    EXPECT_EQ(RawDatabase(path).dump(), before);
    EXPECT_EQ(RawDatabase(path).value("SELECT count(*) FROM journal"), entries);
}

TEST_P(ObservationsTest, CountsTheVersionsOfACell)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const db::BatchId batch = workspace.put({ workspace.value(workspace.beijing, 2020, 2) });
    const auto row = observations().find(workspace.cell(workspace.beijing, 2020));
    EXPECT_EQ(row->version, 2);
    EXPECT_EQ(row->batch, batch);
    EXPECT_EQ(row->value, std::optional(2.0));
}

TEST_P(ObservationsTest, RemovesACell)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    workspace.remove(workspace.cell(workspace.beijing, 2020));
    EXPECT_FALSE(observations().find(workspace.cell(workspace.beijing, 2020)));
    EXPECT_FALSE(cube().at(workspace.cell(workspace.beijing, 2020)).present);
    EXPECT_EQ(cube().size(), 0);
}

TEST_P(ObservationsTest, KeepsClaimsBesideTheAcceptedValue)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
    Observation claim = workspace.value(workspace.beijing, 2020, 65);
    claim.source = workspace.bulletin;
    claim.note = QStringLiteral("bulletin");
    workspace.putClaim(claim);
    workspace.putClaim(claim); // kept already
    auto kept = observations().claims(claim.key);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().value, std::optional(65.0));
    EXPECT_EQ(kept.front().source, workspace.bulletin);
    EXPECT_EQ(kept, observations().claims(workspace.beds, db::Basis::Discrete));
    EXPECT_TRUE(cube().at(claim.key).claims);
    EXPECT_EQ(cube().at(claim.key).value, 64);

    db::Change change(*workspace.store, SmallWorkspace::act());
    observations().removeClaim(change, claim);
    change.commit();
    EXPECT_TRUE(observations().claims(claim.key).empty());
    EXPECT_FALSE(cube().at(claim.key).claims);
}

TEST_P(ObservationsTest, AClaimThatAgreesDisputesNothing)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
    Observation claim = workspace.value(workspace.beijing, 2020, 64);
    claim.source = workspace.bulletin;
    workspace.putClaim(claim);
    EXPECT_FALSE(cube().at(claim.key).claims);
    workspace.store->reload();
    EXPECT_FALSE(cube().at(claim.key).claims);
    workspace.put({ workspace.value(workspace.beijing, 2020, 63) });
    EXPECT_TRUE(cube().at(claim.key).claims);
    workspace.store->reload();
    EXPECT_TRUE(cube().at(claim.key).claims);
}

TEST_P(ObservationsTest, CountsAndListsBySource)
{
    Observation other = workspace.value(workspace.xinjiang, 2020, 2);
    other.source = workspace.bulletin;
    workspace.put({ workspace.value(workspace.beijing, 2020, 1), other });
    Observation claim = workspace.value(workspace.beijing, 2020, 9);
    claim.source = workspace.bulletin;
    workspace.putClaim(claim);
    const std::vector<std::pair<db::SourceId, qint64>> counts { { workspace.yearbook, 1 },
        { workspace.bulletin, 2 } };
    EXPECT_EQ(observations().countBySource(), counts);
    ASSERT_EQ(observations().bySource(workspace.bulletin, 10).size(), 1u);
    EXPECT_EQ(observations().bySource(workspace.bulletin, 10).front().key, other.key);
    EXPECT_TRUE(observations().bySource(workspace.bulletin, 0).empty());
}

TEST_P(ObservationsTest, KeepsNumbersToTheLastBit)
{
    std::vector<double> numbers { 0.1 + 0.2, 1e-300, -1e300, 1e300, 12345678901234567.0,
        1.7976931348623157e299, 64.599999999999994, -0.0, 0.0, 1.0 / 3, 2.2250738585072014e-308,
        4503599627370497.5 };
    std::mt19937_64 random(20221130);
    for (int i = 0; i < 200; ++i)
        numbers.push_back(std::ldexp(double(random() >> 11), int(random() % 200) - 150));
    std::vector<Observation> rows;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Observation o = workspace.value(workspace.beijing, 1950, numbers[i]);
        o.key.period = db::Period::month(1950 + int(i) / 12, int(i) % 12 + 1);
        rows.push_back(o);
    }
    workspace.put(rows);
    workspace.store->reload();
    for (const Observation& row : rows) {
        // The engine has no negative zero: it is stored as zero and equal to it.
        EXPECT_EQ(observations().find(row.key)->value, row.value);
        EXPECT_EQ(cube().at(row.key).value, *row.value);
    }
}

TEST_P(ObservationsTest, UndoBringsBackNumbersToTheLastBit)
{
    std::vector<Observation> rows;
    std::mt19937_64 random(7);
    for (int i = 0; i < 500; ++i) {
        const double number = i == 0 ? 0.1 + 0.2
            : i == 1                 ? 1e-300
            : i == 2                 ? 12345678901234567.0
                                     : std::ldexp(double(random() >> 11), int(random() % 120) - 90);
        Observation o = workspace.value(workspace.beijing, 1950, number);
        o.key.period = db::Period::month(1950 + i / 12, i % 12 + 1);
        o.numerator = number / 3;
        rows.push_back(o);
    }
    workspace.put(rows);
    const QString before = RawDatabase(path).dump();
    for (Observation& row : rows)
        row.value = *row.value / 7;
    const db::BatchId changed = workspace.put(rows);
    workspace.undo(changed);
    EXPECT_EQ(RawDatabase(path).dump(), before);
}

TEST_P(ObservationsTest, ManyNewRowsGiveTheSameTableAndCubeAsFew)
{
    std::vector<Observation> rows = workspace.months(110); // 5,280 rows
    ASSERT_GE(qsizetype(rows.size()), db::bulkRows);
    for (std::size_t i = 0; i < rows.size(); i += 7) {
        rows[i].note = QStringLiteral("备注 %1").arg(i);
        rows[i].denominator = 0.1 * double(i);
    }
    for (std::size_t i = 3; i < rows.size(); i += 11) {
        rows[i].value.reset();
        rows[i].missing = Missing::NotReported;
    }
    const support::NewPlace otherPlace(GetParam());
    const QString otherPath = otherPlace.path();
    SmallWorkspace other(otherPath);
    {
        // Row by row, in pieces below the limit, within one act.
        db::Change change(*other.store, SmallWorkspace::act());
        const std::span<const Observation> all(rows);
        other.store->observations().put(change, all.first(3000));
        other.store->observations().put(change, all.subspan(3000));
        change.commit();
    }
    std::mt19937 random(3);
    std::ranges::shuffle(rows, random);
    EXPECT_EQ(putCounting(rows), qint64(rows.size()));
    EXPECT_EQ(RawDatabase(path).dump(), RawDatabase(otherPath).dump());
    EXPECT_EQ(RawDatabase(path).value("SELECT count(*) FROM journal WHERE action = 'import'"),
        QStringLiteral("1"));
    EXPECT_EQ(RawDatabase(otherPath).value(
                  "SELECT count(*) FROM journal WHERE table_name = 'observation'"),
        QString::number(rows.size()));
    ASSERT_EQ(cube().size(), other.store->cube().size());
    for (const Observation& row : rows) {
        const db::CubeCell a = cube().at(row.key);
        const db::CubeCell b = other.store->cube().at(row.key);
        EXPECT_EQ(a.number(), row.value);
        EXPECT_EQ(a.number(), b.number());
        EXPECT_EQ(a.missing, b.missing);
    }
}

TEST_P(ObservationsTest, RefusesWhatIsNoFigure)
{
    const double infinite = std::numeric_limits<double>::infinity();
    Observation both = workspace.value(workspace.beijing, 2020, 1);
    both.missing = Missing::NotReported;
    Observation neither = workspace.missing(workspace.beijing, 2020, Missing::None);
    Observation wrongStatus = workspace.value(workspace.beijing, 2020, 1);
    wrongStatus.status = db::ValueStatus(11);
    Observation wrongBasis = workspace.value(workspace.beijing, 2020, 1);
    wrongBasis.key.basis = db::Basis(3);
    Observation wrongQualifier = workspace.value(workspace.beijing, 2020, 1);
    wrongQualifier.qualifier = db::Qualifier(6);
    Observation wrongSecrecy = workspace.value(workspace.beijing, 2020, 1);
    wrongSecrecy.confidentiality = db::Confidentiality(5);
    Observation noSource = workspace.value(workspace.beijing, 2020, 1);
    noSource.source = db::SourceId { 999 };
    Observation part = workspace.value(workspace.beijing, 2020, 1);
    part.numerator = infinite;
    for (const Observation& o : { workspace.value(workspace.beijing, 2020, infinite),
             workspace.value(workspace.beijing, 2020, -infinite),
             workspace.value(workspace.beijing, 2020, std::nan("")), both, neither, wrongStatus,
             wrongBasis, wrongQualifier, wrongSecrecy, noSource, part }) {
        EXPECT_THROW(workspace.put({ o }), db::Error);
        std::vector many = workspace.months(110);
        many.push_back(o);
        EXPECT_THROW(workspace.put(many), db::Error);
        EXPECT_EQ(cube().size(), 0);
    }
    EXPECT_EQ(RawDatabase(path).value("SELECT count(*) FROM observation"), QStringLiteral("0"));
}

INSTANTIATE_TEST_SUITE_P(On, ObservationsTest, support::engines(), support::engineName);

} // namespace

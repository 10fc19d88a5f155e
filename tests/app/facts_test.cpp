// SPDX-License-Identifier: GPL-3.0-or-later
// What the program brings along: read without a finding, complete, and consistent in itself.
#include "app/edits.h"
#include "app/exchange/csv_table.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using app::WorkspaceKind;
using support::factsFile;
using support::RawDatabase;

// In the order they are loaded in.
const char* const files[] = { "regions.csv", "indicators.csv", "documents.csv", "departments.csv",
    "tasks.csv", "measures.csv", "targets.csv", "projects.csv", "observations.csv" };

const db::Store& facts()
{
    return support::filled(WorkspaceKind::Facts);
}

const db::Region& region(const char* code)
{
    return *facts().catalog().regionByCode(QString::fromUtf8(code));
}

std::optional<double> value(const char* indicator, const char* where, int year)
{
    const db::Indicator* i = facts().catalog().indicatorByCode(QString::fromUtf8(indicator));
    if (!i)
        return std::nullopt;
    return facts()
        .cube()
        .at({ i->id, i->basis, db::Period::year(year), region(where).id })
        .number();
}

qint64 rowsOf(const char* file)
{
    const QByteArray text = factsFile(QString::fromUtf8(file));
    const auto read = app::readCsv(text);
    return read.table.rowCount() - 1;
}

class FactsFile : public testing::TestWithParam<const char*>
{
};

TEST_P(FactsFile, ReadsWithoutAnError)
{
    const auto store = support::newStore();
    for (const char* file : files) {
        const app::ImportPlan plan
            = app::planImport(*store, QString::fromUtf8(file), factsFile(QString::fromUtf8(file)));
        if (QByteArray(file) == GetParam()) {
            EXPECT_FALSE(app::hasErrors(plan.findings))
                << app::findingsCsv(plan.findings).left(500).toStdString();
            return;
        }
        app::applyImport(*store, plan,
            { std::vector<bool>(std::size_t(plan.count(app::RowEffect::Conflict)), false),
                QStringLiteral("facts") });
    }
}

TEST_P(FactsFile, ChangesNothingWhenReadAgain)
{
    const app::ImportPlan plan = app::planImport(
        facts(), QString::fromUtf8(GetParam()), factsFile(QString::fromUtf8(GetParam())));
    EXPECT_TRUE(plan.acceptable());
    EXPECT_EQ(plan.count(app::RowEffect::New), 0);
    EXPECT_EQ(plan.count(app::RowEffect::Detail), 0);
    EXPECT_EQ(plan.count(app::RowEffect::Conflict), 0);
    EXPECT_TRUE(plan.newIndicators.empty());
    EXPECT_EQ(plan.list.added, 0);
    EXPECT_EQ(plan.list.changed, 0);
    const support::FilledPlace place(WorkspaceKind::Facts);
    const QString path = place.path();
    const QString before = RawDatabase(path).dump();
    {
        auto store = std::move(db::Store::open(path).store);
        ASSERT_NE(store, nullptr);
        app::applyImport(*store, plan, { {}, QStringLiteral("import") });
    }
    EXPECT_EQ(RawDatabase(path).dump(), before);
}

INSTANTIATE_TEST_SUITE_P(Every, FactsFile, testing::ValuesIn(files),
    [](const auto& file) { return QByteArray(file.param).chopped(4).toStdString(); });

TEST(Facts, EveryRowOfAListIsThere)
{
    EXPECT_EQ(qint64(facts().catalog().regions().size()), rowsOf("regions.csv"));
    EXPECT_EQ(qint64(facts().catalog().indicators().size()), rowsOf("indicators.csv"));
    EXPECT_EQ(qint64(facts().documents().all().size()), rowsOf("documents.csv"));
    EXPECT_EQ(qint64(facts().departments().all().size()), rowsOf("departments.csv"));
    EXPECT_EQ(qint64(facts().tasks().all().size()), rowsOf("tasks.csv"));
    EXPECT_EQ(qint64(facts().measures().all().size()), rowsOf("measures.csv"));
    EXPECT_EQ(qint64(facts().targets().all().size()), rowsOf("targets.csv"));
    EXPECT_EQ(qint64(facts().projects().all().size()), rowsOf("projects.csv"));
}

TEST(Facts, EveryRowOfTheObservationsIsAcceptedOrClaimed)
{
    qint64 claims = 0;
    for (const db::Cube::Slab& slab : facts().cube().slabs())
        claims += qint64(facts().observations().claims(slab.indicator, slab.basis).size());
    EXPECT_GT(claims, 0);
    EXPECT_EQ(facts().cube().size() + claims, rowsOf("observations.csv"));
}

TEST(Facts, TheCorpsReportsWithinXinjiang)
{
    const db::Region& corps = region("660000");
    EXPECT_TRUE(corps.isReporting);
    EXPECT_TRUE(corps.gbCode.isEmpty());
    EXPECT_EQ(corps.parent, std::optional(region("650000").id));
    EXPECT_EQ(facts().catalog().reporting().size(), 32u);
    EXPECT_EQ(facts().catalog().statistical().size(), 31u);
    for (const db::RegionId id : facts().catalog().statistical())
        EXPECT_NE(id, corps.id);
}

TEST(Facts, HospitalsOfTheProvincesAddUpToTheNation)
{
    for (int year = 2012; year <= 2023; ++year) {
        double sum = 0;
        int counted = 0;
        for (const db::RegionId id : facts().catalog().statistical()) {
            const auto count
                = value("HOSP_CNT", facts().catalog().region(id)->code.toUtf8().constData(), year);
            sum += count.value_or(0);
            counted += count.has_value();
        }
        EXPECT_EQ(counted, 31) << year;
        EXPECT_EQ(value("HOSP_CNT", "000000", year), std::optional(sum)) << year;
    }
}

TEST(Facts, HoldTheFiguresOfTheYearbook)
{
    // Read off resources/facts/observations.csv by eye.
    EXPECT_EQ(value("BEDS_10K", "110000", 2024), std::optional(64.6));
    EXPECT_EQ(value("BEDS_10K", "230000", 2024), std::optional(90.1));
    EXPECT_EQ(value("BEDS_10K", "440000", 2024), std::optional(50.4));
    EXPECT_EQ(value("BEDS_10K", "650000", 2024), std::optional(77.1));
    EXPECT_EQ(value("BEDS_10K", "000000", 2024), std::optional(73.2));
    EXPECT_EQ(value("BEDS_10K", "660000", 2024), std::nullopt);
    EXPECT_EQ(value("HOSP_CNT", "110000", 2023), std::optional(682.0));
    EXPECT_EQ(value("HOSP_CNT", "110000", 2019), std::optional(664.0));
}

TEST(Facts, AreNoDemonstration)
{
    EXPECT_FALSE(facts().isDemonstration());
    EXPECT_FALSE(app::lastUndoable(facts())); // nothing of a fresh workspace can be taken back
}

TEST(Demonstration, SaysSoAndGoesWithoutATrace)
{
    const support::FilledPlace place(WorkspaceKind::Demonstration);
    const support::FilledPlace factsPlace(WorkspaceKind::Facts);
    const QString path = place.path();
    {
        auto store = std::move(db::Store::open(path).store);
        ASSERT_NE(store, nullptr);
        EXPECT_TRUE(store->isDemonstration());
        EXPECT_EQ(store->asOf(), QDate(2022, 11, 30));
        app::removeDemonstration(*store);
        EXPECT_FALSE(store->isDemonstration());
        EXPECT_TRUE(store->setting(QStringLiteral("as_of")).isEmpty());
        EXPECT_EQ(store->cube().size(), facts().cube().size());
        app::undo(*store, app::lastUndoable(*store)->id);
        EXPECT_TRUE(store->isDemonstration());
        EXPECT_EQ(store->asOf(), QDate(2022, 11, 30));
        app::removeDemonstration(*store);
    }
    QStringList without = RawDatabase::bookkeeping();
    without.append(QStringLiteral("setting")); // emptied, not removed
    EXPECT_EQ(RawDatabase(path).dump(without), RawDatabase(factsPlace.path()).dump(without));
}

TEST(Demonstration, IsTheSameEveryTime)
{
    const support::NewPlace again;
    app::fillWorkspace(*db::Store::create(again.path()), WorkspaceKind::Demonstration);
    const support::FilledPlace first(WorkspaceKind::Demonstration);
    EXPECT_EQ(RawDatabase(again.path()).dump(), RawDatabase(first.path()).dump());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/revisions.h"

#include "app/verbs.h"
#include "tests/support/facts.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

using app::Revision;
using db::ValueStatus;
using support::SmallWorkspace;

class Revisions : public testing::Test
{
protected:
    db::BatchId put(int year, double number, ValueStatus status)
    {
        db::Observation o = workspace.value(workspace.beijing, year, number);
        o.status = status;
        return workspace.put({ o });
    }
    void claim(int year, double number, ValueStatus status)
    {
        db::Observation o = workspace.value(workspace.beijing, year, number);
        o.status = status;
        o.source = workspace.bulletin;
        workspace.putClaim(o);
    }
    std::vector<Revision> found() const { return app::revisions(*workspace.store, workspace.beds); }
    Revision revision(int year, double first, double final, bool preliminary) const
    {
        return { workspace.cell(workspace.beijing, year), first, final, preliminary };
    }

    SmallWorkspace workspace;
};

TEST_F(Revisions, GoFromThePreliminaryToTheFinalValue)
{
    put(2020, 100, ValueStatus::Preliminary);
    EXPECT_TRUE(found().empty()); // not final yet
    put(2020, 101, ValueStatus::Preliminary);
    put(2020, 104, ValueStatus::Reported);
    EXPECT_EQ(found(), std::vector { revision(2020, 100, 104, true) });
    EXPECT_DOUBLE_EQ(found()[0].percent(), 4);
}

TEST_F(Revisions, CountAPreliminaryValueThatStoodAsItWas)
{
    put(2020, 100, ValueStatus::Preliminary);
    put(2020, 100, ValueStatus::Reported);
    put(2021, 100, ValueStatus::Reported); // never preliminary, never corrected
    EXPECT_EQ(found(), std::vector { revision(2020, 100, 100, true) });
}

TEST_F(Revisions, CountCorrectionsButNotOnesTakenBack)
{
    put(2020, 100, ValueStatus::Reported);
    put(2020, 90, ValueStatus::Reported);
    put(2021, 100, ValueStatus::Reported);
    workspace.undo(put(2021, 50, ValueStatus::Reported));
    EXPECT_EQ(found(), std::vector { revision(2020, 100, 90, false) });
}

TEST_F(Revisions, CountPreliminaryClaims)
{
    put(2020, 100, ValueStatus::Reported);
    claim(2020, 98, ValueStatus::Preliminary);
    put(2021, 100, ValueStatus::Reported);
    claim(2021, 98, ValueStatus::Estimate);
    EXPECT_EQ(found(), std::vector { revision(2020, 98, 100, true) });
}

TEST_F(Revisions, KnowTheValueABulkImportBrought)
{
    auto rows = workspace.months(110);
    rows[20].value = 50;
    workspace.put(rows);
    EXPECT_TRUE(found().empty());
    rows[20].value = 40;
    workspace.put({ rows[20] });
    EXPECT_EQ(found(), std::vector({ Revision { rows[20].key, 50, 40, false } }));
    EXPECT_DOUBLE_EQ(found()[0].percent(), -20);
}

TEST_F(Revisions, LeaveOutWhatHasNoPercentageOrNoValue)
{
    put(2020, 0, ValueStatus::Preliminary);
    put(2020, 5, ValueStatus::Reported);
    put(2021, 5, ValueStatus::Preliminary);
    workspace.remove(workspace.cell(workspace.beijing, 2021));
    put(2022, -4, ValueStatus::Preliminary);
    put(2022, -5, ValueStatus::Reported);
    ASSERT_EQ(found().size(), 1u);
    EXPECT_DOUBLE_EQ(found()[0].percent(), -25); // down, whatever the sign of the value
}

TEST(RevisionSummary, GivesQuartilesAndTheLargest)
{
    EXPECT_FALSE(app::summarize({}));
    // +1, +2, -6, 0 %: in order -6, 0, 1, 2; type 7 quartiles -1.5, 0.5, 1.25.
    const std::vector<Revision> all { { {}, 100, 101, true }, { {}, 100, 102, true },
        { {}, 100, 94, true }, { {}, 100, 100, true } };
    const auto summary = app::summarize(all);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->count, 4);
    EXPECT_EQ(summary->upward, 2);
    EXPECT_EQ(summary->downward, 1);
    EXPECT_DOUBLE_EQ(summary->lowerQuartile, -1.5);
    EXPECT_DOUBLE_EQ(summary->median, 0.5);
    EXPECT_DOUBLE_EQ(summary->upperQuartile, 1.25);
    EXPECT_EQ(summary->largest.final, 94);
}

// The insurance fund's income as its quick reports and then its bulletins gave it: 33,355.16 and
// 33,501.36 (2023), 34,809.95 and 34,913.37 (2024), 35,873.11 and 35,921.32 (2025).
TEST(RevisionsOfTheFacts, KnowTheQuickReportsOfTheInsuranceFund)
{
    const db::Store& store = support::filled(app::WorkspaceKind::Facts);
    const auto id = store.catalog().indicatorByCode(QStringLiteral("FUND_INCOME"))->id;
    const auto found = app::revisions(store, id);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_NEAR(found[0].percent(), 0.438313, 1e-6); // 146.20 / 33355.16
    EXPECT_NEAR(found[1].percent(), 0.297099, 1e-6); // 103.42 / 34809.95
    EXPECT_NEAR(found[2].percent(), 0.134390, 1e-6); // 48.21 / 35873.11
    EXPECT_NEAR(app::summarize(found)->median, 0.297099, 1e-6);
    EXPECT_EQ(app::summarize(found)->largest.cell.period, db::Period::year(2023));
}

class RevisionsVerb : public testing::Test
{
protected:
    std::pair<std::optional<int>, QString> run(const QStringList& arguments) const
    {
        QString said;
        QString ignored;
        QTextStream out(&said);
        QTextStream err(&ignored);
        const std::array lists { app::verbs() };
        const auto code = app::runVerb(
            lists, QStringList { QStringLiteral("revisions"), path } + arguments, out, err);
        return { code, said };
    }

    support::FilledPlace place { app::WorkspaceKind::Facts };
    QString path = place.path();
};

TEST_F(RevisionsVerb, ListsIndicatorsAndTheCellsOfOne)
{
    const auto [code, all] = run({});
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(all.contains(QStringLiteral("FUND_INCOME")));
    EXPECT_FALSE(all.contains(QStringLiteral("BEDS_10K")));
    const auto [one, cells] = run({ QStringLiteral("FUND_INCOME") });
    EXPECT_EQ(one, 0);
    EXPECT_EQ(cells.count(u'\n'), 4); // the summary and three cells
    EXPECT_TRUE(cells.contains(QStringLiteral("+0.44%"))) << cells.toStdString();
    EXPECT_TRUE(cells.contains(QStringLiteral("33,355.16")));
    const auto [none, nothing] = run({ QStringLiteral("BEDS_10K") });
    EXPECT_EQ(none, 0);
    EXPECT_EQ(nothing.count(u'\n'), 1);
    EXPECT_EQ(run({ QStringLiteral("NOTHING") }).first, 2);
}

TEST_F(RevisionsVerb, PrintsJson)
{
    const QString said = run({ QStringLiteral("FUND_INCOME"), QStringLiteral("--json") }).second;
    const QJsonArray all = QJsonDocument::fromJson(said.toUtf8()).array();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject fund = all[0].toObject();
    EXPECT_EQ(fund[QStringLiteral("count")].toInt(), 3);
    EXPECT_NEAR(fund[QStringLiteral("median")].toDouble(), 0.297099, 1e-6);
    EXPECT_EQ(fund[QStringLiteral("cells")].toArray().size(), 3);
}

} // namespace

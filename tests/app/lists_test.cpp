// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using app::ImportPlan;

class Lists : public testing::Test
{
protected:
    static ImportPlan plan(const QByteArray& text)
    {
        return app::planImport(
            support::filled(app::WorkspaceKind::Facts), QStringLiteral("folder/list.csv"), text);
    }
    // line:code column, one a finding.
    static std::string print(const ImportPlan& plan)
    {
        std::string text;
        for (const app::Finding& f : plan.findings) {
            text += std::to_string(f.row) + ":" + f.code.toStdString() + " "
                + f.column.toStdString() + "\n";
            EXPECT_EQ(f.file, QStringLiteral("list.csv"));
            EXPECT_FALSE(f.message.isEmpty());
        }
        return text;
    }
};

TEST_F(Lists, ReportEveryProblemInOnePassAndWriteNothing)
{
    const ImportPlan p = plan("region_code,name_zh,type,parent,sort_order,source\n"
                              "11,北京,municipality,000000,1,A\n"
                              "990100,,city,000000,x,A\n"
                              "990200,甲,city,990900,1,A\n"
                              "990300,乙,city,990300,1,\n"
                              "990400,丙,city,000000,1,A\n"
                              "990400,丙,city,000000,1,A\n");
    EXPECT_EQ(print(p),
        "2:E116 region_code\n3:E111 name_zh\n3:E110 sort_order\n4:E301 parent\n"
        "5:E303 parent\n5:E111 source\n7:E310 region_code\n");
    EXPECT_FALSE(p.acceptable());
    EXPECT_TRUE(p.list.writes.empty());
}

TEST_F(Lists, NameTheColumnsThatAreMissing)
{
    EXPECT_EQ(print(plan("task_id,title_zh\nT1,甲\n")),
        "1:E201 doc_id\n1:E201 node_type\n1:E201 source\n");
}

TEST_F(Lists, RefuseARolloutStateStatedTwice)
{
    const ImportPlan p = plan("measure,region,period,state,source\n"
                              "U01,110000,2022Q1,none,A\n"
                              "U01,110000,2022Q1,study,A\n");
    EXPECT_FALSE(p.acceptable());
    ASSERT_EQ(p.findings.size(), 1u);
    EXPECT_EQ(p.findings[0].row, 3);
    EXPECT_TRUE(p.list.writes.empty());
}

TEST_F(Lists, KnowTheStatesOfTheLadder)
{
    const ImportPlan p = plan("measure,region,period,state,source\n"
                              "U01,110000,2022Q1,finished,A\n"
                              "U99,110000,2022Q1,full,A\n"
                              "U01,119999,2022Q1,full,A\n"
                              "U01,110000,2022年,full,A\n");
    ASSERT_EQ(p.findings.size(), 4u);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(p.findings[std::size_t(i)].row, i + 2);
}

TEST_F(Lists, RefuseRegionsThatBelongToEachOther)
{
    const ImportPlan p = plan("region_code,name_zh,type,parent,source\n"
                              "990100,甲,city,000000,A\n"
                              "990200,乙,city,990100,A\n"
                              "990100,甲,city,990200,A\n");
    EXPECT_FALSE(p.acceptable());
    EXPECT_FALSE(plan("region_code,name_zh,type,parent,source\n"
                      "000000,全国,country,110000,A\n")
                     .acceptable());
}

TEST_F(Lists, AreWrittenAndTakenBackAsOneAct)
{
    const support::FilledPlace place(app::WorkspaceKind::Facts);
    const QString path = place.path();
    const QString before = support::RawDatabase(path).dump();
    const auto store = std::move(db::Store::open(path).store);
    const ImportPlan p = app::planImport(*store, QStringLiteral("list.csv"),
        "region_code,name_zh,type,parent,source\n"
        "990100,甲市,prefecture_city,110000,A new list\n"
        "990101,乙县,county,990100,A new list\n");
    EXPECT_EQ(print(p), "");
    const auto result = app::applyImport(*store, p, { {}, QStringLiteral("import") });
    EXPECT_EQ(result.added, 2);
    const db::Region* county = store->catalog().regionByCode(QStringLiteral("990101"));
    ASSERT_NE(county, nullptr);
    EXPECT_EQ(store->catalog().region(*county->parent)->code, QStringLiteral("990100"));
    EXPECT_FALSE(county->isReporting);
    app::undo(*store, result.batch);
    EXPECT_EQ(support::RawDatabase(path).dump(), before);
}

// Two targets of one source for beds, and what files may do to them.
class TargetLists : public testing::Test
{
protected:
    TargetLists() { apply(plan("BEDS,110000,2030,>=,70,first,A plan\n"), {}); }
    ImportPlan plan(const QByteArray& rows) const
    {
        return app::planImport(*workspace.store, QStringLiteral("targets.csv"),
            "target_indicator,region,period,operator,value,note,source\n" + rows);
    }
    app::ImportResult apply(const ImportPlan& p, const QString& reason)
    {
        EXPECT_TRUE(p.acceptable());
        return app::applyImport(*workspace.store, p, { {}, QStringLiteral("import"), reason });
    }
    std::vector<double> values() const
    {
        std::vector<double> all;
        for (const db::Target& target : workspace.store->targets().all())
            all.push_back(target.value);
        std::ranges::sort(all);
        return all;
    }
    support::SmallWorkspace workspace;
};

TEST_F(TargetLists, ChangeATargetOnlyWithAReason)
{
    const ImportPlan p = plan("BEDS,110000,2030,>=,75,first,A plan\n");
    EXPECT_TRUE(p.changesTargets());
    EXPECT_THROW(apply(p, QStringLiteral("  ")), app::Error);
    EXPECT_EQ(values(), std::vector({ 70.0 }));
    const auto result = apply(p, QStringLiteral("Midterm adjustment"));
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(values(), std::vector({ 75.0 }));
    const auto entries = workspace.store->journal().entries(result.batch);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].reason, QStringLiteral("Midterm adjustment"));
    app::undo(*workspace.store, result.batch);
    EXPECT_EQ(values(), std::vector({ 70.0 }));
}

TEST_F(TargetLists, AddTargetsWithoutOne)
{
    // Another source, another year, another region.
    const ImportPlan p = plan("BEDS,110000,2030,>=,75,,Another plan\n"
                              "BEDS,110000,2031,>=,76,,A plan\n"
                              "BEDS,,2030,>=,60,,A plan\n"
                              "BEDS,110000,2030,>=,70,first,A plan\n");
    EXPECT_FALSE(p.changesTargets());
    EXPECT_EQ(p.list.added, 3);
    EXPECT_EQ(p.list.unchanged, 1);
    apply(p, {});
    EXPECT_EQ(values(), (std::vector { 60.0, 70.0, 75.0, 76.0 }));
}

TEST_F(TargetLists, DoNotTakeASecondTargetForAChangeOfTheFirst)
{
    const ImportPlan p = plan("BEDS,110000,2030,>=,70,first,A plan\n"
                              "BEDS,110000,2030,<=,90,upper end,A plan\n");
    EXPECT_FALSE(p.changesTargets());
    apply(p, {});
    EXPECT_EQ(values(), (std::vector { 70.0, 90.0 }));
    // With two of them a third row can only be one more.
    EXPECT_FALSE(plan("BEDS,110000,2030,>=,80,,A plan\n").changesTargets());
}

} // namespace

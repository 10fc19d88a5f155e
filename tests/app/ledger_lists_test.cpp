// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the ledger from file to workspace and back.
#include "app/edits.h"
#include "app/exchange/ledger_writers.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using app::ImportPlan;

const db::Store& facts()
{
    return support::filled(app::WorkspaceKind::Facts);
}

const db::Store& demonstration()
{
    return support::filled(app::WorkspaceKind::Demonstration);
}

ImportPlan plan(const QByteArray& text, const db::Store& store = facts())
{
    return app::planImport(store, QStringLiteral("folder/list.csv"), text);
}

// line:code column, one a finding.
std::string print(const ImportPlan& p)
{
    std::string text;
    for (const app::Finding& f : p.findings) {
        text += std::to_string(f.row) + ":" + f.code.toStdString() + " " + f.column.toStdString()
            + "\n";
        EXPECT_FALSE(f.message.isEmpty());
        EXPECT_FALSE(f.message.contains(u'%')) << f.message.toStdString();
    }
    if (app::hasErrors(p.findings)) {
        EXPECT_TRUE(p.list.writes.empty());
    }
    return text;
}

class EveryList : public testing::TestWithParam<QString>
{
};

TEST_P(EveryList, ReadsBackAsItIs)
{
    const QByteArray csv = app::listCsv(demonstration(), GetParam());
    const ImportPlan p = plan(csv, demonstration());
    EXPECT_EQ(print(p), "");
    EXPECT_EQ(p.list.list, GetParam());
    EXPECT_EQ(p.list.added, 0);
    EXPECT_EQ(p.list.changed, 0);
    EXPECT_EQ(p.list.unchanged, csv.count('\n') - 1);
    EXPECT_GT(p.list.unchanged, 0);
}

TEST_P(EveryList, MakesTheSameWorkspaceElsewhere)
{
    const auto store = support::newStore();
    app::fillWorkspace(*store, app::WorkspaceKind::Facts);
    const QByteArray csv = app::listCsv(demonstration(), GetParam());
    const ImportPlan p = plan(csv, *store);
    EXPECT_EQ(print(p), "");
    app::applyImport(*store, p, { {}, QStringLiteral("import") });
    EXPECT_EQ(app::listCsv(*store, GetParam()), csv);
}

INSTANTIATE_TEST_SUITE_P(All, EveryList, testing::ValuesIn(app::writableLists()),
    [](const auto& list) { return QString(list.param).remove(u'_').toStdString(); });

TEST(LedgerLists, WriteOneDocumentAtATime)
{
    const auto documents = facts().documents().all();
    const auto gd = std::ranges::find(documents, QStringLiteral("GD2022"), &db::Document::code);
    const QByteArray csv = app::listCsv(facts(), QStringLiteral("tasks"), gd->id);
    EXPECT_EQ(csv.count('\n'), 1 + 38); // four aspects, 33 items, one requirement
    EXPECT_FALSE(csv.contains("N2022"));
    EXPECT_THROW(app::listCsv(facts(), QStringLiteral("regions")), app::Error);
}

const QByteArray taskHeader
    = "task_id,doc_id,parent_id,node_type,title_zh,lead_dept,due,implements,follows,source\n";

TEST(LedgerLists, ReportEveryFaultOfATask)
{
    EXPECT_EQ(print(plan(taskHeader
                  + "T1,SC2022,,task,甲,国家发改委,2022-05-03,,,A\n"
                    "T2,SC2022,T2,task,乙,国家发展改革委,2022-06-31,,,A\n"
                    "T3,SC2022,T9,job,丙,,,N9999,T1,A\n"
                    "T1,SC9999,,task,丁,,,,N9999,\n")),
        "2:E305 lead_dept\n2:E117 due\n3:E113 due\n3:E303 parent_id\n4:E112 node_type\n"
        "4:E304 parent_id\n4:E304 implements\n5:E310 task_id\n5:E304 doc_id\n"
        "5:E304 follows\n5:E111 source\n");
}

TEST(LedgerLists, NameTheNearestDepartment)
{
    const ImportPlan p
        = plan(taskHeader + "T1,SC2022,,task,甲,国家卫健委;国家发展改革委员会,,,,A\n");
    ASSERT_EQ(p.findings.size(), 2u);
    EXPECT_TRUE(p.findings[1].message.contains(QStringLiteral("国家发展改革委")))
        << p.findings[1].message.toStdString();
    const auto bare = support::newStore();
    app::fillWorkspace(*bare, app::WorkspaceKind::Empty);
    EXPECT_FALSE(
        print(plan("department_code,name_zh,source\nX,甲部,A\nY,甲部,A\n", *bare)).empty());
}

TEST(LedgerLists, FindRingsAcrossFileAndWorkspace)
{
    // Section 1 of the workspace would stand under one of its own tasks.
    EXPECT_EQ(print(plan(taskHeader + "N2022-1,SC2022,N2022-1-1,section,一,,,,,A\n")),
        "2:E303 parent_id\n");
    // A ring within the file, the later row opening it again or not.
    EXPECT_EQ(print(plan(taskHeader
                  + "T1,SC2022,N2022-1,task,甲,,,,,A\n"
                    "T2,SC2022,T1,task,乙,,,,,A\n"
                    "N2022-1,SC2022,T2,section,一,,,,,A\n")),
        "2:E303 parent_id\n3:E303 parent_id\n4:E303 parent_id\n");
    EXPECT_EQ(print(plan(taskHeader + "N2022-1-1,SC2022,N2022-1,task,甲,,,,,A\n")), "");
}

TEST(LedgerLists, AFileWithoutAColumnTakesNothingAway)
{
    const support::FilledPlace place(app::WorkspaceKind::Demonstration);
    const QString path = place.path();
    const auto store = std::move(db::Store::open(path).store);
    const auto read = [&](const QByteArray& text) {
        const ImportPlan p = plan(text, *store);
        EXPECT_EQ(print(p), "");
        app::applyImport(*store, p, { {}, QStringLiteral("import") });
    };
    read("task_id,doc_id,node_type,title_zh,deliverable,implements,source\n"
         "GD2022-1-i01,GD2022,measure_item,甲,方案,N2022-1-1,A\n");
    read("task_id,doc_id,node_type,title_zh,source\nGD2022-1-i01,GD2022,measure_item,乙,A\n");
    const auto tasks = store->tasks().all();
    const auto t = std::ranges::find(tasks, QStringLiteral("GD2022-1-i01"), &db::Task::code);
    EXPECT_EQ(t->titleZh, QStringLiteral("乙"));
    EXPECT_EQ(t->deliverable, QStringLiteral("方案"));
    EXPECT_TRUE(t->implements);
    // A due date that moves keeps the one before it as the baseline.
    read("task,number,title_zh,due,source\nN2022-1-1,1,节点,2022-05-28,A\n");
    for (const db::Milestone& m : store->tasks().milestones()) {
        if (m.number == 1 && m.titleZh == QStringLiteral("节点")) {
            EXPECT_EQ(m.baselineOn, QDate(2022, 5, 25));
        }
    }
}

struct Hostile
{
    const char* name;
    QByteArray text;
    const char* findings;
};

class HostileList : public testing::TestWithParam<Hostile>
{
};

TEST_P(HostileList, IsToldAndNothingIsWritten)
{
    const ImportPlan p = plan(GetParam().text);
    EXPECT_EQ(print(p), GetParam().findings);
    EXPECT_FALSE(p.acceptable());
}

const Hostile hostile[] = {
    { "Milestones",
        "task,number,title_zh,due,done,baseline,evidence_doc,source\n"
        "N2022-1-1,1,甲,,,,,A\n"
        "N2022-1-1,x,甲,2022-05-03,,,,A\n"
        "N9,2,甲,2022-06-30,never,2022-05-03,NONE,A\n"
        "N2022-1-1,1,甲,2022-06-30,,,,A\n",
        "2:E111 due\n3:E110 number\n3:E117 due\n4:E304 task\n4:E113 done\n"
        "4:E304 evidence_doc\n5:E310 number\n" },
    { "Progress",
        "progress_task,region,on,percent,source\n"
        "N2022-1-1,,2022-06-30,101,A\n"
        "N2022-1-1,999999,2022-06-30,nan,A\n"
        "N2022-1-1,,,1e400,A\n"
        "N2022-1-1,,2022-06-30,50,A\n",
        "2:E118 percent\n3:E301 region\n3:E110 percent\n4:E111 on\n4:E110 percent\n5:E310 on\n" },
    { "Overrides",
        "override_task,from,until,light,reason,source\n"
        "N2022-1-1,2022-07-01,2022-06-30,ok,x,A\n"
        "N2022-1-1,2022-07-01,,green,,A\n",
        "2:E117 until\n3:E111 until\n3:E112 light\n3:E111 reason\n3:E310 from\n" },
    { "Rules",
        "light_rule,light,expression,sentence_en,enabled\n"
        "X1,late,system(1),So.,1\n"
        "X2,late,days <,So.,1\n"
        "X3,late,1,{who}.,1\n"
        "X4,late,,So.,2\n",
        "2:E119 expression\n3:E119 expression\n4:E119 expression\n5:E111 expression\n"
        "5:E112 enabled\n" },
    { "Actions",
        "action_code,title,opened,due,closed,task,region,period,source\n"
        "A1,,2022-07-01,2022-06-30,2022-06-29,N9,X,2022年,A\n"
        "A1,甲,,,,,,,\n",
        "2:E111 title\n2:E304 task\n2:E301 region\n2:E114 period\n2:E117 due\n2:E117 closed\n"
        "3:E310 action_code\n3:E111 opened\n3:E111 source\n" },
    { "Departments",
        "department_code,name_zh,name_en,source\n"
        "X1,国家卫生健康委,,A\n"
        "X2,,,A\n"
        "X3,甲部,,A\n"
        "X4,甲部,,\n",
        "2:E310 name_zh\n3:E111 name_zh\n5:E310 name_zh\n5:E111 source\n" },
};

INSTANTIATE_TEST_SUITE_P(All, HostileList, testing::ValuesIn(hostile),
    [](const auto& list) { return std::string(list.param.name); });

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// task, action and project, run in this process with streams of our own.
#include "app/verbs.h"

#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>

namespace {

struct Said
{
    int code = -1;
    QString out;
    QString err;
};

class LedgerVerbs : public testing::Test
{
protected:
    // ~ stands for the workspace.
    Said run(const char* line) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        QStringList arguments = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        arguments.replaceInStrings(QStringLiteral("~"), path);
        const std::array lists { app::verbs() };
        said.code = app::runVerb(lists, arguments, out, err).value_or(-1);
        return said;
    }
    QJsonArray json(const char* line) const
    {
        const Said said = run(line);
        EXPECT_EQ(said.code, 0) << said.err.toStdString();
        return QJsonDocument::fromJson(said.out.toUtf8()).array();
    }
    QJsonObject task(const char* code) const
    {
        for (const QJsonValue& t : json("task list ~ --json")) {
            if (t[QStringLiteral("code")].toString() == QLatin1StringView(code))
                return t.toObject();
        }
        return {};
    }
    QString dump() const { return support::RawDatabase(path).dump(); }

    QTemporaryDir folder;
    support::FilledPlace place { app::WorkspaceKind::Demonstration };
    QString path = place.path();
};

TEST_F(LedgerVerbs, ListTheLedgerWithItsLights)
{
    const QJsonArray all = json("task list ~ --json");
    EXPECT_EQ(all.size(), 21);
    const QJsonObject eight = task("N2022-2-8");
    EXPECT_EQ(eight[QStringLiteral("light")].toString(), QStringLiteral("late"));
    EXPECT_EQ(eight[QStringLiteral("rule")].toString(), QStringLiteral("R30"));
    EXPECT_EQ(eight[QStringLiteral("done")].toInt(), 2);
    EXPECT_EQ(eight[QStringLiteral("months")].toArray().size(), 7);
    const QString text = run("task list ~").out;
    EXPECT_EQ(text.count(u'\n'), 25); // 21 tasks, 4 sections
    EXPECT_TRUE(text.contains(QStringLiteral("2/4")));
    EXPECT_EQ(json("task list ~ --document GD2022 --json").size(), 34);
    // In the middle of June nothing but the first milestones was due.
    for (const QJsonValue& t : json("task list ~ --day 2022-05-20 --json"))
        EXPECT_NE(t[QStringLiteral("light")].toString(), QStringLiteral("late"));
}

TEST_F(LedgerVerbs, ChangeATaskAndItsMilestones)
{
    EXPECT_EQ(run("task set ~ N2022-1-1 --deliverable 方案 --progress 30 --on 2022-10-01").code, 0);
    EXPECT_EQ(run("task milestone ~ N2022-1-1 5 --done 2022-11-29").code, 0);
    EXPECT_EQ(task("N2022-1-1")[QStringLiteral("done")].toInt(), 5);
    EXPECT_EQ(run("task milestone ~ N2022-1-1 5 --done no").code, 0);
    EXPECT_EQ(run("task milestone ~ N2022-1-1 5 --remove").code, 0);
    EXPECT_EQ(task("N2022-1-1")[QStringLiteral("milestones")].toInt(), 4);
    EXPECT_EQ(run("task set ~ NEW --document SC2022 --parent N2022-1 --title-zh 新任务").code, 0);
    EXPECT_EQ(json("task list ~ --json").size(), 22);
    EXPECT_EQ(run("task remove ~ NEW").code, 0);
    EXPECT_EQ(json("task list ~ --json").size(), 21);
}

TEST_F(LedgerVerbs, SetALightByHandAndTellTheHistory)
{
    EXPECT_EQ(
        run("task override ~ N2022-4-16 --light warn --until 2022-12-31 --reason agreed").code, 0);
    EXPECT_EQ(task("N2022-4-16")[QStringLiteral("light")].toString(), QStringLiteral("warn"));
    EXPECT_TRUE(task("N2022-4-16")[QStringLiteral("overridden")].toBool());
    const Said history = run("task history ~ N2022-4-16");
    EXPECT_TRUE(history.out.contains(QStringLiteral("2022-10")));
    EXPECT_TRUE(history.out.contains(QStringLiteral("light_override")));
    EXPECT_EQ(json("task history ~ N2022-4-16 --json").size(), 1);
    EXPECT_EQ(run("task override ~ N2022-4-16 --end").code, 0);
    EXPECT_EQ(task("N2022-4-16")[QStringLiteral("light")].toString(), QStringLiteral("late"));
    EXPECT_EQ(run("task override ~ N2022-4-16 --end").code, 2);
}

TEST_F(LedgerVerbs, RefuseWithASentenceAndLeaveEverything)
{
    const QString before = dump();
    for (const char* line : { "task", "task list", "task dance ~", "task list ~ --day soon",
             "task list ~ --document NONE", "task set ~", "task set ~ N2022-1-1 --due 2022-05-01",
             "task set ~ N2022-1 --parent N2022-1-1", "task set ~ N2022-1-1 --lead 国家卫健委",
             "task set ~ N2022-1-1 --number one", "task remove ~ N2022-1", "task remove ~ NONE",
             "task milestone ~ N2022-1-1 x", "task milestone ~ N2022-1-1 --due 2022-05-01",
             "task override ~ N2022-1-1 --light green --until 2022-12-31 --reason x",
             "task override ~ N2022-1-1 --light ok --reason x", "task history ~",
             "task export ~ --list regions", "task compare ~ SC2021", "action open ~",
             "action close ~ A0001", "action close ~ NONE --result done", "project set ~ X",
             "project history ~ NONE", "project list ~ --region 999999" }) {
        const Said said = run(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_FALSE(said.err.isEmpty()) << line;
        EXPECT_TRUE(said.out.isEmpty()) << line;
    }
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(run("task list missing.mrdb").code, 3);
}

TEST_F(LedgerVerbs, WriteWhatImportReads)
{
    const QString file = folder.filePath(QStringLiteral("tasks.csv"));
    EXPECT_EQ(run(("task export ~ --document SC2022 -o " + file.toUtf8()).constData()).code, 0);
    const QString before = dump();
    const Said again = run(("import ~ " + file.toUtf8()).constData());
    EXPECT_EQ(again.code, 0) << again.err.toStdString();
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(run("project export ~").out.startsWith(QStringLiteral("project_id,kind,name_zh")));
}

TEST_F(LedgerVerbs, CompareTwoLists)
{
    const QJsonArray rows = json("task compare ~ SC2021 SC2022 --json");
    EXPECT_GE(rows.size(), 21);
    const QString text = run("task compare ~ SC2022 SC2022").out;
    EXPECT_TRUE(text.contains(QStringLiteral("kept 21")) || text.contains(QStringLiteral("21")));
}

TEST_F(LedgerVerbs, OpenListAndCloseActions)
{
    EXPECT_EQ(json("action list ~ --json").size(), 1);
    const Said opened
        = run("action open ~ --title 督促 --task N2022-4-16 --owner 处 --due 2022-12-20");
    EXPECT_EQ(opened.out.trimmed(), QStringLiteral("A0003"));
    EXPECT_EQ(json("action list ~ --json").size(), 2);
    EXPECT_EQ(run("action close ~ A0003 --result done").code, 0);
    EXPECT_EQ(json("action list ~ --json").size(), 1);
    EXPECT_EQ(json("action list ~ --all --json").size(), 3);
    EXPECT_TRUE(run("action list ~ --all").out.contains(QStringLiteral("done")));
}

TEST_F(LedgerVerbs, ListAndChangeProjects)
{
    EXPECT_EQ(json("project list ~ --kind nrmc --batch 2 --json").size(), 6);
    EXPECT_EQ(run("project set ~ NR03 --beds 800 --status operating").code, 0);
    for (const QJsonValue& p : json("project list ~ --kind nrmc --json")) {
        if (p[QStringLiteral("code")].toString() == QStringLiteral("NR03")) {
            EXPECT_EQ(p[QStringLiteral("beds")].toString(), QStringLiteral("800"));
        }
    }
    EXPECT_EQ(json("project history ~ NR03 --json").size(), 2);
    EXPECT_TRUE(run("project history ~ NR03").out.contains(QStringLiteral("approved → operating")));
    EXPECT_EQ(run("project set ~ NEW1 --kind other --name-zh 新 --region 440000").code, 0);
    EXPECT_EQ(
        run("project set ~ NEW2 --kind other --name-zh 新 --completeness count_only").code, 2);
}

} // namespace

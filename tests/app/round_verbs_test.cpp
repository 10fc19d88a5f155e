// SPDX-License-Identifier: GPL-3.0-or-later
// round, submit, accept, return, publish and history, run in this process over the demonstration.
#include "app/verbs.h"

#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

struct Said
{
    int code = -1;
    QString out;
    QString err;
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

class RoundVerbs : public testing::Test
{
protected:
    // Words part at spaces; ~ stands for a space inside a word, $ for the workspace.
    Said run(const char* line) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        QStringList arguments = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        arguments.replaceInStrings(QStringLiteral("~"), QStringLiteral(" "));
        arguments.replaceInStrings(QStringLiteral("$"), path);
        const std::array lists { app::verbs() };
        said.code = app::runVerb(lists, arguments, out, err).value_or(-1);
        return said;
    }
    QString dump() const { return support::RawDatabase(path).dump(); }
    QString state(const char* region) const
    {
        for (const QJsonValue row :
            run("round status $ MR-Q/2022Q3 --json").object()[QStringLiteral("regions")].toArray())
            if (row[QStringLiteral("region")] == QLatin1String(region))
                return row[QStringLiteral("state")].toString();
        return {};
    }

    support::FilledPlace place { app::WorkspaceKind::Demonstration };
    const QString path = place.path();
};

TEST_F(RoundVerbs, ListNamesEveryRoundWithItsDays)
{
    const Said said = run("round list $");
    EXPECT_EQ(said.code, 0);
    EXPECT_TRUE(said.err.isEmpty());
    EXPECT_EQ(said.out.count(u'\n'), 8);
    EXPECT_TRUE(said.out.startsWith(QStringLiteral("MR-Q/2022Q3  ")));
    const QJsonArray rounds = run("round list $ --json").array();
    ASSERT_EQ(rounds.size(), 8);
    EXPECT_EQ(rounds[0][QStringLiteral("due")], QStringLiteral("2022-10-20"));
    EXPECT_TRUE(rounds[0][QStringLiteral("closed")].isNull());
    EXPECT_FALSE(rounds[7][QStringLiteral("closed")].isNull());
}

TEST_F(RoundVerbs, StatusCountsStatesAndPunctuality)
{
    const QJsonObject round = run("round status $ MR-Q/2022Q3 --json").object();
    const QJsonObject states = round[QStringLiteral("states")].toObject();
    EXPECT_EQ(states[QStringLiteral("accepted")], 17);
    EXPECT_EQ(states[QStringLiteral("submitted")], 9);
    EXPECT_EQ(states[QStringLiteral("returned")], 2);
    EXPECT_EQ(states[QStringLiteral("draft")], 3);
    EXPECT_EQ(states[QStringLiteral("not_started")], 1);
    const QJsonObject in = round[QStringLiteral("punctuality")].toObject();
    EXPECT_EQ(in[QStringLiteral("late")], 2);
    EXPECT_EQ(in[QStringLiteral("missing")], 4); // three drafts and one not begun
    EXPECT_EQ(in[QStringLiteral("on_time")], 26);
    EXPECT_EQ(round[QStringLiteral("regions")].toArray().size(), 32);
    const Said words = run("round status $ MR-Q/2022Q3");
    EXPECT_EQ(words.out.count(u'\n'), 33);
    EXPECT_EQ(run("round status $ --json").array().size(), 8);
    EXPECT_EQ(run("round status $").out.count(u'\n'), 9); // and the rates of all
}

TEST_F(RoundVerbs, OpenAndCloseARound)
{
    EXPECT_EQ(
        run("round open $ --form MR-Q --period 2022Q4 --due 2023-01-20 --opens 2023-01-01").code,
        0);
    EXPECT_EQ(run("round list $ --json").array().size(), 9);
    const QString before = dump();
    EXPECT_EQ(run("round open $ --form MR-Q --period 2022Q4 --due 2023-01-20").code, 2);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(run("round close $ MR-Q/2022Q4").code, 0);
    EXPECT_EQ(run("round close $ MR-Q/2022Q4").code, 2); // closed already
    support::RawDatabase raw(path);
    EXPECT_EQ(raw.value("SELECT via FROM batch ORDER BY id DESC LIMIT 1"),
        QStringLiteral("command line"));
}

TEST_F(RoundVerbs, AReturnGoesAllTheWay)
{
    EXPECT_EQ(run("return $ --round MR-Q/2022Q3 --region 110000 --reason please~check "
                  "--indicator PROC_DRUG_CNT")
                  .code,
        0);
    EXPECT_EQ(state("110000"), QStringLiteral("returned"));
    const Said submitted = run("submit $ --round MR-Q/2022Q3 --region 110000");
    EXPECT_EQ(submitted.code, 0) << submitted.err.toStdString();
    EXPECT_EQ(run("accept $ --round MR-Q/2022Q3 --region 110000,150000").code, 0);
    EXPECT_EQ(state("150000"), QStringLiteral("accepted"));
    EXPECT_EQ(run("publish $ --round MR-Q/2022Q3 --region 110000").code, 0);
    EXPECT_EQ(state("110000"), QStringLiteral("published"));
    const QJsonArray events = run("history $ --cell PROC_DRUG_CNT/110000/2022Q3 --json").array();
    QStringList acts;
    for (const QJsonValue event : events)
        acts.append(event[QStringLiteral("what")].toString());
    acts.removeAll(QStringLiteral("explained"));
    EXPECT_EQ(acts,
        QStringList({ QStringLiteral("typed"), QStringLiteral("returned"),
            QStringLiteral("accepted"), QStringLiteral("published") }));
    EXPECT_EQ(events.last()[QStringLiteral("via")], QStringLiteral("command line"));
    const Said words = run("history $ --cell PROC_DRUG_CNT/110000/2022Q3/point");
    EXPECT_EQ(words.out.count(u'\n'), events.size());
    EXPECT_TRUE(words.out.contains(QStringLiteral("please check")));
}

TEST_F(RoundVerbs, FindingsInTheWayAreListedAndNothingIsWritten)
{
    const QString before = dump();
    const Said said = run("submit $ --round MR-Q/2022Q3 --region 410000");
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.isEmpty());
    EXPECT_TRUE(said.err.contains(QStringLiteral("E110"))); // 3O.6
    EXPECT_TRUE(said.err.contains(QStringLiteral("E120"))); // empty cells
    EXPECT_EQ(dump(), before);
}

class BadRoundLine : public RoundVerbs, public testing::WithParamInterface<const char*>
{
};

TEST_P(BadRoundLine, IsRefusedWithASentence)
{
    const QString before = dump();
    const Said said = run(GetParam());
    EXPECT_EQ(said.code, 2) << said.out.toStdString();
    EXPECT_FALSE(said.err.trimmed().isEmpty());
    EXPECT_TRUE(said.out.isEmpty());
    EXPECT_EQ(dump(), before);
}

INSTANTIATE_TEST_SUITE_P(Lines, BadRoundLine,
    testing::Values("round", "round $", "round jump $", "round list", "round close $",
        "round close $ MR-Q", "round close $ MR-Q/soon", "round close $ NONE/2022Q3",
        "round close $ MR-Q/2030Q1", "round status $ /2022Q3",
        "round open $ --form NONE --period 2023Q1 --due 2023-04-20",
        "round open $ --form MR-Q --period 2023 --due 2023-04-20",
        "round open $ --form MR-Q --period 2023Q1", "round open $ --form MR-Q --due 2023-04-20",
        "round open $ --form MR-Q --period 2023Q1 --due soon",
        "round open $ --form MR-Q --period 2023Q1 --due 2023-04-20 --opens 2023-05-01",
        "submit $ --round MR-Q/2022Q3", "submit $ --region 110000",
        "submit $ --round MR-Q/2022Q3 --region 119999",
        "submit $ --round MR-Q/2022Q3 --region 000000", // the nation owes no return
        "submit $ --round MR-Q/2022Q3 --region 120000", // accepted already
        "accept $ --round MR-Q/2022Q3 --region 410000", // a draft
        "accept $ --round MR-Q/2022Q3 --region 110000,410000",
        "publish $ --round MR-Q/2022Q3 --region 110000", // not accepted yet
        "publish $ --round MR-Q/2022Q2 --region 110000", // published already
        "return $ --round MR-Q/2022Q3 --region 110000",
        "return $ --round MR-Q/2022Q3 --region 110000 --reason x --indicator NONE",
        "return $ --round MR-Q/2022Q3 --region 110000 --reason x --indicator BEDS_10K",
        "return $ --round MR-Q/2022Q3 --region 410000 --reason x", "history $",
        "history $ --cell BEDS_10K", "history $ --cell BEDS_10K/110000/soon",
        "history $ --cell BEDS_10K/119999/2022", "history $ --cell NONE/110000/2022",
        "history $ --cell BEDS_10K/110000/2022/often", "history --cell BEDS_10K/110000/2022"));

TEST_F(RoundVerbs, AHistoryBeginsWithTheImport)
{
    const QJsonArray events = run("history $ --cell PROC_DRUG_CNT/110000/2022Q2 --json").array();
    ASSERT_FALSE(events.isEmpty());
    EXPECT_EQ(events[0][QStringLiteral("what")], QStringLiteral("imported"));
    EXPECT_EQ(events[0][QStringLiteral("via")], QStringLiteral("demonstration"));
    const Said none = run("history $ --cell PROC_DRUG_CNT/110000/2030Q2");
    EXPECT_EQ(none.code, 0);
    EXPECT_FALSE(none.out.isEmpty());
    EXPECT_EQ(run("history $ --cell PROC_DRUG_CNT/110000/2030Q2 --json").out.trimmed(),
        QStringLiteral("[\n]"));
}

} // namespace

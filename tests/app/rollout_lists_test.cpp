// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, the ladder and the roll-out as files, both ways, and the verb that does the same.
#include "app/attachments.h"
#include "app/edits.h"
#include "app/exchange/list_writers.h"
#include "app/verbs.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

using app::ImportPlan;
using support::RolloutWorkspace;

const QString words = QStringLiteral("Seen, \"at the site\"\non 3 May");

class RolloutLists : public testing::Test
{
protected:
    static ImportPlan plan(const db::Store& store, const QByteArray& csv)
    {
        return app::planImport(store, QStringLiteral("list.csv"), csv);
    }
    ImportPlan plan(const QByteArray& csv) const { return plan(*w.store, csv); }
    static void apply(db::Store& store, const QByteArray& csv)
    {
        const ImportPlan p = plan(store, csv);
        for (const app::Finding& f : p.findings)
            ADD_FAILURE() << f.row << f.code.toStdString() << f.message.toStdString();
        app::applyImport(store, p, { {}, QStringLiteral("import") });
    }
    // line:code column, one a finding.
    static std::string print(const ImportPlan& plan)
    {
        QStringList lines;
        for (const app::Finding& f : plan.findings)
            lines.append(QStringLiteral("%1:%2 %3").arg(f.row).arg(f.code, f.column));
        return lines.join(u'\n').toStdString();
    }
    db::AttachmentId attach() const
    {
        QFile file(folder.filePath(QStringLiteral("plan.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4");
        file.close();
        return app::attachFile(*w.store, file.fileName());
    }

    QTemporaryDir folder;
    support::NewPlace place;
    QString path = place.path();
    RolloutWorkspace w { path };
    const QByteArray header = "measure,region,date,state,evidence_doc,attachment,override_reason,"
                              "source\n";
};

TEST_F(RolloutLists, ComeBackAsTheyWere)
{
    app::RolloutDraft draft = RolloutWorkspace::draft({ 2022, 5, 3 }, "full", words);
    draft.evidence.attachment = attach();
    draft.evidence.document = w.document;
    draft.note = QStringLiteral("=1+1");
    app::setRollout(*w.store, { { w.third, w.north } }, draft);
    for (const db::RolloutEntry& entry : w.store->measures().rollout()) { // the gate is for all
        if (entry.overrideReason.isEmpty())
            app::setRollout(*w.store, { { entry.measure, entry.region } },
                RolloutWorkspace::draft(entry.from, entry.state.toUtf8().constData(), words));
    }
    for (const QByteArray& csv : { app::measuresCsv(*w.store), app::rolloutStatesCsv(*w.store),
             app::rolloutCsv(*w.store) }) {
        const ImportPlan p = plan(csv);
        EXPECT_EQ(print(p), "") << csv.toStdString();
        EXPECT_EQ(p.list.unchanged, csv.count('\n') - 1 - csv.count("site\"\"\n"));
        EXPECT_TRUE(p.list.writes.empty());
    }
    // Taken away and read again, they are what they were.
    const QByteArray csv = app::rolloutCsv(*w.store);
    const auto before = w.store->measures().rollout();
    for (const db::RolloutEntry& entry : before)
        app::clearRollout(*w.store, { { entry.measure, entry.region } }, w.day());
    EXPECT_TRUE(w.store->measures().rollout().empty());
    apply(*w.store, csv);
    EXPECT_EQ(w.store->measures().rollout(), before);
}

TEST_F(RolloutLists, CarryAMeasureListToAnotherWorkspace)
{
    db::Measure m = w.store->measures().all().front();
    m.listVersion = QStringLiteral("国医改发〔2019〕2号");
    app::saveMeasure(*w.store, m);
    const auto other = support::newStore();
    apply(*other, app::measuresCsv(*w.store));
    EXPECT_EQ(app::measuresCsv(*other), app::measuresCsv(*w.store));
    // A list from before there was the column leaves it alone.
    apply(*other,
        "measure_id,class,title_zh,title_en,sort_order,source\n"
        "Third,universal,Third,Third,1,Returns\n");
    EXPECT_EQ(other->measures().all().front().listVersion, m.listVersion);
    EXPECT_EQ(other->measures().all().front().listClass, QStringLiteral("universal"));
}

TEST_F(RolloutLists, HoldTheGate)
{
    const ImportPlan p = plan(header
        + "First,110000,2022-08-01,pilot,,,,A\n"
          "First,110000,2022-08-02,pilot,DOC,,,A\n"
          "First,110000,2022-08-03,full,,,seen,A\n"
          "First,110000,2022-08-04,study,,,,A\n"
          "First,110000,2022-08-05,eval,, ,  ,A\n"
          "First,110000,2023-01-01,study,,,,A\n"
          "First,110000,2022-08-06,full,,00ff,,A\n"
          "First,110000,2022-08-07,full,DOC9,,,A\n"
          "First,110000,,study,,,,A\n"
          "First,110000,3 May,study,,,,A\n");
    EXPECT_EQ(print(p),
        "2:E321 evidence_doc\n6:E321 evidence_doc\n7:E322 date\n8:E304 attachment\n"
        "9:E304 evidence_doc\n10:E111 date\n11:E113 date");
    EXPECT_TRUE(p.findings[0].message.contains(QStringLiteral("“pilot” of First in 110000")));
    EXPECT_TRUE(p.list.writes.empty());
}

TEST_F(RolloutLists, TakeTheBeginningOfAPeriodForADate)
{
    apply(*w.store, "measure,region,period,state,source\nSecond,660000,2022Q2,study,Returns\n");
    EXPECT_EQ(w.store->measures().rollout(w.second, w.corps)[0].from, QDate(2022, 4, 1));
}

TEST_F(RolloutLists, TakeALadderWhole)
{
    QByteArray csv = app::rolloutStatesCsv(*w.store);
    // Two change places and one comes in between: ranks are free only once they are left.
    csv.replace("study,1,", "study,9,").replace("issued,2,", "issued,1,");
    csv.replace("study,9,", "study,2,");
    csv += "planned,1,划,已列计划,Planned,study,0,0\n";
    apply(*w.store, csv);
    QStringList codes;
    for (const db::RolloutState& s : w.store->measures().states())
        codes.append(s.rank ? QStringLiteral("%1%2").arg(s.code).arg(*s.rank) : s.code);
    EXPECT_EQ(
        codes.join(u' '), QStringLiteral("none0 issued1 planned2 study3 pilot4 full5 eval6 na"));
    EXPECT_EQ(plan(app::rolloutStatesCsv(*w.store)).list.unchanged, 8);
}

TEST_F(RolloutLists, RefuseALadderThatMakesNoSense)
{
    const QByteArray head = "state_code,rank,mark,name_zh,name_en,look,needs_evidence,rolled_out\n";
    EXPECT_EQ(print(plan(head + "pilot,3,试点,试点,Pilot,pilot,1,0\n")), "2:E115 state_code");
    EXPECT_EQ(print(plan(head + "pilot,3,试,试点,Pilot,pink,1,0\n")), "2:E115 state_code");
    EXPECT_EQ(print(plan(head + "pilot,3,试,试点,Pilot,pilot,2,0\n")), "2:E112 needs_evidence");
    EXPECT_EQ(print(plan(head + "eval,5,评,已评估,Evaluated,eval,1,0\n")), "0:E323 rank");
    EXPECT_EQ(print(plan("state_code,rank\nx,1\n")),
        "1:E201 mark\n1:E201 look\n1:E201 needs_evidence\n1:E201 rolled_out");
}

struct Said
{
    std::optional<int> code;
    QString out;
    QString err;
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

class RolloutVerb : public RolloutLists
{
protected:
    Said run(const char* action, const QStringList& more = {}) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        const std::array lists { app::verbs() };
        said.code = app::runVerb(lists,
            QStringList { QStringLiteral("rollout"), QString::fromUtf8(action), path } + more, out,
            err);
        return said;
    }
    static QStringList cell(const char* measure, const char* region)
    {
        return { QStringLiteral("--measure"), QString::fromUtf8(measure),
            QStringLiteral("--region"), QString::fromUtf8(region) };
    }
    static QStringList options(std::initializer_list<const char*> parts)
    {
        QStringList list;
        for (const char* word : parts)
            list.append(QString::fromUtf8(word));
        return list;
    }
};

TEST_F(RolloutVerb, ListsTheStatesOfADay)
{
    EXPECT_EQ(run("list").out.count(u'\n'), 10); // 8 cells and 2 cities
    const Said said = run("list",
        options({ "--day", "2021-03-31", "--measure", "First", "--region", "310000", "--json" }));
    ASSERT_EQ(said.array().size(), 1);
    const QJsonObject row = said.array()[0].toObject();
    EXPECT_EQ(row[QStringLiteral("state")].toString(), QStringLiteral("issued"));
    EXPECT_EQ(row[QStringLiteral("date")].toString(), QStringLiteral("2021-03-31"));
    EXPECT_EQ(run("list", options({ "--day", "May" })).code, 2);
    EXPECT_EQ(run("list", options({ "--measure", "None" })).code, 2);
    EXPECT_EQ(run("list", options({ "--region", "99" })).code, 2);
}

TEST_F(RolloutVerb, SetsAStateWithItsEvidence)
{
    const QStringList where
        = cell("Third", "660000") + options({ "--state", "full", "--date", "2022-05-03" });
    const QString before = support::RawDatabase(path).dump();
    Said said = run("set", where);
    EXPECT_EQ(said.code, 2);
    EXPECT_TRUE(said.err.contains(QStringLiteral("needs evidence")));
    EXPECT_EQ(run("set", where + options({ "--evidence", "DOC9" })).code, 2);
    EXPECT_EQ(run("set", where + options({ "--attach", "/no/such/file" })).code, 2);
    EXPECT_EQ(support::RawDatabase(path).dump(), before);
    EXPECT_EQ(run("set", where + options({ "--evidence", "DOC", "--note", "by hand" })).code, 0);
    EXPECT_EQ(
        run("set", where + options({ "--override", "seen" })).out, QStringLiteral("written\n"));
    const auto entry = w.store->measures().rollout(w.third, w.corps).front();
    EXPECT_EQ(entry.evidence, w.document);
    EXPECT_EQ(entry.note, QStringLiteral("by hand"));
    EXPECT_EQ(entry.overrideReason, QStringLiteral("seen"));
    EXPECT_EQ(run("set", where + options({ "--override", "seen" })).out,
        QStringLiteral("nothing written\n"));
    said = run(
        "set", cell("Third", "660000") + options({ "--state", "study", "--date", "2022-05-01" }));
    EXPECT_TRUE(said.err.contains(QStringLiteral("2022-05-03")));
}

TEST_F(RolloutVerb, TellsTheHistoryOfACell)
{
    app::clearRollout(*w.store, { { w.first, w.east } }, w.day(), QStringLiteral("a mistake"));
    const Said said = run("history", cell("First", "310000") + options({ "--json" }));
    const QJsonObject all = QJsonDocument::fromJson(said.out.toUtf8()).object();
    EXPECT_EQ(all[QStringLiteral("steps")].toArray().size(), 2);
    const QJsonArray changes = all[QStringLiteral("changes")].toArray();
    ASSERT_EQ(changes.size(), 4);
    EXPECT_EQ(changes[3].toObject()[QStringLiteral("action")].toString(), QStringLiteral("delete"));
    EXPECT_EQ(
        changes[3].toObject()[QStringLiteral("reason")].toString(), QStringLiteral("a mistake"));
    EXPECT_EQ(run("history", cell("First", "310000")).out.count(u'\n'), 6);
    EXPECT_EQ(run("history").code, 2);
}

TEST_F(RolloutVerb, TellsHowMeasuresSpreadAndWhoLags)
{
    const QJsonArray curves = run("adoption", options({ "--json" })).array();
    ASSERT_EQ(curves.size(), 3);
    const QJsonObject first = curves[1].toObject();
    EXPECT_EQ(first[QStringLiteral("measure")].toString(), QStringLiteral("First"));
    EXPECT_EQ(first[QStringLiteral("regions")].toObject()[QStringLiteral("2022Q4")].toInt(), 2);
    EXPECT_EQ(first[QStringLiteral("median_days")].toDouble(), 285);
    EXPECT_EQ(first[QStringLiteral("n")].toInt(), 3);
    EXPECT_EQ(first[QStringLiteral("first")].toArray()[0].toString(), QStringLiteral("310000"));
    EXPECT_EQ(run("adoption").out.count(u'\n'), 4);
    const QJsonArray findings = run("lagging", options({ "--json" })).array();
    EXPECT_EQ(findings.size(), 5); // two of the east, three stalled cells
    EXPECT_EQ(run("lagging").out.count(u'\n'), 5);
}

TEST_F(RolloutVerb, WritesListsToFiles)
{
    const QString file = folder.filePath(QStringLiteral("out.csv"));
    for (const auto& [list, csv] : { std::pair("rollout", app::rolloutCsv(*w.store)),
             std::pair("measures", app::measuresCsv(*w.store)),
             std::pair("states", app::rolloutStatesCsv(*w.store)) }) {
        EXPECT_EQ(
            run("export",
                { QStringLiteral("-o"), file, QStringLiteral("--list"), QString::fromUtf8(list) })
                .code,
            0);
        EXPECT_EQ(support::fileBytes(file), csv);
    }
    EXPECT_EQ(run("export").code, 2);
    EXPECT_EQ(run("export", { QStringLiteral("-o"), folder.path() }).code, 2);
    EXPECT_EQ(run("export", options({ "-o", "x.csv", "--list", "regions" })).code, 2);
    EXPECT_EQ(run("count").code, 2);
}

} // namespace

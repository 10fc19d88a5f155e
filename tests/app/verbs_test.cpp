// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs, run in this process with streams of our own.
#include "app/verbs.h"

#include "tests/support/facts.h"
#include "tests/support/raw_database.h"
#include "ui/picture_verbs.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <map>

namespace {

struct Said
{
    std::optional<int> code;
    QString out;
    QString err;
};

class Verbs : public testing::Test
{
protected:
    QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    // Where a workspace of this name is, or is to be.
    QString workspace(const QString& name) const
    {
        auto& place = places[name];
        if (!place)
            place = std::make_unique<support::NewPlace>();
        return place->path();
    }
    QString workspace(const char* name) const { return workspace(QString::fromUtf8(name)); }
    // $ stands for the test's folder, unless a workspace follows.
    Said run(const QString& line) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        const std::array lists { app::verbs(), ui::pictureVerbs() };
        QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
        for (QString& word : arguments) {
            if (word.endsWith(QStringLiteral(".mrdb")))
                word = workspace(word.mid(2));
            word.replace(u'$', folder.path());
        }
        said.code = app::runVerb(lists, arguments, out, err);
        return said;
    }
    Said run(const char* line) const { return run(QString::fromUtf8(line)); }
    void facts() const
    {
        places[QStringLiteral("f.mrdb")]
            = std::make_unique<support::FilledPlace>(app::WorkspaceKind::Facts);
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile f(file(name));
        ASSERT_TRUE(f.open(QIODevice::WriteOnly));
        f.write(text);
    }
    QString dump() const { return support::RawDatabase(workspace("f.mrdb")).dump(); }

    QTemporaryDir folder;
    mutable std::map<QString, std::unique_ptr<support::NewPlace>> places;
    const QByteArray header = "indicator,region,period,basis,value,source_doc\n";
};

TEST_F(Verbs, LeaveWorkspacesToTheWindow)
{
    EXPECT_EQ(run("").code, std::nullopt);
    EXPECT_EQ(run("$/f.mrdb").code, std::nullopt);
}

TEST_F(Verbs, NewMakesEachKind)
{
    EXPECT_EQ(run("new $/a.mrdb --empty").code, 0);
    EXPECT_EQ(run("new $/b.mrdb").code, 0);
    EXPECT_EQ(run("new $/c.mrdb --demo").code, 0);
    support::RawDatabase empty(workspace("a.mrdb"));
    EXPECT_EQ(empty.value("SELECT count(*) FROM observation"), QStringLiteral("0"));
    EXPECT_NE(empty.value("SELECT count(*) FROM region"), QStringLiteral("0"));
    const char* const demonstration = "SELECT count(*) FROM source WHERE kind = 'demonstration'";
    EXPECT_EQ(support::RawDatabase(workspace("b.mrdb")).value(demonstration), QStringLiteral("0"));
    EXPECT_EQ(support::RawDatabase(workspace("c.mrdb")).value(demonstration), QStringLiteral("1"));
    EXPECT_EQ(run("new $/a.mrdb").code, 2);
    EXPECT_EQ(run("new $/d.mrdb --empty --demo").code, 2);
    EXPECT_TRUE(support::RawDatabase(workspace("d.mrdb")).tables().isEmpty());
}

TEST_F(Verbs, RefuseUnknownOptionsWithASentenceAndTheUsage)
{
    for (const char* line : { "new --quickly $/x.mrdb", "query --indicator", "charts --json",
             "import $/f.mrdb x.csv --conflicts perhaps", "chart $/f.mrdb trend" }) {
        const Said said = run(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_TRUE(said.err.contains(QStringLiteral("reformboard "))) << said.err.toStdString();
        EXPECT_TRUE(said.out.isEmpty());
    }
    EXPECT_TRUE(run("new --quickly $/x.mrdb").err.contains(QStringLiteral("--quickly")));
}

TEST_F(Verbs, QueryPrintsTheSixteenColumnsInAFixedOrder)
{
    facts();
    const Said said = run("query $/f.mrdb");
    EXPECT_EQ(said.code, 0);
    EXPECT_TRUE(said.err.isEmpty());
    const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.front(),
        QStringLiteral("indicator,region,period,basis,value,unit,status,conf,numerator,"
                       "denominator,comment,explanation,source_doc,entered_by,entered_at,version"));
    EXPECT_EQ(lines.size() - 1, support::filled(app::WorkspaceKind::Facts).cube().size());
    QStringList indicators;
    for (const QString& line : lines.mid(1))
        indicators.append(line.section(u',', 0, 0));
    EXPECT_TRUE(std::ranges::is_sorted(indicators));
    EXPECT_EQ(run("query $/f.mrdb").out, said.out);
}

TEST_F(Verbs, QueryNarrows)
{
    facts();
    const QString one
        = run("query $/f.mrdb --indicator BEDS_10K --region 110000 --period 2024").out;
    EXPECT_EQ(one.count(u'\n'), 2);
    EXPECT_TRUE(one.section(u'\n', 1).startsWith(
        QStringLiteral("BEDS_10K,110000,2024,point,64.6,张,A,F,")));
    const QString none = run("query $/f.mrdb --indicator BEDS_10K --region 660000").out;
    EXPECT_EQ(none.count(u'\n'), 1);
    EXPECT_EQ(run("query $/f.mrdb --indicator NOTHING").code, 2);
    EXPECT_EQ(run("query $/f.mrdb --region 119999").code, 2);
    EXPECT_EQ(run("query $/f.mrdb --period soon").code, 2);
    EXPECT_EQ(run("query $/missing.mrdb").code, 3);
}

TEST_F(Verbs, QueryGoesBackInWithoutAChange)
{
    facts();
    write("all.csv", run("query $/f.mrdb").out.toUtf8());
    const QString before = dump();
    const Said said = run("import $/f.mrdb $/all.csv --json");
    EXPECT_LE(*said.code, 1) << said.err.toStdString();
    const QJsonObject counts = QJsonDocument::fromJson(said.out.toUtf8())
                                   .array()[0]
                                   .toObject()[QStringLiteral("counts")]
                                   .toObject();
    EXPECT_EQ(counts[QStringLiteral("new")].toInt(-1), 0);
    EXPECT_EQ(counts[QStringLiteral("details")].toInt(-1), 0);
    EXPECT_EQ(counts[QStringLiteral("conflicts")].toInt(-1), 0);
    EXPECT_EQ(dump(), before);
}

TEST_F(Verbs, QueryPrintsJson)
{
    facts();
    const Said said = run("query $/f.mrdb --indicator BEDS_10K --json");
    const QJsonArray rows = QJsonDocument::fromJson(said.out.toUtf8()).array();
    EXPECT_GT(rows.size(), 300);
    EXPECT_EQ(rows[0].toObject().size(), 16);
}

TEST_F(Verbs, ADryRunWritesNothing)
{
    facts();
    write("n.csv", header + "BEDS_10K,660000,2024,point,70,A\n");
    const auto everything = [this] { return support::RawDatabase(workspace("f.mrdb")).dump({}); };
    const QString before = everything();
    const Said said = run("import $/f.mrdb $/n.csv --dry-run");
    EXPECT_EQ(said.code, 0) << said.err.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("nothing written")));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(run("import $/f.mrdb $/n.csv").code, 0);
    EXPECT_NE(dump().indexOf(QStringLiteral("0x1.18p+6")), -1); // 70
}

TEST_F(Verbs, ConflictsWaitForADecision)
{
    facts();
    write("c.csv", header + "BEDS_10K,110000,2024,point,65.5,Another source\n");
    const QString before = dump();
    const Said asked = run("import $/f.mrdb $/c.csv");
    EXPECT_EQ(asked.code, 1);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("--conflicts")));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(run("import $/f.mrdb $/c.csv --conflicts keep").code, 0); // decided
    const auto value = [this] {
        return run("query $/f.mrdb --indicator BEDS_10K --region 110000 --period 2024")
            .out.section(u'\n', 1)
            .section(u',', 4, 4);
    };
    EXPECT_EQ(value(), QStringLiteral("64.6"));
    write("d.csv", header + "BEDS_10K,110000,2024,point,66.5,A third source\n");
    run("import $/f.mrdb $/d.csv --conflicts take");
    EXPECT_EQ(value(), QStringLiteral("66.5"));
}

TEST_F(Verbs, ErrorsRefuseTheWholeFileAndReportEveryRow)
{
    facts();
    write("e.csv",
        header
            + "BEDS_10K,110000,2031,point,1,A\nNOTHING,110000,2024,point,1,A\n"
              "BEDS_10K,999999,2024,point,1,A\nBEDS_10K,110000,later,point,1,A\n");
    const QString before = dump();
    const Said said = run("import $/f.mrdb $/e.csv");
    EXPECT_EQ(said.code, 2);
    for (const char* line : { "e.csv:3:", "e.csv:4:", "e.csv:5:" })
        EXPECT_TRUE(said.err.contains(QString::fromUtf8(line))) << line;
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(run("import $/f.mrdb $/missing.csv").code, 3);
    EXPECT_EQ(run("import $/missing.mrdb $/e.csv").code, 3);
}

TEST_F(Verbs, TheWorstOfSeveralFilesDecides)
{
    facts();
    write("good.csv", header + "BEDS_10K,660000,2024,point,70,A\n");
    write("bad.csv", header + "NOTHING,110000,2024,point,1,A\n");
    const Said said = run("import $/f.mrdb $/bad.csv $/good.csv --json");
    EXPECT_EQ(said.code, 2);
    const QJsonArray report = QJsonDocument::fromJson(said.out.toUtf8()).array();
    ASSERT_EQ(report.size(), 2);
    EXPECT_FALSE(report[0].toObject()[QStringLiteral("written")].toBool());
    EXPECT_TRUE(report[1].toObject()[QStringLiteral("written")].toBool());
    EXPECT_EQ(report[0].toObject()[QStringLiteral("findings")].toArray().size(), 1);
    EXPECT_EQ(report[1].toObject()[QStringLiteral("sha256")].toString().size(), 64);
}

TEST_F(Verbs, ChartsAreListedAndDrawn)
{
    facts();
    const Said listed = run("charts");
    EXPECT_EQ(listed.code, 0);
    for (const QString& line : listed.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString id = line.section(u'\t', 0, 0);
        for (const char* suffix : { "png", "svg", "pdf", "csv" }) {
            const QString target = QStringLiteral("$/%1.%2").arg(id, QString::fromUtf8(suffix));
            const Said said
                = run(QStringLiteral("chart $/f.mrdb %1 --region 110000 -o %2").arg(id, target));
            EXPECT_LE(*said.code, 1) << said.err.toStdString();
            EXPECT_GT(support::fileBytes(QString(target).replace(u'$', folder.path())).size(), 50);
        }
    }
    EXPECT_EQ(run("chart $/f.mrdb tile-map -o $/x.bmp").code, 2);
    EXPECT_EQ(run("chart $/f.mrdb no-such -o $/x.png").code, 2);
    EXPECT_FALSE(QFile::exists(file("x.bmp")));
}

TEST_F(Verbs, SnapshotWritesOnePage)
{
    facts();
    const Said said = run("snapshot $/f.mrdb --page overview --size 800x600 -o $/s");
    EXPECT_EQ(said.code, 0) << said.err.toStdString();
    EXPECT_EQ(QDir(file("s")).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(run("snapshot $/f.mrdb --page nowhere -o $/s").code, 2);
    EXPECT_EQ(run("snapshot $/f.mrdb --size 10x10 -o $/s").code, 2);
}

TEST_F(Verbs, ImportAsksForAReasonWhenTargetsChange)
{
    facts();
    const QByteArray columns = "target_indicator,region,period,operator,value,source\n";
    write("t.csv", columns + "BEDS_10K,110000,2035,>=,70,Plan\n");
    EXPECT_EQ(run("import $/f.mrdb $/t.csv").code, 0);
    write("t.csv", columns + "BEDS_10K,110000,2035,>=,75,Plan\n");
    const Said refused = run("import $/f.mrdb $/t.csv");
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("t.csv")));
    EXPECT_EQ(run("import $/f.mrdb $/t.csv --dry-run").code, 0);
    EXPECT_EQ(run("import $/f.mrdb $/t.csv --reason adjusted").code, 0);
    EXPECT_TRUE(run("audit log $/f.mrdb --limit 1").out.contains(QStringLiteral("adjusted")));
}

TEST_F(Verbs, CheckListsFindingsAndCountsThem)
{
    facts();
    const Said all = run("check $/f.mrdb");
    EXPECT_EQ(all.code, 1);
    EXPECT_TRUE(all.out.contains(QStringLiteral("C207\tTo be explained\tJilin\t")));
    EXPECT_TRUE(all.out.contains(QStringLiteral("\nTo be explained\t")));
    const Said json = run("check $/f.mrdb --region 220000 --indicator BEDS_10K --json");
    EXPECT_EQ(json.code, 1);
    const auto rows = QJsonDocument::fromJson(json.out.toUtf8()).array();
    ASSERT_FALSE(rows.isEmpty());
    for (const auto& row : rows) {
        EXPECT_EQ(row.toObject()[QStringLiteral("region")].toString(), QStringLiteral("220000"));
        EXPECT_EQ(
            row.toObject()[QStringLiteral("indicator")].toString(), QStringLiteral("BEDS_10K"));
    }
    // Notes ask for nothing.
    const Said notes = run("check $/f.mrdb --severity inform");
    EXPECT_EQ(notes.code, 0);
    EXPECT_TRUE(notes.out.contains(QStringLiteral("I301")));
    EXPECT_FALSE(notes.out.contains(QStringLiteral("C207")));
}

TEST_F(Verbs, CheckRefusesWhatIsNotThere)
{
    facts();
    EXPECT_EQ(run("check").code, 2);
    EXPECT_EQ(run("check $/none.mrdb").code, 3);
    EXPECT_EQ(run("check $/f.mrdb --round QUARTER").code, 2);
    EXPECT_EQ(run("check $/f.mrdb --round NONE/2022Q3").code, 2);
    EXPECT_EQ(run("check $/f.mrdb --severity grave").code, 2);
    EXPECT_EQ(run("check $/f.mrdb --region 99").code, 2);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a person at a command line meets it: what it prints, writes and returns.
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "ui/pages.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using support::fileBytes;

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

struct Surroundings
{
    QStringList variables {}; // NAME=VALUE
    bool ordinaryUser = false; // not the administrator, whom no protection stops
    qint64 largestFile = 0; // bytes; a disk that is full after them
    QString outputFile {};
};

Outcome run(const QStringList& arguments, const Surroundings& around = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : around.variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&] {
        if (around.ordinaryUser && ::getuid() == 0 && ::setgid(65534) + ::setuid(65534) != 0)
            ::_exit(99);
        if (around.largestFile > 0) {
            const rlimit limit { rlim_t(around.largestFile), rlim_t(around.largestFile) };
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        }
    });
    if (!around.outputFile.isEmpty())
        process.setStandardOutputFile(around.outputFile);
    process.start(QStringLiteral(TEST_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished(120000)) << process.errorString().toStdString();
    if (process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), "crashed" };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

class Program : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_facts = std::make_unique<support::NewPlace>();
        const Outcome made
            = run({ QStringLiteral("new"), s_facts->path(), QStringLiteral("--facts") });
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
        ASSERT_EQ(made.err, QByteArray());
    }
    static void TearDownTestSuite() { s_facts.reset(); }
    static QString facts() { return s_facts->path(); }
    QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    // The fifth column of the only row, or what was printed instead.
    static QByteArray value(
        const QString& workspace, const char* indicator, const char* region, const char* period)
    {
        const Outcome asked
            = run(QStringList { QStringLiteral("query"), workspace, QStringLiteral("--indicator") }
                << QString::fromUtf8(indicator) << QStringLiteral("--region")
                << QString::fromUtf8(region) << QStringLiteral("--period")
                << QString::fromUtf8(period));
        const QList<QByteArray> lines = asked.out.trimmed().split('\n');
        return lines.size() == 2 ? lines[1].split(',').value(4) : asked.out + asked.err;
    }
    Outcome chart(const QString& target, const Surroundings& around = {}) const
    {
        return run(
            { QStringLiteral("chart"), facts(), QStringLiteral("tile-map"),
                QStringLiteral("--indicator"), QStringLiteral("BEDS_10K"),
                QStringLiteral("--period"), QStringLiteral("2023"), QStringLiteral("-o"), target },
            around);
    }

    QTemporaryDir folder;
    static inline std::unique_ptr<support::NewPlace> s_facts;
};

TEST_F(Program, HelpsAndNamesEveryVerb)
{
    const Outcome help = run({ QStringLiteral("--help") });
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, QByteArray());
    for (const char* verb : { "new", "import", "query", "charts", "chart", "snapshot" })
        EXPECT_TRUE(help.out.contains(QByteArray("reformboard ") + verb + ' ')) << verb;
    EXPECT_EQ(run({ QStringLiteral("--version") }).out.left(12), QByteArray("ReformBoard "));
}

TEST_F(Program, RefusesWhatItDoesNotKnowInASentence)
{
    for (const char* line : { "--unknown", "new", "new a b", "new --sparkling x.mrdb", "query",
             "import x.mrdb", "charts now", "chart x.mrdb no-such-chart -o y.png", "snapshot" }) {
        const Outcome refused = run(words(line));
        EXPECT_EQ(refused.code, 2) << line;
        EXPECT_FALSE(refused.err.trimmed().isEmpty()) << line;
        EXPECT_EQ(refused.out, QByteArray()) << line;
    }
}

TEST_F(Program, SaysThatAWindowNeedsADisplay)
{
    QProcess process;
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("HOME"), folder.path());
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(TEST_PROGRAM), { folder.filePath(QStringLiteral("a.reform")) });
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_TRUE(process.readAllStandardError().startsWith("There is no display"));
}

TEST_F(Program, SaysUnreadableForAFileThatIsNoWorkspace)
{
    const Outcome missing = run({ QStringLiteral("query"), file("missing.mrdb") });
    EXPECT_EQ(missing.code, 3);
    EXPECT_TRUE(missing.err.contains("missing.mrdb"));
    EXPECT_FALSE(QFile::exists(file("missing.mrdb")));
}

TEST_F(Program, MakesAWorkspaceOnce)
{
    const support::NewPlace place;
    EXPECT_EQ(run({ QStringLiteral("new"), place.path(), QStringLiteral("--empty") }).code, 0);
    const QString before = support::RawDatabase(place.path()).dump({});
    const Outcome again = run({ QStringLiteral("new"), place.path() });
    EXPECT_EQ(again.code, 2);
    EXPECT_FALSE(again.err.isEmpty());
    EXPECT_EQ(support::RawDatabase(place.path()).dump({}), before);
}

TEST_F(Program, AnswersWithTheFiguresOfTheYearbook)
{
    EXPECT_EQ(value(facts(), "BEDS_10K", "110000", "2024"), QByteArray("64.6"));
    EXPECT_EQ(value(facts(), "HOSP_CNT", "110000", "2023"), QByteArray("682"));
}

TEST_F(Program, PrintsJsonThatParses)
{
    const Outcome asked = run({ QStringLiteral("query"), facts(), QStringLiteral("--indicator"),
        QStringLiteral("BEDS_10K"), QStringLiteral("--json") });
    EXPECT_EQ(asked.code, 0);
    EXPECT_TRUE(QJsonDocument::fromJson(asked.out).isArray());
}

TEST_F(Program, ReadsTheExportsOfTheStatisticsBureau)
{
    const QDir samples(QStringLiteral(TEST_SAMPLES));
    if (!samples.exists())
        GTEST_SKIP() << "there is no folder of samples here";
    const support::NewPlace place(support::engine(), {}, s_facts.get());
    const QString workspace = place.path();
    for (const QString& name : samples.entryList({ QStringLiteral("*.csv") })) {
        const Outcome imported = run({ QStringLiteral("import"), workspace, samples.filePath(name),
            QStringLiteral("--conflicts"), QStringLiteral("keep") });
        EXPECT_LE(imported.code, 1) << imported.err.toStdString();
        EXPECT_TRUE(imported.out.contains("written")) << imported.out.toStdString();
    }
    // The old binary workbook is refused with a reason, not read as something else.
    const Outcome binary = run({ QStringLiteral("import"), workspace,
        samples.filePath(QStringLiteral("nbs_export.xls")) });
    EXPECT_EQ(binary.code, 3);
    EXPECT_FALSE(binary.err.isEmpty());
}

TEST_F(Program, DrawsTheSameBytesEverywhere)
{
    for (const char* suffix : { "png", "svg", "pdf", "csv" }) {
        QByteArray first;
        int number = 0;
        for (const QStringList& variables :
            { QStringList(), QStringList(), words("LANG=C LC_ALL=C"),
                words("LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8"), words("QT_SCALE_FACTOR=2"),
                words("TZ=Asia/Shanghai"), words("TZ=America/New_York") }) {
            const QString target = folder.filePath(
                QStringLiteral("chart%1.%2").arg(number++).arg(QString::fromUtf8(suffix)));
            const Outcome drawn = chart(target, { variables });
            ASSERT_EQ(drawn.code, 0) << drawn.err.toStdString();
            EXPECT_EQ(drawn.err, QByteArray());
            const QByteArray bytes = fileBytes(target);
            EXPECT_GT(bytes.size(), 500);
            if (first.isEmpty())
                first = bytes;
            EXPECT_TRUE(bytes == first) << suffix << ' ' << variables.join(u' ').toStdString();
        }
    }
}

TEST_F(Program, AFullDiskIsSaidAndLeavesNothing)
{
    // Room enough to read the workspace, too little for the picture.
    for (const char* suffix : { "png", "svg" }) {
        const QString target = folder.filePath(QStringLiteral("c.") + QString::fromUtf8(suffix));
        const Outcome full = chart(target, { {}, false, 40000 });
        EXPECT_EQ(full.code, 2) << suffix;
        EXPECT_FALSE(full.err.trimmed().isEmpty());
    }
    const Outcome made = run({ QStringLiteral("new"), file("n.mrdb") }, { {}, false, 400000 });
    EXPECT_EQ(made.code, 2);
    EXPECT_FALSE(made.err.trimmed().isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty())
        << QDir(folder.path()).entryList().join(u' ').toStdString();
}

TEST_F(Program, AFullDiskBehindTheOutputIsSaid)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "this system has no device that is always full";
    const Outcome full
        = run({ QStringLiteral("query"), facts() }, { {}, false, 0, QStringLiteral("/dev/full") });
    EXPECT_EQ(full.code, 2);
    EXPECT_FALSE(full.err.trimmed().isEmpty());
}

TEST_F(Program, AProtectedFolderIsSaidAndLeavesNothing)
{
    QFile::setPermissions(QFileInfo(facts()).path(), QFile::Permissions(0x7755));
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const Surroundings ordinary { words("HOME=/nonexistent"), true };
    for (const Outcome& refused :
        { run({ QStringLiteral("new"), file("n.mrdb") }, ordinary), chart(file("c.png"), ordinary),
            run({ QStringLiteral("snapshot"), facts(), QStringLiteral("-o"), file("s") },
                ordinary) }) {
        EXPECT_EQ(refused.code, 2);
        EXPECT_FALSE(refused.err.trimmed().isEmpty());
    }
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(Program, TakesAPictureOfEveryPage)
{
    for (const char* options : { "", "--dark --lang en" }) {
        const Outcome taken = run(QStringList { QStringLiteral("snapshot"), facts(),
                                      QStringLiteral("-o"), file("pictures") }
            + words(options));
        EXPECT_EQ(taken.code, 0);
        EXPECT_EQ(taken.err, QByteArray());
        EXPECT_EQ(taken.out.count('\n'), qsizetype(ui::pages().size()));
        for (const QByteArray& path : taken.out.trimmed().split('\n')) {
            const QImage picture(QString::fromUtf8(path));
            EXPECT_EQ(picture.size(), QSize(1440, 900)) << path.toStdString();
            std::set<QRgb> colours;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    colours.insert(picture.pixel(x, y));
            }
            EXPECT_GT(colours.size(), 50u) << path.toStdString();
        }
    }
}

// The library that speaks to networks is not even asked for by our own part of the program.
TEST_F(Program, LinksNoNetwork)
{
    QProcess readelf;
    readelf.start(
        QStringLiteral("readelf"), { QStringLiteral("-dW"), QStringLiteral(TEST_PROGRAM) });
    ASSERT_TRUE(readelf.waitForFinished());
    const QByteArray needed = readelf.readAllStandardOutput();
    EXPECT_TRUE(needed.contains("libQt6Core"));
    EXPECT_FALSE(needed.contains("libQt6Network"));
    QProcess symbols;
    symbols.start(QStringLiteral("readelf"),
        { QStringLiteral("-W"), QStringLiteral("--dyn-syms"), QStringLiteral(TEST_PROGRAM) });
    ASSERT_TRUE(symbols.waitForFinished());
    for (const QByteArray& line : symbols.readAllStandardOutput().split('\n')) {
        for (const char* call :
            { " socket", " connect@", " getaddrinfo", "QNetwork", "QTcpSocket" })
            EXPECT_FALSE(line.contains(call)) << line.toStdString();
    }
}

} // namespace

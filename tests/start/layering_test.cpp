// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: db, then app, then ui; only main sees all.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Include
{
    QString file; // from the root
    int line;
    QString header;
};

QStringList filesOf(const QString& layer)
{
    QStringList found;
    QDirIterator files(QStringLiteral(TEST_SOURCE) + u'/' + layer,
        { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Include> includesOf(const QString& layer)
{
    static const QRegularExpression directive(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    std::vector<Include> found;
    for (const QString& path : filesOf(layer)) {
        const QStringList lines = textOf(path).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            const auto match = directive.match(lines[i]);
            if (match.hasMatch())
                found.push_back(
                    { path.mid(qsizetype(sizeof TEST_SOURCE)), i + 1, match.captured(1) });
        }
    }
    EXPECT_GT(found.size(), 20u) << layer.toStdString();
    return found;
}

// Whether this header belongs to that library of Qt.
bool isOf(const char* library, const QString& header)
{
    const QString name = QString::fromUtf8(library);
    const bool fromQt = header.startsWith(u'Q') || header.startsWith(u'q');
    return fromQt
        && (header.startsWith(name)
            || QFile::exists(
                QStringLiteral(QT_HEADERS "/") + name + u'/' + header.section(u'/', -1)));
}

bool isGraphical(const QString& header)
{
    return std::ranges::any_of(std::initializer_list<const char*> { "QtGui", "QtWidgets",
                                   "QtCharts", "QtSvg", "QtPrintSupport" },
        [&](const char* library) { return isOf(library, header); });
}

bool lies(const QString& header, std::initializer_list<const char*> places)
{
    return std::ranges::any_of(
        places, [&](const char* place) { return header.startsWith(QString::fromUtf8(place)); });
}

std::string say(const Include& include)
{
    return QStringLiteral("%1:%2 includes %3")
        .arg(include.file)
        .arg(include.line)
        .arg(include.header)
        .toStdString();
}

TEST(Layering, RecognisesTheLibrariesOfQt)
{
    EXPECT_TRUE(isOf("QtSql", QStringLiteral("QSqlQuery")));
    EXPECT_TRUE(isOf("QtSql", QStringLiteral("QtSql/QSqlQuery")));
    EXPECT_TRUE(isOf("QtCharts", QStringLiteral("QLineSeries")));
    EXPECT_TRUE(isGraphical(QStringLiteral("QPainter")));
    EXPECT_FALSE(isGraphical(QStringLiteral("QString")));
}

TEST(Layering, TheStoreKnowsNobody)
{
    for (const Include& include : includesOf(QStringLiteral("db"))) {
        EXPECT_FALSE(lies(include.header, { "app/", "ui/", "tests/" })) << say(include);
        EXPECT_FALSE(isGraphical(include.header)) << say(include);
    }
}

TEST(Layering, TheApplicationKnowsOnlyTheStore)
{
    for (const Include& include : includesOf(QStringLiteral("app"))) {
        if (include.file == QStringLiteral("app/main.cpp"))
            continue;
        EXPECT_FALSE(lies(include.header, { "ui/", "tests/", "db/engine/", "db/sql.h" }))
            << say(include);
        EXPECT_FALSE(isOf("QtSql", include.header)) << say(include);
        EXPECT_FALSE(isGraphical(include.header)) << say(include);
    }
}

TEST(Layering, TheWindowAsksNoDatabase)
{
    for (const Include& include : includesOf(QStringLiteral("ui"))) {
        EXPECT_FALSE(lies(include.header, { "tests/", "db/engine/", "db/sql.h" })) << say(include);
        EXPECT_FALSE(isOf("QtSql", include.header)) << say(include);
        if (!include.file.startsWith(QStringLiteral("ui/charts/"))) {
            EXPECT_FALSE(isOf("QtCharts", include.header)) << say(include);
        }
    }
}

TEST(Layering, OnlyTheEngineKnowsTheDatabaseBehindTheDriver)
{
    for (const char* layer : { "db", "app", "ui" }) {
        for (const Include& include : includesOf(QString::fromUtf8(layer))) {
            const bool engine = include.file.startsWith(QStringLiteral("db/engine/"));
            EXPECT_FALSE(include.header == QStringLiteral("sqlite3.h") && !engine) << say(include);
            EXPECT_FALSE(include.header == QStringLiteral("libpq-fe.h") && !engine) << say(include);
        }
    }
}

TEST(Layering, NobodySpeaksToTheNetwork)
{
    for (const char* layer : { "db", "app", "ui" }) {
        for (const Include& include : includesOf(QString::fromUtf8(layer)))
            EXPECT_FALSE(isOf("QtNetwork", include.header)) << say(include);
    }
}

TEST(Layering, TheNamesOfTheDatabaseStayInTheStore)
{
    for (const char* layer : { "app", "ui" }) {
        for (const QString& path : filesOf(QString::fromUtf8(layer))) {
            EXPECT_FALSE(textOf(path).contains(QStringLiteral("QSql"))) << path.toStdString();
            EXPECT_FALSE(textOf(path).contains(QStringLiteral("sqlite3_"))) << path.toStdString();
        }
    }
}

// Else the run on a server would test a file once more.
TEST(Layering, TestsMakeTheirWorkspacesOnTheEngineOfTheRun)
{
    for (const char* layer : { "tests/app", "tests/ui", "tests/start" }) {
        for (const QString& path : filesOf(QString::fromUtf8(layer)))
            EXPECT_FALSE(textOf(path).contains(
                QStringLiteral("create(QString") + QStringLiteral("Literal(\":memory:\"))")))
                << path.toStdString();
    }
}

} // namespace

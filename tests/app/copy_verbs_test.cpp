// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that move a workspace and compare two, with streams of our own.
#include "app/verbs.h"
#include "tests/support/engines.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace {

using support::Engine;
using support::NewPlace;

struct Said
{
    std::optional<int> code;
    QString out;
    QString err;
};

Said run(const QStringList& arguments)
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    const std::array lists { app::verbs() };
    said.code = app::runVerb(lists, arguments, out, err);
    return said;
}

class CopyVerb : public testing::TestWithParam<Engine>
{
protected:
    CopyVerb() { support::copyFilled(app::WorkspaceKind::Facts, source.path()); }
    Said copy(const QStringList& more = {}) const
    {
        return run(QStringList { QStringLiteral("copy"), source.path(), target.path() } + more);
    }
    static QJsonObject json(const Said& said)
    {
        return QJsonDocument::fromJson(said.out.toUtf8()).object();
    }

    NewPlace source { Engine::Sqlite };
    NewPlace target { GetParam() };
};

TEST_P(CopyVerb, TellsEveryTableAndTheWhole)
{
    const Said said = copy();
    ASSERT_EQ(said.code, 0) << said.err.toStdString();
    EXPECT_EQ(said.err, QString());
    const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    support::RawDatabase raw(source.path());
    ASSERT_EQ(
        lines.size(), raw.tables().size() - 1 + 2); // but the act that is open; two at the end
    const QString rows = raw.value("SELECT count(*) FROM observation");
    EXPECT_EQ(
        lines
            .filter(QRegularExpression(QStringLiteral("^observation +%1  [0-9a-f]{16}$").arg(rows)))
            .size(),
        1)
        << said.out.toStdString();
    EXPECT_TRUE(lines.back().contains(QStringLiteral("the same, row for row")));

    const Said compared = run({ QStringLiteral("checksum"), target.path() });
    EXPECT_EQ(compared.code, 0) << compared.err.toStdString();
    EXPECT_EQ(compared.out.split(u'\n', Qt::SkipEmptyParts), lines.mid(0, lines.size() - 1));
}

TEST_P(CopyVerb, TellsItAsJson)
{
    const Said said = copy({ QStringLiteral("--json") });
    ASSERT_EQ(said.code, 0) << said.err.toStdString();
    QJsonObject told = json(said);
    EXPECT_EQ(told.take(QStringLiteral("source")).toString(), source.path());
    EXPECT_EQ(told.take(QStringLiteral("target")).toString(), target.path());
    EXPECT_EQ(told[QStringLiteral("sha256")].toString().size(), 64);
    for (const QString& place : { source.path(), target.path() }) {
        QJsonObject other
            = json(run({ QStringLiteral("checksum"), place, QStringLiteral("--json") }));
        EXPECT_EQ(other.take(QStringLiteral("workspace")).toString(), place);
        EXPECT_EQ(other, told);
    }
    qint64 rows = 0;
    for (const QJsonValue& table : told[QStringLiteral("tables")].toArray())
        rows += table[QStringLiteral("rows")].toInteger();
    EXPECT_EQ(told[QStringLiteral("rows")].toInteger(), rows);
}

TEST_P(CopyVerb, EndsInTwoWhereTheTargetIsTakenAndInThreeWhereNothingCanBeRead)
{
    ASSERT_EQ(copy().code, 0);
    const Said again = copy();
    EXPECT_EQ(again.code, 2);
    EXPECT_TRUE(again.err.contains(QStringLiteral("already"))) << again.err.toStdString();
    EXPECT_EQ(again.out, QString());
    const NewPlace nothing(GetParam());
    const NewPlace other(Engine::Sqlite);
    EXPECT_EQ(run({ QStringLiteral("copy"), nothing.path(), other.path() }).code, 3);
    EXPECT_FALSE(QFile::exists(other.path()));
    EXPECT_EQ(run({ QStringLiteral("checksum"), nothing.path() }).code, 3);
    EXPECT_EQ(run({ QStringLiteral("copy"), source.path() }).code, 2);
    EXPECT_EQ(run({ QStringLiteral("copy"), source.path(), source.path() }).code, 2);
}

INSTANTIATE_TEST_SUITE_P(Engines, CopyVerb, support::engines(), support::engineName);

} // namespace

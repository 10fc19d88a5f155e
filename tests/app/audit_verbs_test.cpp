// SPDX-License-Identifier: GPL-3.0-or-later
// Trust from the command line: what another program altered is told, with the act it was done to.
#include "app/verbs.h"

#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

using support::RawDatabase;
using support::SmallWorkspace;

struct Said
{
    std::optional<int> code;
    QString out;
    QString err;
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

class AuditVerbs : public testing::Test
{
protected:
    AuditVerbs()
    {
        SmallWorkspace workspace(path);
        act(workspace, "beds of 2020", "Return of Beijing", 64);
        act(workspace, "beds corrected", "Misprint", 65);
    }
    static void act(SmallWorkspace& workspace, const char* label, const char* reason, double number)
    {
        db::Change change(*workspace.store,
            { QString::fromUtf8(label), QStringLiteral("window"), QString::fromUtf8(reason), {} });
        const std::vector rows { workspace.value(workspace.beijing, 2020, number) };
        workspace.store->observations().put(change, rows);
        change.commit();
    }
    Said run(const QStringList& arguments) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        const std::array lists { app::verbs() };
        said.code = app::runVerb(lists, arguments, out, err);
        return said;
    }
    Said verify(const QStringList& more = {}) const
    {
        return run(QStringList { QStringLiteral("audit"), QStringLiteral("verify"), path } + more);
    }
    Said log(const QStringList& more = {}) const
    {
        return run(QStringList { QStringLiteral("audit"), QStringLiteral("log"), path } + more);
    }
    void tamper(const QByteArray& sql) const
    {
        RawDatabase raw(path);
        const QByteArray cleared = support::engine() == support::Engine::Postgresql
            ? "ALTER TABLE journal DISABLE TRIGGER USER; "
              "ALTER TABLE journal_seal DISABLE TRIGGER USER; "
            : "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_no_update; "
              "DROP TRIGGER journal_no_delete; DROP TRIGGER journal_seal_no_delete; ";
        ASSERT_EQ(raw.exec(cleared + sql), 0);
    }

    support::NewPlace place;
    QString path = place.path();
};

TEST_F(AuditVerbs, VerifyFindsNothingInAnUntouchedFile)
{
    const Said said = verify();
    EXPECT_EQ(said.code, 0) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("intact")));
    const QJsonObject object = verify({ QStringLiteral("--json") }).object();
    EXPECT_TRUE(object[QStringLiteral("intact")].toBool());
    EXPECT_EQ(object[QStringLiteral("seals")].toInt(), 3);
    const QString head = object[QStringLiteral("seal")].toString();
    EXPECT_TRUE(said.out.contains(head));
    EXPECT_EQ(verify({ QStringLiteral("--noted"), head }).code, 0);
}

TEST_F(AuditVerbs, VerifyNamesTheActOfAnAlteredByte)
{
    tamper("UPDATE journal SET new_row = replace(new_row, '\"value\":64', '\"value\":84') "
           "WHERE table_name = 'observation' AND action = 'insert'");
    const Said said = verify();
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.contains(QStringLiteral("beds of 2020"))) << said.out.toStdString();
    EXPECT_FALSE(said.out.contains(QStringLiteral("intact")));
    const QJsonObject first
        = verify({ QStringLiteral("--json") }).object()[QStringLiteral("first")].toObject();
    EXPECT_EQ(first[QStringLiteral("label")].toString(), QStringLiteral("beds of 2020"));
    EXPECT_EQ(first[QStringLiteral("batch")].toInt(), 2);
    EXPECT_EQ(first[QStringLiteral("from")].toInt(), first[QStringLiteral("to")].toInt());
}

TEST_F(AuditVerbs, VerifyNamesTheActOfAMissingRow)
{
    tamper("DELETE FROM journal WHERE table_name = 'observation' AND action = 'insert'");
    const Said said = verify();
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.contains(QStringLiteral("beds of 2020"))) << said.out.toStdString();
    EXPECT_EQ(verify({ QStringLiteral("--json") }).object()[QStringLiteral("gone")].toInt(), 1);
}

TEST_F(AuditVerbs, VerifyFindsARenamedAct)
{
    tamper("UPDATE batch SET label = 'routine' WHERE label = 'beds corrected'");
    const Said said = verify();
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.contains(QStringLiteral("routine"))) << said.out.toStdString();
}

TEST_F(AuditVerbs, VerifyTellsByANotedSealThatTheEndWasCutOff)
{
    const QString noted
        = verify({ QStringLiteral("--json") }).object()[QStringLiteral("seal")].toString();
    tamper("DELETE FROM journal WHERE batch_id = 3; DELETE FROM journal_seal WHERE journal_id > "
           "(SELECT max(id) FROM journal)");
    EXPECT_EQ(verify().code, 0);
    const Said said = verify({ QStringLiteral("--noted"), noted });
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.contains(QStringLiteral("cut off"))) << said.out.toStdString();
}

TEST_F(AuditVerbs, RefuseWhatTheyCannotRead)
{
    const QTemporaryDir folder;
    QFile text(folder.filePath(QStringLiteral("text.mrdb")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a workspace");
    text.close();
    const QString audit = QStringLiteral("audit");
    EXPECT_EQ(run({ audit, QStringLiteral("verify"), text.fileName() }).code, 3);
    EXPECT_EQ(run({ audit, QStringLiteral("log"), folder.filePath(QStringLiteral("no")) }).code, 3);
    EXPECT_EQ(run({ audit }).code, 2);
    EXPECT_EQ(run({ audit, QStringLiteral("burn"), path }).code, 2);
    EXPECT_EQ(log({ QStringLiteral("--limit"), QStringLiteral("few") }).code, 2);
}

TEST_F(AuditVerbs, LogListsTheActsNewestFirstWithTheirReasons)
{
    const Said said = log();
    EXPECT_EQ(said.code, 0);
    const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("beds corrected")));
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Misprint")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("beds of 2020")));
    EXPECT_EQ(log({ QStringLiteral("--limit"), QStringLiteral("1") }).out.count(u'\n'), 1);
}

TEST_F(AuditVerbs, LogShowsWhatAnotherProgramDidAsOneLine)
{
    {
        RawDatabase other(path);
        ASSERT_EQ(other.exec("UPDATE observation SET value = 3; UPDATE region SET note = 'x'"), 0);
    }
    const QJsonArray acts = log({ QStringLiteral("--json") }).array();
    ASSERT_EQ(acts.size(), 4);
    const QJsonObject foreign = acts[0].toObject();
    EXPECT_TRUE(foreign[QStringLiteral("batch")].isNull());
    EXPECT_EQ(foreign[QStringLiteral("via")].toString(), QStringLiteral("other program"));
    EXPECT_EQ(foreign[QStringLiteral("entries")].toInt(), 5); // a value and four regions
    EXPECT_EQ(
        acts[1].toObject()[QStringLiteral("label")].toString(), QStringLiteral("beds corrected"));
    EXPECT_EQ(acts[1].toObject()[QStringLiteral("entries")].toInt(), 1);
}

} // namespace

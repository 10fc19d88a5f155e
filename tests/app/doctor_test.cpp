// SPDX-License-Identifier: GPL-3.0-or-later
// Every check of the list finds its breach in a workspace that is otherwise sound.
#include "app/doctor/doctor.h"

#include "app/verbs.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace {

using support::RawDatabase;
using support::SmallWorkspace;

const QDate today(2026, 11, 22);

// What makes the small workspace one that nothing can be said against: a form, a round, an entry,
// a document, a task, a target and the values it needs.
const char* const sound = R"sql(
    UPDATE indicator SET definition = 'as in the yearbook', source_id = 2;
    INSERT INTO period (id, code, start_on, end_on) VALUES
        (203012012, '2030', '2030-01-01', '2030-12-31');
    INSERT INTO target (id, indicator_id, region_id, period_id, operator, value, source_id)
        VALUES (1, 1, 2, 203012012, 2, 70, 1);
    INSERT INTO document (id, code, number, kind, source_id) VALUES (1, 'D1', '国办发〔2022〕14号', 'policy', 1);
    INSERT INTO task (id, code, document_id, kind, source_id) VALUES (1, 'S1', 1, 'section', 1);
    INSERT INTO task (id, code, document_id, parent_id, kind, lead_department, source_id)
        VALUES (2, 'T1', 1, 1, 'task', '国家卫生健康委', 1);
    INSERT INTO form (id, code, frequency, source_id) VALUES (1, 'F1', 'annual', 1);
    INSERT INTO form_item (form_id, indicator_id, basis, sort_order) VALUES (1, 1, 0, 1);
    INSERT INTO round (id, form_id, period_id, opens_on, due_on, source_id)
        VALUES (1, 1, 202012012, '2021-01-01', '2021-02-01', 1);
    INSERT INTO submission (round_id, region_id) VALUES (1, 2);
    INSERT INTO entry (indicator_id, basis, period_id, region_id, text, value, batch_id)
        VALUES (1, 0, 202012012, 2, '64', 64, 1);
    INSERT INTO keystroke (is_measure, subject_id, basis, period_id, region_id, text, actor, at)
        VALUES (0, 1, 0, 202012012, 2, '6', 'wang', '2026-11-01T08:00:00.000Z');
)sql";

struct Broken
{
    const char* sql;
    const char* onServer = nullptr; // where the server needs other words for it
};

const std::map<std::string, Broken> breaches {
    { "file",
        { "PRAGMA ignore_check_constraints = ON; UPDATE region SET is_reporting = 5 WHERE id = 2",
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'source_kind'::regclass" } },
    { "schema",
        { "DROP TRIGGER observation_update",
            "ALTER TABLE observation DISABLE TRIGGER observation_refers_update" } },
    { "references",
        { "UPDATE observation SET region_id = 99",
            "SET session_replication_role = replica; UPDATE observation SET region_id = 99" } },
    { "history",
        { "DROP TRIGGER journal_no_update; UPDATE journal SET actor = 'somebody' WHERE id = 2",
            "SET session_replication_role = replica; "
            "UPDATE journal SET actor = 'somebody' WHERE id = 2" } },
    { "codes", { "UPDATE indicator SET code = 'beds' WHERE code = 'NURSES'" } },
    { "class-limits", { "UPDATE indicator SET class_limits = '10 30 30' WHERE id = 1" } },
    { "region-rings",
        { "UPDATE region SET parent_id = 3 WHERE id = 2; UPDATE region SET parent_id = 2 WHERE id "
          "= "
          "3; UPDATE region SET parent_id = 2 WHERE id = 4" } },
    { "task-rings", { "UPDATE task SET parent_id = 2 WHERE id = 1" } },
    { "attachments",
        { "INSERT INTO attachment_content (sha256, content) VALUES (hex(zeroblob(32)), x'01'); "
          "INSERT INTO attachment (sha256, name, size, added_on, added_by) "
          "VALUES (hex(zeroblob(32)), 'plan.pdf', 1, '2022-11-30', 'wang')",
            "ALTER TABLE attachment_content DROP CONSTRAINT "
            "attachment_content_is_what_its_hash_says; "
            "INSERT INTO attachment_content (sha256, content) VALUES (repeat('0', 64), '\\x01'); "
            "INSERT INTO attachment (sha256, name, size, added_on, added_by) "
            "VALUES (repeat('0', 64), 'plan.pdf', 1, '2022-11-30', 'wang'); "
            "ALTER TABLE attachment_content ADD CONSTRAINT "
            "attachment_content_is_what_its_hash_says "
            "CHECK (sha256 = encode(sha256(content), 'hex')) NOT VALID" } },
    { "empty-forms",
        { "INSERT INTO form (id, code, frequency, source_id) VALUES (2, 'F2', 'monthly', 1)" } },
    { "empty-rounds",
        { "INSERT INTO round (id, form_id, period_id, opens_on, due_on, source_id) "
          "VALUES (2, 1, 203012012, '2031-01-01', '2031-02-01', 1)" } },
    { "stray-entries", { "UPDATE entry SET region_id = 3" } },
    { "target-path", { "UPDATE target SET region_id = 3" } },
    { "target-past",
        { "INSERT INTO period (id, code, start_on, end_on) VALUES (202112012, '2021', "
          "'2021-01-01', "
          "'2021-12-31'); UPDATE target SET period_id = 202112012" } },
    { "task-lead", { "UPDATE task SET lead_department = ''" } },
    { "indicator-words", { "UPDATE indicator SET unit = '' WHERE id = 1" } },
    { "document-number", { "UPDATE document SET number = ''" } },
    { "unused-sources",
        { "INSERT INTO source (title, kind) VALUES ('A yearbook nobody opened', 'statistics')" } },
    { "old-keystrokes", { "UPDATE keystroke SET at = '2026-10-22T08:00:00.000Z'" } },
};

class DoctorTest : public testing::Test
{
protected:
    DoctorTest()
    {
        SmallWorkspace workspace(path);
        workspace.put({ workspace.value(workspace.beijing, 2020, 64) });
        RawDatabase raw(path);
        EXPECT_EQ(raw.exec(sound), 0);
    }
    std::vector<app::HealthFindings> examined() const
    {
        const auto outcome = db::Store::open(path);
        EXPECT_NE(outcome.store, nullptr) << outcome.details.toStdString();
        return outcome.store ? app::examine(*outcome.store, today)
                             : std::vector<app::HealthFindings>();
    }
    void breakIt(const char* check) const
    {
        const Broken& broken = breaches.at(check);
        const bool server = support::engine() == support::Engine::Postgresql;
        QString everything = path; // as somebody whom nothing stops
        everything.replace(QStringLiteral("user=office"), QStringLiteral("user=postgres"));
        ASSERT_EQ(
            RawDatabase(everything).exec(server && broken.onServer ? broken.onServer : broken.sql),
            0);
    }
    static std::string told(const std::vector<app::HealthFindings>& all)
    {
        QStringList lines;
        for (const app::HealthFindings& found : all)
            lines << QString::fromUtf8(found.check->id) + u' ' + found.sentences.join(u' ');
        return lines.join(u'\n').toStdString();
    }

    support::NewPlace place;
    QString path = place.path();
};

TEST_F(DoctorTest, FindsNothingInASoundWorkspace)
{
    const auto all = examined();
    EXPECT_TRUE(all.empty()) << told(all);
}

class Breach : public DoctorTest, public testing::WithParamInterface<app::HealthCheck>
{
};

TEST_P(Breach, IsFound)
{
    const auto breach = breaches.find(GetParam().id);
    ASSERT_NE(breach, breaches.end()) << "the check has no case here";
    breakIt(GetParam().id);
    const auto all = examined();
    const auto it = std::ranges::find_if(all, [&](const app::HealthFindings& found) {
        return std::string(found.check->id) == GetParam().id;
    });
    ASSERT_NE(it, all.end()) << told(all);
    EXPECT_EQ(it->sentences.size(), 1) << told(all);
    EXPECT_FALSE(app::helpText(*it->check).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Each, Breach, testing::ValuesIn(app::healthChecks()), [](const auto& check) {
        std::string name = check.param.id;
        std::erase(name, '-');
        return name;
    });

TEST_F(DoctorTest, TellsTheWayOfARing)
{
    breakIt("region-rings");
    const std::string ring = told(examined());
    EXPECT_TRUE(ring.find("110000 → 650000 → 110000") != std::string::npos) << ring;
}

TEST_F(DoctorTest, AsksNothingMoreOfADamagedFile)
{
    breakIt("file");
    breakIt("schema");
    EXPECT_EQ(examined().size(), 1u);
}

class DoctorVerb : public DoctorTest
{
protected:
    struct Said
    {
        std::optional<int> code;
        QString out;
    };
    static Said run(const QStringList& arguments)
    {
        Said said;
        QString ignored;
        QTextStream out(&said.out);
        QTextStream err(&ignored);
        const std::array lists { app::verbs() };
        said.code
            = app::runVerb(lists, QStringList(QStringLiteral("doctor")) + arguments, out, err);
        return said;
    }
};

TEST_F(DoctorVerb, LeavesWithTheCodeOfTheWorstFinding)
{
    EXPECT_EQ(run({ path }).code, 0);
    breakIt("document-number");
    EXPECT_EQ(run({ path }).code, 0); // worth knowing only
    breakIt("class-limits");
    const Said said = run({ path });
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.out.contains(QStringLiteral("class-limits")));
    EXPECT_EQ(run({ path + QStringLiteral(".none") }).code, 3); // no such place
    EXPECT_EQ(run({}).code, 2);
}

TEST_F(DoctorVerb, PrintsJson)
{
    breakIt("class-limits");
    const QJsonArray all
        = QJsonDocument::fromJson(run({ path, QStringLiteral("--json") }).out.toUtf8()).array();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject found = all[0].toObject();
    EXPECT_EQ(found[QStringLiteral("check")].toString(), QStringLiteral("class-limits"));
    EXPECT_EQ(found[QStringLiteral("severity")].toString(), QStringLiteral("error"));
    EXPECT_TRUE(
        found[QStringLiteral("findings")].toArray()[0].toString().contains(QStringLiteral("BEDS")));
}

TEST_F(DoctorVerb, FindsNothingWrongWithTheWorkspacesOfTheProgram)
{
    for (const auto kind : { app::WorkspaceKind::Facts, app::WorkspaceKind::Demonstration }) {
        const support::FilledPlace filled(kind);
        const Said said = run({ filled.path() });
        EXPECT_EQ(said.code, 0) << said.out.toStdString();
    }
}

} // namespace

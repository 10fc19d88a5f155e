// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every earlier schema, made by its own migrations and filled with what could be entered
// then: nothing is lost on the way, and everything goes on working.
#include "db/engine/sqlite.h"
#include "db/store.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace {

using db::OpenStatus;
using db::Store;
using support::RawDatabase;

constexpr db::Period year = db::Period::year(2021);
constexpr db::Period quarter = db::Period::quarter(2022, 3);

// The schema versions at which tables came.
constexpr int journaled = 2;
constexpr int withRounds = 3;
constexpr int withAttachments = 4;

QStringList migrations()
{
    return QDir(QStringLiteral(":/migrations/sqlite")).entryList(QDir::Files, QDir::Name);
}

QByteArray field()
{
    return "INSERT INTO batch (id, at, actor, via, label) VALUES "
           "(1, '2021-01-01T00:00:00Z', 'old', 'import', 'Import old.csv');"
           "INSERT INTO setting (key, value) VALUES ('as_of', '2022-11-30');"
           "INSERT INTO source (id, title, kind) VALUES (1, 'Old', 'document');"
           "INSERT INTO region (id, code, name_zh, short_zh, name_en, type, sort_order, "
           "is_reporting, parent_id, source_id) VALUES "
           "(5, '000000', '全国', '全国', 'China', 'country', 0, 0, NULL, 1),"
           "(6, '110000', '北京市', '北京', 'Beijing', 'municipality', 1, 1, 5, 1);"
           "INSERT INTO indicator (id, code, name_zh, direction, basis, source_id) VALUES "
           "(3, 'BEDS', '床位数', 0, 0, 1);"
           "INSERT INTO document (id, code, number, title_zh, issued_on, source_id) VALUES "
           "(2, 'D01', '国办发〔2022〕14号', '重点工作任务', '2022-05-04', 1);"
           "INSERT INTO task (id, code, document_id, parent_id, number, kind, title_zh, due_on, "
           "source_id) VALUES (10, 'S1', 2, NULL, 1, 'section', '一', '', 1),"
           "(11, 'T1', 2, 10, 1, 'task', '分级诊疗', '2022-12-31', 1);"
           "INSERT INTO milestone (task_id, number, title_zh, due_on, done_on, source_id) VALUES "
           "(11, 1, '印发', '2022-06-30', '2022-07-05', 1), (11, 2, '验收', '2022-12-31', NULL, 1);"
           "INSERT INTO measure (id, code, list_class, title_zh, source_id) VALUES "
           "(7, 'U01', 'universal', '集采', 1);"
           "INSERT INTO rollout (measure_id, region_id, from_on, state, evidence_id, source_id) "
           "VALUES (7, 6, '2021-01-01', 'study', NULL, 1), (7, 6, '2022-01-01', 'full', 2, 1);"
           "INSERT INTO period (id, code, start_on, end_on) VALUES ("
        + QByteArray::number(year.id()) + ", '2021', '2021-01-01', '2021-12-31'), ("
        + QByteArray::number(quarter.id())
        + ", '2022Q3', '2022-07-01', '2022-09-30');"
          "INSERT INTO target (indicator_id, region_id, period_id, operator, value, source_id) "
          "VALUES (3, NULL, "
        + QByteArray::number(year.id())
        + ", 1, 7.5, 1);"
          "INSERT INTO project (code, kind, name_zh, region_id, completeness, source_id) VALUES "
          "('NR01', 'nrmc', '阜外华中', 6, 'named', 1);"
          "INSERT INTO observation (indicator_id, basis, period_id, region_id, value, source_id, "
          "batch_id) VALUES (3, 0, "
        + QByteArray::number(year.id())
        + ", 6, 6.25, 1, 1);"
          "INSERT INTO claim (indicator_id, basis, period_id, region_id, value, source_id, "
          "batch_id) VALUES (3, 0, "
        + QByteArray::number(year.id()) + ", 6, 6.5, 1, 1);";
}

QByteArray rounds()
{
    return "INSERT INTO form (id, code, name_zh, frequency, source_id) VALUES "
           "(1, 'F1', '季报', 'quarterly', 1);"
           "INSERT INTO form_item (form_id, indicator_id, basis, sort_order) VALUES (1, 3, 0, 1);"
           "INSERT INTO round (id, form_id, period_id, opens_on, due_on, source_id) VALUES (1, 1, "
        + QByteArray::number(quarter.id())
        + ", '2022-10-01', '2022-10-20', 1);"
          "INSERT INTO submission (round_id, region_id, state) VALUES (1, 6, 1);"
          "INSERT INTO entry (indicator_id, basis, period_id, region_id, text, value, batch_id) "
          "VALUES (3, 0, "
        + QByteArray::number(quarter.id()) + ", 6, '6.4', 6.4, 1);";
}

QByteArray paper()
{
    return "a plan";
}

QByteArray attachment()
{
    const QByteArray hash = QCryptographicHash::hash(paper(), QCryptographicHash::Sha256).toHex();
    return "INSERT INTO attachment_content (sha256, content) VALUES ('" + hash + "', CAST('"
        + paper()
        + "' AS BLOB));"
          "INSERT INTO attachment (id, sha256, name, size, added_on, added_by) VALUES (1, '"
        + hash
        + "', 'plan.txt', 6, '2022-01-02', 'old');"
          "UPDATE rollout SET attachment_id = 1 WHERE state = 'full';";
}

class OlderFile : public testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        RawDatabase raw(path);
        for (int i = 0; i < version; ++i) {
            QFile script(QStringLiteral(":/migrations/sqlite/") + migrations()[i]);
            ASSERT_TRUE(script.open(QIODevice::ReadOnly));
            ASSERT_EQ(raw.exec("BEGIN;" + script.readAll() + "COMMIT;"), 0) << i + 1;
        }
        ASSERT_EQ(
            raw.exec("PRAGMA application_id = " + QByteArray::number(db::engine::applicationId)
                + "; PRAGMA user_version = " + QByteArray::number(version)),
            0);
        const std::pair<int, QByteArray> fillings[] = { { 1, field() }, { withRounds, rounds() },
            { withAttachments, attachment() }, { journaled, lastAct } };
        for (const auto& [since, filling] : fillings) {
            ASSERT_EQ(version >= since ? raw.exec(filling) : 0, 0) << since;
        }
    }
    // Opened by this program; the notice is asked for by one test only.
    std::unique_ptr<Store> opened() const
    {
        db::OpenOutcome outcome = Store::open(path);
        EXPECT_EQ(outcome.status, OpenStatus::Upgraded) << outcome.details.toStdString();
        return std::move(outcome.store);
    }
    static QString titleOfTask(const Store& store) { return store.tasks().all()[1].titleZh; }

    // A task renamed in an act of its own, as the program of that day journaled it.
    static constexpr const char* lastAct
        = "BEGIN; INSERT INTO batch (id, at, actor, via, label) VALUES "
          "(2, '2022-01-01T00:00:00Z', 'old', 'window', 'Task T1');"
          "UPDATE journal_context SET batch_id = 2;"
          "UPDATE task SET title_zh = '分级诊疗制度' WHERE code = 'T1';"
          "UPDATE project SET place = 'Beijing' WHERE code = 'NR01';"
          "UPDATE milestone SET done_on = '2022-12-30' WHERE number = 2;"
          "UPDATE rollout SET note = 'seen' WHERE state = 'full';"
          "UPDATE journal_context SET batch_id = NULL; COMMIT;";

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("field.mrdb"));
    const int version = GetParam();
};

// The first schema had no journal.
class JournaledFile : public OlderFile
{
};

// Every column of every table, as the older program left it.
QStringList rowsOf(RawDatabase& raw, const QString& table, const QStringList& columns)
{
    QStringList rows
        = raw.rows("SELECT " + columns.join(u',').toUtf8() + " FROM " + table.toUtf8());
    rows.sort();
    return rows;
}

TEST_P(OlderFile, IsUpgradedAndKeptAsItWas)
{
    const QString content = RawDatabase(path).dump({});
    {
        const db::OpenOutcome outcome = Store::open(path);
        ASSERT_EQ(outcome.status, OpenStatus::Upgraded) << outcome.details.toStdString();
        const QStringList copies = QDir(folder.path()).entryList({ QStringLiteral("*.bak") });
        ASSERT_EQ(copies.size(), 1);
        EXPECT_TRUE(copies.front().startsWith(QStringLiteral("field.mrdb.v%1-").arg(version)));
        EXPECT_TRUE(outcome.sentence.contains(copies.front())) << outcome.sentence.toStdString();
        RawDatabase copy(folder.filePath(copies.front()));
        EXPECT_EQ(copy.dump({}), content);
        EXPECT_EQ(copy.value("PRAGMA user_version").toInt(), version);
    }
    EXPECT_EQ(RawDatabase(path).value("PRAGMA user_version").toInt(), db::engine::schemaVersion());
    EXPECT_EQ(Store::open(path).status, OpenStatus::Opened);
    EXPECT_EQ(QDir(folder.path()).entryList({ QStringLiteral("*.bak") }).size(), 1);
}

TEST_P(OlderFile, KeepsEveryRowOfEveryTable)
{
    ASSERT_NE(opened(), nullptr);
    const QString copy = QDir(folder.path()).entryList({ QStringLiteral("*.bak") }).value(0);
    RawDatabase before(folder.filePath(copy));
    RawDatabase after(path);
    int filled = 0;
    for (const QString& table : before.tables()) {
        const QStringList columns
            = before.rows("SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
        const QStringList kept = rowsOf(before, table, columns);
        const QStringList now = rowsOf(after, table, columns);
        filled += kept.isEmpty() ? 0 : 1;
        // The history goes on: what the migrations changed themselves, and its seal.
        if (table.startsWith(QStringLiteral("journal"))) {
            EXPECT_TRUE(std::ranges::includes(now, kept));
        } else {
            EXPECT_EQ(now, kept) << table.toStdString();
        }
    }
    EXPECT_GE(filled, 14); // the field alone
    EXPECT_EQ(after.value("PRAGMA foreign_key_check"), QString());
    EXPECT_EQ(after.value("PRAGMA integrity_check"), QStringLiteral("ok"));
}

TEST_P(OlderFile, HasTheSchemaOfANewOne)
{
    ASSERT_NE(opened(), nullptr);
    const QString fresh = folder.filePath(QStringLiteral("fresh.mrdb"));
    ASSERT_NE(Store::create(fresh), nullptr);
    const char* schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
    EXPECT_EQ(RawDatabase(path).rows(schema), RawDatabase(fresh).rows(schema));
}

TEST_P(OlderFile, IsReadByTheRepositories)
{
    const auto store = opened();
    ASSERT_NE(store, nullptr);
    const db::RegionId beijing = store->catalog().regionByCode(QStringLiteral("110000"))->id;
    EXPECT_EQ(beijing, db::RegionId { 6 });
    EXPECT_EQ(store->asOf(), QDate(2022, 11, 30));
    EXPECT_EQ(store->documents().all().front().issuedOn, QStringLiteral("2022-05-04"));
    const auto tasks = store->tasks().all();
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[1].parent, tasks[0].id);
    EXPECT_EQ(tasks[1].deliverable, QString());
    EXPECT_EQ(tasks[1].follows, std::nullopt);
    const auto milestones = store->tasks().milestones();
    ASSERT_EQ(milestones.size(), 2U);
    EXPECT_EQ(milestones[0].doneOn, QDate(2022, 7, 5));
    EXPECT_EQ(milestones[0].baselineOn, std::nullopt);
    const auto rollout = store->measures().rollout();
    ASSERT_EQ(rollout.size(), 2U);
    EXPECT_EQ(rollout[1].state, QStringLiteral("full"));
    EXPECT_EQ(rollout[1].evidence, db::DocumentId { 2 });
    EXPECT_EQ(store->targets().all().front().value, 7.5);
    EXPECT_EQ(store->projects().all().front().nameZh, QStringLiteral("阜外华中"));
    EXPECT_EQ(store->projects().all().front().outflowEffect, QString());
    const db::CellKey cell { db::IndicatorId { 3 }, db::Basis::Discrete, year, beijing };
    EXPECT_EQ(store->cube().at(cell).value, 6.25);
    EXPECT_EQ(store->observations().claims(cell).size(), 1U);
    // What came with later schemas is there and empty, or as it was filled.
    const std::size_t one = version >= withRounds ? 1 : 0;
    EXPECT_EQ(store->rounds().all().size(), one);
    EXPECT_EQ(store->entries().all().size(), one);
    ASSERT_EQ(store->attachments().all().size(), version >= withAttachments ? 1U : 0U);
    for (const db::Attachment& file : store->attachments().all())
        EXPECT_EQ(store->attachments().content(file.sha256), paper());
    EXPECT_FALSE(store->rules().all().empty());
    EXPECT_FALSE(store->measures().rules().empty());
    EXPECT_FALSE(store->lights().rules().empty());
}

TEST_P(OlderFile, JournalsAnEditAndTakesItBack)
{
    const auto store = opened();
    ASSERT_NE(store, nullptr);
    const QString before = RawDatabase(path).dump();
    db::Change edit(
        *store, { QStringLiteral("After the upgrade"), QStringLiteral("window"), {}, {} });
    const db::BatchId batch = edit.batch();
    db::Task task = store->tasks().all()[1];
    task.deliverable = QStringLiteral("report");
    store->tasks().put(edit, task);
    db::Milestone milestone = store->tasks().milestones()[0];
    milestone.baselineOn = QDate(2022, 6, 30);
    milestone.dueOn = QDate(2022, 8, 31);
    store->tasks().put(edit, milestone);
    db::Project project = store->projects().all().front();
    project.outflowEffect = QStringLiteral("-40%");
    store->projects().put(edit, project);
    db::RolloutEntry state = store->measures().rollout()[1];
    state.from = QDate(2022, 9, 1);
    state.state = QStringLiteral("eval");
    store->measures().put(edit, state);
    db::Observation value;
    value.key = { db::IndicatorId { 3 }, db::Basis::Discrete, year, db::RegionId { 6 } };
    value.value = 6.75;
    value.source = db::SourceId { 1 };
    store->observations().put(edit, std::vector { value });
    edit.commit();
    QStringList tables;
    for (const db::JournalEntry& entry : store->journal().entries(batch))
        tables.append(entry.table);
    for (const char* table : { "task", "milestone", "project", "rollout", "observation" })
        EXPECT_TRUE(tables.contains(QLatin1String(table))) << table;
    EXPECT_EQ(store->cube().at(value.key).value, 6.75);

    db::Change undo(*store, { QStringLiteral("Undo"), QStringLiteral("undo"), {}, batch });
    store->journal().undo(undo, batch);
    undo.commit();
    EXPECT_EQ(store->cube().at(value.key).value, 6.25);
    EXPECT_EQ(store->measures().rollout().size(), 2U);
    EXPECT_EQ(RawDatabase(path).dump(), before);
}

TEST_P(JournaledFile, TakesBackAnActOfTheOlderProgram)
{
    const auto store = opened();
    ASSERT_NE(store, nullptr);
    ASSERT_EQ(titleOfTask(*store), QStringLiteral("分级诊疗制度"));
    const db::BatchId act { 2 };
    db::Change undo(*store, { QStringLiteral("Undo"), QStringLiteral("undo"), {}, act });
    store->journal().undo(undo, act);
    undo.commit();
    EXPECT_EQ(titleOfTask(*store), QStringLiteral("分级诊疗"));
    EXPECT_EQ(store->projects().all().front().place, QString());
    EXPECT_EQ(store->tasks().milestones()[1].doneOn, std::nullopt);
    EXPECT_EQ(store->measures().rollout()[1].note, QString());
    EXPECT_EQ(store->measures().rollout()[1].attachment.has_value(), version >= withAttachments);
}

std::string nameOf(const testing::TestParamInfo<int>& file)
{
    return "Version" + std::to_string(file.param);
}

INSTANTIATE_TEST_SUITE_P(Every, OlderFile, testing::Range(1, int(migrations().size())), nameOf);
INSTANTIATE_TEST_SUITE_P(
    Every, JournaledFile, testing::Range(journaled, int(migrations().size())), nameOf);

} // namespace

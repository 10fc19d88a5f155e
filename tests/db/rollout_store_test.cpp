// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out in the store: what an older file becomes, and that many rows are read as few are.
#include "db/engine/engine.h"
#include "db/store.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace {

using support::RawDatabase;

class OlderRollout : public testing::Test
{
protected:
    // A workspace as the third schema left it, with a measure, a region and two entries.
    QString older() const
    {
        const QString path = folder.filePath(QStringLiteral("older.mrdb"));
        RawDatabase raw(path);
        for (const char* name : { "001_field.sql", "002_journal.sql", "003_rounds.sql" }) {
            QFile script(QStringLiteral(":/migrations/sqlite/") + QString::fromUtf8(name));
            EXPECT_TRUE(script.open(QIODevice::ReadOnly));
            EXPECT_EQ(raw.exec("BEGIN;" + script.readAll() + "COMMIT;"), 0) << name;
        }
        EXPECT_EQ(
            raw.exec("PRAGMA application_id = " + QByteArray::number(db::engine::applicationId)
                + "; PRAGMA user_version = 3;"
                  "INSERT INTO source (id, title, kind) VALUES (1, 'Old', 'document');"
                  "INSERT INTO region (id, code, name_zh, short_zh, name_en, type, "
                  "sort_order, source_id) VALUES (5, '110000', '北京市', '北京', 'Beijing', "
                  "'municipality', 1, 1);"
                  "INSERT INTO measure (id, code, list_class, title_zh, source_id) "
                  "VALUES (7, 'U01', 'universal', '集采', 1);"
                  "INSERT INTO rollout (measure_id, region_id, from_on, state, source_id) "
                  "VALUES (7, 5, '2021-01-01', 'study', 1), (7, 5, '2022-01-01', 'full', 1);"),
            0);
        return path;
    }

    QTemporaryDir folder;
};

TEST_F(OlderRollout, KeepsItsStatesAndGetsWhatTheyAskFor)
{
    const QString path = older();
    const auto outcome = db::Store::open(path);
    ASSERT_EQ(outcome.status, db::OpenStatus::Upgraded);
    const db::Measures measures = outcome.store->measures();
    EXPECT_EQ(measures.all().front().listVersion, QString());
    std::string states;
    for (const db::RolloutState& s : measures.states())
        states += s.code.toStdString() + ":" + s.look.toStdString() + (s.needsEvidence ? "!" : "")
            + (s.rolledOut ? "+" : "") + " ";
    EXPECT_EQ(
        states, "none:none study:study issued:issued! pilot:pilot! full:full!+ eval:eval!+ na:na ");
    const auto entries = measures.rollout();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[1].state, QStringLiteral("full")); // without evidence: it stays as it was
    EXPECT_EQ(entries[1].attachment, std::nullopt);
    EXPECT_EQ(measures.rules().size(), 6u);
    // Entries journaled before there were attachments are replayed as well.
    EXPECT_EQ(measures.rolloutAsKnown(QDateTime::currentDateTimeUtc().addSecs(1)), entries);
}

TEST_F(OlderRollout, JournalsItsNewColumns)
{
    const QString path = older();
    ASSERT_NE(db::Store::open(path).store, nullptr);
    RawDatabase raw(path);
    ASSERT_EQ(raw.exec("UPDATE measure SET list_version = 'A list'; "
                       "UPDATE rollout_state SET look = 'pilot' WHERE code = 'study'"),
        0);
    EXPECT_EQ(raw.value("SELECT json_extract(old_row, '$.list_version') || '>' || "
                        "json_extract(new_row, '$.list_version') FROM journal "
                        "WHERE table_name = 'measure' AND action = 'update'"),
        QStringLiteral(">A list"));
    EXPECT_EQ(raw.value("SELECT json_extract(old_row, '$.look') || '>' || "
                        "json_extract(new_row, '$.look') FROM journal "
                        "WHERE table_name = 'rollout_state'"),
        QStringLiteral("study>pilot"));
}

TEST_F(OlderRollout, IsReadAsStepsInTheSameOrder)
{
    const auto store = std::move(db::Store::open(older()).store);
    const auto states = store->measures().states();
    const auto entries = store->measures().rollout();
    const auto steps = store->measures().steps(states);
    ASSERT_EQ(steps.size(), entries.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].measure, entries[i].measure);
        EXPECT_EQ(steps[i].region, entries[i].region);
        EXPECT_EQ(QDate::fromJulianDay(steps[i].day), entries[i].from);
        EXPECT_EQ(states[std::size_t(steps[i].state)].code, entries[i].state);
        EXPECT_EQ(steps[i].proof, db::Proof::None);
    }
}

TEST_F(OlderRollout, SaysThatADayCannotBeRead)
{
    const QString path = older();
    const auto store = std::move(db::Store::open(path).store);
    for (const char* day : { "2022-13-01", "2022-1-1", "", "tomorrow!!" }) {
        RawDatabase raw(path);
        ASSERT_EQ(
            raw.exec(QByteArray("UPDATE rollout SET from_on = '") + day + "' WHERE state = 'full'"),
            0);
        EXPECT_THROW(store->measures().steps(store->measures().states()), db::Error) << day;
    }
}

} // namespace

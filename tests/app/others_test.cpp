// SPDX-License-Identifier: GPL-3.0-or-later
// What others have written, in words: every journaled table has them, several rows are one thing,
// a conflict names both values.
#include "app/entry/entry_edits.h"
#include "app/entry/round_edits.h"
#include "app/ledger/task_edits.h"
#include "app/others/changed.h"
#include "app/others/conflict_words.h"
#include "app/others/field_words.h"
#include "app/others/may.h"
#include "app/others/row_words.h"
#include "app/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/rollout_workspace.h"
#include "tests/support/round_workspace.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using support::RawDatabase;
using support::RoundWorkspace;

QDateTime now()
{
    return { QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc() };
}

// A workspace with something in every table.
class FullWorkspace
{
public:
    FullWorkspace()
    {
        app::createWorkspace(m_place.path(), app::WorkspaceKind::Demonstration);
        store = std::move(db::Store::open(m_place.path()).store);
        db::Change change(*store, { QStringLiteral("test"), QStringLiteral("window"), {}, {} });
        store->rules().dismiss(change,
            { store->rules().all().front().id, store->entries().all().front().key,
                QStringLiteral("digest"), QStringLiteral("seen"), {}, {} });
        store->attachments().add(
            change, QStringLiteral("plan.txt"), QStringLiteral("text/plain"), "a plan");
        store->members().put(change,
            { QStringLiteral("li.na"), db::Role::Entry, { store->catalog().reporting().front() } });
        change.commit();
    }
    // One row of it as the journal spells it, the newest.
    db::JournalEntry row(const QString& table)
    {
        RawDatabase raw(m_place.path());
        const QByteArray column = raw.columns(table).front().toUtf8();
        raw.exec("UPDATE " + table.toUtf8() + " SET " + column + " = " + column);
        const QString key = raw.value("SELECT row_key FROM journal WHERE table_name = '"
            + table.toUtf8() + "' ORDER BY id DESC LIMIT 1");
        const auto rows = store->journal().ofRow(table, key);
        return rows.empty() ? db::JournalEntry() : rows.back();
    }
    QStringList tables() const
    {
        RawDatabase raw(m_place.path());
        QStringList all = raw.tables();
        for (const QString& own : RawDatabase::bookkeeping())
            all.removeAll(own);
        return all;
    }

    std::unique_ptr<db::Store> store;

private:
    support::NewPlace m_place;
};

class RowWords : public testing::TestWithParam<QString>
{
protected:
    static FullWorkspace& full()
    {
        if (!s_full)
            s_full = std::make_unique<FullWorkspace>();
        return *s_full;
    }
    static void TearDownTestSuite() { s_full.reset(); }

private:
    static inline std::unique_ptr<FullWorkspace> s_full;
};

std::string tableName(const testing::TestParamInfo<QString>& table)
{
    return table.param.toStdString();
}

} // namespace

TEST_P(RowWords, SayWhatARowIsAbout)
{
    const QString table = GetParam();
    const db::JournalEntry row = full().row(table);
    ASSERT_FALSE(row.newRow.isEmpty());
    EXPECT_NE(app::tableText(table), table);
    const QString subject = app::rowSubject(*full().store, table, row.key, row.newRow);
    EXPECT_FALSE(subject.isEmpty());
    EXPECT_FALSE(subject.contains(u'{')) << subject.toStdString();
    EXPECT_FALSE(subject.contains(QStringLiteral("_id"))) << subject.toStdString();
    // Of what is gone at least the kind is told, and for a cell the whole place.
    EXPECT_FALSE(app::rowSubject(*full().store, table, row.key, {}).isEmpty());
}

TEST_P(RowWords, HaveALabelForEveryColumnAPersonWouldLookFor)
{
    const QString table = GetParam();
    const db::JournalEntry row = full().row(table);
    const QStringList told = app::wordedColumns(table);
    const QJsonObject columns = QJsonDocument::fromJson(row.newRow.toUtf8()).object();
    const QJsonObject key = QJsonDocument::fromJson(row.key.toUtf8()).object();
    const QStringList place { QStringLiteral("indicator_id"), QStringLiteral("basis"),
        QStringLiteral("period_id"), QStringLiteral("region_id") };
    for (const QString& column : columns.keys()) {
        const bool known = told.contains(column) || app::isBookkeeping(table, column)
            || key.contains(column) || place.contains(column);
        EXPECT_TRUE(known) << column.toStdString();
        if (told.contains(column)) {
            EXPECT_NE(app::columnText(column), column);
        }
    }
    EXPECT_FALSE(app::rowPhrase(*full().store, table, row.newRow, {}).isEmpty());
    EXPECT_EQ(app::rowPhrase(*full().store, table, {}, row.newRow), QStringLiteral("taken away"));
    EXPECT_EQ(app::rowPhrase(*full().store, table, row.newRow, row.newRow).contains(u'{'), false);
}

INSTANTIATE_TEST_SUITE_P(Tables, RowWords, testing::ValuesIn(app::wordedTables()), tableName);

TEST(RowWordsOfTables, LeaveNoneOut)
{
    FullWorkspace full;
    const QStringList worded = app::wordedTables();
    for (const QString& table : full.tables())
        EXPECT_TRUE(worded.contains(table)) << table.toStdString();
}

TEST(ClockText, NamesTheDayOnlyWhereItIsAnotherOne)
{
    EXPECT_EQ(
        app::clockText(QStringLiteral("2026-11-22T10:42:31.000Z"), now()), QStringLiteral("10:42"));
    EXPECT_EQ(app::clockText(QStringLiteral("2026-11-21T10:42:31.000Z"), now()),
        QStringLiteral("11-21 10:42"));
}

namespace {

// Two people on one place.
class TwoPeople : public testing::TestWithParam<support::Engine>
{
protected:
    TwoPeople() { other = std::move(db::Store::open(place.path()).store); }

    app::CellText cell(int region, int item, const char* text) const
    {
        return { { workspace.cell(region, item), {} }, QString::fromUtf8(text) };
    }
    std::vector<app::ConflictWords> conflict(const std::function<void()>& act)
    {
        try {
            act();
        } catch (const db::Conflict& refused) {
            return app::conflictWords(mine(), refused);
        }
        return {};
    }
    db::Store& mine() { return *workspace.store; }

    support::NewPlace place { GetParam() };
    RoundWorkspace workspace { place.path() };
    std::unique_ptr<db::Store> other;
};

} // namespace

TEST_P(TwoPeople, AreToldBothValuesOfACell)
{
    app::enterCells(mine(), { cell(0, 4, "93.1") });
    other->takeIn();
    app::enterCells(*other, { cell(0, 4, "94.2") });
    const auto words = conflict([&] { app::enterCells(mine(), { cell(0, 4, "93.9") }); });
    ASSERT_EQ(words.size(), 1u);
    EXPECT_EQ(words[0].subject, QStringLiteral("Areas paying by DRG or DIP · Beijing · 2022 Q3"));
    EXPECT_EQ(words[0].theirs, QStringLiteral("94.2"));
    EXPECT_EQ(words[0].ours, QStringLiteral("93.9"));
    EXPECT_EQ(words[0].cell, (app::CellId { workspace.cell(0, 4), {} }));
    EXPECT_TRUE(app::conflictSentence(words, now()).contains(words[0].actor));
}

TEST_P(TwoPeople, AreToldEveryCellOfAPaste)
{
    app::enterCells(*other, { cell(0, 0, "5"), cell(2, 0, "7") });
    const auto words = conflict([&] {
        app::enterCells(mine(),
            { cell(0, 0, "1"), cell(1, 0, "2"), cell(2, 0, "3"), cell(3, 0, "4") }, {}, {}, {});
    });
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0].cell->key.region, workspace.regions[0]);
    EXPECT_EQ(words[1].cell->key.region, workspace.regions[2]);
    EXPECT_EQ(words[1].theirs, QStringLiteral("7"));
    EXPECT_EQ(words[1].ours, QStringLiteral("3"));
    EXPECT_EQ(app::conflictTable(words).count(u'\n'), 2);
    EXPECT_FALSE(mine().entries().find(workspace.cell(1, 0)).has_value());
}

TEST_P(TwoPeople, AreToldTheFieldsOfALongerRow)
{
    db::Measure measure = mine().measures().all().front();
    db::Measure theirs = measure;
    theirs.titleEn = QStringLiteral("Theirs");
    app::saveMeasure(*other, theirs);
    measure.domain = QStringLiteral("payment");
    const auto words = conflict([&] { app::saveMeasure(mine(), measure); });
    ASSERT_EQ(words.size(), 1u);
    ASSERT_EQ(words[0].fields.size(), 2u);
    EXPECT_EQ(words[0].fields[0].label, QStringLiteral("English title"));
    EXPECT_EQ(words[0].fields[0].theirs, QStringLiteral("Theirs"));
    EXPECT_EQ(words[0].fields[1].label, QStringLiteral("Field"));
    EXPECT_EQ(words[0].fields[1].ours, QStringLiteral("payment"));
}

TEST_P(TwoPeople, CountWhatTheOtherDidAsAPersonWould)
{
    app::enterCells(mine(), { cell(0, 4, "93.1") });
    other->takeIn();
    app::enterCells(*other, { cell(0, 4, "94") });
    app::enterCells(*other, { cell(0, 4, "94.2") });
    app::enterCells(*other, { cell(1, 4, "80") });
    db::Comment remark;
    remark.key = workspace.cell(2, 4);
    remark.text = QStringLiteral("Ask Hebei");
    app::addComment(*other, remark);
    const auto things = app::changedThings(mine(), mine().takeIn());
    ASSERT_EQ(things.size(), 3u); // the return that became a draft is no thing of its own
    EXPECT_EQ(things[0].cell, workspace.cell(0, 4));
    EXPECT_EQ(things[2].kind, app::ThingKind::Remark);
    EXPECT_EQ(things[2].cell, workspace.cell(2, 4));
    EXPECT_EQ(app::changedSentence(things),
        things[0].actor + QStringLiteral(" changed 2 value(s) and 1 remark(s)"));
    EXPECT_TRUE(
        app::changedLine(mine(), things[0], now()).endsWith(QStringLiteral(": 93.1 → 94.2")))
        << app::changedLine(mine(), things[0], now()).toStdString();
}

TEST_P(TwoPeople, TakeBackTheirOwnActsOnly)
{
    app::enterCells(mine(), { cell(0, 0, "1") });
    other->takeIn();
    EXPECT_TRUE(app::may(mine(), app::Doing::Enter, workspace.regions[0]));
    EXPECT_TRUE(app::may(mine(), app::Doing::Edit));
    EXPECT_EQ(app::may(mine(), app::Doing::Grant), mine().shared());
    EXPECT_EQ(app::roleLine(mine()).isEmpty(), !mine().shared());
}

INSTANTIATE_TEST_SUITE_P(On, TwoPeople, support::engines(), support::engineName);

TEST(ChangedSentence, NamesTwoPeopleAndCountsMore)
{
    std::vector<app::ChangedThing> things(4);
    for (std::size_t i = 0; i < things.size(); ++i)
        things[i].kind = i < 3 ? app::ThingKind::Value : app::ThingKind::Rollout;
    things[0].actor = things[1].actor = QStringLiteral("李娜");
    things[2].actor = things[3].actor = QStringLiteral("王强");
    EXPECT_EQ(app::changedSentence(things),
        QStringLiteral("李娜 and 王强 changed 3 value(s) and 1 roll-out state(s)"));
    things[3].actor = QStringLiteral("陈静");
    EXPECT_EQ(app::changedSentence(things),
        QStringLiteral("3 people changed 3 value(s) and 1 roll-out state(s)"));
    EXPECT_EQ(app::changedSentence({}), QString());
}

TEST(ChangedLine, TellsTheStateBefore)
{
    support::NewPlace place;
    support::RolloutWorkspace w(place.path());
    const auto other = std::move(db::Store::open(place.path()).store);
    app::setRollout(*other, { { w.first, w.north } },
        support::RolloutWorkspace::draft(QDate(2022, 6, 1), "full", QStringLiteral("seen there")));
    const auto things = app::changedThings(*w.store, w.store->takeIn());
    ASSERT_EQ(things.size(), 1u);
    const QString line = app::changedLine(*w.store, things[0], now());
    EXPECT_TRUE(line.contains(QStringLiteral("→"))) << line.toStdString();
}

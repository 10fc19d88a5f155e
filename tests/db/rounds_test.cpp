// SPDX-License-Identifier: GPL-3.0-or-later
// Forms, rounds, entries, remarks and rules as they lie in the store, and each taken back.
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <functional>

namespace {

using db::Change;
using support::RawDatabase;
using support::SmallWorkspace;

class RoundsTest : public testing::TestWithParam<support::Engine>
{
protected:
    RoundsTest()
    {
        write([this](Change& change) {
            db::Form form;
            form.code = form.nameEn = QStringLiteral("Q");
            form.frequency = QStringLiteral("annual");
            form.source = workspace.yearbook;
            formId = store().forms().put(change, form);
            store().forms().setItems(change, formId, { item(workspace.beds, 1) });
            round.form = formId;
            round.period = db::Period::year(2022);
            round.opensOn = QDate(2023, 1, 1);
            round.dueOn = QDate(2023, 1, 20);
            round.source = workspace.bulletin;
            round.id = store().rounds().put(change, round);
            store().rounds().put(
                change, { round.id, workspace.beijing, db::SubmissionState::NotStarted, {} });
        });
    }
    db::Store& store() const { return *workspace.store; }
    db::BatchId write(const std::function<void(Change&)>& act)
    {
        Change change(store(), SmallWorkspace::act());
        act(change);
        change.commit();
        return change.batch();
    }
    // Whatever the act does, undoing it restores every table.
    void expectUndone(const std::function<void(Change&)>& act)
    {
        const QString before = dump();
        const db::BatchId batch = write(act);
        EXPECT_NE(dump(), before);
        workspace.undo(batch);
        EXPECT_EQ(dump(), before);
    }
    db::FormItem item(db::IndicatorId indicator, int order) const
    {
        return { formId, indicator, db::Basis::Discrete, order, {}, true, {}, {} };
    }
    db::Entry entry(const QString& text) const
    {
        db::Entry e;
        e.key = workspace.cell(workspace.beijing, 2022);
        e.text = text;
        return e;
    }
    QString dump() const { return RawDatabase(path).dump(); }

    support::NewPlace place { GetParam() };
    QString path = place.path();
    SmallWorkspace workspace { path };
    db::FormId formId {};
    db::Round round;
};

TEST_P(RoundsTest, ItemsKeepTheirOrderAndGoWhenLeftOut)
{
    db::FormItem part = item(workspace.nurses, 2);
    part.partOf = workspace.beds;
    part.lower = 0;
    part.upper = 100;
    const std::vector both { item(workspace.beds, 1), part };
    write([&](Change& change) { store().forms().setItems(change, formId, both); });
    EXPECT_EQ(store().forms().items(formId), both);
    const std::vector turned { item(workspace.nurses, 1), item(workspace.beds, 2) };
    expectUndone([&](Change& change) { store().forms().setItems(change, formId, turned); });
    write([&](Change& change) { store().forms().setItems(change, formId, turned); });
    EXPECT_EQ(store().forms().items(formId), turned);
    // Part and whole together.
    write([&](Change& change) { store().forms().setItems(change, formId, both); });
    expectUndone([&](Change& change) { store().forms().setItems(change, formId, {}); });
}

TEST_P(RoundsTest, ItemsThatAreTheSameStayUntouched)
{
    const db::BatchId batch = write([&](Change& change) {
        store().forms().setItems(change, formId, { item(workspace.beds, 1) });
    });
    EXPECT_TRUE(store().journal().entries(batch).empty());
}

TEST_P(RoundsTest, APartNeedsItsWhole)
{
    db::FormItem part = item(workspace.nurses, 2);
    part.partOf = workspace.beds;
    EXPECT_THROW(write([&](Change& change) { store().forms().setItems(change, formId, { part }); }),
        db::Error); // its whole is not in the form
}

TEST_P(RoundsTest, EntriesCountWhatTheyWrite)
{
    const std::vector one { entry(QStringLiteral("3O.6")) };
    write([&](Change& change) { EXPECT_EQ(store().entries().put(change, one), 1); });
    EXPECT_FALSE(store().entries().find(one[0].key)->readable());
    write([&](Change& change) { EXPECT_EQ(store().entries().put(change, one), 0); });
    std::vector next = one;
    next[0].text = QStringLiteral("30.6");
    next[0].value = 30.6;
    next.push_back(next[0]);
    next[1].key.region = workspace.xinjiang;
    write([&](Change& change) { EXPECT_EQ(store().entries().put(change, next), 2); });
    const auto found = store().entries().find(one[0].key);
    EXPECT_EQ(found->version, 2);
    EXPECT_TRUE(found->readable());
    EXPECT_EQ(store().entries().of(round.period).size(), 2u);
    EXPECT_TRUE(store().entries().of(db::Period::year(2021)).empty());
    expectUndone([&](Change& change) { store().entries().remove(change, one[0].key); });
}

TEST_P(RoundsTest, KeystrokesAreNeitherJournaledNorPartOfAnAct)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2022);
    const auto acts = store().journal().batches(-1).size();
    const QString journal = RawDatabase(path).value("SELECT count(*) FROM journal");
    store().entries().keep(key, {}, QStringLiteral("3"));
    store().entries().keep(key, {}, QStringLiteral("30"));
    store().entries().keep(key, db::MeasureId { 7 }, QStringLiteral("试点"));
    const auto kept = store().entries().keystrokes();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].text, QStringLiteral("30"));
    EXPECT_EQ(kept[0].key, key);
    EXPECT_EQ(kept[1].measure, std::optional(db::MeasureId { 7 }));
    EXPECT_EQ(kept[1].key.indicator, db::IndicatorId {});
    store().entries().forget(key, {});
    EXPECT_EQ(store().entries().keystrokes().size(), 1u);
    EXPECT_EQ(store().journal().batches(-1).size(), acts);
    EXPECT_EQ(RawDatabase(path).value("SELECT count(*) FROM journal"), journal);
}

TEST_P(RoundsTest, EveryActOnARoundIsTakenBack)
{
    const db::CellKey key = workspace.cell(workspace.beijing, 2022);
    expectUndone([&](Change& change) {
        db::Round other = round;
        other.closedOn = QDate(2023, 2, 1);
        store().rounds().put(change, other);
    });
    expectUndone([&](Change& change) {
        store().rounds().put(change,
            { round.id, workspace.beijing, db::SubmissionState::Submitted, QDate(2023, 1, 9) });
    });
    const db::ReturnReason reason { {}, round.id, workspace.beijing, workspace.beds,
        QStringLiteral("why?"), QDate(2023, 1, 10), false };
    expectUndone([&](Change& change) { store().rounds().add(change, reason); });
    write([&](Change& change) { store().rounds().add(change, reason); });
    expectUndone([&](Change& change) {
        store().rounds().settleReasons(change, round.id, workspace.beijing);
    });
    db::Comment comment;
    comment.key = key;
    comment.text = QStringLiteral("who knows?");
    expectUndone([&](Change& change) { store().comments().add(change, comment); });
    write([&](Change& change) { comment.id = store().comments().add(change, comment); });
    expectUndone([&](Change& change) {
        store().comments().setResolved(change, comment, QDate(2023, 1, 11));
    });
    const db::CheckRule rule = store().rules().all().front();
    expectUndone([&](Change& change) {
        store().rules().dismiss(change, { rule.id, key, QStringLiteral("digest"), {}, {}, {} });
    });
    expectUndone([&](Change& change) {
        db::CheckRule off = rule;
        off.enabled = false;
        store().rules().put(change, off);
    });
}

TEST_P(RoundsTest, ARuleGoesWithWhatWasPutAside)
{
    const db::CheckRule rule = store().rules().all().front();
    const db::CellKey key = workspace.cell(workspace.beijing, 2022);
    write([&](Change& change) {
        store().rules().dismiss(change, { rule.id, key, QStringLiteral("digest"), {}, {}, {} });
    });
    EXPECT_FALSE(store().rules().dismissals()[0].actor.isEmpty());
    expectUndone([&](Change& change) { store().rules().remove(change, rule.id); });
    write([&](Change& change) { store().rules().remove(change, rule.id); });
    EXPECT_TRUE(store().rules().dismissals().empty());
}

TEST_P(RoundsTest, ACommentKeepsItsAuthorAndTimeWhenGiven)
{
    db::Comment comment;
    comment.key = workspace.cell(workspace.beijing, 2022);
    comment.text = QStringLiteral("from a sheet");
    comment.author = QStringLiteral("Wang");
    comment.at = QStringLiteral("2022-11-28T06:32:00.000Z");
    write([&](Change& change) { store().comments().add(change, comment); });
    comment.author.clear();
    comment.at.clear();
    write([&](Change& change) { store().comments().add(change, comment); });
    const auto all = store().comments().of(comment.key);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].author, QStringLiteral("Wang"));
    EXPECT_EQ(all[0].at, QStringLiteral("2022-11-28T06:32:00.000Z"));
    EXPECT_FALSE(all[1].author.isEmpty());
    EXPECT_GT(all[1].at, all[0].at);
}

INSTANTIATE_TEST_SUITE_P(On, RoundsTest, support::engines(), support::engineName);

} // namespace

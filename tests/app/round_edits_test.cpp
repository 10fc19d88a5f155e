// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds from opening to publishing: every step of the transition table, and what each writes.
#include "app/entry/round_edits.h"

#include "app/edits.h"
#include "tests/app/entry_workspace.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using State = db::SubmissionState;
using support::RawDatabase;
using testing::EntryWorkspace;

// Row: from, column: to. Written down once more, not asked of the program.
constexpr bool table[6][6] = {
    { false, true, true, false, false, false }, // not started: typed, submitted
    { false, false, true, false, false, false }, // draft: submitted
    { false, true, false, true, true, false }, // submitted: withdrawn, returned, accepted
    { false, false, true, false, false, false }, // returned: submitted
    { false, false, false, true, false, true }, // accepted: returned, published
    { false, false, false, false, false, false }, // published
};

class RoundEdits : public testing::Test
{
protected:
    // Everything the form requires, and nothing to find fault with.
    void fill(db::RegionId region)
    {
        workspace.enter(workspace.id(region, workspace.kinds), QStringLiteral("310"));
        workspace.enter(workspace.id(region, workspace.share), QStringLiteral("30.6"));
    }
    State state() const { return workspace.state(workspace.beijing); }
    db::Submission row() const
    {
        return *workspace.store->rounds().submission(workspace.round.id, workspace.beijing);
    }
    void submit() { app::submit(*workspace.store, workspace.round.id, { workspace.beijing }); }
    void accept() { app::accept(*workspace.store, workspace.round.id, { workspace.beijing }); }
    void publish() { app::publish(*workspace.store, workspace.round.id, { workspace.beijing }); }
    void sendBack(const QString& reason = QStringLiteral("please check"))
    {
        app::returnSubmission(*workspace.store, workspace.round.id, workspace.beijing,
            { { workspace.kinds, reason } });
    }
    void step(State to)
    {
        switch (to) {
        case State::NotStarted: throw app::Error(QStringLiteral("no act leads there"));
        case State::Draft:
            if (state() == State::NotStarted) {
                workspace.enter(
                    workspace.id(workspace.beijing, workspace.visits), QStringLiteral("1"));
                return;
            }
            app::withdraw(*workspace.store, workspace.round.id, workspace.beijing);
            return;
        case State::Submitted: submit(); return;
        case State::Returned: sendBack(); return;
        case State::Accepted: accept(); return;
        case State::Published: publish(); return;
        }
    }
    QString dump() const { return RawDatabase(path).dump(); }

    support::NewPlace place;
    QString path = place.path();
    EntryWorkspace workspace { path };
};

class EveryStep : public RoundEdits, public testing::WithParamInterface<std::tuple<int, int>>
{
protected:
    State from = State(std::get<0>(GetParam()));
    State to = State(std::get<1>(GetParam()));
    bool allowed = table[std::get<0>(GetParam())][std::get<1>(GetParam())];
};

TEST_P(EveryStep, FollowsTheTable)
{
    EXPECT_EQ(app::mayFollow(from, to), allowed);
}

TEST_P(EveryStep, IsTakenOrRefusedWithASentence)
{
    fill(workspace.beijing);
    workspace.setState(workspace.beijing, from);
    const QString before = dump();
    const qsizetype acts = workspace.acts();
    if (allowed) {
        step(to);
        EXPECT_EQ(state(), to);
        EXPECT_EQ(workspace.acts(), acts + 1); // one act
        const auto batch = app::lastUndoable(*workspace.store);
        ASSERT_TRUE(batch);
        EXPECT_FALSE(batch->label.isEmpty());
        const auto entries = workspace.store->journal().entries(batch->id);
        EXPECT_TRUE(std::ranges::any_of(entries,
            [](const db::JournalEntry& e) { return e.table == QStringLiteral("submission"); }));
        app::undo(*workspace.store, batch->id);
        EXPECT_EQ(dump(), before);
        return;
    }
    try {
        step(to);
        FAIL() << "the step was taken";
    } catch (const app::Error& error) {
        EXPECT_FALSE(error.sentence().isEmpty());
    }
    EXPECT_EQ(state(), from);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(workspace.acts(), acts);
}

std::string stepName(const testing::TestParamInfo<std::tuple<int, int>>& tested)
{
    static const char* const words[]
        = { "NotStarted", "Draft", "Submitted", "Returned", "Accepted", "Published" };
    return std::string(words[std::get<0>(tested.param)]) + "To" + words[std::get<1>(tested.param)];
}

INSTANTIATE_TEST_SUITE_P(
    Of36, EveryStep, testing::Combine(testing::Range(0, 6), testing::Range(0, 6)), stepName);

TEST_F(RoundEdits, OnlyASubmissionCanBeWithdrawn)
{
    EXPECT_THROW(app::withdraw(*workspace.store, workspace.round.id, workspace.beijing),
        app::Error); // typing makes a draft of it, not this
    EXPECT_EQ(state(), State::NotStarted);
}

TEST_F(RoundEdits, AnOpenFindingStandsInTheWayOfSubmitting)
{
    workspace.enter(workspace.id(workspace.beijing, workspace.kinds), QStringLiteral("31O"));
    const QString before = dump();
    try {
        submit();
        FAIL() << "submitted";
    } catch (const app::Blocked& blocked) {
        ASSERT_EQ(blocked.findings().size(), 2u); // unreadable, and a required item is empty
        for (const app::CheckFinding& finding : blocked.findings()) {
            EXPECT_EQ(finding.cell.region, workspace.beijing);
            EXPECT_FALSE(finding.settled());
        }
        EXPECT_TRUE(blocked.sentence().contains(QStringLiteral("2")));
    }
    EXPECT_EQ(dump(), before);
}

TEST_F(RoundEdits, AFindingToBeExplainedAsksForWordsOrADismissal)
{
    fill(workspace.beijing);
    workspace.enter(workspace.id(workspace.beijing, workspace.share), QStringLiteral("130.6"));
    EXPECT_THROW(submit(), app::Blocked); // C201: a percentage above 100
    app::explain(*workspace.store, workspace.id(workspace.beijing, workspace.share).key,
        QStringLiteral("Patients from elsewhere are counted as well."));
    submit();
    EXPECT_EQ(state(), State::Submitted);
    fill(workspace.xinjiang);
    workspace.enter(workspace.id(workspace.xinjiang, workspace.share), QStringLiteral("130.6"));
    for (const app::CheckFinding& finding :
        app::check(*workspace.store, { workspace.round.id, workspace.xinjiang, {} })) {
        if (!finding.settled())
            app::dismiss(*workspace.store, finding, QStringLiteral("known"));
    }
    app::submit(*workspace.store, workspace.round.id, { workspace.xinjiang });
    EXPECT_EQ(workspace.state(workspace.xinjiang), State::Submitted);
}

TEST_F(RoundEdits, OneRegionThatCannotStepKeepsAllBack)
{
    fill(workspace.beijing);
    const QString before = dump();
    EXPECT_THROW(
        app::submit(*workspace.store, workspace.round.id, { workspace.beijing, workspace.corps }),
        app::Blocked);
    EXPECT_THROW(app::submit(*workspace.store, workspace.round.id, {}), app::Error);
    EXPECT_THROW(
        app::submit(*workspace.store, workspace.round.id, { workspace.nation }), app::Error);
    EXPECT_EQ(dump(), before);
}

TEST_F(RoundEdits, ResubmissionAfterAReturnKeepsTheDayItFirstCameIn)
{
    fill(workspace.beijing);
    submit();
    ASSERT_EQ(row().receivedOn, std::optional(QDate(2022, 11, 30))); // as_of
    sendBack();
    {
        db::Change change(*workspace.store, EntryWorkspace::act());
        change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-12-09"));
        change.commit();
    }
    EXPECT_FALSE(workspace.store->rounds().returnReasons(workspace.round.id)[0].settled);
    submit();
    EXPECT_EQ(row().receivedOn, std::optional(QDate(2022, 11, 30)));
    EXPECT_TRUE(workspace.store->rounds().returnReasons(workspace.round.id)[0].settled);
}

TEST_F(RoundEdits, AReturnNeedsAReasonForAnItemOfTheForm)
{
    fill(workspace.beijing);
    submit();
    const auto back = [&](const std::vector<app::CellReason>& reasons) {
        app::returnSubmission(*workspace.store, workspace.round.id, workspace.beijing, reasons);
    };
    EXPECT_THROW(back({}), app::Error);
    EXPECT_THROW(back({ { std::nullopt, QStringLiteral("  ") } }), app::Error);
    EXPECT_THROW(back({ { workspace.beds, QStringLiteral("not asked for") } }), app::Error);
    back({ { std::nullopt, QStringLiteral("late table") },
        { workspace.share, QStringLiteral("wrong base") } });
    const auto reasons = workspace.store->rounds().returnReasons(workspace.round.id);
    ASSERT_EQ(reasons.size(), 2u);
    EXPECT_EQ(reasons[0].indicator, std::nullopt);
    EXPECT_EQ(reasons[1].indicator, std::optional(workspace.share));
    EXPECT_EQ(reasons[1].returnedOn, QDate(2022, 11, 30));
    const auto act = app::lastUndoable(*workspace.store);
    EXPECT_EQ(workspace.store->journal().entries(act->id)[0].reason,
        QStringLiteral("late table; wrong base"));
}

TEST_F(RoundEdits, AcceptingTurnsEntriesIntoPreliminaryValues)
{
    fill(workspace.beijing);
    const auto share = workspace.id(workspace.beijing, workspace.share);
    app::setTerms(*workspace.store, share, 153, 500);
    app::explain(*workspace.store, share.key, QStringLiteral("Two hospitals were merged."));
    app::setCellNote(*workspace.store, share.key, QStringLiteral("by telephone"));
    app::setMissing(*workspace.store, { workspace.id(workspace.beijing, workspace.visits) },
        db::Missing::NotCollected);
    submit();
    accept();
    const auto value = workspace.store->observations().find(share.key);
    ASSERT_TRUE(value);
    EXPECT_NEAR(*value->value, 30.6, 1e-12); // 153 / 500 × 100
    EXPECT_EQ(value->status, db::ValueStatus::Preliminary);
    EXPECT_EQ(value->numerator, std::optional(153.0));
    EXPECT_EQ(value->denominator, std::optional(500.0));
    EXPECT_EQ(value->explanation, QStringLiteral("Two hospitals were merged."));
    EXPECT_EQ(value->note, QStringLiteral("by telephone"));
    EXPECT_EQ(value->source, workspace.bulletin); // the round's
    EXPECT_EQ(workspace.store->observations()
                  .find(workspace.id(workspace.beijing, workspace.visits).key)
                  ->missing,
        db::Missing::NotCollected);
    EXPECT_TRUE(workspace.store->entries().all().empty());
    EXPECT_EQ(workspace.store->cube().at(share.key).number(), value->value);
}

TEST_F(RoundEdits, AnotherSourcesValueStepsBackAsAClaimWhenItDiffers)
{
    const auto kinds = workspace.id(workspace.beijing, workspace.kinds);
    const auto share = workspace.id(workspace.beijing, workspace.share);
    workspace.accept(kinds, 300); // the yearbook's
    workspace.accept(share, 30.6);
    {
        db::Change change(*workspace.store, EntryWorkspace::act());
        db::Entry entry;
        entry.key = kinds.key;
        entry.text = QStringLiteral("310");
        entry.value = 310;
        db::Entry same = entry;
        same.key = share.key;
        same.text = QStringLiteral("30.6");
        same.value = 30.6;
        workspace.store->entries().put(change, std::vector { entry, same });
        change.commit();
    }
    workspace.setState(workspace.beijing, State::Submitted);
    accept();
    EXPECT_EQ(workspace.accepted(kinds), std::optional(310.0));
    const auto claims = workspace.store->observations().claims(kinds.key);
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].value, std::optional(300.0));
    EXPECT_EQ(claims[0].source, workspace.yearbook);
    EXPECT_TRUE(workspace.store->observations().claims(share.key).empty());
}

TEST_F(RoundEdits, PublishingMakesThemReportedValues)
{
    fill(workspace.beijing);
    submit();
    accept();
    publish();
    EXPECT_EQ(workspace.store->observations()
                  .find(workspace.id(workspace.beijing, workspace.kinds).key)
                  ->status,
        db::ValueStatus::Reported);
    EXPECT_THROW(
        workspace.enter(workspace.id(workspace.beijing, workspace.kinds), QStringLiteral("311")),
        app::ReasonNeeded);
}

TEST_F(RoundEdits, AClosedRoundTakesNoSubmissionButIsStillWorkedOff)
{
    fill(workspace.beijing);
    fill(workspace.xinjiang);
    submit();
    app::closeRound(*workspace.store, workspace.round.id);
    EXPECT_EQ(workspace.store->rounds().find(workspace.round.id)->closedOn,
        std::optional(QDate(2022, 11, 30)));
    EXPECT_THROW(
        app::submit(*workspace.store, workspace.round.id, { workspace.xinjiang }), app::Error);
    EXPECT_THROW(
        app::withdraw(*workspace.store, workspace.round.id, workspace.beijing), app::Error);
    EXPECT_THROW(app::closeRound(*workspace.store, workspace.round.id), app::Error);
    accept();
    sendBack();
    EXPECT_EQ(state(), State::Returned);
    EXPECT_THROW(app::reopenRound(*workspace.store, workspace.round.id, {}), app::Error);
    app::reopenRound(*workspace.store, workspace.round.id, QStringLiteral("one is missing"));
    submit();
    accept();
    publish();
    EXPECT_EQ(state(), State::Published);
}

TEST_F(RoundEdits, ADeadlineMovesWithAReason)
{
    app::moveDeadline(
        *workspace.store, workspace.round.id, QDate(2022, 10, 31), QStringLiteral("a holiday"));
    EXPECT_EQ(workspace.store->rounds().find(workspace.round.id)->dueOn, QDate(2022, 10, 31));
    EXPECT_THROW(app::moveDeadline(*workspace.store, workspace.round.id, QDate(2022, 11, 1), {}),
        app::Error);
    EXPECT_THROW(app::moveDeadline(*workspace.store, workspace.round.id, QDate(2022, 9, 30),
                     QStringLiteral("sooner")),
        app::Error);
}

TEST_F(RoundEdits, OpeningMakesARowForEveryReportingRegion)
{
    const app::RoundDraft draft { workspace.formId, db::Period::quarter(2022, 4), QDate(2023, 1, 1),
        QDate(2023, 1, 20), QStringLiteral("note") };
    const db::RoundId id = app::openRound(*workspace.store, draft);
    const auto rows = workspace.store->rounds().submissions(id);
    ASSERT_EQ(rows.size(), 3u);
    for (const db::Submission& row : rows) {
        EXPECT_EQ(row.state, State::NotStarted);
        EXPECT_EQ(row.receivedOn, std::nullopt);
    }
    const auto round = workspace.store->rounds().find(id);
    EXPECT_EQ(workspace.store->sources().find(round->source)->kind, QStringLiteral("person"));
    const QString before = dump();
    EXPECT_THROW(app::openRound(*workspace.store, draft), app::Error); // a second one
    app::RoundDraft wrong = draft;
    wrong.period = db::Period::year(2022);
    EXPECT_THROW(app::openRound(*workspace.store, wrong), app::Error);
    wrong = draft;
    wrong.period = db::Period::quarter(2023, 1);
    wrong.dueOn = QDate(2022, 12, 31);
    EXPECT_THROW(app::openRound(*workspace.store, wrong), app::Error);
    wrong.form = db::FormId { 99 };
    EXPECT_THROW(app::openRound(*workspace.store, wrong), app::Error);
    EXPECT_EQ(dump(), before);
}

TEST_F(RoundEdits, AFormIsCheckedBeforeItIsSaved)
{
    app::FormDraft draft { *workspace.store->forms().find(workspace.formId),
        workspace.store->forms().items(workspace.formId) };
    const QString before = dump();
    const auto refused = [&](const std::function<void(app::FormDraft&)>& spoil) {
        app::FormDraft spoilt = draft;
        spoil(spoilt);
        EXPECT_THROW(app::saveForm(*workspace.store, spoilt), app::Error);
    };
    refused([](app::FormDraft& d) { d.form.code = QStringLiteral(" "); });
    refused([](app::FormDraft& d) { d.form.nameZh.clear(); });
    refused([](app::FormDraft& d) { d.items.clear(); });
    refused([](app::FormDraft& d) { d.items.push_back(d.items.front()); });
    refused([&](app::FormDraft& d) { d.items[0].partOf = workspace.visits; }); // comes later
    refused([](app::FormDraft& d) {
        d.items[0].lower = 2;
        d.items[0].upper = 1;
    });
    EXPECT_EQ(dump(), before);
}

TEST_F(RoundEdits, AFormThatWasAnsweredMayOnlyGrow)
{
    app::FormDraft draft { *workspace.store->forms().find(workspace.formId),
        workspace.store->forms().items(workspace.formId) };
    fill(workspace.beijing);
    submit();
    app::FormDraft less = draft;
    less.items.erase(less.items.begin());
    EXPECT_THROW(app::saveForm(*workspace.store, less), app::Error);
    draft.items.push_back(
        { workspace.formId, workspace.beds, db::Basis::Discrete, 5, {}, false, {}, {} });
    app::saveForm(*workspace.store, draft);
    EXPECT_EQ(workspace.store->forms().items(workspace.formId).size(), 5u);
}

} // namespace

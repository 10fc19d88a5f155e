// SPDX-License-Identifier: GPL-3.0-or-later
// Edits as several logins on a real server: what each may do is done, the rest is refused by name
// and leaves no trace. And the edits of who may do what, by function and by verb.
#include "app/sharing.h"

#include "app/edits.h"
#include "app/entry/round_edits.h"
#include "app/ledger/task_edits.h"
#include "app/rollout/rollout_edits.h"
#include "app/verbs.h"
#include "tests/app/entry_workspace.h"
#include "tests/support/office.h"

#include <gtest/gtest.h>

#include <functional>

namespace {

using db::Role;
using State = db::SubmissionState;
using testing::EntryWorkspace;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

// Everything one region has entered, and who looks after it.
class Sharing : public testing::Test
{
protected:
    Sharing()
    {
        for (const db::RegionId region : { workspace.beijing, workspace.xinjiang }) {
            fill(region);
            workspace.accept(workspace.outside(region), 5);
        }
        db::Change change(*workspace.store, { text("task"), text("window"), {}, {} });
        db::Document document;
        document.code = text("D1");
        document.source = workspace.yearbook;
        db::Task one;
        one.code = text("T1");
        one.document = workspace.store->documents().put(change, document);
        one.kind = text("task");
        one.source = workspace.yearbook;
        task = workspace.store->tasks().put(change, one);
        change.commit();
        app::setMember(*workspace.store, { text("rita"), Role::Reader, {} });
        app::setMember(*workspace.store, { text("eve"), Role::Entry, { workspace.beijing } });
        app::setMember(*workspace.store, { text("rob"), Role::Reviewer, {} });
        app::setMember(*workspace.store, { text("olga"), Role::Owner, {} });
        owner = std::move(workspace.store);
    }
    // From now on the edits of the fixture are this one's.
    void become(const char* login)
    {
        workspace.store = support::openedBy(place.path(), text(login));
        ASSERT_NE(workspace.store, nullptr);
    }
    db::Store& store() const { return *workspace.store; }
    void fill(db::RegionId region)
    {
        workspace.enter(workspace.id(region, workspace.kinds), text("310"));
        workspace.enter(workspace.id(region, workspace.share), text("30.6"));
        workspace.enter(workspace.id(region, workspace.visits), text("100"));
    }
    qint64 written() const { return qint64(owner->journal().log(-1).size()); }

    const support::NewPlace place { support::Engine::Postgresql };
    EntryWorkspace workspace { place.path() };
    std::unique_ptr<db::Store> owner;
    db::TaskId task {};
};

// Edits that somebody who enters for another region only may not do.
class Foreign : public Sharing
{
protected:
    struct Edit
    {
        const char* name;
        std::function<void()> run;
    };
    // Those of the grid tell of a cell that is locked instead.
    void told(const app::EnterOutcome& outcome)
    {
        if (outcome.locked > 0)
            throw db::NoRight(text("locked"));
    }
    std::vector<Edit> edits()
    {
        const db::RegionId other = workspace.xinjiang;
        const app::CellId asked = workspace.id(other, workspace.kinds);
        const app::CellId unasked = workspace.outside(other);
        return {
            { "enter", [=, this] { told(workspace.enter(asked, text("311"))); } },
            { "explain",
                [=, this] { app::explain(store(), asked.key, text("because it was so")); } },
            { "clear",
                [=, this] { told(workspace.enter(workspace.id(other, workspace.visits), {})); } },
            { "correct", [=, this] { told(workspace.enter(unasked, text("7"), text("typo"))); } },
            { "note", [=, this] { app::setCellNote(store(), unasked.key, text("estimated")); } },
            { "drop", [=, this] { told(workspace.enter(unasked, {}, text("wrong"))); } },
            { "roll out",
                [=, this] { told(workspace.enter(workspace.rollout(other), text("研"))); } },
            { "remark",
                [=, this] {
                    app::addComment(store(), { {}, asked.key, text("why?"), {}, {}, {}, {}, {} });
                } },
            { "progress",
                [=, this] {
                    app::setProgress(store(), { task, other, QDate(2022, 11, 1), 40, {}, {} });
                } },
            { "submit", [=, this] { app::submit(store(), workspace.round.id, { other }); } },
            { "accept", [=, this] { app::accept(store(), workspace.round.id, { other }); } },
            { "publish", [=, this] { app::publish(store(), workspace.round.id, { other }); } },
            { "close", [=, this] { app::closeRound(store(), workspace.round.id); } },
            { "undo", [=, this] { app::undo(store(), owner->journal().batches(1).front().id); } },
        };
    }
};

TEST_F(Foreign, EditsAreRefusedToWhoEntersForAnotherRegion)
{
    become("eve");
    const qint64 before = written();
    for (const Edit& edit : edits()) {
        if (text(edit.name) == text("publish")) // nothing accepted yet
            continue;
        if (text(edit.name) == text("accept"))
            app::submit(*owner, workspace.round.id, { workspace.xinjiang });
        try {
            edit.run();
            ADD_FAILURE() << edit.name << " was done";
        } catch (const db::NoRight&) {
        } catch (const db::Error& error) {
            // What the program knows beforehand it says before the server has to.
            EXPECT_TRUE(error.sentence().startsWith(text("Your login does not enter values")))
                << edit.name << ": " << error.sentence().toStdString();
        }
    }
    EXPECT_EQ(written(), before + 1); // the owner's
}

TEST_F(Foreign, EditsAreDoneByAReviewer)
{
    become("rob");
    for (const Edit& edit : edits())
        EXPECT_NO_THROW(edit.run()) << edit.name;
}

TEST_F(Foreign, EditsAreNotDoneByAReader)
{
    become("rita");
    const qint64 before = written();
    for (const Edit& edit : edits())
        EXPECT_THROW(edit.run(), db::Error) << edit.name;
    EXPECT_EQ(written(), before);
}

TEST_F(Sharing, WhoEntersDoesItForTheirRegionFromTheFirstKeyToTheSubmission)
{
    become("eve");
    const db::RegionId own = workspace.beijing;
    const app::CellId cell = workspace.id(own, workspace.visits);
    app::keepKeystroke(store(), cell, text("1"));
    EXPECT_EQ(store().entries().keystrokes().size(), 1u);
    EXPECT_EQ(workspace.enter(cell, text("120")).written, 1);
    EXPECT_TRUE(store().entries().keystrokes().empty());
    app::undo(store(), owner->journal().batches(1).front().id);
    EXPECT_EQ(workspace.entry(cell)->value, 100);
    app::redo(store());
    EXPECT_EQ(workspace.entry(cell)->value, 120);

    EXPECT_EQ(workspace.enter(workspace.outside(own), text("6"), text("typo")).written, 1);
    EXPECT_EQ(workspace.accepted(workspace.outside(own)), 6);
    app::undo(store(), owner->journal().batches(1).front().id); // with the source it cites
    EXPECT_EQ(workspace.accepted(workspace.outside(own)), 5);
    EXPECT_EQ(workspace.enter(workspace.rollout(own), text("研")).written, 1);
    app::addComment(store(), { {}, cell.key, text("new hospitals"), {}, {}, {}, {}, {} });
    app::resolveComment(store(), store().comments().of(cell.key).front().id, true);
    app::setProgress(store(), { task, own, QDate(2022, 11, 1), 40, {}, {} });

    app::submit(store(), workspace.round.id, { own });
    app::withdraw(store(), workspace.round.id, own);
    app::submit(store(), workspace.round.id, { own });
    app::undo(store(), owner->journal().batches(1).front().id);
    EXPECT_EQ(workspace.state(own), State::Draft);
    app::submit(store(), workspace.round.id, { own });
    EXPECT_THROW(app::accept(store(), workspace.round.id, { own }), db::NoRight);
    EXPECT_THROW(
        app::returnSubmission(store(), workspace.round.id, own, { { std::nullopt, text("no") } }),
        db::NoRight);
    EXPECT_EQ(workspace.state(own), State::Submitted);
}

TEST_F(Sharing, WhatWasSentBackIsSubmittedAgain)
{
    const db::RegionId own = workspace.beijing;
    app::submit(*owner, workspace.round.id, { own });
    app::returnSubmission(
        *owner, workspace.round.id, own, { { workspace.kinds, text("too high") } });
    become("eve");
    workspace.enter(workspace.id(own, workspace.kinds), text("300"));
    app::submit(store(), workspace.round.id, { own });
    app::undo(store(), owner->journal().batches(1).front().id);
    EXPECT_EQ(workspace.state(own), State::Returned);
    EXPECT_FALSE(store().rounds().returnReasons(workspace.round.id).front().settled);
    app::redo(store());
    owner->takeIn();
    app::accept(*owner, workspace.round.id, { own });
    store().takeIn();
    // From here on it is the reviewer's.
    EXPECT_THROW(app::undo(store(), owner->journal().batches(1).front().id), db::NoRight);
    EXPECT_EQ(workspace.state(own), State::Accepted);
}

TEST_F(Sharing, AnOwnerSaysWhoMayDoWhat)
{
    become("olga");
    app::setMember(store(), { text("eve"), Role::Entry, { workspace.corps, workspace.corps } });
    EXPECT_EQ(store().members().find(text("eve"))->regions, std::vector { workspace.corps });
    const auto acts = store().journal().batches(1);
    EXPECT_EQ(acts.front().actor, text("olga"));
    app::setMember(store(), { text(" eve "), Role::Entry, { workspace.corps } });
    EXPECT_EQ(store().journal().batches(1).front().id, acts.front().id); // no act for nothing
    app::setMember(store(), { text("eve"), Role::Reviewer, { workspace.corps } });
    EXPECT_TRUE(store().members().find(text("eve"))->regions.empty());
    app::removeMember(store(), text("rita"));
    EXPECT_EQ(db::Store::open(support::asLogin(place.path(), text("rita"))).status,
        db::OpenStatus::Refused);
    app::undo(store(), store().journal().batches(1).front().id);
    EXPECT_NE(support::openedBy(place.path(), text("rita")), nullptr);
}

TEST_F(Sharing, IsSaidBeforeItIsTried)
{
    become("olga");
    const auto objection = [&](const char* login, Role role) {
        return app::objectionToSet(store(), { text(login), role, {} });
    };
    EXPECT_EQ(objection("rob", Role::Owner), QString());
    EXPECT_TRUE(objection(" ", Role::Owner).contains(text("Say which login")));
    EXPECT_TRUE(objection("rob", Role::Entry).contains(text("at least one region")));
    EXPECT_TRUE(objection("olga", Role::Reviewer).contains(text("another owner")));
    EXPECT_EQ(objection("olga", Role::Owner), QString());
    EXPECT_TRUE(objection("office", Role::Reader).contains(text("always an owner")));
    EXPECT_TRUE(app::objectionToRemove(store(), text("olga")).contains(text("another owner")));
    EXPECT_TRUE(app::objectionToRemove(store(), text("no one")).contains(text("not a member")));
    EXPECT_EQ(app::objectionToRemove(store(), text("rob")), QString());
    EXPECT_THROW(app::removeMember(store(), text("olga")), app::Error);
    become("rob");
    EXPECT_TRUE(objection("rita", Role::Reader).contains(text("Only an owner")));
    EXPECT_THROW(app::setMember(store(), { text("rob"), Role::Owner, {} }), app::Error);
}

TEST_F(Sharing, IsSaidInWords)
{
    become("eve");
    EXPECT_EQ(app::rightsText(store()), text("eve may enter for 北京市."));
    become("rita");
    EXPECT_EQ(app::rightsText(store()), text("rita may look and export, and change nothing."));
    EXPECT_EQ(
        app::regionNames(store(), { workspace.corps, workspace.beijing }), text("北京市, XPCC"));
}

struct Said
{
    int code = -1;
    QString out;
    QString err;
};

Said members(const QStringList& arguments)
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    const std::array lists { app::verbs() };
    said.code
        = app::runVerb(lists, QStringList { text("members") } + arguments, out, err).value_or(-1);
    return said;
}

TEST_F(Sharing, TheVerbListsGivesAndTakesAway)
{
    const QString path = support::asLogin(place.path(), text("olga"));
    EXPECT_EQ(members({ path }).out,
        text("office  Owner\neve  Entry  110000\nolga  Owner\nrita  Reader\nrob  Reviewer\n"));
    EXPECT_EQ(members({ path, text("--set"), text("li.na"), text("--role"), text("entry"),
                          text("--regions"), text("660000,110000") })
                  .code,
        0);
    EXPECT_EQ(owner->members().find(text("li.na"))->regions,
        (std::vector { workspace.beijing, workspace.corps }));
    EXPECT_EQ(members({ path, text("--remove"), text("li.na") }).code, 0);
    EXPECT_FALSE(owner->members().find(text("li.na")));
    for (const QStringList& wrong :
        { QStringList { path, text("--set"), text("x"), text("--role"), text("king") },
            QStringList { path, text("--set"), text("x"), text("--role"), text("entry") },
            QStringList { path, text("--set"), text("x"), text("--role"), text("reader"),
                text("--regions"), text("110000") },
            QStringList { path, text("--set"), text("x"), text("--role"), text("entry"),
                text("--regions"), text("999999") },
            QStringList { path, text("--remove"), text("olga") },
            QStringList { path, text("--remove"), text("x") },
            QStringList { path, text("--remove"), text("rob"), text("--set"), text("rob") } }) {
        const Said said = members(wrong);
        EXPECT_EQ(said.code, 2) << wrong.join(u' ').toStdString();
        EXPECT_FALSE(said.err.isEmpty());
    }
    EXPECT_EQ(owner->members().all().size(), 4u);
    const Said said
        = members({ support::asLogin(place.path(), text("rob")), text("--remove"), text("rita") });
    EXPECT_EQ(said.code, 2);
    EXPECT_TRUE(said.err.contains(text("Only an owner"))) << said.err.toStdString();
}

TEST(SharingInAFile, TravelsAlongAndMeansNothing)
{
    const support::NewPlace file(support::Engine::Sqlite);
    {
        EntryWorkspace workspace(file.path());
        app::setMember(*workspace.store, { text("eve"), Role::Entry, { workspace.beijing } });
        EXPECT_EQ(workspace.store->rights().role, Role::Owner);
    }
    const Said said = members({ file.path(), text("--json") });
    EXPECT_EQ(said.code, 0);
    EXPECT_TRUE(said.out.contains(text("\"eve\"")));
    EXPECT_TRUE(said.err.contains(text("A file knows no logins")));
    const auto store = std::move(db::Store::open(file.path()).store);
    app::setMember(*store, { store->rights().login, Role::Reader, {} }); // harmless here
    app::removeMember(*store, store->rights().login);
    EXPECT_EQ(store->members().all().size(), 1u);
}

} // namespace

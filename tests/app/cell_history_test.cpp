// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_history.h"

#include "app/entry/round_edits.h"
#include "tests/app/entry_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::CellAct;
using app::CellEvent;
using testing::EntryWorkspace;

class CellHistory : public testing::Test
{
protected:
    app::CellId cell() const { return workspace.id(workspace.beijing, workspace.kinds); }
    std::vector<CellEvent> events() const { return app::cellHistory(*workspace.store, cell().key); }
    std::vector<CellAct> acts() const
    {
        std::vector<CellAct> found;
        for (const CellEvent& event : events())
            found.push_back(event.what);
        return found;
    }

    EntryWorkspace workspace;
};

TEST_F(CellHistory, IsEmptyForACellNothingHappenedTo)
{
    workspace.enter(workspace.id(workspace.beijing, workspace.share), QStringLiteral("1"));
    EXPECT_TRUE(events().empty());
}

TEST_F(CellHistory, TellsTheWholeLifeOfACellInOrder)
{
    db::Store& store = *workspace.store;
    const auto round = workspace.round.id;
    const std::vector region { workspace.beijing };
    workspace.enter(cell(), QStringLiteral("31O"));
    workspace.enter(cell(), QStringLiteral("310"));
    workspace.enter(workspace.id(workspace.beijing, workspace.share), QStringLiteral("30.6"));
    app::explain(store, cell().key, QStringLiteral("Two provinces buy together."));
    app::submit(store, round, region, QStringLiteral("command line"));
    app::returnSubmission(store, round, workspace.beijing,
        { { workspace.kinds, QStringLiteral("which year?") },
            { workspace.share, QStringLiteral("not about this cell") },
            { std::nullopt, QStringLiteral("whole return") } });
    db::Comment comment;
    comment.key = cell().key;
    comment.text = QStringLiteral("asked by telephone");
    app::addComment(store, comment);
    app::submit(store, round, region);
    app::accept(store, round, region, QStringLiteral("command line"));
    app::publish(store, round, region);
    EXPECT_EQ(acts(),
        (std::vector { CellAct::Typed, CellAct::Typed, CellAct::Explained, CellAct::Returned,
            CellAct::Returned, CellAct::Commented, CellAct::Accepted, CellAct::Published }));
    const auto all = events();
    EXPECT_EQ(all[0].from, QString());
    EXPECT_EQ(all[0].to, QStringLiteral("31O"));
    EXPECT_EQ(all[1].from, QStringLiteral("31O"));
    EXPECT_EQ(all[1].to, QStringLiteral("310"));
    EXPECT_EQ(all[1].via, QStringLiteral("window"));
    EXPECT_FALSE(all[1].actor.isEmpty());
    EXPECT_EQ(all[2].to, QStringLiteral("Two provinces buy together."));
    EXPECT_EQ(all[3].reason, QStringLiteral("which year?"));
    EXPECT_EQ(all[4].reason, QStringLiteral("whole return"));
    EXPECT_EQ(all[5].to, QStringLiteral("asked by telephone"));
    EXPECT_EQ(all[6].to, QStringLiteral("310"));
    EXPECT_EQ(all[6].via, QStringLiteral("command line"));
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_LE(all[i - 1].at, all[i].at);
}

TEST_F(CellHistory, TellsWhatHappensOutsideRounds)
{
    const app::CellId outside = workspace.outside(workspace.beijing);
    workspace.accept(outside, 64);
    workspace.enter(outside, QStringLiteral("65"), QStringLiteral("misprint"));
    workspace.remove(outside.key);
    const auto all = app::cellHistory(*workspace.store, outside.key);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].what, CellAct::Changed);
    EXPECT_EQ(all[1].from, QStringLiteral("64"));
    EXPECT_EQ(all[1].to, QStringLiteral("65"));
    EXPECT_EQ(all[1].reason, QStringLiteral("misprint"));
    EXPECT_EQ(all[2].what, CellAct::Removed);
    EXPECT_EQ(all[2].from, QStringLiteral("65"));
}

TEST_F(CellHistory, AClearedCellSaysWhatStoodInIt)
{
    workspace.enter(cell(), QStringLiteral("310"));
    workspace.enter(cell(), {});
    EXPECT_EQ(acts(), (std::vector { CellAct::Typed, CellAct::Cleared }));
    EXPECT_EQ(events().back().from, QStringLiteral("310"));
}

TEST(CellActs, EachHaveAWord)
{
    for (int act = 0; act <= int(CellAct::Returned); ++act)
        EXPECT_FALSE(app::cellActText(CellAct(act)).isEmpty()) << act;
}

} // namespace

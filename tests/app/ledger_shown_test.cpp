// SPDX-License-Identifier: GPL-3.0-or-later
// What of the ledger is looked at: the bar of a task, headings, narrowing.
#include "app/ledger/shown.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

namespace app {

namespace {

LedgerTask judged(Light light)
{
    LedgerTask task;
    task.light.light = task.light.computed = light;
    task.light.evidence.timeShare = 0.8;
    return task;
}

} // namespace

TEST(TaskBar, CountsMilestonesFirst)
{
    LedgerTask task = judged(Light::Warn);
    task.light.evidence.milestones = 5;
    task.light.evidence.progress = 90;
    task.done = 2;
    task.expected = 4;
    task.doneShare = 0.4;
    task.expectedShare = 0.8;
    EXPECT_EQ(taskBar(task), (TaskBar { 0.4, 0.8, QStringLiteral("2/5"), true }));
    task.expected = 2;
    EXPECT_FALSE(taskBar(task)->behind);
}

TEST(TaskBar, WhatIsComputedGoesBeforeWhatIsEntered)
{
    LedgerTask task = judged(Light::Ok);
    task.light.evidence.progress = 75;
    EXPECT_EQ(taskBar(task), (TaskBar { 0.75, 0.8, QStringLiteral("75%"), false }));
    task.light.evidence.regionsExpected = 31;
    EXPECT_EQ(taskBar(task)->text, QStringLiteral("75%")); // nobody has a figure yet
    task.light.evidence.regionsJudged = 30;
    task.light.evidence.regionsMeeting = 26;
    EXPECT_EQ(taskBar(task)->text, QStringLiteral("26/31 regions"));
    EXPECT_DOUBLE_EQ(taskBar(task)->share, 26.0 / 31);
}

TEST(TaskBar, IsBehindWhenItsLightIs)
{
    LedgerTask task = judged(Light::Late);
    task.light.evidence.progress = 75;
    EXPECT_TRUE(taskBar(task)->behind);
}

TEST(TaskBar, SaysWhyThereIsNone)
{
    LedgerTask task = judged(Light::NoData);
    EXPECT_FALSE(taskBar(task));
    EXPECT_EQ(barText(task), QStringLiteral("No milestones set"));
    task.light.evidence.regionsExpected = 1;
    EXPECT_EQ(barText(task), QStringLiteral("No figures yet"));
    task.light.evidence.regionsJudged = 1;
    task.light.evidence.monitorOnly = true; // watched, never judged
    EXPECT_FALSE(taskBar(task));
}

TEST(SectionHeading, NumbersASectionOnce)
{
    LedgerSection section;
    section.title = QStringLiteral("Promote");
    EXPECT_EQ(sectionHeading(section), QStringLiteral("Promote"));
    section.section = db::Task {};
    section.section->number = 2;
    EXPECT_EQ(sectionHeading(section), QStringLiteral("2. Promote"));
}

TEST(LedgerFilter, NarrowsByLightOriginAndWordsTogether)
{
    support::SmallLedger s;
    db::Task task = s.find(s.a);
    task.origin = QStringLiteral("national");
    s.put(task);
    s.put(s.milestone(s.a, 1, "2022-06-30", "2022-06-30"));
    const Ledger whole = ledger(s.store, s.first,
        JudgedAt { s.workspace.nation, db::Period::year(2022), support::day("2022-11-30") });
    EXPECT_EQ(originsOf(whole), QStringList { QStringLiteral("national") });
    LedgerFilter filter;
    EXPECT_FALSE(filter.narrows());
    EXPECT_EQ(narrowed(whole, filter), whole);
    filter.origin = QStringLiteral("national");
    ASSERT_EQ(narrowed(whole, filter).sections.size(), 1U);
    EXPECT_EQ(narrowed(whole, filter).sections[0].tasks.size(), 1U);
    filter.light = whole.task(s.b)->light.light;
    EXPECT_TRUE(narrowed(whole, filter).sections.empty());
    EXPECT_EQ(narrowed(whole, filter).counts, LightCounts {});
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules every workspace begins with, as a decision table; and what else makes a light.
#include "app/calc/task_light.h"

#include "app/error.h"
#include "tests/support/facts.h"

#include <gtest/gtest.h>

namespace {

using app::Light;
using app::TaskEvidence;

const QDate today(2022, 11, 30);
const QDate yesterday(2022, 11, 29);
const QDate tomorrow(2022, 12, 1);
const QDate inSixty(2023, 1, 29);
const QDate inSixtyOne(2023, 1, 30);

std::vector<db::LightRule> rules()
{
    return support::filled(app::WorkspaceKind::Empty).lights().rules();
}

struct Case
{
    const char* name;
    std::optional<QDate> due;
    int milestones, done, dueByNow;
    int judged, meeting, expected;
    std::optional<double> progress;
    double time; // share that has passed
    Light light;
    const char* rule;
    int days;
};

// milestones, done, due by now; regions judged, meeting, expected; progress, share of time
const Case cases[] = {
    { "NothingRecorded", today, 0, 0, 0, 0, 0, 32, {}, 0, Light::NoData, "R10", 0 },
    { "NothingRecordedOverdue", yesterday, 0, 0, 0, 0, 0, 32, {}, 0, Light::NoData, "R10", -1 },
    { "NothingRecordedUndated", {}, 0, 0, 0, 0, 0, 0, {}, 0, Light::NoData, "R10", 0 },
    { "AllDone", yesterday, 3, 3, 3, 0, 0, 0, {}, 0, Light::Ok, "R20", -1 },
    { "AllDoneAndMet", tomorrow, 3, 3, 3, 32, 32, 32, {}, 0, Light::Ok, "R20", 1 },
    { "MetWithoutMilestones", yesterday, 0, 0, 0, 32, 32, 32, {}, 0, Light::Ok, "R20", -1 },
    { "OneRegionMeets", yesterday, 0, 0, 0, 1, 1, 1, {}, 0, Light::Ok, "R20", -1 },
    { "OneRegionShort", yesterday, 0, 0, 0, 1, 0, 1, {}, 0, Light::Late, "R30", -1 },
    { "OverdueAndUnmet", yesterday, 3, 3, 3, 32, 27, 32, {}, 0, Light::Late, "R30", -1 },
    { "OverdueAndOpen", yesterday, 3, 2, 3, 0, 0, 0, {}, 0, Light::Late, "R31", -1 },
    { "OverdueBoth", yesterday, 3, 2, 3, 32, 31, 32, {}, 0, Light::Late, "R30", -1 },
    { "OverdueUnmetBeforeBehind", yesterday, 4, 1, 3, 32, 27, 32, {}, 0, Light::Late, "R30", -1 },
    // Due today is not overdue: the last milestone of today is not expected before tomorrow.
    { "DueTodayOpen", today, 3, 2, 2, 0, 0, 0, {}, 0, Light::Ok, "R80", 0 },
    { "DueTodayUnmet", today, 0, 0, 0, 32, 27, 32, {}, 0, Light::Warn, "R50", 0 },
    { "DueTodayTwoBehind", today, 4, 1, 3, 0, 0, 0, {}, 0, Light::Late, "R40", 0 },
    { "OneBehind", tomorrow, 4, 1, 2, 0, 0, 0, {}, 0, Light::Warn, "R41", 1 },
    { "TwoBehind", tomorrow, 4, 0, 2, 0, 0, 0, {}, 0, Light::Late, "R40", 1 },
    { "ThreeBehindFarAway", inSixtyOne, 4, 0, 3, 0, 0, 0, {}, 0, Light::Late, "R40", 61 },
    { "BehindUndated", {}, 4, 1, 2, 0, 0, 0, {}, 0, Light::Warn, "R41", 0 },
    { "BehindThoughMet", tomorrow, 4, 1, 2, 32, 32, 32, {}, 0, Light::Warn, "R41", 1 },
    { "NearAtSixtyDays", inSixty, 0, 0, 0, 32, 30, 32, {}, 0, Light::Warn, "R50", 60 },
    { "FarAtSixtyOneDays", inSixtyOne, 0, 0, 0, 32, 30, 32, {}, 0, Light::Ok, "R70", 61 },
    { "UnmetUndated", {}, 0, 0, 0, 32, 30, 32, {}, 0, Light::Ok, "R70", 0 },
    { "NearBeforeNotStarted", inSixty, 4, 0, 0, 32, 30, 32, {}, 0, Light::Warn, "R50", 60 },
    { "FarAndNotStarted", inSixtyOne, 4, 0, 0, 32, 30, 32, {}, 0, Light::NotDue, "R60", 61 },
    { "NothingDueYet", inSixtyOne, 4, 0, 0, 0, 0, 0, {}, 0, Light::NotDue, "R60", 61 },
    { "NothingDueYetUndated", {}, 2, 0, 0, 0, 0, 0, {}, 0, Light::NotDue, "R60", 0 },
    { "AheadOfTime", inSixtyOne, 4, 1, 0, 0, 0, 0, {}, 0, Light::Ok, "R80", 61 },
    { "AsExpected", inSixtyOne, 4, 2, 2, 0, 0, 0, {}, 0, Light::Ok, "R80", 61 },
    { "RegionsThatSayNothingDoNotMeet", yesterday, 0, 0, 0, 1, 1, 32, {}, 0, Light::Late, "R30",
        -1 },
    { "ProgressDone", yesterday, 0, 0, 0, 0, 0, 0, 100, 1, Light::Ok, "R20", -1 },
    { "ProgressShortOverdue", yesterday, 0, 0, 0, 0, 0, 0, 99, 1, Light::Late, "R32", -1 },
    { "ProgressNearlyDoneDueToday", today, 0, 0, 0, 0, 0, 0, 90, 1, Light::Ok, "R71", 0 },
    { "ProgressBehindDueToday", today, 0, 0, 0, 0, 0, 0, 80, 1, Light::Warn, "R51", 0 },
    { "ProgressOnPath", inSixtyOne, 0, 0, 0, 0, 0, 0, 50, 0.6, Light::Ok, "R71", 61 },
    { "ProgressFifteenBehind", inSixtyOne, 0, 0, 0, 0, 0, 0, 45, 0.6, Light::Ok, "R71", 61 },
    { "ProgressMoreThanFifteenBehind", inSixtyOne, 0, 0, 0, 0, 0, 0, 44.9, 0.6, Light::Warn, "R51",
        61 },
    { "ProgressUndated", {}, 0, 0, 0, 0, 0, 0, 10, 0.9, Light::Warn, "R51", 0 },
    { "NoProgressEarly", inSixtyOne, 0, 0, 0, 0, 0, 0, 0, 0.1, Light::Ok, "R71", 61 },
    { "NoProgressLater", inSixtyOne, 0, 0, 0, 0, 0, 0, 0, 0.2, Light::Warn, "R51", 61 },
    { "MilestonesDoneProgressShort", inSixtyOne, 3, 3, 3, 0, 0, 0, 80, 0.7, Light::Ok, "R80", 61 },
    { "MilestonesDoneProgressShortOverdue", yesterday, 3, 3, 3, 0, 0, 0, 80, 1, Light::Late, "R32",
        -1 },
    { "ProgressDoneMilestonesOpen", yesterday, 3, 2, 3, 0, 0, 0, 100, 1, Light::Late, "R31", -1 },
    { "BehindBeforeProgress", inSixtyOne, 4, 1, 2, 0, 0, 0, 100, 0.5, Light::Warn, "R41", 61 },
    { "MetButProgressShort", inSixtyOne, 0, 0, 0, 32, 32, 32, 50, 0.5, Light::Ok, "R70", 61 },
    { "UnmetFarProgressBehind", inSixtyOne, 0, 0, 0, 32, 30, 32, 10, 0.5, Light::Warn, "R51", 61 },
};

TaskEvidence evidenceOf(const Case& c)
{
    TaskEvidence e;
    e.due = c.due;
    e.milestones = c.milestones;
    e.milestonesDone = c.done;
    e.milestonesDue = c.dueByNow;
    e.regionsJudged = c.judged;
    e.regionsMeeting = c.meeting;
    e.regionsExpected = c.expected;
    e.progress = c.progress;
    e.timeShare = c.time;
    return e;
}

class TaskLight : public testing::TestWithParam<Case>
{
};

TEST_P(TaskLight, FollowsTheRules)
{
    const Case& c = GetParam();
    const TaskEvidence evidence = evidenceOf(c);
    app::LightRules own(rules());
    const app::TaskLight light = own.judge(evidence, today);
    EXPECT_EQ(light.light, c.light);
    EXPECT_EQ(light.computed, c.light);
    EXPECT_EQ(light.rule.toStdString(), c.rule);
    EXPECT_EQ(light.days, c.days);
    EXPECT_EQ(light.evidence, evidence);
    EXPECT_FALSE(light.sentence.isEmpty());
    EXPECT_FALSE(light.sentence.contains(u'{')) << light.sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, TaskLight, testing::ValuesIn(cases), [](const auto& c) { return c.param.name; });

TaskEvidence behind()
{
    TaskEvidence e;
    e.milestones = 4;
    e.milestonesDone = 1;
    e.milestonesDue = 2;
    return e;
}

db::LightRule rule(const char* expression, const char* sentence = "So it is.")
{
    return { QStringLiteral("X1"), 1, int(Light::Late), QString::fromUtf8(expression), {},
        QString::fromUtf8(sentence), true };
}

TEST(LightRules, SayWhatIsBehindInASentence)
{
    EXPECT_EQ(app::LightRules(rules()).judge(behind(), today).sentence,
        QStringLiteral("Milestones 1 of 4 done, 2 expected by now."));
}

TEST(LightRules, TurnRedToYellowToGreenWithCatchingUp)
{
    app::LightRules own(rules());
    TaskEvidence e = behind();
    e.milestonesDone = 0;
    EXPECT_EQ(own.judge(e, today).light, Light::Late);
    e.milestonesDone = 1;
    EXPECT_EQ(own.judge(e, today).light, Light::Warn);
    e.milestonesDone = 2;
    EXPECT_EQ(own.judge(e, today).light, Light::Ok);
}

TEST(LightRules, TheFirstTrueOneCounts)
{
    auto all = rules();
    all.insert(all.begin(), rule("milestones == 4"));
    EXPECT_EQ(app::LightRules(all).judge(behind(), today).rule, QStringLiteral("X1"));
    all.front().enabled = false;
    EXPECT_EQ(app::LightRules(all).judge(behind(), today).rule, QStringLiteral("R41"));
    EXPECT_EQ(app::LightRules({}).judge(behind(), today).light, Light::NoData);
    EXPECT_FALSE(app::LightRules({}).judge(behind(), today).sentence.isEmpty());
}

TEST(LightRules, MayAskForEvidence)
{
    auto all = rules();
    const auto it = std::ranges::find(all, QStringLiteral("R45"), &db::LightRule::code);
    ASSERT_NE(it, all.end());
    EXPECT_FALSE(it->enabled);
    it->enabled = true;
    TaskEvidence e = behind();
    e.milestonesDue = 1;
    EXPECT_EQ(app::LightRules(all).judge(e, today).rule, QStringLiteral("R45"));
    e.proven = 1;
    EXPECT_EQ(app::LightRules(all).judge(e, today).rule, QStringLiteral("R80"));
}

TEST(LightRules, DivideByNothingWithoutBeingTrue)
{
    EXPECT_EQ(app::LightRules({ rule("milestones / 0") }).judge(behind(), today).rule, QString());
    EXPECT_EQ(app::LightRules({ rule("0 / 0 + 1") }).judge(behind(), today).rule, QString());
}

class UnsoundRule : public testing::TestWithParam<db::LightRule>
{
};

TEST_P(UnsoundRule, IsRefusedWithASentence)
{
    try {
        app::requireSound(GetParam());
        FAIL() << GetParam().expression.toStdString();
    } catch (const app::Error& error) {
        EXPECT_GT(error.sentence().size(), 10);
    }
}

db::LightRule with(db::LightRule r, const char* code, int light)
{
    r.code = QString::fromUtf8(code);
    r.light = light;
    return r;
}

INSTANTIATE_TEST_SUITE_P(All, UnsoundRule,
    testing::Values(rule(""), rule("milestones =="), rule("milestone == 1"), rule("a = 1"),
        rule("days < 0 && (overdue_days"), rule("\"text\""), rule("1; DROP TABLE task"),
        rule("1", ""), rule("1", "So {it} is."), with(rule("1"), "", 2), with(rule("1"), "X", 5),
        with(rule("1"), "X", -1)));

TEST(LightRules, TheOnesOfAWorkspaceAreSound)
{
    for (const db::LightRule& r : rules()) {
        EXPECT_NO_THROW(app::requireSound(r)) << r.code.toStdString();
        EXPECT_FALSE(r.sentenceZh.isEmpty());
        EXPECT_FALSE(r.sentenceEn.isEmpty());
    }
    EXPECT_NO_THROW(
        app::requireSound(rule("1", "{name} {milestone}: {nothing"))); // no closing brace: text
}

TEST(LightRules, NameTheOneThatCannotBeUsed)
{
    try {
        const app::LightRules broken({ rule("no_such_word > 1") });
        FAIL();
    } catch (const app::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("X1")));
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("no_such_word")));
    }
}

TEST(LightRules, AnOverrideSaysSoAndKeepsWhatTheRuleSays)
{
    db::LightOverride o;
    o.light = int(Light::Ok);
    o.until = tomorrow;
    o.reason = QStringLiteral("agreed with %1 and {name}");
    const app::TaskLight light = app::LightRules(rules()).judge(behind(), today, o);
    EXPECT_EQ(light.light, Light::Ok);
    EXPECT_EQ(light.computed, Light::Warn);
    EXPECT_EQ(light.rule, QStringLiteral("R41"));
    EXPECT_TRUE(light.sentence.contains(o.reason)) << light.sentence.toStdString();
    EXPECT_TRUE(light.sentence.contains(QStringLiteral("2022-12-01")));
    EXPECT_TRUE(light.sentence.contains(QStringLiteral("Milestones 1 of 4")));
}

TEST(LightRules, TitlesAreNeverReadAsPlaceholders)
{
    TaskEvidence e = behind();
    e.title = QStringLiteral("{due} {name}");
    EXPECT_EQ(app::LightRules({ rule("1", "{name}!") }).judge(e, today).sentence,
        QStringLiteral("{due} {name}!"));
}

TEST(Meets, ReadsTheOperator)
{
    using db::Direction;
    using db::Qualifier;
    const auto meets = [](double value, Qualifier op, Direction direction = Direction::Higher) {
        db::Target target;
        target.op = op;
        target.value = 28;
        return app::meets(value, target, direction);
    };
    EXPECT_FALSE(meets(28, Qualifier::Greater));
    EXPECT_TRUE(meets(28.01, Qualifier::Greater));
    EXPECT_TRUE(meets(28, Qualifier::AtLeast));
    EXPECT_FALSE(meets(27.99, Qualifier::AtLeast));
    EXPECT_FALSE(meets(28, Qualifier::Less));
    EXPECT_TRUE(meets(0, Qualifier::Less));
    EXPECT_TRUE(meets(28, Qualifier::AtMost));
    EXPECT_FALSE(meets(28.01, Qualifier::AtMost));
    EXPECT_TRUE(meets(30, Qualifier::About));
    EXPECT_FALSE(meets(27, Qualifier::About));
    EXPECT_TRUE(meets(27, Qualifier::About, Direction::Lower));
    EXPECT_FALSE(meets(30, Qualifier::Exact, Direction::Lower));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/task_light.h"

#include <gtest/gtest.h>

namespace {

using app::Light;
using app::LightReason;
using app::TaskEvidence;

const QDate today(2022, 11, 30);

struct Case
{
    const char* name;
    std::optional<QDate> due;
    int milestones, done, dueByNow;
    int judged, meeting, expected;
    Light light;
    LightReason reason;
    int days;
};

const QDate yesterday(2022, 11, 29);
const QDate tomorrow(2022, 12, 1);
const QDate inSixty(2023, 1, 29);
const QDate inSixtyOne(2023, 1, 30);

// milestones, done, due by now; regions judged, meeting, expected
const Case cases[] = {
    { "NothingRecorded", today, 0, 0, 0, 0, 0, 32, Light::NoData, LightReason::NothingRecorded, 0 },
    { "NothingRecordedOverdue", yesterday, 0, 0, 0, 0, 0, 32, Light::NoData,
        LightReason::NothingRecorded, -1 },
    { "NothingRecordedUndated", {}, 0, 0, 0, 0, 0, 0, Light::NoData, LightReason::NothingRecorded,
        0 },
    { "AllDone", yesterday, 3, 3, 3, 0, 0, 0, Light::Ok, LightReason::Done, -1 },
    { "AllDoneAndMet", tomorrow, 3, 3, 3, 32, 32, 32, Light::Ok, LightReason::Done, 1 },
    { "MetWithoutMilestones", yesterday, 0, 0, 0, 32, 32, 32, Light::Ok, LightReason::Done, -1 },
    { "OverdueAndUnmet", yesterday, 3, 3, 3, 32, 27, 32, Light::Late, LightReason::OverdueUnmet,
        -1 },
    { "OverdueAndOpen", yesterday, 3, 2, 3, 0, 0, 0, Light::Late, LightReason::OverdueMilestones,
        -1 },
    { "OverdueBoth", yesterday, 3, 2, 3, 32, 31, 32, Light::Late, LightReason::OverdueUnmet, -1 },
    // Due today is not overdue: the last milestone of today is not expected before tomorrow.
    { "DueTodayOpen", today, 3, 2, 2, 0, 0, 0, Light::Ok, LightReason::OnPath, 0 },
    { "DueTodayUnmet", today, 0, 0, 0, 32, 27, 32, Light::Warn, LightReason::TargetNear, 0 },
    { "OneBehind", tomorrow, 4, 1, 2, 0, 0, 0, Light::Warn, LightReason::MilestonesBehind, 1 },
    { "TwoBehind", tomorrow, 4, 0, 2, 0, 0, 0, Light::Late, LightReason::MilestonesBehind, 1 },
    { "BehindUndated", {}, 4, 1, 2, 0, 0, 0, Light::Warn, LightReason::MilestonesBehind, 0 },
    { "NearAtSixtyDays", inSixty, 0, 0, 0, 32, 30, 32, Light::Warn, LightReason::TargetNear, 60 },
    { "FarAtSixtyOneDays", inSixtyOne, 0, 0, 0, 32, 30, 32, Light::Ok, LightReason::OnPath, 61 },
    { "NothingDueYet", inSixtyOne, 4, 0, 0, 0, 0, 0, Light::NotDue, LightReason::NotStarted, 61 },
    { "AheadOfTime", inSixtyOne, 4, 1, 0, 0, 0, 0, Light::Ok, LightReason::OnPath, 61 },
    { "AsExpected", inSixtyOne, 4, 2, 2, 0, 0, 0, Light::Ok, LightReason::OnPath, 61 },
    { "RegionsThatSayNothingDoNotMeet", yesterday, 0, 0, 0, 1, 1, 32, Light::Late,
        LightReason::OverdueUnmet, -1 },
};

class TaskLight : public testing::TestWithParam<Case>
{
};

TEST_P(TaskLight, FollowsTheRule)
{
    const Case& c = GetParam();
    const TaskEvidence evidence { c.due, c.milestones, c.done, c.dueByNow, c.judged, c.meeting,
        c.expected };
    const app::TaskLight light = app::taskLight(evidence, today);
    EXPECT_EQ(light.light, c.light);
    EXPECT_EQ(light.reason, c.reason);
    EXPECT_EQ(light.days, c.days);
    EXPECT_EQ(light.evidence, evidence);
    EXPECT_FALSE(app::reasonText(light).isEmpty());
    EXPECT_FALSE(app::reasonText(light).contains(u'%')) << app::reasonText(light).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, TaskLight, testing::ValuesIn(cases), [](const auto& c) { return c.param.name; });

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

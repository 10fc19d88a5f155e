// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/task_light.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr int nearDays = 60;

struct TaskLightText
{
    Q_DECLARE_TR_FUNCTIONS(TaskLightText)
};

} // namespace

TaskLight taskLight(const TaskEvidence& e, const QDate& day)
{
    TaskLight result;
    result.evidence = e;
    if (e.due)
        result.days = int(day.daysTo(*e.due));
    const auto say = [&](Light light, LightReason reason) {
        result.light = light;
        result.reason = reason;
        return result;
    };
    const bool hasTarget = e.regionsJudged > 0;
    if (e.milestones == 0 && !hasTarget)
        return say(Light::NoData, LightReason::NothingRecorded);
    const bool unmet = hasTarget && e.regionsMeeting < e.regionsExpected;
    const bool open = e.milestonesDone < e.milestones;
    if (!unmet && !open)
        return say(Light::Ok, LightReason::Done);
    if (e.due && *e.due < day)
        return say(Light::Late, unmet ? LightReason::OverdueUnmet : LightReason::OverdueMilestones);
    const int behind = e.milestonesDue - e.milestonesDone;
    if (behind > 0)
        return say(behind > 1 ? Light::Late : Light::Warn, LightReason::MilestonesBehind);
    if (unmet && e.due && result.days <= nearDays)
        return say(Light::Warn, LightReason::TargetNear);
    if (e.milestones > 0 && e.milestonesDue == 0 && e.milestonesDone == 0)
        return say(Light::NotDue, LightReason::NotStarted);
    return say(Light::Ok, LightReason::OnPath);
}

QString reasonText(const TaskLight& l)
{
    const TaskEvidence& e = l.evidence;
    const int shortBy = e.regionsExpected - e.regionsMeeting;
    switch (l.reason) {
    case LightReason::NothingRecorded:
        return TaskLightText::tr(
            "No milestone and no figure of a linked indicator is recorded, so it "
            "cannot be judged.");
    case LightReason::Done:
        return TaskLightText::tr("Every milestone is done and every target is met.");
    case LightReason::OverdueUnmet:
        return TaskLightText::tr("Due %1, %n region(s) short of the target", "", shortBy)
                   .arg(e.due->toString(Qt::ISODate))
            + TaskLightText::tr("; %n day(s) overdue.", "", -l.days);
    case LightReason::OverdueMilestones:
        return TaskLightText::tr("Due %1, milestones %2 of %3 done")
                   .arg(e.due->toString(Qt::ISODate))
                   .arg(e.milestonesDone)
                   .arg(e.milestones)
            + TaskLightText::tr("; %n day(s) overdue.", "", -l.days);
    case LightReason::MilestonesBehind:
        return TaskLightText::tr("Milestones %1 of %2 done, %3 expected by now.")
            .arg(e.milestonesDone)
            .arg(e.milestones)
            .arg(e.milestonesDue);
    case LightReason::TargetNear:
        return TaskLightText::tr("%n region(s) short of the target", "", shortBy)
            + TaskLightText::tr("; %n day(s) left until the due date.", "", l.days);
    case LightReason::NotStarted: return TaskLightText::tr("Nothing of it was due so far.");
    case LightReason::OnPath:
        if (e.milestones == 0)
            return TaskLightText::tr("%1 of %2 regions meet the target.")
                .arg(e.regionsMeeting)
                .arg(e.regionsExpected);
        return TaskLightText::tr("Milestones %1 of %2 done, as expected by now.")
            .arg(e.milestonesDone)
            .arg(e.milestones);
    }
    return {};
}

bool meets(double value, const db::Target& target, db::Direction direction)
{
    switch (target.op) {
    case db::Qualifier::Greater: return value > target.value;
    case db::Qualifier::AtLeast: return value >= target.value;
    case db::Qualifier::Less: return value < target.value;
    case db::Qualifier::AtMost: return value <= target.value;
    case db::Qualifier::Exact:
    case db::Qualifier::About:
        return direction == db::Direction::Lower ? value <= target.value : value >= target.value;
    }
    return false;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The light of a key task by rule: milestones, the linked target over the regions, the due date
// and the day asked for. The result carries its reason, so that "why red" is never worked out
// twice.
#pragma once

#include "app/light.h"
#include "db/types.h"

#include <QDate>

#include <optional>

namespace app {

struct TaskEvidence
{
    std::optional<QDate> due;
    int milestones = 0;
    int milestonesDone = 0; // done on or before the day
    int milestonesDue = 0; // due before the day: due today is not overdue
    // Regions with a value for the linked target, and how many of them meet it.
    int regionsJudged = 0;
    int regionsMeeting = 0;
    int regionsExpected = 0; // reporting regions the target speaks to
    bool operator==(const TaskEvidence&) const = default;
};

enum class LightReason : quint8 {
    NothingRecorded, // no milestone, no figure of a linked target
    Done, // everything is done or met
    OverdueUnmet, // past the due date, regions short of the target
    OverdueMilestones, // past the due date, milestones open
    MilestonesBehind, // milestones past their own date
    TargetNear, // due within 60 days and regions short of the target
    NotStarted, // due later and nothing was due so far
    OnPath
};

struct TaskLight
{
    Light light = Light::NoData;
    LightReason reason = LightReason::NothingRecorded;
    TaskEvidence evidence;
    int days = 0; // to the due date; negative: overdue by as many
    bool operator==(const TaskLight&) const = default;
};

TaskLight taskLight(const TaskEvidence& evidence, const QDate& day);
QString reasonText(const TaskLight& light); // one sentence

// Whether a value meets a target. "About" and "=" mean at least for an indicator where more is
// better, at most where less is.
bool meets(double value, const db::Target& target, db::Direction direction);

} // namespace app

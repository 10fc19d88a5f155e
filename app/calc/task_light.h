// SPDX-License-Identifier: GPL-3.0-or-later
// The light of a key task by the rules of the workspace: what is known of it as numbers, the first
// rule that is true, and the sentence that says so. There is no second way to work out a light.
#pragma once

#include "app/calc/formula.h"
#include "app/light.h"
#include "db/types.h"

#include <QDate>

#include <span>
#include <vector>

namespace app {

// What is known of a task on a day.
struct TaskEvidence
{
    std::optional<QDate> due;
    int milestones = 0;
    int milestonesDone = 0; // done on or before the day
    int milestonesDue = 0; // due before the day: due today is not overdue
    // Regions with a value for the linked targets, and how many of them meet them.
    int regionsJudged = 0;
    int regionsMeeting = 0;
    int regionsExpected = 0; // regions the targets speak to
    int milestoneOverdueDays = 0; // of the open milestone that waits longest
    QString milestoneOverdue; // its title
    int proven = 0; // milestones done that have a document as evidence
    std::optional<double> progress; // entered: percent
    double timeShare = 0; // of the time from the list to the due date, 0 to 1
    bool monitorOnly = false; // linked indicators are watched, never judged
    QString title; // of the task
    bool operator==(const TaskEvidence&) const = default;
};

// Something is recorded, and nothing of it is wanting.
bool isDone(const TaskEvidence& evidence);
bool isRecorded(const TaskEvidence& evidence);

struct TaskLight
{
    Light light = Light::NoData;
    QString rule; // code of the rule that was true; empty when none was
    QString sentence; // why, in the language shown; names the override when there is one
    TaskEvidence evidence;
    int days = 0; // to the due date; negative: overdue by as many
    Light computed = Light::NoData; // by rule, before an override
    std::optional<db::LightOverride> override_; // in force on that day
    bool operator==(const TaskLight&) const = default;
};

// The words an expression may use, and what each holds.
struct LightVariable
{
    const char* name;
    const char* meaning; // source text, context "LightVariables"
};
std::span<const LightVariable> lightVariables();
// {name}, {due}, {done} …: what a sentence may hold, without braces.
std::span<const char* const> lightPlaceholders();

// The rules, read once. Throws Error naming the rule that cannot be read.
class LightRules
{
public:
    explicit LightRules(const std::vector<db::LightRule>& rules); // in their order
    TaskLight judge(const TaskEvidence& evidence, const QDate& day,
        const std::optional<db::LightOverride>& override_ = {});

private:
    struct Rule
    {
        db::LightRule rule;
        Formula formula;
    };
    std::vector<double> m_values; // of the variables; the formulas point into it
    std::vector<Rule> m_rules; // the enabled ones
};

// Throws Error: a code, a light that exists, an expression and sentences that can be read.
void requireSound(const db::LightRule& rule);
QString reasonText(const TaskLight& light); // one sentence

// Whether a value meets a target. "About" and "=" mean at least for an indicator where more is
// better, at most where less is.
bool meets(double value, const db::Target& target, db::Direction direction);
// Monitor-only and qualitative indicators are watched, never judged.
bool isJudged(const db::Indicator& indicator);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of an annual list as values: sections and tasks with their lights and why, milestones
// against baseline and time, linked indicators, history, links to other lists. Reads the store,
// writes nothing.
#pragma once

#include "app/calc/task_judge.h"

#include <array>

namespace app {

using LightCounts = std::array<int, lightCount>; // in the order of the enum

enum class MilestoneState : quint8 { Done, Open, Overdue };

struct LedgerMilestone
{
    db::Milestone milestone;
    MilestoneState state = MilestoneState::Open; // on the day; done later is open
    int slipDays = 0; // against the baseline: of the day done, of the due date, of the day itself
                      // when overdue. Negative: earlier than promised.
    int overdueDays = 0; // when overdue
    bool operator==(const LedgerMilestone&) const = default;
};

// A linked indicator with its target.
struct LinkedTarget
{
    db::Target target;
    QString indicator; // its name
    QString targetText; // "≥ 350 种"
    bool judged = true; // false: watched only, never coloured
    int expected = 0; // regions it speaks to
    int known = 0; // … with a value
    int meeting = 0;
    std::vector<db::RegionId> lacking; // … that do not meet it or say nothing, official order
    // Of one region (or the nation): the value against the straight path from the value at the
    // beginning of the list to the target.
    std::optional<double> value;
    db::Period period; // of the value; null without one
    std::optional<double> start;
    std::optional<double> path; // where it should be on the day
    std::optional<double> progress; // 0 to 1 (or beyond): of the way from start to target
    bool operator==(const LinkedTarget&) const = default;
};

struct MonthLight
{
    QDate month; // its first day
    QDate day; // judged on: its last day, or the day of the ledger
    Light light = Light::NoData;
    bool overridden = false;
    QString sentence;
    bool operator==(const MonthLight&) const = default;
};

struct LedgerTask
{
    db::Task task;
    QString title;
    TaskLight light;
    std::vector<db::LightOverride> overrides; // all of them, also expired ones
    QStringList departments; // the first one leads; empty when the source names none
    std::optional<QDate> due;
    bool overdue = false; // past its due date and not done
    // The track: from the start to the end of the task's time.
    QDate start;
    QDate end;
    std::vector<LedgerMilestone> milestones; // by number
    int done = 0;
    int expected = 0; // due before the day
    std::optional<double> doneShare; // none without milestones
    std::optional<double> expectedShare; // where time says it should be
    std::optional<QDate> missedFrom; // due date of the milestone (or task) overdue longest
    int slipDays = 0; // largest of the milestones
    std::vector<LinkedTarget> targets;
    std::optional<db::TaskProgress> progress; // the newest entered up to the day
    std::vector<MonthLight> history; // one a month, the last one is the light above
    std::vector<db::Action> actions; // about this task, open ones first
    std::optional<db::Task> implements;
    std::vector<db::Task> implementedBy; // provincial tasks that name this one
    std::optional<db::Task> follows;
    std::vector<db::Task> followedBy;
    int depth = 0; // under its section: 0, a sub-item: 1, …
    bool operator==(const LedgerTask&) const = default;
};

struct LedgerSection
{
    std::optional<db::Task> section; // none: tasks that stand under no section
    QString title;
    std::vector<LedgerTask> tasks;
    LightCounts counts {}; // of tasks, sub-items apart
    bool operator==(const LedgerSection&) const = default;
};

// Tasks of one department, as indices into the sections: {section, task}.
struct DepartmentTasks
{
    QString department; // empty: the source names none
    std::vector<std::pair<int, int>> leads;
    std::vector<std::pair<int, int>> joins;
    LightCounts counts {}; // of those it leads
    bool operator==(const DepartmentTasks&) const = default;
};

struct DueSoon
{
    QDate due;
    int days = 0; // from the day; 0: today
    std::pair<int, int> task; // section, task
    std::optional<int> milestone; // its number; none: the task itself
    QString title; // of what is due
    bool operator==(const DueSoon&) const = default;
};

struct Ledger
{
    std::optional<db::Document> document; // none: there is no such list
    QDate day;
    JudgedAt at;
    int firstYear = 0; // the track's calendar year
    std::vector<LedgerSection> sections; // in list order
    LightCounts counts {};
    int milestones = 0;
    int milestonesDone = 0;
    int milestonesExpected = 0;
    std::vector<DepartmentTasks> departments; // by number of tasks led, the unnamed last
    bool operator==(const Ledger&) const = default;

    const LedgerTask* task(db::TaskId id) const;
};

// The lists with at least one task, newest first; provincial ones after the national ones.
std::vector<db::Document> taskDocuments(const db::Store& store);
Ledger ledger(const db::Store& store, db::DocumentId document, const JudgedAt& at);
// The same for what the window is narrowed to.
Ledger ledger(const db::Store& store, db::DocumentId document, const db::Filter& filter);

// Tasks and milestones not done that are due from the day on, `days` ahead; soonest first.
std::vector<DueSoon> dueSoon(const Ledger& ledger, int days);

// How the sections of a list stood at the end of each month.
struct SectionMonths
{
    QString section;
    std::vector<LightCounts> counts; // one for each of StatusOverTime::months
    bool operator==(const SectionMonths&) const = default;
};
struct StatusOverTime
{
    std::vector<QDate> months; // first days
    std::vector<SectionMonths> sections;
    std::vector<LightCounts> total;
    bool operator==(const StatusOverTime&) const = default;
};
StatusOverTime statusOverTime(const Ledger& ledger);

enum class ListMatch : quint8 {
    Linked, // the later task says what it continues
    SameTitle,
    Probable, // titles alike; for a person to confirm
    None
};
struct ComparedTask
{
    std::optional<db::Task> before; // none: new
    std::optional<db::Task> after; // none: dropped
    ListMatch match = ListMatch::None;
    double similarity = 0; // of the titles, 0 to 1
    bool operator==(const ComparedTask&) const = default;
};
struct ListComparison
{
    std::vector<ComparedTask> rows; // the later list in its order, then what was dropped
    int kept = 0; // the probable ones included
    int probable = 0;
    int added = 0;
    int dropped = 0;
    bool operator==(const ListComparison&) const = default;
};
inline constexpr double probableSimilarity = 0.5;
ListComparison compareLists(const db::Store& store, db::DocumentId before, db::DocumentId after);
// The comparison as people read it: what became of the task, code and title before, code and title
// after, how alike the titles are.
QString comparedText(const ComparedTask& row);
QStringList comparisonHead();
std::vector<QStringList> comparisonTable(const ListComparison& comparison);
QByteArray comparisonCsv(const ListComparison& comparison);
// Of the two-letter groups of the titles without punctuation (Dice), 0 to 1.
double titleSimilarity(const QString& a, const QString& b);

// "国家发展改革委;国家卫生健康委、教育部": the names, in their order.
QStringList departmentNames(const QString& text);

// The actions that are not closed by that day, the earliest due date first, those without one last.
std::vector<db::Action> openActions(const db::Store& store, QDate day);

} // namespace app

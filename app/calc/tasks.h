// SPDX-License-Identifier: GPL-3.0-or-later
// The annual key-task list in force at a period, its tasks with their lights, and what needs
// attention. Reads the store, writes nothing.
#pragma once

#include "app/calc/task_judge.h"

namespace app {

struct JudgedTask
{
    db::Task task;
    std::optional<db::Task> section;
    TaskLight light;
};

struct TaskList
{
    std::optional<db::Document> document; // none: no list covers the period
    std::vector<JudgedTask> tasks; // in list order, sections apart
    int numbered = 0; // tasks of our copy that have their number
    int milestones = 0;
    int milestonesDone = 0;
    int milestonesDue = 0;
};

// The national list of the period's year, or the newest one before it, of those that have tasks.
std::optional<db::Document> listInForce(const db::Store& store, const db::Filter& filter);

// That list with its lights. With a region other than the nation only that region's own figures
// count towards linked targets.
TaskList taskList(const db::Store& store, const db::Filter& filter);
// What a filter asks the lights for.
JudgedAt judgedAt(const db::Store& store, const db::Filter& filter);
// The day the lights are for: the workspace's day, but never after the period's end.
QDate judgedOn(const db::Store& store, const db::Filter& filter);

enum class AttentionKind : quint8 { Task, Data };

struct Attention
{
    AttentionKind kind = AttentionKind::Task;
    Light light = Light::NoData;
    QString title;
    QString reason;
    std::optional<db::TaskId> task;
    std::optional<db::IndicatorId> indicator;
    std::optional<db::RegionId> region;
    std::optional<db::DocumentId> document;
};

// Most serious first; every line is there by a rule.
std::vector<Attention> attention(const db::Store& store, const db::Filter& filter);
// Tasks due within `days` of the judged day, soonest first.
std::vector<JudgedTask> dueSoon(const TaskList& list, const QDate& day, int days);

} // namespace app

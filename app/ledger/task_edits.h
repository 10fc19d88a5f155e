// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change in the ledger, one function each: checked first, one transaction, one
// entry to undo. What is refused is a sentence (Error) and nothing is written. `via` is what the
// history says of where the change came from.
#pragma once

#include "app/error.h"
#include "db/store.h"

namespace app {

// By code, new or changed. Refused: no code or title, an unknown list, parent or department, a
// tree that would run in a circle, a due date before the list was issued. A new task without a
// source cites its document's.
db::TaskId saveTask(
    db::Store& store, const db::Task& task, const QString& via = QStringLiteral("window"));
// With its milestones, progress and overrides. Refused while tasks stand under it.
void removeTask(db::Store& store, db::TaskId task, const QString& via = QStringLiteral("window"));
// Both must exist, not be the task itself, and not run in a circle.
void linkTasks(db::Store& store, db::TaskId task, std::optional<db::TaskId> implements,
    std::optional<db::TaskId> follows, const QString& via = QStringLiteral("window"));

// By task and number; number 0: the next free one. When a due date moves for the first time, the
// old one is kept as the baseline. Refused before the list was issued.
void setMilestone(db::Store& store, const db::Milestone& milestone,
    const QString& via = QStringLiteral("window"));
// No day: open again.
void markMilestoneDone(db::Store& store, db::TaskId task, int number, std::optional<QDate> doneOn,
    std::optional<db::DocumentId> evidence = {}, const QString& via = QStringLiteral("window"));
void removeMilestone(
    db::Store& store, db::TaskId task, int number, const QString& via = QStringLiteral("window"));

// By task, region (zero: the nation) and day.
void setProgress(db::Store& store, const db::TaskProgress& progress,
    const QString& via = QStringLiteral("window"));
void removeProgress(db::Store& store, db::TaskId task, db::RegionId region, QDate on,
    const QString& via = QStringLiteral("window"));

// A reason and a last day are required. One that begins on the same day is replaced.
void overrideLight(db::Store& store, const db::LightOverride& override_,
    const QString& via = QStringLiteral("window"));
// The one in force on the day holds no longer from that day on.
void endOverride(
    db::Store& store, db::TaskId task, QDate day, const QString& via = QStringLiteral("window"));

// The code is given here; returned. Needs a title and the day it was opened.
QString openAction(
    db::Store& store, const db::Action& action, const QString& via = QStringLiteral("window"));
void updateAction(
    db::Store& store, const db::Action& action, const QString& via = QStringLiteral("window"));
// A result in words is required.
void closeAction(db::Store& store, const QString& code, QDate on, const QString& result,
    const QString& via = QStringLiteral("window"));

void saveDepartment(db::Store& store, const db::Department& department,
    const QString& via = QStringLiteral("window"));
// Refused while a task names it.
void removeDepartment(
    db::Store& store, const QString& code, const QString& via = QStringLiteral("window"));

// Why it cannot be saved; empty when it can.
QString projectFault(const db::Store& store, const db::Project& project);
db::ProjectId saveProject(
    db::Store& store, const db::Project& project, const QString& via = QStringLiteral("window"));
void removeProject(
    db::Store& store, db::ProjectId project, const QString& via = QStringLiteral("window"));

void saveLightRule(
    db::Store& store, const db::LightRule& rule, const QString& via = QStringLiteral("window"));
void removeLightRule(
    db::Store& store, const QString& code, const QString& via = QStringLiteral("window"));

// The names that are in no list of departments, while there is one; and those most like a name.
QStringList unknownDepartments(
    const std::vector<db::Department>& departments, const QString& names);
QStringList nearestDepartments(const std::vector<db::Department>& departments, const QString& name);

} // namespace app

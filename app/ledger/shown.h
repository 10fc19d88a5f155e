// SPDX-License-Identifier: GPL-3.0-or-later
// What of a ledger is looked at: narrowed to some of its tasks with everything counted again, the
// one bar a task has, the heading of a section.
#pragma once

#include "app/ledger/ledger.h"

namespace app {

struct LedgerFilter
{
    std::optional<Light> light;
    QString department; // leads or joins; empty: all
    QString origin; // national, prescribed, self_selected, …; empty: all
    QString text; // in a title, target, deliverable, department or milestone; empty: all
    bool operator==(const LedgerFilter&) const = default;
    bool narrows() const { return *this != LedgerFilter {}; }
};

bool accepts(const LedgerFilter& filter, const LedgerTask& task);
// Only the tasks accepted, without sections that have none left; counts and departments of those.
Ledger narrowed(const Ledger& ledger, const LedgerFilter& filter);
// Counts, milestones and departments anew from the tasks that are there.
void recount(Ledger& ledger);

// How far a task is: milestones done, else the regions that meet the linked targets, else the
// progress entered. None: nothing to go by.
struct TaskBar
{
    double share = 0; // 0 to 1
    double expected = 0; // where time says it should be, 0 to 1
    QString text; // "2/5", "40%", "26/31 regions"
    bool behind = false;
    bool operator==(const TaskBar&) const = default;
};
std::optional<TaskBar> taskBar(const LedgerTask& task);
QString barText(const LedgerTask& task); // of the bar, or why there is none

QString sectionHeading(const LedgerSection& section); // "一、…", "1. …"
QString originText(const QString& origin);
// Origins and departments that occur, in the order they do.
QStringList originsOf(const Ledger& ledger);
QString listTitle(const db::Document& document); // its number and title

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Actions as they are proposed: what one is about in words, and what a person would open from where
// they are, the gap filled in. Values only; nothing is written.
#pragma once

#include "app/ledger/ledger.h"
#include "app/rollout/rollout_edits.h"

namespace app {

// "Task 8 · Price reform", "Henan · Beds · 2022 Q4"; empty when it is about nothing.
QString aboutText(const db::Store& store, const db::Action& action);
// From what the window is narrowed to: its value against the target in force.
db::Action actionDraft(const db::Store& store, const db::Filter& filter);
// About a task: its lead department, and why its light is what it is.
db::Action actionDraft(const LedgerTask& task, QDate day);
// About a cell of the roll-out: the state it is in on that day, and since when.
db::Action actionDraft(const db::Store& store, const RolloutCellId& cell, QDate day);
// Open, and its day has passed: due today is not overdue.
bool isOverdue(const db::Action& action, QDate day);

} // namespace app

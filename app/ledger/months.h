// SPDX-License-Identifier: GPL-3.0-or-later
// The light of a task at the end of each month, worked out again from what had happened by then.
#pragma once

#include "app/ledger/ledger.h"

namespace app {

// From the month the list was issued to the month of the day, whose light is the one given; the
// last two years when that is more.
std::vector<MonthLight> lightHistory(
    TaskJudge& judge, const db::Task& task, const JudgedAt& at, const TaskLight& now);

} // namespace app

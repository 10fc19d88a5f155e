// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of checks: each method a rule of the store can name, with its function. A check of
// tomorrow is one row here and one row in the store. A rule for one indicator stands in place of
// the general rule of its method: another threshold, or switched off.
#pragma once

#include "app/checks/check.h"

#include <span>

namespace app {

class CheckRun; // figures, form, thresholds of one run: app/checks/check_run.h

struct CheckMethod
{
    const char* id; // the word in check_rule.method
    const char* thresholdMeans; // source text, context "Checks"; null when it has none
    void (*run)(CheckRun&, const db::CheckRule&);
};

std::span<const CheckMethod> checkMethods();

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// check: the findings of the rules, from the command line.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runCheck(VerbCall& call);

} // namespace app

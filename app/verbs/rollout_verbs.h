// SPDX-License-Identifier: GPL-3.0-or-later
// rollout: the states of measures in regions, their history and what they add up to.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runRollout(VerbCall& call);

} // namespace app

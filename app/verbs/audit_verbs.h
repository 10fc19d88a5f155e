// SPDX-License-Identifier: GPL-3.0-or-later
// audit: whether the history of a workspace can be trusted, and the acts in it.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runAudit(VerbCall& call);

} // namespace app

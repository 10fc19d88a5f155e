// SPDX-License-Identifier: GPL-3.0-or-later
// audit, doctor: whether a workspace and its history can be trusted, and the acts in it.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runAudit(VerbCall& call);
Exit runDoctor(VerbCall& call);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// members: who may do what in a shared workspace.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runMembers(VerbCall& call);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a workspace between files and servers, and telling whether two are the same.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runCopy(VerbCall& call);
Exit runChecksum(VerbCall& call);

} // namespace app

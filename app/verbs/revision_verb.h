// SPDX-License-Identifier: GPL-3.0-or-later
// revisions: how far figures moved between their first statement and the final one.
#pragma once

#include "app/verbs.h"

namespace app {

Exit runRevisions(VerbCall& call);

} // namespace app

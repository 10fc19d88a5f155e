// SPDX-License-Identifier: GPL-3.0-or-later
// round, submit, accept, return, publish, history: reporting rounds from the command line.
#pragma once

#include "app/verbs.h"
#include "db/store.h"

namespace app {

Exit runRound(VerbCall& call);
// Findings in the way of a submission are printed and end in Exit::Findings; nothing is written.
Exit runSubmit(VerbCall& call);
Exit runAccept(VerbCall& call);
Exit runReturn(VerbCall& call);
Exit runPublish(VerbCall& call);
Exit runHistory(VerbCall& call);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// new, import, query: making, filling and reading a workspace from the command line.
#pragma once

#include "app/verbs.h"
#include "db/store.h"

namespace app {

Exit runNew(VerbCall& call);
Exit runImport(VerbCall& call);
Exit runQuery(VerbCall& call);

// Opens for a verb: throws Unreadable or Error with the outcome's sentence; a notice goes to err.
std::unique_ptr<db::Store> openForVerb(const QString& path, QTextStream& err);
// Throws Usage when the word names no indicator, region, period, form or round of the workspace.
const db::Indicator& indicatorArgument(const db::Store& store, const QString& text);
const db::Region& regionArgument(const db::Store& store, const QString& text);
db::Period periodArgument(const QString& text);
db::Form formArgument(const db::Store& store, const QString& code);
db::Round roundArgument(const db::Store& store, const QString& text); // FORM/PERIOD

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Every change a person can make, one function each: checked first, one transaction, one entry to
// undo. Nothing else writes to the store.
#pragma once

#include "app/error.h"
#include "app/exchange/import.h"

namespace app {

struct ImportChoices
{
    std::vector<bool> take; // one for each Conflict row in plan order: take the file's value
    QString via = QStringLiteral("window");
    QString reason = {}; // asked for when the plan changes targets
};

struct ImportResult
{
    db::BatchId batch {}; // zero when nothing was to be written
    int added = 0;
    int updated = 0;
    int claims = 0;
    int unchanged = 0;
};

// Carries out an accepted plan, all of it or none. A conflict not taken keeps the accepted value
// and notes the other as a claim; one taken swaps them. Throws Error for a plan with errors with
// undecided conflicts, or that changes targets without a reason.
ImportResult applyImport(db::Store& store, const ImportPlan& plan, const ImportChoices& choices);

// The newest act that can be taken back; none in a fresh workspace. On a server one's own.
std::optional<db::Batch> lastUndoable(const db::Store& store);
// Takes an act back as one act of its own. Throws Error when later changes stand in the way.
db::BatchId undo(db::Store& store, db::BatchId batch);
// The newest act that was taken back, as long as nothing else has happened since.
std::optional<db::Batch> lastRedoable(const db::Store& store);
// Carries it out again, as it was. Throws Error when there is none.
db::BatchId redo(db::Store& store);

// What somebody enters by hand cites: the person at the keyboard.
db::SourceId personSource(db::Change& change);

// Removes every row that comes from demonstration data; the marks on pages and paper go with it.
void removeDemonstration(db::Store& store);

} // namespace app

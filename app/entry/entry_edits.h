// SPDX-License-Identifier: GPL-3.0-or-later
// Writing cells: what is typed, pasted, filled, explained, remarked. One function an act: one
// transaction, one step to undo. Part of the write interface (edits.h).
//
// A cell of a round becomes an entry; it moves on into the accepted values when its region is
// accepted. A cell no round asks for, and a published one, changes the accepted value at once;
// what cannot be read stays an entry in either case.
#pragma once

#include "app/entry/sheet.h"
#include "app/error.h"

namespace app {

struct CellText
{
    CellId id;
    QString text; // empty: clear the cell
};

struct EnterOutcome
{
    db::BatchId batch {}; // zero when nothing changed
    int written = 0;
    int unreadable = 0; // of those written: kept, in red
    int locked = 0; // skipped
};

// One act. `label` for undo ("Paste 32 × 12"); empty: made from the cell. `reason` is needed when a
// published value, or an accepted one outside any round, changes: without it throws ReasonNeeded
// and writes nothing. Typing into a region that has not started makes it a draft. A value that
// changes loses its explanation and its origin. Keystrokes of the cells are forgotten.
EnterOutcome enterCells(db::Store& store, const std::vector<CellText>& cells,
    const QString& label = {}, const QString& reason = {}, const QString& via = {});

class ReasonNeeded : public Error
{
public:
    using Error::Error;
};

// Saved at every key, not a step of its own; given up with Escape.
void keepKeystroke(const db::Store& store, const CellId& cell, const QString& text);
void dropKeystroke(const db::Store& store, const CellId& cell);

// A reason instead of a value.
void setMissing(db::Store& store, const std::vector<CellId>& cells, db::Missing missing,
    const QString& reason = {});
// Both terms; the value becomes their quotient (×100 where the unit is %). Throws Error for a zero
// denominator or a locked cell.
void setTerms(db::Store& store, const CellId& cell, double numerator, double denominator,
    const QString& reason = {});
inline constexpr int shortestExplanation = 10;
// The written explanation of a 核实 finding: at least ten characters, else throws Error. It stays
// with the value until the value changes. Explanation and note need a value, or a reason for its
// absence, and a cell that is not locked.
void explain(db::Store& store, const db::CellKey& cell, const QString& text);
void setCellNote(db::Store& store, const db::CellKey& cell, const QString& note);

enum class Reference : quint8 { LastPeriod, LastYear, Parent };
// Copies the accepted or entered value of another period (or the region above) into empty cells,
// marked with where it is from until confirmed.
EnterOutcome copyFrom(db::Store& store, const std::vector<CellId>& cells, Reference reference);
void confirmCopied(db::Store& store, const std::vector<CellId>& cells);

db::CommentId addComment(db::Store& store, const db::Comment& comment);
void resolveComment(db::Store& store, db::CommentId id, bool resolved);

} // namespace app

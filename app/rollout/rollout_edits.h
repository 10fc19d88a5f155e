// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the roll-out: states of cells with their evidence, measures, the ladder of states, the
// rules. One function an act: checked first, one transaction, one step to undo. Part of the write
// interface (edits.h).
#pragma once

#include "app/error.h"
#include "db/store.h"

namespace app {

struct RolloutCellId
{
    db::MeasureId measure {};
    db::RegionId region {};
    auto operator<=>(const RolloutCellId&) const = default;
};

// What a state rests on: any one of them is enough.
struct Evidence
{
    std::optional<db::DocumentId> document;
    std::optional<db::AttachmentId> attachment;
    QString file; // a path: attached within the same act
    QString overrideReason; // why it may stand without either
    bool given() const
    {
        return document || attachment || !file.isEmpty() || !overrideReason.trimmed().isEmpty();
    }
};

struct RolloutDraft
{
    QDate day; // from which the state holds
    QString state; // code
    Evidence evidence;
    QString note;
    QString reason; // of the act, for the history
};

struct RolloutOutcome
{
    db::BatchId batch {}; // zero when nothing changed
    int written = 0;
    int unchanged = 0; // had that state on that day already, and nothing new was given
    QStringList notices; // "Henan has a later state …; that one stays in force."
};

// The sentence why this cannot be set, naming measure, region and state; empty when it can. What
// setRollout throws, for the grid and the dialog to ask beforehand.
QString rolloutObjection(
    const db::Store& store, const std::vector<RolloutCellId>& cells, const RolloutDraft& draft);

// Throws Error and writes nothing: no or an invalid day, a day after the store's as_of, an unknown
// state, measure, region or document, a state that needs evidence without any, a file that cannot
// be kept. A later state of a cell stays; the outcome says so. `label` for undo; empty: made from
// the cells.
RolloutOutcome setRollout(db::Store& store, const std::vector<RolloutCellId>& cells,
    const RolloutDraft& draft, const QString& via = {}, const QString& label = {});
// Takes away the entry in force on that day; the one before it is in force again.
RolloutOutcome clearRollout(db::Store& store, const std::vector<RolloutCellId>& cells, QDate day,
    const QString& reason = {}, const QString& via = {});
// For writers with a Change of their own (the entry grid): the same entry setRollout would write,
// its source the person at the keyboard. The draft has been checked by rolloutObjection().
db::RolloutEntry putRollout(
    db::Change& change, const RolloutCellId& cell, const RolloutDraft& draft);

// New when its id is zero, else changed; a source is set when it has none. Checked: a code of its
// own, a title in one language, a class of the list.
db::MeasureId saveMeasure(db::Store& store, const db::Measure& measure);
void removeMeasure(db::Store& store, db::MeasureId measure); // refused while it has entries
void reorderMeasures(db::Store& store, const std::vector<db::MeasureId>& order);

// Why a state cannot be as it is beside these others, and why a whole ladder (its foot first, what
// is outside it last) cannot; empty when they can. What the edits and the readers of lists throw.
QString stateObjection(const db::RolloutState& state, const std::vector<db::RolloutState>& others);
QString ladderObjection(const std::vector<db::RolloutState>& states);
// New when there is none with its code; it then joins the ladder at its top, or at `rank`. Checked:
// code, a mark of one character, a word in one language, one of the seven looks. States that are
// used need evidence from then on only for what is entered from then on.
void saveState(db::Store& store, const db::RolloutState& state);
// Refused while an entry has it, and for the last state that counts as rolled out.
void removeState(db::Store& store, const QString& code);
// From the foot of the ladder; states not named are outside it (not applicable).
void reorderStates(db::Store& store, const QStringList& codes);

// Checked: a code, a kind, an expression over the figures of its kind (adoption.h), a sentence
// whose braces name such figures. Throws Error with the place in the expression.
void saveRolloutRule(db::Store& store, const db::RolloutRule& rule);
void removeRolloutRule(db::Store& store, db::RolloutRuleId rule);

} // namespace app

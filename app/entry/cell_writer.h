// SPDX-License-Identifier: GPL-3.0-or-later
// Works out what an act on cells would change, then writes it as one act, or nothing when nothing
// would change. What entry_edits is made of.
#pragma once

#include "app/entry/cell_book.h"
#include "app/entry/entry_edits.h"
#include "app/entry/typed.h"
#include "app/rollout/rollout_edits.h"

#include <map>

namespace app {

class CellWriter
{
public:
    // `cells`: about how many the act is on.
    CellWriter(db::Store& store, std::size_t cells);

    // A figure as typed; with an origin it stays an entry until confirmed, in any cell.
    void enter(const db::CellKey& key, const QString& text, const Typed& typed,
        const QString& origin = {});
    void enterRollout(const CellId& cell, const QString& text, const QString& reason);
    void confirm(const db::CellKey& key);
    void skip() { ++m_outcome.locked; }

    bool isTyping(const CellId& cell) const;
    CellBook& book() { return m_book; }
    // Throws ReasonNeeded, before anything is written, when the act gives none and has to.
    EnterOutcome write(const db::Act& act);

private:
    void enterEntry(const db::CellKey& key, const QString& text, const Typed& typed,
        const QString& origin, const CellStanding& standing);
    void enterAccepted(const db::CellKey& key, const QString& text, const Typed& typed,
        const CellStanding& standing);
    void put(const db::Entry& entry, const std::optional<db::Entry>& before,
        const CellStanding& standing);
    std::optional<db::Entry> entryAt(const db::CellKey& key);
    void changed(bool readable = true);
    void forget(const CellId& cell);
    bool changesStore() const;
    void writeRows(db::Change& change);
    void writeKeystrokes() const;

    db::Store& m_store;
    CellBook m_book;
    bool m_many;
    std::map<db::Period, std::map<db::CellKey, db::Entry>> m_before; // of an act on many
    std::vector<db::Keystroke> m_typing;
    std::vector<db::RolloutState> m_states;
    std::vector<db::RolloutEntry> m_rollout;
    EnterOutcome m_outcome;
    bool m_reasonNeeded = false;
    QString m_objection; // a roll-out state without evidence
    std::vector<db::Entry> m_entries;
    std::vector<db::CellKey> m_goneEntries;
    std::vector<db::Observation> m_accepted; // without a source: typed by a person
    std::vector<db::CellKey> m_goneAccepted;
    std::vector<std::pair<RolloutCellId, RolloutDraft>> m_steps;
    std::vector<db::RolloutEntry> m_goneSteps;
    std::vector<db::Submission> m_started;
    std::vector<CellText> m_kept; // keystrokes that stay
    std::vector<CellId> m_forgotten;
};

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// A refused write in words: for each row what it is about, what the other person wrote and when,
// and what was to be written here.
#pragma once

#include "app/entry/sheet.h"

namespace app {

struct ConflictWords
{
    QString subject; // "Cost of a stay · Fujian · 2026 Q3"
    QString actor;
    QString at; // UTC, ISO 8601
    QString theirs;
    QString ours;
    // Field by field what is not the same; one line for what is a single figure or state.
    struct Field
    {
        QString label;
        QString theirs;
        QString ours;
        bool operator==(const Field&) const = default;
    };
    std::vector<Field> fields;
    std::optional<CellId> cell; // of a value or a roll-out state
    std::optional<db::RegionId> region; // whose it is, where it is one's
};

// One for each thing, in the order of the act: the value and the accepted value of one cell are
// one thing.
std::vector<ConflictWords> conflictWords(const db::Store& store, const db::Conflict& conflict);
// "Li Na changed this at 10:42, after you had last seen it." and, of several: "Li Na changed 3 of
// these at 10:42 …".
QString conflictSentence(const std::vector<ConflictWords>& all, const QDateTime& now);
// All of them as a table for the clipboard: what, theirs, yours.
QString conflictTable(const std::vector<ConflictWords>& all);

} // namespace app

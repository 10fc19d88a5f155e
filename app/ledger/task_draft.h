// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed before it is written: a new task of a list, and how the lights would stand by
// rules that are not saved yet. Values only; nothing is written.
#pragma once

#include "app/ledger/ledger.h"

namespace app {

// The next number, a code nobody has, under the section the cursor is in.
db::Task taskDraft(const db::Store& store, db::DocumentId list, std::optional<db::TaskId> near);

// The lights of the tasks of a ledger, sub-items apart, by these rules; overridden ones stay.
struct LightPreview
{
    LightCounts counts {};
    int changed = 0; // tasks whose light would be another one
    bool operator==(const LightPreview&) const = default;
};
// Throws Error for a rule that cannot be read.
LightPreview lightPreview(const Ledger& ledger, const std::vector<db::LightRule>& rules);

} // namespace app

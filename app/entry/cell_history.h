// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one cell as the journal tells it: what was typed, explained, accepted, published,
// remarked, and sent back with which reason. Values ready to be listed; reads the store only.
#pragma once

#include "db/store.h"

namespace app {

enum class CellAct : quint8 {
    Typed, // a working value
    Cleared, // the working value taken away
    Imported, // a value came in with a file
    Changed, // an accepted value changed outside a round
    Accepted, // the working value became the accepted one
    Published,
    Removed, // the accepted value taken away
    Explained,
    Noted,
    Confirmed, // a value taken over from elsewhere
    Commented,
    Resolved, // a comment, or opened again
    Returned // the region's return, for this cell or as a whole
};

struct CellEvent
{
    QString at; // UTC, ISO 8601
    QString actor;
    QString via; // window, import, command line, undo, …
    CellAct what = CellAct::Typed;
    QString from; // as the cell stood, or the explanation or note before; may be empty
    QString to;
    QString reason; // of the act, or for sending it back
    bool operator==(const CellEvent&) const = default;
};

// Oldest first.
std::vector<CellEvent> cellHistory(const db::Store& store, const db::CellKey& key);

QString cellActText(CellAct what);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Which round asks for a cell, how far its region has come in it, and what that means for typing.
// Reads each round once, when it is first asked about; for one sheet or one act.
#pragma once

#include "app/entry/sheet.h"

#include <map>
#include <unordered_map>

namespace app {

struct CellStanding
{
    const db::Round* round = nullptr; // none: no round asks for this cell
    db::SubmissionState state = db::SubmissionState::NotStarted;
    CellLock lock = CellLock::None;
    bool published() const { return state == db::SubmissionState::Published; }
    // Typing changes the accepted value, not an entry of a round.
    bool direct() const { return !round || published(); }
};

class CellBook
{
public:
    explicit CellBook(const db::Store& store);

    CellStanding standing(const db::CellKey& key);
    // Why this cell was sent back, as long as it was not submitted again; empty when it was not.
    QString returnReason(const db::CellKey& key, const CellStanding& standing);
    const std::vector<db::FormItem>& items(db::FormId form);

private:
    struct Returns
    {
        std::unordered_map<qint64, db::SubmissionState> states; // by region
        std::vector<db::ReturnReason> open;
    };
    const Returns& returns(db::RoundId round);

    const db::Store& m_store;
    QDate m_today;
    std::multimap<db::Period, db::Round> m_rounds; // in a period: open ones first
    std::map<db::FormId, std::vector<db::FormItem>> m_items;
    std::map<db::RoundId, Returns> m_returns;
};

// Nothing can be entered into the round on this day.
bool isClosed(const db::Round& round, QDate day);
// Why the roll-out states of the region cannot be typed by this login.
CellLock rolloutLock(const db::Store& store, db::RegionId region);
// The day a roll-out state of this period is of: its end, or the day judgements are made on.
QDate rolloutDay(const db::Store& store, db::Period period);
// By mark, word in either language or code; null when it is none.
const db::RolloutState* rolloutState(
    const std::vector<db::RolloutState>& states, const QString& text);
QString rolloutFault(const std::vector<db::RolloutState>& states, const QString& text);

} // namespace app

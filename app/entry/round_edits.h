// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds from opening to publishing: one function an act. Part of the write interface (edits.h).
// `via` as in the journal; empty: the window.
#pragma once

#include "app/checks/check.h"
#include "app/error.h"

namespace app {

struct FormDraft
{
    db::Form form; // id zero or existing code: new or changed
    std::vector<db::FormItem> items;
};
// Checked: a code, a name, at least one item, no indicator twice, parts of items of the same form.
// A form with a round in which something has been submitted may only be added to.
void requireSound(const db::Store& store, const FormDraft& draft); // throws Error
db::FormId saveForm(db::Store& store, const FormDraft& draft);

struct RoundDraft
{
    db::FormId form {};
    db::Period period;
    QDate opensOn;
    QDate dueOn;
    QString note;
};
// A row for every reporting region. Throws Error for a second round of a form and period, a period
// that is not of the form's frequency, a deadline before the opening.
db::RoundId openRound(db::Store& store, const RoundDraft& draft, const QString& via = {});
void moveDeadline(db::Store& store, db::RoundId round, QDate dueOn, const QString& reason);
void closeRound(
    db::Store& store, db::RoundId round, const QString& via = {}); // on the store's as_of day
void reopenRound(db::Store& store, db::RoundId round, const QString& reason);

// THE transition table: what may follow what.
//   not started → draft (by typing), submitted · draft → submitted · submitted → draft (withdrawn),
//   returned, accepted · returned → submitted · accepted → returned, published
bool mayFollow(db::SubmissionState from, db::SubmissionState to);

// Thrown when checks stand in the way; the findings say where.
class Blocked : public Error
{
public:
    Blocked(const QString& sentence, std::vector<CheckFinding> findings);
    const std::vector<CheckFinding>& findings() const { return m_findings; }

private:
    std::vector<CheckFinding> m_findings;
};

// Throws Error for a transition that may not be, Blocked when a 强制 finding is open or a 核实
// finding has neither explanation nor dismissal. The day received is the store's as_of.
void submit(db::Store& store, db::RoundId round, const std::vector<db::RegionId>& regions,
    const QString& via = {});
void withdraw(db::Store& store, db::RoundId round, db::RegionId region);

struct CellReason
{
    std::optional<db::IndicatorId> indicator; // none: the whole return
    QString reason;
};
void returnSubmission(db::Store& store, db::RoundId round, db::RegionId region,
    const std::vector<CellReason>& reasons, // at least one, none empty
    const QString& via = {});
// Entries become accepted values (preliminary), citing the round's source.
void accept(db::Store& store, db::RoundId round, const std::vector<db::RegionId>& regions,
    const QString& via = {});
// Accepted values become reported ones; from now on a change asks for a reason.
void publish(db::Store& store, db::RoundId round, const std::vector<db::RegionId>& regions,
    const QString& via = {});

} // namespace app

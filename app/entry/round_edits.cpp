// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/round_edits.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct RoundEditsText
{
    Q_DECLARE_TR_FUNCTIONS(RoundEditsText)
};

using State = db::SubmissionState;

db::Act act(const QString& label, const QString& reason = {}, const QString& via = {})
{
    return { label, via.isEmpty() ? QStringLiteral("window") : via, reason, {} };
}

db::Round found(const db::Store& store, db::RoundId id)
{
    const auto round = store.rounds().find(id);
    if (!round)
        throw Error(RoundEditsText::tr("This round is no longer in the workspace. Reload."));
    return *round;
}

QString titleOf(const db::Store& store, const db::Round& round)
{
    const auto form = store.forms().find(round.form);
    return (form ? name(*form) : QString()) + u' ' + periodText(round.period);
}

QString nameOf(const db::Store& store, db::RegionId id)
{
    const db::Region* region = store.catalog().region(id);
    return region ? shortName(*region) : QString::number(qint64(id));
}

QString namesOf(const db::Store& store, const std::vector<db::RegionId>& regions)
{
    return regions.size() == 1 ? nameOf(store, regions.front())
                               : RoundEditsText::tr("%n region(s)", "", int(regions.size()));
}

QString stateWord(State state)
{
    switch (state) {
    case State::NotStarted: return RoundEditsText::tr("not started");
    case State::Draft: return RoundEditsText::tr("a draft");
    case State::Submitted: return RoundEditsText::tr("submitted");
    case State::Returned: return RoundEditsText::tr("returned");
    case State::Accepted: return RoundEditsText::tr("accepted");
    case State::Published: return RoundEditsText::tr("published");
    }
    return {};
}

QString mayNot(State to, const QString& region, State from)
{
    const QString now = stateWord(from);
    switch (to) {
    case State::Submitted:
        return RoundEditsText::tr("%1 is %2 and cannot be submitted.").arg(region, now);
    case State::Returned:
        return RoundEditsText::tr("%1 is %2 and cannot be returned.").arg(region, now);
    case State::Accepted:
        return RoundEditsText::tr("%1 is %2 and cannot be accepted.").arg(region, now);
    case State::Published:
        return RoundEditsText::tr("%1 is %2 and cannot be published.").arg(region, now);
    default: return RoundEditsText::tr("%1 is %2 and cannot be withdrawn.").arg(region, now);
    }
}

// The submissions of these regions, each allowed to take the step; throws Error otherwise.
std::vector<db::Submission> stepping(const db::Store& store, const db::Round& round,
    const std::vector<db::RegionId>& regions, State to)
{
    if (regions.empty())
        throw Error(RoundEditsText::tr("No region has been named."));
    std::vector<db::Submission> rows;
    for (const db::RegionId region : regions) {
        const auto row = store.rounds().submission(round.id, region);
        if (!row)
            throw Error(RoundEditsText::tr("%1 is not asked to report in %2.")
                            .arg(nameOf(store, region), titleOf(store, round)));
        if (!mayFollow(row->state, to))
            throw Error(mayNot(to, nameOf(store, region), row->state));
        rows.push_back(*row);
    }
    return rows;
}

void requireOpen(const db::Store& store, const db::Round& round)
{
    if (round.closedOn && *round.closedOn <= store.asOf())
        throw Error(RoundEditsText::tr("%1 was closed on %2. Open it again to change it.")
                        .arg(titleOf(store, round), round.closedOn->toString(Qt::ISODate)));
}

bool fits(const QString& frequency, db::PeriodKind kind)
{
    return (frequency == QStringLiteral("monthly") && kind == db::PeriodKind::Month)
        || (frequency == QStringLiteral("quarterly") && kind == db::PeriodKind::Quarter)
        || (frequency == QStringLiteral("half_yearly") && kind == db::PeriodKind::Half)
        || (frequency == QStringLiteral("annual") && kind == db::PeriodKind::Year);
}

// The accepted value steps back and is kept as a claim when another source stated another one.
void displace(db::Change& change, const db::Observation& incoming)
{
    const db::Observations observations = change.store().observations();
    const auto before = observations.find(incoming.key);
    if (before && before->source != incoming.source && before->value != incoming.value)
        observations.putClaim(change, *before);
    observations.removeClaim(change, incoming);
}

std::vector<db::Entry> entriesOf(
    const db::Store& store, const db::Round& round, const std::vector<db::RegionId>& regions)
{
    const std::vector<db::FormItem> items = store.forms().items(round.form);
    std::vector<db::Entry> rows = store.entries().of(round.period);
    std::erase_if(rows, [&](const db::Entry& entry) {
        const bool asked = std::ranges::any_of(items, [&](const db::FormItem& item) {
            return item.indicator == entry.key.indicator && item.basis == entry.key.basis;
        });
        return !asked || std::ranges::find(regions, entry.key.region) == regions.end();
    });
    return rows;
}

void setStates(db::Change& change, std::vector<db::Submission> rows, State state)
{
    for (db::Submission& row : rows) {
        row.state = state;
        change.store().rounds().put(change, row);
    }
}

} // namespace

Blocked::Blocked(const QString& sentence, std::vector<CheckFinding> findings)
    : Error(sentence)
    , m_findings(std::move(findings))
{
}

bool mayFollow(State from, State to)
{
    switch (from) {
    case State::NotStarted: return to == State::Draft || to == State::Submitted;
    case State::Draft: return to == State::Submitted;
    case State::Submitted:
        return to == State::Draft || to == State::Returned || to == State::Accepted;
    case State::Returned: return to == State::Submitted;
    case State::Accepted: return to == State::Returned || to == State::Published;
    case State::Published: return false; // corrected cell by cell, with a reason
    }
    return false;
}

db::RoundId openRound(db::Store& store, const RoundDraft& draft, const QString& via)
{
    const auto form = store.forms().find(draft.form);
    if (!form)
        throw Error(RoundEditsText::tr("Choose a form."));
    const QString title = name(*form) + u' ' + periodText(draft.period);
    if (store.rounds().find(draft.form, draft.period))
        throw Error(RoundEditsText::tr("%1 has been opened already.").arg(title));
    if (!fits(form->frequency, draft.period.kind()))
        throw Error(
            RoundEditsText::tr("%1 is not a period of this form.").arg(periodText(draft.period)));
    if (store.forms().items(form->id).empty())
        throw Error(RoundEditsText::tr("The form %1 has no items.").arg(name(*form)));
    if (!draft.opensOn.isValid() || !draft.dueOn.isValid() || draft.dueOn < draft.opensOn)
        throw Error(RoundEditsText::tr("The deadline is before the opening."));
    if (store.catalog().reporting().empty())
        throw Error(RoundEditsText::tr("No region of this workspace reports."));

    db::Change change(store, act(RoundEditsText::tr("Open %1").arg(title), {}, via));
    db::Source source;
    source.title = RoundEditsText::tr("%1, as reported by the regions").arg(title);
    source.kind = QStringLiteral("person");
    db::Round round;
    round.form = draft.form;
    round.period = draft.period;
    round.opensOn = draft.opensOn;
    round.dueOn = draft.dueOn;
    round.note = draft.note;
    round.source = store.sources().put(change, source);
    const db::RoundId id = store.rounds().put(change, round);
    for (const db::RegionId region : store.catalog().reporting())
        store.rounds().put(change, db::Submission { id, region, State::NotStarted, {} });
    change.commit();
    return id;
}

void moveDeadline(db::Store& store, db::RoundId id, QDate dueOn, const QString& reason)
{
    db::Round round = found(store, id);
    if (!dueOn.isValid() || dueOn < round.opensOn)
        throw Error(RoundEditsText::tr("The deadline is before the opening."));
    if (reason.trimmed().isEmpty())
        throw Error(RoundEditsText::tr("Say why the deadline moves."));
    db::Change change(store,
        act(RoundEditsText::tr("Move the deadline of %1").arg(titleOf(store, round)), reason));
    round.dueOn = dueOn;
    store.rounds().put(change, round);
    change.commit();
}

void closeRound(db::Store& store, db::RoundId id, const QString& via)
{
    db::Round round = found(store, id);
    if (round.closedOn)
        throw Error(RoundEditsText::tr("%1 is closed already.").arg(titleOf(store, round)));
    db::Change change(
        store, act(RoundEditsText::tr("Close %1").arg(titleOf(store, round)), {}, via));
    round.closedOn = store.asOf();
    store.rounds().put(change, round);
    change.commit();
}

void reopenRound(db::Store& store, db::RoundId id, const QString& reason)
{
    db::Round round = found(store, id);
    if (!round.closedOn)
        throw Error(RoundEditsText::tr("%1 is open.").arg(titleOf(store, round)));
    if (reason.trimmed().isEmpty())
        throw Error(RoundEditsText::tr("Say why the round is opened again."));
    db::Change change(
        store, act(RoundEditsText::tr("Open %1 again").arg(titleOf(store, round)), reason));
    round.closedOn.reset();
    store.rounds().put(change, round);
    change.commit();
}

void submit(
    db::Store& store, db::RoundId id, const std::vector<db::RegionId>& regions, const QString& via)
{
    const db::Round round = found(store, id);
    requireOpen(store, round);
    std::vector<db::Submission> rows = stepping(store, round, regions, State::Submitted);
    std::vector<CheckFinding> inTheWay;
    for (const db::RegionId region : regions) {
        const auto findings = check(store, { id, region, {} });
        const auto blocked = blocking(findings, region);
        inTheWay.insert(inTheWay.end(), blocked.begin(), blocked.end());
    }
    if (!inTheWay.empty()) {
        const QString sentence = RoundEditsText::tr(
            "%1 cannot be submitted: %n finding(s) to correct or explain first.", "",
            int(inTheWay.size()))
                                     .arg(namesOf(store, regions));
        throw Blocked(sentence, std::move(inTheWay));
    }
    db::Change change(store,
        act(RoundEditsText::tr("Submit %1, %2").arg(namesOf(store, regions), titleOf(store, round)),
            {}, via));
    for (db::Submission& row : rows) {
        row.state = State::Submitted;
        if (!row.receivedOn)
            row.receivedOn = store.asOf();
        store.rounds().put(change, row);
        store.rounds().settleReasons(change, id, row.region);
    }
    change.commit();
}

void withdraw(db::Store& store, db::RoundId id, db::RegionId region)
{
    const db::Round round = found(store, id);
    requireOpen(store, round);
    const auto rows = stepping(store, round, { region }, State::Draft);
    if (rows.front().state != State::Submitted)
        throw Error(mayNot(State::Draft, nameOf(store, region), rows.front().state));
    db::Change change(store,
        act(RoundEditsText::tr("Withdraw %1, %2")
                .arg(nameOf(store, region), titleOf(store, round))));
    setStates(change, rows, State::Draft);
    change.commit();
}

void returnSubmission(db::Store& store, db::RoundId id, db::RegionId region,
    const std::vector<CellReason>& reasons, const QString& via)
{
    const db::Round round = found(store, id);
    if (reasons.empty() || std::ranges::any_of(reasons, [](const CellReason& one) {
            return one.reason.trimmed().isEmpty();
        }))
        throw Error(RoundEditsText::tr("Say why %1 is sent back.").arg(nameOf(store, region)));
    const std::vector<db::FormItem> items = store.forms().items(round.form);
    for (const CellReason& one : reasons) {
        if (one.indicator
            && std::ranges::find(items, *one.indicator, &db::FormItem::indicator) == items.end())
            throw Error(RoundEditsText::tr("A reason is for an item that is not in the form."));
    }
    const auto rows = stepping(store, round, { region }, State::Returned);
    QStringList words;
    for (const CellReason& one : reasons)
        words.append(one.reason.trimmed());
    db::Change change(store,
        act(RoundEditsText::tr("Return %1, %2").arg(nameOf(store, region), titleOf(store, round)),
            words.join(QStringLiteral("; ")), via));
    setStates(change, rows, State::Returned);
    for (const CellReason& one : reasons)
        store.rounds().add(
            change, { {}, id, region, one.indicator, one.reason.trimmed(), store.asOf(), false });
    change.commit();
}

void accept(
    db::Store& store, db::RoundId id, const std::vector<db::RegionId>& regions, const QString& via)
{
    const db::Round round = found(store, id);
    const auto rows = stepping(store, round, regions, State::Accepted);
    db::Change change(store,
        act(RoundEditsText::tr("Accept %1, %2").arg(namesOf(store, regions), titleOf(store, round)),
            {}, via));
    std::vector<db::Observation> values;
    for (const db::Entry& entry : entriesOf(store, round, regions)) {
        if (!entry.readable())
            throw Error(RoundEditsText::tr("%1 has a value that cannot be read.")
                            .arg(nameOf(store, entry.key.region)));
        db::Observation value;
        value.key = entry.key;
        value.value = entry.value;
        value.missing = entry.missing;
        value.status = entry.status == db::ValueStatus::Reported ? db::ValueStatus::Preliminary
                                                                 : entry.status;
        value.numerator = entry.numerator;
        value.denominator = entry.denominator;
        value.note = entry.note;
        value.explanation = entry.explanation;
        value.source = round.source;
        displace(change, value);
        store.entries().remove(change, entry.key);
        values.push_back(std::move(value));
    }
    store.observations().put(change, values);
    setStates(change, rows, State::Accepted);
    change.commit();
}

void publish(
    db::Store& store, db::RoundId id, const std::vector<db::RegionId>& regions, const QString& via)
{
    const db::Round round = found(store, id);
    const auto rows = stepping(store, round, regions, State::Published);
    db::Change change(store,
        act(RoundEditsText::tr("Publish %1, %2")
                .arg(namesOf(store, regions), titleOf(store, round)),
            {}, via));
    std::vector<db::Observation> values;
    for (const db::FormItem& item : store.forms().items(round.form)) {
        for (const db::RegionId region : regions) {
            auto value
                = store.observations().find({ item.indicator, item.basis, round.period, region });
            if (!value || value->status != db::ValueStatus::Preliminary)
                continue;
            value->status = db::ValueStatus::Reported;
            values.push_back(std::move(*value));
        }
    }
    store.observations().put(change, values);
    setStates(change, rows, State::Published);
    change.commit();
}

} // namespace app

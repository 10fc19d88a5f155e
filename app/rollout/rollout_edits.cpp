// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/rollout_edits.h"

#include "app/attachments.h"
#include "app/edits.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace app {

namespace {

struct RolloutEditsText
{
    Q_DECLARE_TR_FUNCTIONS(RolloutEditsText)
};

constexpr int shownNotices = 3;

db::Act act(const QString& label, const QString& reason = {}, const QString& via = {})
{
    return { label, via.isEmpty() ? QStringLiteral("window") : via, reason, {} };
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// "Drug procurement, Henan"
class CellNames
{
public:
    explicit CellNames(const db::Store& store)
        : m_store(store)
        , m_measures(store.measures().all())
    {
    }
    const db::Measure* measure(db::MeasureId id) const
    {
        const auto it = std::ranges::find(m_measures, id, &db::Measure::id);
        return it == m_measures.end() ? nullptr : &*it;
    }
    QString of(const RolloutCellId& cell) const
    {
        const db::Measure* m = measure(cell.measure);
        const db::Region* region = m_store.catalog().region(cell.region);
        return RolloutEditsText::tr("%1, %2", "measure, region")
            .arg(m ? title(*m) : QString(), region ? shortName(*region) : QString());
    }

private:
    const db::Store& m_store;
    std::vector<db::Measure> m_measures;
};

std::optional<db::RolloutState> stateOf(const db::Store& store, const QString& code)
{
    const std::vector<db::RolloutState> states = store.measures().states();
    const auto it = std::ranges::find(states, code, &db::RolloutState::code);
    return it == states.end() ? std::nullopt : std::optional(*it);
}

QString evidenceObjection(const db::Store& store, const Evidence& evidence)
{
    const std::vector<db::Document> documents
        = evidence.document ? store.documents().all() : std::vector<db::Document>();
    if (evidence.document
        && std::ranges::find(documents, *evidence.document, &db::Document::id) == documents.end())
        return RolloutEditsText::tr("The document given as evidence is not in the workspace.");
    if (evidence.attachment && !store.attachments().find(*evidence.attachment))
        return RolloutEditsText::tr("The file given as evidence is not in the workspace.");
    return {};
}

// The entry that is in force on a day, and the first one after it.
struct Neighbours
{
    std::optional<db::RolloutEntry> inForce;
    std::optional<db::RolloutEntry> later;
};

Neighbours neighbours(const db::Store& store, const RolloutCellId& cell, QDate day)
{
    Neighbours found;
    for (const db::RolloutEntry& entry : store.measures().rollout(cell.measure, cell.region)) {
        if (entry.from <= day)
            found.inForce = entry;
        else if (!found.later)
            found.later = entry;
    }
    return found;
}

// What is entered for a day a second time adds to what was said, unless the state is another one.
db::RolloutEntry entryFor(
    const RolloutCellId& cell, const RolloutDraft& draft, const Neighbours& around)
{
    db::RolloutEntry entry;
    if (around.inForce && around.inForce->from == draft.day && around.inForce->state == draft.state)
        entry = *around.inForce;
    entry.measure = cell.measure;
    entry.region = cell.region;
    entry.from = draft.day;
    entry.state = draft.state;
    if (draft.evidence.document)
        entry.evidence = draft.evidence.document;
    if (draft.evidence.attachment)
        entry.attachment = draft.evidence.attachment;
    if (const QString reason = draft.evidence.overrideReason.trimmed(); !reason.isEmpty())
        entry.overrideReason = reason;
    if (const QString note = draft.note.trimmed(); !note.isEmpty())
        entry.note = note;
    return entry;
}

bool hasEvidence(const db::RolloutEntry& entry)
{
    return entry.evidence || entry.attachment || !entry.overrideReason.isEmpty();
}

// Whether an entry says nothing that the one in force does not say already.
bool saysNothingNew(const db::RolloutEntry& entry, const std::optional<db::RolloutEntry>& inForce)
{
    return inForce && inForce->state == entry.state
        && (!entry.evidence || entry.evidence == inForce->evidence)
        && (!entry.attachment || entry.attachment == inForce->attachment)
        && (entry.overrideReason.isEmpty() || entry.overrideReason == inForce->overrideReason)
        && (entry.note.isEmpty() || entry.note == inForce->note);
}

void limitNotices(QStringList& notices)
{
    const int more = int(notices.size()) - shownNotices;
    if (more <= 0)
        return;
    notices = notices.mid(0, shownNotices);
    notices.append(RolloutEditsText::tr("… and %n more cell(s)", nullptr, more));
}

QString setLabel(
    const db::Store& store, const std::vector<RolloutCellId>& cells, const db::RolloutState& state)
{
    return cells.size() == 1
        ? RolloutEditsText::tr("Roll-out: %1 (%2)")
              .arg(name(state), CellNames(store).of(cells.front()))
        : RolloutEditsText::tr("Roll-out: %1 (%n cell(s))", nullptr, int(cells.size()))
              .arg(name(state));
}

} // namespace

QString rolloutObjection(
    const db::Store& store, const std::vector<RolloutCellId>& cells, const RolloutDraft& draft)
{
    const auto state = stateOf(store, draft.state);
    if (!state)
        return RolloutEditsText::tr("There is no roll-out state “%1”.").arg(draft.state);
    if (!draft.day.isValid())
        return RolloutEditsText::tr("Say from which day the state holds.");
    if (draft.day > store.asOf())
        return RolloutEditsText::tr("%1 has not come yet: the workspace is judged as of %2.")
            .arg(iso(draft.day), iso(store.asOf()));
    const CellNames names(store);
    for (const RolloutCellId& cell : cells) {
        if (!names.measure(cell.measure))
            return RolloutEditsText::tr("This measure is not in the workspace any more.");
        const db::Region* region = store.catalog().region(cell.region);
        if (!region || !region->inScope || region->id == store.catalog().nation())
            return RolloutEditsText::tr("%1 takes no part in the roll-out.")
                .arg(region ? shortName(*region) : RolloutEditsText::tr("This region"));
    }
    if (const QString objection = evidenceObjection(store, draft.evidence); !objection.isEmpty())
        return objection;
    if (!state->needsEvidence || draft.evidence.given())
        return {};
    std::vector<RolloutCellId> open;
    std::ranges::copy_if(cells, std::back_inserter(open), [&](const RolloutCellId& cell) {
        return !hasEvidence(entryFor(cell, draft, neighbours(store, cell, draft.day)));
    });
    if (open.empty())
        return {};
    // One sentence whatever the number of cells: the first is named.
    const QString where = open.size() == 1
        ? names.of(open.front())
        : RolloutEditsText::tr("%1 and %n more", nullptr, int(open.size()) - 1)
              .arg(names.of(open.front()));
    return RolloutEditsText::tr("“%1” needs evidence: a document, a file, or the reason why it may "
                                "stand without (%2). Nothing was changed.")
        .arg(name(*state), where);
}

RolloutOutcome setRollout(db::Store& store, const std::vector<RolloutCellId>& cells,
    const RolloutDraft& draft, const QString& via, const QString& label)
{
    const QString objection = rolloutObjection(store, cells, draft);
    if (!objection.isEmpty())
        throw Error(objection);
    std::optional<AttachmentFile> file;
    if (!draft.evidence.file.isEmpty())
        file = readAttachment(draft.evidence.file);
    RolloutOutcome outcome;
    std::vector<db::RolloutEntry> entries;
    const CellNames names(store);
    const std::vector<db::RolloutState> states = store.measures().states();
    for (const RolloutCellId& cell : cells) {
        const Neighbours around = neighbours(store, cell, draft.day);
        const db::RolloutEntry entry = entryFor(cell, draft, around);
        if (!file && saysNothingNew(entry, around.inForce)) {
            ++outcome.unchanged;
            continue;
        }
        entries.push_back(entry);
        if (!around.later)
            continue;
        const auto later = std::ranges::find(states, around.later->state, &db::RolloutState::code);
        outcome.notices.append(
            RolloutEditsText::tr("%1: “%2” from %3 on stays in force.")
                .arg(names.of(cell), later == states.end() ? QString() : name(*later),
                    iso(around.later->from)));
    }
    if (entries.empty())
        return outcome;
    limitNotices(outcome.notices);
    db::Change change(store,
        act(label.isEmpty() ? setLabel(store, cells, *stateOf(store, draft.state)) : label,
            draft.reason.trimmed(), via));
    std::optional<db::AttachmentId> attached;
    if (file)
        attached = store.attachments().add(change, file->name, file->mediaType, file->content);
    const db::SourceId person = personSource(change);
    for (db::RolloutEntry& entry : entries) {
        entry.source = person;
        if (attached)
            entry.attachment = attached;
        store.measures().put(change, entry);
    }
    change.commit();
    outcome.batch = change.batch();
    outcome.written = int(entries.size());
    return outcome;
}

db::RolloutEntry putRollout(
    db::Change& change, const RolloutCellId& cell, const RolloutDraft& draft)
{
    const db::Store& store = change.store();
    db::RolloutEntry entry = entryFor(cell, draft, neighbours(store, cell, draft.day));
    entry.source = personSource(change);
    store.measures().put(change, entry);
    return entry;
}

RolloutOutcome clearRollout(db::Store& store, const std::vector<RolloutCellId>& cells, QDate day,
    const QString& reason, const QString& via)
{
    RolloutOutcome outcome;
    std::vector<db::RolloutEntry> gone;
    for (const RolloutCellId& cell : cells) {
        if (const auto inForce = neighbours(store, cell, day).inForce)
            gone.push_back(*inForce);
        else
            ++outcome.unchanged;
    }
    if (gone.empty())
        return outcome;
    const QString label = cells.size() == 1
        ? RolloutEditsText::tr("Take back a roll-out state (%1)")
              .arg(CellNames(store).of(cells.front()))
        : RolloutEditsText::tr("Take back %n roll-out state(s)", nullptr, int(gone.size()));
    db::Change change(store, act(label, reason.trimmed(), via));
    for (const db::RolloutEntry& entry : gone)
        store.measures().remove(change, entry.measure, entry.region, entry.from);
    change.commit();
    outcome.batch = change.batch();
    outcome.written = int(gone.size());
    return outcome;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_writer.h"

#include "app/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct CellWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CellWriterText)
};

template <typename Row> bool hasValue(const Row& row, const Typed& typed)
{
    return row.value == typed.value && row.missing == typed.missing
        && (!typed.numerator
            || (row.numerator == typed.numerator && row.denominator == typed.denominator));
}

// Entry and observation alike; terms once given stay with the value they were given for.
template <typename Row> bool takeValue(Row& row, const Typed& typed)
{
    const bool same = row.value == typed.value && row.missing == typed.missing;
    if (!same || typed.numerator) {
        row.numerator = typed.numerator;
        row.denominator = typed.denominator;
    }
    if (!same)
        row.explanation.clear();
    row.value = typed.value;
    row.missing = typed.missing;
    row.status = typed.status;
    return !same;
}

} // namespace

CellWriter::CellWriter(db::Store& store, std::size_t cells)
    : m_store(store)
    , m_book(store)
    , m_many(cells > 8)
    , m_typing(store.entries().keystrokes())
{
}

// One read of the period is quicker than many of single cells.
std::optional<db::Entry> CellWriter::entryAt(const db::CellKey& key)
{
    if (!m_many)
        return m_store.entries().find(key);
    const auto [period, isNew] = m_before.try_emplace(key.period);
    if (isNew) {
        for (db::Entry& entry : m_store.entries().of(key.period))
            period->second.emplace(entry.key, std::move(entry));
    }
    const auto entry = period->second.find(key);
    return entry == period->second.end() ? std::nullopt : std::optional(entry->second);
}

void CellWriter::changed(bool readable)
{
    ++m_outcome.written;
    m_outcome.unreadable += readable ? 0 : 1;
}

bool CellWriter::isTyping(const CellId& cell) const
{
    return std::ranges::any_of(m_typing,
        [&](const db::Keystroke& k) { return k.key == cell.key && k.measure == cell.measure; });
}

void CellWriter::forget(const CellId& cell)
{
    if (isTyping(cell))
        m_forgotten.push_back(cell);
}

void CellWriter::enter(
    const db::CellKey& key, const QString& text, const Typed& typed, const QString& origin)
{
    const CellStanding standing = m_book.standing(key);
    if (standing.lock != CellLock::None) {
        ++m_outcome.locked;
        return;
    }
    forget({ key, {} });
    if (standing.direct() && origin.isEmpty())
        enterAccepted(key, text, typed, standing);
    else
        enterEntry(key, text, typed, origin, standing);
}

void CellWriter::put(
    const db::Entry& entry, const std::optional<db::Entry>& before, const CellStanding& standing)
{
    if (before == entry)
        return;
    m_entries.push_back(entry);
    changed(entry.readable());
    if (!standing.round || standing.state != db::SubmissionState::NotStarted)
        return;
    const auto isSame = [&](const db::Submission& s) {
        return s.round == standing.round->id && s.region == entry.key.region;
    };
    if (std::ranges::none_of(m_started, isSame))
        m_started.push_back(
            { standing.round->id, entry.key.region, db::SubmissionState::Draft, {} });
}

void CellWriter::enterEntry(const db::CellKey& key, const QString& text, const Typed& typed,
    const QString& origin, const CellStanding& standing)
{
    const auto before = entryAt(key);
    if (text.trimmed().isEmpty()) {
        if (before) {
            m_goneEntries.push_back(key);
            changed();
        }
        return;
    }
    const db::CubeCell accepted = m_store.cube().at(key);
    if (!before && origin.isEmpty() && typed.readable() && accepted.present
        && accepted.number() == typed.value && accepted.missing == typed.missing)
        return;
    db::Entry entry = before.value_or(db::Entry {});
    entry.key = key;
    entry.text = text;
    if (takeValue(entry, typed))
        entry.origin.clear();
    if (!origin.isEmpty())
        entry.origin = origin;
    put(entry, before, standing);
}

void CellWriter::enterAccepted(
    const db::CellKey& key, const QString& text, const Typed& typed, const CellStanding& standing)
{
    const auto entry = entryAt(key);
    const auto accepted
        = m_store.cube().at(key).present ? m_store.observations().find(key) : std::nullopt;
    const bool cleared = text.trimmed().isEmpty();
    if (!cleared && !typed.readable()) {
        db::Entry kept = entry.value_or(db::Entry {});
        kept.key = key;
        kept.text = text;
        kept.origin.clear();
        takeValue(kept, typed);
        put(kept, entry, standing);
        return;
    }
    if (entry)
        m_goneEntries.push_back(key);
    // Clearing takes away what is seen: the text that could not be read, or else the value.
    const bool sameValue = cleared ? entry || !accepted : accepted && hasValue(*accepted, typed);
    if (sameValue) {
        if (entry)
            changed();
        return;
    }
    m_reasonNeeded = m_reasonNeeded || accepted || standing.published();
    changed();
    if (cleared) {
        m_goneAccepted.push_back(key);
        return;
    }
    db::Observation row = accepted.value_or(db::Observation {});
    row.key = key;
    row.qualifier = db::Qualifier::Exact;
    takeValue(row, typed);
    if (!standing.round)
        row.source = {};
    else if (!accepted)
        row.source = standing.round->source;
    m_accepted.push_back(row);
}

void CellWriter::enterRollout(const CellId& cell, const QString& text, const QString& reason)
{
    if (rolloutLock(m_store, cell.key.region) != CellLock::None) {
        ++m_outcome.locked;
        return;
    }
    if (m_states.empty()) {
        m_states = m_store.measures().states();
        m_rollout = m_store.measures().rollout();
    }
    const bool cleared = text.trimmed().isEmpty();
    const db::RolloutState* state = rolloutState(m_states, text);
    if (!cleared && !state) {
        m_kept.push_back({ cell, text });
        changed(false);
        return;
    }
    forget(cell);
    const QDate day = rolloutDay(m_store, cell.key.period);
    std::optional<db::RolloutEntry> inForce; // rows come by date
    for (const db::RolloutEntry& e : m_rollout) {
        if (e.measure == *cell.measure && e.region == cell.key.region && e.from <= day)
            inForce = e;
    }
    if (cleared ? !inForce : inForce && inForce->state == state->code)
        return;
    changed();
    if (cleared) {
        m_goneSteps.push_back(*inForce);
        return;
    }
    // What is typed brings no document or file: the reason stands for them.
    RolloutDraft step { day, state->code, {}, {}, {} };
    if (state->needsEvidence)
        step.evidence.overrideReason = reason;
    const RolloutCellId place { *cell.measure, cell.key.region };
    const QString objection = rolloutObjection(m_store, { place }, step);
    if (m_objection.isEmpty())
        m_objection = objection;
    m_steps.emplace_back(place, step);
}

void CellWriter::confirm(const db::CellKey& key)
{
    auto entry = entryAt(key);
    if (!entry || entry->origin.isEmpty())
        return;
    const CellStanding standing = m_book.standing(key);
    if (standing.direct()) {
        Typed typed;
        typed.value = entry->value;
        typed.missing = entry->missing;
        typed.status = entry->status;
        typed.numerator = entry->numerator;
        typed.denominator = entry->denominator;
        enter(key, entry->text, typed);
    } else if (standing.lock != CellLock::None) {
        ++m_outcome.locked;
    } else {
        const auto before = entry;
        entry->origin.clear();
        put(*entry, before, standing);
    }
}

bool CellWriter::changesStore() const
{
    return !m_entries.empty() || !m_goneEntries.empty() || !m_accepted.empty()
        || !m_goneAccepted.empty() || !m_steps.empty() || !m_goneSteps.empty();
}

void CellWriter::writeRows(db::Change& change)
{
    if (!m_accepted.empty()) {
        const db::SourceId person = personSource(change);
        for (db::Observation& row : m_accepted)
            row.source = row.source == db::SourceId {} ? person : row.source;
    }
    for (const db::CellKey& key : m_goneEntries)
        m_store.entries().remove(change, key);
    for (const db::CellKey& key : m_goneAccepted)
        m_store.observations().remove(change, key);
    for (const db::RolloutEntry& step : m_goneSteps)
        m_store.measures().remove(change, step.measure, step.region, step.from);
    m_store.entries().put(change, m_entries);
    m_store.observations().put(change, m_accepted);
    for (const auto& [cell, step] : m_steps)
        putRollout(change, cell, step);
    for (const db::Submission& submission : m_started)
        m_store.rounds().put(change, submission);
}

void CellWriter::writeKeystrokes() const
{
    for (const CellId& cell : m_forgotten)
        m_store.entries().forget(cell.key, cell.measure);
    for (const CellText& kept : m_kept)
        m_store.entries().keep(kept.id.key, kept.id.measure, kept.text);
}

EnterOutcome CellWriter::write(const db::Act& act)
{
    if (m_reasonNeeded && act.reason.trimmed().isEmpty())
        throw ReasonNeeded(CellWriterText::tr(
            "This changes a value that has been accepted. Say why; the reason is kept with it."));
    if (!m_objection.isEmpty())
        throw ReasonNeeded(m_objection);
    if (!changesStore()) {
        writeKeystrokes();
        return m_outcome;
    }
    db::Change change(m_store, act);
    writeRows(change);
    writeKeystrokes();
    change.commit();
    m_outcome.batch = change.batch();
    return m_outcome;
}

} // namespace app

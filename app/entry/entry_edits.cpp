// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/entry_edits.h"

#include "app/calc/accumulation.h"
#include "app/entry/cell_writer.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct EntryEditsText
{
    Q_DECLARE_TR_FUNCTIONS(EntryEditsText)
};

db::Act act(const QString& label, const QString& reason = {}, const QString& via = {})
{
    return { label, via.isEmpty() ? QStringLiteral("window") : via, reason, {} };
}

QString regionText(const db::Store& store, db::RegionId id)
{
    const db::Region* region = store.catalog().region(id);
    return region ? shortName(*region) : QString();
}

// "Henan, Share of medical service income": what an act on one cell is called by.
QString cellName(const db::Store& store, const db::CellKey& key)
{
    const db::Indicator* indicator = store.catalog().indicator(key.indicator);
    return EntryEditsText::tr("%1, %2", "region, indicator")
        .arg(regionText(store, key.region), indicator ? name(*indicator) : QString());
}

QString enterLabel(const db::Store& store, const std::vector<CellText>& cells)
{
    if (cells.size() != 1)
        return EntryEditsText::tr("Enter %n cell(s)", nullptr, int(cells.size()));
    const CellId& id = cells.front().id;
    QString where = cellName(store, id.key);
    if (id.measure) {
        const std::vector<db::Measure> measures = store.measures().all();
        const auto it = std::ranges::find(measures, *id.measure, &db::Measure::id);
        where = EntryEditsText::tr("%1, %2", "region, indicator")
                    .arg(regionText(store, id.key.region),
                        it == measures.end() ? QString() : title(*it));
    }
    const QString text = cells.front().text.trimmed();
    return text.isEmpty() ? EntryEditsText::tr("Clear (%1)").arg(where)
                          : EntryEditsText::tr("Enter %1 (%2)").arg(text.left(20), where);
}

void requireUnlocked(const db::Store& store, const db::CellKey& key)
{
    const CellLock lock = CellBook(store).standing(key).lock;
    if (lock != CellLock::None)
        throw Error(lockText(lock));
}

// A word that stands beside the working value, or else beside the accepted one.
template <typename Edit>
void annotate(db::Store& store, const db::CellKey& key, const QString& label, const Edit& edit)
{
    requireUnlocked(store, key);
    const auto entry = store.entries().find(key);
    const auto accepted = entry ? std::nullopt : store.observations().find(key);
    if (!entry && !accepted)
        throw Error(EntryEditsText::tr(
            "This cell is empty. Enter a value, or the reason why there is none, first."));
    db::Entry changedEntry = entry.value_or(db::Entry {});
    db::Observation changedRow = accepted.value_or(db::Observation {});
    edit(changedEntry);
    edit(changedRow);
    if (entry ? changedEntry == *entry : changedRow == *accepted)
        return;
    db::Change change(store, act(label.arg(cellName(store, key))));
    if (entry)
        store.entries().put(change, { &changedEntry, 1 });
    else
        store.observations().put(change, { &changedRow, 1 });
    change.commit();
}

// Where a copy comes from, and how that is written down.
struct Origin
{
    db::CellKey key;
    QString name;
};

std::optional<Origin> originOf(const db::Store& store, const db::CellKey& key, Reference reference)
{
    Origin origin { key, {} };
    if (reference == Reference::Parent) {
        const db::Region* region = store.catalog().region(key.region);
        if (!region || !region->parent)
            return std::nullopt;
        origin.key.region = *region->parent;
        const db::Region* parent = store.catalog().region(*region->parent);
        origin.name = parent ? parent->code : QString();
    } else {
        origin.key.period = reference == Reference::LastPeriod ? previousPeriod(key.period)
                                                               : key.period.yearsBefore(1);
        origin.name = origin.key.period.code();
    }
    return origin;
}

// The entered value of a cell, or else the accepted one.
std::optional<Typed> valueOf(const db::Store& store, const db::CellKey& key)
{
    const auto typed = [](const auto& row) {
        Typed t;
        t.value = row.value;
        t.missing = row.missing;
        t.status = row.status;
        t.numerator = row.numerator;
        t.denominator = row.denominator;
        return t;
    };
    if (const auto entry = store.entries().find(key); entry && entry->readable())
        return typed(*entry);
    if (const auto accepted = store.observations().find(key))
        return typed(*accepted);
    return std::nullopt;
}

} // namespace

EnterOutcome enterCells(db::Store& store, const std::vector<CellText>& cells, const QString& label,
    const QString& reason, const QString& via)
{
    CellWriter writer(store, cells.size());
    for (const CellText& cell : cells) {
        const db::Indicator* indicator = store.catalog().indicator(cell.id.key.indicator);
        if (cell.id.measure)
            writer.enterRollout(cell.id, cell.text, reason);
        else if (indicator)
            writer.enter(cell.id.key, cell.text, readTyped(cell.text, *indicator));
    }
    return writer.write(act(label.isEmpty() ? enterLabel(store, cells) : label, reason, via));
}

void keepKeystroke(const db::Store& store, const CellId& cell, const QString& text)
{
    if (!store.readOnly())
        store.entries().keep(cell.key, cell.measure, text);
}

void dropKeystroke(const db::Store& store, const CellId& cell)
{
    if (!store.readOnly())
        store.entries().forget(cell.key, cell.measure);
}

void setMissing(
    db::Store& store, const std::vector<CellId>& cells, db::Missing missing, const QString& reason)
{
    std::vector<CellText> texts;
    for (const CellId& cell : cells) {
        if (!cell.measure)
            texts.push_back(
                { cell, missing == db::Missing::None ? QString() : missingText(missing) });
    }
    enterCells(store, texts, {}, reason);
}

void setTerms(db::Store& store, const CellId& cell, double numerator, double denominator,
    const QString& reason)
{
    const db::Indicator* indicator = store.catalog().indicator(cell.key.indicator);
    if (cell.measure || !indicator)
        return;
    requireUnlocked(store, cell.key);
    Typed typed;
    typed.value = quotient(numerator, denominator, *indicator);
    typed.numerator = numerator;
    typed.denominator = denominator;
    if (!typed.value)
        throw Error(denominator == 0
                ? EntryEditsText::tr("The denominator is zero. Check both figures.")
                : EntryEditsText::tr("The quotient is too large to be kept. Check both figures."));
    // A fraction where it would be read as one, else the value.
    const db::Indicator plain;
    QString text = typedText(numerator, db::Missing::None, plain) + u'/'
        + typedText(denominator, db::Missing::None, plain);
    if (readTyped(text, *indicator).value != typed.value)
        text = typedText(typed.value, db::Missing::None, *indicator);
    CellWriter writer(store, 1);
    writer.enter(cell.key, text, typed);
    writer.write(act(enterLabel(store, { { cell, text } }), reason));
}

void explain(db::Store& store, const db::CellKey& cell, const QString& text)
{
    const QString words = text.trimmed();
    if (words.size() < shortestExplanation)
        throw Error(EntryEditsText::tr(
            "An explanation has at least %n characters.", nullptr, shortestExplanation));
    annotate(store, cell, EntryEditsText::tr("Explain (%1)"),
        [&](auto& row) { row.explanation = words; });
}

void setCellNote(db::Store& store, const db::CellKey& cell, const QString& note)
{
    annotate(store, cell, EntryEditsText::tr("Note (%1)"),
        [&](auto& row) { row.note = note.trimmed(); });
}

EnterOutcome copyFrom(db::Store& store, const std::vector<CellId>& cells, Reference reference)
{
    CellWriter writer(store, cells.size());
    for (const CellId& cell : cells) {
        const db::Indicator* indicator = store.catalog().indicator(cell.key.indicator);
        if (cell.measure || !indicator || valueOf(store, cell.key) || store.entries().find(cell.key)
            || writer.isTyping(cell))
            continue;
        const auto origin = originOf(store, cell.key, reference);
        const auto value = origin ? valueOf(store, origin->key) : std::nullopt;
        if (!value)
            continue;
        if (writer.book().standing(cell.key).published())
            writer.skip();
        else
            writer.enter(cell.key, typedText(value->value, value->missing, *indicator), *value,
                origin->name);
    }
    switch (reference) {
    case Reference::LastPeriod: return writer.write(act(EntryEditsText::tr("Copy last period")));
    case Reference::LastYear: return writer.write(act(EntryEditsText::tr("Copy last year")));
    case Reference::Parent: break;
    }
    return writer.write(act(EntryEditsText::tr("Copy from the region above")));
}

void confirmCopied(db::Store& store, const std::vector<CellId>& cells)
{
    CellWriter writer(store, cells.size());
    for (const CellId& cell : cells) {
        if (!cell.measure)
            writer.confirm(cell.key);
    }
    writer.write(act(EntryEditsText::tr("Confirm copied values")));
}

db::CommentId addComment(db::Store& store, const db::Comment& comment)
{
    db::Comment c = comment;
    c.text = c.text.trimmed();
    c.owner = c.owner.trimmed();
    if (c.text.isEmpty())
        throw Error(EntryEditsText::tr("A remark needs words."));
    db::Change change(store, act(EntryEditsText::tr("Remark (%1)").arg(cellName(store, c.key))));
    const db::CommentId id = store.comments().add(change, c);
    change.commit();
    return id;
}

void resolveComment(db::Store& store, db::CommentId id, bool resolved)
{
    const auto comment = store.comments().find(id);
    if (!comment || comment->resolvedOn.has_value() == resolved)
        return;
    db::Change change(store,
        act(resolved ? EntryEditsText::tr("Settle a remark")
                     : EntryEditsText::tr("Open a remark again")));
    store.comments().setResolved(
        change, *comment, resolved ? std::optional(store.asOf()) : std::nullopt);
    change.commit();
}

} // namespace app

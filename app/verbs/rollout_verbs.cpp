// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/rollout_verbs.h"

#include "app/exchange/list_writers.h"
#include "app/format.h"
#include "app/rollout/adoption.h"
#include "app/rollout/rollout_edits.h"
#include "app/verbs/data_verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

// What every action of the verb is given.
struct RolloutCall
{
    db::Store& store;
    const Options& options;
    VerbCall& call;

    QString value(const char* name) const { return options.value(QString::fromLatin1(name)); }
    bool has(const char* name) const { return options.has(QString::fromLatin1(name)); }
    bool json() const { return has("json"); }
    void print(const QJsonArray& array) const
    {
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
    }
};

QDate dayArgument(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw Usage(Verbs::tr("“%1” is not a date; write it like 2022-06-30.").arg(text));
    return day;
}

QDate dayOf(const RolloutCall& c)
{
    return c.has("day") ? dayArgument(c.value("day")) : c.store.asOf();
}

const db::Measure& measureArgument(const std::vector<db::Measure>& all, const QString& code)
{
    const auto it = std::ranges::find(all, code, &db::Measure::code);
    if (it == all.end())
        throw Usage(Verbs::tr("There is no measure with the code “%1”.").arg(code));
    return *it;
}

RolloutCellId cellArgument(const RolloutCall& c)
{
    for (const char* needed : { "measure", "region" }) {
        if (!c.has(needed))
            throw Usage(Verbs::tr("The option %1 is missing.")
                            .arg(QStringLiteral("--") + QString::fromLatin1(needed)));
    }
    return { measureArgument(c.store.measures().all(), c.value("measure")).id,
        regionArgument(c.store, c.value("region")).id };
}

// The words of an entry that ids stand for.
class EntryWords
{
public:
    explicit EntryWords(const db::Store& store)
        : m_store(store)
        , m_measures(store.measures().all())
        , m_states(store.measures().states())
        , m_documents(store.documents().all())
        , m_attachments(store.attachments().all())
    {
    }
    QJsonObject json(const db::RolloutEntry& e) const
    {
        const auto measure = std::ranges::find(m_measures, e.measure, &db::Measure::id);
        const db::Region* region = m_store.catalog().region(e.region);
        const auto source = m_store.sources().find(e.source);
        return { { QStringLiteral("measure"),
                     measure == m_measures.end() ? QString() : measure->code },
            { QStringLiteral("region"), region ? region->code : QString() },
            { QStringLiteral("date"), e.from.toString(Qt::ISODate) },
            { QStringLiteral("state"), e.state }, { QStringLiteral("state_name"), state(e) },
            { QStringLiteral("evidence_doc"), document(e) },
            { QStringLiteral("attachment"), attachment(e) },
            { QStringLiteral("override_reason"), e.overrideReason },
            { QStringLiteral("note"), e.note },
            { QStringLiteral("source"), source ? source->title : QString() } };
    }
    QString line(const db::RolloutEntry& e) const
    {
        const auto measure = std::ranges::find(m_measures, e.measure, &db::Measure::id);
        const db::Region* region = m_store.catalog().region(e.region);
        QStringList parts { measure == m_measures.end() ? QString() : measure->code,
            region ? region->code : QString(), e.from.toString(Qt::ISODate), state(e) };
        for (const QString& more : { document(e), attachment(e), e.overrideReason, e.note }) {
            if (!more.isEmpty())
                parts.append(more);
        }
        return parts.join(QStringLiteral("  "));
    }

private:
    QString state(const db::RolloutEntry& e) const
    {
        const auto it = std::ranges::find(m_states, e.state, &db::RolloutState::code);
        return it == m_states.end() ? e.state : name(*it);
    }
    QString document(const db::RolloutEntry& e) const
    {
        const auto it = std::ranges::find(
            m_documents, e.evidence.value_or(db::DocumentId {}), &db::Document::id);
        return it == m_documents.end() ? QString() : it->code;
    }
    QString attachment(const db::RolloutEntry& e) const
    {
        const auto it = std::ranges::find(
            m_attachments, e.attachment.value_or(db::AttachmentId {}), &db::Attachment::id);
        return it == m_attachments.end() ? QString() : it->name;
    }

    const db::Store& m_store;
    std::vector<db::Measure> m_measures;
    std::vector<db::RolloutState> m_states;
    std::vector<db::Document> m_documents;
    std::vector<db::Attachment> m_attachments;
};

Exit list(const RolloutCall& c)
{
    const QDate day = dayOf(c);
    std::optional<db::MeasureId> measure;
    std::optional<db::RegionId> region;
    if (c.has("measure"))
        measure = measureArgument(c.store.measures().all(), c.value("measure")).id;
    if (c.has("region"))
        region = regionArgument(c.store, c.value("region")).id;
    // Entries come by date within a cell: the last up to the day is in force.
    std::vector<db::RolloutEntry> inForce;
    for (const db::RolloutEntry& e : c.store.measures().rollout()) {
        if (e.from > day || (measure && e.measure != *measure) || (region && e.region != *region))
            continue;
        if (!inForce.empty() && inForce.back().measure == e.measure
            && inForce.back().region == e.region)
            inForce.back() = e;
        else
            inForce.push_back(e);
    }
    const EntryWords words(c.store);
    QJsonArray array;
    for (const db::RolloutEntry& e : inForce) {
        if (c.json())
            array.append(words.json(e));
        else
            c.call.out << words.line(e) << '\n';
    }
    if (c.json())
        c.print(array);
    return Exit::Done;
}

Exit set(const RolloutCall& c)
{
    const RolloutCellId cell = cellArgument(c);
    for (const char* needed : { "state", "date" }) {
        if (!c.has(needed))
            throw Usage(Verbs::tr("The option %1 is missing.")
                            .arg(QStringLiteral("--") + QString::fromLatin1(needed)));
    }
    RolloutDraft draft;
    draft.day = dayArgument(c.value("date"));
    draft.state = c.value("state");
    draft.note = c.value("note");
    draft.evidence.file = c.value("attach");
    draft.evidence.overrideReason = c.value("override");
    if (c.has("evidence")) {
        const std::vector<db::Document> documents = c.store.documents().all();
        const auto it = std::ranges::find(documents, c.value("evidence"), &db::Document::code);
        if (it == documents.end())
            throw Usage(
                Verbs::tr("There is no document with the code “%1”.").arg(c.value("evidence")));
        draft.evidence.document = it->id;
    }
    const RolloutOutcome outcome
        = setRollout(c.store, { cell }, draft, QStringLiteral("command line"));
    for (const QString& notice : outcome.notices)
        c.call.err << notice << '\n';
    c.call.out << (outcome.written > 0 ? Verbs::tr("written") : Verbs::tr("nothing written"))
               << '\n';
    return Exit::Done;
}

Exit history(const RolloutCall& c)
{
    const RolloutCellId cell = cellArgument(c);
    const EntryWords words(c.store);
    const auto entries = c.store.measures().rollout(cell.measure, cell.region);
    const auto journal = c.store.journal().ofRollout(cell.measure, cell.region);
    if (!c.json()) {
        for (const db::RolloutEntry& e : entries)
            c.call.out << words.line(e) << '\n';
        for (const db::JournalEntry& j : journal)
            c.call.out << j.at << "  " << j.actor << "  " << j.via << "  " << j.action << "  "
                       << (j.newRow.isEmpty() ? j.oldRow : j.newRow) << '\n';
        return Exit::Done;
    }
    QJsonArray steps;
    for (const db::RolloutEntry& e : entries)
        steps.append(words.json(e));
    QJsonArray changes;
    for (const db::JournalEntry& j : journal)
        changes.append(QJsonObject { { QStringLiteral("at"), j.at },
            { QStringLiteral("actor"), j.actor }, { QStringLiteral("via"), j.via },
            { QStringLiteral("action"), j.action }, { QStringLiteral("reason"), j.reason },
            { QStringLiteral("before"), QJsonDocument::fromJson(j.oldRow.toUtf8()).object() },
            { QStringLiteral("after"), QJsonDocument::fromJson(j.newRow.toUtf8()).object() } });
    c.call.out << QString::fromUtf8(QJsonDocument(
        QJsonObject { { QStringLiteral("steps"), steps }, { QStringLiteral("changes"), changes } })
                                        .toJson());
    return Exit::Done;
}

// The states between which a step is timed: the lowest that needs evidence, the lowest that counts
// as rolled out.
QString firstCode(const RolloutBook& book, bool db::RolloutState::*property)
{
    const auto it = std::ranges::find_if(
        book.states, [&](const db::RolloutState& s) { return s.rank && s.*property; });
    return it == book.states.end() ? QString() : it->code;
}

Exit adoption(const RolloutCall& c)
{
    const RolloutBook book = rolloutBook(c.store);
    const AdoptionScope scope { dayOf(c), {}, false };
    const db::Catalog& catalog = c.store.catalog();
    const Adoption adopted = app::adoption(book, catalog, scope);
    const QString from = firstCode(book, &db::RolloutState::needsEvidence);
    const QString to = firstCode(book, &db::RolloutState::rolledOut);
    QJsonArray array;
    if (!c.json()) {
        QStringList heads;
        for (const db::Period quarter : adopted.quarters)
            heads.append(periodShort(quarter));
        c.call.out << heads.join(QStringLiteral("  ")) << '\n';
    }
    for (const AdoptionCurve& curve : adopted.curves) {
        const QString code
            = std::ranges::find(book.measures, curve.measure, &db::Measure::id)->code;
        const StepTime time = stepTime(book, catalog, scope, curve.measure, from, to);
        const std::vector<Adopter> first = adopters(book, catalog, scope, curve.measure);
        QStringList firstCodes;
        for (const Adopter& adopter : first) {
            if (adopter.place == 1)
                firstCodes.append(catalog.region(adopter.region)->code);
        }
        if (!c.json()) {
            QStringList counts;
            for (const int count : curve.regions)
                counts.append(QString::number(count));
            c.call.out << code << "  " << counts.join(QStringLiteral("  ")) << "  "
                       << (time.medianDays ? Verbs::tr("median %1 days (%2 of %3 regions)")
                                                 .arg(number(*time.medianDays, 0))
                                                 .arg(time.completed)
                                                 .arg(time.regions)
                                           : Verbs::tr("fewer than half got there (%1 of %2)")
                                                 .arg(time.completed)
                                                 .arg(time.regions))
                       << "  " << firstCodes.join(u' ') << '\n';
            continue;
        }
        QJsonObject counts;
        for (std::size_t q = 0; q < adopted.quarters.size(); ++q)
            counts[adopted.quarters[q].code()] = curve.regions[q];
        array.append(QJsonObject { { QStringLiteral("measure"), code },
            { QStringLiteral("state"), adopted.state },
            { QStringLiteral("applicable"), curve.applicable },
            { QStringLiteral("regions"), counts },
            { QStringLiteral("median_days"),
                time.medianDays ? QJsonValue(*time.medianDays) : QJsonValue() },
            { QStringLiteral("n"), time.regions }, { QStringLiteral("completed"), time.completed },
            { QStringLiteral("censored"), time.censored },
            { QStringLiteral("first"), QJsonArray::fromStringList(firstCodes) } });
    }
    if (c.json())
        c.print(array);
    return Exit::Done;
}

Exit lagging(const RolloutCall& c)
{
    const RolloutBook book = rolloutBook(c.store);
    const RolloutJudgement judged = judgeRollout(
        book, c.store.catalog(), c.store.measures().rules(), { dayOf(c), {}, false });
    for (const QString& fault : judged.faults)
        c.call.err << fault << '\n';
    QJsonArray array;
    for (const RolloutFinding& f : judged.findings) {
        const db::Region* region = c.store.catalog().region(f.region);
        const auto measure = std::ranges::find(
            book.measures, f.measure.value_or(db::MeasureId {}), &db::Measure::id);
        const QString code = measure == book.measures.end() ? QString() : measure->code;
        if (c.json())
            array.append(QJsonObject { { QStringLiteral("kind"), f.kind },
                { QStringLiteral("rule"), f.ruleCode }, { QStringLiteral("region"), region->code },
                { QStringLiteral("measure"), code }, { QStringLiteral("days"), f.days },
                { QStringLiteral("sentence"), f.sentence } });
        else
            c.call.out << f.ruleCode << "  " << region->code << ' ' << shortName(*region)
                       << (code.isEmpty() ? QString() : QStringLiteral("  ") + code) << "  "
                       << f.sentence << '\n';
    }
    if (c.json())
        c.print(array);
    return judged.faults.isEmpty() ? Exit::Done : Exit::Findings;
}

Exit exportLists(const RolloutCall& c)
{
    const QString path = c.value("o");
    const QString what = c.options.value(QStringLiteral("list"), QStringLiteral("rollout"));
    if (path.isEmpty())
        throw Usage(Verbs::tr("Say with -o where to write."));
    const QByteArray csv = what == QStringLiteral("rollout") ? rolloutCsv(c.store)
        : what == QStringLiteral("measures")                 ? measuresCsv(c.store)
        : what == QStringLiteral("states")                   ? rolloutStatesCsv(c.store)
                                                             : QByteArray();
    if (csv.isEmpty())
        throw Usage(Verbs::tr("--list is followed by rollout, measures or states."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        throw Error(Verbs::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return Exit::Done;
}

} // namespace

Exit runRollout(VerbCall& call)
{
    static const std::pair<const char*, Exit (*)(const RolloutCall&)> actions[]
        = { { "list", list }, { "set", set }, { "history", history }, { "adoption", adoption },
              { "lagging", lagging }, { "export", exportLists } };
    const Options options(call.arguments,
        { QStringLiteral("day"), QStringLiteral("measure"), QStringLiteral("region"),
            QStringLiteral("state"), QStringLiteral("date"), QStringLiteral("evidence"),
            QStringLiteral("attach"), QStringLiteral("override"), QStringLiteral("note"),
            QStringLiteral("list"), QStringLiteral("o") },
        { QStringLiteral("json") });
    for (const auto& [name, run] : actions) {
        if (options.rest().value(0) != QString::fromLatin1(name) || options.rest().size() != 2)
            continue;
        const auto store = openForVerb(options.rest().at(1), call.err);
        return run({ *store, options, call });
    }
    throw Usage(
        Verbs::tr("Say list, set, history, adoption, lagging or export, then one workspace."));
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

struct EditsText
{
    Q_DECLARE_TR_FUNCTIONS(EditsText)
};

bool isSetUp(const db::Batch& batch)
{
    return batch.via == QStringLiteral("facts") || batch.via == QStringLiteral("demonstration");
}

class ImportWriter
{
public:
    ImportWriter(db::Change& change, const ImportPlan& plan)
        : m_change(change)
        , m_store(change.store())
    {
        for (const db::Source& source : plan.sources)
            m_sources.push_back(m_store.sources().put(change, named(source)));
        // Rows and indicators that cite nothing come from the file itself.
        const bool uncited
            = std::ranges::any_of(plan.rows, [](const PlannedRow& row) { return row.source < 0; });
        if (uncited || (m_sources.empty() && !plan.newIndicators.empty())) {
            db::Source file;
            file.title = QFileInfo(plan.file).fileName();
            file.kind = QStringLiteral("file");
            m_file = m_store.sources().put(change, file);
        }
        for (db::Indicator indicator : plan.newIndicators) {
            indicator.source = m_sources.empty() ? m_file : m_sources.front();
            m_indicators.push_back(m_store.indicators().put(change, indicator));
        }
    }

    db::Observation resolved(const PlannedRow& row) const
    {
        db::Observation o = row.observation;
        if (qint64(o.key.indicator) < 0)
            o.key.indicator = m_indicators.at(std::size_t(-qint64(o.key.indicator) - 1));
        o.source = row.source < 0 ? m_file : m_sources.at(std::size_t(row.source));
        o.batch = m_change.batch();
        return o;
    }

    // The accepted value steps back and is kept as a claim.
    void displace(const db::Observation& incoming)
    {
        if (const auto accepted = m_store.observations().find(incoming.key))
            m_store.observations().putClaim(m_change, *accepted);
        m_store.observations().removeClaim(m_change, incoming);
    }

private:
    static db::Source named(const db::Source& source)
    {
        db::Source s = source;
        if (s.kind.isEmpty() || sourceKind(s.title) == QStringLiteral("demonstration"))
            s = citation(s.title);
        return s;
    }

    db::Change& m_change;
    const db::Store& m_store;
    std::vector<db::SourceId> m_sources;
    db::SourceId m_file {};
    std::vector<db::IndicatorId> m_indicators;
};

// A file read a second time leaves no trace, not even an empty act.
bool changesNothing(const ImportPlan& plan)
{
    return plan.newIndicators.empty() && plan.list.writes.empty()
        && plan.count(RowEffect::Same) == int(plan.rows.size());
}

void requireAcceptable(const ImportPlan& plan, const ImportChoices& choices)
{
    const QString file = QFileInfo(plan.file).fileName();
    if (!plan.acceptable())
        throw Error(EditsText::tr(
            "%1 has errors; nothing was written. Correct the file and import it again.")
                        .arg(file));
    if (int(choices.take.size()) != plan.count(RowEffect::Conflict))
        throw Error(
            EditsText::tr("%1 disagrees with accepted values; decide which to keep. Nothing was "
                          "written.")
                .arg(file));
    if (plan.changesTargets() && choices.reason.trimmed().isEmpty())
        throw Error(EditsText::tr("%1 changes targets; say why. Nothing was written.").arg(file));
}

} // namespace

ImportResult applyImport(db::Store& store, const ImportPlan& plan, const ImportChoices& choices)
{
    requireAcceptable(plan, choices);
    ImportResult result;
    if (changesNothing(plan)) {
        result.unchanged = plan.count(RowEffect::Same) + plan.list.unchanged;
        return result;
    }
    // Ids are resolved by the plan for observations; lists rely on the foreign keys.
    db::Change change(store,
        { EditsText::tr("Import %1").arg(QFileInfo(plan.file).fileName()), choices.via,
            choices.reason.trimmed(), {} },
        plan.format != FileFormat::List);
    result.batch = change.batch();
    for (const auto& write : plan.list.writes)
        write(change);
    result.added = plan.list.added;
    result.updated = plan.list.changed;
    result.unchanged = plan.list.unchanged;

    ImportWriter writer(change, plan);
    std::vector<db::Observation> accepted;
    std::vector<db::Observation> claims;
    accepted.reserve(plan.rows.size());
    std::size_t conflict = 0;
    for (const PlannedRow& row : plan.rows) {
        switch (row.effect) {
        case RowEffect::Same: ++result.unchanged; break;
        case RowEffect::New:
            ++result.added;
            accepted.push_back(writer.resolved(row));
            break;
        case RowEffect::Detail:
            ++result.updated;
            accepted.push_back(writer.resolved(row));
            break;
        case RowEffect::Claim: claims.push_back(writer.resolved(row)); break;
        case RowEffect::Conflict:
            if (choices.take[conflict++]) {
                accepted.push_back(writer.resolved(row));
                writer.displace(accepted.back());
                ++result.updated;
            } else {
                claims.push_back(writer.resolved(row));
            }
            break;
        }
    }
    store.observations().put(change, accepted);
    for (const db::Observation& claim : claims)
        store.observations().putClaim(change, claim);
    result.claims = int(claims.size());
    change.commit();
    return result;
}

namespace {

// On a server nobody takes back what somebody else has just done: each their own acts.
bool isOnes(const db::Store& store, const db::Batch& batch)
{
    return !store.shared() || batch.actor == store.rights().login;
}

} // namespace

std::optional<db::Batch> lastUndoable(const db::Store& store)
{
    for (const db::Batch& batch : store.journal().batches(1000)) {
        if (isSetUp(batch))
            return std::nullopt;
        if (isOnes(store, batch) && !batch.undone && !batch.undoes)
            return batch;
    }
    return std::nullopt;
}

db::BatchId undo(db::Store& store, db::BatchId batch)
{
    const auto act = store.journal().batch(batch);
    if (!act || act->undone)
        throw Error(EditsText::tr("This change has been taken back already."));
    db::Change change(
        store, { EditsText::tr("Undo: %1").arg(act->label), QStringLiteral("undo"), {}, batch });
    store.journal().undo(change, batch);
    change.commit();
    return change.batch();
}

namespace {

// The newest undo that still stands, unless an act came after it.
std::optional<db::Batch> standingUndo(const db::Store& store)
{
    for (const db::Batch& batch : store.journal().batches(1000)) {
        if (!isOnes(store, batch))
            continue;
        if (!batch.undoes)
            return std::nullopt;
        const auto target = store.journal().batch(*batch.undoes);
        const bool isRedo = target && target->undoes;
        if (!isRedo && !batch.undone)
            return batch;
    }
    return std::nullopt;
}

} // namespace

std::optional<db::Batch> lastRedoable(const db::Store& store)
{
    const auto undone = standingUndo(store);
    return undone ? store.journal().batch(*undone->undoes) : std::nullopt;
}

db::BatchId redo(db::Store& store)
{
    const auto undone = standingUndo(store);
    if (!undone)
        throw Error(EditsText::tr("There is nothing to do again."));
    const auto act = store.journal().batch(*undone->undoes);
    db::Change change(store,
        { EditsText::tr("Redo: %1").arg(act->label), QStringLiteral("undo"), {}, undone->id });
    store.journal().undo(change, undone->id);
    change.commit();
    return change.batch();
}

db::SourceId personSource(db::Change& change)
{
    const db::Store& store = change.store();
    db::Source source;
    source.title = QStringLiteral("键入：%1").arg(store.journal().batch(change.batch())->actor);
    source.kind = QStringLiteral("person");
    const auto known = store.sources().find(source.title);
    return known ? known->id : store.sources().put(change, source);
}

void removeDemonstration(db::Store& store)
{
    db::Change change(
        store, { EditsText::tr("Remove demonstration data"), QStringLiteral("window"), {}, {} });
    store.sources().removeKind(change, QStringLiteral("demonstration"));
    for (const char* key : { "as_of", "default_period" })
        change.setSetting(QString::fromUtf8(key), {});
    change.commit();
}

} // namespace app

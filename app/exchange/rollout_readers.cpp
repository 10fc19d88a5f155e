// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, the ladder of states and the roll-out itself from files. A state that needs evidence
// is refused without it here as it is on screen.
#include "app/exchange/exchange_text.h"
#include "app/exchange/list_lookup.h"
#include "app/exchange/list_row.h"
#include "app/rollout/rollout_edits.h"

#include <algorithm>

namespace app {

namespace {

// The day a state holds from: as such, or as the period it begins with.
QDate startOf(ListRow& row)
{
    if (row.text("date").isEmpty() && !row.text("period").isEmpty()) {
        const auto period = row.period("period");
        return period ? period->startDate() : QDate();
    }
    row.required("date");
    return row.date("date").value_or(QDate());
}

// By its hash: the file itself does not travel in a list.
std::optional<db::AttachmentId> attachmentOf(ListContext& context, ListRow& row)
{
    const QString sha256 = row.text("attachment").toLower();
    if (sha256.isEmpty())
        return std::nullopt;
    const auto found = context.store.attachments().find(sha256);
    if (!found)
        row.problem("E304", "attachment", sha256, ExchangeText::tr("a file in the workspace"),
            ExchangeText::tr("Line %1: the attached file is not in this workspace. Attach it "
                             "first, or give the reason in override_reason.")
                .arg(row.line()));
    return found ? std::optional(found->id) : std::nullopt;
}

void checkGate(const db::RolloutEntry& e, const db::RolloutState* state, const QString& document,
    const ListContext& context, ListRow& row)
{
    if (!row.good() || !state)
        return;
    if (e.from > context.store.asOf())
        row.problem("E322", "date", e.from.toString(Qt::ISODate),
            ExchangeText::tr("a day up to %1").arg(context.store.asOf().toString(Qt::ISODate)),
            ExchangeText::tr("Line %1: %2 has not come yet: the workspace is judged as of %3.")
                .arg(row.line())
                .arg(e.from.toString(Qt::ISODate), context.store.asOf().toString(Qt::ISODate)));
    if (state->needsEvidence && document.isEmpty() && !e.attachment && e.overrideReason.isEmpty())
        row.problem("E321", "evidence_doc", {},
            ExchangeText::tr("evidence_doc, attachment or override_reason"),
            ExchangeText::tr("Line %1: the state “%2” of %3 in %4 needs evidence: a document, an "
                             "attached file, or the reason why it may stand without.")
                .arg(row.line())
                .arg(state->code, row.text("measure"), row.text("region")));
}

} // namespace

void readMeasure(ListContext& context, ListRow& row)
{
    db::Measure m;
    m.code = row.code("measure_id");
    const db::Measure* existing = byCode(context.measures, m.code);
    m.listClass = row.oneOf("class",
        { QStringLiteral("universal"), QStringLiteral("exploratory"),
            QStringLiteral("unclassified") });
    m.domain = row.text("domain");
    m.titleZh = row.text("title_zh");
    m.titleEn = row.text("title_en");
    m.targetText = row.text("target_text");
    m.indicator = row.indicator("indicator_code", false);
    m.listedBy = row.text("listed_by");
    m.note = row.text("note");
    m.sortOrder = row.integer("sort_order").value_or(int(context.codes.size()));
    // Lists made before there was this column say nothing about it.
    m.listVersion = existing && !context.header.contains(QStringLiteral("list_version"))
        ? existing->listVersion
        : row.text("list_version");
    const QString source = row.source();
    db::Measure same = m;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [m, source](db::Change& change) mutable {
            m.source = change.store().sources().put(change, citation(source));
            change.store().measures().put(change, m);
        });
}

void readRolloutState(ListContext& context, ListRow& row)
{
    db::RolloutState s;
    s.code = row.code("state_code");
    s.rank = row.integer("rank");
    s.mark = row.required("mark");
    s.nameZh = row.text("name_zh");
    s.nameEn = row.text("name_en");
    s.look = row.required("look");
    s.needsEvidence = row.flag("needs_evidence");
    s.rolledOut = row.flag("rolled_out");
    const auto it = std::ranges::find(context.states, s.code, &db::RolloutState::code);
    const bool known = it != context.states.end();
    const db::RolloutState before = known ? *it : db::RolloutState();
    if (row.good()) {
        const QString objection = stateObjection(s, context.states);
        if (!objection.isEmpty())
            row.problem("E115", "state_code", s.code, {},
                ExchangeText::tr("Line %1: %2").arg(row.line()).arg(objection));
    }
    if (known)
        *it = s;
    else
        context.states.push_back(s);
    // Its place on the ladder is written when all of them are there.
    db::RolloutState kept = s;
    kept.rank = before.rank;
    planWrite(context, known ? &before : nullptr, s == before,
        [kept](db::Change& change) { change.store().measures().put(change, kept); });
}

void finishRolloutStates(ListContext& context)
{
    std::ranges::stable_sort(context.states, {}, [](const db::RolloutState& s) {
        return std::pair(!s.rank, s.rank.value_or(0)); // equals as they come
    });
    const QString objection = ladderObjection(context.states);
    if (!objection.isEmpty())
        context.findings.add({ Severity::Error, QStringLiteral("E323"), context.file, 0,
            QStringLiteral("rank"), {}, {}, objection, {} });
    QStringList ladder;
    for (const db::RolloutState& state : context.states) {
        if (state.rank)
            ladder.append(state.code);
    }
    if (!context.plan.writes.empty())
        context.plan.writes.push_back(
            [ladder](db::Change& change) { change.store().measures().setLadder(change, ladder); });
}

void readRollout(ListContext& context, ListRow& row)
{
    db::RolloutEntry e;
    const QString measure = row.required("measure");
    const db::Measure* m = known(row, context.measures, "measure", measure);
    e.measure = m ? m->id : db::MeasureId {};
    e.region = row.region("region", true).value_or(db::RegionId {});
    e.from = startOf(row);
    QStringList states;
    for (const db::RolloutState& state : context.states)
        states.append(state.code);
    e.state = row.oneOf("state", states);
    const auto state = std::ranges::find(context.states, e.state, &db::RolloutState::code);
    const QString document = row.text("evidence_doc");
    known(row, context.documents, "evidence_doc", document);
    e.evidence = idOf(context.documents, document);
    e.attachment = attachmentOf(context, row);
    e.overrideReason = row.text("override_reason");
    e.note = row.text("note");
    const QString source = row.source();
    checkGate(e, state == context.states.end() ? nullptr : &*state, document, context, row);
    const QString key = QStringLiteral("%1 %2 %3")
                            .arg(measure)
                            .arg(qint64(e.region))
                            .arg(e.from.toString(Qt::ISODate));
    if (row.good() && context.codes.contains(key))
        row.problem("E310", "date", e.from.toString(Qt::ISODate),
            ExchangeText::tr("each cell once"),
            ExchangeText::tr("Line %1: this measure, region and day occur twice.").arg(row.line()));
    context.codes.insert(key);
    // The list is in key order: measure, region, date.
    const auto cell
        = [](const db::RolloutEntry& x) { return std::tuple(x.measure, x.region, x.from); };
    const auto it = std::ranges::lower_bound(context.rollout, cell(e), {}, cell);
    const db::RolloutEntry* existing
        = it != context.rollout.end() && cell(*it) == cell(e) ? &*it : nullptr;
    db::RolloutEntry same = e;
    if (existing)
        same.source = existing->source;
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [e, source](db::Change& change) mutable {
            e.source = change.store().sources().put(change, citation(source));
            change.store().measures().put(change, e);
        });
}

} // namespace app

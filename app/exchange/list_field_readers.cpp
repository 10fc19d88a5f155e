// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, targets and roll-out states: the lists that refer to documents, indicators and regions.
#include "app/exchange/list_lookup.h"

#include <algorithm>

namespace app {

void readMeasure(ListContext& context, ListRow& row)
{
    db::Measure m;
    m.code = row.code("measure_id");
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
    const QString source = row.source();
    const db::Measure* existing = byCode(context.measures, m.code);
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

void readTarget(ListContext& context, ListRow& row)
{
    static const QStringList operators { QStringLiteral("="), QStringLiteral(">"),
        QStringLiteral(">="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral("about") };
    db::Target t;
    t.indicator = row.indicator("target_indicator", true).value_or(db::IndicatorId {});
    t.region = row.region("region", false);
    t.period = row.period("period").value_or(db::Period());
    t.op = db::Qualifier(
        std::max(qsizetype(0), operators.indexOf(row.oneOf("operator", operators))));
    t.value = row.real("value").value_or(0);
    const QString task = row.text("task");
    const QString document = row.text("document");
    known(row, context.tasks, "task", task);
    known(row, context.documents, "document", document);
    t.task = idOf(context.tasks, task);
    t.document = idOf(context.documents, document);
    t.note = row.text("note");
    const QString source = row.source();
    const auto it = std::ranges::find_if(context.targets, [&](const db::Target& other) {
        db::Target same = t;
        same.id = other.id;
        same.source = other.source;
        return same == other && context.sourceTitle(other.source) == source;
    });
    const db::Target* existing = it == context.targets.end() ? nullptr : &*it;
    planWrite(context, existing, existing != nullptr, [t, source](db::Change& change) mutable {
        t.source = change.store().sources().put(change, citation(source));
        change.store().targets().put(change, t);
    });
}

void readRollout(ListContext& context, ListRow& row)
{
    db::RolloutEntry e;
    const QString measure = row.required("measure");
    const db::Measure* m = known(row, context.measures, "measure", measure);
    e.measure = m ? m->id : db::MeasureId {};
    e.region = row.region("region", true).value_or(db::RegionId {});
    const auto period = row.period("period");
    e.from = period ? period->startDate() : QDate();
    QStringList states;
    for (const db::RolloutState& state : context.store.measures().states())
        states.append(state.code);
    e.state = row.oneOf("state", states);
    const QString document = row.text("evidence_doc");
    known(row, context.documents, "evidence_doc", document);
    e.evidence = idOf(context.documents, document);
    e.overrideReason = row.text("override_reason");
    e.note = row.text("note");
    const QString source = row.source();
    const QString key = QStringLiteral("%1 %2 %3")
                            .arg(measure)
                            .arg(qint64(e.region))
                            .arg(e.from.toString(Qt::ISODate));
    if (row.good() && context.codes.contains(key))
        row.problem("E310", "period", row.text("period"), ExchangeText::tr("each cell once"),
            ExchangeText::tr("Line %1: this measure, region and period occur twice.")
                .arg(row.line()));
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

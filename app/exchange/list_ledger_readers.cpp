// SPDX-License-Identifier: GPL-3.0-or-later
// Projects, departments, actions, light rules and lights set by hand.
#include "app/calc/task_light.h"
#include "app/error.h"
#include "app/exchange/list_lookup.h"
#include "app/exchange/list_words.h"

namespace app {

void readProject(ListContext& context, ListRow& row)
{
    db::Project p;
    p.code = row.code("project_id");
    p.kind = row.required("kind");
    p.nameZh = row.text("name_zh");
    p.nameEn = row.text("name_en");
    p.region = row.region("region_code", false);
    p.place = row.text("place");
    p.batch = row.text("batch");
    p.year = row.text("year");
    p.status = row.text("status");
    p.specialty = row.text("specialty");
    p.outputHospital = row.text("output_hospital");
    p.hostHospital = row.text("host_hospital");
    p.beds = row.text("beds");
    p.investment = row.text("investment");
    p.count = row.text("count");
    p.completeness = row.text("completeness");
    p.note = row.text("note");
    const QString source = row.source();
    const db::Project* existing = byCode(context.projects, p.code);
    p.outflowEffect = row.has("outflow_effect") || !existing ? row.text("outflow_effect")
                                                             : existing->outflowEffect;
    db::Project same = p;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [p, source](db::Change& change) mutable {
            p.source = change.store().sources().put(change, citation(source));
            change.store().projects().put(change, p);
        });
}

void readDepartment(ListContext& context, ListRow& row)
{
    db::Department d;
    d.code = row.code("department_code");
    d.nameZh = row.required("name_zh");
    d.nameEn = row.text("name_en");
    row.once("name_zh", QStringLiteral("name ") + d.nameZh);
    const QString source = row.source();
    const auto namesake = std::ranges::find(context.departments, d.nameZh, &db::Department::nameZh);
    if (namesake != context.departments.end() && namesake->code != d.code)
        row.problem("E310", "name_zh", d.nameZh, namesake->code,
            ExchangeText::tr("Line %1: %2 is in the workspace already, as %3.")
                .arg(row.line())
                .arg(d.nameZh, namesake->code));
    const db::Department* existing = byCode(context.departments, d.code);
    db::Department same = d;
    if (existing)
        same.source = existing->source;
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [d, source](db::Change& change) mutable {
            d.source = change.store().sources().put(change, citation(source));
            change.store().departments().put(change, d);
        });
}

void readAction(ListContext& context, ListRow& row)
{
    db::Action a;
    a.code = row.code("action_code");
    a.title = row.required("title");
    const QString task = row.text("task");
    const QString measure = row.text("measure");
    known(row, context.tasks, "task", task);
    known(row, context.measures, "measure", measure);
    a.task = idOf(context.tasks, task);
    a.measure = idOf(context.measures, measure);
    a.indicator = row.indicator("indicator", false);
    a.region = row.region("region", false);
    if (!row.text("period").isEmpty())
        a.period = row.period("period");
    a.gap = row.text("gap");
    a.owner = row.text("owner");
    a.openedOn = row.day("opened");
    a.dueOn = row.date("due");
    a.result = row.text("result");
    a.closedOn = row.date("closed");
    a.actor = row.text("actor");
    for (const auto& [column, day] : { std::pair("due", a.dueOn), std::pair("closed", a.closedOn) })
        if (day && a.openedOn.isValid() && *day < a.openedOn)
            row.problem("E117", column, row.text(column), row.text("opened"),
                ExchangeText::tr("Line %1: %2 is before the action was opened (%3).")
                    .arg(row.line())
                    .arg(row.text(column), row.text("opened")));
    const QString source = row.source();
    const db::Action* existing = byCode(context.actions, a.code);
    if (existing && a.actor.isEmpty())
        a.actor = existing->actor;
    db::Action same = a;
    if (existing)
        same.source = existing->source;
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [a, source](db::Change& change) mutable {
            a.source = change.store().sources().put(change, citation(source));
            change.store().actions().put(change, a);
        });
}

void readLightRule(ListContext& context, ListRow& row)
{
    db::LightRule r;
    r.code = row.code("light_rule");
    r.order = row.integer("sort_order").value_or(1000);
    r.light = lightOf(row.oneOf("light", lightWords()));
    r.expression = row.required("expression");
    r.sentenceZh = row.text("sentence_zh");
    r.sentenceEn = row.text("sentence_en");
    r.enabled = !row.has("enabled") || row.flag("enabled");
    try {
        if (row.good())
            requireSound(r);
    } catch (const Error& error) {
        row.problem("E119", "expression", r.expression, {},
            ExchangeText::tr("Line %1: %2").arg(row.line()).arg(error.sentence()));
    }
    const db::LightRule* existing = byCode(context.lightRules, r.code);
    planWrite(context, existing, existing && r == *existing,
        [r](db::Change& change) { change.store().lights().put(change, r); });
}

void readOverride(ListContext& context, ListRow& row)
{
    db::LightOverride o;
    const QString task = row.required("override_task");
    const db::Task* t = known(row, context.tasks, "override_task", task);
    o.task = t ? t->id : db::TaskId {};
    o.from = row.day("from");
    o.until = row.day("until");
    o.light = lightOf(row.oneOf("light", lightWords()));
    o.reason = row.required("reason");
    o.actor = row.text("actor");
    o.at = row.text("at");
    if (o.from.isValid() && o.until.isValid() && o.until < o.from)
        row.problem("E117", "until", row.text("until"), row.text("from"),
            ExchangeText::tr("Line %1: it ends (%2) before it begins (%3).")
                .arg(row.line())
                .arg(row.text("until"), row.text("from")));
    row.once("from", QStringLiteral("%1 %2").arg(task, o.from.toString(Qt::ISODate)));
    const QString source = row.source();
    const auto it = std::ranges::find_if(context.overrides, [&](const db::LightOverride& other) {
        return other.task == o.task && other.from == o.from;
    });
    const db::LightOverride* existing = it == context.overrides.end() ? nullptr : &*it;
    db::LightOverride same = o;
    if (existing) {
        same.source = existing->source;
        same.actor = o.actor.isEmpty() ? existing->actor : o.actor;
        same.at = o.at.isEmpty() ? existing->at : o.at;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [o, source](db::Change& change) mutable {
            o.source = change.store().sources().put(change, citation(source));
            change.store().lights().put(change, o);
        });
}

} // namespace app

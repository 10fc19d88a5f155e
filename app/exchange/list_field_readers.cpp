// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks, targets, projects and milestones: the lists that refer to documents, indicators and
// regions.
#include "app/exchange/exchange_text.h"
#include "app/exchange/list_lookup.h"
#include "app/exchange/list_row.h"

#include <algorithm>

namespace app {

void readTask(ListContext& context, ListRow& row)
{
    db::Task t;
    t.code = row.code("task_id");
    const QString document = row.required("doc_id");
    const db::Document* d = known(row, context.documents, "doc_id", document);
    const QString parent = row.text("parent_id");
    if (!parent.isEmpty() && !context.codes.contains(parent) && !byCode(context.tasks, parent))
        row.problem("E304", "parent_id", parent, ExchangeText::tr("a task above in the list"),
            ExchangeText::tr("Line %1: the parent “%2” is neither above in this file nor in the "
                             "workspace.")
                .arg(row.line())
                .arg(parent));
    if (parent == t.code && !parent.isEmpty())
        row.problem("E303", "parent_id", parent, ExchangeText::tr("another task"),
            ExchangeText::tr("Line %1: a task cannot stand under itself.").arg(row.line()));
    t.number = row.integer("seq");
    t.kind = row.oneOf("node_type",
        { QStringLiteral("section"), QStringLiteral("task"), QStringLiteral("task_unnumbered"),
            QStringLiteral("measure_item"), QStringLiteral("requirement") });
    t.titleZh = row.text("title_zh");
    t.titleEn = row.text("title_en");
    t.leadDepartment = row.text("lead_dept");
    t.jointDepartments = row.text("participating_depts");
    const auto due = row.date("due");
    t.dueOn = due ? due->toString(Qt::ISODate) : QString();
    t.targetText = row.text("target_text");
    t.origin = row.text("origin");
    t.completeness = row.text("completeness");
    t.note = row.text("note");
    const QString source = row.source();
    const db::Task* existing = byCode(context.tasks, t.code);
    db::Task same = t;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
        same.document = d ? d->id : existing->document;
        same.parent = idOf(context.tasks, parent);
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [t, document = d ? d->id : db::DocumentId {}, parent, source](db::Change& change) mutable {
            t.document = document;
            t.source = change.store().sources().put(change, citation(source));
            if (!parent.isEmpty())
                t.parent = idOf(change.store().tasks().of(document), parent);
            change.store().tasks().put(change, t);
        });
}

namespace {

// The target of the workspace that a row states: the one that says the same, else the only one
// that the same source sets for the same indicator, region, period, task and document. Where there
// are several of those, or an earlier row of the file states it, the row is one more target.
const db::Target* statedTarget(ListContext& context, const db::Target& t, const QString& source)
{
    const db::Target* found = nullptr;
    int candidates = 0;
    for (const db::Target& other : context.targets) {
        const auto stated = context.targetsStated.constFind(qint64(other.id));
        const bool free = stated == context.targetsStated.cend();
        if (context.sourceTitle(other.source) != source || (!free && *stated))
            continue;
        db::Target plain = t;
        plain.id = other.id;
        plain.source = other.source;
        if (plain == other) {
            context.targetsStated.insert(qint64(other.id), false);
            return &other;
        }
        plain.op = other.op;
        plain.value = other.value;
        plain.note = other.note;
        if (!free || plain != other)
            continue;
        found = &other;
        ++candidates;
    }
    if (candidates != 1)
        return nullptr;
    context.targetsStated.insert(qint64(found->id), true);
    return found;
}

} // namespace

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
    const db::Target* existing = statedTarget(context, t, source);
    const bool same = existing && existing->op == t.op && existing->value == t.value
        && existing->note == t.note;
    if (existing)
        t.id = existing->id;
    planWrite(context, existing, same, [t, source](db::Change& change) mutable {
        t.source = change.store().sources().put(change, citation(source));
        change.store().targets().put(change, t);
    });
}

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

void readMilestone(ListContext& context, ListRow& row)
{
    db::Milestone m;
    const QString task = row.required("task");
    const db::Task* t = known(row, context.tasks, "task", task);
    m.task = t ? t->id : db::TaskId {};
    m.number = row.integer("number").value_or(0);
    m.titleZh = row.text("title_zh");
    m.titleEn = row.text("title_en");
    const auto due = row.date("due");
    if (!due && row.good())
        row.required("due");
    m.dueOn = due.value_or(QDate());
    m.doneOn = row.date("done");
    const QString source = row.source();
    const QString key = QStringLiteral("%1 %2").arg(task).arg(m.number);
    if (context.codes.contains(key))
        row.problem("E310", "number", QString::number(m.number), ExchangeText::tr("each once"),
            ExchangeText::tr("Line %1: this milestone occurs twice.").arg(row.line()));
    context.codes.insert(key);
    const auto it = std::ranges::find_if(context.milestones, [&](const db::Milestone& other) {
        return other.task == m.task && other.number == m.number;
    });
    const db::Milestone* existing = it == context.milestones.end() ? nullptr : &*it;
    db::Milestone same = m;
    if (existing)
        same.source = existing->source;
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [m, source](db::Change& change) mutable {
            m.source = change.store().sources().put(change, citation(source));
            change.store().tasks().put(change, m);
        });
}

} // namespace app

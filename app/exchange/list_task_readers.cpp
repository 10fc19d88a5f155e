// SPDX-License-Identifier: GPL-3.0-or-later
// Key tasks, their milestones and the progress that is entered.
#include "app/calc/task_judge.h"
#include "app/exchange/list_lookup.h"
#include "app/ledger/task_edits.h"

namespace app {

namespace {

// A task above in this file or in the workspace.
void requireTask(ListContext& context, ListRow& row, const char* column, const QString& code)
{
    if (!code.isEmpty() && !context.codes.contains(code) && !byCode(context.tasks, code))
        row.problem("E304", column, code, ExchangeText::tr("a task above in the list"),
            ExchangeText::tr("Line %1: the task “%2” is neither above in this file nor in the "
                             "workspace.")
                .arg(row.line())
                .arg(code));
}

void requireDepartments(ListContext& context, ListRow& row, const char* column)
{
    for (const QString& name : unknownDepartments(context.departments, row.text(column))) {
        const QString nearest
            = nearestDepartments(context.departments, name).join(QStringLiteral(", "));
        row.problem("E305", column, name,
            nearest.isEmpty() ? ExchangeText::tr("a department of the list") : nearest,
            nearest.isEmpty()
                ? ExchangeText::tr("Line %1: “%2” is not in the list of departments. Add it to "
                                   "the list first.")
                      .arg(row.line())
                      .arg(name)
                : ExchangeText::tr("Line %1: “%2” is not in the list of departments; nearest: "
                                   "%3.")
                      .arg(row.line())
                      .arg(name, nearest));
    }
}

void requireDue(
    ListRow& row, const char* column, const db::Document* document, const std::optional<QDate>& due)
{
    const auto issued = document ? issuedOn(*document) : std::nullopt;
    if (issued && due && *due < *issued)
        row.problem("E117", column, row.text(column), document->issuedOn,
            ExchangeText::tr("Line %1: due %2, before the list was issued (%3).")
                .arg(row.line())
                .arg(row.text(column), document->issuedOn));
}

const db::Document* listOf(const ListContext& context, const db::Task* task)
{
    if (!task)
        return nullptr;
    const auto it = std::ranges::find(context.documents, task->document, &db::Document::id);
    return it == context.documents.end() ? nullptr : &*it;
}

// Where a file has no such column the workspace keeps what it has.
QString kept(const ListRow& row, const char* column, const QString& before)
{
    return row.has(column) ? row.text(column) : before;
}

db::Task taskOf(ListContext& context, ListRow& row)
{
    db::Task t;
    t.code = row.code("task_id");
    t.number = row.integer("seq");
    t.kind = row.oneOf("node_type",
        { QStringLiteral("section"), QStringLiteral("task"), QStringLiteral("task_unnumbered"),
            QStringLiteral("measure_item"), QStringLiteral("requirement") });
    t.titleZh = row.text("title_zh");
    t.titleEn = row.text("title_en");
    t.leadDepartment = row.text("lead_dept");
    t.jointDepartments = row.text("participating_depts");
    t.targetText = row.text("target_text");
    t.origin = row.text("origin");
    t.completeness = row.text("completeness");
    t.note = row.text("note");
    requireDepartments(context, row, "lead_dept");
    requireDepartments(context, row, "participating_depts");
    return t;
}

} // namespace

void readTask(ListContext& context, ListRow& row)
{
    db::Task t = taskOf(context, row);
    const db::Document* d = known(row, context.documents, "doc_id", row.required("doc_id"));
    const auto due = row.date("due");
    t.dueOn = due ? due->toString(Qt::ISODate) : QString();
    requireDue(row, "due", d, due);
    const QString parent = row.text("parent_id");
    if (parent == t.code && !parent.isEmpty())
        row.problem("E303", "parent_id", parent, ExchangeText::tr("another task"),
            ExchangeText::tr("Line %1: a task cannot stand under itself.").arg(row.line()));
    else if (!parent.isEmpty() && !byCode(context.tasks, parent)
        && !context.parents.contains(parent))
        row.problem("E304", "parent_id", parent, ExchangeText::tr("a task above in the list"),
            ExchangeText::tr("Line %1: the parent “%2” is neither above in this file nor in the "
                             "workspace.")
                .arg(row.line())
                .arg(parent));
    context.parents.insert(t.code, { parent, row.line() });
    const db::Task* existing = byCode(context.tasks, t.code);
    const auto linked = [&](const char* column, std::optional<db::TaskId> db::Task::*link) {
        if (row.has(column) || !existing || !(existing->*link))
            return row.text(column);
        return std::ranges::find(context.tasks, *(existing->*link), &db::Task::id)->code;
    };
    const QString implements = linked("implements", &db::Task::implements);
    const QString follows = linked("follows", &db::Task::follows);
    requireTask(context, row, "implements", implements);
    requireTask(context, row, "follows", follows);
    t.deliverable = kept(row, "deliverable", existing ? existing->deliverable : QString());
    const QString source = row.source();
    db::Task same = t;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
        same.document = d ? d->id : existing->document;
        same.parent = idOf(context.tasks, parent);
        same.implements = idOf(context.tasks, implements);
        same.follows = idOf(context.tasks, follows);
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [t, document = d ? d->id : db::DocumentId {}, parent, implements, follows, source](
            db::Change& change) mutable {
            const db::Store& store = change.store();
            t.document = document;
            t.source = store.sources().put(change, citation(source));
            if (!parent.isEmpty())
                t.parent = idOf(store.tasks().of(document), parent);
            if (!implements.isEmpty() || !follows.isEmpty()) {
                const std::vector<db::Task> all = store.tasks().all();
                t.implements = idOf(all, implements);
                t.follows = idOf(all, follows);
            }
            store.tasks().put(change, t);
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
    m.baselineOn = row.date("baseline");
    requireDue(row, "due", listOf(context, t), due);
    requireDue(row, "baseline", listOf(context, t), m.baselineOn);
    const QString document = row.text("evidence_doc");
    known(row, context.documents, "evidence_doc", document);
    m.evidence = idOf(context.documents, document);
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
    if (existing) {
        // A file that says nothing of the first promise does not take it back.
        if (!row.has("baseline"))
            m.baselineOn = existing->baselineOn ? existing->baselineOn
                : existing->dueOn != m.dueOn    ? std::optional(existing->dueOn)
                                                : std::nullopt;
        if (!row.has("evidence_doc"))
            m.evidence = existing->evidence;
        same = m;
        same.source = existing->source;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [m, source](db::Change& change) mutable {
            m.source = change.store().sources().put(change, citation(source));
            change.store().tasks().put(change, m);
        });
}

void readProgress(ListContext& context, ListRow& row)
{
    db::TaskProgress p;
    const QString task = row.required("progress_task");
    const db::Task* t = known(row, context.tasks, "progress_task", task);
    p.task = t ? t->id : db::TaskId {};
    p.region = row.region("region", false).value_or(context.store.catalog().nation());
    p.on = row.day("on");
    p.percent = row.real("percent").value_or(0);
    if (p.percent < 0 || p.percent > 100)
        row.problem("E118", "percent", row.text("percent"), QStringLiteral("0–100"),
            ExchangeText::tr("Line %1: “%2” is not between 0 and 100.")
                .arg(row.line())
                .arg(row.text("percent")));
    p.note = row.text("note");
    const QString source = row.source();
    const QString region
        = row.text("region").isEmpty() ? QStringLiteral("000000") : row.text("region");
    row.once("on", QStringLiteral("%1 %2 %3").arg(task, region, p.on.toString(Qt::ISODate)));
    const auto it = std::ranges::find_if(context.progress, [&](const db::TaskProgress& other) {
        return other.task == p.task && other.region == p.region && other.on == p.on;
    });
    const db::TaskProgress* existing = it == context.progress.end() ? nullptr : &*it;
    db::TaskProgress same = p;
    if (existing)
        same.source = existing->source;
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [p, source](db::Change& change) mutable {
            p.source = change.store().sources().put(change, citation(source));
            change.store().tasks().put(change, p);
        });
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/lists.h"

#include "app/exchange/exchange_text.h"
#include "app/exchange/list_row.h"

#include <algorithm>

namespace app {

namespace {

// The code of what stands above, in the workspace.
QString regionAbove(const ListContext& context, const QString& code)
{
    const db::Catalog& catalog = context.store.catalog();
    const db::Region* region = catalog.regionByCode(code);
    const db::Region* parent = region && region->parent ? catalog.region(*region->parent) : nullptr;
    return parent ? parent->code : QString();
}

QString taskAbove(const ListContext& context, const QString& code)
{
    const auto task = std::ranges::find(context.tasks, code, &db::Task::code);
    if (task == context.tasks.end() || !task->parent)
        return {};
    const auto parent = std::ranges::find(context.tasks, *task->parent, &db::Task::id);
    return parent == context.tasks.end() ? QString() : parent->code;
}

// Neither a region nor a task may stand in itself by way of others: of those in the file or the
// workspace. Whole rings of the file are found here, since a later row may open what an earlier
// one seemed to close.
void findRings(ListContext& context, bool regions)
{
    const auto parentOf = [&](const QString& code) {
        if (const auto it = context.parents.constFind(code); it != context.parents.cend())
            return it->first;
        return regions ? regionAbove(context, code) : taskAbove(context, code);
    };
    for (auto it = context.parents.cbegin(); it != context.parents.cend(); ++it) {
        QString above = it->first;
        QSet<QString> seen;
        while (!above.isEmpty() && above != it.key() && !seen.contains(above)) {
            seen.insert(above);
            above = parentOf(above);
        }
        if (above != it.key() || it->first == it.key() || above.isEmpty())
            continue;
        const QString sentence = regions
            ? ExchangeText::tr("Line %1: the region %2 would belong to itself by way of %3.")
            : ExchangeText::tr("Line %1: the task %2 would stand under itself by way of %3.");
        context.findings.add({ Severity::Error, QStringLiteral("E303"), context.file, it->second,
            regions ? QStringLiteral("parent") : QStringLiteral("parent_id"), it->first, {},
            sentence.arg(it->second).arg(it.key(), it->first), {} });
    }
}

void findRegionRings(ListContext& context)
{
    findRings(context, true);
}

void findTaskRings(ListContext& context)
{
    findRings(context, false);
}

struct ListKind
{
    const char* name;
    const char* key; // the first column, which tells this list from the others
    QStringList columns; // the further ones a file must have
    void (*read)(ListContext&, ListRow&);
    void (*finish)(ListContext&) = nullptr; // what only the whole list can tell
    const char* also = ""; // a further column without which the first one means something else
    bool cited = true; // every row names its source
};

// THE LIST of lists.
const std::vector<ListKind>& kinds()
{
    static const std::vector<ListKind> all {
        { "regions", "region_code", { QStringLiteral("name_zh"), QStringLiteral("type") },
            readRegion, findRegionRings },
        { "indicators", "indicator_code",
            { QStringLiteral("name_zh"), QStringLiteral("direction"), QStringLiteral("basis") },
            readIndicator },
        { "documents", "doc_id", { QStringLiteral("kind") }, readDocument },
        { "tasks", "task_id", { QStringLiteral("doc_id"), QStringLiteral("node_type") }, readTask,
            findTaskRings },
        { "measures", "measure_id", { QStringLiteral("class") }, readMeasure },
        { "targets", "target_indicator",
            { QStringLiteral("period"), QStringLiteral("operator"), QStringLiteral("value") },
            readTarget },
        { "projects", "project_id", { QStringLiteral("kind") }, readProject },
        { "rollout_states", "state_code",
            { QStringLiteral("rank"), QStringLiteral("mark"), QStringLiteral("look"),
                QStringLiteral("needs_evidence"), QStringLiteral("rolled_out") },
            readRolloutState, finishRolloutStates, "", false },
        { "rollout", "measure", { QStringLiteral("region"), QStringLiteral("state") },
            readRollout },
        { "milestones", "task", { QStringLiteral("number"), QStringLiteral("due") },
            readMilestone },
        { "task_progress", "progress_task", { QStringLiteral("on"), QStringLiteral("percent") },
            readProgress },
        { "light_overrides", "override_task",
            { QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("light"),
                QStringLiteral("reason") },
            readOverride },
        { "light_rules", "light_rule", { QStringLiteral("light"), QStringLiteral("expression") },
            readLightRule, nullptr, "", false },
        { "actions", "action_code", { QStringLiteral("title"), QStringLiteral("opened") },
            readAction },
        { "departments", "department_code", { QStringLiteral("name_zh") }, readDepartment },
        { "forms", "form", { QStringLiteral("frequency"), QStringLiteral("indicator") },
            readFormItem, planForms },
        { "check rules", "code", { QStringLiteral("severity") }, readCheckRule, nullptr, "method",
            false },
    };
    return all;
}

const ListKind* kindOf(const QStringList& header)
{
    for (const ListKind& kind : kinds()) {
        if (!header.isEmpty() && header.first() == QString::fromUtf8(kind.key)
            && (*kind.also == 0 || header.contains(QString::fromUtf8(kind.also))))
            return &kind;
    }
    return nullptr;
}

QStringList headerOf(const CsvTable& table)
{
    QStringList header;
    for (int i = 0; i < table.columnCount(0); ++i) {
        const std::string_view field = table.field(0, i);
        header.append(QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed());
    }
    return header;
}

} // namespace

bool isListHeader(const QStringList& header)
{
    return kindOf(header) != nullptr;
}

QString sourceKind(const QString& title)
{
    if (title.startsWith(QStringLiteral("演示数据")))
        return QStringLiteral("demonstration");
    if (title.startsWith(QStringLiteral("键入："))) // personSource()
        return QStringLiteral("person");
    if (title.contains(QStringLiteral("统计")) || title.contains(QStringLiteral("NBS")))
        return QStringLiteral("statistics");
    if (title.contains(QStringLiteral("http")) || title.contains(QStringLiteral("web copy")))
        return QStringLiteral("web");
    return QStringLiteral("document");
}

db::Source citation(const QString& title)
{
    db::Source source;
    source.title = title;
    source.kind = sourceKind(title);
    if (source.kind == QStringLiteral("web")) {
        const qsizetype at = title.indexOf(QStringLiteral("http"));
        if (at >= 0)
            source.address = title.mid(at).section(u';', 0, 0).section(u' ', 0, 0);
    }
    return source;
}

ListPlan planList(const db::Store& store, const QString& file, const CsvTable& table)
{
    ListContext context { store, file, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
        {}, {}, {}, {}, {}, {}, {} };
    if (table.rowCount() > 0)
        context.header = headerOf(table);
    const ListKind* kind = kindOf(context.header);
    if (!kind)
        return {};
    context.plan.list = QString::fromUtf8(kind->name);
    QStringList needed = kind->columns;
    if (kind->cited)
        needed.append(QStringLiteral("source"));
    for (const QString& column : needed) {
        if (!context.header.contains(column))
            context.findings.add(
                { Severity::Error, QStringLiteral("E201"), file, table.line(0), column, {}, column,
                    ExchangeText::tr("The column “%1” is missing from this list of %2.")
                        .arg(column, context.plan.list),
                    {} });
    }
    context.plan.findings = context.findings.take();
    if (!context.plan.findings.empty())
        return context.plan;
    context.documents = store.documents().all();
    context.tasks = store.tasks().all();
    context.measures = store.measures().all();
    context.projects = store.projects().all();
    context.targets = store.targets().all();
    context.rollout = store.measures().rollout();
    context.states = store.measures().states();
    context.milestones = store.tasks().milestones();
    context.sources = store.sources().all();
    context.departments = store.departments().all();
    context.progress = store.tasks().progress();
    context.overrides = store.lights().overrides();
    context.lightRules = store.lights().rules();
    context.actions = store.actions().all();
    context.rules = store.rules().all();
    for (int i = 1; i < table.rowCount(); ++i) {
        ListRow row(context, table, i);
        kind->read(context, row);
    }
    if (kind->finish)
        kind->finish(context);
    context.plan.findings = context.findings.take();
    if (hasErrors(context.plan.findings))
        context.plan.writes.clear();
    return context.plan;
}

} // namespace app

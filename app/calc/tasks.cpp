// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/tasks.h"

#include "app/calc/series.h"
#include "app/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace app {

namespace {

struct AttentionText
{
    Q_DECLARE_TR_FUNCTIONS(AttentionText)
};

int yearOf(const db::Document& document)
{
    return document.periodCovered.left(4).toInt();
}

std::optional<db::Document> listFor(
    const db::Store& store, const std::vector<db::Task>& tasks, int year)
{
    std::optional<db::Document> best;
    for (const db::Document& d : store.documents().all()) {
        if (d.kind != QStringLiteral("annual_task_list") || d.level != QStringLiteral("national")
            || yearOf(d) > year)
            continue;
        const bool hasTasks
            = std::ranges::any_of(tasks, [&](const db::Task& t) { return t.document == d.id; });
        if (hasTasks && (!best || yearOf(d) > yearOf(*best)))
            best = d;
    }
    return best;
}

int seriousness(Light light)
{
    switch (light) {
    case Light::Late: return 0;
    case Light::Warn: return 1;
    case Light::NoData: return 2;
    default: return 3;
    }
}

QString taskTitle(const db::Task& task)
{
    return task.number ? AttentionText::tr("Task %1: %2").arg(*task.number).arg(title(task))
                       : title(task);
}

void addDisputes(const db::Store& store, std::vector<Attention>& out)
{
    for (const db::Cube::Slab& slab : store.cube().slabs()) {
        const auto disputed
            = std::ranges::count_if(slab.cells, [](const db::CubeCell& c) { return c.claims; });
        const db::Indicator* indicator = store.catalog().indicator(slab.indicator);
        if (disputed == 0 || !indicator)
            continue;
        out.push_back({ AttentionKind::Data, Light::Warn, name(*indicator),
            AttentionText::tr(
                "%n figure(s) on which sources disagree; one is accepted, the others are kept.", "",
                int(disputed)),
            {}, slab.indicator, {}, {} });
    }
}

void addGaps(const db::Store& store, const db::Filter& filter, std::vector<Attention>& out)
{
    const db::Catalog& catalog = store.catalog();
    for (const db::Indicator& indicator : catalog.indicators()) {
        if (indicator.frequency != QStringLiteral("quarterly")
            || filter.period.kind() != db::PeriodKind::Quarter)
            continue;
        const auto values = valuesAt(store.cube(), indicator, catalog.reporting(), filter.period);
        const auto lacks = [](const std::optional<double>& value) { return !value; };
        const auto missing = std::ranges::count_if(values, lacks);
        // No report at all is a round that was not held, not a gap.
        if (missing == 0 || missing == std::ssize(values))
            continue;
        const auto first = std::ranges::find_if(values, lacks) - values.begin();
        const db::RegionId region = catalog.reporting()[std::size_t(first)];
        out.push_back({ AttentionKind::Data, Light::NoData, name(indicator),
            AttentionText::tr("%n region(s) without a figure for %1", "", int(missing))
                    .arg(periodText(filter.period, indicator.basis))
                + AttentionText::tr("; the first is %1.").arg(shortName(*catalog.region(region))),
            {}, indicator.id, region, {} });
    }
}

void addIncompleteList(const db::Store&, const TaskList& list, std::vector<Attention>& out)
{
    if (!list.document || !list.document->taskCount || list.numbered >= *list.document->taskCount)
        return;
    out.push_back({ AttentionKind::Data, Light::NoData,
        list.document->number.isEmpty() ? title(*list.document) : list.document->number,
        AttentionText::tr("The list has %1 tasks; this workspace knows %2 of them by number.")
            .arg(*list.document->taskCount)
            .arg(list.numbered),
        {}, {}, {}, list.document->id });
}

} // namespace

QDate judgedOn(const db::Store& store, const db::Filter& filter)
{
    const QDate day = store.asOf();
    return filter.period.isNull() ? day : std::min(day, filter.period.endDate());
}

JudgedAt judgedAt(const db::Store& store, const db::Filter& filter)
{
    return { filter.region, filter.period, judgedOn(store, filter) };
}

std::optional<db::Document> listInForce(const db::Store& store, const db::Filter& filter)
{
    return listFor(store, store.tasks().all(), filter.period.endYear());
}

TaskList taskList(const db::Store& store, const db::Filter& filter)
{
    TaskList list;
    const std::vector<db::Task> all = store.tasks().all();
    list.document = listFor(store, all, filter.period.endYear());
    if (!list.document)
        return list;
    TaskJudge judge(store);
    const JudgedAt at = judgedAt(store, filter);
    QHash<qint64, const db::Task*> byId;
    for (const db::Task& task : all)
        byId.insert(qint64(task.id), &task);
    for (const db::Task& task : all) {
        if (task.document != list.document->id || task.kind == QStringLiteral("section"))
            continue;
        JudgedTask judged { task, {}, {} };
        if (const db::Task* parent = task.parent ? byId.value(qint64(*task.parent)) : nullptr)
            judged.section = *parent;
        judged.light = judge.judge(task, at);
        list.numbered += task.number.has_value();
        list.milestones += judged.light.evidence.milestones;
        list.milestonesDone += judged.light.evidence.milestonesDone;
        list.milestonesDue += judged.light.evidence.milestonesDue;
        list.tasks.push_back(std::move(judged));
    }
    return list;
}

std::vector<Attention> attention(const db::Store& store, const db::Filter& filter)
{
    std::vector<Attention> out;
    const TaskList list = taskList(store, filter);
    for (const JudgedTask& judged : list.tasks) {
        const Light light = judged.light.light;
        // A whole list without progress is one fact, not twenty lines.
        if (light == Light::Late || light == Light::Warn
            || (light == Light::NoData && list.milestones > 0 && judged.task.number.has_value()))
            out.push_back({ AttentionKind::Task, light, taskTitle(judged.task),
                reasonText(judged.light), judged.task.id, {}, {}, list.document->id });
    }
    if (!list.tasks.empty() && list.milestones == 0)
        out.push_back({ AttentionKind::Task, Light::NoData, title(*list.document),
            AttentionText::tr(
                "No progress is recorded for this list, so its tasks cannot be judged."),
            {}, {}, {}, list.document->id });
    addIncompleteList(store, list, out);
    addDisputes(store, out);
    addGaps(store, filter, out);
    std::ranges::stable_sort(out, {}, [](const Attention& a) { return seriousness(a.light); });
    return out;
}

std::vector<JudgedTask> dueSoon(const TaskList& list, const QDate& day, int days)
{
    std::vector<JudgedTask> soon;
    for (const JudgedTask& judged : list.tasks) {
        const auto& due = judged.light.evidence.due;
        if (due && *due >= day && day.daysTo(*due) <= days && judged.light.light != Light::Ok)
            soon.push_back(judged);
    }
    std::ranges::stable_sort(soon, {}, [](const JudgedTask& j) { return *j.light.evidence.due; });
    return soon;
}

} // namespace app

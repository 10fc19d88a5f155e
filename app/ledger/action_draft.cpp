// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/action_draft.h"

#include "app/calc/series.h"
#include "app/entry/cell_context.h"
#include "app/format.h"
#include "app/ledger/edit_support.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

namespace {

struct ActionDraftText
{
    Q_DECLARE_TR_FUNCTIONS(ActionDraftText)
};

QString called(const db::Task& task)
{
    return task.number
        ? ActionDraftText::tr("Task %1").arg(*task.number) + QStringLiteral(" · ") + title(task)
        : title(task);
}

QString proposedTitle(const QString& about)
{
    return about.isEmpty() ? QString() : ActionDraftText::tr("Follow up: %1").arg(about);
}

QString withUnit(double value, const db::Indicator& indicator)
{
    const QString unit = unitText(indicator.unit);
    const bool close = unit.isEmpty() || unit == QStringLiteral("%");
    return number(value, indicator.decimals) + (close ? unit : QStringLiteral(" ") + unit);
}

// Value against the target that comes next, in one sentence.
QString gapText(const db::Store& store, const db::Indicator& indicator, const db::Filter& filter)
{
    const Found found = latest(store.cube(), indicator, filter.region, filter.period);
    const db::Period at = found.cell.hasValue() ? found.period : filter.period;
    const CellContext context
        = cellContext(store, { indicator.id, found.basis, at, filter.region });
    const bool aimed = !context.targets.empty();
    const QString target = aimed ? targetText(context, context.targets.front()) : QString();
    if (!found.cell.hasValue())
        return aimed ? ActionDraftText::tr("No figure up to %1; the target is %2.")
                           .arg(periodText(filter.period), target)
                     : ActionDraftText::tr("No figure up to %1.").arg(periodText(filter.period));
    const double value = found.cell.value;
    const QString now = withUnit(value, indicator);
    const QString when = periodText(found.period, found.basis);
    if (!aimed)
        return ActionDraftText::tr("%1 (%2); no target is set.").arg(now, when);
    const db::Target& goal = context.targets.front().target;
    if (!isJudged(indicator))
        return ActionDraftText::tr("%1 (%2); the target is %3.").arg(now, when, target);
    if (meets(value, goal, indicator.direction))
        return ActionDraftText::tr("%1 (%2) meets the target %3.").arg(now, when, target);
    return ActionDraftText::tr("%1 (%2); the target is %3, %4 away.")
        .arg(now, when, target, withUnit(std::abs(goal.value - value), indicator));
}

// How long the cell has been where it is, in one sentence.
QString stateText(const db::Store& store, const RolloutCellId& cell, QDate day)
{
    db::RolloutEntry inForce;
    for (const db::RolloutEntry& entry : store.measures().rollout(cell.measure, cell.region)) {
        if (entry.from > day)
            break;
        if (entry.state != inForce.state)
            inForce = entry; // the day it came into this state
    }
    const auto states = store.measures().states();
    const db::RolloutState* state = findBy(states, inForce.state, &db::RolloutState::code);
    const QString on = day.toString(Qt::ISODate);
    if (!state)
        return ActionDraftText::tr("No roll-out state is recorded up to %1.").arg(on);
    return ActionDraftText::tr(
        "On %1 at “%2” for %n day(s), since %3.", nullptr, int(inForce.from.daysTo(day)))
        .arg(on, name(*state), inForce.from.toString(Qt::ISODate));
}

} // namespace

QString aboutText(const db::Store& store, const db::Action& action)
{
    QStringList parts;
    if (action.task) {
        const auto tasks = store.tasks().all();
        if (const db::Task* task = findBy(tasks, *action.task, &db::Task::id))
            parts.append(called(*task));
    }
    if (const db::Region* region = action.region ? store.catalog().region(*action.region) : nullptr)
        parts.append(name(*region));
    if (action.measure) {
        const auto measures = store.measures().all();
        if (const db::Measure* measure = findBy(measures, *action.measure, &db::Measure::id))
            parts.append(title(*measure));
    }
    if (const db::Indicator* indicator
        = action.indicator ? store.catalog().indicator(*action.indicator) : nullptr)
        parts.append(name(*indicator));
    if (action.period && !action.period->isNull())
        parts.append(periodText(*action.period));
    return parts.join(QStringLiteral(" · "));
}

db::Action actionDraft(const db::Store& store, const db::Filter& filter)
{
    db::Action action;
    action.openedOn = store.asOf();
    const db::Region* region = store.catalog().region(filter.region);
    if (region)
        action.region = region->id;
    if (const db::Indicator* indicator = store.catalog().indicator(filter.indicator)) {
        action.indicator = indicator->id;
        action.title = proposedTitle(aboutText(store, action));
        if (!filter.period.isNull()) {
            action.period = filter.period;
            if (region)
                action.gap = gapText(store, *indicator, filter);
        }
    }
    return action;
}

db::Action actionDraft(const LedgerTask& task, QDate day)
{
    db::Action action;
    action.task = task.task.id;
    action.title = proposedTitle(task.title);
    action.gap = task.light.sentence;
    action.owner = task.departments.value(0);
    action.openedOn = day;
    return action;
}

db::Action actionDraft(const db::Store& store, const RolloutCellId& cell, QDate day)
{
    db::Action action;
    action.measure = cell.measure;
    action.region = cell.region;
    action.title = proposedTitle(aboutText(store, action));
    action.period = db::Period::quarter(day.year(), (day.month() + 2) / 3);
    action.openedOn = store.asOf();
    action.gap = stateText(store, cell, day);
    return action;
}

bool isOverdue(const db::Action& action, QDate day)
{
    return !action.closedOn && action.dueOn && *action.dueOn < day;
}

} // namespace app

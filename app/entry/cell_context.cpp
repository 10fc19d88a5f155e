// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_context.h"

#include "app/calc/statistics.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct CellContextText
{
    Q_DECLARE_TR_FUNCTIONS(CellContextText)
};

ContextPoint pointOf(const db::CellKey& key, const db::Entry& entry)
{
    return { key, entry.value, entry.missing, entry.status, true };
}

ContextPoint pointOf(const db::Store& store, const db::CellKey& key)
{
    if (const auto entry = store.entries().find(key))
        return pointOf(key, *entry);
    const db::CubeCell cell = store.cube().at(key);
    return { key, cell.number(), cell.missing, cell.status, false };
}

std::vector<ContextPoint> history(const db::Store& store, const db::CellKey& key)
{
    std::vector<ContextPoint> points(historyLength);
    db::CellKey at = key;
    for (int i = historyLength; i-- > 0; at.period = previousPeriod(at.period))
        points[std::size_t(i)] = pointOf(store, at);
    return points;
}

std::vector<PeerPoint> peers(const db::Store& store, const db::CellKey& key)
{
    std::vector<db::Entry> entries;
    for (db::Entry& entry : store.entries().of(key.period)) {
        if (entry.key.indicator == key.indicator && entry.key.basis == key.basis)
            entries.push_back(std::move(entry));
    }
    std::vector<PeerPoint> points;
    for (const db::RegionId region : store.catalog().reporting()) {
        if (region == key.region)
            continue;
        db::CellKey other = key;
        other.region = region;
        const auto entered = std::ranges::find(entries, other, &db::Entry::key);
        const std::optional<double> value
            = entered != entries.end() ? entered->value : store.cube().at(other).number();
        if (value)
            points.push_back({ region, *value });
    }
    return points;
}

QString documentText(const db::Document& document)
{
    return document.number.isEmpty() ? title(document) : document.number;
}

QString clauseText(const db::Task& task)
{
    return task.number ? CellContextText::tr("task %1, %2").arg(*task.number).arg(title(task))
                       : title(task);
}

ContextTarget withClause(const db::Store& store, const db::Target& target)
{
    ContextTarget result { target, {}, {} };
    std::optional<db::DocumentId> document = target.document;
    if (target.task) {
        const auto tasks = store.tasks().all();
        const auto task = std::ranges::find(tasks, *target.task, &db::Task::id);
        if (task != tasks.end()) {
            result.clause = clauseText(*task);
            document = document ? document : task->document;
        }
    }
    if (document) {
        const auto documents = store.documents().all();
        const auto found = std::ranges::find(documents, *document, &db::Document::id);
        if (found != documents.end())
            result.document = documentText(*found);
    }
    return result;
}

std::vector<ContextTarget> targets(const db::Store& store, const db::CellKey& key)
{
    const db::RegionId nation = store.catalog().nation();
    std::vector<db::Target> found = store.targets().all();
    std::erase_if(found, [&](const db::Target& target) {
        return target.indicator != key.indicator
            || (target.region && target.region != key.region && target.region != nation);
    });
    // What is still to be reached comes first, the soonest in front; then what is past.
    std::ranges::stable_sort(found, [&](const db::Target& a, const db::Target& b) {
        const QDate end = key.period.endDate();
        const bool aheadA = a.period.endDate() >= end;
        const bool aheadB = b.period.endDate() >= end;
        if (aheadA != aheadB)
            return aheadA;
        return aheadA ? a.period < b.period : b.period < a.period;
    });
    std::vector<ContextTarget> result;
    for (const db::Target& target : found)
        result.push_back(withClause(store, target));
    return result;
}

// The period on its own, also from values that are not accepted yet.
std::optional<Derived> singlePeriod(
    const db::Store& store, const db::Indicator& indicator, const db::CellKey& key)
{
    if (key.basis != db::Basis::YearToDate)
        return std::nullopt;
    db::Cube working({ key.region });
    for (const db::Period period : { key.period, previousInYear(key.period) }) {
        if (period.isNull())
            continue;
        const ContextPoint point = pointOf(store, { key.indicator, key.basis, period, key.region });
        db::CubeCell cell;
        cell.present = point.value || point.missing != db::Missing::None;
        cell.value = point.value.value_or(0);
        cell.missing = point.missing;
        cell.status = point.status;
        if (cell.present)
            working.put(point.key, cell);
    }
    return discreteFromYearToDate(working, indicator, key.region, key.period);
}

void addRound(CellContext& context, const db::Store& store)
{
    const auto round = roundOf(store, context.key);
    if (!round)
        return;
    context.round = round->id;
    if (const auto submission = store.rounds().submission(round->id, context.key.region))
        context.state = submission->state;
    if (!context.accepted) {
        if (const auto source = store.sources().find(round->source))
            context.source = source->title;
    }
    std::vector<QString> general;
    for (const db::ReturnReason& reason : store.rounds().returnReasons(round->id)) {
        if (reason.region != context.key.region || reason.settled)
            continue;
        if (!reason.indicator)
            general.push_back(reason.reason);
        else if (*reason.indicator == context.key.indicator)
            context.returnReasons.push_back(reason.reason);
    }
    std::ranges::move(general, std::back_inserter(context.returnReasons));
}

QString changeWords(const db::Indicator& indicator, const YearOnYear& change)
{
    const bool points = change.points.has_value();
    const double amount = points ? *change.points : change.percent.value_or(0);
    const int decimals = points ? indicator.decimals : 1;
    const QString size = number(std::abs(amount), decimals);
    if (signedNumber(amount, decimals) == number(0, decimals))
        return CellContextText::tr("unchanged");
    if (points)
        return amount > 0 ? CellContextText::tr("up %1 points").arg(size)
                          : CellContextText::tr("down %1 points").arg(size);
    return amount > 0 ? CellContextText::tr("up %1%").arg(size)
                      : CellContextText::tr("down %1%").arg(size);
}

} // namespace

std::optional<double> CellContext::value() const
{
    return entry ? entry->value : accepted ? accepted->value : std::nullopt;
}

db::Missing CellContext::missing() const
{
    return entry ? entry->missing : accepted ? accepted->missing : db::Missing::None;
}

QString CellContext::explanation() const
{
    return entry ? entry->explanation : accepted ? accepted->explanation : QString();
}

std::optional<double> CellContext::numerator() const
{
    return entry ? entry->numerator : accepted ? accepted->numerator : std::nullopt;
}

std::optional<double> CellContext::denominator() const
{
    return entry ? entry->denominator : accepted ? accepted->denominator : std::nullopt;
}

YearOnYear yearOnYear(
    const db::Indicator& indicator, std::optional<double> before, std::optional<double> now)
{
    YearOnYear change { before, {}, {} };
    if (!before || !now)
        return change;
    if (indicator.unit == QStringLiteral("%"))
        change.points = *now - *before;
    else if (*before > 0)
        change.percent = (*now / *before - 1) * 100;
    return change;
}

CellContext cellContext(const db::Store& store, const db::CellKey& key)
{
    CellContext context;
    context.key = key;
    const db::Indicator* indicator = store.catalog().indicator(key.indicator);
    const db::Region* region = store.catalog().region(key.region);
    if (!indicator || !region || key.period.isNull())
        return context;
    context.indicator = *indicator;
    context.region = shortName(*region);
    context.entry = store.entries().find(key);
    context.accepted = store.observations().find(key);
    context.history = history(store, key);
    db::CellKey yearBefore = key;
    yearBefore.period = key.period.yearsBefore(1);
    context.change = yearOnYear(*indicator, pointOf(store, yearBefore).value, context.value());
    context.peers = peers(store, key);
    std::vector<double> values;
    for (const PeerPoint& peer : context.peers)
        values.push_back(peer.value);
    context.median = median(std::move(values));
    context.targets = targets(store, key);
    context.single = singlePeriod(store, *indicator, key);
    if (context.accepted) {
        if (const auto source = store.sources().find(context.accepted->source))
            context.source = source->title;
    }
    context.comments = store.comments().of(key);
    addRound(context, store);
    return context;
}

QString contextTitle(const CellContext& context)
{
    QStringList parts { context.region, periodText(context.key.period) };
    if (context.state)
        parts.append(submissionStateText(*context.state));
    else if (context.indicator)
        parts.append(context.accepted ? CellContextText::tr("accepted value")
                : context.entry       ? CellContextText::tr("not readable yet")
                                      : CellContextText::tr("no value"));
    return parts.join(QStringLiteral(" · "));
}

QString yearOnYearText(const CellContext& context, std::optional<double> now, bool typed)
{
    if (!context.indicator)
        return {};
    const db::Indicator& indicator = *context.indicator;
    if (!context.change.before)
        return CellContextText::tr("No value a year earlier to compare with");
    const QString before = number(*context.change.before, indicator.decimals);
    const YearOnYear change = yearOnYear(indicator, context.change.before, now);
    if (!change.points && !change.percent)
        return CellContextText::tr("A year earlier: %1").arg(before);
    const QString words = changeWords(indicator, change);
    if (typed)
        return CellContextText::tr("A year earlier: %1; if %2: %3")
            .arg(before, typedText(now, db::Missing::None, indicator), words);
    return CellContextText::tr("A year earlier: %1; now %2").arg(before, words);
}

QString targetText(const CellContext& context, const ContextTarget& target)
{
    const db::Indicator& indicator = *context.indicator;
    QString value = qualifierText(target.target.op)
        + typedText(target.target.value, db::Missing::None, indicator);
    if (const QString unit = unitText(indicator.unit); !unit.isEmpty())
        value += (unit == QStringLiteral("%") ? QString() : QStringLiteral(" ")) + unit;
    const QString text = CellContextText::tr("%1 by the end of %2", "target value, period")
                             .arg(value, periodText(target.target.period));
    const bool national = target.target.region && *target.target.region != context.key.region;
    return national ? CellContextText::tr("%1 (national target)").arg(text) : text;
}

QString singlePeriodText(const CellContext& context)
{
    if (!context.single || !context.indicator)
        return {};
    return context.single->value ? number(*context.single->value, context.indicator->decimals)
                                 : derivedFaultText(*context.single);
}

QString submissionStateText(db::SubmissionState state)
{
    switch (state) {
    case db::SubmissionState::NotStarted: return CellContextText::tr("Not started");
    case db::SubmissionState::Draft: return CellContextText::tr("Draft");
    case db::SubmissionState::Submitted: return CellContextText::tr("Submitted");
    case db::SubmissionState::Returned: return CellContextText::tr("Returned");
    case db::SubmissionState::Accepted: return CellContextText::tr("Accepted");
    case db::SubmissionState::Published: return CellContextText::tr("Published");
    }
    return {};
}

} // namespace app

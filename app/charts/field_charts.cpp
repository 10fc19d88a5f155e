// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the reform itself: lights of the key tasks, and the profile of one region over
// all indicators.
#include "app/calc/series.h"
#include "app/calc/statistics.h"
#include "app/calc/tasks.h"
#include "app/charts/loaders.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

constexpr int sparkPeriods = 12;

// One line of the profile: the value, where it stands among the regions, what it was.
class ProfileRow
{
public:
    ProfileRow(const db::Store& store, const db::Filter& filter, const db::Indicator& indicator)
        : m_store(store)
        , m_filter(filter)
        , m_indicator(indicator)
        , m_chart { store, filter, indicator }
        , m_found(latest(store.cube(), indicator, filter.region, filter.period))
    {
    }

    Bullet bullet(const std::vector<db::Target>& targets) const
    {
        Bullet b;
        b.indicator = m_indicator.id;
        b.name = name(m_indicator);
        b.unit = m_chart.unit();
        b.figure
            = m_chart.figure({ m_indicator.id, m_found.basis, m_found.period, m_filter.region });
        b.periodText = m_found.period.isNull() ? QString() : periodShort(m_found.period);
        b.stale
            = !m_found.period.isNull() && m_filter.period.endYear() - m_found.period.endYear() > 2;
        distribution(b);
        change(b);
        target(b, targets);
        for (const db::Period p : axis()) {
            b.spark.push_back(
                m_store.cube().at({ m_indicator.id, m_found.basis, p, m_filter.region }).number());
        }
        return b;
    }

private:
    std::vector<db::Period> axis() const
    {
        std::vector<db::Period> periods = timeAxis(m_store.cube(), m_indicator);
        std::erase_if(periods, [&](db::Period p) { return !notAfter(p, m_filter.period); });
        if (periods.size() > sparkPeriods)
            periods.erase(periods.begin(), periods.end() - sparkPeriods);
        return periods;
    }

    void distribution(Bullet& b) const
    {
        const auto& regions = m_store.catalog().statistical();
        const auto values = valuesAt(m_store.cube(), m_indicator, regions, m_found.period);
        const std::vector<double> known = present(values);
        b.regionCount = int(known.size());
        constexpr std::array<double, 5> shares { 0.1, 0.25, 0.5, 0.75, 0.9 };
        for (std::size_t i = 0; i < shares.size() && !known.empty(); ++i)
            b.quantiles[i] = *quantile(known, shares[i]);
        std::vector<double> ends = known;
        if (b.figure.number && !onOtherScale())
            ends.push_back(*b.figure.number);
        if (!ends.empty()) {
            const auto [low, high] = std::ranges::minmax(ends);
            b.minimum = low;
            b.maximum = high;
        }
        const auto own = std::ranges::find(regions, m_filter.region);
        // A place among two or three says nothing.
        if (own == regions.end() || known.size() < 5)
            return;
        const auto places
            = ranks(values, m_indicator.decimals, m_indicator.direction != db::Direction::Lower);
        const Rank& rank = places[std::size_t(own - regions.begin())];
        if (rank.place > 0)
            b.rankText = (rank.tied ? ChartsText::tr("tied %1/%2") : QStringLiteral("%1/%2"))
                             .arg(rank.place)
                             .arg(known.size());
    }

    // A national total beside its parts.
    bool onOtherScale() const
    {
        return m_filter.region == m_store.catalog().nation()
            && (m_indicator.aggregation == QStringLiteral("sum")
                || m_indicator.aggregation == QStringLiteral("count_true"));
    }

    void change(Bullet& b) const
    {
        if (!b.figure.number)
            return;
        const db::Period then = m_found.period.yearsBefore(m_filter.yearsBack);
        const auto before
            = m_store.cube().at({ m_indicator.id, m_found.basis, then, m_filter.region }).number();
        if (!before)
            return;
        const double delta = *b.figure.number - *before;
        b.changeText = signedNumber(delta, m_indicator.decimals);
        b.changeGood = judged(m_indicator.direction, delta);
    }

    void target(Bullet& b, const std::vector<db::Target>& targets) const
    {
        const bool national = m_filter.region == m_store.catalog().nation();
        const db::Target* best = nullptr;
        for (const db::Target& t : targets) {
            const bool applies = t.region ? *t.region == m_filter.region : !national;
            if (t.indicator != m_indicator.id || !applies
                || t.period.endYear() < m_filter.period.endYear())
                continue;
            // A region's own target goes before the one for everybody, the nearest before later.
            if (!best || (t.region && !best->region)
                || (t.region.has_value() == best->region.has_value() && t.period < best->period))
                best = &t;
        }
        if (!best)
            return;
        b.target = best->value;
        b.targetText = ChartsText::tr("target %1%2 (%3)")
                           .arg(qualifierText(best->op), number(best->value, m_indicator.decimals),
                               periodShort(best->period));
        b.minimum = b.regionCount == 0 && !b.figure.number ? best->value
                                                           : std::min(b.minimum, best->value);
        b.maximum = b.regionCount == 0 && !b.figure.number ? best->value
                                                           : std::max(b.maximum, best->value);
        if (m_indicator.direction == db::Direction::Monitor
            || m_indicator.direction == db::Direction::Qualitative)
            return;
        judge(b, *best);
    }

    void judge(Bullet& b, const db::Target& target) const
    {
        if (!b.figure.number)
            b.light = Light::NoData;
        else if (meets(*b.figure.number, target, m_indicator.direction))
            b.light = Light::Ok;
        else if (target.period.endDate() < judgedOn(m_store, m_filter))
            b.light = Light::Late;
        else
            b.light = target.period.endDate() <= judgedOn(m_store, m_filter).addDays(60)
                ? Light::Warn
                : Light::NotDue;
        b.lightText = lightText(*b.light);
    }

    const db::Store& m_store;
    const db::Filter& m_filter;
    const db::Indicator& m_indicator;
    IndicatorChart m_chart;
    Found m_found;
};

void appendGroup(Bullets& bullets, const QString& title, std::vector<Bullet> rows)
{
    if (!rows.empty())
        bullets.groups.push_back({ title, std::move(rows) });
}

} // namespace

QString sourceTitles(const db::Store& store, const std::vector<db::SourceId>& ids)
{
    QStringList titles;
    for (const db::SourceId id : ids) {
        if (const auto source = store.sources().find(id))
            titles.append(source->title.section(QStringLiteral("; "), 0, 0));
    }
    titles.removeDuplicates();
    return titles.mid(0, 3).join(chinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

ChartData loadTasks(const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QStringLiteral("tasks");
    data.title = ChartsText::tr("Key tasks");
    data.demonstration = store.isDemonstration();
    data.periodText = judgedOn(store, filter).toString(Qt::ISODate);
    Units units;
    const TaskList list = taskList(store, filter);
    if (!list.document) {
        data.empty = ChartsText::tr("No annual list covers %1.").arg(periodText(filter.period));
        data.emptyHint = ChartsText::tr("Choose a later period, or import a list of tasks.");
        data.body = units;
        return data;
    }
    for (const JudgedTask& judged : list.tasks) {
        const QString section
            = judged.section ? title(*judged.section) : ChartsText::tr("No section");
        if (units.rows.empty() || units.rows.back().section != section)
            units.rows.push_back({ section, {} });
        units.rows.back().blocks.push_back({ judged.task.id,
            judged.task.number ? QString::number(*judged.task.number) : QStringLiteral("…"),
            title(judged.task), judged.light.light, reasonText(judged.light) });
        ++units.counts[std::size_t(judged.light.light)];
    }
    for (UnitRow& row : units.rows)
        std::ranges::stable_sort(row.blocks, {}, &UnitBlock::light);
    if (list.milestones > 0) {
        units.milestonesDone = list.milestonesDone;
        units.milestonesTotal = list.milestones;
        units.milestonesExpected = list.milestonesDue;
    }
    const db::Document& d = *list.document;
    const QString list_ = d.number.isEmpty() ? title(d) : d.number;
    data.subtitle = !d.taskCount || list.numbered < *d.taskCount
        ? ChartsText::tr("%1: incomplete copy, %2 of %3 tasks known")
              .arg(list_)
              .arg(list.numbered)
              .arg(d.taskCount ? QString::number(*d.taskCount)
                               : ChartsText::tr("an unknown number of"))
        : ChartsText::tr("%1: %2 sections, %3 tasks")
              .arg(list_)
              .arg(d.sectionCount.value_or(int(units.rows.size())))
              .arg(*d.taskCount);
    if (const auto source = store.sources().find(d.source))
        data.source = source->title.section(QStringLiteral("; "), 0, 0);
    QStringList counts;
    for (int i = 0; i < lightCount; ++i)
        counts.append(
            QStringLiteral("%1 %2").arg(lightText(Light(i))).arg(units.counts[std::size_t(i)]));
    data.summary = list_ + QStringLiteral(": ") + counts.join(QStringLiteral(", "));
    data.body = units;
    return data;
}

ChartData loadProfile(const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QStringLiteral("profile");
    const db::Region* region = store.catalog().region(filter.region);
    data.title = region ? ChartsText::tr("%1: indicators").arg(name(*region))
                        : ChartsText::tr("Indicators");
    data.demonstration = store.isDemonstration();
    data.periodText = periodText(filter.period);
    data.subtitle = ChartsText::tr("against targets and the provinces");
    Bullets bullets;
    const auto targets = store.targets().all();
    std::vector<Bullet> withTarget;
    std::vector<Bullet> quarterly;
    std::vector<Bullet> annual;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        const bool flag = indicator.valueType == QStringLiteral("flag");
        if (flag || !slabOf(store.cube(), indicator))
            continue;
        const Bullet bullet = ProfileRow(store, filter, indicator).bullet(targets);
        const bool known = bullet.figure.number || bullet.figure.reason != missingText({});
        // An indicator nobody publishes by province says nothing about this one.
        if (!known && bullet.regionCount < 5 && !bullet.target)
            continue;
        (bullet.target                                               ? withTarget
                : indicator.frequency == QStringLiteral("quarterly") ? quarterly
                                                                     : annual)
            .push_back(bullet);
    }
    // Within the annual ones those with a value for the region first.
    std::ranges::stable_sort(annual, {}, [](const Bullet& b) { return !b.figure.number; });
    appendGroup(bullets, ChartsText::tr("With a target"), std::move(withTarget));
    appendGroup(bullets, ChartsText::tr("Quarterly monitoring"), std::move(quarterly));
    appendGroup(bullets, ChartsText::tr("Public statistics, annual"), std::move(annual));
    if (bullets.groups.empty()) {
        data.empty = ChartsText::tr("The workspace holds no figure for this region.");
        data.emptyHint = ChartsText::tr("Import a file that has it, or choose another region.");
    }
    std::size_t count = 0;
    for (const BulletGroup& group : bullets.groups)
        count += group.rows.size();
    data.summary = ChartsText::tr("%1: %2 indicators.").arg(data.title).arg(count);
    data.source = ChartsText::tr("see each figure");
    data.body = bullets;
    return data;
}

} // namespace app

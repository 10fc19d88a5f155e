// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/robust.h"
#include "app/checks/check_methods.h"
#include "app/checks/seasonal.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct HistoryCheckText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCheckText)
};

constexpr double pointsOfAJump = 15; // a threshold of 1, where the unit is %
constexpr double lastDigits = 10; // a jump of fewer units of the last decimal is small numbers
constexpr int valuesShown = 4;
constexpr std::size_t unitHistory = 3; // with fewer, a slip among them would be taken for usual

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// What is usual for this cell: the same season of other years, or, where that is too little, all
// periods of its shape. Places of periods in the series.
std::vector<std::size_t> ownHistory(const CheckRun::Series& s, std::size_t at, std::size_t r)
{
    const db::Period period = s.slab->periods[at];
    std::vector<std::size_t> season;
    std::vector<std::size_t> all;
    for (std::size_t p = 0; p < s.slab->periods.size(); ++p) {
        const db::Period other = s.slab->periods[p];
        const db::CubeCell& cell = s.cell(p, r);
        if (p == at || other.months() != period.months() || !isExact(cell) || cell.value <= 0)
            continue;
        all.push_back(p);
        if (other.endMonth() == period.endMonth())
            season.push_back(p);
    }
    return season.size() >= unitHistory ? season : all;
}

QString changeText(const Seasonal& seasonal, double change)
{
    const db::Indicator& i = seasonal.indicator();
    if (seasonal.relative())
        return percentText(change);
    if (isPercent(i))
        return pointsText(change, std::max(i.decimals, 1));
    return signedNumber(change, i.decimals);
}

QString spreadText(const Seasonal& seasonal, double spread)
{
    return seasonal.relative() ? number(spread, 1) + QStringLiteral(" %")
                               : number(spread, std::max(seasonal.indicator().decimals, 1));
}

// The same season of the last years, oldest first.
QString lastValues(
    const CheckRun::Series& s, const Seasonal& seasonal, std::size_t p, std::size_t r)
{
    QStringList values;
    for (int at = int(p); at >= 0 && values.size() < valuesShown; at = seasonal.yearBefore(at)) {
        const db::CubeCell& cell = s.cell(std::size_t(at), r);
        values.prepend(cellText(cell, s.indicator->decimals));
    }
    return values.join(HistoryCheckText::tr(", ", "between numbers"));
}

// Changes against the same period a year earlier that are too large to pass unexplained.
class Jumps
{
public:
    Jumps(const CheckRun& run, const CheckRun::Series& series, double threshold)
        : m_series(series)
        , m_seasonal(series)
        , m_points(isPercent(*series.indicator))
        , m_threshold(threshold)
    {
        for (const db::RegionId region : run.catalog().reporting())
            m_peers.push_back(std::size_t(run.figures().regionIndex(region)));
    }

    void look(CheckRun& run, const db::CheckRule& rule, int to, std::size_t region) const
    {
        const int from = m_seasonal.yearBefore(to);
        if (from < 0 || !m_seasonal.likeForLike(from, to, region))
            return;
        const double before = value(from, region);
        const double now = value(to, region);
        if (!isJump(before, now))
            return;
        std::vector<db::CellKey> inputs { run.key(m_series, std::size_t(to), region),
            run.key(m_series, std::size_t(from), region) };
        // Back to where it was: the figure in between is the odd one, not this.
        const int earlier = m_seasonal.yearBefore(from);
        if (earlier >= 0 && m_seasonal.likeForLike(earlier, from, region)) {
            const double former = value(earlier, region);
            if (isJump(former, before) && !isJump(former, now))
                return;
            inputs.push_back(run.key(m_series, std::size_t(earlier), region));
        }
        const std::optional<double> common = commonChange(run, from, to, region, inputs);
        if (common && !isJump(m_points ? before + *common : before * *common, now))
            return;
        const db::Indicator& i = *m_series.indicator;
        const QString change = m_points ? pointsText(now - before, std::max(i.decimals, 1))
                                        : percentText((now / before - 1) * 100);
        run.report(rule, inputs.front(), inputs,
            HistoryCheckText::tr("A year earlier %1, now %2: %3.")
                .arg(figure(i, before), figure(i, now), change));
    }

private:
    double value(int period, std::size_t region) const
    {
        return m_series.cell(std::size_t(period), region).value;
    }
    bool isJump(double from, double to) const
    {
        if (m_points)
            return std::abs(to - from) > pointsOfAJump * m_threshold;
        return from > 0 && to > 0
            && std::abs(to - from) >= lastDigits * resolution(*m_series.indicator)
            && std::max(to / from, from / to) >= 1 + m_threshold;
    }
    // In points, or as a factor.
    std::optional<double> commonChange(const CheckRun& run, int from, int to, std::size_t region,
        std::vector<db::CellKey>& inputs) const
    {
        std::vector<double> changes;
        std::vector<db::CellKey> cells;
        for (const std::size_t r : m_peers) {
            if (r == region || !m_seasonal.likeForLike(from, to, r)
                || (!m_points && value(from, r) <= 0))
                continue;
            changes.push_back(
                m_points ? value(to, r) - value(from, r) : value(to, r) / value(from, r));
            cells.push_back(run.key(m_series, std::size_t(from), r));
            cells.push_back(run.key(m_series, std::size_t(to), r));
        }
        if (changes.size() < robustMinimum)
            return std::nullopt;
        inputs.insert(inputs.end(), cells.begin(), cells.end());
        return median(std::move(changes));
    }

    const CheckRun::Series& m_series;
    const Seasonal m_seasonal;
    const bool m_points;
    const double m_threshold;
    std::vector<std::size_t> m_peers;
};

} // namespace

void checkUnit(CheckRun& run, const db::CheckRule& rule)
{
    const double slip = rule.threshold.value_or(4);
    run.eachValue(rule, [&](const CheckRun::Series& s, std::size_t p, std::size_t r, double value) {
        if (!isQuantity(*s.indicator) || value <= 0 || !isExact(s.cell(p, r)))
            return;
        const std::vector<std::size_t> history = ownHistory(s, p, r);
        if (history.size() < unitHistory)
            return;
        std::vector<double> values;
        for (const std::size_t at : history)
            values.push_back(s.cell(at, r).value);
        const double usual = median(std::move(values));
        const double power = std::log10(value / usual);
        if (std::abs(power) <= slip / 2 || std::abs(power) >= slip * 1.5)
            return; // nearer to its usual size, or out by more than this slip
        const QString factor = number(std::pow(10.0, slip), 0);
        const int n = int(history.size());
        std::vector<db::CellKey> inputs;
        for (const std::size_t at : history)
            inputs.push_back(run.key(s, at, r));
        inputs.push_back(run.key(s, p, r));
        const QString sentence = power > 0
            ? HistoryCheckText::tr("%1 is about %2 times its usual size (median %3 of %n "
                                   "value(s)); is the unit right?",
                nullptr, n)
            : HistoryCheckText::tr("%1 is about 1/%2 of its usual size (median %3 of %n "
                                   "value(s)); is the unit right?",
                nullptr, n);
        const double corrected = value * std::pow(10.0, power > 0 ? -slip : slip);
        run.report(rule, inputs.back(), inputs,
            sentence.arg(figure(*s.indicator, value), factor, figure(*s.indicator, usual)),
            typedNumber(*s.indicator, corrected));
    });
}

// What everyone did is not one region's jump: a change counts beside the median change of the other
// regions, where there are enough of them.
void checkJump(CheckRun& run, const db::CheckRule& rule)
{
    run.eachSeries(rule, [&](const CheckRun::Series& s) {
        if (!isQuantity(*s.indicator) && !isPercent(*s.indicator)
            && s.indicator->valueType != QStringLiteral("rate"))
            return;
        const Jumps jumps(run, s, rule.threshold.value_or(1));
        for (std::size_t p = s.firstPeriod; p < s.endPeriod; ++p) {
            for (std::size_t r = 0; r < s.width; ++r) {
                if (run.inScope(r))
                    jumps.look(run, rule, int(p), r);
            }
        }
    });
}

void checkOutlier(CheckRun& run, const db::CheckRule& rule)
{
    const double threshold = rule.threshold.value_or(4.5);
    run.eachSeries(rule, [&](const CheckRun::Series& s) {
        if (!Seasonal::fits(*s.indicator) || s.firstPeriod == s.endPeriod)
            return;
        Seasonal seasonal(s);
        for (std::size_t r = 0; r < s.width; ++r) {
            if (!run.inScope(r))
                continue;
            seasonal.setRegion(r);
            for (std::size_t p = s.firstPeriod; p < s.endPeriod; ++p) {
                const auto score = seasonal.score(int(p));
                if (!score || std::abs(score->score) <= threshold
                    || seasonal.isEcho(int(p), threshold))
                    continue;
                std::vector<db::CellKey> inputs;
                for (std::size_t i = 0; i < s.slab->periods.size(); ++i) {
                    if (s.cell(i, r).hasValue())
                        inputs.push_back(run.key(s, i, r));
                }
                const auto base = std::size_t(seasonal.yearBefore(int(p)));
                run.report(rule, run.key(s, p, r), inputs,
                    HistoryCheckText::tr(
                        "%1 on a year earlier (%2); usual: %3 (median of %n, spread %4); "
                        "last values: %5.",
                        nullptr, score->n)
                        .arg(changeText(seasonal, *seasonal.change(int(p))),
                            figure(*s.indicator, s.cell(base, r).value),
                            changeText(seasonal, score->median),
                            spreadText(seasonal, score->spread), lastValues(s, seasonal, p, r)));
            }
        }
    });
}

void checkPeers(CheckRun& run, const db::CheckRule& rule)
{
    const double threshold = rule.threshold.value_or(5);
    std::vector<std::size_t> regions;
    for (const db::RegionId region : run.catalog().reporting())
        regions.push_back(std::size_t(run.figures().regionIndex(region)));
    run.eachSeries(rule, [&](const CheckRun::Series& s) {
        if (!Seasonal::fits(*s.indicator))
            return;
        const Peers peers(s, regions);
        for (std::size_t p = s.firstPeriod; p < s.endPeriod; ++p) {
            const Peers::Section section = peers.section(int(p));
            for (std::size_t i = 0; i < regions.size(); ++i) {
                if (!run.inScope(regions[i]))
                    continue;
                const auto score = peers.score(section, i);
                if (!score || std::abs(score->score) <= threshold
                    || peers.isEcho(section, i, *score, threshold))
                    continue;
                std::vector<db::CellKey> inputs;
                for (const int at :
                    { int(p), section.levels ? -1 : peers.seasonal().yearBefore(int(p)) }) {
                    for (const std::size_t r : regions) {
                        if (at >= 0 && s.cell(std::size_t(at), r).hasValue())
                            inputs.push_back(run.key(s, std::size_t(at), r));
                    }
                }
                const db::CellKey cell = run.key(s, p, regions[i]);
                const int decimals = std::max(s.indicator->decimals, 1);
                const QString sentence = section.levels
                    ? HistoryCheckText::tr(
                        "%1; the median of %n other region(s) is %2, the spread %3.", nullptr,
                        score->n)
                          .arg(figure(*s.indicator, *section.values[i]),
                              number(score->median, decimals), number(score->spread, decimals))
                    : HistoryCheckText::tr("%1 on a year earlier; the median of %n other region(s) "
                                           "is %2, the spread %3.",
                        nullptr, score->n)
                          .arg(changeText(peers.seasonal(), *section.values[i]),
                              changeText(peers.seasonal(), score->median),
                              spreadText(peers.seasonal(), score->spread));
                run.report(rule, cell, inputs, sentence);
            }
        }
    });
}

} // namespace app

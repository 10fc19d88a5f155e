// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/statistics.h"
#include "app/format.h"
#include "app/rollout/adoption.h"
#include "app/rollout/rule_reader.h"
#include "app/rollout/runs.h"

#include <algorithm>
#include <memory>

namespace app {

namespace {

// What the rules of regions may name, in the order of ruleFigures().
struct RegionFigures
{
    int recorded = 0;
    int untouched = 0;
    int stalled = 0;
    int first = 0;
    int applicable = 0;
    int rolledOut = 0;
    int climbed = 0; // sum of ladder places, each up to the one that counts as rolled out
    qint64 lastStep = 0; // Julian day of the last step up, or of the first record

    double coverage() const { return applicable == 0 ? 0 : 100.0 * rolledOut / applicable; }
    double progress(int top) const
    {
        return recorded == 0 || top == 0 ? 0 : 100.0 * climbed / (double(recorded) * top);
    }
};

class Judge
{
public:
    Judge(const RolloutBook& book, const db::Catalog& catalog,
        std::span<const db::RolloutRule> rules, const AdoptionScope& scope)
        : m_book(book)
        , m_catalog(catalog)
        , m_scope(scope)
        , m_regions(scopeRegions(catalog, scope.within, scope.lowest))
        , m_places(ladderPlaces(book.states))
        , m_top(rolledOutPlace(book.states))
        , m_day(scope.day.toJulianDay())
        , m_figures(m_regions.size())
    {
        for (const db::RolloutRule& rule : rules) {
            if (!rule.enabled)
                continue;
            try {
                m_rules.push_back(std::make_unique<RuleReader>(rule));
            } catch (const Error& error) {
                m_judgement.faults.append(
                    QStringLiteral("%1: %2").arg(rule.code, error.sentence()));
            }
        }
    }

    RolloutJudgement judge()
    {
        gather();
        countFirsts();
        judgeRegions(u"lags");
        judgeRegions(u"stands_out");
        std::ranges::stable_sort(
            m_stalled, std::greater(), [](const RolloutFinding& finding) { return finding.days; });
        m_judgement.findings.insert(m_judgement.findings.end(), m_stalled.begin(), m_stalled.end());
        return std::move(m_judgement);
    }

private:
    void gather()
    {
        std::vector<bool> active(m_book.measures.size(), false);
        std::vector<int> exempt(m_regions.size(), 0);
        eachRun(m_book, placesOf(m_regions),
            [&](int measure, int region, std::span<const db::RolloutStep> steps) {
                const Standing now = standingOn(steps, m_day);
                if (now.state < 0)
                    return;
                active[std::size_t(measure)] = true;
                if (m_places[std::size_t(now.state)] < 0) {
                    ++exempt[std::size_t(region)];
                    return;
                }
                addCell(measure, region, now, steps);
            });
        const int measures = int(std::ranges::count(active, true));
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            m_figures[i].applicable = measures - exempt[i];
    }

    void addCell(
        int measure, int region, const Standing& now, std::span<const db::RolloutStep> steps)
    {
        RegionFigures& figures = m_figures[std::size_t(region)];
        const db::RolloutState& state = m_book.states[std::size_t(now.state)];
        const int place = m_places[std::size_t(now.state)];
        ++figures.recorded;
        figures.untouched += place == 0;
        figures.rolledOut += state.rolledOut;
        figures.climbed += std::min(place, m_top);
        figures.lastStep = std::max(figures.lastStep, lastStepUp(steps));
        const int days = int(m_day - now.since);
        bool stalled = false;
        for (const auto& rule : m_rules) {
            if (rule->rule().kind != QStringLiteral("stalled")
                || !rule->holds({ double(days), double(place), double(m_top),
                    double(state.rolledOut), double(now.proof != db::Proof::None) }))
                continue;
            stalled = true;
            const db::Measure& m = m_book.measures[std::size_t(measure)];
            m_stalled.push_back({ rule->rule().id, rule->rule().code, rule->rule().kind,
                m_regions[std::size_t(region)], m.id,
                rule->sentence({ { QStringLiteral("region"), regionName(region) },
                    { QStringLiteral("measure"), title(m) },
                    { QStringLiteral("state"), name(state) } }),
                days });
        }
        figures.stalled += stalled;
    }

    qint64 lastStepUp(std::span<const db::RolloutStep> steps) const
    {
        qint64 day = steps.front().day;
        int before = -1;
        for (const db::RolloutStep& step : steps) {
            if (step.day > m_day)
                break;
            const int place = step.state < 0 ? -1 : m_places[std::size_t(step.state)];
            if (place > before && before >= 0)
                day = step.day;
            before = place;
        }
        return day;
    }

    // First means ahead of the others: a day that more than a quarter share says nothing.
    void countFirsts()
    {
        QHash<qint64, int> placeOf;
        for (std::size_t i = 0; i < m_regions.size(); ++i)
            placeOf.insert(qint64(m_regions[i]), int(i));
        for (const db::Measure& measure : m_book.measures) {
            const std::vector<Adopter> all = adopters(m_book, m_catalog, m_scope, measure.id);
            const auto shared = std::ranges::count(all, 1, &Adopter::place);
            if (std::size_t(shared) * 4 > m_regions.size())
                continue;
            for (const Adopter& adopter : all) {
                if (adopter.place == 1)
                    ++m_figures[std::size_t(placeOf.value(qint64(adopter.region)))].first;
            }
        }
    }

    void judgeRegions(QStringView kind)
    {
        std::vector<double> coverages;
        std::vector<double> progresses;
        for (const RegionFigures& figures : m_figures) {
            if (figures.recorded == 0)
                continue;
            coverages.push_back(figures.coverage());
            progresses.push_back(figures.progress(m_top));
        }
        const double coverage = median(coverages).value_or(0);
        const double progress = median(progresses).value_or(0);
        for (const auto& rule : m_rules) {
            if (rule->rule().kind != kind)
                continue;
            for (std::size_t i = 0; i < m_figures.size(); ++i) {
                const RegionFigures& f = m_figures[i];
                const double days = f.recorded == 0 ? 0 : double(m_day - f.lastStep);
                if (f.recorded == 0
                    || !rule->holds({ double(f.recorded), double(f.untouched), double(f.stalled),
                        double(f.first), double(f.applicable), f.coverage(), coverage,
                        f.progress(m_top), progress, days, double(m_regions.size()) }))
                    continue;
                m_judgement.findings.push_back({ rule->rule().id, rule->rule().code,
                    rule->rule().kind, m_regions[i], std::nullopt,
                    rule->sentence({ { QStringLiteral("region"), regionName(int(i)) } }),
                    int(days) });
            }
        }
    }

    QString regionName(int region) const
    {
        const db::Region* r = m_catalog.region(m_regions[std::size_t(region)]);
        return r ? shortName(*r) : QString();
    }

    const RolloutBook& m_book;
    const db::Catalog& m_catalog;
    const AdoptionScope& m_scope;
    std::vector<db::RegionId> m_regions;
    std::vector<int> m_places;
    int m_top;
    qint64 m_day;
    std::vector<RegionFigures> m_figures;
    std::vector<std::unique_ptr<RuleReader>> m_rules;
    std::vector<RolloutFinding> m_stalled;
    RolloutJudgement m_judgement;
};

} // namespace

std::vector<const RolloutFinding*> RolloutJudgement::of(QStringView kind) const
{
    std::vector<const RolloutFinding*> some;
    for (const RolloutFinding& finding : findings) {
        if (finding.kind == kind)
            some.push_back(&finding);
    }
    return some;
}

RolloutJudgement judgeRollout(const RolloutBook& book, const db::Catalog& catalog,
    std::span<const db::RolloutRule> rules, const AdoptionScope& scope)
{
    return Judge(book, catalog, rules, scope).judge();
}

} // namespace app

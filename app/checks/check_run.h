// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the rules: the figures (accepted values under what has been entered), the cells in
// scope, and the taking down of findings. Private to app/checks.
#pragma once

#include "app/checks/check.h"

#include <map>
#include <span>

namespace app {

using SeriesKey = std::pair<db::IndicatorId, db::Basis>;

// Accepted values with the entries laid over them. Only series that have entries are copied, and,
// where regions are looked at that the store does not hold in memory, those `looked` at.
class Figures
{
public:
    Figures(const db::Cube& accepted, std::span<const db::Entry> entries,
        std::span<const db::RegionId> beyond, std::span<const SeriesKey> looked);
    const db::Cube::Slab* slab(db::IndicatorId indicator, db::Basis basis) const;
    std::vector<db::Basis> bases(db::IndicatorId indicator) const;
    db::CubeCell at(const db::CellKey& key) const;
    // Those held, and those beyond. A series that is not copied ends with those held.
    std::span<const db::RegionId> regions() const { return m_entered.regions(); }
    int regionIndex(db::RegionId region) const { return m_entered.regionIndex(region); }

private:
    void copy(const SeriesKey& series);

    const db::Cube& m_accepted;
    db::Cube m_entered;
};

class CheckRun
{
public:
    // One indicator on one basis, and the part of it that is in scope.
    struct Series
    {
        const db::Indicator* indicator = nullptr;
        db::Basis basis = db::Basis::Discrete;
        const db::Cube::Slab* slab = nullptr;
        std::size_t firstPeriod = 0; // in scope: from here …
        std::size_t endPeriod = 0; // … to before here
        std::size_t width = 0; // regions in a row of the slab
        const db::CubeCell& cell(std::size_t period, std::size_t region) const
        {
            return slab->cells[period * width + region];
        }
    };
    // What one region owes in one round for one item.
    struct RoundCell
    {
        const db::Round& round;
        const db::Submission& submission;
        const db::FormItem& item;
        const db::Indicator& indicator;
        db::CellKey key;
    };
    struct RoundItems
    {
        db::Round round;
        std::vector<db::FormItem> items;
        std::vector<db::Submission> submissions;
    };
    struct Terms
    {
        double numerator = 0;
        double denominator = 0;
    };

    CheckRun(const db::Store& store, const CheckScope& scope);
    CheckRun(const CheckRun&) = delete;
    CheckRun& operator=(const CheckRun&) = delete;

    const CheckScope& scope() const { return m_scope; }
    const db::Catalog& catalog() const { return m_store.catalog(); }
    const Figures& figures() const { return m_figures; }
    std::optional<double> number(const db::CellKey& key) const
    {
        return m_figures.at(key).number();
    }
    const db::Entry* entry(const db::CellKey& key) const;

    // Whether this rule looks at this indicator: a rule for one indicator stands in place of the
    // general rule of its method.
    bool covers(const db::CheckRule& rule, db::IndicatorId indicator) const;
    bool inScope(std::size_t regionIndex) const { return m_regionInScope[regionIndex]; }
    bool inScope(const db::CellKey& key) const;
    bool nationInScope() const; // Σ regions is looked at when all regions are

    template <typename Visit> void eachSeries(const db::CheckRule& rule, Visit visit)
    {
        for (const Series& series : m_series) {
            if (covers(rule, series.indicator->id))
                visit(series);
        }
    }
    // Every cell in scope that has a value: (series, period, region, value).
    template <typename Visit> void eachValue(const db::CheckRule& rule, Visit visit)
    {
        eachSeries(rule, [&](const Series& series) {
            for (std::size_t p = series.firstPeriod; p < series.endPeriod; ++p) {
                for (std::size_t r = 0; r < series.width; ++r) {
                    const db::CubeCell& cell = series.cell(p, r);
                    if (cell.hasValue() && m_regionInScope[r])
                        visit(series, p, r, cell.value);
                }
            }
        });
    }
    template <typename Visit> void eachRoundCell(const db::CheckRule& rule, Visit visit)
    {
        for (const RoundItems& r : m_rounds) {
            // Item by item: regions that are not held in memory are read by the period.
            for (const db::FormItem& item : r.items) {
                const db::Indicator* indicator = catalog().indicator(item.indicator);
                if (!indicator || !covers(rule, item.indicator)
                    || (m_scope.indicator && *m_scope.indicator != item.indicator))
                    continue;
                for (const db::Submission& submission : r.submissions) {
                    if (!m_scope.region || *m_scope.region == submission.region)
                        visit(r,
                            RoundCell { r.round, submission, item, *indicator,
                                { item.indicator, item.basis, r.round.period,
                                    submission.region } });
                }
            }
        }
    }
    template <typename Visit> void eachEntry(const db::CheckRule& rule, Visit visit)
    {
        for (const db::Entry& entry : m_entries) {
            const db::Indicator* indicator = catalog().indicator(entry.key.indicator);
            if (indicator && inScope(entry.key) && covers(rule, entry.key.indicator))
                visit(entry, *indicator);
        }
    }
    // The cells in scope whose value has its numerator and denominator beside it.
    template <typename Visit> void eachTerms(const db::CheckRule& rule, Visit visit)
    {
        for (const auto& [key, terms] : m_terms) {
            const db::Indicator* indicator = catalog().indicator(key.indicator);
            if (indicator && inScope(key) && covers(rule, key.indicator))
                visit(key, *indicator, terms);
        }
    }

    db::CellKey key(const Series& series, std::size_t period, std::size_t region) const
    {
        return { series.indicator->id, series.basis, series.slab->periods[period],
            m_figures.regions()[region] };
    }
    // Takes a finding down. `inputs` are the cells it was made from (its own among them), `other`
    // whatever else it depends on: a bound, a text.
    void report(const db::CheckRule& rule, const db::CellKey& cell,
        std::span<const db::CellKey> inputs, const QString& sentence,
        const QString& suggestion = {}, const QByteArray& other = {});

    std::vector<CheckFinding> findings(); // in order, with what has been said about each

    std::span<const db::CheckRule> rules() const { return m_rules; }

private:
    static std::vector<RoundItems> roundsOf(const db::Store& store, const CheckScope& scope);
    std::vector<db::RegionId> beyond() const;
    std::vector<SeriesKey> looked() const;
    void findRegions();
    void findSeries();
    void findTerms();
    QString digest(const db::CheckRule& rule, std::span<const db::CellKey> inputs,
        const QByteArray& other) const;
    int orderOf(const db::CellKey& cell) const;

    const db::Store& m_store;
    CheckScope m_scope;
    std::vector<db::CheckRule> m_rules;
    std::vector<db::Entry> m_entries; // all of them, in key order
    std::vector<RoundItems> m_rounds;
    Figures m_figures;
    std::vector<bool> m_regionInScope; // by region index
    std::vector<Series> m_series;
    std::vector<std::pair<db::CellKey, Terms>> m_terms;
    std::map<db::CellKey, QString> m_explanations;
    std::map<std::pair<db::IndicatorId, db::Basis>, int> m_itemOrder;
    struct Reported
    {
        CheckFinding finding;
        int rule = 0; // place of the rule
    };
    std::vector<Reported> m_reported;
};

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_run.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

namespace {

constexpr int digestLength = 16;

std::vector<db::RegionId> joined(
    std::span<const db::RegionId> held, std::span<const db::RegionId> beyond)
{
    std::vector<db::RegionId> all(held.begin(), held.end());
    all.insert(all.end(), beyond.begin(), beyond.end());
    return all;
}

// Both explanations of a cell: what was said about the entry wins over the accepted value's.
void putExplanation(
    std::map<db::CellKey, QString>& into, const db::CellKey& key, const QString& text)
{
    if (!text.isEmpty())
        into.insert_or_assign(key, text);
}

} // namespace

Figures::Figures(const db::Cube& accepted, std::span<const db::Entry> entries,
    std::span<const db::RegionId> beyond, std::span<const SeriesKey> looked)
    : m_accepted(accepted)
    , m_entered(joined(accepted.regions(), beyond))
{
    if (!beyond.empty()) {
        for (const SeriesKey& series : looked)
            copy(series);
    }
    for (const db::Entry& entry : entries) {
        copy({ entry.key.indicator, entry.key.basis });
        db::CubeCell cell;
        cell.value = entry.value.value_or(0);
        cell.missing = entry.missing;
        cell.status = entry.status;
        m_entered.put(entry.key, cell);
        if (!entry.readable()) // no value, not the accepted one that it is to replace
            m_entered.remove(entry.key);
    }
}

void Figures::copy(const SeriesKey& series)
{
    const auto& [indicator, basis] = series;
    const db::Cube::Slab* slab = m_accepted.slab(indicator, basis);
    if (!slab || m_entered.slab(indicator, basis))
        return;
    for (int i = 0; i < int(slab->periods.size()); ++i) {
        for (const db::RegionId region : regions()) {
            const db::CubeCell cell = m_accepted.at(*slab, i, region);
            if (cell.present)
                m_entered.put({ indicator, basis, slab->periods[std::size_t(i)], region }, cell);
        }
    }
}

const db::Cube::Slab* Figures::slab(db::IndicatorId indicator, db::Basis basis) const
{
    const db::Cube::Slab* entered = m_entered.slab(indicator, basis);
    return entered ? entered : m_accepted.slab(indicator, basis);
}

std::vector<db::Basis> Figures::bases(db::IndicatorId indicator) const
{
    std::vector<db::Basis> found;
    for (const db::Basis basis :
        { db::Basis::Discrete, db::Basis::YearToDate, db::Basis::PointInTime }) {
        if (slab(indicator, basis))
            found.push_back(basis);
    }
    return found;
}

db::CubeCell Figures::at(const db::CellKey& key) const
{
    return m_entered.slab(key.indicator, key.basis) && regionIndex(key.region) >= 0
        ? m_entered.at(key)
        : m_accepted.at(key);
}

CheckRun::CheckRun(const db::Store& store, const CheckScope& scope)
    : m_store(store)
    , m_scope(scope)
    , m_rules(store.rules().all())
    , m_entries(store.entries().all())
    , m_rounds(roundsOf(store, scope))
    , m_figures(store.cube(), m_entries, beyond(), looked())
{
    findRegions();
    findSeries();
    findTerms();
}

std::vector<CheckRun::RoundItems> CheckRun::roundsOf(
    const db::Store& store, const CheckScope& scope)
{
    std::vector<db::Round> rounds;
    if (!scope.round)
        rounds = store.rounds().all();
    else if (const auto round = store.rounds().find(*scope.round))
        rounds.push_back(*round);
    std::map<db::FormId, std::vector<db::FormItem>> items;
    std::vector<RoundItems> found;
    for (const db::Round& round : rounds) {
        const auto [form, isNew] = items.try_emplace(round.form);
        if (isNew)
            form->second = store.forms().items(round.form);
        found.push_back({ round, form->second, store.rounds().submissions(round.id) });
    }
    return found;
}

// The regions in scope that are not held in memory. Of the whole workspace those that something
// has been entered for: the rest of thousands of counties is looked at by round or by region.
std::vector<db::RegionId> CheckRun::beyond() const
{
    const db::Cube& cube = m_store.cube();
    std::set<db::RegionId> found;
    const auto add = [&](db::RegionId region) {
        if (!cube.holdsAll() && cube.regionIndex(region) < 0
            && (!m_scope.region || *m_scope.region == region))
            found.insert(region);
    };
    if (m_scope.region)
        add(*m_scope.region);
    for (const db::Entry& entry : m_entries)
        add(entry.key.region);
    for (const RoundItems& r : m_rounds) {
        for (const db::Submission& submission : r.submissions) {
            if (m_scope.round)
                add(submission.region);
        }
    }
    return { found.begin(), found.end() };
}

std::vector<SeriesKey> CheckRun::looked() const
{
    std::vector<SeriesKey> series;
    if (m_scope.round) {
        for (const RoundItems& r : m_rounds) {
            for (const db::FormItem& item : r.items)
                series.emplace_back(item.indicator, item.basis);
        }
    } else if (m_scope.region) {
        for (const db::Cube::Slab& slab : m_store.cube().slabs())
            series.emplace_back(slab.indicator, slab.basis);
    }
    return series;
}

void CheckRun::findRegions()
{
    for (const db::RegionId region : m_figures.regions()) {
        const bool asked
            = !m_scope.round || std::ranges::any_of(m_rounds, [&](const RoundItems& r) {
                  return std::ranges::find(r.submissions, region, &db::Submission::region)
                      != r.submissions.end();
              });
        m_regionInScope.push_back(m_scope.region ? region == *m_scope.region : asked);
    }
}

void CheckRun::findSeries()
{
    const auto add
        = [&](const db::Indicator& indicator, db::Basis basis, std::optional<db::Period> period) {
              const db::Cube::Slab* slab = m_figures.slab(indicator.id, basis);
              if (!slab)
                  return;
              Series series { &indicator, basis, slab, 0, slab->periods.size(),
                  slab->cells.size() / slab->periods.size() };
              if (period) {
                  const auto it = std::ranges::lower_bound(slab->periods, *period);
                  series.firstPeriod = std::size_t(it - slab->periods.begin());
                  series.endPeriod
                      = series.firstPeriod + (it != slab->periods.end() && *it == *period ? 1 : 0);
              }
              m_series.push_back(series);
          };
    if (m_scope.round) {
        for (const RoundItems& r : m_rounds) {
            for (const db::FormItem& item : r.items) {
                m_itemOrder.try_emplace({ item.indicator, item.basis }, int(m_itemOrder.size()));
                const db::Indicator* indicator = catalog().indicator(item.indicator);
                if (indicator && (!m_scope.indicator || *m_scope.indicator == item.indicator))
                    add(*indicator, item.basis, r.round.period);
            }
        }
        return;
    }
    for (const db::Indicator& indicator : catalog().indicators()) {
        m_itemOrder.try_emplace({ indicator.id, db::Basis::Discrete }, int(m_itemOrder.size()));
        if (m_scope.indicator && *m_scope.indicator != indicator.id)
            continue;
        for (const db::Basis basis : m_figures.bases(indicator.id))
            add(indicator, basis, {});
    }
}

void CheckRun::findTerms()
{
    std::map<db::CellKey, Terms> terms;
    const auto take = [&](const db::CellKey& key, std::optional<double> numerator,
                          std::optional<double> denominator) {
        if (numerator && denominator)
            terms.insert_or_assign(key, Terms { *numerator, *denominator });
        else
            terms.erase(key);
    };
    std::vector<db::Observation> accepted;
    if (m_scope.round) {
        for (const RoundItems& r : m_rounds) {
            for (const db::FormItem& item : r.items) {
                const auto rows
                    = m_store.observations().annotated(item.indicator, item.basis, r.round.period);
                accepted.insert(accepted.end(), rows.begin(), rows.end());
            }
        }
    } else {
        accepted = m_store.observations().annotated();
    }
    for (const db::Observation& o : accepted) {
        take(o.key, o.numerator, o.denominator);
        putExplanation(m_explanations, o.key, o.explanation);
    }
    for (const db::Entry& entry : m_entries) {
        take(entry.key, entry.numerator, entry.denominator);
        m_explanations.erase(entry.key); // it was about another value
        putExplanation(m_explanations, entry.key, entry.explanation);
    }
    m_terms.assign(terms.begin(), terms.end());
}

const db::Entry* CheckRun::entry(const db::CellKey& key) const
{
    const auto it = std::ranges::lower_bound(m_entries, key, {}, &db::Entry::key);
    return it != m_entries.end() && it->key == key ? &*it : nullptr;
}

bool CheckRun::covers(const db::CheckRule& rule, db::IndicatorId indicator) const
{
    if (rule.indicator)
        return *rule.indicator == indicator;
    return std::ranges::none_of(m_rules, [&](const db::CheckRule& other) {
        return other.indicator == indicator && other.method == rule.method
            && other.expression.isEmpty();
    });
}

bool CheckRun::inScope(const db::CellKey& key) const
{
    const int region = m_figures.regionIndex(key.region);
    if (region < 0 || !m_regionInScope[std::size_t(region)]
        || (m_scope.indicator && *m_scope.indicator != key.indicator))
        return false;
    if (!m_scope.round)
        return true;
    return std::ranges::any_of(m_rounds, [&](const RoundItems& r) {
        return r.round.period == key.period && m_itemOrder.contains({ key.indicator, key.basis });
    });
}

bool CheckRun::nationInScope() const
{
    return !m_scope.region || *m_scope.region == catalog().nation();
}

QString CheckRun::digest(
    const db::CheckRule& rule, std::span<const db::CellKey> inputs, const QByteArray& other) const
{
    QByteArray text = rule.code.toUtf8() + '|' + rule.expression.toUtf8() + '|'
        + (rule.threshold ? QByteArray::number(*rule.threshold, 'g', 17) : QByteArray()) + '|'
        + other;
    for (const db::CellKey& key : inputs) {
        const std::optional<double> value = number(key);
        text += '|' + QByteArray::number(qint64(key.indicator)) + ','
            + QByteArray::number(int(key.basis)) + ',' + QByteArray::number(key.period.id()) + ','
            + QByteArray::number(qint64(key.region)) + '='
            + (value ? QByteArray::number(*value, 'g', 17) : QByteArray());
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(digestLength));
}

void CheckRun::report(const db::CheckRule& rule, const db::CellKey& cell,
    std::span<const db::CellKey> inputs, const QString& sentence, const QString& suggestion,
    const QByteArray& other)
{
    CheckFinding finding;
    finding.rule = rule.id;
    finding.code = rule.code;
    finding.severity = rule.severity;
    finding.cell = cell;
    finding.sentence = sentence;
    finding.suggestion = suggestion;
    finding.inputs = digest(rule, inputs, other);
    const auto it = m_explanations.find(cell);
    if (it != m_explanations.end())
        finding.explanation = it->second;
    const auto place = std::ranges::find(m_rules, rule.id, &db::CheckRule::id);
    m_reported.push_back({ std::move(finding), int(place - m_rules.begin()) });
}

int CheckRun::orderOf(const db::CellKey& cell) const
{
    auto it = m_itemOrder.find({ cell.indicator, cell.basis });
    if (it == m_itemOrder.end())
        it = m_itemOrder.find({ cell.indicator, db::Basis::Discrete });
    return it == m_itemOrder.end() ? int(m_itemOrder.size()) : it->second;
}

std::vector<CheckFinding> CheckRun::findings()
{
    const auto place = [&](const Reported& r) {
        const db::CellKey& cell = r.finding.cell;
        return std::tuple(
            m_figures.regionIndex(cell.region), orderOf(cell), cell.period, cell.basis, r.rule);
    };
    std::ranges::sort(m_reported, {}, place);
    std::map<std::pair<db::RuleId, db::CellKey>, QString> dismissed;
    for (const db::Dismissal& d : m_store.rules().dismissals())
        dismissed.emplace(std::pair(d.rule, d.key), d.inputs);
    std::vector<CheckFinding> result;
    result.reserve(m_reported.size());
    for (Reported& r : m_reported) {
        CheckFinding& f = r.finding;
        const auto it = dismissed.find({ f.rule, f.cell });
        f.dismissed = f.severity != db::CheckSeverity::Blocks && it != dismissed.end()
            && it->second == f.inputs;
        result.push_back(std::move(f));
    }
    m_reported.clear();
    return result;
}

} // namespace app

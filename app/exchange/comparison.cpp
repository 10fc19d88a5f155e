// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/comparison.h"

#include "app/calc/number_text.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/finding_list.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>

namespace app {

namespace {

using db::Observation;
using db::ValueStatus;

// How one row stands to what the workspace holds for its cell.
enum class Standing : quint8 {
    Empty, // no row, or only a reason why there is no number
    Known, // held already as the accepted value
    Claimed, // held already as a claim beside it
    Detail, // held, but with other words about it
    Agrees, // the same number from another source
    Differs
};

int trust(ValueStatus status)
{
    switch (status) {
    case ValueStatus::Reported: return 0;
    case ValueStatus::Preliminary: return 1;
    case ValueStatus::Derived: return 2;
    case ValueStatus::Estimate: return 3;
    default: return 4;
    }
}

bool sameFigure(const Observation& a, const Observation& b)
{
    return a.value == b.value && (a.value || a.missing == b.missing);
}

bool sameDetails(const Observation& a, const Observation& b)
{
    return a.status == b.status && a.qualifier == b.qualifier
        && a.confidentiality == b.confidentiality && a.numerator == b.numerator
        && a.denominator == b.denominator && a.note == b.note && a.explanation == b.explanation;
}

// A file that is silent about something does not take it out of the workspace.
void keepWhatFileOmits(Observation& row, const Observation& held, FileFormat format)
{
    if (row.note.isEmpty())
        row.note = held.note;
    if (row.explanation.isEmpty())
        row.explanation = held.explanation;
    if (!row.numerator)
        row.numerator = held.numerator;
    if (!row.denominator)
        row.denominator = held.denominator;
    if (format == FileFormat::StatisticsBureau) {
        row.status = held.status;
        row.qualifier = held.qualifier;
        row.confidentiality = held.confidentiality;
    }
}

// The rows the workspace holds for one indicator on one basis, read when the first is asked for.
// Keys are asked for in ascending order.
class HeldRows
{
public:
    explicit HeldRows(const db::Store& store)
        : m_store(store)
    {
    }
    const Observation* accepted(const db::CellKey& key)
    {
        if (!m_accepted.isFor(key))
            m_accepted = { key, m_store.observations().series(key.indicator, key.basis) };
        while (
            m_accepted.next < m_accepted.rows.size() && m_accepted.rows[m_accepted.next].key < key)
            ++m_accepted.next;
        const bool found = m_accepted.next < m_accepted.rows.size()
            && m_accepted.rows[m_accepted.next].key == key;
        return found ? &m_accepted.rows[m_accepted.next] : nullptr;
    }
    std::span<const Observation> claims(const db::CellKey& key)
    {
        if (!m_claims.isFor(key)) {
            m_claims = { key, m_store.observations().claims(key.indicator, key.basis) };
            std::ranges::stable_sort(m_claims.rows, {}, &Observation::key);
        }
        const auto from = std::ranges::lower_bound(m_claims.rows, key, {}, &Observation::key);
        const auto to = std::ranges::upper_bound(m_claims.rows, key, {}, &Observation::key);
        return { from, to };
    }

private:
    struct Series
    {
        db::CellKey key; // its indicator and basis
        std::vector<Observation> rows;
        size_t next = 0;
        bool isFor(const db::CellKey& other) const
        {
            return qint64(key.indicator) != 0 && key.indicator == other.indicator
                && key.basis == other.basis;
        }
    };
    const db::Store& m_store;
    Series m_accepted;
    Series m_claims;
};

class Comparison
{
public:
    Comparison(const db::Store& store, ImportPlan& plan)
        : m_store(store)
        , m_plan(plan)
        , m_held(store)
    {
    }
    void run();

private:
    void findSources();
    void compareCell(std::span<const int> cell);
    std::vector<int> oneOfEachSource(std::span<const int> cell);
    Standing standing(PlannedRow& row);
    bool isKeptClaim(const PlannedRow& row);
    void place(std::span<const int> cell, int leader, std::span<const Standing> standings);
    void reportConflict(PlannedRow& row);
    void reportSecondSource(const PlannedRow& kept, const PlannedRow& other);
    Finding at(const PlannedRow& row, Severity severity, const char* code) const;
    QString cellName(const db::CellKey& key) const;
    QString sourceName(int source) const;
    QString heldSourceName(const PlannedRow& row);
    bool leads(const PlannedRow& a, const PlannedRow& b) const;

    const db::Store& m_store;
    ImportPlan& m_plan;
    HeldRows m_held;
    FindingList m_findings;
    std::vector<db::SourceId> m_sourceIds; // of the plan's sources; 0: not in the workspace
    std::vector<bool> m_dropped;
};

QString figureText(const Observation& o)
{
    return o.value ? QString::fromLatin1(machineText(*o.value)) : ExchangeText::tr("no value");
}

void Comparison::run()
{
    findSources();
    std::vector<int> order(m_plan.rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto keyOf = [this](int i) { return m_plan.rows[size_t(i)].observation.key; };
    if (!std::ranges::is_sorted(order, {}, keyOf))
        std::ranges::stable_sort(order, {}, keyOf);
    m_dropped.assign(order.size(), false);
    const std::span<const int> all(order);
    for (size_t from = 0; from < order.size();) {
        size_t to = from + 1;
        while (to < order.size() && keyOf(order[to]) == keyOf(order[from]))
            ++to;
        compareCell(all.subspan(from, to - from));
        from = to;
    }
    size_t kept = 0;
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (m_dropped[i])
            continue;
        if (kept != i)
            m_plan.rows[kept] = std::move(m_plan.rows[i]);
        ++kept;
    }
    m_plan.rows.resize(kept);
    auto findings = m_findings.take();
    std::ranges::move(findings, std::back_inserter(m_plan.findings));
}

void Comparison::findSources()
{
    for (db::Source& source : m_plan.sources) {
        if (const auto known = m_store.sources().find(source.title))
            source = *known;
        m_sourceIds.push_back(source.id);
        m_plan.demonstration
            = m_plan.demonstration || source.kind == QStringLiteral("demonstration");
    }
}

void Comparison::compareCell(std::span<const int> cell)
{
    if (cell.size() == 1) {
        const Standing only[] = { standing(m_plan.rows[size_t(cell[0])]) };
        place(cell, cell[0], only);
        return;
    }
    const std::vector<int> rows = oneOfEachSource(cell);
    std::vector<Standing> standings;
    int leader = -1;
    for (const int i : rows) {
        PlannedRow& row = m_plan.rows[size_t(i)];
        standings.push_back(standing(row));
        const bool mayLead
            = standings.back() != Standing::Claimed && standings.back() != Standing::Agrees;
        if (mayLead && (leader < 0 || leads(row, m_plan.rows[size_t(leader)])))
            leader = i;
    }
    place(rows, leader, standings);
}

bool Comparison::leads(const PlannedRow& a, const PlannedRow& b) const
{
    const Observation& x = a.observation;
    const Observation& y = b.observation;
    if (x.value.has_value() != y.value.has_value())
        return x.value.has_value();
    return trust(x.status) < trust(y.status);
}

// Repeated rows of one source: the first stays, an equal one is dropped, another one is an error.
std::vector<int> Comparison::oneOfEachSource(std::span<const int> cell)
{
    std::map<int, int> firstOf;
    std::vector<int> rows;
    for (const int i : cell) {
        const PlannedRow& row = m_plan.rows[size_t(i)];
        const auto [place, fresh] = firstOf.try_emplace(row.source, i);
        if (fresh) {
            rows.push_back(i);
            continue;
        }
        m_dropped[size_t(i)] = true;
        const PlannedRow& first = m_plan.rows[size_t(place->second)];
        const bool equal = sameFigure(first.observation, row.observation)
            && sameDetails(first.observation, row.observation);
        Finding f = at(row, equal ? Severity::Info : Severity::Error, equal ? "I301" : "E210");
        f.expected = figureText(first.observation);
        f.message = equal
            ? ExchangeText::tr("%1 is there twice with the same value, first on line %2.")
                  .arg(cellName(row.observation.key))
                  .arg(first.row)
            : ExchangeText::tr("%1 is “%2” on line %3 and “%4” here, from the same source.")
                  .arg(cellName(row.observation.key), f.expected, QString::number(first.row),
                      f.found);
        if (!equal)
            f.suggestion = ExchangeText::tr("Keep the row that is right, or name the two sources.");
        m_findings.add(std::move(f));
    }
    return rows;
}

bool Comparison::isKeptClaim(const PlannedRow& row)
{
    const auto claims = m_held.claims(row.observation.key);
    return std::ranges::any_of(claims, [&](const Observation& claim) {
        const bool source = row.source < 0 || claim.source == m_sourceIds[size_t(row.source)];
        return source && sameFigure(claim, row.observation);
    });
}

Standing Comparison::standing(PlannedRow& row)
{
    Observation& o = row.observation;
    if (qint64(o.key.indicator) < 0)
        return Standing::Empty;
    const db::CubeCell cell = m_store.cube().at(o.key);
    if (!cell.present)
        return Standing::Empty;
    const bool equal
        = o.value ? cell.number() == o.value : cell.missing == o.missing && !cell.hasValue();
    if (equal) {
        const Observation* held = m_held.accepted(o.key);
        const bool source = !held || row.source < 0 || !o.value
            || held->source == m_sourceIds[size_t(row.source)];
        if (source) {
            if (held)
                keepWhatFileOmits(o, *held, m_plan.format);
            return !held || sameDetails(*held, o) ? Standing::Known : Standing::Detail;
        }
        return isKeptClaim(row) ? Standing::Claimed : Standing::Agrees;
    }
    if (!cell.hasValue())
        return o.value ? Standing::Empty : Standing::Detail;
    row.accepted = cell.number();
    return cell.claims && isKeptClaim(row) ? Standing::Claimed : Standing::Differs;
}

void Comparison::place(std::span<const int> cell, int leader, std::span<const Standing> standings)
{
    for (size_t k = 0; k < cell.size(); ++k) {
        PlannedRow& row = m_plan.rows[size_t(cell[k])];
        const bool first = cell[k] == leader;
        switch (standings[k]) {
        case Standing::Known:
        case Standing::Claimed: row.effect = RowEffect::Same; break;
        case Standing::Detail: row.effect = RowEffect::Detail; break;
        case Standing::Agrees: row.effect = RowEffect::Claim; break;
        case Standing::Empty: row.effect = first ? RowEffect::New : RowEffect::Claim; break;
        case Standing::Differs: row.effect = first ? RowEffect::Conflict : RowEffect::Claim; break;
        }
        if (row.effect == RowEffect::Conflict)
            reportConflict(row);
        else
            row.accepted.reset();
        const bool second
            = !first && row.effect == RowEffect::Claim && standings[k] != Standing::Agrees;
        if (second && !sameFigure(m_plan.rows[size_t(leader)].observation, row.observation))
            reportSecondSource(m_plan.rows[size_t(leader)], row);
    }
}

Finding Comparison::at(const PlannedRow& row, Severity severity, const char* code) const
{
    Finding f;
    f.severity = severity;
    f.code = QLatin1StringView(code);
    f.row = row.row;
    f.column = m_plan.format == FileFormat::Canonical ? QStringLiteral("value")
                                                      : row.observation.key.period.code();
    f.found = figureText(row.observation);
    return f;
}

void Comparison::reportConflict(PlannedRow& row)
{
    Finding f = at(row, Severity::Check, "C201");
    f.expected = QString::fromLatin1(machineText(row.accepted.value_or(0)));
    f.message = ExchangeText::tr(
        "%1: the workspace has accepted %2 from “%3”, this file says %4 from “%5”.")
                    .arg(cellName(row.observation.key), f.expected, heldSourceName(row), f.found,
                        sourceName(row.source));
    f.suggestion = ExchangeText::tr("Decide which one is accepted; the other is kept beside it.");
    m_findings.add(std::move(f));
}

void Comparison::reportSecondSource(const PlannedRow& kept, const PlannedRow& other)
{
    Finding f = at(other, Severity::Check, "C202");
    f.expected = figureText(kept.observation);
    f.message = ExchangeText::tr(
        "%1: “%2” says %3 on line %4 and is taken, “%5” says %6 and is kept beside it.")
                    .arg(cellName(other.observation.key), sourceName(kept.source), f.expected,
                        QString::number(kept.row), sourceName(other.source), f.found);
    f.suggestion = ExchangeText::tr("Choose the other source afterwards if it is the better one.");
    m_findings.add(std::move(f));
}

QString Comparison::cellName(const db::CellKey& key) const
{
    const auto id = qint64(key.indicator);
    const db::Indicator* indicator = id < 0 ? &m_plan.newIndicators[size_t(-id - 1)]
                                            : m_store.catalog().indicator(key.indicator);
    const db::Region* region = m_store.catalog().region(key.region);
    return QStringLiteral("%1 %2, %3, %4")
        .arg(indicator ? indicator->code : QString(), indicator ? indicator->nameZh : QString(),
            region ? region->nameZh : QString(), key.period.code());
}

QString Comparison::sourceName(int source) const
{
    return source >= 0 ? m_plan.sources[size_t(source)].title : m_plan.file.section(u'/', -1);
}

QString Comparison::heldSourceName(const PlannedRow& row)
{
    const Observation* held = m_held.accepted(row.observation.key);
    const auto source = held ? m_store.sources().find(held->source) : std::nullopt;
    return source ? source->title : ExchangeText::tr("an unnamed source");
}

} // namespace

void compareWithStore(const db::Store& store, ImportPlan& plan)
{
    Comparison(store, plan).run();
}

} // namespace app

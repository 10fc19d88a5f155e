// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/matrix.h"

#include "app/format.h"
#include "app/rollout/runs.h"
#include "app/rollout/seriation.h"

#include <QCoreApplication>

#include <numeric>

namespace app {

namespace {

struct MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixText)
};

// The areas of GB/T 2260, by the first digit of a code; XPCC has the digit of the northwest.
QString areaName(const QString& code)
{
    switch (code.isEmpty() ? 0 : code[0].digitValue()) {
    case 1: return MatrixText::tr("North China");
    case 2: return MatrixText::tr("Northeast China");
    case 3: return MatrixText::tr("East China");
    case 4: return MatrixText::tr("Central South China");
    case 5: return MatrixText::tr("Southwest China");
    case 6: return MatrixText::tr("Northwest China");
    default: return MatrixText::tr("Other regions");
    }
}

QString blockTitle(const db::Catalog& catalog, const db::Region& region)
{
    if (region.isReporting)
        return areaName(region.code);
    const db::Region* above = region.parent ? catalog.region(*region.parent) : nullptr;
    return above ? shortName(*above) : QString();
}

int classPlace(const db::Measure& measure)
{
    return measure.listClass == QStringLiteral("universal")  ? 0
        : measure.listClass == QStringLiteral("exploratory") ? 1
                                                             : 2;
}

// Neighbours with the same title are a group.
template <typename TitleOf> std::vector<RolloutGroup> groupsOf(int count, TitleOf titleOf)
{
    std::vector<RolloutGroup> groups;
    for (int i = 0; i < count; ++i) {
        const QString title = titleOf(i);
        if (groups.empty() || groups.back().title != title)
            groups.push_back({ title, i, 0 });
        ++groups.back().count;
    }
    return groups;
}

class Builder
{
public:
    Builder(const RolloutBook& book, const db::Catalog& catalog, const RolloutQuery& query)
        : m_book(book)
        , m_catalog(catalog)
        , m_query(query)
        , m_regions(scopeRegions(catalog, query.within, query.lowest))
        , m_places(ladderPlaces(book.states))
        , m_rowOf(book.measures.size(), -1)
    {
        for (std::size_t i = 0; i < book.measures.size(); ++i) {
            if (!query.measures.empty()
                && std::ranges::find(query.measures, book.measures[i].id) == query.measures.end())
                continue;
            m_rowOf[i] = int(m_measures.size());
            m_measures.push_back(&book.measures[i]);
        }
        m.query = query;
        m.states = book.states;
    }

    RolloutMatrix build()
    {
        std::vector<int> rows(m_measures.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<int> columns(m_regions.size());
        std::iota(columns.begin(), columns.end(), 0);
        if (m_query.grouped)
            std::ranges::stable_sort(
                rows, {}, [&](int row) { return classPlace(*m_measures[std::size_t(row)]); });
        fill();
        count();
        nameAll(rows, columns);
        order(rows, m.rowGroups, columns, true);
        order(columns, m.columnBlocks, rows, false);
        arrange(rows, columns);
        return std::move(m);
    }

private:
    void fill()
    {
        m.cells.resize(m_measures.size() * m_regions.size());
        const qint64 day = m_query.day.toJulianDay();
        eachRun(m_book, placesOf(m_regions),
            [&](int measure, int column, std::span<const db::RolloutStep> steps) {
                const int row = m_rowOf[std::size_t(measure)];
                if (row < 0)
                    return;
                const Standing now = standingOn(steps, day);
                RolloutCell& cell
                    = m.cells[std::size_t(row) * m_regions.size() + std::size_t(column)];
                cell.state = now.state;
                cell.proof = now.proof;
                cell.since = now.since;
                cell.changed = m_query.compareDay.isValid()
                    && standingOn(steps, m_query.compareDay.toJulianDay()).state != now.state;
                m.changed += cell.changed;
            });
    }

    void count()
    {
        m_rowTotals.resize(m_measures.size());
        m_columnTotals.resize(m_regions.size());
        auto cell = m.cells.cbegin();
        for (RolloutTotal& row : m_rowTotals) {
            for (RolloutTotal& column : m_columnTotals) {
                const db::RolloutState* state = m.state(*cell++);
                const RolloutTotal one { state && state->rolledOut, !state || state->rank,
                    state && state->rank };
                for (RolloutTotal* total : { &row, &column, &m.total }) {
                    total->rolledOut += one.rolledOut;
                    total->applicable += one.applicable;
                    total->recorded += one.recorded;
                }
            }
        }
    }

    void nameAll(const std::vector<int>& rows, const std::vector<int>& columns)
    {
        m.rowGroups = groupsOf(int(rows.size()), [&](int i) {
            const db::Measure& measure = *m_measures[std::size_t(rows[std::size_t(i)])];
            return m_query.grouped ? measureClassText(measure.listClass) : QString();
        });
        m.columnBlocks = groupsOf(int(columns.size()), [&](int i) {
            const db::Region* region = m_catalog.region(m_regions[std::size_t(i)]);
            return m_query.grouped ? blockTitle(m_catalog, *region) : QString();
        });
    }

    // Reorders each group of `items` (rows, or columns) as asked.
    void order(std::vector<int>& items, const std::vector<RolloutGroup>& groups,
        const std::vector<int>& others, bool areRows) const
    {
        if (m_query.order == RolloutOrder::Official)
            return;
        const auto share = [&](int item) {
            const auto& totals = areRows ? m_rowTotals : m_columnTotals;
            return totals[std::size_t(item)].share().value_or(-1);
        };
        const std::vector<int> before = items;
        const int levels
            = int(std::ranges::count_if(m_places, [](int place) { return place >= 0; }));
        for (const RolloutGroup& group : groups) {
            const auto from = items.begin() + group.first;
            if (m_query.order == RolloutOrder::Coverage) {
                std::ranges::stable_sort(from, from + group.count, std::greater(), share);
                continue;
            }
            const std::vector<int> chain = seriation(
                group.count, int(others.size()), levels, [&](int item, int other) {
                    const int mine = before[std::size_t(group.first) + std::size_t(item)];
                    const int row = areRows ? mine : others[std::size_t(other)];
                    const int column = areRows ? others[std::size_t(other)] : mine;
                    const qint16 state
                        = m.cells[std::size_t(row) * m_regions.size() + std::size_t(column)].state;
                    return state < 0 ? -1 : m_places[std::size_t(state)];
                });
            std::ranges::transform(chain, from,
                [&](int item) { return before[std::size_t(group.first) + std::size_t(item)]; });
        }
    }

    void arrange(const std::vector<int>& rows, const std::vector<int>& columns)
    {
        for (const int row : rows) {
            const db::Measure& measure = *m_measures[std::size_t(row)];
            m.rows.push_back({ measure, title(measure), m_rowTotals[std::size_t(row)] });
        }
        for (const int column : columns) {
            const db::Region* region = m_catalog.region(m_regions[std::size_t(column)]);
            m.columns.push_back(
                { region->id, shortName(*region), m_columnTotals[std::size_t(column)] });
        }
        if (std::ranges::is_sorted(rows) && std::ranges::is_sorted(columns))
            return;
        std::vector<RolloutCell> cells;
        cells.reserve(m.cells.size());
        for (const int row : rows) {
            const RolloutCell* from = m.cells.data() + std::size_t(row) * m_regions.size();
            for (const int column : columns)
                cells.push_back(from[column]);
        }
        m.cells = std::move(cells);
    }

    const RolloutBook& m_book;
    const db::Catalog& m_catalog;
    const RolloutQuery& m_query;
    std::vector<db::RegionId> m_regions;
    std::vector<int> m_places;
    std::vector<const db::Measure*> m_measures; // the rows, in list order
    std::vector<int> m_rowOf; // of each measure of the book; -1: not asked for
    std::vector<RolloutTotal> m_rowTotals;
    std::vector<RolloutTotal> m_columnTotals;
    RolloutMatrix m;
};

} // namespace

RolloutBook rolloutBook(const db::Store& store)
{
    RolloutBook book;
    book.states = store.measures().states();
    book.measures = store.measures().all();
    book.steps = store.measures().steps(book.states);
    return book;
}

RolloutBook rolloutBookAsKnown(const db::Store& store, const QDateTime& instant)
{
    RolloutBook book;
    book.states = store.measures().states();
    book.measures = store.measures().all();
    for (const db::RolloutEntry& e : store.measures().rolloutAsKnown(instant)) {
        const auto state = std::ranges::find(book.states, e.state, &db::RolloutState::code);
        book.steps.push_back({ e.measure, e.region, qint32(e.from.toJulianDay()),
            state == book.states.end() ? qint16(-1) : qint16(state - book.states.begin()),
            e.evidence                        ? db::Proof::Document
                : e.attachment                ? db::Proof::Attachment
                : !e.overrideReason.isEmpty() ? db::Proof::Override
                                              : db::Proof::None });
    }
    return book;
}

std::optional<double> RolloutTotal::share() const
{
    return applicable == 0 ? std::nullopt : std::optional(100.0 * rolledOut / applicable);
}

QString RolloutTotal::text() const
{
    return QStringLiteral("%1/%2").arg(rolledOut).arg(applicable);
}

RolloutMatrix rolloutMatrix(
    const RolloutBook& book, const db::Catalog& catalog, const RolloutQuery& query)
{
    return Builder(book, catalog, query).build();
}

RolloutMatrix rolloutMatrix(const db::Store& store, const RolloutQuery& query)
{
    return rolloutMatrix(rolloutBook(store), store.catalog(), query);
}

std::vector<int> rowCounts(const RolloutMatrix& matrix, int row)
{
    std::vector<int> counts(matrix.states.size() + 1, 0);
    for (int column = 0; column < int(matrix.columns.size()); ++column) {
        const qint16 state = matrix.at(row, column).state;
        ++counts[state < 0 ? matrix.states.size() : std::size_t(state)];
    }
    return counts;
}

std::vector<int> columnCounts(const RolloutMatrix& matrix, int column)
{
    std::vector<int> counts(matrix.states.size() + 1, 0);
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        const qint16 state = matrix.at(row, column).state;
        ++counts[state < 0 ? matrix.states.size() : std::size_t(state)];
    }
    return counts;
}

std::vector<ChildShare> childShares(
    const RolloutBook& book, const db::Catalog& catalog, const RolloutMatrix& matrix)
{
    QHash<qint64, int> columnOf;
    for (std::size_t i = 0; i < matrix.columns.size(); ++i)
        columnOf.insert(qint64(matrix.columns[i].region), int(i));
    QHash<qint64, int> rowOf;
    for (std::size_t i = 0; i < matrix.rows.size(); ++i)
        rowOf.insert(qint64(matrix.rows[i].measure.id), int(i));
    RegionPlaces children;
    std::vector<int> below(matrix.columns.size(), 0);
    for (const db::Region& region : catalog.regions()) {
        const auto column
            = region.parent ? columnOf.constFind(qint64(*region.parent)) : columnOf.constEnd();
        if (column == columnOf.constEnd() || region.isReporting || !region.inScope)
            continue;
        children.emplace_back(region.id, *column);
        ++below[std::size_t(*column)];
    }
    std::ranges::sort(children);
    std::vector<ChildShare> shares(matrix.cells.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const int regions = below[i % matrix.columns.size()];
        shares[i].regions = regions;
        shares[i].unknown = regions;
        if (regions > 0)
            shares[i].counts.resize(matrix.states.size());
    }
    const qint64 day = matrix.query.day.toJulianDay();
    eachRun(book, children, [&](int measure, int column, std::span<const db::RolloutStep> steps) {
        const auto row = rowOf.constFind(qint64(book.measures[std::size_t(measure)].id));
        const qint16 state = standingOn(steps, day).state;
        if (row == rowOf.constEnd() || state < 0)
            return;
        ChildShare& share = shares[std::size_t(*row) * matrix.columns.size() + std::size_t(column)];
        ++share.counts[std::size_t(state)];
        --share.unknown;
    });
    return shares;
}

std::vector<QDate> rolloutDays(const RolloutBook& book)
{
    std::vector<qint32> days;
    days.reserve(book.steps.size());
    for (const db::RolloutStep& step : book.steps)
        days.push_back(step.day);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<QDate> result;
    result.reserve(days.size());
    std::ranges::transform(days, std::back_inserter(result), &QDate::fromJulianDay);
    return result;
}

QDate lastQuarterEnd(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
}

QString stateGlyph(const QString& look)
{
    constexpr std::pair<const char*, char16_t> glyphs[] = { { "none", u'○' }, { "study", u'◔' },
        { "issued", u'◑' }, { "pilot", u'◕' }, { "full", u'●' }, { "eval", u'✔' } };
    for (const auto& [known, glyph] : glyphs) {
        if (look == QLatin1String(known))
            return QString(QChar(glyph));
    }
    return QStringLiteral("—");
}

QString proofText(db::Proof proof)
{
    switch (proof) {
    case db::Proof::Document: return MatrixText::tr("Document");
    case db::Proof::Attachment: return MatrixText::tr("Attached file");
    case db::Proof::Override: return MatrixText::tr("Stated reason");
    case db::Proof::None: break;
    }
    return MatrixText::tr("No evidence");
}

} // namespace app

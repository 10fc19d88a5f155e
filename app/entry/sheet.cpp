// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/sheet.h"

#include "app/calc/accumulation.h"
#include "app/calc/rollout.h"
#include "app/entry/cell_book.h"
#include "app/entry/typed.h"
#include "app/error.h"
#include "app/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace app {

namespace {

// With the indicator's own decimals at least, so that a column stands on its decimal point.
QString acceptedText(const db::CubeCell& accepted, const db::Indicator& indicator)
{
    const QString text = typedText(accepted.number(), accepted.missing, indicator);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    const bool plain = accepted.hasValue() && !text.isEmpty() && text.back().isDigit();
    return plain && decimals < indicator.decimals
        ? QString::number(accepted.value, 'f', indicator.decimals)
        : text;
}

// A dash, 无 or 未报 stands in every cell as the one word of its reason.
QString enteredText(const db::Entry& entry, const db::Indicator* indicator)
{
    return entry.missing == db::Missing::None || !indicator
        ? entry.text
        : typedText({}, entry.missing, *indicator);
}

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr int periodsBefore = 8;

// "% · Jan–Sep", short enough for a column. Without a period, for a row over several, only
// "cumulative".
QString unitAndBasis(const db::Indicator& indicator, db::Basis basis, db::Period period)
{
    QString words;
    switch (basis) {
    case db::Basis::YearToDate:
        if (period.isNull() || period.endMonth() == 1)
            words = SheetText::tr("cumulative");
        else
            words = SheetText::tr("Jan–%1").arg(chinese()
                    ? QString::number(period.endMonth())
                    : QLocale::c().monthName(period.endMonth(), QLocale::ShortFormat));
        break;
    case db::Basis::PointInTime: words = SheetText::tr("at end"); break;
    case db::Basis::Discrete: words = SheetText::tr("single period"); break;
    }
    const QString unit = unitText(indicator.unit);
    return unit.isEmpty() ? words : SheetText::tr("%1 · %2", "unit and basis").arg(unit, words);
}

CellState ofSubmission(db::SubmissionState state)
{
    switch (state) {
    case db::SubmissionState::Submitted: return CellState::Submitted;
    case db::SubmissionState::Accepted: return CellState::Accepted;
    case db::SubmissionState::Published: return CellState::Published;
    default: return CellState::Draft;
    }
}

// One sheet: everything it needs is read once, then cell after cell is put together in memory.
class Loader
{
public:
    Loader(const db::Store& store, const SheetQuery& query, const db::Round& round)
        : m_store(store)
        , m_round(round)
        , m_book(store)
        , m_items(m_book.items(round.form))
    {
        m_sheet.query = query;
        for (db::Keystroke& k : store.entries().keystrokes()) {
            if (k.measure)
                m_measureKeys.emplace(
                    std::tuple(*k.measure, k.key.period, k.key.region), std::move(k.text));
            else
                m_keys.emplace(k.key, std::move(k.text));
        }
        if (query.orientation == Orientation::MeasuresByRegions)
            return;
        for (const db::Comment& comment : store.comments().open())
            m_commented.insert(comment.key);
    }

    Sheet regionsByItems()
    {
        readEntries(m_round.period, {});
        m_sheet.rows = regionHeads();
        for (const db::FormItem& item : m_items)
            m_sheet.columns.push_back(itemHead(item, m_round.period));
        m_sheet.cells.resize(m_sheet.rows.size() * m_items.size());
        // Item by item: regions that are not held in memory are read by the period.
        for (std::size_t column = 0; column < m_items.size(); ++column) {
            const db::FormItem& item = m_items[column];
            for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
                m_sheet.cells[row * m_items.size() + column] = cell(
                    { item.indicator, item.basis, m_round.period, m_sheet.rows[row].region });
        }
        return std::move(m_sheet);
    }

    Sheet itemsByPeriods(db::RegionId region)
    {
        for (const db::FormItem& item : m_items)
            m_sheet.rows.push_back(itemHead(item, {}));
        db::Period period = m_round.period;
        for (int i = 0; i <= periodsBefore; ++i, period = previousPeriod(period)) {
            SheetHead head;
            head.title = periodText(period);
            head.period = period;
            m_sheet.columns.insert(m_sheet.columns.begin(), head);
            readEntries(period, region);
        }
        for (const db::FormItem& item : m_items) {
            for (const SheetHead& column : m_sheet.columns)
                m_sheet.cells.push_back(
                    cell({ item.indicator, item.basis, column.period, region }));
        }
        return std::move(m_sheet);
    }

    Sheet measuresByRegions()
    {
        const Rollout rollout = rolloutAt(m_store, rolloutDay(m_store, m_round.period));
        for (const db::RegionId region : m_store.catalog().reporting())
            m_sheet.columns.push_back(regionHead(region));
        for (const db::Measure& measure : m_store.measures().all()) {
            SheetHead head;
            head.title = title(measure);
            head.measure = measure.id;
            m_sheet.rows.push_back(head);
            const auto row = std::ranges::find_if(
                rollout.rows, [&](const RolloutRow& r) { return r.measure.id == measure.id; });
            for (const SheetHead& column : m_sheet.columns)
                m_sheet.cells.push_back(rolloutCell(rollout,
                    row == rollout.rows.end() ? nullptr : &*row, measure.id, column.region));
        }
        return std::move(m_sheet);
    }

private:
    void readEntries(db::Period period, std::optional<db::RegionId> region)
    {
        for (db::Entry& entry : m_store.entries().of(period)) {
            if (!region || entry.key.region == *region)
                m_entries.emplace(entry.key, std::move(entry));
        }
    }

    SheetHead regionHead(db::RegionId id) const
    {
        SheetHead head;
        head.region = id;
        if (const db::Region* region = m_store.catalog().region(id))
            head.title = shortName(*region);
        return head;
    }

    std::vector<SheetHead> regionHeads() const
    {
        std::vector<SheetHead> heads;
        for (const db::Submission& s : m_store.rounds().submissions(m_round.id)) {
            heads.push_back(regionHead(s.region));
            heads.back().state = s.state;
        }
        // Those that report to the commission first; within each the official order.
        const auto place = [&](const SheetHead& head) {
            const db::Region* r = m_store.catalog().region(head.region);
            return r ? std::pair(!r->isReporting, r->sortOrder) : std::pair(true, INT_MAX);
        };
        std::ranges::stable_sort(heads, {}, place);
        return heads;
    }

    SheetHead itemHead(const db::FormItem& item, db::Period period) const
    {
        SheetHead head;
        head.indicator = item.indicator;
        head.level = item.partOf ? 1 : 0;
        head.required = item.required;
        if (const db::Indicator* indicator = m_store.catalog().indicator(item.indicator)) {
            head.title = name(*indicator);
            head.unit = unitAndBasis(*indicator, item.basis, period);
        }
        return head;
    }

    SheetCell cell(const db::CellKey& key)
    {
        SheetCell cell;
        cell.id.key = key;
        const db::Indicator* indicator = m_store.catalog().indicator(key.indicator);
        const CellStanding standing = m_book.standing(key);
        const db::CubeCell accepted = m_store.cube().at(key);
        const auto entry = m_entries.find(key);
        const auto typing = m_keys.find(key);
        cell.lock = standing.lock;
        cell.published = standing.round ? standing.published() : accepted.present;
        cell.commented = m_commented.contains(key);
        cell.returnReason = m_book.returnReason(key, standing);
        if (entry != m_entries.end()) {
            cell.text = enteredText(entry->second, indicator);
            cell.copied = !entry->second.origin.isEmpty();
        } else if (accepted.present && indicator) {
            cell.text = acceptedText(accepted, *indicator);
        }
        if (typing != m_keys.end()) {
            cell.standing = std::exchange(cell.text, typing->second);
            cell.unfinished = true;
            cell.copied = false;
        }
        const bool typed = cell.unfinished || entry != m_entries.end();
        cell.state = typed || accepted.present ? stateOf(standing, typed) : CellState::Empty;
        if (!cell.returnReason.isEmpty())
            cell.state = CellState::Returned;
        const bool unreadable
            = cell.unfinished || (entry != m_entries.end() && !entry->second.readable());
        if (unreadable && indicator) {
            Typed read = readTyped(cell.text, *indicator);
            if (!read.fault.isEmpty()) {
                cell.state = CellState::Invalid;
                cell.fault = read.fault;
                cell.suggestion = read.suggestion;
            }
        }
        return cell;
    }

    static CellState stateOf(const CellStanding& standing, bool typed)
    {
        if (!standing.round)
            return typed ? CellState::Draft : CellState::Accepted;
        const CellState state = ofSubmission(standing.state);
        // A value that is there without this round, from an import for instance.
        return state == CellState::Published || typed ? state : CellState::Accepted;
    }

    SheetCell rolloutCell(const Rollout& rollout, const RolloutRow* row, db::MeasureId measure,
        db::RegionId region) const
    {
        SheetCell cell;
        cell.id.key.period = m_round.period;
        cell.id.key.region = region;
        cell.id.measure = measure;
        cell.lock = rolloutLock(m_store, region);
        if (row && row->byRegion.contains(qint64(region))) {
            const QString code = row->byRegion.value(qint64(region)).state;
            if (const db::RolloutState* state = rolloutState(rollout.states, code))
                cell.text = state->mark;
            cell.state = CellState::Accepted;
        }
        const auto typing = m_measureKeys.find({ measure, m_round.period, region });
        if (typing == m_measureKeys.end())
            return cell;
        cell.standing = std::exchange(cell.text, typing->second);
        cell.unfinished = true;
        cell.state = CellState::Draft;
        if (!cell.text.trimmed().isEmpty() && !rolloutState(rollout.states, cell.text)) {
            cell.state = CellState::Invalid;
            cell.fault = rolloutFault(rollout.states, cell.text);
        }
        return cell;
    }

    const db::Store& m_store;
    const db::Round& m_round;
    CellBook m_book;
    const std::vector<db::FormItem>& m_items;
    std::map<db::CellKey, db::Entry> m_entries;
    std::map<db::CellKey, QString> m_keys;
    std::map<std::tuple<db::MeasureId, db::Period, db::RegionId>, QString> m_measureKeys;
    std::set<db::CellKey> m_commented;
    Sheet m_sheet;
};

} // namespace

QString lockText(CellLock lock)
{
    switch (lock) {
    case CellLock::None: break;
    case CellLock::Submitted:
        return SheetText::tr(
            "This return is submitted. Withdraw it or send it back to change a value.");
    case CellLock::Accepted:
        return SheetText::tr("This return is accepted. Send it back to change a value.");
    case CellLock::RoundClosed:
        return SheetText::tr("This round is closed. Reopen it to change a value.");
    case CellLock::ReadOnly:
        return SheetText::tr(
            "This workspace is open for reading only. Save a copy to change a value.");
    case CellLock::ForReaders:
        return SheetText::tr("Your login may only read. An owner of the workspace can grant more.");
    case CellLock::NotGranted:
        return SheetText::tr("Your login does not enter values for this region. An owner of the "
                             "workspace can grant it.");
    case CellLock::ForReviewers:
        return SheetText::tr("This value is published: a reviewer changes it.");
    }
    return {};
}

Sheet loadSheet(const db::Store& store, const SheetQuery& query)
{
    const auto round = store.rounds().find(query.round);
    if (!round)
        throw Error(SheetText::tr("This round does not exist any more. Choose another one."));
    Loader loader(store, query, *round);
    switch (query.orientation) {
    case Orientation::RegionsByItems: return loader.regionsByItems();
    case Orientation::ItemsByPeriods: return loader.itemsByPeriods(query.region);
    case Orientation::MeasuresByRegions: return loader.measuresByRegions();
    }
    return {};
}

QString standingText(const db::Store& store, const CellId& cell)
{
    if (cell.measure) {
        const Rollout rollout = rolloutAt(store, rolloutDay(store, cell.key.period));
        const auto row = std::ranges::find_if(
            rollout.rows, [&](const RolloutRow& r) { return r.measure.id == *cell.measure; });
        const qint64 region = qint64(cell.key.region);
        if (row == rollout.rows.end() || !row->byRegion.contains(region))
            return {};
        const db::RolloutState* state
            = rolloutState(rollout.states, row->byRegion.value(region).state);
        return state ? state->mark : QString();
    }
    const db::Indicator* indicator = store.catalog().indicator(cell.key.indicator);
    if (const auto entry = store.entries().find(cell.key))
        return enteredText(*entry, indicator);
    const db::CubeCell accepted = store.cube().at(cell.key);
    return accepted.present && indicator ? acceptedText(accepted, *indicator) : QString();
}

std::vector<db::Round> roundsInOrder(const db::Store& store)
{
    const QDate today = store.asOf();
    std::vector<db::Round> rounds = store.rounds().all(); // newest first
    const auto closed = std::stable_partition(
        rounds.begin(), rounds.end(), [&](const db::Round& r) { return !isClosed(r, today); });
    std::stable_sort(rounds.begin(), closed,
        [](const db::Round& a, const db::Round& b) { return a.dueOn < b.dueOn; });
    return rounds;
}

std::optional<db::RoundId> currentRound(const db::Store& store)
{
    const QDate today = store.asOf();
    const std::vector<db::Round> rounds = store.rounds().all();
    const auto open = std::ranges::find_if(rounds,
        [&](const db::Round& r) { return !isClosed(r, today) && r.period.startDate() <= today; });
    if (open != rounds.end())
        return open->id;
    return rounds.empty() ? std::nullopt : std::optional(rounds.front().id);
}

std::optional<db::Round> roundOf(const db::Store& store, const db::CellKey& key)
{
    CellBook book(store); // its standings point into it
    const CellStanding standing = book.standing(key);
    return standing.round ? std::optional(*standing.round) : std::nullopt;
}

} // namespace app

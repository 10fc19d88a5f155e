// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of the demonstration: seven that are done and one in the middle of work, with returns
// in every state, an unreadable text, a value that wants explaining, reasons and remarks.
#include "app/checks/check.h"
#include "app/exchange/demonstration.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

using State = db::SubmissionState;

constexpr int current = demonstrationQuarters - 1;
constexpr int daysToAnswer = 20; // after the end of the quarter

struct Place
{
    const char* region;
    State state;
    int daysAfterDue;
};

// The current round: whoever is not listed has been accepted.
constexpr Place places[] = { { "110000", State::Submitted, -1 }, { "150000", State::Submitted, -2 },
    { "220000", State::Submitted, 0 }, { "320000", State::Submitted, -4 },
    { "340000", State::Submitted, -1 }, { "420000", State::Submitted, -3 },
    { "510000", State::Submitted, 4 }, { "610000", State::Submitted, -1 },
    { "630000", State::Submitted, 0 }, { "140000", State::Returned, -2 },
    { "460000", State::Returned, -5 }, { "520000", State::Accepted, 3 } };
// Begun and not sent: some of their cells are empty.
constexpr const char* drafts[] = { "410000", "530000", "650000" };
constexpr const char* corps = "660000"; // has not begun

struct Late
{
    const char* region;
    int quarter;
    int days; // 0: never came
};
constexpr Late lates[] = { { "540000", 0, 0 }, { "120000", 0, 6 }, { "140000", 0, 11 },
    { "420000", 0, 3 }, { "660000", 1, 0 }, { "420000", 1, 9 }, { "620000", 1, 2 },
    { "140000", 2, 5 }, { "650000", 2, 14 }, { "120000", 3, 4 }, { "660000", 3, 17 },
    { "520000", 3, 1 }, { "140000", 4, 2 }, { "630000", 4, 8 }, { "460000", 5, 3 },
    { "660000", 5, 12 }, { "510000", 6, 2 } };

// Typed otherwise than the figures of the demonstration have it.
struct Typing
{
    const char* region;
    const char* indicator;
    const char* text; // empty: not filled in yet
};
constexpr Typing typings[]
    = { { "140000", "COUNTY_VISIT_RATE", "99.2" }, { "460000", "PROC_DRUG_CNT", "31" },
          { "410000", "SERV_INC_SHARE", "3O.6" }, { "410000", "DRGDIP_COV", "" },
          { "410000", "COUNTY_VISIT_RATE", "" }, { "410000", "DIRECT_SETTLE_RATE", "" },
          { "410000", "VACC_60", "" }, { "530000", "PROC_CONS_CNT", "21" },
          { "530000", "DIRECT_SETTLE_RATE", "" }, { "530000", "VACC_60", "" },
          { "650000", "DRGDIP_COV", "" }, { "650000", "COUNTY_VISIT_RATE", "" },
          { "650000", "DIRECT_SETTLE_RATE", "" }, { "650000", "VACC_60", "" } };

struct Sentence
{
    const char* region;
    const char* indicator;
    const char* text;
};
constexpr Sentence reasons[]
    = { { "140000", "COUNTY_VISIT_RATE",
            "县域内就诊率明显高于上期和其他地区，请核实分母是否只含本县参保人员" },
          { "460000", "PROC_DRUG_CNT", "品种数与上期相差近十倍，疑漏填一位，请核实后重报" } };
constexpr Sentence remarks[] = { { "460000", "PROC_DRUG_CNT", "已电话联系，答复本周内重报" },
    { "530000", "PROC_CONS_CNT", "是否含省际联盟集采品种？请与医保部门核对口径" } };

const char* typedText(const QString& region, const QString& indicator)
{
    const auto it = std::ranges::find_if(typings, [&](const Typing& t) {
        return region == QLatin1String(t.region) && indicator == QLatin1String(t.indicator);
    });
    return it == std::end(typings) ? nullptr : it->text;
}

class RoundFiller
{
public:
    RoundFiller(db::Store& store, quint64 seed)
        : m_store(store)
        , m_change(store,
              { QStringLiteral("Demonstration rounds"), QStringLiteral("demonstration"), {}, {} })
        , m_figures(demonstrationFigures(store.catalog(), seed))
    {
        const auto form = store.forms().find(QStringLiteral("MR-Q"));
        const auto source = store.sources().find(demonstrationTitle());
        if (!form || !source)
            return;
        m_items = store.forms().items(form->id);
        for (int quarter = 0; quarter < demonstrationQuarters; ++quarter)
            m_rounds.push_back(openRound(*form, source->id, quarter));
        fillCurrent();
        m_change.commit();
    }

    db::RoundId currentRound() const { return m_rounds.empty() ? db::RoundId {} : m_rounds.back(); }

private:
    db::RoundId openRound(const db::Form& form, db::SourceId source, int quarter)
    {
        db::Round round;
        round.form = form.id;
        round.period = demonstrationQuarter(quarter);
        round.opensOn = round.period.endDate().addDays(1);
        round.dueOn = round.period.endDate().addDays(daysToAnswer);
        if (quarter != current)
            round.closedOn = round.dueOn.addDays(40);
        round.source = source;
        const db::RoundId id = m_store.rounds().put(m_change, round);
        for (const db::RegionId region : m_store.catalog().reporting()) {
            db::Submission row { id, region, State::NotStarted, {} };
            const QString code = m_store.catalog().region(region)->code;
            if (const auto sent = demonstrationReturn(code, quarter)) {
                row.state = sent->state;
                if (sent->state != State::Draft)
                    row.receivedOn = round.dueOn.addDays(sent->daysAfterDue);
            }
            m_store.rounds().put(m_change, row);
        }
        return id;
    }

    std::optional<db::CellKey> cell(const char* region, const char* indicator) const
    {
        const db::Region* where = m_store.catalog().regionByCode(QLatin1String(region));
        const db::Indicator* what = m_store.catalog().indicatorByCode(QLatin1String(indicator));
        if (!where || !what)
            return std::nullopt;
        return db::CellKey { what->id, what->basis, demonstrationQuarter(current), where->id };
    }

    void fillCurrent()
    {
        std::vector<db::Entry> entries;
        for (const DemonstrationFigure& figure : m_figures) {
            const QString region = m_store.catalog().region(figure.region)->code;
            const auto sent = demonstrationReturn(region, current);
            const bool asked
                = std::ranges::find(m_items, figure.indicator->id, &db::FormItem::indicator)
                != m_items.end();
            if (figure.quarter == current && asked && sent && sent->state < State::Accepted)
                appendEntry(entries, figure, region);
        }
        m_store.entries().put(m_change, entries);
        const QDate returned(2022, 11, 8);
        for (const Sentence& s : reasons) {
            if (const auto key = cell(s.region, s.indicator))
                m_store.rounds().add(m_change,
                    { {}, m_rounds.back(), key->region, key->indicator, QString::fromUtf8(s.text),
                        returned, false });
        }
        for (const Sentence& s : remarks) {
            const auto key = cell(s.region, s.indicator);
            if (!key)
                continue;
            db::Comment comment;
            comment.key = *key;
            comment.text = QString::fromUtf8(s.text);
            comment.author = QStringLiteral("演示");
            comment.at = QStringLiteral("2022-11-28T06:32:00.000Z");
            comment.dueOn = QDate(2022, 12, 5);
            m_store.comments().add(m_change, comment);
        }
    }

    static void appendEntry(
        std::vector<db::Entry>& entries, const DemonstrationFigure& figure, const QString& region)
    {
        const char* const typed = typedText(region, figure.indicator->code);
        if (typed && *typed == 0)
            return;
        db::Entry entry;
        entry.key = { figure.indicator->id, figure.indicator->basis, demonstrationQuarter(current),
            figure.region };
        entry.text = typed          ? QString::fromUtf8(typed)
            : figure.text.isEmpty() ? QStringLiteral("未报")
                                    : figure.text;
        bool number = false;
        const double value = entry.text.toDouble(&number);
        if (number)
            entry.value = value;
        else if (!typed)
            entry.missing = db::Missing::NotReported;
        entries.push_back(std::move(entry));
    }

    db::Store& m_store;
    db::Change m_change;
    const std::vector<DemonstrationFigure> m_figures;
    std::vector<db::FormItem> m_items;
    std::vector<db::RoundId> m_rounds;
};

// Whoever has submitted has answered for what is unusual.
void explain(db::Store& store, db::RoundId round)
{
    QHash<qint64, State> states;
    for (const db::Submission& row : store.rounds().submissions(round))
        states.insert(qint64(row.region), row.state);
    const QString words = QStringLiteral("已与填报单位核对原始台账，数据无误（演示）");
    std::vector<db::Entry> entries;
    std::vector<db::Observation> values;
    for (const CheckFinding& finding : check(store, { round, {}, {} })) {
        const State state = states.value(qint64(finding.cell.region));
        if (finding.settled() || finding.severity != db::CheckSeverity::Explain
            || (state != State::Submitted && state != State::Accepted))
            continue;
        if (auto entry = store.entries().find(finding.cell)) {
            entry->explanation = words;
            entries.push_back(std::move(*entry));
        } else if (auto value = store.observations().find(finding.cell)) {
            value->explanation = words;
            values.push_back(std::move(*value));
        }
    }
    db::Change change(store,
        { QStringLiteral("Demonstration explanations"), QStringLiteral("demonstration"), {}, {} });
    store.entries().put(change, entries);
    store.observations().put(change, values);
    change.commit();
}

} // namespace

std::optional<DemonstrationReturn> demonstrationReturn(const QString& regionCode, int quarter)
{
    const auto here = [&](const auto& row) { return regionCode == QLatin1String(row.region); };
    if (quarter == current) {
        if (regionCode == QLatin1String(corps))
            return std::nullopt;
        for (const char* draft : drafts) {
            if (regionCode == QLatin1String(draft))
                return DemonstrationReturn { State::Draft, 0 };
        }
        const auto it = std::ranges::find_if(places, here);
        return it == std::end(places)
            ? DemonstrationReturn { State::Accepted, -1 - int(regionCode.toInt() / 10000 % 7) }
            : DemonstrationReturn { it->state, it->daysAfterDue };
    }
    const auto it = std::ranges::find_if(
        lates, [&](const Late& row) { return row.quarter == quarter && here(row); });
    if (it == std::end(lates))
        return DemonstrationReturn { State::Published,
            -((regionCode.toInt() / 10000 + 3 * quarter) % 9) };
    if (it->days == 0)
        return std::nullopt;
    return DemonstrationReturn { State::Published, it->days };
}

void fillDemonstrationRounds(db::Store& store, quint64 seed)
{
    const db::RoundId round = RoundFiller(store, seed).currentRound();
    if (round != db::RoundId {})
        explain(store, round);
}

} // namespace app

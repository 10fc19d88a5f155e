// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/reporting.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ReportingText
{
    Q_DECLARE_TR_FUNCTIONS(ReportingText)
};

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

void add(Punctuals& counts, Punctuality one)
{
    switch (one) {
    case Punctuality::OnTime: ++counts.onTime; break;
    case Punctuality::Late: ++counts.late; break;
    case Punctuality::Missing: ++counts.missing; break;
    case Punctuality::Pending: ++counts.pending; break;
    }
}

} // namespace

std::optional<double> Punctuals::onTimeRate() const
{
    return share(onTime, due());
}

std::optional<double> Punctuals::lateRate() const
{
    return share(late, due());
}

std::optional<double> Punctuals::missingRate() const
{
    return share(missing, due());
}

QString punctualityWord(Punctuality punctuality)
{
    switch (punctuality) {
    case Punctuality::OnTime: return ReportingText::tr("on time");
    case Punctuality::Late: return ReportingText::tr("late");
    case Punctuality::Missing: return ReportingText::tr("missing");
    case Punctuality::Pending: return ReportingText::tr("not due yet");
    }
    return {};
}

Punctuality punctuality(const db::Round& round, const db::Submission& submission, QDate today)
{
    if (submission.receivedOn)
        return *submission.receivedOn <= round.dueOn ? Punctuality::OnTime : Punctuality::Late;
    return today > round.dueOn ? Punctuality::Missing : Punctuality::Pending;
}

Punctuals count(const db::Round& round, const std::vector<db::Submission>& rows, QDate today)
{
    Punctuals counts;
    for (const db::Submission& row : rows)
        add(counts, punctuality(round, row, today));
    return counts;
}

ReportingCalendar reportingCalendar(const db::Store& store, QDate today)
{
    ReportingCalendar calendar;
    calendar.rounds = store.rounds().all();
    std::ranges::stable_sort(calendar.rounds, {},
        [](const db::Round& round) { return std::pair(round.period, round.dueOn); });
    calendar.totals.resize(calendar.rounds.size());
    for (const db::Region& region : store.catalog().regions())
        calendar.regions.push_back({ region.id,
            std::vector<Punctuality>(calendar.rounds.size(), Punctuality::Pending), {} });
    const std::vector<db::Submission> rows = store.rounds().submissions();
    for (const db::Submission& row : rows) {
        const auto round = std::ranges::find(calendar.rounds, row.round, &db::Round::id);
        const auto region
            = std::ranges::find(calendar.regions, row.region, &RegionReporting::region);
        if (round == calendar.rounds.end() || region == calendar.regions.end())
            continue;
        const auto place = std::size_t(round - calendar.rounds.begin());
        const Punctuality one = punctuality(*round, row, today);
        region->rounds[place] = one;
        add(region->total, one);
        add(calendar.totals[place], one);
        add(calendar.total, one);
    }
    std::erase_if(calendar.regions, [](const RegionReporting& region) {
        return region.total.due() + region.total.pending == 0;
    });
    return calendar;
}

std::array<int, db::submissionStateCount> stateCounts(const std::vector<db::Submission>& rows)
{
    std::array<int, db::submissionStateCount> counts {};
    for (const db::Submission& row : rows)
        ++counts[std::size_t(row.state)];
    return counts;
}

int waitingReturns(const db::Store& store)
{
    std::vector<db::RoundId> closed;
    for (const db::Round& round : store.rounds().all()) {
        if (round.closedOn)
            closed.push_back(round.id);
    }
    const std::vector<db::Submission> rows = store.rounds().submissions();
    return int(std::ranges::count_if(rows, [&](const db::Submission& row) {
        return row.state == db::SubmissionState::Draft
            && std::ranges::find(closed, row.round) == closed.end();
    }));
}

} // namespace app

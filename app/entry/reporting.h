// SPDX-License-Identifier: GPL-3.0-or-later
// Who answered in time: on time, late, missing, by round and by region. From the submissions alone;
// what is overdue stays in it whatever happens to the round.
#pragma once

#include "db/store.h"

namespace app {

enum class Punctuality : quint8 {
    OnTime, // first received on the deadline or before
    Late,
    Missing, // nothing received and the deadline has passed
    Pending // nothing received, not due yet
};

struct Punctuals
{
    int onTime = 0;
    int late = 0;
    int missing = 0;
    int pending = 0;
    int due() const { return onTime + late + missing; }
    // Shares of what is due, in %; none when nothing is due.
    std::optional<double> onTimeRate() const;
    std::optional<double> lateRate() const;
    std::optional<double> missingRate() const;
    bool operator==(const Punctuals&) const = default;
};

QString punctualityWord(Punctuality punctuality); // on time, late, missing, not due yet

Punctuality punctuality(const db::Round& round, const db::Submission& submission, QDate today);
Punctuals count(const db::Round& round, const std::vector<db::Submission>& rows, QDate today);

struct RegionReporting
{
    db::RegionId region {};
    std::vector<Punctuality> rounds; // in the order of ReportingCalendar::rounds
    Punctuals total;
};
struct ReportingCalendar
{
    std::vector<db::Round> rounds; // oldest first
    std::vector<Punctuals> totals; // one a round
    std::vector<RegionReporting> regions; // official order
    Punctuals total;
};
ReportingCalendar reportingCalendar(const db::Store& store, QDate today);

// States of one round, counted by SubmissionState.
std::array<int, db::submissionStateCount> stateCounts(const std::vector<db::Submission>& rows);
// Drafts that have not been submitted, over all open rounds.
int waitingReturns(const db::Store& store);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/months.h"

#include <algorithm>

namespace app {

namespace {

constexpr int longest = 24;

QDate monthOf(QDate day)
{
    return { day.year(), day.month(), 1 };
}

} // namespace

std::vector<MonthLight> lightHistory(
    TaskJudge& judge, const db::Task& task, const JudgedAt& at, const TaskLight& now)
{
    const QDate last = monthOf(at.day);
    const db::Document* list = judge.document(task.document);
    const auto issued = list ? issuedOn(*list) : std::nullopt;
    const auto covered = list ? coveredBy(*list) : std::nullopt;
    QDate month = monthOf(issued ? *issued : covered ? covered->first : at.day);
    month = std::max(month, last.addMonths(1 - longest));
    std::vector<MonthLight> history;
    for (; month < last; month = month.addMonths(1)) {
        const QDate end = month.addMonths(1).addDays(-1);
        const TaskLight then
            = judge.judge(task, { at.region, db::Period::month(month.year(), month.month()), end });
        history.push_back({ month, end, then.light, then.override_.has_value(), then.sentence });
    }
    history.push_back({ last, at.day, now.light, now.override_.has_value(), now.sentence });
    return history;
}

StatusOverTime statusOverTime(const Ledger& ledger)
{
    StatusOverTime status;
    for (const LedgerSection& section : ledger.sections) {
        SectionMonths months { section.title, {} };
        for (const LedgerTask& t : section.tasks) {
            if (status.months.empty()) {
                for (const MonthLight& m : t.history)
                    status.months.push_back(m.month);
            }
            months.counts.resize(status.months.size());
            status.total.resize(status.months.size());
            // Every task of a list has the same months.
            for (std::size_t i = 0; i < t.history.size() && t.depth == 0; ++i) {
                ++months.counts[i][std::size_t(t.history[i].light)];
                ++status.total[i][std::size_t(t.history[i].light)];
            }
        }
        if (!section.tasks.empty())
            status.sections.push_back(std::move(months));
    }
    return status;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of reporting discipline: how many regions answered each round in time.
#include "app/charts/loaders.h"
#include "app/entry/reporting.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

struct Kind
{
    Punctuality punctuality;
    const char* code;
    Light light;
    int Punctuals::*count;
};

constexpr Kind kinds[] = {
    { Punctuality::OnTime, "on_time", Light::Ok, &Punctuals::onTime },
    { Punctuality::Late, "late", Light::Warn, &Punctuals::late },
    { Punctuality::Missing, "missing", Light::Late, &Punctuals::missing },
    { Punctuality::Pending, "pending", Light::NotDue, &Punctuals::pending },
};

QString shareText(const std::optional<double>& share)
{
    return share ? number(*share, 1) + u'%' : QStringLiteral("—");
}

// With one form in use its name says nothing.
QString rowName(const db::Store& store, const db::Round& round, bool severalForms)
{
    const QString period = periodText(round.period);
    const auto form = severalForms ? store.forms().find(round.form) : std::nullopt;
    return form ? period + u' ' + name(*form) : period;
}

} // namespace

ChartData loadReporting(const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QStringLiteral("reporting");
    data.title = ChartsText::tr("Reporting on time, by round");
    data.unit = ChartsText::tr("regions");
    data.demonstration = store.isDemonstration();
    const QDate today = store.asOf();
    data.periodText = today.toString(Qt::ISODate);
    Stacks stacks;
    stacks.totalLabel = ChartsText::tr("on time");
    stacks.rowLabel = ChartsText::tr("Round");
    for (const Kind& kind : kinds) {
        const QString word = punctualityWord(kind.punctuality);
        stacks.states.push_back(
            { QLatin1String(kind.code), {}, {}, word, word, QLatin1String(kind.code) });
        stacks.lights.push_back(kind.light);
    }
    const ReportingCalendar calendar = reportingCalendar(store, today);
    const auto shown = [&](const db::Round& round) {
        return filter.period.isNull() || round.period.endDate() <= filter.period.endDate();
    };
    db::FormId first {};
    bool severalForms = false;
    for (const db::Round& round : calendar.rounds) {
        severalForms = severalForms || (first != db::FormId {} && first != round.form);
        first = round.form;
    }
    Punctuals total;
    std::vector<db::SourceId> sources;
    // The newest on top: what does not fit in the picture is the oldest.
    for (std::size_t i = calendar.rounds.size(); i-- > 0;) {
        const db::Round& round = calendar.rounds[i];
        if (!shown(round))
            continue;
        const Punctuals& counts = calendar.totals[i];
        StackRow row;
        row.name = rowName(store, round, severalForms);
        for (const Kind& kind : kinds) {
            row.counts.push_back(counts.*kind.count);
            total.*kind.count += counts.*kind.count;
        }
        row.totalText
            = QStringLiteral("%1 / %2").arg(counts.onTime).arg(counts.due() + counts.pending);
        stacks.rows.push_back(std::move(row));
        sources.push_back(round.source);
    }
    if (stacks.rows.empty()) {
        data.empty = calendar.rounds.empty()
            ? ChartsText::tr("No reporting round has been opened.")
            : ChartsText::tr("No reporting round ended by %1.").arg(periodText(filter.period));
        data.emptyHint = calendar.rounds.empty() ? ChartsText::tr("Open one on the entry page.")
                                                 : ChartsText::tr("Choose a later period.");
    } else {
        data.subtitle = ChartsText::tr("as of %1").arg(today.toString(Qt::ISODate));
        data.summary
            = ChartsText::tr("Of %1 returns due, %2 came on time, %3 late, %4 are missing.")
                  .arg(total.due())
                  .arg(shareText(total.onTimeRate()), shareText(total.lateRate()),
                      shareText(total.missingRate()));
        data.note = ChartsText::tr("judged by the day a return first came in");
        data.source = sourceTitles(store, sources);
    }
    data.body = std::move(stacks);
    return data;
}

} // namespace app

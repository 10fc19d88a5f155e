// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/round_verbs.h"

#include "app/entry/cell_context.h"
#include "app/entry/reporting.h"
#include "app/entry/round_edits.h"
#include "app/format.h"
#include "app/verbs/data_verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QString commandLine()
{
    return QStringLiteral("command line");
}

QString formCode(const db::Store& store, const db::Round& round)
{
    const auto form = store.forms().find(round.form);
    return form ? form->code : QString();
}

QString roundCode(const db::Store& store, const db::Round& round)
{
    return formCode(store, round) + u'/' + round.period.code();
}

const char* stateCode(db::SubmissionState state)
{
    static const char* const codes[db::submissionStateCount]
        = { "not_started", "draft", "submitted", "returned", "accepted", "published" };
    return codes[std::size_t(state)];
}

const char* punctualityCode(Punctuality punctuality)
{
    static const char* const codes[] = { "on_time", "late", "missing", "pending" };
    return codes[std::size_t(punctuality)];
}

QString needed(const Options& options, const QString& name)
{
    const QString value = options.value(name).trimmed();
    if (value.isEmpty())
        throw Usage(Verbs::tr("--%1 must be given.").arg(name));
    return value;
}

QDate dateOption(const Options& options, const QString& name)
{
    const QString text = needed(options, name);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw Usage(Verbs::tr("“%1” is not a date; write it like 2022-10-20.").arg(text));
    return date;
}

QString dateText(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("—");
}

QJsonValue dateJson(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject roundJson(const db::Store& store, const db::Round& round)
{
    return { { QStringLiteral("round"), roundCode(store, round) },
        { QStringLiteral("form"), formCode(store, round) },
        { QStringLiteral("period"), round.period.code() },
        { QStringLiteral("opens"), round.opensOn.toString(Qt::ISODate) },
        { QStringLiteral("due"), round.dueOn.toString(Qt::ISODate) },
        { QStringLiteral("closed"), dateJson(round.closedOn) },
        { QStringLiteral("note"), round.note } };
}

QString countsText(const std::array<int, db::submissionStateCount>& states)
{
    QStringList words;
    for (int i = 0; i < db::submissionStateCount; ++i) {
        if (states[std::size_t(i)] > 0)
            words.append(submissionStateText(db::SubmissionState(i)) + u' '
                + QString::number(states[std::size_t(i)]));
    }
    return words.join(QStringLiteral(", "));
}

QString countsText(const Punctuals& counts)
{
    return Verbs::tr("on time %1, late %2, missing %3, not due yet %4")
        .arg(counts.onTime)
        .arg(counts.late)
        .arg(counts.missing)
        .arg(counts.pending);
}

QJsonObject countsJson(const Punctuals& counts)
{
    return { { QStringLiteral("on_time"), counts.onTime }, { QStringLiteral("late"), counts.late },
        { QStringLiteral("missing"), counts.missing },
        { QStringLiteral("pending"), counts.pending } };
}

QJsonObject summaryJson(
    const db::Store& store, const db::Round& round, const std::vector<db::Submission>& rows)
{
    QJsonObject object = roundJson(store, round);
    QJsonObject states;
    const auto counts = stateCounts(rows);
    for (int i = 0; i < db::submissionStateCount; ++i)
        states[QLatin1String(stateCode(db::SubmissionState(i)))] = counts[std::size_t(i)];
    object[QStringLiteral("states")] = states;
    object[QStringLiteral("punctuality")] = countsJson(count(round, rows, store.asOf()));
    return object;
}

// In the official order of the regions.
std::vector<db::Submission> rowsInOrder(const db::Store& store, const db::Round& round)
{
    const std::vector<db::Submission> found = store.rounds().submissions(round.id);
    std::vector<db::Submission> rows;
    for (const db::Region& region : store.catalog().regions()) {
        const auto row = std::ranges::find(found, region.id, &db::Submission::region);
        if (row != found.end())
            rows.push_back(*row);
    }
    return rows;
}

void print(VerbCall& call, const QJsonValue& json)
{
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    call.out << QString::fromUtf8(document.toJson());
}

Exit listRounds(const db::Store& store, const Options& options, VerbCall& call)
{
    QJsonArray array;
    for (const db::Round& round : store.rounds().all()) {
        if (options.has(QStringLiteral("json"))) {
            array.append(roundJson(store, round));
            continue;
        }
        const auto form = store.forms().find(round.form);
        call.out << roundCode(store, round) << "  " << (form ? name(*form) : QString()) << "  "
                 << Verbs::tr("open from %1, due %2, closed %3")
                        .arg(round.opensOn.toString(Qt::ISODate), round.dueOn.toString(Qt::ISODate),
                            dateText(round.closedOn))
                 << '\n';
    }
    if (options.has(QStringLiteral("json")))
        print(call, array);
    return Exit::Done;
}

Exit roundStatus(
    const db::Store& store, const db::Round& round, const Options& options, VerbCall& call)
{
    const std::vector<db::Submission> rows = rowsInOrder(store, round);
    QJsonObject object = summaryJson(store, round, rows);
    QJsonArray regions;
    for (const db::Submission& row : rows) {
        const db::Region* region = store.catalog().region(row.region);
        const Punctuality when = punctuality(round, row, store.asOf());
        regions.append(QJsonObject { { QStringLiteral("region"), region->code },
            { QStringLiteral("state"), QLatin1String(stateCode(row.state)) },
            { QStringLiteral("received"), dateJson(row.receivedOn) },
            { QStringLiteral("punctuality"), QLatin1String(punctualityCode(when)) } });
        if (!options.has(QStringLiteral("json")))
            call.out << region->code << "  " << shortName(*region) << "  "
                     << submissionStateText(row.state) << "  " << dateText(row.receivedOn) << "  "
                     << punctualityWord(when) << '\n';
    }
    object[QStringLiteral("regions")] = regions;
    if (options.has(QStringLiteral("json")))
        print(call, object);
    else
        call.out << roundCode(store, round) << ": " << countsText(stateCounts(rows)) << "; "
                 << countsText(count(round, rows, store.asOf())) << '\n';
    return Exit::Done;
}

Exit allStatus(const db::Store& store, const Options& options, VerbCall& call)
{
    QJsonArray array;
    Punctuals total;
    for (const db::Round& round : store.rounds().all()) {
        const std::vector<db::Submission> rows = store.rounds().submissions(round.id);
        const Punctuals counts = count(round, rows, store.asOf());
        total.onTime += counts.onTime;
        total.late += counts.late;
        total.missing += counts.missing;
        total.pending += counts.pending;
        if (options.has(QStringLiteral("json")))
            array.append(summaryJson(store, round, rows));
        else
            call.out << roundCode(store, round) << ": " << countsText(stateCounts(rows)) << "; "
                     << countsText(counts) << '\n';
    }
    if (options.has(QStringLiteral("json"))) {
        print(call, array);
        return Exit::Done;
    }
    const auto rate = [](const std::optional<double>& share) {
        return share ? number(*share, 1) + u'%' : QStringLiteral("—");
    };
    call.out << Verbs::tr("Of all that is due: on time %1, late %2, missing %3")
                    .arg(
                        rate(total.onTimeRate()), rate(total.lateRate()), rate(total.missingRate()))
             << '\n';
    return Exit::Done;
}

Exit openFromArguments(db::Store& store, const Options& options, VerbCall& call)
{
    RoundDraft draft;
    const db::Form form = formArgument(store, needed(options, QStringLiteral("form")));
    draft.form = form.id;
    draft.period = periodArgument(needed(options, QStringLiteral("period")));
    draft.dueOn = dateOption(options, QStringLiteral("due"));
    draft.opensOn = options.has(QStringLiteral("opens"))
        ? dateOption(options, QStringLiteral("opens"))
        : std::min(store.asOf(), draft.dueOn);
    openRound(store, draft, commandLine());
    call.out << Verbs::tr(
        "%1 is open; %n region(s) report in it.", nullptr, int(store.catalog().reporting().size()))
                    .arg(form.code + u'/' + draft.period.code())
             << '\n';
    return Exit::Done;
}

// The regions of --region: codes, several with commas.
std::vector<db::RegionId> regionsArgument(const db::Store& store, const Options& options)
{
    std::vector<db::RegionId> regions;
    for (const QString& code : needed(options, QStringLiteral("region")).split(u',')) {
        const db::RegionId id = regionArgument(store, code.trimmed()).id;
        if (std::ranges::find(regions, id) == regions.end())
            regions.push_back(id);
    }
    return regions;
}

QString said(const db::Store& store, const db::Round& round, const Options& options)
{
    return QStringLiteral("%1 %2").arg(
        roundCode(store, round), options.value(QStringLiteral("region")));
}

Options stepOptions(const VerbCall& call, const QStringList& more = {})
{
    Options options(call.arguments,
        QStringList { QStringLiteral("round"), QStringLiteral("region") } + more, {});
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    return options;
}

using Step = void (*)(db::Store&, db::RoundId, const std::vector<db::RegionId>&, const QString&);

Exit step(VerbCall& call, Step act, const char* done)
{
    const Options options = stepOptions(call);
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::Round round = roundArgument(*store, needed(options, QStringLiteral("round")));
    act(*store, round.id, regionsArgument(*store, options), commandLine());
    call.out << said(*store, round, options) << ": " << Verbs::tr(done) << '\n';
    return Exit::Done;
}

} // namespace

Exit runRound(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("form"), QStringLiteral("period"), QStringLiteral("due"),
            QStringLiteral("opens") },
        { QStringLiteral("json") });
    const QString what = options.rest().value(0);
    const qsizetype count = options.rest().size();
    const bool known = (what == QStringLiteral("list") && count == 2)
        || (what == QStringLiteral("open") && count == 2)
        || (what == QStringLiteral("close") && count == 3)
        || (what == QStringLiteral("status") && (count == 2 || count == 3));
    if (!known)
        throw Usage(Verbs::tr("Say list, open, close or status, then one workspace."));
    const auto store = openForVerb(options.rest().at(1), call.err);
    if (what == QStringLiteral("list"))
        return listRounds(*store, options, call);
    if (what == QStringLiteral("open"))
        return openFromArguments(*store, options, call);
    if (what == QStringLiteral("status") && count == 2)
        return allStatus(*store, options, call);
    const db::Round round = roundArgument(*store, options.rest().at(2));
    if (what == QStringLiteral("status"))
        return roundStatus(*store, round, options, call);
    closeRound(*store, round.id, commandLine());
    call.out << Verbs::tr("%1 is closed.").arg(roundCode(*store, round)) << '\n';
    return Exit::Done;
}

Exit runSubmit(VerbCall& call)
{
    try {
        return step(call, submit, QT_TRANSLATE_NOOP("Verbs", "submitted"));
    } catch (const Blocked& blocked) {
        call.err << blocked.sentence() << '\n';
        for (const CheckFinding& finding : blocked.findings())
            call.err << finding.code << ' ' << severityText(finding.severity) << ": "
                     << finding.sentence << '\n';
        return Exit::Findings;
    }
}

Exit runAccept(VerbCall& call)
{
    return step(call, accept, QT_TRANSLATE_NOOP("Verbs", "accepted"));
}

Exit runPublish(VerbCall& call)
{
    return step(call, publish, QT_TRANSLATE_NOOP("Verbs", "published"));
}

Exit runReturn(VerbCall& call)
{
    const Options options
        = stepOptions(call, { QStringLiteral("reason"), QStringLiteral("indicator") });
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::Round round = roundArgument(*store, needed(options, QStringLiteral("round")));
    const db::Region& region = regionArgument(*store, needed(options, QStringLiteral("region")));
    CellReason reason { std::nullopt, needed(options, QStringLiteral("reason")) };
    if (options.has(QStringLiteral("indicator")))
        reason.indicator = indicatorArgument(*store, options.value(QStringLiteral("indicator"))).id;
    returnSubmission(*store, round.id, region.id, { reason }, commandLine());
    call.out << said(*store, round, options) << ": " << Verbs::tr("returned") << '\n';
    return Exit::Done;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/check_verb.h"

#include "app/checks/check.h"
#include "app/format.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/round_verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

constexpr std::array severities { std::pair("block", db::CheckSeverity::Blocks),
    std::pair("explain", db::CheckSeverity::Explain),
    std::pair("inform", db::CheckSeverity::Informs) };

void keepSeverity(std::vector<CheckFinding>& findings, const QString& word)
{
    const auto* it = std::ranges::find_if(severities,
        [&](const auto& severity) { return word == QString::fromLatin1(severity.first); });
    if (it == severities.end())
        throw Usage(Verbs::tr("--severity is followed by block, explain or inform."));
    std::erase_if(findings, [&](const CheckFinding& f) { return f.severity != it->second; });
}

QString stateOf(const CheckFinding& f)
{
    if (f.dismissed)
        return Verbs::tr("put aside");
    return f.explanation.trimmed().isEmpty() ? QString() : Verbs::tr("explained");
}

void print(const db::Store& store, const std::vector<CheckFinding>& findings, QTextStream& out)
{
    for (const CheckFinding& f : findings) {
        const db::Region* region = store.catalog().region(f.cell.region);
        const db::Indicator* indicator = store.catalog().indicator(f.cell.indicator);
        if (!region || !indicator)
            continue;
        QStringList columns { f.code, severityText(f.severity), shortName(*region),
            name(*indicator), periodText(f.cell.period, f.cell.basis), f.sentence };
        if (!f.suggestion.isEmpty())
            columns.append(Verbs::tr("perhaps %1").arg(f.suggestion));
        if (const QString state = stateOf(f); !state.isEmpty())
            columns.append(state);
        out << columns.join(u'\t') << '\n';
    }
    for (const auto& [word, severity] : severities) {
        const auto all = std::ranges::count(findings, severity, &CheckFinding::severity);
        const auto settled = std::ranges::count_if(findings,
            [&, s = severity](const CheckFinding& f) { return f.severity == s && f.settled(); });
        out << severityText(severity) << '\t' << all;
        if (severity == db::CheckSeverity::Explain)
            out << '\t' << Verbs::tr("of these settled: %1").arg(settled);
        out << '\n';
    }
}

} // namespace

Exit runCheck(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("round"), QStringLiteral("region"), QStringLiteral("indicator"),
            QStringLiteral("severity") },
        { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    CheckScope scope;
    if (options.has(QStringLiteral("round")))
        scope.round = roundArgument(*store, options.value(QStringLiteral("round"))).id;
    if (options.has(QStringLiteral("region")))
        scope.region = regionArgument(*store, options.value(QStringLiteral("region"))).id;
    if (options.has(QStringLiteral("indicator")))
        scope.indicator = indicatorArgument(*store, options.value(QStringLiteral("indicator"))).id;
    for (const db::CheckRule& rule : store->rules().all()) {
        const QString fault = rule.enabled ? ruleFault(*store, rule) : QString();
        if (!fault.isEmpty())
            call.err << Verbs::tr("The rule %1 is not applied. %2").arg(rule.code, fault) << '\n';
    }
    std::vector<CheckFinding> findings = check(*store, scope);
    if (options.has(QStringLiteral("severity")))
        keepSeverity(findings, options.value(QStringLiteral("severity")));
    if (options.has(QStringLiteral("json")))
        call.out << QString::fromUtf8(checkFindingsJson(*store, findings));
    else
        print(*store, findings, call.out);
    return std::ranges::all_of(findings, &CheckFinding::settled) ? Exit::Done : Exit::Findings;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"

#include "app/checks/check_run.h"
#include "app/checks/checks.h"
#include "app/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString severityCode(db::CheckSeverity severity)
{
    switch (severity) {
    case db::CheckSeverity::Blocks: return QStringLiteral("block");
    case db::CheckSeverity::Explain: return QStringLiteral("explain");
    case db::CheckSeverity::Informs: return QStringLiteral("inform");
    }
    return {};
}

QString basisCode(db::Basis basis)
{
    switch (basis) {
    case db::Basis::Discrete: return QStringLiteral("discrete");
    case db::Basis::YearToDate: return QStringLiteral("ytd");
    case db::Basis::PointInTime: return QStringLiteral("point");
    }
    return {};
}

} // namespace

bool CheckFinding::settled() const
{
    switch (severity) {
    case db::CheckSeverity::Blocks: return false;
    case db::CheckSeverity::Explain: return dismissed || !explanation.trimmed().isEmpty();
    case db::CheckSeverity::Informs: return true;
    }
    return false;
}

std::vector<CheckFinding> check(const db::Store& store, const CheckScope& scope)
{
    CheckRun run(store, scope);
    for (const db::CheckRule& rule : run.rules()) {
        if (!rule.enabled)
            continue;
        const auto methods = checkMethods();
        const auto method = std::ranges::find_if(
            methods, [&](const CheckMethod& m) { return rule.method == QString::fromUtf8(m.id); });
        if (method != methods.end())
            method->run(run, rule);
    }
    return run.findings();
}

std::vector<CheckFinding> blocking(std::span<const CheckFinding> findings, db::RegionId region)
{
    std::vector<CheckFinding> result;
    std::ranges::copy_if(findings, std::back_inserter(result),
        [&](const CheckFinding& f) { return f.cell.region == region && !f.settled(); });
    return result;
}

QString severityText(db::CheckSeverity severity)
{
    switch (severity) {
    case db::CheckSeverity::Blocks: return CheckText::tr("Must be corrected");
    case db::CheckSeverity::Explain: return CheckText::tr("To be explained");
    case db::CheckSeverity::Informs: return CheckText::tr("Note");
    }
    return {};
}

QByteArray checkFindingsJson(const db::Store& store, std::span<const CheckFinding> findings)
{
    const db::Catalog& catalog = store.catalog();
    QJsonArray rows;
    for (const CheckFinding& f : findings) {
        const db::Region* region = catalog.region(f.cell.region);
        const db::Indicator* indicator = catalog.indicator(f.cell.indicator);
        if (!region || !indicator)
            continue;
        const QString basis = basisCode(f.cell.basis);
        rows.append(QJsonObject {
            // The same whatever the ids are: to follow one finding from run to run.
            { QStringLiteral("id"),
                QStringList { f.code, region->code, indicator->code, f.cell.period.code(), basis }
                    .join(u'/') },
            { QStringLiteral("code"), f.code },
            { QStringLiteral("severity"), severityCode(f.severity) },
            { QStringLiteral("region"), region->code },
            { QStringLiteral("region_name"), name(*region) },
            { QStringLiteral("indicator"), indicator->code },
            { QStringLiteral("indicator_name"), name(*indicator) },
            { QStringLiteral("period"), f.cell.period.code() },
            { QStringLiteral("basis"), basis },
            { QStringLiteral("sentence"), f.sentence },
            { QStringLiteral("suggestion"), f.suggestion },
            { QStringLiteral("explanation"), f.explanation },
            { QStringLiteral("inputs"), f.inputs },
            { QStringLiteral("dismissed"), f.dismissed },
            { QStringLiteral("settled"), f.settled() },
        });
    }
    return QJsonDocument(rows).toJson();
}

} // namespace app

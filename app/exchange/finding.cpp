// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/finding.h"

#include "app/exchange/text_output.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

const std::array<const char*, 11> issueColumns { "severity", "code", "file", "sheet", "cell",
    "row_key", "column_key", "found", "expected", "message", "suggestion" };

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Check: return QStringLiteral("check");
    case Severity::Info: return QStringLiteral("info");
    }
    return {};
}

// Text files have no sheets and cells: the row key is the line, the column key the header.
std::array<QString, 11> issueFields(const Finding& f)
{
    return { severityCode(f.severity), f.code, f.file, QString(), QString(),
        f.row > 0 ? QString::number(f.row) : QString(), f.column, f.found, f.expected, f.message,
        f.suggestion };
}

} // namespace

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& f) { return f.severity == Severity::Error; });
}

QByteArray findingsCsv(const std::vector<Finding>& findings)
{
    QByteArray out;
    for (size_t i = 0; i < issueColumns.size(); ++i)
        (out += i > 0 ? "," : "") += issueColumns[i];
    out += '\n';
    for (const Finding& finding : findings) {
        const auto fields = issueFields(finding);
        for (size_t i = 0; i < fields.size(); ++i) {
            out += i > 0 ? "," : "";
            appendCsvText(out, fields[i]);
        }
        out += '\n';
    }
    return out;
}

QByteArray findingsJson(const std::vector<Finding>& findings)
{
    QByteArray out("[");
    const char* between = "\n";
    for (const Finding& finding : findings) {
        const auto fields = issueFields(finding);
        out += between;
        between = ",\n";
        for (size_t i = 0; i < fields.size(); ++i) {
            out += i > 0 ? ",\"" : "{\"";
            out += issueColumns[i];
            out += "\":";
            appendJsonString(out, fields[i]);
        }
        out += '}';
    }
    return out += "\n]\n";
}

} // namespace app

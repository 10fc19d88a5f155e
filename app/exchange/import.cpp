// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import.h"

#include "app/exchange/canonical.h"
#include "app/exchange/comparison.h"
#include "app/exchange/csv_table.h"
#include "app/exchange/encoding.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/lists.h"
#include "app/exchange/wide.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace app {

namespace {

QStringList headerOf(const CsvTable& table)
{
    QStringList names;
    for (int i = 0; i < table.columnCount(0); ++i) {
        const auto text = table.field(0, i).substr(0, 64);
        names << QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toLower();
    }
    return names;
}

FileFormat formatOf(const CsvTable& table)
{
    if (isStatisticsBureau(table))
        return FileFormat::StatisticsBureau;
    const QStringList header = headerOf(table);
    const auto has = [&header](const QString& name) { return header.contains(name); };
    if (isListHeader(header))
        return FileFormat::List;
    static const QStringList columns { QStringLiteral("indicator"), QStringLiteral("region"),
        QStringLiteral("period"), QStringLiteral("basis"), QStringLiteral("value") };
    return std::ranges::count_if(columns, has) >= 2 ? FileFormat::Canonical : FileFormat::Unknown;
}

ImportPlan unreadable(ImportPlan plan, Finding finding)
{
    plan.readable = false;
    plan.findings.push_back(std::move(finding));
    return plan;
}

Finding emptyFile()
{
    Finding f;
    f.code = QStringLiteral("E203");
    f.message = ExchangeText::tr("The file is empty.");
    f.suggestion = ExchangeText::tr("Export or download it again.");
    return f;
}

Finding unknownFormat(const CsvTable& table)
{
    Finding f;
    f.code = QStringLiteral("E207");
    f.row = table.line(0);
    f.found = headerOf(table).join(u',').left(60);
    f.expected = QStringLiteral("indicator,region,period,basis,value,… / 数据库：… 指标：…");
    f.message
        = ExchangeText::tr("The first line “%1” is not the header of a table that can be read.")
              .arg(f.found);
    f.suggestion = ExchangeText::tr("Use the long table with a header, or the export of the "
                                    "statistics bureau with its title lines.");
    return f;
}

// Rows that show a demonstration have no place among real figures unmarked.
void markDemonstration(std::vector<db::Source>& sources)
{
    for (db::Source& source : sources) {
        if (source.title.startsWith(QStringLiteral("演示数据"))
            || source.title.startsWith(QStringLiteral("Demonstration")))
            source.kind = QStringLiteral("demonstration");
    }
}

void readList(const db::Store& store, const CsvTable& table, ImportPlan& plan)
{
    plan.list = planList(store, QFileInfo(plan.file).fileName(), table);
    plan.findings = plan.list.findings;
    plan.demonstration = plan.list.demonstration;
}

void readRows(const db::Store& store, const CsvTable& table, ImportPlan& plan)
{
    ReadRows read = plan.format == FileFormat::Canonical
        ? readCanonical(table, store.catalog())
        : readStatisticsBureau(table, store.catalog());
    plan.newIndicators = std::move(read.newIndicators);
    plan.sources = std::move(read.sources);
    plan.rows = std::move(read.rows);
    plan.findings = std::move(read.findings);
    markDemonstration(plan.sources);
    compareWithStore(store, plan);
    if (plan.rows.empty() && plan.findings.empty()) {
        Finding f;
        f.severity = Severity::Info;
        f.code = QStringLiteral("I306");
        f.message = ExchangeText::tr("The file has a header but holds no values.");
        plan.findings.push_back(std::move(f));
    }
}

ImportPlan readText(const db::Store& store, ImportPlan plan, const QByteArray& bytes)
{
    Decoded decoded = decodeText(bytes);
    plan.encoding = decoded.encoding;
    if (decoded.problem)
        return unreadable(std::move(plan), *decoded.problem);
    CsvRead csv = readCsv(decoded.text);
    if (csv.problem)
        return unreadable(std::move(plan), *csv.problem);
    if (csv.table.rowCount() == 0)
        return unreadable(std::move(plan), emptyFile());
    plan.format = formatOf(csv.table);
    if (plan.format == FileFormat::Unknown)
        plan.findings.push_back(unknownFormat(csv.table));
    else if (plan.format == FileFormat::List)
        readList(store, csv.table, plan);
    else
        readRows(store, csv.table, plan);
    return plan;
}

ImportPlan readPlan(const db::Store& store, ImportPlan plan, const QByteArray& bytes)
{
    const TextLimits limits;
    if (bytes.isEmpty())
        return unreadable(std::move(plan), emptyFile());
    if (bytes.size() > limits.file)
        return unreadable(std::move(plan), largeFile(bytes.size(), limits.file));
    // The hash of a large file takes as long as reading it, so it is made alongside.
    auto hash = std::async(std::launch::async,
        [&bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); });
    plan = readText(store, std::move(plan), bytes);
    plan.sha256 = hash.get();
    return plan;
}

void nameFile(ImportPlan& plan)
{
    const QString name = QFileInfo(plan.file).fileName();
    for (Finding& finding : plan.findings)
        finding.file = name.isEmpty() ? plan.file : name;
}

} // namespace

int ImportPlan::count(RowEffect effect) const
{
    return int(std::ranges::count(rows, effect, &PlannedRow::effect));
}

bool ImportPlan::changesTargets() const
{
    return list.list == QStringLiteral("targets") && list.changed > 0;
}

ImportPlan planImport(const db::Store& store, const QString& path)
{
    ImportPlan plan;
    plan.file = path;
    FileBytes file = readFile(path);
    if (file.problem) {
        plan = unreadable(std::move(plan), *file.problem);
        nameFile(plan);
        return plan;
    }
    return planImport(store, path, file.bytes);
}

ImportPlan planImport(const db::Store& store, const QString& name, const QByteArray& bytes)
{
    ImportPlan plan;
    plan.file = name;
    plan = readPlan(store, std::move(plan), bytes);
    nameFile(plan);
    return plan;
}

} // namespace app

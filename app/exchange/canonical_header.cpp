// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/canonical_header.h"

#include "app/exchange/exchange_text.h"
#include "app/exchange/region_match.h"

#include <algorithm>

namespace app {

namespace {

constexpr size_t requiredColumns = 4;

} // namespace

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString shownText(std::string_view utf8)
{
    constexpr size_t longest = 240;
    return textOf(utf8.substr(0, longest)).left(60);
}

CanonicalHeader readCanonicalHeader(const CsvTable& table)
{
    CanonicalHeader header;
    header.columns.fill(-1);
    header.complete = table.rowCount() > 0;
    if (!header.complete)
        return header;
    for (int i = 0; i < table.columnCount(0); ++i) {
        const QString name = textOf(table.field(0, i)).trimmed().toLower();
        const auto known = std::find_if(canonicalColumns.begin(), canonicalColumns.end(),
            [&name](const char* column) { return name == QLatin1StringView(column); });
        Finding f;
        f.row = table.line(0);
        f.column = f.found = shownText(table.field(0, i));
        if (known == canonicalColumns.end()) {
            f.severity = Severity::Info;
            f.code = QStringLiteral("I302");
            f.message
                = ExchangeText::tr("The column “%1” is not known and is left out.").arg(f.found);
            header.findings.push_back(std::move(f));
            continue;
        }
        int& place = header.columns[size_t(known - canonicalColumns.begin())];
        if (place >= 0) {
            f.code = QStringLiteral("E211");
            f.message = ExchangeText::tr("The column “%1” is there twice.").arg(f.found);
            f.suggestion = ExchangeText::tr("Delete one of the two or give it another name.");
            header.findings.push_back(std::move(f));
            header.complete = false;
        }
        place = i;
    }
    for (size_t i = 0; i < canonicalColumns.size(); ++i) {
        const bool required = i < requiredColumns || i == ValueColumn;
        if (!required || header.columns[i] >= 0)
            continue;
        Finding f;
        f.code = QStringLiteral("E206");
        f.row = table.line(0);
        f.column = f.expected = QLatin1StringView(canonicalColumns[i]);
        f.message = ExchangeText::tr("The column “%1” is missing.").arg(f.column);
        f.suggestion = ExchangeText::tr("Add it; its name stands in the first row of the file.");
        header.findings.push_back(std::move(f));
        header.complete = false;
    }
    return header;
}

KnownIndicator& IndicatorLookup::operator()(std::string_view code)
{
    const auto [place, fresh] = m_indicators.try_emplace(code);
    KnownIndicator& entry = place->second;
    if (!fresh)
        return entry;
    const QString name = textOf(code);
    entry.indicator = m_catalog.indicatorByCode(name);
    if (entry.indicator) {
        entry.unit = entry.indicator->unit.toStdString();
        return entry;
    }
    std::vector<std::pair<int, QString>> near;
    for (const db::Indicator& indicator : m_catalog.indicators())
        near.emplace_back(editDistance(name.left(60).toUpper(), indicator.code), indicator.code);
    std::sort(near.begin(), near.end());
    QStringList codes;
    for (const auto& [distance, other] : near) {
        if (codes.size() < 3)
            codes << other;
    }
    entry.suggestion = codes.isEmpty()
        ? ExchangeText::tr("Add the indicator to the workspace first.")
        : ExchangeText::tr("The nearest codes are %1.").arg(codes.join(QStringLiteral(", ")));
    return entry;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/number_text.h"
#include "app/exchange/canonical.h"
#include "app/exchange/canonical_codes.h"
#include "app/exchange/text_output.h"

#include <unordered_map>

namespace app {

namespace {

QByteArray number(const std::optional<double>& value)
{
    return value ? machineText(*value) : QByteArray();
}

// Titles are asked for once each, not once a row.
class SourceTitles
{
public:
    explicit SourceTitles(const CanonicalNames& names)
        : m_names(names)
    {
    }
    const QString& operator()(db::SourceId id)
    {
        const auto [at, fresh] = m_titles.try_emplace(qint64(id));
        if (fresh && m_names.sourceTitle)
            at->second = m_names.sourceTitle(id);
        return at->second;
    }

private:
    const CanonicalNames& m_names;
    std::unordered_map<qint64, QString> m_titles;
};

QString codeOf(const db::Indicator* indicator)
{
    return indicator ? indicator->code : QString();
}

QString codeOf(const db::Region* region)
{
    return region ? region->code : QString();
}

} // namespace

QByteArray canonicalCsv(
    const db::Catalog& catalog, std::span<const db::Observation> rows, const CanonicalNames& names)
{
    SourceTitles titles(names);
    QByteArray out;
    out.reserve(qsizetype(rows.size()) * 96 + 256);
    for (size_t i = 0; i < canonicalColumns.size(); ++i)
        (out += i > 0 ? "," : "") += canonicalColumns[i];
    out += '\n';
    for (const db::Observation& o : rows) {
        const db::Indicator* indicator = catalog.indicator(o.key.indicator);
        appendCsvText(out, codeOf(indicator));
        appendCsvText(out += ',', codeOf(catalog.region(o.key.region)));
        appendCsvText(out += ',', o.key.period.code());
        (out += ',') += basisCode(o.key.basis);
        (out += ',') += number(o.value);
        appendCsvText(out += ',', indicator ? indicator->unit : QString());
        (out += ',') += statusLetter(o);
        (out += ',') += confidentialityLetter(o.confidentiality);
        (out += ',') += number(o.numerator);
        (out += ',') += number(o.denominator);
        appendCsvText(out += ',', commentWithTags(o));
        appendCsvText(out += ',', o.explanation);
        appendCsvText(out += ',', titles(o.source));
        appendCsvText(out += ',', names.enteredBy ? names.enteredBy(o) : QString());
        appendCsvText(out += ',', names.enteredAt ? names.enteredAt(o) : QString());
        (out += ',') += QByteArray::number(o.version);
        out += '\n';
    }
    return out;
}

QByteArray canonicalJson(
    const db::Catalog& catalog, std::span<const db::Observation> rows, const CanonicalNames& names)
{
    SourceTitles titles(names);
    QByteArray out("[");
    out.reserve(qsizetype(rows.size()) * 280 + 16);
    const char* between = "\n";
    size_t column = 0;
    const auto key = [&] {
        out += column > 0 ? ",\"" : "{\"";
        out += canonicalColumns[column++];
        out += "\":";
    };
    const auto text = [&](const QString& value) {
        key();
        appendJsonString(out, value);
    };
    const auto figure = [&](const std::optional<double>& value) {
        key();
        out += value ? machineText(*value) : QByteArray("null");
    };
    for (const db::Observation& o : rows) {
        const db::Indicator* indicator = catalog.indicator(o.key.indicator);
        out += between;
        between = ",\n";
        column = 0;
        text(codeOf(indicator));
        text(codeOf(catalog.region(o.key.region)));
        text(o.key.period.code());
        text(QLatin1StringView(basisCode(o.key.basis)));
        figure(o.value);
        text(indicator ? indicator->unit : QString());
        text(QString(QLatin1Char(statusLetter(o))));
        text(QString(QLatin1Char(confidentialityLetter(o.confidentiality))));
        figure(o.numerator);
        figure(o.denominator);
        text(commentWithTags(o));
        text(o.explanation);
        text(titles(o.source));
        text(names.enteredBy ? names.enteredBy(o) : QString());
        text(names.enteredAt ? names.enteredAt(o) : QString());
        key();
        out += QByteArray::number(o.version);
        out += '}';
    }
    return out += "\n]\n";
}

} // namespace app

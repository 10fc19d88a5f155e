// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/number_text.h"
#include "app/calc/periods.h"
#include "app/exchange/canonical.h"
#include "app/exchange/canonical_codes.h"
#include "app/exchange/canonical_header.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/finding_list.h"
#include "app/exchange/region_match.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace app {

namespace {

constexpr qsizetype longestComment = 2000;

class CanonicalReader
{
public:
    CanonicalReader(const CsvTable& table, const db::Catalog& catalog)
        : m_table(table)
        , m_catalog(catalog)
        , m_header(readCanonicalHeader(table))
        , m_indicators(catalog)
        , m_regionMatcher(catalog)
    {
    }
    ReadRows read();

private:
    bool isBlank(int row) const;
    void readRow(int row);
    bool readKey(PlannedRow& planned);
    bool readRegion(db::CellKey& key);
    bool readPeriod(db::CellKey& key);
    bool readFigures(db::Observation& o, StatusCode& status);
    bool readValue(db::Observation& o, StatusCode& status);
    bool readPart(CanonicalColumn column, std::optional<double>& part);
    bool readLetters(db::Observation& o, StatusCode& status);
    bool readTexts(db::Observation& o, StatusCode& status);
    bool readRecord(db::Observation& o);
    bool isReasonComplete(const db::Observation& o);
    void readSource(PlannedRow& planned);
    std::optional<int> shiftOfUnit();

    std::string_view field(CanonicalColumn column) const
    {
        return m_table.field(m_row, m_header.columns[size_t(column)]);
    }
    Finding at(CanonicalColumn column, const char* code, Severity severity = Severity::Error) const;
    bool fail(CanonicalColumn column, const char* code, const QString& message,
        const QString& expected, const QString& suggestion = {});

    const CsvTable& m_table;
    const db::Catalog& m_catalog;
    CanonicalHeader m_header;
    IndicatorLookup m_indicators;
    RegionMatcher m_regionMatcher;
    int m_row = 0;
    KnownIndicator* m_indicator = nullptr; // of this row
    std::unordered_map<std::string_view, RegionMatch> m_regions;
    std::unordered_map<std::string_view, std::optional<ParsedPeriod>> m_periods;
    std::unordered_map<std::string_view, bool> m_times;
    std::unordered_map<std::string_view, int> m_sources;
    FindingList m_findings;
    ReadRows m_result;
};

Finding CanonicalReader::at(CanonicalColumn column, const char* code, Severity severity) const
{
    Finding f;
    f.severity = severity;
    f.code = QLatin1StringView(code);
    f.row = m_table.line(m_row);
    f.column = QLatin1StringView(canonicalColumns[size_t(column)]);
    f.found = shownText(field(column));
    return f;
}

bool CanonicalReader::fail(CanonicalColumn column, const char* code, const QString& message,
    const QString& expected, const QString& suggestion)
{
    Finding f = at(column, code);
    f.message = message;
    f.expected = expected;
    f.suggestion = suggestion;
    m_findings.add(std::move(f));
    return false;
}

ReadRows CanonicalReader::read()
{
    m_findings.add(std::move(m_header.findings));
    if (m_header.complete) {
        m_result.rows.reserve(size_t(m_table.rowCount()));
        for (m_row = 1; m_row < m_table.rowCount(); ++m_row) {
            if (!isBlank(m_row))
                readRow(m_row);
        }
    }
    m_result.findings = m_findings.take();
    return std::move(m_result);
}

bool CanonicalReader::isBlank(int row) const
{
    for (int i = 0; i < m_table.columnCount(row); ++i) {
        if (!m_table.field(row, i).empty())
            return false;
    }
    return true;
}

void CanonicalReader::readRow(int row)
{
    const int columns = m_table.columnCount(row);
    if (columns != m_table.columnCount(0)) {
        Finding f;
        f.code = QStringLiteral("E208");
        f.row = m_table.line(row);
        f.found = QString::number(columns);
        f.expected = QString::number(m_table.columnCount(0));
        f.message = ExchangeText::tr("Line %1 has %2 fields; the header has %3.")
                        .arg(f.row)
                        .arg(f.found, f.expected);
        f.suggestion
            = ExchangeText::tr("Look for a comma or a quotation mark too many or too few.");
        m_findings.add(std::move(f));
        return;
    }
    PlannedRow planned;
    planned.row = m_table.line(row);
    StatusCode status;
    // Every part is read even after a fault, so that one pass tells all of them.
    const bool key = readKey(planned);
    const bool letters = readLetters(planned.observation, status);
    const bool texts = readTexts(planned.observation, status);
    const bool figures = readFigures(planned.observation, status);
    const bool record = readRecord(planned.observation);
    planned.observation.status = status.status;
    planned.observation.missing = status.missing;
    if (!key || !letters || !texts || !figures || !record || !isReasonComplete(planned.observation))
        return;
    readSource(planned);
    m_result.rows.push_back(std::move(planned));
}

bool CanonicalReader::readKey(PlannedRow& planned)
{
    db::CellKey& key = planned.observation.key;
    const auto code = field(IndicatorColumn);
    m_indicator = &m_indicators(code);
    bool good = true;
    if (m_indicator->indicator)
        key.indicator = m_indicator->indicator->id;
    else
        good = fail(IndicatorColumn, "E303",
            code.empty()
                ? ExchangeText::tr("The row names no indicator.")
                : ExchangeText::tr("“%1” is no indicator of this workspace.").arg(shownText(code)),
            ExchangeText::tr("the code of an indicator"), m_indicator->suggestion);
    const bool region = readRegion(key);
    const bool period = readPeriod(key);
    return good && region && period;
}

bool CanonicalReader::readRegion(db::CellKey& key)
{
    const auto text = field(RegionColumn);
    const auto [place, fresh] = m_regions.try_emplace(text);
    if (fresh)
        place->second = m_regionMatcher.match(text);
    if (place->second.region) {
        key.region = *place->second.region;
        return true;
    }
    Finding f = regionFinding(place->second, text, m_catalog);
    f.row = m_table.line(m_row);
    f.column = QLatin1StringView(canonicalColumns[RegionColumn]);
    m_findings.add(std::move(f));
    return false;
}

bool CanonicalReader::readPeriod(db::CellKey& key)
{
    const auto text = field(PeriodColumn);
    const auto [place, fresh] = m_periods.try_emplace(text);
    if (fresh)
        place->second = parsePeriod(textOf(text));
    const auto basis = basisFromCode(field(BasisColumn));
    bool good = true;
    if (place->second)
        key.period = place->second->period;
    else
        good = fail(PeriodColumn, "E107",
            ExchangeText::tr("“%1” is not a period.").arg(shownText(text)),
            QStringLiteral("2025, 2025S1, 2025Q3, 202509, 2016-2020"));
    if (!basis)
        return fail(BasisColumn, "E108",
            ExchangeText::tr("“%1” does not say how the value accumulates.")
                .arg(shownText(field(BasisColumn))),
            QStringLiteral("discrete, ytd, point"),
            ExchangeText::tr("Write discrete for the period alone, ytd from January on, point for "
                             "a count at its end."));
    key.basis = *basis;
    if (place->second && place->second->basis && *place->second->basis != *basis)
        return fail(BasisColumn, "E108",
            ExchangeText::tr("The period “%1” and the basis “%2” contradict each other.")
                .arg(shownText(text), shownText(field(BasisColumn))),
            QLatin1StringView(basisCode(*place->second->basis)));
    return good;
}

bool CanonicalReader::readLetters(db::Observation& o, StatusCode& status)
{
    bool good = true;
    if (const auto text = field(StatusColumn); !text.empty()) {
        if (const auto code = statusFromLetter(text))
            status = *code;
        else
            good = fail(StatusColumn, "E103",
                ExchangeText::tr("“%1” is no status.").arg(shownText(text)),
                QStringLiteral("A P E I U F B D V N W; O L M Q K"));
    }
    if (const auto text = field(ConfColumn); !text.empty()) {
        if (const auto conf = confidentialityFromLetter(text))
            o.confidentiality = *conf;
        else
            good = fail(ConfColumn, "E104",
                ExchangeText::tr("“%1” is no degree of confidentiality.").arg(shownText(text)),
                QStringLiteral("F N C D S"));
    }
    return good;
}

bool CanonicalReader::readTexts(db::Observation& o, StatusCode& status)
{
    o.explanation = field(ExplanationColumn).empty() ? QString() : textOf(field(ExplanationColumn));
    const auto text = field(CommentColumn);
    if (text.empty())
        return true;
    TaggedComment comment = commentWithoutTags(textOf(text));
    if (!comment.unknownTag.isEmpty())
        return fail(CommentColumn, "E111",
            ExchangeText::tr("The comment begins with the unknown mark “%1”.")
                .arg(comment.unknownTag.left(60)),
            QStringLiteral("[qualifier=>=], [missing=not-due]"));
    if (comment.text.size() > longestComment)
        return fail(CommentColumn, "E110",
            ExchangeText::tr("The comment has %1 characters; %2 are kept.")
                .arg(comment.text.size())
                .arg(longestComment),
            QString::number(longestComment), ExchangeText::tr("Shorten it."));
    if (comment.notDue && status.missing != db::Missing::NotReported)
        return fail(CommentColumn, "E111",
            ExchangeText::tr("The mark “not due” goes with status O and an empty value only."),
            QStringLiteral("O"));
    if (comment.notDue)
        status.missing = db::Missing::NotDue;
    o.qualifier = comment.qualifier;
    o.note = std::move(comment.text);
    return true;
}

// The power of ten from the row's unit to the indicator's; nothing when they do not compare.
std::optional<int> CanonicalReader::shiftOfUnit()
{
    const auto unit = field(UnitColumn);
    if (unit.empty() || !m_indicator->indicator || unit == m_indicator->unit)
        return 0;
    const auto [place, fresh] = m_indicator->shifts.try_emplace(unit);
    const QString own = m_indicator->indicator->unit;
    if (fresh)
        place->second = own.isEmpty() ? 0 : unitShift(textOf(unit), own);
    if (fresh && place->second) {
        Finding f = at(UnitColumn, "I304", Severity::Info);
        f.expected = own;
        f.message = own.isEmpty()
            ? ExchangeText::tr(
                "The workspace gives “%1” no unit; its values are taken as they are in “%2”.")
                  .arg(m_indicator->indicator->code, f.found)
            : ExchangeText::tr("From here on values of “%1” are converted from “%2” to “%3”.")
                  .arg(m_indicator->indicator->code, f.found, own);
        m_findings.add(std::move(f));
    }
    if (!place->second)
        fail(UnitColumn, "E106",
            ExchangeText::tr("“%1” is counted in “%2”, not in “%3”.")
                .arg(m_indicator->indicator->code, own, shownText(unit)),
            own, ExchangeText::tr("Convert the values or choose the indicator of that unit."));
    return place->second;
}

bool CanonicalReader::readFigures(db::Observation& o, StatusCode& status)
{
    const bool value = readValue(o, status);
    const bool numerator = readPart(NumeratorColumn, o.numerator);
    const bool denominator = readPart(DenominatorColumn, o.denominator);
    return value && numerator && denominator;
}

bool CanonicalReader::readValue(db::Observation& o, StatusCode& status)
{
    const auto shift = shiftOfUnit();
    const auto text = field(ValueColumn);
    if (text.empty())
        return shift.has_value();
    const auto strict = machineNumber(text, shift.value_or(0));
    if (strict.ok()) {
        o.value = strict.value;
        return shift.has_value();
    }
    const QString written = textOf(text);
    const QString unit = !field(UnitColumn).empty() || !m_indicator->indicator
        ? textOf(field(UnitColumn))
        : m_indicator->indicator->unit;
    const auto loose = peopleNumber(written, unit, shift.value_or(0));
    if (!loose.ok())
        return fail(ValueColumn, loose.fault == NumberFault::OutOfRange ? "E102" : "E101",
            numberFaultText(loose.fault, written, loose.at),
            ExchangeText::tr("a decimal number with a point"));
    o.value = loose.value;
    if (loose.status != db::ValueStatus::Reported)
        status.status = loose.status;
    if (loose.missing != db::Missing::None && status.missing == db::Missing::None)
        status.missing = loose.missing;
    Finding f = at(ValueColumn, "I303", Severity::Info);
    f.expected = loose.value ? QString::fromLatin1(machineText(*loose.value)) : QString();
    f.message = loose.value ? ExchangeText::tr("“%1” is read as %2.").arg(f.found, f.expected)
                            : ExchangeText::tr("“%1” is read as: not reported.").arg(f.found);
    m_findings.add(std::move(f));
    return shift.has_value();
}

bool CanonicalReader::readPart(CanonicalColumn column, std::optional<double>& part)
{
    const auto text = field(column);
    if (text.empty())
        return true;
    const QString written = textOf(text);
    const auto number = peopleNumber(written, {});
    if (!number.ok())
        return fail(column, number.fault == NumberFault::OutOfRange ? "E102" : "E101",
            numberFaultText(number.fault, written, number.at),
            ExchangeText::tr("a decimal number with a point"));
    part = number.value;
    return true;
}

bool CanonicalReader::isReasonComplete(const db::Observation& o)
{
    if (o.value && o.missing != db::Missing::None)
        return fail(StatusColumn, "E105",
            ExchangeText::tr("The status says there is no value, but the value is “%1”.")
                .arg(shownText(field(ValueColumn))),
            QStringLiteral("A"), ExchangeText::tr("Empty the value or change the status."));
    if (!o.value && o.missing == db::Missing::None)
        return fail(ValueColumn, "E105",
            ExchangeText::tr("The value is empty, and the status does not say why."),
            QStringLiteral("O L M Q K"),
            ExchangeText::tr("Write the value, or status O not reported, L not collected, M not "
                             "applicable, Q suppressed, K included elsewhere."));
    return true;
}

bool CanonicalReader::readRecord(db::Observation& o)
{
    bool good = true;
    if (const auto text = field(EnteredAtColumn); !text.empty()) {
        const auto [place, fresh] = m_times.try_emplace(text, true);
        if (fresh) {
            const auto time = QDateTime::fromString(textOf(text), Qt::ISODate);
            place->second = time.isValid() && time.timeSpec() != Qt::LocalTime;
        }
        if (!place->second)
            good = fail(EnteredAtColumn, "E112",
                ExchangeText::tr("“%1” is not a moment with its time zone.").arg(shownText(text)),
                QStringLiteral("2025-10-08T09:00:00+08:00"));
    }
    if (const auto text = field(VersionColumn); !text.empty()) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), o.version);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || o.version < 1)
            good = fail(VersionColumn, "E109",
                ExchangeText::tr("“%1” is not a version number.").arg(shownText(text)),
                QStringLiteral("1"));
    }
    return good;
}

void CanonicalReader::readSource(PlannedRow& planned)
{
    const auto title = field(SourceColumn);
    if (title.empty())
        return;
    const auto [place, fresh] = m_sources.try_emplace(title, int(m_result.sources.size()));
    if (fresh) {
        db::Source source;
        source.title = textOf(title);
        source.kind = QStringLiteral("file");
        m_result.sources.push_back(std::move(source));
    }
    planned.source = place->second;
}

} // namespace

ReadRows readCanonical(const CsvTable& table, const db::Catalog& catalog)
{
    return CanonicalReader(table, catalog).read();
}

} // namespace app

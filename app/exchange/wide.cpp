// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/wide.h"

#include "app/calc/number_text.h"
#include "app/calc/periods.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/finding_list.h"
#include "app/exchange/region_match.h"

#include <QCryptographicHash>

#include <algorithm>

namespace app {

namespace {

const QString databaseMark = QStringLiteral("数据库");
const QString indicatorMark = QStringLiteral("指标");
const QString timeMark = QStringLiteral("时间");
const QString noteMark = QStringLiteral("注");
const QString sourceMark = QStringLiteral("数据来源");

// What follows "MARK：" on a line; nothing when the line does not begin with it.
std::optional<QString> after(const QString& line, const QString& mark)
{
    if (!line.startsWith(mark))
        return std::nullopt;
    const QStringView rest = QStringView(line).sliced(mark.size()).trimmed();
    if (!rest.startsWith(u'：') && !rest.startsWith(u':'))
        return std::nullopt;
    return rest.sliced(1).trimmed().toString();
}

struct NameAndUnit
{
    QString name;
    QString unit;
};

// The last bracketed group is the unit; groups before it belong to the name.
NameAndUnit divided(const QString& text)
{
    if (!text.endsWith(u')') && !text.endsWith(u'）'))
        return { text, {} };
    int depth = 0;
    for (auto i = text.size() - 1; i >= 0; --i) {
        if (text[i] == u')' || text[i] == u'）')
            ++depth;
        if ((text[i] == u'(' || text[i] == u'（') && --depth == 0) {
            const QString unit = halfWidth(text.sliced(i + 1).chopped(1)).trimmed();
            return { text.first(i).trimmed(), unit };
        }
    }
    return { text, {} };
}

bool isRegionHeader(const QString& cell)
{
    return cell == QStringLiteral("地区") || cell == QStringLiteral("省份")
        || cell == QStringLiteral("地区名称") || cell == QStringLiteral("省市");
}

int decimalsOf(std::string_view text)
{
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : int(std::min<size_t>(text.size() - point - 1, 4));
}

// The bureau's names end so when a monthly or quarterly figure counts from January on.
bool countsFromJanuary(const QString& name)
{
    return name.endsWith(QStringLiteral("_累计值")) || name.endsWith(QStringLiteral("_累计增长"));
}

struct PeriodColumn
{
    int column = 0;
    db::Period period;
    db::Basis basis = db::Basis::Discrete;
};

class WideReader
{
public:
    WideReader(const CsvTable& table, const db::Catalog& catalog)
        : m_table(table)
        , m_catalog(catalog)
        , m_regions(catalog)
    {
    }
    ReadRows read();

private:
    enum class Part : quint8 { Title, Rows, Notes };

    QString line(int row) const;
    QString cell(int row, int column) const;
    Finding at(int row, const char* code, const QString& message, const QString& found) const;
    bool readTitle(const QString& text);
    void readLine(int row);
    void chooseIndicator(int row);
    void chooseSource();
    void readHeader(int row);
    void readRegion(int row);
    void readCell(int row, const PeriodColumn& column, db::RegionId region);
    void finishBlock();

    const CsvTable& m_table;
    const db::Catalog& m_catalog;
    RegionMatcher m_regions;
    FindingList m_findings;
    ReadRows m_result;

    Part m_part = Part::Title;
    QString m_database;
    NameAndUnit m_name;
    bool m_usable = false; // the block has an indicator and a header
    db::IndicatorId m_indicator {};
    int m_new = -1; // into newIndicators
    int m_shift = 0;
    int m_source = -1;
    std::vector<PeriodColumn> m_columns;
    QStringList m_notes;
    QString m_publisher;
};

QString WideReader::cell(int row, int column) const
{
    const auto text = m_table.field(row, column);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
}

// Title lines and footnotes are text: a comma in them divides nothing.
QString WideReader::line(int row) const
{
    QStringList fields;
    for (int i = 0; i < m_table.columnCount(row); ++i)
        fields << cell(row, i);
    while (fields.size() > 1 && fields.last().isEmpty())
        fields.removeLast();
    return fields.join(QLatin1Char(m_table.separator()));
}

Finding WideReader::at(
    int row, const char* code, const QString& message, const QString& found) const
{
    Finding f;
    f.code = QLatin1StringView(code);
    f.row = m_table.line(row);
    f.found = found.left(60);
    f.message = message;
    return f;
}

ReadRows WideReader::read()
{
    for (int row = 0; row < m_table.rowCount(); ++row)
        readLine(row);
    finishBlock();
    m_result.findings = m_findings.take();
    return std::move(m_result);
}

void WideReader::readLine(int row)
{
    const QString text = line(row);
    if (text.isEmpty())
        return;
    if (isRegionHeader(cell(row, 0))) {
        readHeader(row);
    } else if (readTitle(text)) {
        return;
    } else if (m_part == Part::Notes) {
        m_notes << text;
    } else if (m_part == Part::Rows) {
        readRegion(row);
    } else {
        Finding f = at(row, "I305",
            ExchangeText::tr("Line %1 above the table is left out.").arg(m_table.line(row)), text);
        f.severity = Severity::Info;
        m_findings.add(std::move(f));
    }
}

bool WideReader::readTitle(const QString& text)
{
    if (const auto database = after(text, databaseMark)) {
        finishBlock();
        m_database = *database;
    } else if (const auto indicator = after(text, indicatorMark)) {
        finishBlock();
        m_name = divided(*indicator);
    } else if (after(text, timeMark)) {
        // what was asked for; the header says what came
    } else if (const auto note = after(text, noteMark)) {
        m_part = Part::Notes;
        m_notes << *note;
    } else if (const auto publisher = after(text, sourceMark)) {
        m_part = Part::Notes;
        m_publisher = *publisher;
    } else {
        return false;
    }
    return true;
}

// Footnotes come last, but they belong to the indicator and the source of the block.
void WideReader::finishBlock()
{
    const QString notes = m_notes.join(u'\n');
    if (m_source >= 0) {
        db::Source& source = m_result.sources[size_t(m_source)];
        if (!notes.isEmpty())
            source.note = notes;
        if (!m_publisher.isEmpty())
            source.publisher = m_publisher;
    }
    if (m_new >= 0 && !notes.isEmpty())
        m_result.newIndicators[size_t(m_new)].definition = notes;
    m_part = Part::Title;
    m_name = {};
    m_usable = false;
    m_new = -1;
    m_source = -1;
    m_columns.clear();
    m_notes.clear();
    m_publisher.clear();
}

void WideReader::chooseIndicator(int row)
{
    m_shift = 0;
    const auto sameName = [this](const db::Indicator& i) { return i.nameZh == m_name.name; };
    const auto& known = m_catalog.indicators();
    if (const auto match = std::find_if(known.begin(), known.end(), sameName);
        match != known.end()) {
        const auto shift
            = match->unit.isEmpty() ? std::optional(0) : unitShift(m_name.unit, match->unit);
        if (!shift) {
            Finding f = at(row, "E106",
                ExchangeText::tr("The workspace counts “%1” in “%2”, the file in “%3”.")
                    .arg(m_name.name, match->unit, m_name.unit),
                m_name.unit);
            f.expected = match->unit;
            f.suggestion
                = ExchangeText::tr("Rename the indicator of the workspace if it is another one.");
            m_findings.add(std::move(f));
            return;
        }
        if (*shift != 0) {
            Finding f = at(row, "I304",
                ExchangeText::tr("Values of “%1” are converted from “%2” to “%3”.")
                    .arg(m_name.name, m_name.unit, match->unit),
                m_name.unit);
            f.severity = Severity::Info;
            m_findings.add(std::move(f));
        }
        m_shift = *shift;
        m_indicator = match->id;
        m_usable = true;
        return;
    }
    auto& made = m_result.newIndicators;
    auto place = std::find_if(made.begin(), made.end(), sameName);
    if (place == made.end()) {
        db::Indicator i;
        i.code = codeFromName(m_name.name);
        i.nameZh = m_name.name;
        i.theme = QStringLiteral("statistics");
        i.unit = m_name.unit;
        i.valueType = m_name.unit.contains(u'%') || m_name.unit.contains(u'‰')
            ? QStringLiteral("ratio")
            : QStringLiteral("amount");
        i.aggregation = QStringLiteral("none");
        i.xpccRule = QStringLiteral("unknown");
        i.decimals = 0;
        place = made.insert(made.end(), std::move(i));
    }
    m_new = int(place - made.begin());
    m_indicator = db::IndicatorId(-(m_new + 1));
    m_usable = true;
}

// Two blocks of one indicator have one source.
void WideReader::chooseSource()
{
    db::Source source;
    source.title
        = QStringLiteral("国家统计局 %1：%2")
              .arg(m_database.isEmpty() ? QStringLiteral("数据") : m_database, m_name.name);
    source.kind = QStringLiteral("statistics");
    source.publisher = QStringLiteral("国家统计局");
    auto& sources = m_result.sources;
    const auto known = std::ranges::find(sources, source.title, &db::Source::title);
    m_source = int(known - sources.begin());
    if (known == sources.end())
        sources.push_back(std::move(source));
}

void WideReader::readHeader(int row)
{
    m_part = Part::Rows;
    m_columns.clear();
    if (m_name.name.isEmpty()) {
        Finding f = at(
            row, "E212", ExchangeText::tr("The table says nowhere which indicator it holds."), {});
        f.expected = ExchangeText::tr("a line “指标：NAME(UNIT)” above the header");
        f.suggestion = ExchangeText::tr("Download the table again with its title lines.");
        m_findings.add(std::move(f));
        return;
    }
    chooseIndicator(row);
    if (m_usable)
        chooseSource();
    int shortest = 12;
    for (int i = 1; i < m_table.columnCount(row); ++i) {
        const QString text = cell(row, i);
        const auto parsed = parsePeriod(text);
        if (!parsed) {
            const bool trailing = text.isEmpty() && i + 1 == m_table.columnCount(row);
            if (!trailing) {
                Finding f = at(row, "E107",
                    ExchangeText::tr("The header “%1” is not a period.").arg(text), text);
                f.column = text;
                f.expected = QStringLiteral("2025年, 2025年三季度, 2025年9月");
                m_findings.add(std::move(f));
            }
            continue;
        }
        PeriodColumn column { i, parsed->period, parsed->basis.value_or(db::Basis::Discrete) };
        if (!parsed->basis && countsFromJanuary(m_name.name) && column.period.months() < 12) {
            column.basis = db::Basis::YearToDate;
            column.period = periodToDate(column.period.endYear(), column.period.endMonth());
        }
        shortest = std::min(shortest, parsed->period.months());
        m_columns.push_back(column);
    }
    if (m_new >= 0) {
        db::Indicator& made = m_result.newIndicators[size_t(m_new)];
        made.frequency = shortest >= 12 ? QStringLiteral("annual")
            : shortest > 1              ? QStringLiteral("quarterly")
                                        : QStringLiteral("monthly");
        made.basis = m_columns.empty() ? db::Basis::Discrete : m_columns.front().basis;
    }
}

void WideReader::readRegion(int row)
{
    const auto name = m_table.field(row, 0);
    const RegionMatch match = m_regions.match(name);
    if (!match.region) {
        Finding f = regionFinding(match, name, m_catalog);
        f.row = m_table.line(row);
        f.column = QStringLiteral("地区");
        m_findings.add(std::move(f));
        return;
    }
    if (!m_usable)
        return;
    for (const PeriodColumn& column : m_columns)
        readCell(row, column, *match.region);
    const int beyond = m_columns.empty() ? 1 : m_columns.back().column + 1;
    for (int i = beyond; i < m_table.columnCount(row); ++i) {
        if (!m_table.field(row, i).empty()) {
            m_findings.add(at(row, "E208",
                ExchangeText::tr("Line %1 has a value in column %2, which has no period above it.")
                    .arg(m_table.line(row))
                    .arg(i + 1),
                cell(row, i)));
        }
    }
}

void WideReader::readCell(int row, const PeriodColumn& column, db::RegionId region)
{
    const auto text = m_table.field(row, column.column);
    if (text.empty())
        return;
    PlannedRow planned;
    planned.row = m_table.line(row);
    planned.source = m_source;
    db::Observation& o = planned.observation;
    o.key = { m_indicator, column.basis, column.period, region };
    const QString written = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const auto number = peopleNumber(written, m_name.unit, m_shift);
    if (!number.ok() || number.adapted) {
        Finding f = at(row, "E101", numberFaultText(number.fault, written, number.at), written);
        f.column = column.period.code();
        f.expected = ExchangeText::tr("a decimal number with a point");
        if (number.fault == NumberFault::OutOfRange)
            f.code = QStringLiteral("E102");
        if (number.ok()) {
            f.severity = Severity::Info;
            f.code = QStringLiteral("I303");
            f.expected = number.value ? QString::fromLatin1(machineText(*number.value)) : QString();
            f.message = number.value
                ? ExchangeText::tr("“%1” is read as %2.").arg(f.found, f.expected)
                : ExchangeText::tr("“%1” is read as: not reported.").arg(f.found);
        }
        m_findings.add(std::move(f));
        if (!number.ok())
            return;
    }
    o.value = number.value;
    o.missing = number.missing;
    o.status = number.status;
    if (m_new >= 0) {
        int& decimals = m_result.newIndicators[size_t(m_new)].decimals;
        decimals = std::max(decimals, decimalsOf(text));
    }
    m_result.rows.push_back(std::move(planned));
}

} // namespace

bool isStatisticsBureau(const CsvTable& table)
{
    constexpr int linesLookedAt = 10;
    for (int row = 0; row < std::min(table.rowCount(), linesLookedAt); ++row) {
        const auto text = table.field(row, 0).substr(0, 64);
        const QString first = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
        if (after(first, indicatorMark) || after(first, databaseMark))
            return true;
    }
    return false;
}

ReadRows readStatisticsBureau(const CsvTable& table, const db::Catalog& catalog)
{
    return WideReader(table, catalog).read();
}

QString codeFromName(const QString& name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("NBS_") + QString::fromLatin1(hash.toHex().left(8)).toUpper();
}

} // namespace app

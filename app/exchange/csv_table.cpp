// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_table.h"

#include "app/exchange/exchange_text.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace app {

// Receives fields and row ends from libcsv.
class CsvBuilder
{
public:
    CsvBuilder(CsvTable& table, QByteArrayView text, char separator)
        : m_table(table)
        , m_quotes(text.contains('"'))
    {
        table.m_separator = separator;
        table.m_text = std::make_unique_for_overwrite<char[]>(size_t(text.size()));
        const auto rows = std::count(text.begin(), text.end(), '\n') + 1;
        table.m_ends.reserve(size_t(std::count(text.begin(), text.end(), separator) + rows));
        table.m_rows.reserve(size_t(rows));
    }

    static void onField(void* text, size_t size, void* self)
    {
        static_cast<CsvBuilder*>(self)->field(static_cast<const char*>(text), size);
    }
    static void onRowEnd(int terminator, void* self)
    {
        static_cast<CsvBuilder*>(self)->rowEnd(terminator);
    }

    int line() const { return m_line; }
    size_t longestField() const { return m_longest; }
    int longestLine() const { return m_longestLine; }

private:
    static bool isGuard(const char* text, size_t size)
    {
        if (size < 2 || text[0] != '\'')
            return false;
        const char* end = text + size;
        const char* first = std::find_if(text, end, [](char c) { return c != '\''; });
        return first != end && std::strchr("=+-@\t\r", *first) != nullptr;
    }

    void field(const char* text, size_t size)
    {
        if (m_fieldsInRow++ == 0)
            m_rowLine = m_line;
        if (size > m_longest) {
            m_longest = size;
            m_longestLine = m_line;
        }
        if (m_quotes && size > 0) {
            const auto breaks = std::count(text, text + size, '\n');
            m_line += int(breaks > 0 ? breaks : std::count(text, text + size, '\r'));
        }
        if (isGuard(text, size)) {
            ++text;
            --size;
        }
        std::memcpy(m_table.m_text.get() + m_used, text, size);
        m_used += quint32(size);
        m_table.m_ends.push_back(m_used);
        m_terminator = 0;
    }

    void rowEnd(int terminator)
    {
        if (m_fieldsInRow > 0) {
            const auto first = quint32(m_table.m_ends.size()) - m_fieldsInRow;
            m_table.m_rows.push_back({ first, m_rowLine });
            m_fieldsInRow = 0;
        }
        // CR LF arrives as two row ends, the second without fields.
        if (terminator != '\n' || m_terminator != '\r')
            ++m_line;
        m_terminator = m_terminator == '\r' && terminator == '\n' ? 0 : terminator;
    }

    CsvTable& m_table;
    bool m_quotes; // without quotation marks no field can hold a line end
    quint32 m_used = 0;
    quint32 m_fieldsInRow = 0;
    int m_line = 1;
    int m_rowLine = 1;
    int m_terminator = 0;
    size_t m_longest = 0;
    int m_longestLine = 0;
};

namespace {

constexpr size_t pieceSize = size_t(1) << 18;

class Parser
{
public:
    explicit Parser(char separator)
    {
        // Reports every line end, so that empty lines count too.
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool feed(const char* text, size_t size, CsvBuilder& builder)
    {
        return csv_parse(
                   &m_parser, text, size, &CsvBuilder::onField, &CsvBuilder::onRowEnd, &builder)
            == size;
    }
    bool finish(CsvBuilder& builder)
    {
        return csv_fini(&m_parser, &CsvBuilder::onField, &CsvBuilder::onRowEnd, &builder) == 0;
    }
    size_t openField() const { return m_parser.entry_pos; }
    bool insideQuotes() const
    {
        constexpr int fieldBegun = 2; // libcsv's own name for it is not in its header
        return m_parser.pstate == fieldBegun && m_parser.quoted != 0;
    }

private:
    csv_parser m_parser {};
};

Finding structureProblem(
    const char* code, int line, const QString& message, const QString& suggestion)
{
    Finding f;
    f.code = QLatin1StringView(code);
    f.row = line;
    f.message = message;
    f.suggestion = suggestion;
    return f;
}

Finding longField(int line, qint64 limit)
{
    return structureProblem("E205", line,
        ExchangeText::tr("A field that begins on line %1 has more than %2 bytes.")
            .arg(line)
            .arg(limit),
        ExchangeText::tr("Look for a quotation mark that is opened there and never closed."));
}

std::optional<Finding> lineOverLimit(QByteArrayView text, qint64 limit)
{
    const char* at = text.data();
    const char* end = at + text.size();
    for (int line = 1; at < end; ++line) {
        const auto* next = static_cast<const char*>(std::memchr(at, '\n', size_t(end - at)));
        const char* stop = next ? next : end;
        if (stop - at > limit && std::find(at, at + limit, '\r') == at + limit)
            return longLine(line, limit);
        at = stop + 1;
    }
    return std::nullopt;
}

std::optional<Finding> fill(CsvTable& table, QByteArrayView text, char separator, qint64 fieldLimit)
{
    CsvBuilder builder(table, text, separator);
    Parser parser(separator);
    const char* at = text.data();
    for (auto left = size_t(text.size()); left > 0;) {
        const size_t size = std::min(left, pieceSize);
        if (!parser.feed(at, size, builder) || parser.openField() > size_t(fieldLimit))
            return longField(builder.line(), fieldLimit);
        at += size;
        left -= size;
    }
    const bool open = parser.insideQuotes();
    const int openLine = builder.line();
    parser.finish(builder);
    if (builder.longestField() > size_t(fieldLimit))
        return longField(builder.longestLine(), fieldLimit);
    if (open) {
        return structureProblem("E209", openLine,
            ExchangeText::tr(
                "A quotation mark opened on line %1 is not closed before the file ends.")
                .arg(openLine),
            ExchangeText::tr("Close it, or double it if it belongs to the text."));
    }
    return std::nullopt;
}

// Rows that share the most frequent column count, with that count; a single column scores
// nothing.
int evenness(QByteArrayView text, char separator)
{
    constexpr int rowsLookedAt = 20;
    CsvTable table;
    fill(table, text, separator, text.size());
    std::map<int, int> rowsByCount;
    const int rows = std::min(table.rowCount(), rowsLookedAt);
    for (int row = 0; row < rows; ++row)
        ++rowsByCount[table.columnCount(row)];
    int best = 0;
    for (const auto& [columns, count] : rowsByCount) {
        if (columns > 1)
            best = std::max(best, count * 1000 + std::min(columns, 999));
    }
    return best;
}

char guessSeparator(QByteArrayView text)
{
    constexpr qsizetype beginning = 65536;
    QByteArrayView head = text.first(std::min(text.size(), beginning));
    if (head.size() < text.size()) {
        const auto lastBreak = head.lastIndexOf('\n');
        head = head.first(lastBreak > 0 ? lastBreak : head.size());
    }
    char best = ',';
    int bestScore = 0;
    for (const char candidate : { ',', ';', '\t' }) {
        const int score = evenness(head, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

int CsvTable::columnCount(int row) const
{
    const auto r = size_t(row);
    const size_t end = r + 1 < m_rows.size() ? m_rows[r + 1].firstField : m_ends.size();
    return int(end - m_rows[r].firstField);
}

std::string_view CsvTable::field(int row, int column) const
{
    if (column < 0 || column >= columnCount(row))
        return {};
    const size_t index = m_rows[size_t(row)].firstField + size_t(column);
    const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
    return { m_text.get() + begin, m_ends[index] - begin };
}

CsvRead readCsv(QByteArrayView utf8, const TextLimits& limits)
{
    CsvRead result;
    if (utf8.size() > (qint64(1) << 31)) { // positions are kept in 32 bits
        result.problem = largeFile(utf8.size(), limits.file);
        return result;
    }
    if ((result.problem = lineOverLimit(utf8, limits.line)))
        return result;
    result.problem = fill(result.table, utf8, guessSeparator(utf8), limits.field);
    return result;
}

} // namespace app

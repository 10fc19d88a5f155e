// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/clipboard.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace app {

namespace {

struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

constexpr qsizetype mostCharacters = 4'000'000;
constexpr int mostSpan = 1000; // of a merged cell; a hostile one asks for billions

[[noreturn]] void refuse()
{
    throw Error(ClipboardText::tr("The clipboard holds more than a table of a round can take."));
}

bool endsRow(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool endsField(QChar c)
{
    return c == u'\t' || endsRow(c);
}

QString tidy(QString text)
{
    text.remove(QChar(0));
    return text.trimmed();
}

ClipTable squared(std::vector<QStringList> rows)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    if (width * qsizetype(rows.size()) > mostCharacters)
        refuse(); // one long row and a million short ones
    for (QStringList& row : rows)
        while (row.size() < width)
            row.append(QString());
    return { std::move(rows) };
}

bool ragged(const std::vector<QStringList>& rows)
{
    return std::ranges::any_of(
        rows, [&rows](const QStringList& row) { return row.size() != rows.front().size(); });
}

// The end of a quoted field that begins at `from`, behind its closing quote; -1 when the quotes do
// not close before a separator, so that they are characters like others.
qsizetype quotedEnd(QStringView text, qsizetype from, QString& field)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            field += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[i++];
        } else {
            return i + 1 == text.size() || endsField(text[i + 1]) ? i + 1 : -1;
        }
    }
    return -1;
}

std::vector<QStringList> plainRows(QStringView text)
{
    std::vector<QStringList> rows(1);
    bool quotes = true; // until one of them is found open: then none is looked for again
    for (qsizetype i = 0; i <= text.size();) {
        QString field;
        qsizetype end = -1;
        if (quotes && i < text.size() && text[i] == u'"') {
            end = quotedEnd(text, i, field);
            quotes = end >= 0;
        }
        if (end < 0) {
            end = i;
            while (end < text.size() && !endsField(text[end]))
                ++end;
            field = text.mid(i, end - i).toString();
        }
        rows.back().append(tidy(field));
        if (end >= text.size())
            break;
        if (endsRow(text[end])) {
            const bool pair = text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
            end += pair ? 1 : 0;
            if (end + 1 < text.size())
                rows.emplace_back();
            else
                break; // the end of the last row begins no other
        }
        i = end + 1;
    }
    return rows;
}

QChar entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        return ok && code > 0 && code < 0xFFFF && !QChar::isSurrogate(code) ? QChar(char16_t(code))
                                                                            : QChar();
    }
    static const QHash<QString, char16_t> known { { QStringLiteral("amp"), u'&' },
        { QStringLiteral("lt"), u'<' }, { QStringLiteral("gt"), u'>' },
        { QStringLiteral("quot"), u'"' }, { QStringLiteral("apos"), u'\'' },
        { QStringLiteral("nbsp"), u'\u00A0' }, { QStringLiteral("minus"), u'\u2212' },
        { QStringLiteral("ndash"), u'\u2013' }, { QStringLiteral("mdash"), u'\u2014' },
        { QStringLiteral("hellip"), u'\u2026' } };
    return QChar(known.value(name.toString(), u'\0'));
}

// Text between tags: entities resolved, runs of white space one space.
void appendText(QString& to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'&') {
            const qsizetype end = text.mid(i, 12).indexOf(u';');
            const QChar known = end > 1 ? entity(text.mid(i + 1, end - 1)) : QChar();
            if (!known.isNull()) {
                c = known;
                i += end;
            }
        } else if (c.isSpace()) {
            if (to.isEmpty() || to.back().isSpace())
                continue;
            c = u' ';
        }
        to += c;
    }
}

int spanOf(QStringView tag, QStringView attribute)
{
    const qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int number = 0;
    bool begun = false;
    for (const QChar c : tag.mid(at + attribute.size())) {
        const bool digit = c >= u'0' && c <= u'9';
        if (digit)
            number = std::min(mostSpan, number * 10 + (c.unicode() - u'0'));
        else if (begun || !(c == u'=' || c == u'"' || c == u'\'' || c.isSpace()))
            break;
        begun = begun || digit;
    }
    return std::max(1, number);
}

// Puts the tags of the first table into rows; everything else is text or nothing.
class HtmlTable
{
public:
    explicit HtmlTable(QStringView html)
        : m_html(html)
    {
    }
    std::vector<QStringList> read()
    {
        qsizetype at = 0;
        while (!m_done && at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', at);
            text(m_html.mid(at, (open < 0 ? m_html.size() : open) - at));
            if (open < 0)
                break;
            at = skip(open);
        }
        endCell();
        while (!m_rows.empty() && m_rows.back().isEmpty())
            m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    // Behind the tag, comment, script or style that begins here.
    qsizetype skip(qsizetype open)
    {
        const auto behind = [this](QLatin1String end, qsizetype from) {
            const qsizetype at = m_html.indexOf(end, from, Qt::CaseInsensitive);
            return at < 0 ? m_html.size() : at + end.size();
        };
        const QStringView rest = m_html.mid(open);
        if (rest.startsWith(QLatin1String("<!--")))
            return behind(QLatin1String("-->"), open + 4);
        for (const auto& [begin, end] : { std::pair { "<style", "</style" },
                 std::pair { "<script", "</script" }, std::pair { "<title", "</title" } })
            if (rest.startsWith(QLatin1String(begin), Qt::CaseInsensitive))
                return behind(QLatin1String(">"), behind(QLatin1String(end), open));
        const qsizetype end = behind(QLatin1String(">"), open);
        tag(m_html.mid(open + 1, end - open - 2));
        return end;
    }

    void text(QStringView part)
    {
        if (m_inCell)
            appendText(m_cell, part);
    }

    void tag(QStringView inner)
    {
        const bool closing = inner.startsWith(u'/');
        qsizetype length = closing ? 1 : 0;
        while (length < inner.size() && inner[length].isLetterOrNumber())
            ++length;
        const QString name = inner.mid(closing, length - closing).toString().toLower();
        if (name == QLatin1String("table")) {
            m_depth += closing ? -1 : 1;
            m_done = closing && m_depth <= 0;
        } else if (m_depth == 1 && name == QLatin1String("tr")) {
            endCell();
            if (!closing)
                startRow();
        } else if (m_depth == 1 && (name == QLatin1String("td") || name == QLatin1String("th"))) {
            endCell();
            if (!closing)
                startCell(inner);
        } else if (m_inCell && (name == QLatin1String("br") || name == QLatin1String("p"))) {
            m_cell += u'\n';
        }
    }

    void startRow()
    {
        m_rows.emplace_back();
        fillMerged();
    }

    void startCell(QStringView tag)
    {
        if (m_rows.empty())
            startRow();
        m_inCell = true;
        m_cell.clear();
        m_columns = spanOf(tag, u"colspan");
        m_lines = spanOf(tag, u"rowspan");
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        QStringList& row = m_rows.back();
        for (int i = 0; i < m_columns; ++i) {
            if (m_lines > 1)
                m_merged[int(row.size())] = m_lines - 1;
            row.append(i == 0 ? tidy(m_cell) : QString());
        }
        m_size += m_columns;
        if (m_size > mostCharacters / 10)
            refuse();
        fillMerged();
    }

    // Cells that belong to one further up are empty here.
    void fillMerged()
    {
        QStringList& row = m_rows.back();
        for (auto found = m_merged.find(int(row.size())); found != m_merged.end();
             found = m_merged.find(int(row.size()))) {
            if (--found->second <= 0)
                m_merged.erase(found);
            row.append(QString());
            ++m_size;
        }
    }

    QStringView m_html;
    std::vector<QStringList> m_rows;
    std::map<int, int> m_merged; // column → rows still to be left empty
    QString m_cell;
    int m_columns = 1;
    int m_lines = 1;
    int m_depth = 0;
    qsizetype m_size = 0;
    bool m_inCell = false;
    bool m_done = false;
};

} // namespace

ClipTable readPlainTable(const QString& text)
{
    if (text.size() > mostCharacters)
        refuse();
    return text.isEmpty() ? ClipTable {} : squared(plainRows(text));
}

ClipTable readHtmlTable(const QString& html)
{
    if (html.size() > 10 * mostCharacters)
        refuse();
    return squared(HtmlTable(html).read());
}

ClipTable readClipboard(const QString& plain, const QString& html)
{
    if (plain.size() > mostCharacters)
        refuse();
    if (!plain.isEmpty()) {
        std::vector<QStringList> rows = plainRows(plain);
        if (html.isEmpty() || !ragged(rows))
            return squared(std::move(rows));
    }
    const ClipTable table = readHtmlTable(html);
    return table.rows.empty() ? readPlainTable(plain) : table;
}

QString plainTable(const ClipTable& table)
{
    QString text;
    for (const QStringList& row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString field = row[i];
            if (std::ranges::any_of(field, endsField) || field.startsWith(u'"'))
                field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += (i > 0 ? QStringLiteral("\t") : QString()) + field;
        }
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString htmlTable(const ClipTable& table)
{
    QString text = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QStringList& row : table.rows) {
        text += QStringLiteral("<tr>");
        for (const QString& field : row)
            text += QStringLiteral("<td>")
                + field.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                + QStringLiteral("</td>");
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table></body></html>");
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/text_output.h"

#include <algorithm>

namespace app {

namespace {

bool isFormula(QByteArrayView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](char c) { return c != '\''; });
    return first != text.end() && QByteArrayView("=+-@\t\r").contains(*first);
}

bool needsQuotes(QByteArrayView text)
{
    const auto special = [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
    };
    return std::any_of(text.begin(), text.end(), special) || text.front() == ' '
        || text.back() == ' ';
}

} // namespace

void appendCsvText(QByteArray& out, const QString& text)
{
    if (text.isEmpty())
        return;
    QByteArray utf8 = text.toUtf8();
    if (isFormula(utf8))
        utf8.prepend('\'');
    if (!needsQuotes(utf8)) {
        out += utf8;
        return;
    }
    out += '"';
    out += utf8.replace('"', "\"\"");
    out += '"';
}

void appendJsonString(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (quint8(c) < 0x20)
                out += "\\u00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

} // namespace app

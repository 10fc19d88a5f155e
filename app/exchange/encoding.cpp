// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/encoding.h"

#include "app/exchange/exchange_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace app {

namespace {

struct Fault
{
    qsizetype at = -1; // -1: none
    bool cutOff = false; // the bytes end inside a character
    int wide = 0; // characters of three or more bytes read before it
};

quint8 byteAt(QByteArrayView bytes, qsizetype i)
{
    return quint8(bytes[i]);
}

int utf8Length(quint8 lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// Where strict UTF-8 breaks; only asked once the whole is known to be invalid.
Fault utf8Fault(QByteArrayView bytes)
{
    Fault fault;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8Length(byteAt(bytes, i));
        const qsizetype have = std::min<qsizetype>(length, bytes.size() - i);
        const auto part = bytes.sliced(i, have);
        const bool tailOk = length > 0
            && std::all_of(part.begin() + 1, part.end(), [](char c) { return (c & 0xC0) == 0x80; });
        if (!tailOk || have < length || !QByteArray::fromRawData(part.data(), have).isValidUtf8()) {
            fault.at = i;
            fault.cutOff = tailOk && have < length;
            return fault;
        }
        fault.wide += length >= 3 ? 1 : 0;
        i += length;
    }
    return fault;
}

bool between(quint8 value, int low, int high)
{
    return value >= low && value <= high;
}

// The grammar of GB 18030; the converter alone would let a cut-off last character pass.
Fault gbFault(QByteArrayView bytes)
{
    Fault fault;
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const quint8 lead = byteAt(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        fault.at = i;
        if (!between(lead, 0x81, 0xFE))
            return fault;
        if (i + 1 == size) {
            fault.cutOff = true;
            return fault;
        }
        const quint8 second = byteAt(bytes, i + 1);
        const bool four = between(second, 0x30, 0x39);
        if (four && i + 3 >= size) {
            fault.cutOff = true;
            return fault;
        }
        const bool good = four
            ? between(byteAt(bytes, i + 2), 0x81, 0xFE) && between(byteAt(bytes, i + 3), 0x30, 0x39)
            : between(second, 0x40, 0xFE) && second != 0x7F;
        if (!good)
            return fault;
        i += four ? 4 : 2;
        fault.at = -1;
    }
    return fault;
}

Finding problem(const char* code, const QString& message, const QString& suggestion)
{
    Finding f;
    f.code = QLatin1StringView(code);
    f.message = message;
    f.suggestion = suggestion;
    return f;
}

Finding brokenText(QByteArrayView bytes, const Fault& fault, const QString& encoding)
{
    const auto begin = bytes.begin();
    const auto at = begin + fault.at;
    const int line = int(std::count(begin, at, '\n')) + 1;
    const auto lineStart
        = std::find(std::make_reverse_iterator(at), std::make_reverse_iterator(begin), '\n').base();
    const int column = int(at - lineStart) + 1;
    const QString hex = QStringLiteral("0x%1").arg(quint8(*at), 2, 16, QLatin1Char('0'));
    Finding f = problem("E202",
        fault.cutOff ? ExchangeText::tr("The file ends in the middle of a character (%1, line %2, "
                                        "byte %3): its end is missing.")
                           .arg(encoding)
                           .arg(line)
                           .arg(column)
                     : ExchangeText::tr("Line %1, byte %2 (%3) is no character in UTF-8 or "
                                        "GB18030; the text is damaged or in another encoding.")
                           .arg(line)
                           .arg(column)
                           .arg(hex),
        fault.cutOff ? ExchangeText::tr("Copy or download the file again.")
                     : ExchangeText::tr("Save it again as CSV UTF-8, or download it again."));
    f.row = line;
    f.found = hex;
    f.expected = QStringLiteral("UTF-8, GB18030");
    return f;
}

std::optional<Finding> otherFileKind(QByteArrayView bytes)
{
    const QString saveAsCsv
        = ExchangeText::tr("Open it in a spreadsheet program and save it as “CSV UTF-8”.");
    if (bytes.startsWith("PK\x03\x04")) {
        return problem("E201",
            ExchangeText::tr("This is an Excel workbook (xlsx) or a zip archive, not a CSV file."),
            saveAsCsv);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return problem("E201",
            ExchangeText::tr("This is an old Excel workbook (xls), not a CSV file."), saveAsCsv);
    }
    if (bytes.startsWith("SQLite format 3")) {
        return problem("E201",
            ExchangeText::tr("This is a database or a workspace, not a CSV file."),
            ExchangeText::tr("Open a workspace with File, Open; import takes CSV files."));
    }
    if (bytes.startsWith("%PDF-")) {
        return problem("E201", ExchangeText::tr("This is a PDF document, not a CSV file."),
            ExchangeText::tr("Ask the publisher for the table as CSV or Excel."));
    }
    return std::nullopt;
}

Finding nulBytes(QByteArrayView bytes)
{
    const auto at = std::find(bytes.begin(), bytes.end(), '\0');
    Finding f = problem("E201",
        ExchangeText::tr(
            "The file holds NUL bytes: it is not text, or UTF-16 text without its mark."),
        ExchangeText::tr("Save it again as CSV UTF-8."));
    f.row = int(std::count(bytes.begin(), at, '\n')) + 1;
    f.found = QStringLiteral("0x00");
    return f;
}

Decoded fromUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding, const QString& name)
{
    Decoded result;
    result.encoding = name;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
    if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16()) {
        result.problem = problem("E202",
            ExchangeText::tr("The file is marked as %1 but ends in the middle of a character or "
                             "holds half characters.")
                .arg(name),
            ExchangeText::tr("Save it again as CSV UTF-8, or download it again."));
    } else if (text.contains(QChar::Null)) {
        result.problem = nulBytes({});
    } else {
        result.text = text.toUtf8();
    }
    return result;
}

Decoded fromGb18030(const QByteArray& bytes)
{
    Decoded result;
    result.encoding = QStringLiteral("GB18030");
    // A few three-byte characters in a row do not occur in GB18030 text by chance: such a file
    // is UTF-8 with damage, and reading it as GB18030 would fill the table with wrong
    // characters.
    constexpr int surelyUtf8 = 4;
    const Fault utf8 = utf8Fault(bytes);
    if (utf8.wide >= surelyUtf8) {
        result.encoding = QStringLiteral("UTF-8");
        result.problem = brokenText(bytes, utf8, result.encoding);
        return result;
    }
    if (const Fault gb = gbFault(bytes); gb.at >= 0) {
        result.problem = brokenText(bytes, gb, result.encoding);
        return result;
    }
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    if (!decoder.isValid()) {
        result.problem = problem("E202",
            ExchangeText::tr("The file is not UTF-8, and this system cannot read GB18030."),
            ExchangeText::tr("Save it again as CSV UTF-8."));
        return result;
    }
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        result.problem = brokenText(bytes, utf8, result.encoding);
    else
        result.text = text.toUtf8();
    return result;
}

} // namespace

Decoded decodeText(const QByteArray& bytes)
{
    Decoded result;
    if ((result.problem = otherFileKind(bytes)))
        return result;
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, QStringConverter::Utf16LE, QStringLiteral("UTF-16LE"));
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, QStringConverter::Utf16BE, QStringLiteral("UTF-16BE"));
    if (bytes.contains('\0')) {
        result.problem = nulBytes(bytes);
        return result;
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    result.encoding = marked ? QStringLiteral("UTF-8 (BOM)") : QStringLiteral("UTF-8");
    if (bytes.isValidUtf8())
        result.text = marked ? bytes.mid(3) : bytes;
    else if (marked)
        result.problem = brokenText(bytes, utf8Fault(bytes), result.encoding);
    else
        result = fromGb18030(bytes);
    return result;
}

} // namespace app

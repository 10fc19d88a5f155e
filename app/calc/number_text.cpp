// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/number_text.h"

#include "app/calc/periods.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace app {

namespace {

class NumberText
{
    Q_DECLARE_TR_FUNCTIONS(app::NumberText)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// How many bytes from the start are a decimal: sign, digits, point, digits, exponent.
size_t decimalLength(std::string_view text)
{
    size_t i = !text.empty() && text[0] == '-' ? 1 : 0;
    const auto digits = [&text](size_t from) {
        return size_t(std::find_if_not(text.begin() + std::ptrdiff_t(from), text.end(), isDigit)
            - text.begin());
    };
    size_t end = digits(i);
    size_t mantissa = end - i;
    if (end < text.size() && text[end] == '.') {
        const size_t fraction = digits(end + 1);
        mantissa += fraction - end - 1;
        end = mantissa > 0 ? fraction : end;
    }
    if (mantissa == 0)
        return i;
    if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
        i = end + 1;
        i += i < text.size() && (text[i] == '-' || text[i] == '+') ? 1 : 0;
        const size_t exponent = digits(i);
        if (exponent > i)
            end = exponent;
    }
    return end;
}

int characterAt(std::string_view text, size_t bytes)
{
    return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size()) + 1;
}

// What a workspace keeps; beyond it sums would leave the range of numbers.
bool isKeepable(double value)
{
    constexpr double largest = 1e300;
    return std::abs(value) <= largest;
}

std::optional<double> shifted(std::string_view text, int shift)
{
    const auto e = text.find_first_of("eE");
    int exponent = shift;
    if (e != std::string_view::npos) {
        const char* from = text.data() + e + (text[e + 1] == '+' ? 2 : 1);
        int written = 0;
        if (std::from_chars(from, text.data() + text.size(), written).ec != std::errc())
            return std::nullopt;
        exponent = std::clamp(written, -100000, 100000) + shift;
    }
    std::string moved(text.substr(0, e));
    moved += "e" + std::to_string(exponent);
    double value = 0;
    const auto read = std::from_chars(moved.data(), moved.data() + moved.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

bool hasNonZeroDigit(std::string_view text)
{
    const auto mantissa = text.substr(0, text.find_first_of("eE"));
    return std::any_of(
        mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; });
}

struct Plain
{
    QString text; // ready for machineNumber
    int shift = 0;
    NumberFault fault = NumberFault::None;
    int at = 0;
};

bool takesFactor(QStringView unit)
{
    constexpr QStringView relative = u"%‰‱/万亿";
    return !unit.isEmpty()
        && std::none_of(unit.begin(), unit.end(), [&](QChar c) { return relative.contains(c); });
}

// Takes 万, 亿 and % off the end.
Plain withoutSuffix(QString text, QStringView unit)
{
    Plain plain;
    if (text.endsWith(u'%')) {
        plain.at = int(text.size());
        plain.fault = unit == u"%" ? NumberFault::None : NumberFault::PercentNotAllowed;
        text.chop(1);
    }
    while (text.endsWith(u'万') || text.endsWith(u'亿')) {
        plain.shift += text.endsWith(u'万') ? 4 : 8;
        plain.at = int(text.size());
        if (!takesFactor(unit))
            plain.fault = NumberFault::FactorNotAllowed;
        text.chop(1);
    }
    plain.text = text.trimmed();
    return plain;
}

// Takes the separators of thousands away when they stand in groups of three.
Plain withoutGroups(Plain plain)
{
    const QString& text = plain.text;
    if (!text.contains(u',') || plain.fault != NumberFault::None)
        return plain;
    const auto isDigitChar = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto odd = std::find_if(text.begin(), text.end(),
        [&](QChar c) { return !isDigitChar(c) && c != u',' && c != u'.' && c != u'-'; });
    if (odd != text.end()) {
        plain.fault = NumberFault::NotANumber;
        plain.at = int(odd - text.begin()) + 1;
        return plain;
    }
    const auto point = text.indexOf(u'.') >= 0 ? text.indexOf(u'.') : text.size();
    const auto start = text.startsWith(u'-') ? 1 : 0;
    const auto firstComma = text.indexOf(u',');
    bool good = firstComma > start && firstComma - start <= 3 && text.lastIndexOf(u',') < point;
    for (auto i = start; i < point; ++i)
        good = good && ((point - i) % 4 == 0) == (text[i] == u',');
    if (!good) {
        plain.fault = NumberFault::BadGroups;
        plain.at = int(firstComma) + 1;
        return plain;
    }
    plain.text.remove(u',');
    return plain;
}

bool isOneOf(const QString& text, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), QStringView(text)) != words.end();
}

// A mark or a word instead of a figure.
std::optional<PeopleNumber> withoutFigure(const QString& text)
{
    PeopleNumber result;
    result.adapted = true;
    if (isOneOf(text, { u"—", u"——", u"--", u"-", u"−", u"–", u"/", u"无", u"未报" })) {
        result.missing = db::Missing::NotReported;
        return result;
    }
    // In Chinese statistical tables: a figure there is, but below the smallest unit shown.
    if (isOneOf(text, { u"…", u"……", u"..." })) {
        result.value = 0;
        result.status = db::ValueStatus::NotSignificant;
        return result;
    }
    if (text.startsWith(u'#')) {
        result.fault = NumberFault::SpreadsheetError;
        result.at = 1;
        return result;
    }
    return std::nullopt;
}

} // namespace

MachineNumber machineNumber(std::string_view text, int shift)
{
    MachineNumber number;
    if (text.empty()) {
        number.fault = NumberFault::Empty;
        return number;
    }
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number.value);
    // from_chars also takes "inf" and "nan"; a decimal never has letters but e.
    const size_t length = decimalLength(text);
    if (length != text.size() || read.ec == std::errc::invalid_argument) {
        number.fault = NumberFault::NotANumber;
        number.at = characterAt(text, length);
        return number;
    }
    if (read.ec == std::errc::result_out_of_range || !isKeepable(number.value)) {
        number.fault = NumberFault::OutOfRange;
        number.at = 1;
        return number;
    }
    if (shift != 0) {
        const auto moved = shifted(text, shift);
        if (!moved || !isKeepable(*moved) || (*moved == 0 && hasNonZeroDigit(text)))
            number.fault = NumberFault::OutOfRange;
        else
            number.value = *moved;
    }
    if (number.value == 0)
        number.value = 0; // no negative zero: it would show as −0
    return number;
}

PeopleNumber peopleNumber(QStringView text, QStringView unit, int shift)
{
    PeopleNumber result;
    const QByteArray asWritten = text.toUtf8();
    const auto first = machineNumber({ asWritten.data(), size_t(asWritten.size()) }, shift);
    if (first.ok()) {
        result.value = first.value;
        return result;
    }
    QString half = halfWidth(text);
    const auto leading = std::find_if_not(half.begin(), half.end(), [](QChar c) {
        return c.isSpace();
    }) - half.begin();
    half = half.trimmed();
    result.fault = first.fault;
    result.at = first.at;
    if (half.isEmpty() || first.fault == NumberFault::OutOfRange)
        return result;
    if (const auto none = withoutFigure(half))
        return *none;
    half.replace(QChar(0x2212), u'-');
    const bool plus = half.startsWith(u'+');
    const Plain plain = withoutGroups(withoutSuffix(half.sliced(plus ? 1 : 0), unit));
    const auto before = int(leading) + (plus ? 1 : 0);
    if (plain.fault != NumberFault::None) {
        result.fault = plain.fault;
        result.at = plain.at + before;
        return result;
    }
    const QByteArray bare = plain.text.toUtf8();
    const auto second = machineNumber({ bare.data(), size_t(bare.size()) }, shift + plain.shift);
    result.fault = second.fault;
    result.at = second.ok() ? 0 : second.at + before;
    if (second.ok()) {
        result.value = second.value;
        result.adapted = true;
    }
    return result;
}

QString numberFaultText(NumberFault fault, QStringView text, int at)
{
    constexpr qsizetype shown = 40;
    const QString quoted
        = text.size() <= shown ? text.toString() : text.left(shown).toString() + QChar(0x2026);
    switch (fault) {
    case NumberFault::None: return {};
    case NumberFault::Empty: return NumberText::tr("There is no number.");
    case NumberFault::NotANumber:
        if (at >= 1 && at <= text.size()) {
            return NumberText::tr("“%1” is not a number: character %2 is “%3”.")
                .arg(quoted, QString::number(at), QString(text[at - 1]));
        }
        return NumberText::tr("“%1” is not a number: it ends too early.").arg(quoted);
    case NumberFault::BadGroups:
        return NumberText::tr("“%1” has a comma that does not divide thousands.").arg(quoted);
    case NumberFault::OutOfRange:
        return NumberText::tr("“%1” is too large or too small to be kept.").arg(quoted);
    case NumberFault::SpreadsheetError:
        return NumberText::tr("“%1” is an error of the spreadsheet, not a number.").arg(quoted);
    case NumberFault::FactorNotAllowed:
        return NumberText::tr("“%1” has 万 or 亿, which the unit has no place for.").arg(quoted);
    case NumberFault::PercentNotAllowed:
        return NumberText::tr("“%1” has a percent sign, but the unit is not %.").arg(quoted);
    }
    return {};
}

std::optional<int> unitShift(QStringView from, QStringView to)
{
    struct Scaled
    {
        QString base;
        int power = 0;
    };
    const auto scaled = [](QStringView unit) {
        Scaled s { halfWidth(unit).trimmed(), 0 };
        while (s.base.size() > 1 && (s.base.startsWith(u'万') || s.base.startsWith(u'亿'))) {
            s.power += s.base.startsWith(u'万') ? 4 : 8;
            s.base.remove(0, 1);
        }
        return s;
    };
    const Scaled a = scaled(from);
    const Scaled b = scaled(to);
    return a.base == b.base ? std::optional(a.power - b.power) : std::nullopt;
}

QByteArray machineText(double value)
{
    std::array<char, 32> buffer {};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QByteArray(buffer.data(), written.ptr - buffer.data());
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/periods.h"

#include <QRegularExpression>

namespace app {

namespace {

using db::Basis;
using db::Period;

// Spaces and brackets carry no meaning here, and every kind of dash is a hyphen.
QString normalised(QStringView text)
{
    QString result;
    for (const QChar c : halfWidth(text)) {
        if (c.isSpace() || c == u'(' || c == u')')
            continue;
        const bool dash = (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212)
            || c == u'~' || c == QChar(0x81F3); // 至
        result += dash ? QChar(u'-') : c;
    }
    return result;
}

int ordinal(QStringView text)
{
    constexpr QStringView words = u"一二三四";
    const auto at = words.indexOf(text);
    return at >= 0 ? int(at) + 1 : text.toInt();
}

struct Matcher
{
    QString text;
    QRegularExpressionMatch match;

    bool is(const QRegularExpression& pattern)
    {
        match = pattern.match(text);
        return match.hasMatch();
    }
    int number(int group) const { return match.capturedView(group).toInt(); }
    bool has(int group) const { return match.capturedLength(group) > 0; }
};

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isYear(int year)
{
    return year >= 1900 && year <= 2199;
}

std::optional<ParsedPeriod> quarterOrHalf(Matcher& m)
{
    static const auto quarterCode = whole(QStringLiteral("(\\d{4})-?[Qq]([1-4])"));
    static const auto quarterWords
        = whole(QStringLiteral("(\\d{4})年第?([1-4一二三四])季度?(末)?"));
    static const auto toQuarter = whole(QStringLiteral("(\\d{4})年前([2-4二三四])个?季度(累计)?"));
    static const auto halfCode = whole(QStringLiteral("(\\d{4})-?[SsHh]([12])"));
    static const auto halfWords = whole(QStringLiteral("(\\d{4})年([上下])半年"));
    if (m.is(quarterCode))
        return ParsedPeriod { Period::quarter(m.number(1), m.number(2)), {} };
    if (m.is(quarterWords)) {
        return ParsedPeriod { Period::quarter(m.number(1), ordinal(m.match.capturedView(2))),
            m.has(3) ? std::optional(Basis::PointInTime) : std::nullopt };
    }
    if (m.is(toQuarter)) {
        return ParsedPeriod { periodToDate(m.number(1), ordinal(m.match.capturedView(2)) * 3),
            Basis::YearToDate };
    }
    if (m.is(halfCode))
        return ParsedPeriod { Period::half(m.number(1), m.number(2)), {} };
    if (m.is(halfWords))
        return ParsedPeriod { Period::half(m.number(1), m.match.capturedView(2) == u"上" ? 1 : 2),
            {} };
    return std::nullopt;
}

std::optional<ParsedPeriod> months(Matcher& m)
{
    static const auto toDate = whole(QStringLiteral("(\\d{4})年0?1月?-(\\d{1,2})月(累计)?"));
    static const auto month = whole(QStringLiteral("(\\d{4})[/-](\\d{1,2})"));
    static const auto words = whole(QStringLiteral("(\\d{4})年(\\d{1,2})月(份|末|底)?"));
    const bool isToDate = m.is(toDate);
    if (!isToDate && !m.is(month) && !m.is(words))
        return std::nullopt;
    const int number = m.number(2);
    if (number < 1 || number > 12)
        return std::nullopt;
    if (isToDate)
        return number > 1
            ? std::optional(ParsedPeriod { periodToDate(m.number(1), number), Basis::YearToDate })
            : std::nullopt;
    const bool atEnd = m.match.capturedView(3) == u"末" || m.match.capturedView(3) == u"底";
    if (!atEnd)
        return ParsedPeriod { Period::month(m.number(1), number), {} };
    // The end of September is the end of the third quarter.
    return ParsedPeriod { number % 3 == 0 ? Period::quarter(m.number(1), number / 3)
                                          : Period::month(m.number(1), number),
        Basis::PointInTime };
}

std::optional<ParsedPeriod> years(Matcher& m)
{
    static const auto year = whole(QStringLiteral("(\\d{4})年(度|末|底)?"));
    static const auto span = whole(QStringLiteral("(\\d{4})年?-(\\d{4})年?"));
    if (m.is(year)) {
        const bool atEnd = m.has(2) && m.match.capturedView(2) != u"度";
        return ParsedPeriod { Period::year(m.number(1)),
            atEnd ? std::optional(Basis::PointInTime) : std::nullopt };
    }
    if (m.is(span)) {
        const QString code = QStringLiteral("%1-%2").arg(m.number(1)).arg(m.number(2));
        if (const auto period = Period::fromCode(code))
            return ParsedPeriod { *period, {} };
    }
    return std::nullopt;
}

} // namespace

Period periodToDate(int year, int month)
{
    if (month == 12)
        return Period::year(year);
    return month % 3 == 0 ? Period::quarter(year, month / 3) : Period::month(year, month);
}

QString halfWidth(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x3000) || c == QChar(0x00A0))
            c = u' ';
    }
    return result;
}

std::optional<ParsedPeriod> parsePeriod(QStringView text)
{
    if (const auto period = Period::fromCode(text))
        return ParsedPeriod { *period, {} };
    constexpr qsizetype longestSpelling = 40;
    if (text.size() > longestSpelling)
        return std::nullopt;
    Matcher m { normalised(text), {} };
    if (!isYear(QStringView(m.text).left(4).toInt()))
        return std::nullopt;
    if (const auto period = Period::fromCode(m.text))
        return ParsedPeriod { *period, {} };
    for (const auto read : { quarterOrHalf, months, years }) {
        if (const auto parsed = read(m))
            return parsed;
    }
    return std::nullopt;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/period.h"

namespace db {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

std::optional<int> digits(QStringView text, int from, int count)
{
    if (text.size() < from + count)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text.mid(from, count)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool isYear(std::optional<int> y)
{
    return y && *y >= firstYear && *y <= lastYear;
}

} // namespace

PeriodKind Period::kind() const
{
    switch (months()) {
    case 0: return PeriodKind::None;
    case 1: return PeriodKind::Month;
    case 3: return PeriodKind::Quarter;
    case 6: return PeriodKind::Half;
    case 12: return PeriodKind::Year;
    default: return PeriodKind::Span;
    }
}

std::optional<Period> Period::fromId(qint64 id)
{
    if (id <= 0 || id > (lastYear * 100 + 12) * 1000LL + 999)
        return std::nullopt;
    Period p;
    p.m_id = int(id);
    const int m = p.endMonth();
    if (!isYear(p.endYear()) || m < 1 || m > 12)
        return std::nullopt;
    switch (p.months()) {
    case 1: return p;
    case 3: return m % 3 == 0 ? std::optional(p) : std::nullopt;
    case 6: return m % 6 == 0 ? std::optional(p) : std::nullopt;
    default:
        return m == 12 && p.months() > 0 && p.months() % 12 == 0 ? std::optional(p) : std::nullopt;
    }
}

std::optional<Period> Period::fromCode(QStringView code)
{
    const auto y = digits(code, 0, 4);
    if (!isYear(y))
        return std::nullopt;
    if (code.size() == 4)
        return year(*y);
    if (code.size() == 6 && code[4] == u'Q') {
        const auto q = digits(code, 5, 1);
        return q && *q >= 1 && *q <= 4 ? std::optional(quarter(*y, *q)) : std::nullopt;
    }
    if (code.size() == 6 && code[4] == u'S') {
        const auto h = digits(code, 5, 1);
        return h && *h >= 1 && *h <= 2 ? std::optional(half(*y, *h)) : std::nullopt;
    }
    if (code.size() == 6) {
        const auto m = digits(code, 4, 2);
        return m && *m >= 1 && *m <= 12 ? std::optional(month(*y, *m)) : std::nullopt;
    }
    if (code.size() == 9 && code[4] == u'-') {
        const auto last = digits(code, 5, 4);
        return isYear(last) && *last > *y && *last - *y < 80 ? std::optional(span(*y, *last))
                                                             : std::nullopt;
    }
    return std::nullopt;
}

QString Period::code() const
{
    switch (kind()) {
    case PeriodKind::None: return {};
    case PeriodKind::Year: return QString::number(endYear());
    case PeriodKind::Half: return QStringLiteral("%1S%2").arg(endYear()).arg(endMonth() / 6);
    case PeriodKind::Quarter: return QStringLiteral("%1Q%2").arg(endYear()).arg(endMonth() / 3);
    case PeriodKind::Month:
        return QStringLiteral("%1%2").arg(endYear()).arg(endMonth(), 2, 10, QLatin1Char('0'));
    case PeriodKind::Span: return QStringLiteral("%1-%2").arg(startYear()).arg(endYear());
    }
    return {};
}

QDate Period::startDate() const
{
    return QDate(endYear(), endMonth(), 1).addMonths(1 - months());
}

QDate Period::endDate() const
{
    return QDate(endYear(), endMonth(), 1).addMonths(1).addDays(-1);
}

} // namespace db

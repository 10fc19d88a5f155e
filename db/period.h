// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of calendar months (year, half, quarter, month, span of years) as one small value.
// It orders by its end, then its length. Reading people's spellings is app/calc/periods.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace db {

enum class PeriodKind : quint8 { None, Month, Quarter, Half, Year, Span };

class Period
{
public:
    constexpr Period() = default;

    static constexpr Period year(int y) { return Period(y, 12, 12); }
    static constexpr Period half(int y, int h) { return Period(y, h * 6, 6); }
    static constexpr Period quarter(int y, int q) { return Period(y, q * 3, 3); }
    static constexpr Period month(int y, int m) { return Period(y, m, 1); }
    static constexpr Period span(int firstYear, int lastYear)
    {
        return Period(lastYear, 12, (lastYear - firstYear + 1) * 12);
    }
    // The stored integer: end year, end month, months (2022Q4 is 202212003). Refuses others.
    static std::optional<Period> fromId(qint64 id);
    // The codes of the exchange format: 2025, 2025S1, 2025Q3, 202509, 2016-2020. Nothing else.
    static std::optional<Period> fromCode(QStringView code);

    constexpr bool isNull() const { return m_id == 0; }
    constexpr qint64 id() const { return m_id; }
    constexpr int endYear() const { return m_id / 100000; }
    constexpr int endMonth() const { return m_id / 1000 % 100; }
    constexpr int months() const { return m_id % 1000; }
    constexpr int startYear() const { return endYear() - (months() - endMonth() + 11) / 12; }
    PeriodKind kind() const;
    QString code() const;
    QDate startDate() const;
    QDate endDate() const;
    // The period of the same shape this many years before.
    constexpr Period yearsBefore(int years) const
    {
        return Period(endYear() - years, endMonth(), months());
    }

    constexpr auto operator<=>(const Period&) const = default;

private:
    constexpr Period(int endYear, int endMonth, int months)
        : m_id((endYear * 100 + endMonth) * 1000 + months)
    {
    }
    int m_id = 0;
};

} // namespace db

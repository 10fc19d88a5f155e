// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_row.h"

#include "app/exchange/exchange_text.h"

#include <algorithm>

namespace app {

QString ListContext::sourceTitle(db::SourceId id) const
{
    const auto it = std::ranges::find(sources, id, &db::Source::id);
    return it == sources.end() ? QString() : it->title;
}

QString ListRow::text(const char* column) const
{
    const qsizetype i = m_context.header.indexOf(QString::fromUtf8(column));
    if (i < 0)
        return {};
    const std::string_view field = m_table.field(m_row, int(i));
    return QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed();
}

bool ListRow::has(const char* column) const
{
    return m_context.header.contains(QString::fromUtf8(column));
}

void ListRow::problem(const char* code, const char* column, const QString& found,
    const QString& expected, const QString& message)
{
    m_good = false;
    m_context.findings.add({ Severity::Error, QString::fromUtf8(code), m_context.file, line(),
        QString::fromUtf8(column), found, expected, message, {} });
}

QString ListRow::required(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        problem("E111", column, {}, ExchangeText::tr("a value"),
            ExchangeText::tr("Line %1: the column %2 is empty but must be given.")
                .arg(line())
                .arg(QString::fromUtf8(column)));
    return value;
}

std::optional<int> ListRow::integer(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok)
        return number;
    problem("E110", column, value, ExchangeText::tr("a whole number"),
        ExchangeText::tr("Line %1: “%2” in the column %3 is not a whole number.")
            .arg(line())
            .arg(value, QString::fromUtf8(column)));
    return std::nullopt;
}

std::optional<double> ListRow::real(const char* column)
{
    const QString value = required(column);
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (ok && std::abs(number) <= 1e300)
        return number;
    if (!value.isEmpty())
        problem("E110", column, value, ExchangeText::tr("a number"),
            ExchangeText::tr("Line %1: “%2” in the column %3 is not a number.")
                .arg(line())
                .arg(value, QString::fromUtf8(column)));
    return std::nullopt;
}

std::optional<double> ListRow::optionalReal(const char* column)
{
    return text(column).isEmpty() ? std::nullopt : real(column);
}

bool ListRow::flag(const char* column)
{
    return oneOf(column, { QStringLiteral("0"), QStringLiteral("1") }) == QStringLiteral("1");
}

QString ListRow::oneOf(const char* column, const QStringList& allowed)
{
    const QString value = required(column);
    if (!value.isEmpty() && !allowed.contains(value))
        problem("E112", column, value, allowed.join(QStringLiteral(", ")),
            ExchangeText::tr("Line %1: “%2” is not known in the column %3; use one of: %4.")
                .arg(line())
                .arg(value, QString::fromUtf8(column), allowed.join(QStringLiteral(", "))));
    return value;
}

std::optional<QDate> ListRow::date(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (date.isValid())
        return date;
    problem("E113", column, value, QStringLiteral("2022-06-30"),
        ExchangeText::tr("Line %1: “%2” in the column %3 is not a date; write it like 2022-06-30.")
            .arg(line())
            .arg(value, QString::fromUtf8(column)));
    return std::nullopt;
}

QDate ListRow::day(const char* column)
{
    required(column);
    return date(column).value_or(QDate());
}

std::optional<db::Period> ListRow::period(const char* column)
{
    const QString value = required(column);
    const auto period = db::Period::fromCode(value);
    if (!period && !value.isEmpty())
        problem("E114", column, value, QStringLiteral("2022, 2022Q4, 202209"),
            ExchangeText::tr("Line %1: “%2” in the column %3 is not a period; write 2022, 2022Q4 "
                             "or 202209.")
                .arg(line())
                .arg(value, QString::fromUtf8(column)));
    return period;
}

std::optional<db::RegionId> ListRow::region(const char* column, bool needed)
{
    const QString value = needed ? required(column) : text(column);
    if (value.isEmpty())
        return std::nullopt;
    if (const db::Region* region = m_context.store.catalog().regionByCode(value))
        return region->id;
    problem("E301", column, value, ExchangeText::tr("a region code"),
        ExchangeText::tr("Line %1: there is no region with the code “%2”.").arg(line()).arg(value));
    return std::nullopt;
}

std::optional<db::IndicatorId> ListRow::indicator(const char* column, bool needed)
{
    const QString value = needed ? required(column) : text(column);
    if (value.isEmpty())
        return std::nullopt;
    if (const db::Indicator* indicator = m_context.store.catalog().indicatorByCode(value))
        return indicator->id;
    problem("E302", column, value, ExchangeText::tr("an indicator code"),
        ExchangeText::tr("Line %1: there is no indicator with the code “%2”.")
            .arg(line())
            .arg(value));
    return std::nullopt;
}

QString ListRow::source()
{
    const QString title = required("source");
    if (sourceKind(title) == QStringLiteral("demonstration"))
        m_context.plan.demonstration = true;
    return title;
}

QString ListRow::code(const char* column)
{
    const QString value = required(column);
    if (value.isEmpty())
        return value;
    if (m_context.codes.contains(value))
        problem("E310", column, value, ExchangeText::tr("each code once"),
            ExchangeText::tr("Line %1: the code “%2” occurs twice in this file.")
                .arg(line())
                .arg(value));
    m_context.codes.insert(value);
    return value;
}

void ListRow::once(const char* column, const QString& key)
{
    if (m_context.codes.contains(key))
        problem("E310", column, text(column), ExchangeText::tr("each once"),
            ExchangeText::tr("Line %1: the same row occurs twice in this file.").arg(line()));
    m_context.codes.insert(key);
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/indicators.h"

#include "db/sql.h"
#include "db/store.h"

#include <QStringList>

namespace db {

namespace {

std::vector<double> limitsFrom(const QString& text)
{
    std::vector<double> limits;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts))
        limits.push_back(part.toDouble());
    return limits;
}

QString textFrom(const std::vector<double>& limits)
{
    QStringList parts;
    for (const double limit : limits)
        parts.append(QString::number(limit, 'g', 17));
    return parts.join(u' ');
}

} // namespace

std::vector<Indicator> Indicators::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, name_zh, name_en, theme, unit, value_type, direction, frequency, basis,
            numerator, denominator, aggregation, level, framework, framework_number, definition,
            target_note, xpcc_rule, decimals, headline, class_limits, source_id
        FROM indicator
        ORDER BY id)sql");
    std::vector<Indicator> rows;
    while (q.next())
        rows.push_back({ idAt<IndicatorId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), Direction(q.value(7).toInt()), q.value(8).toString(),
            Basis(q.value(9).toInt()), q.value(10).toString(), q.value(11).toString(),
            q.value(12).toString(), q.value(13).toString(), q.value(14).toString(),
            q.value(15).toString(), q.value(16).toString(), q.value(17).toString(),
            q.value(18).toString(), q.value(19).toInt(), q.value(20).toInt(),
            limitsFrom(q.value(21).toString()), idAt<SourceId>(q, 22) });
    return rows;
}

IndicatorId Indicators::put(Change& change, const Indicator& i) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO indicator (code, name_zh, name_en, theme, unit, value_type, direction,
            frequency, basis, numerator, denominator, aggregation, level, framework,
            framework_number, definition, target_note, xpcc_rule, decimals, headline, class_limits,
            source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
            theme = excluded.theme, unit = excluded.unit, value_type = excluded.value_type,
            direction = excluded.direction, frequency = excluded.frequency, basis = excluded.basis,
            numerator = excluded.numerator, denominator = excluded.denominator,
            aggregation = excluded.aggregation, level = excluded.level,
            framework = excluded.framework, framework_number = excluded.framework_number,
            definition = excluded.definition, target_note = excluded.target_note,
            xpcc_rule = excluded.xpcc_rule, decimals = excluded.decimals,
            headline = excluded.headline, class_limits = excluded.class_limits,
            source_id = excluded.source_id
        RETURNING id)sql",
        { bind(i.code), bind(i.nameZh), bind(i.nameEn), bind(i.theme), bind(i.unit),
            bind(i.valueType), int(i.direction), bind(i.frequency), int(i.basis), bind(i.numerator),
            bind(i.denominator), bind(i.aggregation), bind(i.level), bind(i.framework),
            bind(i.frameworkNumber), bind(i.definition), bind(i.targetNote), bind(i.xpccRule),
            i.decimals, i.headline, bind(textFrom(i.classLimits)), bind(i.source) });
    q.next();
    return idAt<IndicatorId>(q, 0);
}

} // namespace db

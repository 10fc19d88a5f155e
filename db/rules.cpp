// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/rules.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<CheckRule> Rules::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, method, severity, indicator_id, expression, threshold, name_zh, name_en,
            enabled, sort_order
        FROM check_rule
        ORDER BY sort_order, code)sql");
    std::vector<CheckRule> rows;
    while (q.next())
        rows.push_back({ idAt<RuleId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            CheckSeverity(q.value(3).toInt()), optionalId<IndicatorId>(q, 4), q.value(5).toString(),
            optionalReal(q, 6), q.value(7).toString(), q.value(8).toString(), q.value(9).toBool(),
            q.value(10).toInt() });
    return rows;
}

RuleId Rules::put(Change&, const CheckRule& r) const
{
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO check_rule (code, method, severity, indicator_id, expression, threshold,
            name_zh, name_en, enabled, sort_order)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET method = excluded.method, severity = excluded.severity,
            indicator_id = excluded.indicator_id, expression = excluded.expression,
            threshold = excluded.threshold, name_zh = excluded.name_zh,
            name_en = excluded.name_en, enabled = excluded.enabled,
            sort_order = excluded.sort_order
        RETURNING id)sql",
        { bind(r.code), bind(r.method), int(r.severity), bind(r.indicator), bind(r.expression),
            bind(r.threshold), bind(r.nameZh), bind(r.nameEn), int(r.enabled), r.order });
    q.next();
    return idAt<RuleId>(q, 0);
}

void Rules::remove(Change&, RuleId id) const
{
    run(m_db, R"sql(
        DELETE FROM dismissal
        WHERE rule_id = ?)sql",
        { bind(id) });
    run(m_db, R"sql(
        DELETE FROM check_rule
        WHERE id = ?)sql",
        { bind(id) });
}

std::vector<Dismissal> Rules::dismissals() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT rule_id, indicator_id, basis, period_id, region_id, inputs, reason, actor, at
        FROM dismissal
        ORDER BY rule_id, indicator_id, basis, period_id, region_id)sql");
    std::vector<Dismissal> rows;
    while (q.next())
        rows.push_back({ idAt<RuleId>(q, 0), cellAt(q, 1), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString() });
    return rows;
}

void Rules::dismiss(Change& change, const Dismissal& d) const
{
    change.putPeriod(d.key.period);
    QVariantList values { bind(d.rule) };
    values << cellValues(d.key) << bind(d.inputs) << bind(d.reason) << actorName(m_db) << timeNow();
    run(m_db, R"sql(
        INSERT INTO dismissal (rule_id, indicator_id, basis, period_id, region_id, inputs, reason,
            actor, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (rule_id, indicator_id, basis, period_id, region_id) DO UPDATE SET
            inputs = excluded.inputs, reason = excluded.reason, actor = excluded.actor,
            at = excluded.at)sql",
        values);
}

void Rules::restore(Change&, RuleId rule, const CellKey& key) const
{
    QVariantList values { bind(rule) };
    values << cellValues(key);
    run(m_db, R"sql(
        DELETE FROM dismissal
        WHERE rule_id = ? AND indicator_id = ? AND basis = ? AND period_id = ?
            AND region_id = ?)sql",
        values);
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/lights.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<LightRule> Lights::rules() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT code, sort_order, light, expression, sentence_zh, sentence_en, enabled
        FROM light_rule
        ORDER BY sort_order, code)sql");
    std::vector<LightRule> rows;
    while (q.next())
        rows.push_back(
            { q.value(0).toString(), q.value(1).toInt(), q.value(2).toInt(), q.value(3).toString(),
                q.value(4).toString(), q.value(5).toString(), q.value(6).toBool() });
    return rows;
}

void Lights::put(Change&, const LightRule& r) const
{
    run(m_db, R"sql(
        INSERT INTO light_rule (code, sort_order, light, expression, sentence_zh, sentence_en,
            enabled)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET sort_order = excluded.sort_order,
            light = excluded.light, expression = excluded.expression,
            sentence_zh = excluded.sentence_zh, sentence_en = excluded.sentence_en,
            enabled = excluded.enabled)sql",
        { bind(r.code), r.order, r.light, bind(r.expression), bind(r.sentenceZh),
            bind(r.sentenceEn), int(r.enabled) });
}

void Lights::removeRule(Change&, const QString& code) const
{
    run(m_db, R"sql(
        DELETE FROM light_rule
        WHERE code = ?)sql",
        { bind(code) });
}

std::vector<LightOverride> Lights::overrides() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT task_id, from_on, until_on, light, reason, actor, at, source_id
        FROM light_override
        ORDER BY task_id, from_on)sql");
    std::vector<LightOverride> rows;
    while (q.next())
        rows.push_back({ idAt<TaskId>(q, 0), dateAt(q, 1), dateAt(q, 2), q.value(3).toInt(),
            q.value(4).toString(), q.value(5).toString(), q.value(6).toString(),
            idAt<SourceId>(q, 7) });
    return rows;
}

void Lights::put(Change&, const LightOverride& o) const
{
    run(m_db, R"sql(
        INSERT INTO light_override (task_id, from_on, until_on, light, reason, actor, at,
            source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (task_id, from_on) DO UPDATE SET until_on = excluded.until_on,
            light = excluded.light, reason = excluded.reason, actor = excluded.actor,
            at = excluded.at, source_id = excluded.source_id)sql",
        { bind(o.task), bind(o.from), bind(o.until), o.light, bind(o.reason),
            o.actor.isEmpty() ? actorName(m_db) : o.actor, o.at.isEmpty() ? timeNow() : o.at,
            bind(o.source) });
}

void Lights::removeOverride(Change&, TaskId task, QDate from) const
{
    run(m_db, R"sql(
        DELETE FROM light_override
        WHERE task_id = ? AND from_on = ?)sql",
        { bind(task), bind(from) });
}

} // namespace db

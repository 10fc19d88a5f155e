// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/actions.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Action> Actions::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT code, task_id, measure_id, indicator_id, region_id, period_id, title, gap, owner,
            opened_on, due_on, result, closed_on, actor, source_id
        FROM action
        ORDER BY code)sql");
    std::vector<Action> rows;
    while (q.next())
        rows.push_back({ q.value(0).toString(), optionalId<TaskId>(q, 1),
            optionalId<MeasureId>(q, 2), optionalId<IndicatorId>(q, 3), optionalId<RegionId>(q, 4),
            q.isNull(5) ? std::nullopt : std::optional(periodAt(q, 5)), q.value(6).toString(),
            q.value(7).toString(), q.value(8).toString(), dateAt(q, 9), optionalDate(q, 10),
            q.value(11).toString(), optionalDate(q, 12), q.value(13).toString(),
            idAt<SourceId>(q, 14) });
    return rows;
}

void Actions::put(Change& change, const Action& a) const
{
    std::optional<qint64> period;
    if (a.period) {
        change.putPeriod(*a.period);
        period = a.period->id();
    }
    run(m_db, R"sql(
        INSERT INTO action (code, task_id, measure_id, indicator_id, region_id, period_id, title,
            gap, owner, opened_on, due_on, result, closed_on, actor, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET task_id = excluded.task_id,
            measure_id = excluded.measure_id, indicator_id = excluded.indicator_id,
            region_id = excluded.region_id, period_id = excluded.period_id,
            title = excluded.title, gap = excluded.gap, owner = excluded.owner,
            opened_on = excluded.opened_on, due_on = excluded.due_on, result = excluded.result,
            closed_on = excluded.closed_on, actor = excluded.actor,
            source_id = excluded.source_id)sql",
        { bind(a.code), bind(a.task), bind(a.measure), bind(a.indicator), bind(a.region),
            period ? QVariant(*period) : QVariant(QMetaType::fromType<qint64>()), bind(a.title),
            bind(a.gap), bind(a.owner), bind(a.openedOn), bind(a.dueOn), bind(a.result),
            bind(a.closedOn), a.actor.isEmpty() ? actorName(m_db) : a.actor, bind(a.source) });
}

void Actions::remove(Change&, const QString& code) const
{
    run(m_db, R"sql(
        DELETE FROM action
        WHERE code = ?)sql",
        { bind(code) });
}

} // namespace db

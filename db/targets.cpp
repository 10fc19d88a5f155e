// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/targets.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Target> Targets::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, indicator_id, region_id, period_id, operator, value, task_id, document_id, note,
            source_id
        FROM target
        ORDER BY indicator_id, period_id, coalesce(region_id, 0), id)sql");
    std::vector<Target> rows;
    while (q.next())
        rows.push_back({ idAt<TargetId>(q, 0), idAt<IndicatorId>(q, 1), optionalId<RegionId>(q, 2),
            periodAt(q, 3), Qualifier(q.value(4).toInt()), q.value(5).toDouble(),
            optionalId<TaskId>(q, 6), optionalId<DocumentId>(q, 7), q.value(8).toString(),
            idAt<SourceId>(q, 9) });
    return rows;
}

TargetId Targets::put(Change& change, const Target& t) const
{
    for (const Target& other : all()) {
        Target same = t;
        same.id = other.id;
        if (same == other)
            return other.id;
    }
    change.putPeriod(t.period);
    if (t.id != TargetId {}) {
        run(m_db, R"sql(
            UPDATE target
            SET indicator_id = ?, region_id = ?, period_id = ?, operator = ?, value = ?,
                task_id = ?, document_id = ?, note = ?, source_id = ?
            WHERE id = ?)sql",
            { bind(t.indicator), bind(t.region), t.period.id(), int(t.op), t.value, bind(t.task),
                bind(t.document), bind(t.note), bind(t.source), bind(t.id) });
        return t.id;
    }
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO target (indicator_id, region_id, period_id, operator, value, task_id,
            document_id, note, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        { bind(t.indicator), bind(t.region), t.period.id(), int(t.op), t.value, bind(t.task),
            bind(t.document), bind(t.note), bind(t.source) });
    q.next();
    return idAt<TargetId>(q, 0);
}

} // namespace db

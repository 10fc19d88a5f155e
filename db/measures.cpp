// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/measures.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Measure> Measures::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, list_class, domain, title_zh, title_en, target_text, indicator_id,
            listed_by, note, sort_order, source_id
        FROM measure
        ORDER BY sort_order, id)sql");
    std::vector<Measure> rows;
    while (q.next())
        rows.push_back({ idAt<MeasureId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), optionalId<IndicatorId>(q, 7), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toInt(), idAt<SourceId>(q, 11) });
    return rows;
}

MeasureId Measures::put(Change& change, const Measure& m) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO measure (code, list_class, domain, title_zh, title_en, target_text,
            indicator_id, listed_by, note, sort_order, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET list_class = excluded.list_class,
            domain = excluded.domain, title_zh = excluded.title_zh, title_en = excluded.title_en,
            target_text = excluded.target_text, indicator_id = excluded.indicator_id,
            listed_by = excluded.listed_by, note = excluded.note,
            sort_order = excluded.sort_order, source_id = excluded.source_id
        RETURNING id)sql",
        { bind(m.code), bind(m.listClass), bind(m.domain), bind(m.titleZh), bind(m.titleEn),
            bind(m.targetText), bind(m.indicator), bind(m.listedBy), bind(m.note), m.sortOrder,
            bind(m.source) });
    q.next();
    return idAt<MeasureId>(q, 0);
}

std::vector<RolloutState> Measures::states() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT code, rank, mark, name_zh, name_en
        FROM rollout_state
        ORDER BY rank IS NULL, rank)sql");
    std::vector<RolloutState> rows;
    while (q.next())
        rows.push_back({ q.value(0).toString(), optionalInt(q, 1), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString() });
    return rows;
}

std::vector<RolloutEntry> Measures::rollout() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT measure_id, region_id, from_on, state, evidence_id, override_reason, note, source_id
        FROM rollout
        ORDER BY measure_id, region_id, from_on)sql");
    std::vector<RolloutEntry> rows;
    while (q.next())
        rows.push_back({ idAt<MeasureId>(q, 0), idAt<RegionId>(q, 1),
            QDate::fromString(q.value(2).toString(), Qt::ISODate), q.value(3).toString(),
            optionalId<DocumentId>(q, 4), q.value(5).toString(), q.value(6).toString(),
            idAt<SourceId>(q, 7) });
    return rows;
}

void Measures::put(Change&, const RolloutEntry& e) const
{
    run(m_db, R"sql(
        INSERT INTO rollout (measure_id, region_id, from_on, state, evidence_id, override_reason,
            note, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (measure_id, region_id, from_on) DO UPDATE SET state = excluded.state,
            evidence_id = excluded.evidence_id, override_reason = excluded.override_reason,
            note = excluded.note, source_id = excluded.source_id)sql",
        { bind(e.measure), bind(e.region), e.from.toString(Qt::ISODate), bind(e.state),
            bind(e.evidence), bind(e.overrideReason), bind(e.note), bind(e.source) });
}

void Measures::remove(Change&, MeasureId measure, RegionId region, QDate from) const
{
    run(m_db, R"sql(
        DELETE FROM rollout
        WHERE measure_id = ? AND region_id = ? AND from_on = ?)sql",
        { db::bind(measure), db::bind(region), bind(from) });
}

} // namespace db

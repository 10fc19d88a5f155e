// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/projects.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Project> Projects::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, kind, name_zh, name_en, region_id, place, batch, year, status, specialty,
            output_hospital, host_hospital, beds, investment, stated_count, completeness, note,
            source_id, outflow_effect
        FROM project
        ORDER BY id)sql");
    std::vector<Project> rows;
    while (q.next())
        rows.push_back({ idAt<ProjectId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), optionalId<RegionId>(q, 5),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toString(), q.value(11).toString(),
            q.value(12).toString(), q.value(13).toString(), q.value(14).toString(),
            q.value(15).toString(), q.value(16).toString(), q.value(17).toString(),
            idAt<SourceId>(q, 18), q.value(19).toString() });
    return rows;
}

ProjectId Projects::put(Change& change, const Project& p) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO project (code, kind, name_zh, name_en, region_id, place, batch, year, status,
            specialty, output_hospital, host_hospital, beds, investment, stated_count,
            completeness, note, source_id, outflow_effect)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name_zh = excluded.name_zh,
            name_en = excluded.name_en, region_id = excluded.region_id, place = excluded.place,
            batch = excluded.batch, year = excluded.year, status = excluded.status,
            specialty = excluded.specialty, output_hospital = excluded.output_hospital,
            host_hospital = excluded.host_hospital, beds = excluded.beds,
            investment = excluded.investment, stated_count = excluded.stated_count,
            completeness = excluded.completeness, note = excluded.note,
            source_id = excluded.source_id, outflow_effect = excluded.outflow_effect
        RETURNING id)sql",
        { bind(p.code), bind(p.kind), bind(p.nameZh), bind(p.nameEn), bind(p.region), bind(p.place),
            bind(p.batch), bind(p.year), bind(p.status), bind(p.specialty), bind(p.outputHospital),
            bind(p.hostHospital), bind(p.beds), bind(p.investment), bind(p.count),
            bind(p.completeness), bind(p.note), bind(p.source), bind(p.outflowEffect) });
    q.next();
    return idAt<ProjectId>(q, 0);
}

void Projects::remove(Change& change, ProjectId project) const
{
    change.touchCatalog();
    run(m_db, R"sql(
        DELETE FROM project
        WHERE id = ?)sql",
        { bind(project) });
}

} // namespace db

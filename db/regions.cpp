// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/regions.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Region> Regions::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, coalesce(gb_code, ''), letters, name_zh, short_zh, abbr_zh, name_en,
            short_en, type, econ_group, parent_id, sort_order, is_reporting, in_scope, tile_row,
            tile_column, note, source_id
        FROM region
        ORDER BY sort_order, code)sql");
    std::vector<Region> rows;
    while (q.next())
        rows.push_back({ idAt<RegionId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toString(), optionalId<RegionId>(q, 11),
            q.value(12).toInt(), q.value(13).toBool(), q.value(14).toBool(), q.value(15).toInt(),
            q.value(16).toInt(), q.value(17).toString(), idAt<SourceId>(q, 18) });
    return rows;
}

RegionId Regions::put(Change& change, const Region& r) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO region (code, gb_code, letters, name_zh, short_zh, abbr_zh, name_en, short_en,
            type, econ_group, parent_id, sort_order, is_reporting, in_scope, tile_row, tile_column,
            note, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET gb_code = excluded.gb_code, letters = excluded.letters,
            name_zh = excluded.name_zh, short_zh = excluded.short_zh, abbr_zh = excluded.abbr_zh,
            name_en = excluded.name_en, short_en = excluded.short_en, type = excluded.type,
            econ_group = excluded.econ_group, parent_id = excluded.parent_id,
            sort_order = excluded.sort_order, is_reporting = excluded.is_reporting,
            in_scope = excluded.in_scope, tile_row = excluded.tile_row,
            tile_column = excluded.tile_column, note = excluded.note,
            source_id = excluded.source_id
        RETURNING id)sql",
        { bind(r.code), bindOptional(r.gbCode), bind(r.letters), bind(r.nameZh), bind(r.shortZh),
            bind(r.abbrZh), bind(r.nameEn), bind(r.shortEn), bind(r.type), bind(r.econGroup),
            bind(r.parent), r.sortOrder, int(r.isReporting), int(r.inScope), r.tileRow,
            r.tileColumn, bind(r.note), bind(r.source) });
    q.next();
    return idAt<RegionId>(q, 0);
}

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out of every region read natively: a matrix of all counties has more rows than can be
// taken through the driver within the time of a click.
#include "db/engine/rollout_row.h"
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"

#include <QSqlDatabase>

#include <sqlite3.h>

#include <string_view>

namespace db::engine::sqlite {

namespace {

// Without sqlite3_column_text, which copies the text to end it with a zero.
std::string_view bytesAt(sqlite3_stmt* s, int column)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(s, column));
    return { bytes, bytes ? std::size_t(sqlite3_column_bytes(s, column)) : 0 };
}

} // namespace

std::vector<RolloutStep> readSteps(const QSqlDatabase& db, const std::vector<RolloutState>& states)
{
    sqlite3* handle = native(db);
    const Statement statement = prepared(handle, R"sql(
        SELECT measure_id, region_id, from_on, state,
            CASE WHEN evidence_id IS NOT NULL THEN 3 WHEN attachment_id IS NOT NULL THEN 2
                WHEN override_reason <> '' THEN 1 ELSE 0 END
        FROM rollout
        ORDER BY measure_id, region_id, from_on)sql",
        unreadable());
    const StepReader reader(states);
    std::vector<RolloutStep> steps;
    sqlite3_stmt* s = statement.get();
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW)
        steps.push_back(reader.step(sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1),
            bytesAt(s, 2), bytesAt(s, 3), sqlite3_column_int64(s, 4)));
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
    return steps;
}

} // namespace db::engine::sqlite

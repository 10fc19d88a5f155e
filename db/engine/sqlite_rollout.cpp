// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out of every region read natively: a matrix of all counties has more rows than can be
// taken through the driver within the time of a click.
#include "db/engine/native.h"
#include "db/engine/sqlite.h"
#include "db/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <sqlite3.h>

#include <string_view>

namespace db::engine {

namespace {

QString unreadable()
{
    return QCoreApplication::translate("Store", "The values of the workspace could not be read.");
}

// Without sqlite3_column_text, which copies the text to end it with a zero.
std::string_view bytesAt(sqlite3_stmt* s, int column)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(s, column));
    return { bytes, bytes ? std::size_t(sqlite3_column_bytes(s, column)) : 0 };
}

int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count))
        value = value * 10 + (c - '0');
    return value;
}

// 2022-11-30, as the program writes it.
qint32 julianDay(std::string_view iso)
{
    const QDate day = iso.size() == 10
        ? QDate(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2))
        : QDate();
    if (!day.isValid())
        throw Error(unreadable(), QString::fromUtf8(iso.data(), qsizetype(iso.size())));
    return qint32(day.toJulianDay());
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
    std::vector<QByteArray> codes;
    codes.reserve(states.size());
    for (const RolloutState& state : states)
        codes.push_back(state.code.toUtf8());
    std::vector<RolloutStep> steps;
    sqlite3_stmt* s = statement.get();
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {
        RolloutStep& step = steps.emplace_back();
        step.measure = MeasureId { sqlite3_column_int64(s, 0) };
        step.region = RegionId { sqlite3_column_int64(s, 1) };
        step.day = julianDay(bytesAt(s, 2));
        const std::string_view state = bytesAt(s, 3);
        for (std::size_t i = 0; i < codes.size() && step.state < 0; ++i) {
            if (state == std::string_view(codes[i].constData(), std::size_t(codes[i].size())))
                step.state = qint16(i);
        }
        step.proof = Proof(sqlite3_column_int(s, 4));
    }
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
    return steps;
}

} // namespace db::engine

// SPDX-License-Identifier: GPL-3.0-or-later
// The long table of observations every other format converts through: sixteen columns, one row a
// value. What it has no column for travels as tags at the start of the comment.
#pragma once

#include "app/exchange/csv_table.h"
#include "app/exchange/read_rows.h"
#include "db/catalog.h"

#include <array>
#include <functional>
#include <span>

namespace app {

inline constexpr std::array<const char*, 16> canonicalColumns { "indicator", "region", "period",
    "basis", "value", "unit", "status", "conf", "numerator", "denominator", "comment",
    "explanation", "source_doc", "entered_by", "entered_at", "version" };

// The header is the first row. All rows are read; what is wrong is in the findings, and a row with
// an error is not among the rows.
ReadRows readCanonical(const CsvTable& table, const db::Catalog& catalog);

// What an observation itself does not hold; each may be left empty.
struct CanonicalNames
{
    std::function<QString(db::SourceId)> sourceTitle;
    std::function<QString(const db::Observation&)> enteredBy;
    std::function<QString(const db::Observation&)> enteredAt; // ISO 8601 with zone
};

// UTF-8 without mark, LF, shortest numbers that read back the same, rows in the order given.
QByteArray canonicalCsv(const db::Catalog& catalog, std::span<const db::Observation> rows,
    const CanonicalNames& names = {});
// An array of objects with the same keys; a value that is missing is null.
QByteArray canonicalJson(const db::Catalog& catalog, std::span<const db::Observation> rows,
    const CanonicalNames& names = {});

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The table the National Bureau of Statistics' query site gives out: title lines, regions down,
// periods across, footnotes. A file may hold several such blocks, one an indicator.
#pragma once

#include "app/exchange/csv_table.h"
#include "app/exchange/read_rows.h"
#include "db/catalog.h"

namespace app {

bool isStatisticsBureau(const CsvTable& table);

// Values of an indicator that the workspace knows by exactly this Chinese name go to it; otherwise
// the indicator is made. An empty cell says nothing and makes no row.
ReadRows readStatisticsBureau(const CsvTable& table, const db::Catalog& catalog);

// The code of an indicator that is known by its name only.
QString codeFromName(const QString& name);

} // namespace app

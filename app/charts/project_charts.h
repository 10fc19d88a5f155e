// SPDX-License-Identifier: GPL-3.0-or-later
// The map of centres and pilots narrowed to one kind; the chart list has the one of all kinds.
#pragma once

#include "app/charts/chart_data.h"
#include "db/store.h"

namespace app {

// An empty kind: all of them, as "projects-by-province" of the chart list.
ChartData projectsByProvince(const db::Store& store, const db::Filter& filter, const QString& kind);

} // namespace app

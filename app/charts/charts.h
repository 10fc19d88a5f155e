// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of charts: a stable id, a title and the function that computes what it shows. Cards,
// exports, the `charts` and `chart` verbs and the tests all walk it.
#pragma once

#include "app/charts/chart_data.h"
#include "db/store.h"

#include <span>

namespace app {

struct ChartSpec
{
    const char* id; // stable, lower case with hyphens
    const char* title; // source text for translation, context "Charts"
    ChartData (*load)(const db::Store&, const db::Filter&);
};

std::span<const ChartSpec> charts();
const ChartSpec* chart(QStringView id); // nullptr when unknown
QString chartTitle(const ChartSpec& spec);
// The chart of a matrix somebody has chosen: its day, measures, regions and order.
ChartData rolloutMatrixChart(const db::Store& store, RolloutMatrix matrix);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the chart list: store and filter to ChartData. See charts.cpp for the list.
#pragma once

#include "app/charts/chart_data.h"
#include "db/store.h"

namespace app {

ChartData loadTileMap(const db::Store& store, const db::Filter& filter);
ChartData loadTrend(const db::Store& store, const db::Filter& filter);
ChartData loadRanking(const db::Store& store, const db::Filter& filter);
ChartData loadMultiples(const db::Store& store, const db::Filter& filter);
ChartData loadRollout(const db::Store& store, const db::Filter& filter);
ChartData loadRolloutByRegion(const db::Store& store, const db::Filter& filter);
ChartData loadRolloutMatrix(const db::Store& store, const db::Filter& filter);
ChartData loadAdoption(const db::Store& store, const db::Filter& filter);
ChartData loadTasks(const db::Store& store, const db::Filter& filter);
ChartData loadTasksOverTime(const db::Store& store, const db::Filter& filter);
ChartData loadDueSoon(const db::Store& store, const db::Filter& filter);
ChartData loadProjectsByBatch(const db::Store& store, const db::Filter& filter);
ChartData loadProjectsByProvince(const db::Store& store, const db::Filter& filter);
ChartData loadReporting(const db::Store& store, const db::Filter& filter);
ChartData loadProfile(const db::Store& store, const db::Filter& filter);

// What all charts of one indicator share.
struct IndicatorChart
{
    const db::Store& store;
    const db::Filter& filter;
    const db::Indicator& indicator;

    Figure figure(const db::CellKey& key) const;
    Role role(db::RegionId region) const;
    int pin(db::RegionId region) const; // place among the pinned, -1
    Axis axis() const; // fixed for the indicator: every region, every period
    QString unit() const;
    QString source(db::Period period, std::span<const db::RegionId> regions) const;
};
// Title, unit, demonstration mark; and the sentence when the indicator is unknown or without rows.
ChartData startChart(const char* id, const db::Store& store, const db::Filter& filter);

// Titles of sources as printed under a picture: the first three.
QString sourceTitles(const db::Store& store, const std::vector<db::SourceId>& ids);

// The sentence for an indicator without figures by province up to the period.
void setNoData(ChartData& data);

} // namespace app

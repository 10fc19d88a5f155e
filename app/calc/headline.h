// SPDX-License-Identifier: GPL-3.0-or-later
// The headline figures of the overview: which ones is data (indicator.headline). Each says its own
// period, what it is compared with, and its target.
#pragma once

#include "app/charts/chart_data.h"
#include "db/store.h"

namespace app {

struct Headline
{
    db::IndicatorId indicator {};
    QString name;
    Figure figure;
    QString unit;
    QString periodText;
    bool stale = false; // more than two years older than the period asked for
    QString regionText; // whose figure it is, when not that of the region asked for
    QString changeText; // "0.14", without sign: the arrow carries it; empty without a base
    int changeSign = 0;
    int changeGood = 0;
    QString baseText; // "vs 2020", or why there is no comparison
    QString targetText; // "target 3.20 (2025)"
    std::vector<std::optional<double>> spark;
    bool operator==(const Headline&) const = default;
};

std::vector<Headline> headlines(const db::Store& store, const db::Filter& filter);

} // namespace app

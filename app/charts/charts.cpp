// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charts.h"

#include "app/charts/loaders.h"

#include <QCoreApplication>

namespace app {

std::span<const ChartSpec> charts()
{
    static const ChartSpec all[] = {
        { "tile-map", QT_TRANSLATE_NOOP("Charts", "Tile map of the provinces"), loadTileMap },
        { "trend", QT_TRANSLATE_NOOP("Charts", "Trend"), loadTrend },
        { "ranking", QT_TRANSLATE_NOOP("Charts", "Ranking"), loadRanking },
        { "small-multiples", QT_TRANSLATE_NOOP("Charts", "Trends of all provinces"),
            loadMultiples },
        { "profile", QT_TRANSLATE_NOOP("Charts", "Indicators of a region"), loadProfile },
        { "rollout", QT_TRANSLATE_NOOP("Charts", "Roll-out of the measures"), loadRollout },
        { "rollout-by-region", QT_TRANSLATE_NOOP("Charts", "Roll-out by region"),
            loadRolloutByRegion },
        { "rollout-matrix", QT_TRANSLATE_NOOP("Charts", "Roll-out matrix"), loadRolloutMatrix },
        { "adoption", QT_TRANSLATE_NOOP("Charts", "Adoption of the measures"), loadAdoption },
        { "tasks", QT_TRANSLATE_NOOP("Charts", "Lights of the key tasks"), loadTasks },
        { "tasks-over-time", QT_TRANSLATE_NOOP("Charts", "Lights of the key tasks, month by month"),
            loadTasksOverTime },
        { "due-soon", QT_TRANSLATE_NOOP("Charts", "Due in the next 30 days"), loadDueSoon },
        { "projects-by-batch", QT_TRANSLATE_NOOP("Charts", "Regional medical centres by batch"),
            loadProjectsByBatch },
        { "projects-by-province", QT_TRANSLATE_NOOP("Charts", "Centres and pilots by province"),
            loadProjectsByProvince },
        { "reporting", QT_TRANSLATE_NOOP("Charts", "Reporting on time"), loadReporting },
    };
    return all;
}

const ChartSpec* chart(QStringView id)
{
    for (const ChartSpec& spec : charts()) {
        if (id == QString::fromUtf8(spec.id))
            return &spec;
    }
    return nullptr;
}

QString chartTitle(const ChartSpec& spec)
{
    return QCoreApplication::translate("Charts", spec.title);
}

} // namespace app

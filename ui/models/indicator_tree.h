// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators in two levels, theme and indicator, for the list beside the charts.
#pragma once

#include "db/catalog.h"

#include <QStandardItemModel>

namespace ui {

inline constexpr int indicatorIdRole = Qt::UserRole + 1;

// Those with figures first in each theme; the others are shown greyed with the reason.
void fillIndicatorTree(QStandardItemModel& model, const db::Catalog& catalog,
    const std::function<bool(db::IndicatorId)>& hasFigures);

} // namespace ui

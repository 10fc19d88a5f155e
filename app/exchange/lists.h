// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in files (regions, documents, tasks, measures, indicators, targets, projects, roll-out
// states, milestones, progress, departments, actions, rules, forms): read whole, every problem at
// once, as writes to be carried out together.
#pragma once

#include "app/exchange/csv_table.h"
#include "app/exchange/finding.h"
#include "db/store.h"

#include <functional>

namespace app {

struct ListPlan
{
    QString list; // "regions", "tasks", …; empty when the header is of no list
    std::vector<Finding> findings;
    std::vector<std::function<void(db::Change&)>> writes; // in file order
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    bool demonstration = false;
};

// Whether a first row of these columns heads a list.
bool isListHeader(const QStringList& header);
// Never throws for what the file contains; problems are findings and then there are no writes.
ListPlan planList(const db::Store& store, const QString& file, const CsvTable& table);

// What kind of source a citation names, by its wording; demonstration data cites 演示数据 ….
QString sourceKind(const QString& title);
db::Source citation(const QString& title);

} // namespace app

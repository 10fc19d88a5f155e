// SPDX-License-Identifier: GPL-3.0-or-later
// "May I?": the one answer every menu, button and dialog asks for before it offers an act. The
// database holds everybody to it all the same.
#pragma once

#include "db/store.h"

namespace app {

enum class Doing : quint8 {
    Enter, // type values, roll-out states, progress, remarks; submit: for the regions granted
    Review, // accept, publish, send back, put findings aside
    Edit, // the lists: tasks, measures, rounds, rules, projects, targets
    Import,
    Grant // who may do what
};

// Why this login may not, as a sentence that names it; empty: it may. Enter without a region: for
// any at all.
QString whyNot(
    const db::Store& store, Doing doing, std::optional<db::RegionId> region = std::nullopt);
inline bool may(
    const db::Store& store, Doing doing, std::optional<db::RegionId> region = std::nullopt)
{
    return whyNot(store, doing, region).isEmpty();
}

// "Entry: Fujian, Jiangxi"; empty in a file, where everybody may do everything.
QString roleLine(const db::Store& store);

} // namespace app

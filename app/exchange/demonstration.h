// SPDX-License-Identifier: GPL-3.0-or-later
// Invented monitoring data to look round with: quarterly values, roll-out states, the ledger. As
// files in the exchange formats; every row cites 演示数据 as its source, which is what marks
// pages and paper until it is removed.
#pragma once

#include "db/store.h"

namespace app {

struct DemonstrationFile
{
    QString name;
    QByteArray csv;
};

// The same seed gives the same bytes on every machine.
std::vector<DemonstrationFile> demonstrationFiles(const db::Store& store, quint64 seed);

// Of which: milestones, progress, lights set by hand and actions of the lists of 2022.
std::vector<DemonstrationFile> demonstrationLedger();

} // namespace app

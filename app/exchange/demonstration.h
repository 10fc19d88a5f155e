// SPDX-License-Identifier: GPL-3.0-or-later
// Invented monitoring data to look round with: quarterly values, roll-out states, the
// ledger, forms, all as files in the exchange formats, and on top of them eight rounds of a
// quarterly form, the last in the middle of work. Everything cites 演示数据 as its source, which is
// what marks pages and paper until it is removed.
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

// One figure of the quarterly form; none: the region has none. The first of eight quarters is 0.
struct DemonstrationFigure
{
    const db::Indicator* indicator = nullptr;
    db::RegionId region {};
    int quarter = 0;
    QString text; // empty: lost
};
std::vector<DemonstrationFigure> demonstrationFigures(const db::Catalog& catalog, quint64 seed);
inline constexpr int demonstrationQuarters = 8;
db::Period demonstrationQuarter(int quarter); // 2020Q4 … 2022Q3
QString demonstrationTitle(); // of the source

// Where the return of a region stands in a round of the quarterly form.
struct DemonstrationReturn
{
    db::SubmissionState state = db::SubmissionState::Published;
    int daysAfterDue = -3; // when it first came in
};
// None: nothing came in.
std::optional<DemonstrationReturn> demonstrationReturn(const QString& regionCode, int quarter);

// After the files have been read.
void fillDemonstrationRounds(db::Store& store, quint64 seed);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Three measures and four reporting regions with a history of states, small enough to be worked
// through by hand; three cities below one of the regions. Judged as of 31 December 2022.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "db/store.h"

namespace support {

// by measure (list order Third, First, Second) and region:
//
//           north              northeast           east                       corps
//   First   10.01.21 none      10.01.21 none       10.01.21 none              01.02.21 pilot
//           30.06.21 issued    01.05.21 issued     31.03.21 issued
//                              10.02.22 full       01.08.21 full
//   Second  01.01.21 na        01.02.21 none       10.01.21 study
//                                                  01.04.21 pilot
//                                                  01.01.22 full
//                                                  01.07.22 eval
//   Third                                          01.03.22 full
//                                                  01.09.22 pilot
//
// cities of east, First: a 01.05.21 full, b 01.06.21 none; c without a record.
class RolloutWorkspace
{
public:
    explicit RolloutWorkspace(const QString& path = QStringLiteral(":memory:"));

    std::unique_ptr<db::Store> store;
    db::SourceId source {};
    db::DocumentId document {};
    db::MeasureId first {}; // universal
    db::MeasureId second {}; // exploratory
    db::MeasureId third {}; // unclassified
    db::RegionId nation {};
    db::RegionId north {};
    db::RegionId northeast {};
    db::RegionId east {};
    db::RegionId corps {};
    std::vector<db::RegionId> cities; // of east

    static QDate day() { return { 2022, 12, 31 }; }
    // Straight into the store, an act of its own.
    void put(db::MeasureId measure, db::RegionId region, QDate from, const char* state);
    static app::RolloutDraft draft(QDate day, const char* state, const QString& override = {});
};

} // namespace support

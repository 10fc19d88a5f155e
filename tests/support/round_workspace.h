// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with the 32 reporting regions, a form of twelve items (with two 其中 items, a ratio
// with terms, bounds), and its round of 2022Q3, open and empty; two measures. For tests of
// entering.
#pragma once

#include "db/store.h"

namespace support {

class RoundWorkspace
{
public:
    explicit RoundWorkspace(const QString& path = QStringLiteral(":memory:"));

    std::unique_ptr<db::Store> store;
    db::SourceId source {};
    db::FormId form {};
    db::RoundId round {};
    db::Period period = db::Period::quarter(2022, 3);
    db::RegionId nation {};
    std::vector<db::RegionId> regions; // the 32, in official order
    std::vector<db::FormItem> items; // the twelve, in order
    std::vector<db::MeasureId> measures;

    db::CellKey cell(int region, int item) const; // of the round
    // One act each.
    void setState(int region, db::SubmissionState state);
    void setAccepted(int region, int item, double value, db::Period at = {}); // null: the round's
    void closeOn(QDate day);
};

} // namespace support

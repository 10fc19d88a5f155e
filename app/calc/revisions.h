// SPDX-License-Identifier: GPL-3.0-or-later
// How far figures move between their first statement and the final one, by indicator: the measure
// of how much a preliminary figure can be trusted.
#pragma once

#include "db/store.h"

#include <span>

namespace app {

struct Revision
{
    db::CellKey cell;
    double first = 0; // the first preliminary statement, else the first accepted value
    double final = 0; // the accepted value, which is not preliminary itself
    bool preliminary = false; // the first one said so
    double percent() const; // (final - first) / |first|
    bool operator==(const Revision&) const = default;
};

// Every cell that was stated as preliminary and is final now, whether it moved or not, and every
// other whose accepted value was corrected; by cell. A first value of zero has no percentage and is
// left out.
std::vector<Revision> revisions(const db::Store& store, db::IndicatorId indicator);

struct RevisionSummary
{
    int count = 0;
    int upward = 0;
    int downward = 0;
    double lowerQuartile = 0; // percent, as are those below
    double median = 0;
    double upperQuartile = 0;
    Revision largest; // either way
};

std::optional<RevisionSummary> summarize(std::span<const Revision> revisions);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Observations: one accepted value a cell, and the claims other sources make for it. Every read
// goes down the key (indicator, basis, period, region); one that scans the table says so.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

#include <span>

namespace db {

class Change;

// From this many new rows on a write goes to the engine in one statement and is journaled as one
// entry for each indicator; below it every row has its own entry.
inline constexpr qsizetype bulkRows = 5000;

class Observations
{
public:
    explicit Observations(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }

    std::optional<Observation> find(const CellKey& key) const;
    // Those of the cells that have a row; and those that another source states another value for.
    std::vector<Observation> find(std::span<const CellKey> keys) const;
    std::vector<CellKey> disputed(std::span<const CellKey> keys) const;
    bool hasPeriod(IndicatorId indicator, Basis basis, Period period) const; // any row of it
    // All rows of one indicator on one basis, by period and region.
    std::vector<Observation> series(IndicatorId indicator, Basis basis) const;
    std::vector<Observation> claims(IndicatorId indicator, Basis basis) const;
    std::vector<Observation> claims(const CellKey& key) const;
    // How many cells and claims name each source, by source.
    std::vector<std::pair<SourceId, qint64>> countBySource() const;
    std::vector<Observation> bySource(SourceId source, int limit) const; // the first of them
    // Those with a numerator and a denominator or an explanation. The first reads the whole table,
    // for checks of the whole workspace only.
    std::vector<Observation> annotated() const;
    std::vector<Observation> annotated(IndicatorId indicator, Basis basis, Period period) const;

    // Insert or update of accepted values; batch and version are set here. Rows that would not
    // change are left untouched. Returns how many rows were written.
    qint64 put(Change& change, std::span<const Observation> rows) const;
    void remove(Change& change, const CellKey& key) const;
    void putClaim(Change& change, const Observation& claim) const; // unless kept already
    void removeClaim(Change& change, const Observation& claim) const; // by cell, value and source

private:
    QSqlDatabase m_db;
};

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
// Working values of cells as typed, before they are accepted, and the live text of cell editors.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

#include <span>

namespace db {

class Change;

class Entries
{
public:
    explicit Entries(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::optional<Entry> find(const CellKey& key) const;
    std::vector<Entry> all() const; // in key order
    std::vector<Entry> of(Period period) const;
    // Insert or update; batch and version are set here. What would not change is left untouched.
    // Returns how many rows were written.
    int put(Change& change, std::span<const Entry> rows) const;
    void remove(Change& change, const CellKey& key) const;

    // One's own keystrokes: saved at once, outside the journal and outside any Change.
    std::vector<Keystroke> keystrokes() const;
    std::vector<Keystroke> everybodysKeystrokes() const; // as far as this login may see them
    void keep(const CellKey& key, std::optional<MeasureId> measure, const QString& text) const;
    void forget(const CellKey& key, std::optional<MeasureId> measure) const;

private:
    QSqlDatabase m_db;
};

} // namespace db

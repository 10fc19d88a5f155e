// SPDX-License-Identifier: GPL-3.0-or-later
// The change history, written by the engine's triggers, and undo by replaying it backwards.
#pragma once

#include "db/sharing.h"

#include <QSqlDatabase>

#include <limits>

namespace db {

class Change;

// One line of the log: an act, or a run of entries that another program made.
struct LoggedAct
{
    std::optional<BatchId> batch; // none: another program
    QString at;
    QString actor;
    QString via;
    QString label;
    QString reason;
    std::optional<BatchId> undoes;
    bool undone = false;
    qint64 entries = 0; // in the journal
};

// A value that was once accepted for a cell.
struct StatedValue
{
    CellKey key;
    std::optional<double> value; // none: missing, or taken out
    ValueStatus status = ValueStatus::Reported;
    bool operator==(const StatedValue&) const = default;
};

class Journal
{
public:
    explicit Journal(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Batch> batches(int limit) const; // newest first; -1: all
    std::optional<Batch> batch(BatchId id) const;
    std::vector<LoggedAct> log(int limit) const; // newest first; -1: all
    std::vector<JournalEntry> entries(BatchId batch) const; // as they happened
    // Everything that happened to one cell, oldest first. A cell that came in a bulk import begins
    // with that import's entry.
    std::vector<JournalEntry> ofCell(const CellKey& key) const;
    // The same of a task, with its milestones, progress and lights set by hand.
    std::vector<JournalEntry> ofTask(TaskId task) const;
    qint64 last() const; // the id of the newest row, 0 while there is none
    // Rows written after `id`, as they happened: at most `limit`, the newest of them.
    std::vector<OthersChange> since(
        qint64 id, int limit = 1000, qint64 until = std::numeric_limits<qint64>::max()) const;
    // The cell of a row or of its key, as the journal spells it; none without all four columns.
    static std::optional<CellKey> cellIn(const QString& row);
    // What was accepted for the cells of an indicator, by cell and as it happened. A cell that was
    // never changed after a bulk import is not among them.
    std::vector<StatedValue> revisions(IndicatorId indicator) const;
    // The same of one row of another table, by its key as the journal spells it.
    std::vector<JournalEntry> ofRow(const QString& table, const QString& rowKey) const;
    static QString rowKey(const CellKey& key); // of a row that is a cell: observation, entry
    // Everything that happened to one cell of the roll-out, oldest first.
    std::vector<JournalEntry> ofRollout(MeasureId measure, RegionId region) const;
    // Takes a batch back, newest entry first. Throws Error, with the change left to be rolled
    // back, when a row has been changed since by somebody else. Undoing an undo makes the first
    // act stand again.
    void undo(Change& change, BatchId batch) const;

private:
    QSqlDatabase m_db;
};

} // namespace db

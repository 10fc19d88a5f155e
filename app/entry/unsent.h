// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed while the server could not be reached: kept in order, also on disk, and written
// through the same edits as ever when it answers again. What somebody else has changed meanwhile
// is not overwritten: it waits here until a person has decided.
#pragma once

#include "app/entry/sheet.h"
#include "app/error.h"

#include <QLockFile>

#include <memory>

namespace app {

struct UnsentCell
{
    CellId cell;
    QString text; // as typed
    // What the store held when it was typed, as far as the person knew; none where somebody else
    // had changed it and nobody had looked: then only a person can say which holds.
    std::optional<QString> seen = QString();
    QString label; // of the act, empty: made from the cell
    bool finished = false; // ended with Enter, pasted, filled
    QString objection; // why it could not be written when it was tried
    bool contested = false; // somebody else has written `theirs` meanwhile
    QString theirs;
    bool operator==(const UnsentCell&) const = default;
};

class UnsentCells
{
public:
    UnsentCells() = default; // in memory only
    // Those of an earlier run, and from now on at every change in a file of this folder, named by
    // the place. A second program on the same place keeps its own; once it has ended, the next one
    // takes them over.
    UnsentCells(const QString& folder, const QString& place);

    const std::vector<UnsentCell>& all() const { return m_cells; } // in the order first typed
    bool isEmpty() const { return m_cells.empty(); }
    const UnsentCell* find(const CellId& cell) const;
    // What a cell was first seen with stays. Throws Error where the file cannot be written; the
    // cell is kept in memory all the same.
    void keep(const std::vector<UnsentCell>& cells, const db::Catalog& catalog);
    void drop(const CellId& cell);
    // Objects to cells whose indicator or region is not what it was: the numbers of another
    // workspace at the same address mean something else.
    void objectToStrangers(const db::Catalog& catalog);
    // Marks what was tried and could not be written.
    void object(const CellId& cell, const QString& objection);
    void contest(const CellId& cell, const QString& theirs);

private:
    struct Codes // by which a cell is known again
    {
        QString indicator;
        QString region;
    };
    void read();
    void takeOver(const QString& file);
    void write() const; // throws Error

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<UnsentCell> m_cells;
    std::vector<Codes> m_codes; // of each cell
};

// The sheet with what has not been sent laid over it.
void layUnsent(Sheet& sheet, const UnsentCells& unsent);

struct SendOutcome
{
    int written = 0; // also what was there already
    int waiting = 0; // contested, or refused with an objection
};

// Writes what is finished, one act for those that were one, and hands the live text of editors to
// the store. Stops with ConnectionLost, keeping what is left.
SendOutcome sendUnsent(db::Store& store, UnsentCells& unsent);
// One that waits, as a person decided: theirs is left, or ours is written over it. Throws Error.
void settleUnsent(db::Store& store, UnsentCells& unsent, const CellId& cell, bool ours,
    const QString& reason = {});

// "Henan, Share of medical service income, 2022 Q3".
QString unsentName(const db::Store& store, const CellId& cell);

} // namespace app

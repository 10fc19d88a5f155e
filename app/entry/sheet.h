// SPDX-License-Identifier: GPL-3.0-or-later
// The entry grid as values: which rows and columns, what stands in each cell and in which state.
// Reads the store; writing is entry_edits.
#pragma once

#include "db/store.h"

namespace app {

enum class Orientation : quint8 {
    RegionsByItems, // one round: the regions that owe it × the items of its form
    ItemsByPeriods, // one region: the items of the form × its last eight periods and the round's
    MeasuresByRegions // roll-out states at the end of the round's period (or as_of, if earlier)
};

struct SheetQuery
{
    Orientation orientation = Orientation::RegionsByItems;
    db::RoundId round {};
    db::RegionId region {}; // of ItemsByPeriods
    bool operator==(const SheetQuery&) const = default;
};

// What a cell stands for. A measure's cell has no indicator; its period says up to when.
struct CellId
{
    db::CellKey key;
    std::optional<db::MeasureId> measure;
    bool operator==(const CellId&) const = default;
};

enum class CellState : quint8 {
    Empty,
    Draft, // typed, not submitted
    Submitted,
    Returned, // with a reason for this cell
    Accepted,
    Published,
    Invalid // typed, cannot be read
};
inline constexpr int cellStateCount = 7;

// Why a cell cannot be typed into now.
enum class CellLock : quint8 {
    None,
    Submitted, // withdraw it or send it back first
    Accepted, // send it back first
    RoundClosed,
    ReadOnly,
    ForReaders, // this login only reads
    NotGranted, // this login does not enter for this region
    ForReviewers // this login does not change what is published
};
QString lockText(CellLock lock); // why, and what to do about it

struct SheetCell
{
    CellId id;
    QString text; // as it stands in the cell: as typed while it is an entry
    CellState state = CellState::Empty;
    CellLock lock = CellLock::None;
    bool published = false; // a change asks for a reason
    bool unfinished = false; // the text is a keystroke that was never ended with Enter
    QString standing; // of an unfinished or unsent one: what the store holds beneath it
    bool unsent = false; // typed while the server could not be reached
    bool contested = false; // … and changed by somebody else meanwhile: waits for a decision
    bool copied = false; // taken over from another period and not confirmed
    bool commented = false; // has an open remark
    QString fault; // of an invalid text
    QString suggestion;
    QString returnReason;
    bool operator==(const SheetCell&) const = default;
};

struct SheetHead
{
    QString title; // in the language shown
    QString unit; // "% · Jan–Sep"; empty for a region
    db::RegionId region {}; // of a row or column that is a region
    db::IndicatorId indicator {}; // … an item
    db::MeasureId measure {}; // … a measure
    db::Period period; // … a period
    int level = 0; // 1 for a 其中 item
    bool required = false;
    db::SubmissionState state = db::SubmissionState::NotStarted; // of a region of a round
    bool operator==(const SheetHead&) const = default;
};

struct Sheet
{
    SheetQuery query;
    std::vector<SheetHead> rows;
    std::vector<SheetHead> columns;
    std::vector<SheetCell> cells; // row by row
    const SheetCell& at(int row, int column) const
    {
        return cells[std::size_t(row) * columns.size() + std::size_t(column)];
    }
    bool operator==(const Sheet&) const = default;
};

// Throws Error when the round is gone.
Sheet loadSheet(const db::Store& store, const SheetQuery& query);

// What the store holds of one cell, as it would stand in a sheet when nobody were typing.
QString standingText(const db::Store& store, const CellId& cell);

// The rounds of a person's day: those open first by deadline, then the others, newest first.
std::vector<db::Round> roundsInOrder(const db::Store& store);
// The one to open the page with: the open round of the latest period that has begun; else the
// latest of all.
std::optional<db::RoundId> currentRound(const db::Store& store);
// The round that asks for this cell, if any.
std::optional<db::Round> roundOf(const db::Store& store, const db::CellKey& key);

} // namespace app

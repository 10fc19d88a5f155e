// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out matrix as values: measures × regions on a day, with groups, totals, order and what
// has changed. Eight bytes a cell, so that every county fits; the entry behind a cell is read when
// somebody asks (Measures::rollout(measure, region)).
#pragma once

#include "db/store.h"

namespace app {

enum class RolloutOrder : quint8 {
    Official, // list order of the measures, official order of the regions
    Coverage, // most rolled out first
    Similarity // what resembles each other side by side
};

struct RolloutQuery
{
    QDate day; // the matrix of that day
    QDate compareDay; // what has changed since; invalid: nothing is marked
    db::RegionId within {}; // zero: the reporting regions; else those right under this one
    bool lowest = false; // instead those with none under them: every county, of the nation or of it
    std::vector<db::MeasureId> measures; // only these; empty: all
    RolloutOrder order = RolloutOrder::Official;
    bool grouped = true; // rows by class, columns by block, ordered within; else one run of each
    bool operator==(const RolloutQuery&) const = default;
};

// Everything ever recorded, read once: the period slider moves over it without the store.
struct RolloutBook
{
    std::vector<db::RolloutState> states; // ladder order, those outside it last
    std::vector<db::Measure> measures; // list order
    std::vector<db::RolloutStep> steps; // by measure, region and day
};
RolloutBook rolloutBook(const db::Store& store);
// As the workspace had it at that instant, by its journal: what was known then of any day.
RolloutBook rolloutBookAsKnown(const db::Store& store, const QDateTime& instant);

struct RolloutCell
{
    qint16 state = -1; // place in RolloutMatrix::states; -1: no record
    db::Proof proof = db::Proof::None; // of the entry in force
    bool changed = false; // another state than on compareDay
    qint32 since = 0; // Julian day from which it has been in this state without a break; 0 none
    QDate sinceDay() const { return since == 0 ? QDate() : QDate::fromJulianDay(since); }
    bool operator==(const RolloutCell&) const = default;
};

// How many of those a measure applies to have rolled it out. No record counts as not yet.
struct RolloutTotal
{
    int rolledOut = 0;
    int applicable = 0;
    int recorded = 0; // of the applicable ones
    std::optional<double> share() const; // in %; none when nothing is applicable
    QString text() const; // "30/32"
    bool operator==(const RolloutTotal&) const = default;
};

struct RolloutGroup // of rows or columns that stand next to each other
{
    QString title; // 普遍推广的经验 · 华北; empty when not grouped
    int first = 0;
    int count = 0;
    bool operator==(const RolloutGroup&) const = default;
};

struct MatrixRow
{
    db::Measure measure;
    QString title; // in the language shown
    RolloutTotal total;
    bool operator==(const MatrixRow&) const = default;
};

struct MatrixColumn
{
    db::RegionId region {};
    QString name; // short, in the language shown
    RolloutTotal total;
    bool operator==(const MatrixColumn&) const = default;
};

struct RolloutMatrix
{
    RolloutQuery query;
    std::vector<db::RolloutState> states; // ladder order, those outside it last
    std::vector<MatrixRow> rows;
    std::vector<MatrixColumn> columns;
    std::vector<RolloutGroup> rowGroups; // cover all rows
    std::vector<RolloutGroup> columnBlocks; // cover all columns
    std::vector<RolloutCell> cells; // row by row
    RolloutTotal total;
    int changed = 0; // cells

    const RolloutCell& at(int row, int column) const
    {
        return cells[std::size_t(row) * columns.size() + std::size_t(column)];
    }
    const db::RolloutState* state(const RolloutCell& cell) const // nullptr: no record
    {
        return cell.state < 0 ? nullptr : &states[std::size_t(cell.state)];
    }
    bool operator==(const RolloutMatrix&) const = default;
};

RolloutMatrix rolloutMatrix(const db::Store& store, const RolloutQuery& query);
RolloutMatrix rolloutMatrix(
    const RolloutBook& book, const db::Catalog& catalog, const RolloutQuery& query);

// Regions of a row or a column in each state: one for each of `states`, then those without record.
std::vector<int> rowCounts(const RolloutMatrix& matrix, int row);
std::vector<int> columnCounts(const RolloutMatrix& matrix, int column);

// What stands below the cells of a province: the regions right under it by state.
struct ChildShare
{
    std::vector<int> counts; // one for each of RolloutMatrix::states
    int unknown = 0; // without record
    int regions = 0; // n
    bool operator==(const ChildShare&) const = default;
};
// Row by row as RolloutMatrix::cells; a region without any under it has n = 0.
std::vector<ChildShare> childShares(
    const RolloutBook& book, const db::Catalog& catalog, const RolloutMatrix& matrix);

// Days on which anything changed, ascending: the stops of the period slider.
std::vector<QDate> rolloutDays(const RolloutBook& book);

// The last day of the quarter before the one the day lies in: what changes are counted since.
QDate lastQuarterEnd(QDate day);

QString stateGlyph(const QString& look); // the sign of a state as a character, for text
QString proofText(db::Proof proof); // document, file, stated reason, none

} // namespace app

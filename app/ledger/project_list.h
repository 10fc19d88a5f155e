// SPDX-License-Identifier: GPL-3.0-or-later
// Centres and pilots as they are listed: the kinds with their numbers, one row a project in words,
// what a row does not say. Rows known by name and rows that state a number are never added up.
#pragma once

#include "db/store.h"

#include <array>

namespace app {

// What nearly always identifies a project comes first.
enum class ProjectColumn : quint8 {
    Name,
    Region,
    Place,
    Batch,
    Year,
    Status,
    Specialty,
    OutputHospital,
    HostHospital,
    Beds,
    Investment,
    Outflow, // effect on patients who seek care elsewhere
    Gaps // what is not said
};
inline constexpr std::size_t projectColumnCount = 13;

struct ProjectRow
{
    db::Project project;
    int regionOrder = 0; // official
    std::array<QString, projectColumnCount> cells; // in words, by column
    const QString& cell(ProjectColumn column) const { return cells[std::size_t(column)]; }
};

struct ProjectKind
{
    QString kind; // empty: all of them
    int named = 0; // rows
    QStringList stated; // one line a row that gives a number: "Pilot hospitals: 14"
};

struct ProjectList
{
    std::vector<ProjectKind> kinds; // all, then each in the order of the field
    std::vector<ProjectRow> rows; // of the kind, as entered
};

// Narrowed to a region and what lies below it; the nation, and a region nobody knows: everything.
ProjectList projectList(const db::Store& store, const QString& kind, db::RegionId region);

bool isNamed(const db::Project& project);
// The province or corps a region lies in; itself when it lies in none.
db::RegionId reportingRegion(const db::Catalog& catalog, db::RegionId region);
// The known kinds and states, for choosing.
QStringList projectKinds();
QStringList projectStatuses();
QString projectStatusText(const QString& status); // one that is not known stays as it is
// The code to propose for one more of a kind: the next number after those it has.
QString nextProjectCode(const db::Store& store, const QString& kind);
// The first column, those any row has something in, and the last.
std::vector<ProjectColumn> columnsInUse(const std::vector<ProjectRow>& rows);
QString projectColumnText(ProjectColumn column);
// The rows as they are shown, for a spreadsheet: UTF-8 with BOM, the mark of demonstration first.
QByteArray projectCsv(const db::Store& store, const QString& title,
    const std::vector<ProjectRow>& rows, const std::vector<ProjectColumn>& columns);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Two small lists of tasks in a small workspace, and the writing of single rows, for tests of the
// ledger.
#pragma once

#include "app/ledger/ledger.h"
#include "tests/support/small_workspace.h"

namespace support {

class SmallLedger
{
public:
    explicit SmallLedger(const QString& path = QStringLiteral(":memory:"));

    SmallWorkspace workspace;
    db::Store& store;
    db::DocumentId first {}; // 2022, issued 2022-05-04
    db::DocumentId second {}; // 2023, issued 2023-07-21

    // A section S of the first list with its tasks A and B.
    db::TaskId section {};
    db::TaskId a {};
    db::TaskId b {};

    db::Task task(const char* code, const char* title, db::DocumentId document) const;
    db::TaskId put(const db::Task& task);
    void put(const db::Milestone& milestone);
    void put(const db::Target& target);
    db::Milestone milestone(db::TaskId task, int number, const char* due, const char* done = "",
        const char* baseline = "") const;
    db::Task find(db::TaskId id) const;
};

QDate day(const char* iso);
std::string lightsByMonth(const app::LedgerTask& task); // "5:notdue 6:ok 7:warn*"

} // namespace support

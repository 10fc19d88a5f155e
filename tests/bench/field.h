// SPDX-License-Identifier: GPL-3.0-or-later
// The same made field on both engines: 32 regions (256,000 observations), or 3,200 counties below
// them (25.6 million more), of 200 indicators in 40 quarters.
#pragma once

#include "db/store.h"
#include "tests/support/engines.h"

#include <compare>
#include <map>

namespace bench {

struct Field
{
    support::Engine engine = support::Engine::Sqlite;
    bool large = false;
    auto operator<=>(const Field&) const = default;
};

inline constexpr int countyCount = 3200;
inline constexpr qint64 largeRowCount = qint64(countyCount) * 200 * 40;

// The address of the filled workspace; made once, which takes minutes for a large one.
QString filled(Field field);
std::unique_ptr<db::Store> opened(Field field);
double fillSeconds(Field field); // what the writing of its observations took
double megabytes(Field field); // on disk
// 32 regions × 200 indicators × 40 quarters, as a file, into a new workspace: seconds.
double importSeconds(support::Engine engine);

// One line of the table over both engines; where a goal is given, no figure may lie above it.
void note(const QString& what, Field field, double figure, double goal = 0);
void printNotes();

} // namespace bench

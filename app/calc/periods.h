// SPDX-License-Identifier: GPL-3.0-or-later
// The spellings of a period that people and statistics offices use, to the period meant. What is
// not clearly one of them is nothing, never a guess.
#pragma once

#include "db/types.h"

#include <QStringView>

namespace app {

struct ParsedPeriod
{
    db::Period period;
    std::optional<db::Basis> basis; // set when the words say so: 1-9月 (to date), 9月末 (at a day)
    bool operator==(const ParsedPeriod&) const = default;
};

std::optional<ParsedPeriod> parsePeriod(QStringView text);

// January up to the end of this month: the quarter or the year where it ends one, else the month.
db::Period periodToDate(int year, int month);

// Full-width letters, digits and signs to their half-width forms; other characters as they are.
QString halfWidth(QStringView text);

} // namespace app

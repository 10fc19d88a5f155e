// SPDX-License-Identifier: GPL-3.0-or-later
// Text to numbers: the strict form machines write and the forms people write (full-width digits,
// thousands groups, 万, a dash for "no figure"). The rules are those of the exchange format.
#pragma once

#include "db/types.h"

#include <QStringView>

#include <string_view>

namespace app {

enum class NumberFault : quint8 {
    None,
    Empty,
    NotANumber, // something else at `at`
    BadGroups, // separators not in groups of three
    OutOfRange, // beyond what a number can hold, or not finite
    SpreadsheetError, // #N/A, #DIV/0!
    FactorNotAllowed, // 万 or 亿 where the unit has no place for it
    PercentNotAllowed // % where the unit is not %
};

struct MachineNumber
{
    double value = 0; // meaningful only without fault
    NumberFault fault = NumberFault::None;
    int at = 0; // 1-based character where it goes wrong
    bool ok() const { return fault == NumberFault::None; }
};

// A finite decimal with point and optional exponent, nothing before or after it. `shift` moves the
// decimal point to the right (万 is 4) and rounds once, as if the text had been written so.
MachineNumber machineNumber(std::string_view text, int shift = 0);

struct PeopleNumber
{
    std::optional<double> value;
    db::Missing missing = db::Missing::None; // a dash or a word instead of a figure
    db::ValueStatus status = db::ValueStatus::Reported; // NotSignificant for "…"
    NumberFault fault = NumberFault::None;
    int at = 0;
    bool adapted = false; // the text was not in machine form: say how it was read
    bool ok() const { return fault == NumberFault::None; }
};

// `unit` is the one the text is written in; `shift` as above.
PeopleNumber peopleNumber(QStringView text, QStringView unit, int shift = 0);

// What is wrong, as a sentence.
QString numberFaultText(NumberFault fault, QStringView text, int at);

// The power of ten from one unit to another that differs only by 万, 亿 or 万亿 before it.
std::optional<int> unitShift(QStringView from, QStringView to);

// The shortest text that reads back as the same number.
QByteArray machineText(double value);

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a cell, to a value: numbers as people write them, a reason instead of a
// number, a fraction where the indicator has a numerator and a denominator. Text in, value out.
#pragma once

#include "db/types.h"

namespace app {

struct Typed
{
    std::optional<double> value; // in the indicator's unit
    db::Missing missing = db::Missing::None;
    db::ValueStatus status = db::ValueStatus::Reported;
    std::optional<double> numerator;
    std::optional<double> denominator;
    QString fault; // a sentence why it cannot be read; empty when it can
    QString suggestion; // a text that could be read and was probably meant: 30.6 for 3O.6
    bool readable() const { return value.has_value() || missing != db::Missing::None; }
    bool operator==(const Typed&) const = default;
};

// 1,234.5 · 85.6% · 1.2万 (where the unit is a count or an amount) · full-width digits · "—" "无"
// "未报" and the words of missingText() · "341/930" for a ratio with terms (×100 where the unit is
// %). An empty text is neither readable nor a fault.
Typed readTyped(const QString& text, const db::Indicator& indicator);

// How an accepted or read value stands in a cell: as people would write it, all decimals that
// it has, the word of the reason when it is missing.
QString typedText(std::optional<double> value, db::Missing missing, const db::Indicator& indicator);

// In the indicator's unit (×100 where it is %), to the fifteen digits that are kept; none for a
// zero denominator or a result no number can hold.
std::optional<double> quotient(
    double numerator, double denominator, const db::Indicator& indicator);

} // namespace app

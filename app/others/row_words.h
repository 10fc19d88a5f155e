// SPDX-License-Identifier: GPL-3.0-or-later
// A row as the journal spells it, in words: what it is about and what stands in it. For telling one
// person of what another has written; every journaled table has its words.
#pragma once

#include "db/store.h"

namespace app {

// One thing a row says: "Due", "2022-12-31".
struct FieldWords
{
    QString column;
    QString label;
    QString text; // may be empty
    bool operator==(const FieldWords&) const = default;
};

// "Cost of a stay · Fujian · 2026 Q3". Key and row as the journal spells them; the row may be
// empty. Of a thing that is gone its kind and what the key tells.
QString rowSubject(
    const db::Store& store, const QString& table, const QString& key, const QString& row);
// Everything the row says that a person would look for, in a fixed order; nothing of a row that is
// not there.
std::vector<FieldWords> rowFields(const db::Store& store, const QString& table, const QString& row);
// The row as one phrase: its figure, its state, its words, or what is not the same in the other
// one; "taken away" for a row that is not there.
QString rowPhrase(
    const db::Store& store, const QString& table, const QString& row, const QString& other);

// "10:42"; with the day where that is another one.
QString clockText(const QString& utc, const QDateTime& now);

} // namespace app

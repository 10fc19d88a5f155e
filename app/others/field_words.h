// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of the journaled tables and of the columns of their rows, with the words a person knows
// them by.
#pragma once

#include <QStringList>

namespace app {

QString tableText(const QString& table); // "task"; an unknown one as it is spelled
QStringList wordedTables();
// The columns of a row that a person would look for, in the order they are told.
QStringList wordedColumns(const QString& table);
QString columnText(const QString& column); // "Due"
// What a row is mostly about: the value of an observation, the state of a return; may be empty.
QString mainColumn(const QString& table);
// Columns nobody is told of: ids, versions, who and when.
bool isBookkeeping(const QString& table, const QString& column);

// How the value of a column becomes words.
enum class FieldKind : quint8 {
    Text,
    Number,
    YesNo,
    Reference, // …_id: the name of what it refers to
    Status,
    Operator,
    Basis,
    Direction,
    Light,
    State, // of a return, or of the roll-out
    Severity,
    Role,
    Completeness
};

FieldKind fieldKind(const QString& column);

} // namespace app

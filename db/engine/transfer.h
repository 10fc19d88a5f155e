// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as they travel from one engine to another: every table as the schema has it, every value
// with its kind. What is copied is whatever tables there are: none is named here.
#pragma once

#include <QByteArray>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace db::engine {

// SQLite's numbers for them.
enum class Kind : quint8 { Integer = 1, Real, Text, Blob, Null };

struct Value
{
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes; // of a text (UTF-8) or blob, as long as the row is being used
};

struct Column
{
    QByteArray name;
    Kind kind = Kind::Null; // Null: none that is known here
    bool operator==(const Column&) const = default;
};

struct Table
{
    QByteArray name;
    std::vector<Column> columns;
    std::vector<QByteArray> key; // in its order
    std::vector<QByteArray> parents; // other tables that have to be filled before
};

using Row = std::span<const Value>;
using RowUse = std::function<void(Row row)>;
// Hands each row to what it is given.
using RowSource = std::function<void(const RowUse& write)>;

inline QByteArray quoted(const QByteArray& name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

// a, b, c
inline QByteArray joined(const std::vector<QByteArray>& names)
{
    QByteArray text;
    for (const QByteArray& name : names)
        text += (text.isEmpty() ? "" : ", ") + quoted(name);
    return text;
}

inline QByteArray columnList(const Table& table)
{
    std::vector<QByteArray> names;
    for (const Column& column : table.columns)
        names.push_back(column.name);
    return joined(names);
}

// Zero has no sign: SQLite keeps none.
inline Value realValue(double number)
{
    return { Kind::Real, 0, number + 0.0, {} };
}

} // namespace db::engine

// SPDX-License-Identifier: GPL-3.0-or-later
// How a column of a row is written down to be sealed or compared: kind, length and content, so that
// nothing can move from one column into the next and a text differs from a number that reads the
// same. The kinds are SQLite's numbers for them; every engine writes the same bytes.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <bit>
#include <string_view>

namespace db::engine {

inline void appendNumber(QByteArray& bytes, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

inline void appendInteger(QByteArray& bytes, qint64 number)
{
    bytes.append(char(1));
    appendNumber(bytes, number);
}

inline void appendReal(QByteArray& bytes, double number)
{
    bytes.append(char(2));
    appendNumber(bytes, std::bit_cast<qint64>(number));
}

inline void appendText(QByteArray& bytes, std::string_view utf8)
{
    bytes.append(char(3));
    appendNumber(bytes, qint64(utf8.size()));
    bytes.append(utf8.data(), qsizetype(utf8.size()));
}

inline void appendBlob(QByteArray& bytes, std::string_view content)
{
    bytes.append(char(4));
    appendNumber(bytes, qint64(content.size()));
    bytes.append(content.data(), qsizetype(content.size()));
}

inline void appendNull(QByteArray& bytes)
{
    bytes.append(char(5));
    appendNumber(bytes, 0);
}

} // namespace db::engine

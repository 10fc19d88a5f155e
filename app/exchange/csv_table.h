// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV text as rows of fields with their line numbers, in one block of memory. Splitting is done
// by libcsv; what the fields mean is the business of the readers.
#pragma once

#include "app/exchange/text_file.h"

#include <memory>
#include <string_view>

namespace app {

class CsvTable
{
public:
    int rowCount() const { return int(m_rows.size()); }
    int columnCount(int row) const;
    // UTF-8; empty beyond the end of a short row. Valid as long as the table.
    std::string_view field(int row, int column) const;
    int line(int row) const { return m_rows[size_t(row)].line; } // 1-based, where the row begins
    char separator() const { return m_separator; }

private:
    friend class CsvBuilder;
    struct Row
    {
        quint32 firstField = 0;
        int line = 0;
    };
    std::unique_ptr<char[]> m_text;
    std::vector<quint32> m_ends; // of each field in m_text
    std::vector<Row> m_rows;
    char m_separator = ',';
};

struct CsvRead
{
    CsvTable table;
    std::optional<Finding> problem;
};

// Empty lines make no row. Of `,` `;` and tab the separator is the one that divides the first 20
// rows most evenly. A leading ' that protects = + - @ from being run as a formula is taken off.
CsvRead readCsv(QByteArrayView utf8, const TextLimits& limits = {});

} // namespace app

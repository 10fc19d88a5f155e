// SPDX-License-Identifier: GPL-3.0-or-later
// What spreadsheets put on the clipboard, to a table of texts and back. Text in, table out; it
// trusts nothing.
#pragma once

#include "app/error.h"

#include <QStringList>

#include <vector>

namespace app {

struct ClipTable
{
    std::vector<QStringList> rows; // each as wide as the widest
    int height() const { return int(rows.size()); }
    int width() const { return rows.empty() ? 0 : int(rows.front().size()); }
    bool operator==(const ClipTable&) const = default;
};

// The plain text is taken: it is what stood on the other screen. HTML speaks only where there is no
// plain text, or where its rows differ in length (a text program writes the line breaks inside its
// cells bare). Throws Error for more than any sheet could hold.
ClipTable readClipboard(const QString& plain, const QString& html);
ClipTable readPlainTable(const QString& text); // tabs, and quotes as spreadsheets write them
ClipTable readHtmlTable(const QString& html); // the first table; merged cells: value, then empty

QString plainTable(const ClipTable& table); // CRLF after each row
QString htmlTable(const ClipTable& table);

} // namespace app

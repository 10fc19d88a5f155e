// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of machine files: CSV cells and JSON strings, as bytes appended to a buffer.
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

// Quoted where the format asks for it. Text that a spreadsheet would run as a formula gets a
// leading ' which the reader takes off again.
void appendCsvText(QByteArray& out, const QString& text);
void appendJsonString(QByteArray& out, const QString& text);

} // namespace app

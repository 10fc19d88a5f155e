// SPDX-License-Identifier: GPL-3.0-or-later
// One thing noticed in a file: where, what was found, what was expected, what to do. The codes are
// stable: E1xx value, E2xx structure, E3xx identity, C2xx to be decided, I3xx notice.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

enum class Severity : quint8 { Error, Check, Info };

struct Finding
{
    Severity severity = Severity::Error;
    QString code;
    QString file; // name without folder
    int row = 0; // 1-based line of the file; 0 when it concerns the whole file
    QString column; // header of the column, empty for a whole row
    QString found;
    QString expected;
    QString message; // a full sentence in the language shown
    QString suggestion;
    bool operator==(const Finding&) const = default;
};

bool hasErrors(const std::vector<Finding>& findings);
// The columns of the issue list: severity,code,file,sheet,cell,row_key,column_key,found,…
QByteArray findingsCsv(const std::vector<Finding>& findings);
QByteArray findingsJson(const std::vector<Finding>& findings);

} // namespace app

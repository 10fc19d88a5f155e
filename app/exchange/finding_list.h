// SPDX-License-Identifier: GPL-3.0-or-later
// Collects findings while a file is read. A fault repeated on every line of a large file is told
// a thousand times and then summed up, so that the list stays readable.
#pragma once

#include "app/exchange/finding.h"

#include <QHash>

namespace app {

class FindingList
{
public:
    static constexpr int limitPerCode = 1000;

    void add(Finding finding);
    void add(std::vector<Finding> findings);
    // In file order: whole-file findings first, the sums of what was left out last.
    std::vector<Finding> take();

private:
    struct Count
    {
        int seen = 0;
        Severity severity = Severity::Error;
    };
    std::vector<Finding> m_findings;
    QHash<QString, Count> m_counts;
};

} // namespace app

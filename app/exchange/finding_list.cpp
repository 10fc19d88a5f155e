// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/finding_list.h"

#include "app/exchange/exchange_text.h"

#include <algorithm>

namespace app {

void FindingList::add(Finding finding)
{
    Count& count = m_counts[finding.code];
    count.severity = std::min(count.severity, finding.severity);
    if (++count.seen <= limitPerCode)
        m_findings.push_back(std::move(finding));
}

void FindingList::add(std::vector<Finding> findings)
{
    for (Finding& finding : findings)
        add(std::move(finding));
}

std::vector<Finding> FindingList::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding& a, const Finding& b) { return a.row < b.row; });
    QStringList codes = m_counts.keys();
    codes.sort();
    for (const QString& code : codes) {
        const Count& count = m_counts[code];
        if (count.seen <= limitPerCode)
            continue;
        Finding sum;
        sum.severity = count.severity;
        sum.code = code;
        sum.found = QString::number(count.seen);
        sum.message = ExchangeText::tr("%n more finding(s) of kind %1 are not listed one by one.",
            nullptr, count.seen - limitPerCode)
                          .arg(code);
        sum.suggestion = ExchangeText::tr("Put the listed ones right and read the file again.");
        m_findings.push_back(std::move(sum));
    }
    m_counts.clear();
    return std::move(m_findings);
}

} // namespace app

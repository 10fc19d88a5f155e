// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_methods.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

int decimalsOf(const db::Indicator& indicator, double value)
{
    int decimals = indicator.decimals;
    while (decimals < indicator.decimals + 2) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            break;
        ++decimals;
    }
    return decimals;
}

} // namespace

double resolution(const db::Indicator& indicator)
{
    // Asked for millions of times in a run; pow() takes its time.
    static constexpr std::array steps { 1.0, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001 };
    const auto decimals = std::size_t(std::max(indicator.decimals, 0));
    return decimals < steps.size() ? steps[decimals] : std::pow(10.0, -indicator.decimals);
}

QString figure(const db::Indicator& indicator, double value)
{
    const QString text = number(value, decimalsOf(indicator, value));
    const QString unit = unitText(indicator.unit);
    if (unit.isEmpty())
        return text;
    return isPercent(indicator) || chinese() ? text + unit : text + u' ' + unit;
}

QString pointsText(double change, int decimals)
{
    return CheckWords::tr("%1 percentage points").arg(signedNumber(change, decimals));
}

QString percentText(double change)
{
    return CheckWords::tr("%1 %").arg(signedNumber(change, std::abs(change) < 10 ? 1 : 0));
}

QString typedNumber(const db::Indicator& indicator, double value)
{
    return QString::number(value, 'f', decimalsOf(indicator, value));
}

} // namespace app

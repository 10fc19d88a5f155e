// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/checks.h"

#include "app/checks/check_methods.h"

#include <QtGlobal>

namespace app {

std::span<const CheckMethod> checkMethods()
{
    static const CheckMethod all[] = {
        { "readable", nullptr, checkReadable },
        { "required", nullptr, checkRequired },
        { "bounds", nullptr, checkBounds },
        { "part", nullptr, checkPart },
        { "parts", nullptr, checkParts },
        { "ratio", QT_TRANSLATE_NOOP("Checks", "Largest difference allowed, in the unit"),
            checkRatio },
        { "confirmed", nullptr, checkConfirmed },
        { "percent", nullptr, checkPercent },
        { "accumulation", nullptr, checkAccumulation },
        { "annual", QT_TRANSLATE_NOOP("Checks", "Largest difference allowed, as a share"),
            checkAnnual },
        { "nation", QT_TRANSLATE_NOOP("Checks", "Largest difference allowed, as a share"),
            checkNation },
        { "unit", QT_TRANSLATE_NOOP("Checks", "Power of ten of the slip: 4 is a factor of 10,000"),
            checkUnit },
        { "jump",
            QT_TRANSLATE_NOOP("Checks", "Times: 1 is doubled or halved, for percentages 15 points"),
            checkJump },
        { "outlier", QT_TRANSLATE_NOOP("Checks", "Robust standard deviations from the median"),
            checkOutlier },
        { "peers", QT_TRANSLATE_NOOP("Checks", "Robust standard deviations from the median"),
            checkPeers },
        { "expression", QT_TRANSLATE_NOOP("Checks", "Tolerance, as a share of the larger side"),
            checkExpression },
    };
    return all;
}

} // namespace app

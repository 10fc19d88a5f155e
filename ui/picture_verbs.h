// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that draw: charts, chart, sheet, ledger, snapshot. They need fonts but no display.
#pragma once

#include "app/verbs.h"

namespace ui {

std::span<const app::Verb> pictureVerbs();

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the frame's own parts (bars, popups, bands, dialogs) in a theme's colours;
// ordinary controls are the theme's own.
#pragma once

#include "ui/theme.h"

namespace ui {

QString frameStyleSheet(const Theme& theme);

} // namespace ui

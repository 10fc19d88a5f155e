// SPDX-License-Identifier: GPL-3.0-or-later
// The glyph of a light as an icon, for lists and boxes to choose from.
#pragma once

#include "app/light.h"

#include <QIcon>

namespace ui {

QIcon lightIcon(app::Light light);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The computed colour states. Their colours, glyphs and words are tokens and translations.
#pragma once

#include <QtGlobal>

namespace app {

enum class Light : quint8 { Ok, Warn, Late, NotDue, NoData };
inline constexpr int lightCount = 5;

} // namespace app

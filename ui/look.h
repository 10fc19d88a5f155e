// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the two themes is on, and putting it on the whole application: style, palette, font and
// the one style sheet. Colours themselves belong to the theme.
#pragma once

#include "ui/theme.h"

namespace ui {

enum class ThemeChoice : quint8 { System, Light, Dark };

// The stored words: system, light, dark. Anything else means system.
ThemeChoice themeChoice(const QString& word);
QString themeWord(ThemeChoice choice);

// Applies at once to every widget there is.
void applyLook(ThemeChoice choice);
// The theme that is on, known by the application's palette.
const Theme& activeTheme();

} // namespace ui

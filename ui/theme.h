// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and measures from resources/design/tokens.json: the only place that knows a
// colour. A value; light and dark are two of them, paper is always the light one.
#pragma once

#include "app/entry/sheet.h"
#include "app/light.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <vector>

namespace ui {

struct Theme
{
    struct Ink
    {
        QColor fill;
        QColor ink;
    };
    struct LightLook
    {
        QColor glyph;
        QColor text;
        QColor tint;
    };

    bool dark = false;
    QColor window, surface, sunken, hover, selected, pressed;
    QColor lineSubtle, line, lineStrong;
    QColor text, text2, text3, textDisabled;
    QColor accent, accentHover, onAccent, focus;
    QColor danger, dangerTint, good, bad;
    QColor others; // what somebody else has changed
    QColor hatchBackground, hatch, outBackground, outLine;
    QColor band, band2, peer, median, target, grid, axis;
    std::vector<Ink> ramp; // data classes, low to high
    std::vector<QColor> categorical; // pinned regions
    std::vector<Ink> diverging;
    std::array<LightLook, app::lightCount> lights; // by app::Light
    struct StateLook
    {
        QString code;
        Ink look;
    };
    std::vector<StateLook> states; // roll-out states by code
    struct EntryLook
    {
        QColor text;
        QColor mark;
        QColor fill;
    };
    std::array<EntryLook, app::cellStateCount> entries; // by app::CellState

    static const Theme& light();
    static const Theme& darkTheme();
    static const Theme& of(const QPalette& palette); // the one a widget is wearing

    Ink state(const QString& code) const;
    const EntryLook& entry(app::CellState state) const { return entries[size_t(state)]; }
    QColor pin(int place) const; // the colour of a pinned region, the same in every chart
    QPalette palette() const;
    QString styleSheet() const; // for the window's controls
};

// The one family, in pixels; weights 400 and 700 only.
QFont font(int pixels, bool bold = false);
inline constexpr int captionPx = 11;
inline constexpr int smallPx = 12;
inline constexpr int bodyPx = 13;
inline constexpr int subheadPx = 15;
inline constexpr int titlePx = 18;
inline constexpr int kpiPx = 26;

} // namespace ui

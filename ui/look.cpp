// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "ui/frame/frame_style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace ui {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

// Qt 6.4 has no colour-scheme hint: the palette found at the start tells what the desktop uses.
bool desktopIsDark()
{
    static const bool dark = isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

ThemeChoice themeChoice(const QString& word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

void applyLook(ThemeChoice choice)
{
    const bool desktopDark = desktopIsDark(); // asked before the palette is replaced
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopDark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font(bodyPx));
    qApp->setStyleSheet(theme.styleSheet() + frameStyleSheet(theme));
}

const Theme& activeTheme()
{
    return Theme::of(QGuiApplication::palette());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr int maximumRecent = 10;

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/reformboard.ini");
}

} // namespace

Settings::Settings(const QString& path)
    : m_settings(path.isEmpty() ? standardPath() : path, QSettings::IniFormat)
{
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = get(setting::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    set(setting::recentFiles, files.mid(0, maximumRecent));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "db/server_address.h"

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

QString placeName(const QString& place)
{
    return db::isServerAddress(place) ? db::serverAddress(place).name()
                                      : QFileInfo(place).fileName();
}

QString storedPlace(const QString& place)
{
    return db::isServerAddress(place) ? place : QFileInfo(place).absoluteFilePath();
}

Settings::Settings(const QString& path)
    : m_settings(path.isEmpty() ? standardPath() : path, QSettings::IniFormat)
{
}

void Settings::addRecentFile(const QString& path)
{
    const QString stored = storedPlace(path);
    QStringList files = get(setting::recentFiles);
    files.removeAll(stored);
    files.prepend(stored);
    set(setting::recentFiles, files.mid(0, maximumRecent));
}

} // namespace ui

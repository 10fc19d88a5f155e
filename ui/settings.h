// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between starts: typed constants with their defaults over one ini
// file. Settings of a workspace live in the workspace, not here.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace ui {

template <typename T> struct Setting
{
    const char* key;
    T fallback;
};

namespace setting {
inline const Setting<QString> language { "language", {} }; // empty: the system's; zh_CN, en
inline const Setting<QString> theme { "theme", QStringLiteral("system") }; // system, light, dark
inline const Setting<QByteArray> geometry { "window/geometry", {} };
inline const Setting<QString> lastWorkspace { "workspace/last", {} };
inline const Setting<QStringList> recentFiles { "workspace/recent", {} }; // newest first
inline const Setting<QString> folder { "workspace/folder", {} }; // where files were last looked for
} // namespace setting

// As a person would say it: the file, or the database and its server, never a login.
QString placeName(const QString& place);
// A file wherever the program is started from; an address as it is.
QString storedPlace(const QString& place);

class Settings
{
public:
    // Without a path: reformboard.ini in the user's configuration folder.
    explicit Settings(const QString& path = {});

    template <typename T> T get(const Setting<T>& which) const
    {
        const QVariant stored = m_settings.value(QLatin1String(which.key));
        return stored.isValid() ? stored.value<T>() : which.fallback;
    }
    template <typename T> void set(const Setting<T>& which, const T& value)
    {
        m_settings.setValue(QLatin1String(which.key), QVariant::fromValue(value));
    }

    // Puts the file, or the address of a server, first in the recent list, at most ten.
    void addRecentFile(const QString& path);
    QString path() const { return m_settings.fileName(); }

private:
    QSettings m_settings;
};

} // namespace ui

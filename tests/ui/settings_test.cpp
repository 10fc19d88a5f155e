// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ui::test {

TEST(SettingsTest, KeepsWhatWasSetAndGivesDefaultsElse)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        EXPECT_EQ(settings.get(setting::theme), QStringLiteral("system"));
        EXPECT_EQ(settings.get(setting::language), QString());
        settings.set(setting::theme, QStringLiteral("dark"));
        settings.set(setting::geometry, QByteArray("\x01\x00\x02", 3));
        settings.addRecentFile(QStringLiteral("/a/年报.mrdb"));
        settings.addRecentFile(QStringLiteral("/a/two.mrdb"));
        settings.addRecentFile(QStringLiteral("/a/年报.mrdb"));
    }
    const Settings settings(path);
    EXPECT_EQ(settings.get(setting::theme), QStringLiteral("dark"));
    EXPECT_EQ(settings.get(setting::geometry), QByteArray("\x01\x00\x02", 3));
    EXPECT_EQ(settings.get(setting::recentFiles),
        QStringList({ QStringLiteral("/a/年报.mrdb"), QStringLiteral("/a/two.mrdb") }));
}

TEST(SettingsTest, AnAddressIsKeptAsItIs)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const QString address = QStringLiteral("postgresql://anna@db.example:5433/office");
    settings.addRecentFile(address);
    EXPECT_EQ(settings.get(setting::recentFiles), QStringList { address });
    EXPECT_EQ(placeName(address), QStringLiteral("office · db.example:5433"));
    EXPECT_EQ(placeName(QStringLiteral("/a/年报.reform")), QStringLiteral("年报.reform"));
}

TEST(SettingsTest, RemembersTenFilesAtMost)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    for (int i = 0; i < 14; ++i)
        settings.addRecentFile(QStringLiteral("/a/%1.mrdb").arg(i));
    EXPECT_EQ(settings.get(setting::recentFiles).size(), 10);
    EXPECT_EQ(settings.get(setting::recentFiles).front(), QStringLiteral("/a/13.mrdb"));
}

} // namespace ui::test

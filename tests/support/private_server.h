// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of a test's own, on a socket in a temporary folder: it can be stopped, killed
// in the middle of anything and started again over the same data. It ends with this object and,
// however this program ends, with the program.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

namespace support {

class PrivateServer
{
public:
    // Made, started, and with the login "office", which may make databases. Throws where it cannot
    // be. Settings as name=value.
    explicit PrivateServer(const QStringList& settings = {});
    ~PrivateServer();
    PrivateServer(const PrivateServer&) = delete;
    PrivateServer& operator=(const PrivateServer&) = delete;

    QString address(const QString& database, const QString& login = QStringLiteral("office")) const;
    // An empty database of the login "office"; its address.
    QString newDatabase(const QString& name) const;
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QByteArray log() const;

    bool runs() const { return m_process != 0; }
    // As its administrator does: everybody is sent away, what was committed is on disk.
    void stop();
    // As a power failure does: the server and all that works for it end at once.
    void kill();
    // Until it takes connections again, with these settings beside those it was made with.
    void start(const QStringList& settings = {});
    // The login "office" needs this password from here on. Starts the server again.
    void askForPassword(const QByteArray& password);
    // The disk is full for connections made from now on: no file they write grows beyond this many
    // pages of 8 KB; 0 lifts it. At least 2048, the size of a segment of the log.
    void limitFiles(int pages) const;

private:
    void make() const;
    bool takesConnections() const;

    QTemporaryDir m_folder;
    QStringList m_settings;
    pid_t m_process = 0;
};

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
// The program copying a workspace, as a person at a terminal sees and stops it.
#include "tests/support/private_server.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

using support::PrivateServer;
using support::RawDatabase;

class CopyProgram : public testing::Test
{
protected:
    CopyProgram()
    {
        QProcess::execute(QStringLiteral(TEST_PROGRAM),
            { QStringLiteral("new"), place, QStringLiteral("--empty") });
        EXPECT_EQ(
            RawDatabase(place).exec("INSERT INTO keystroke SELECT 0, i, 0, 0, 0, '1', 'li', '' "
                                    "FROM generate_series(1, 1500000) i"),
            0);
    }
    // Runs until rows come out of the server.
    void start(QProcess& process, const QString& target) const
    {
        process.start(QStringLiteral(TEST_PROGRAM), { QStringLiteral("copy"), place, target });
        RawDatabase watch(server.address(QStringLiteral("field"), QStringLiteral("postgres")));
        while (process.state() != QProcess::NotRunning
            && watch.value("SELECT count(*) FROM pg_stat_progress_copy WHERE command = 'COPY TO' "
                           "AND tuples_processed > 10000")
                != QStringLiteral("1"))
            process.waitForFinished(1);
    }

    PrivateServer server;
    QString place = server.newDatabase(QStringLiteral("field"));
    QTemporaryDir folder;
};

TEST_F(CopyProgram, LeavesNothingWhenInterrupted)
{
    const QString target = folder.filePath(QStringLiteral("copy.mrdb"));
    for (const int signal : { SIGINT, SIGTERM }) {
        QProcess process;
        start(process, target);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1); // under another name
        EXPECT_FALSE(QFile::exists(target));
        ::kill(pid_t(process.processId()), signal);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 2);
        EXPECT_TRUE(process.readAllStandardError().contains("Given up"));
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
}

TEST_F(CopyProgram, TellsAtATerminalHowFarItIs)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    ASSERT_EQ(::grantpt(terminal) + ::unlockpt(terminal), 0);
    const QByteArray name = ::ptsname(terminal);
    QProcess process;
    process.setChildProcessModifier([&] { ::dup2(::open(name.constData(), O_WRONLY), 2); });
    const QString target = folder.filePath(QStringLiteral("copy.mrdb"));
    start(process, target);
    QByteArray seen;
    const auto read = [&] {
        char bytes[4096];
        for (ssize_t got = 0; (got = ::read(terminal, bytes, sizeof bytes)) > 0;)
            seen.append(bytes, got);
    };
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning)
        read();
    read();
    ::close(terminal);
    EXPECT_EQ(process.exitCode(), 0) << seen.toStdString();
    EXPECT_TRUE(seen.contains("keystroke: ")) << seen.toStdString();
    EXPECT_TRUE(seen.contains(" of 1500000 rows copied"));
    EXPECT_TRUE(seen.contains(" of 1500000 rows compared"));
    EXPECT_TRUE(QFile::exists(target));
}

} // namespace

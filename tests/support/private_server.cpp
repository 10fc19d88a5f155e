// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_server.h"

#include "tests/support/raw_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <stdexcept>
#include <vector>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

namespace {

constexpr qint64 patience = 60000; // ms: for a machine that is busy with much else

QString program(const QString& name)
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString()
                           : versions.filePath(found.back() + QStringLiteral("/bin/") + name);
}

// The server refuses to run as the administrator, as whom containers run tests.
void becomeOrdinary()
{
    if (::getuid() != 0)
        return;
    const passwd* user = ::getpwnam("postgres");
    if (!user || ::setresgid(user->pw_gid, user->pw_gid, user->pw_gid) != 0
        || ::setresuid(user->pw_uid, user->pw_uid, user->pw_uid) != 0)
        ::_exit(126);
}

pid_t launch(const QStringList& command, const QString& output)
{
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const QByteArray log = output.toUtf8();
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    becomeOrdinary();
    // However this program ends, the server ends with it.
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (!::freopen(log.constData(), "a", stdout) || !::freopen(log.constData(), "a", stderr))
        ::_exit(125);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

// Processes started by this one, each of which leads a group of its own.
std::vector<pid_t> childrenOf(pid_t process)
{
    std::vector<pid_t> children;
    const QStringList all
        = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : all) {
        // pid (name) state parent …
        const QByteArray stat = fileBytes(QStringLiteral("/proc/%1/stat").arg(entry));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toLongLong() == process)
            children.push_back(entry.toInt());
    }
    return children;
}

} // namespace

PrivateServer::PrivateServer(const QStringList& settings)
    : m_settings(settings)
{
    make();
    start();
    RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
        .exec("CREATE ROLE office LOGIN CREATEDB");
}

PrivateServer::~PrivateServer()
{
    if (!runs())
        return;
    ::kill(m_process, SIGQUIT);
    ::waitpid(m_process, nullptr, 0);
}

void PrivateServer::make() const
{
    // Programs that tests start as another user have to come to the socket.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7711));
    if (const passwd* user = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr) {
        if (::chown(m_folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("the folder of the server cannot be handed over");
    }
    const pid_t init
        = launch({ program(QStringLiteral("initdb")), QStringLiteral("-D"), dataFolder(),
                     QStringLiteral("-U"), QStringLiteral("postgres"),
                     QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                     QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8") },
            m_folder.filePath(QStringLiteral("log")));
    int status = 0;
    ::waitpid(init, &status, 0);
    if (status != 0)
        throw std::runtime_error("no PostgreSQL server can be made: " + log().toStdString()
            + program(QStringLiteral("initdb")).toStdString());
}

bool PrivateServer::takesConnections() const
{
    return RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
               .exec("SELECT 1")
        == 0;
}

void PrivateServer::start(const QStringList& settings)
{
    QStringList command { program(QStringLiteral("postgres")), QStringLiteral("-D"), dataFolder() };
    const QStringList own { QStringLiteral("listen_addresses="),
        QStringLiteral("unix_socket_directories=") + m_folder.path(), QStringLiteral("fsync=off"),
        QStringLiteral("shared_buffers=64MB") };
    for (const QString& setting : own + m_settings + settings)
        command << QStringLiteral("-c") << setting;
    // Another process: nothing but asking tells when it takes connections. After a kill it also
    // goes away again as long as the last one that worked for it has not quite ended.
    QElapsedTimer waited;
    waited.start();
    do {
        if (waited.elapsed() > patience)
            throw std::runtime_error(
                "the PostgreSQL server does not start: " + log().toStdString());
        if (m_process == 0 || ::waitpid(m_process, nullptr, WNOHANG) == m_process)
            m_process = launch(command, m_folder.filePath(QStringLiteral("log")));
        QThread::msleep(20);
    } while (!takesConnections());
}

void PrivateServer::stop()
{
    ::kill(m_process, SIGINT);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

void PrivateServer::kill()
{
    ::kill(m_process, SIGSTOP); // nobody new meanwhile
    const std::vector<pid_t> workers = childrenOf(m_process);
    ::kill(m_process, SIGKILL);
    for (const pid_t worker : workers)
        ::kill(worker, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

void PrivateServer::askForPassword(const QByteArray& password)
{
    RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
        .exec("ALTER ROLE office PASSWORD '" + password + "'");
    stop();
    QFile gate(dataFolder() + QStringLiteral("/pg_hba.conf"));
    if (!gate.open(QIODevice::WriteOnly))
        throw std::runtime_error("the server can be entered as before");
    gate.write("local all postgres trust\nlocal all office scram-sha-256\n");
    gate.close();
    start();
}

// The page after the last comes out half written, which the server takes for a full disk. Only the
// user it runs as may do this.
void PrivateServer::limitFiles(int pages) const
{
    const QString bytes
        = pages > 0 ? QString::number(qint64(pages) * 8192 + 4096) : QStringLiteral("unlimited");
    const pid_t limiter
        = launch({ QStringLiteral("/usr/bin/prlimit"), QStringLiteral("--pid=%1").arg(m_process),
                     QStringLiteral("--fsize=%1:").arg(bytes) },
            m_folder.filePath(QStringLiteral("log")));
    int status = 0;
    ::waitpid(limiter, &status, 0);
    if (status != 0)
        throw std::runtime_error("the size of files cannot be limited: " + log().toStdString());
}

QString PrivateServer::address(const QString& database, const QString& login) const
{
    return QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(database, m_folder.path(), login);
}

QString PrivateServer::newDatabase(const QString& name) const
{
    if (RawDatabase(address(QStringLiteral("postgres"))).exec("CREATE DATABASE " + name.toUtf8())
        != 0)
        throw std::runtime_error("no database could be made");
    return address(name);
}

QByteArray PrivateServer::log() const
{
    return fileBytes(m_folder.filePath(QStringLiteral("log")));
}

} // namespace support

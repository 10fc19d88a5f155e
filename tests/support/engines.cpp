// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/raw_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <memory>
#include <stdexcept>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

namespace {

QString binaries()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.back() + QStringLiteral("/bin/"));
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

pid_t start(const QStringList& command, const QString& output)
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

} // namespace

class Server
{
public:
    Server()
    {
        if (const passwd* user = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr) {
            if (::chown(folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
                throw std::runtime_error("the folder of the server cannot be handed over");
        }
        const pid_t init
            = start({ binaries() + QStringLiteral("initdb"), QStringLiteral("-D"), data,
                        QStringLiteral("-U"), QStringLiteral("postgres"),
                        QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                        QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8") },
                log);
        int status = 0;
        ::waitpid(init, &status, 0);
        if (status != 0)
            throw std::runtime_error("no PostgreSQL server can be made: "
                + fileBytes(log).toStdString() + binaries().toStdString());
        run();
        if (RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
                .exec("CREATE ROLE office LOGIN CREATEDB")
            != 0)
            throw std::runtime_error("no login could be made");
    }
    ~Server() { end(SIGQUIT); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void run()
    {
        m_server = start(
            { binaries() + QStringLiteral("postgres"), QStringLiteral("-D"), data,
                QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                QStringLiteral("unix_socket_directories=") + folder.path(), QStringLiteral("-c"),
                QStringLiteral("fsync=off"), QStringLiteral("-c"),
                QStringLiteral("full_page_writes=off"), QStringLiteral("-c"),
                QStringLiteral("shared_buffers=64MB") },
            log);
        // Another process: nothing but asking tells when it takes connections.
        QElapsedTimer waited;
        waited.start();
        while (RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
                   .exec("SELECT 1")
            != 0) {
            if (waited.elapsed() > 60000)
                throw std::runtime_error(
                    "the PostgreSQL server does not start: " + fileBytes(log).toStdString());
            QThread::msleep(20);
        }
    }
    void end(int signal)
    {
        if (m_server == 0)
            return;
        ::kill(m_server, signal);
        ::waitpid(m_server, nullptr, 0);
        m_server = 0;
    }

    QString address(const QString& database, const QString& login) const
    {
        return QStringLiteral("postgresql:///%1?host=%2&user=%3")
            .arg(database, folder.path(), login);
    }

private:
    QTemporaryDir folder;
    QString data = folder.filePath(QStringLiteral("data"));
    QString log = folder.filePath(QStringLiteral("log"));
    pid_t m_server = 0;
};

namespace {

const Server& server()
{
    static const Server one;
    return one;
}

} // namespace

std::string engineName(const testing::TestParamInfo<Engine>& engine)
{
    return engine.param == Engine::Sqlite ? "Sqlite" : "Postgresql";
}

QString addressOf(const QString& database, const QString& login)
{
    return server().address(database, login);
}

QString anywhere(const QString& place)
{
    if (place != QStringLiteral(":memory:")
        || qEnvironmentVariable("REFORMBOARD_TEST_ENGINE") != QStringLiteral("postgresql"))
        return place;
    server(); // made before the places, and so gone after them
    static std::vector<std::unique_ptr<NewPlace>> places;
    return places.emplace_back(std::make_unique<NewPlace>(Engine::Postgresql))->path();
}

Outage::Outage(const QString& place)
    : m_database(QUrl(place).path().mid(1).toUtf8())
{
    RawDatabase system(addressOf(QStringLiteral("postgres"), QStringLiteral("postgres")));
    if (system.exec("ALTER DATABASE " + m_database + " ALLOW_CONNECTIONS false") != 0
        || system.exec("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                       "WHERE datname = '"
               + m_database + "'")
            != 0)
        throw std::runtime_error("the database could not be closed");
}

void Outage::end()
{
    if (m_database.isEmpty())
        return;
    RawDatabase(addressOf(QStringLiteral("postgres"), QStringLiteral("postgres")))
        .exec("ALTER DATABASE " + m_database + " ALLOW_CONNECTIONS true");
    m_database.clear();
}

OwnServer::OwnServer()
    : m_server(std::make_unique<Server>())
{
    RawDatabase system(m_server->address(QStringLiteral("postgres"), QStringLiteral("office")));
    if (system.exec("CREATE DATABASE field") != 0)
        throw std::runtime_error("no database could be made");
}

OwnServer::~OwnServer() = default;

void OwnServer::stop()
{
    m_server->end(SIGINT);
}

void OwnServer::start()
{
    m_server->run();
}

QString OwnServer::path() const
{
    return m_server->address(QStringLiteral("field"), QStringLiteral("office"));
}

NewPlace::NewPlace(Engine engine, const QString& name)
{
    if (engine == Engine::Sqlite) {
        m_path = m_folder.filePath(name.isEmpty() ? QStringLiteral("field.mrdb") : name);
        return;
    }
    static int counter = 0;
    m_database = QStringLiteral("field_%1").arg(++counter);
    RawDatabase system(addressOf(QStringLiteral("postgres")));
    if (system.exec("CREATE DATABASE " + m_database.toUtf8()) != 0)
        throw std::runtime_error("no database could be made");
    m_path = addressOf(m_database);
}

NewPlace::~NewPlace()
{
    if (!m_database.isEmpty())
        RawDatabase(addressOf(QStringLiteral("postgres")))
            .exec("DROP DATABASE " + m_database.toUtf8() + " WITH (FORCE)");
}

} // namespace support

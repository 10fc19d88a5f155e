// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/raw_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

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

class Server
{
public:
    Server()
    {
        const QString data = folder.filePath(QStringLiteral("data"));
        const QString log = folder.filePath(QStringLiteral("log"));
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
        QStringList command { binaries() + QStringLiteral("postgres"), QStringLiteral("-D"), data };
        QStringList settings { QStringLiteral("listen_addresses="),
            QStringLiteral("unix_socket_directories=") + folder.path(), QStringLiteral("fsync=off"),
            QStringLiteral("full_page_writes=off"), QStringLiteral("shared_buffers=64MB") };
        // What a benchmark wants otherwise; the last one holds.
        settings += qEnvironmentVariable("REFORMBOARD_TEST_SERVER").split(u' ', Qt::SkipEmptyParts);
        for (const QString& setting : settings)
            command << QStringLiteral("-c") << setting;
        m_server = start(command, log);
        // Another process: nothing but asking tells when it takes connections.
        QElapsedTimer waited;
        waited.start();
        while (RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
                   .exec("CREATE ROLE office LOGIN CREATEDB")
            != 0) {
            if (waited.elapsed() > 60000)
                throw std::runtime_error(
                    "the PostgreSQL server does not start: " + fileBytes(log).toStdString());
            QThread::msleep(20);
        }
    }
    ~Server()
    {
        ::kill(m_server, SIGQUIT);
        ::waitpid(m_server, nullptr, 0);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    QString address(const QString& database, const QString& login) const
    {
        return QStringLiteral("postgresql:///%1?host=%2&user=%3")
            .arg(database, folder.path(), login);
    }

private:
    QTemporaryDir folder;
    pid_t m_server = 0;
};

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

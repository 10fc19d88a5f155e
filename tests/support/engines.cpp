// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/raw_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <memory>
#include <stdexcept>

#include <libpq-fe.h>
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
        // Programs that tests start as another user have to come to the socket.
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7711));
        if (const passwd* user = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr) {
            if (::chown(folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
                throw std::runtime_error("the folder of the server cannot be handed over");
        }
        const pid_t init
            = start({ binaries() + QStringLiteral("initdb"), QStringLiteral("-D"), data,
                        QStringLiteral("-U"), QStringLiteral("postgres"),
                        QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                        QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8") },
                log());
        int status = 0;
        ::waitpid(init, &status, 0);
        if (status != 0)
            throw std::runtime_error("no PostgreSQL server can be made: "
                + fileBytes(log()).toStdString() + binaries().toStdString());
        m_server = start(
            { binaries() + QStringLiteral("postgres"), QStringLiteral("-D"), data,
                QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                QStringLiteral("unix_socket_directories=") + folder.path(), QStringLiteral("-c"),
                QStringLiteral("fsync=off"), QStringLiteral("-c"),
                QStringLiteral("full_page_writes=off"), QStringLiteral("-c"),
                QStringLiteral("synchronous_commit=off"), QStringLiteral("-c"),
                QStringLiteral("log_line_prefix=@%d@"), QStringLiteral("-c"),
                QStringLiteral("shared_buffers=64MB") },
            log());
        // Another process: nothing but asking tells when it takes connections.
        QElapsedTimer waited;
        waited.start();
        while (RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("postgres")))
                   .exec("CREATE ROLE office LOGIN CREATEDB")
            != 0) {
            if (waited.elapsed() > 60000)
                throw std::runtime_error(
                    "the PostgreSQL server does not start: " + fileBytes(log()).toStdString());
            QThread::msleep(20);
        }
        m_connection = PQconnectdb(
            address(QStringLiteral("postgres"), QStringLiteral("office")).toUtf8().constData());
    }
    ~Server()
    {
        PQfinish(m_connection);
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
    QString log() const { return folder.filePath(QStringLiteral("log")); }
    // Throws when it fails; waits for what was asked for before.
    void run(const QByteArray& sql)
    {
        PGresult* result = PQexec(m_connection, sql.constData());
        const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
        if (!done)
            throw std::runtime_error(PQerrorMessage(m_connection));
    }
    // Without waiting for it to be done.
    void runLater(const QByteArray& sql)
    {
        while (PGresult* result = PQgetResult(m_connection))
            PQclear(result);
        PQsendQuery(m_connection, sql.constData());
    }
    // The databases somebody is connected to.
    QStringList used() const
    {
        return RawDatabase(address(QStringLiteral("postgres"), QStringLiteral("office")))
            .rows("SELECT DISTINCT datname FROM pg_stat_activity WHERE datname IS NOT NULL");
    }

private:
    QTemporaryDir folder;
    pid_t m_server = 0;
    PGconn* m_connection = nullptr;
};

Server& server()
{
    static Server one;
    return one;
}

// Places of workspaces in memory: they go with the test they were made for, or, where it leaves
// one open for others, later.
class Kept : public testing::EmptyTestEventListener
{
public:
    static const NewPlace& keep(std::unique_ptr<NewPlace> place)
    {
        static const bool once = [] {
            testing::UnitTest::GetInstance()->listeners().Append(new Kept);
            return true;
        }();
        Q_UNUSED(once)
        return *places().emplace_back(std::move(place));
    }
    void OnTestEnd(const testing::TestInfo&) override
    {
        if (places().empty())
            return;
        const QStringList used = server().used();
        std::erase_if(places(), [&](const auto& place) {
            return std::ranges::none_of(used,
                [&](const QString& database) { return place->path() == addressOf(database); });
        });
    }

private:
    static std::vector<std::unique_ptr<NewPlace>>& places()
    {
        server(); // made before the places, and so gone after them
        static std::vector<std::unique_ptr<NewPlace>> all;
        return all;
    }
};

} // namespace

Engine engine()
{
    static const bool server
        = qEnvironmentVariable("REFORMBOARD_TEST_ENGINE") == QStringLiteral("postgresql");
    return server ? Engine::Postgresql : Engine::Sqlite;
}

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
    if (place != QStringLiteral(":memory:") || engine() == Engine::Sqlite)
        return place;
    return Kept::keep(std::make_unique<NewPlace>(Engine::Postgresql)).path();
}

std::unique_ptr<db::Store> newStore(const QString& place)
{
    if (place != QStringLiteral(":memory:") || engine() == Engine::Sqlite)
        return db::Store::create(place);
    // Copying a database is quicker than running all migrations.
    static const std::unique_ptr<NewPlace> made = [] {
        auto empty = std::make_unique<NewPlace>(Engine::Postgresql);
        db::Store::create(empty->path());
        return empty;
    }();
    auto copy = std::make_unique<NewPlace>(Engine::Postgresql, QString(), made.get());
    return std::move(db::Store::open(Kept::keep(std::move(copy)).path()).store);
}

NewPlace::NewPlace(Engine engine, const QString& name, const NewPlace* copied)
{
    if (engine == Engine::Sqlite) {
        m_path = m_folder.filePath(name.isEmpty() ? QStringLiteral("field.mrdb") : name);
        if (copied && !QFile::copy(copied->path(), m_path))
            throw std::runtime_error("no file could be copied");
        return;
    }
    static int counter = 0;
    m_database = QStringLiteral("field_%1").arg(++counter);
    server().run("CREATE DATABASE " + m_database.toUtf8()
        + (copied ? " TEMPLATE " + copied->m_database.toUtf8() : QByteArray()));
    m_path = addressOf(m_database);
}

Sent::Sent(const NewPlace& place)
    : m_database(place.database().toUtf8())
    , m_from(fileBytes(server().log()).size())
{
    if (RawDatabase(addressOf(QStringLiteral("postgres"), QStringLiteral("postgres")))
            .exec("ALTER DATABASE " + m_database + " SET log_statement = 'all'")
        != 0)
        throw std::runtime_error("the statements cannot be heard");
}

QStringList Sent::statements() const
{
    // An entry begins a line; further lines of it begin with a tab.
    static const QRegularExpression head(QStringLiteral("^LOG:  (?:statement|execute [^:]*): "));
    const QString heard = QString::fromUtf8(fileBytes(server().log()).mid(m_from));
    QStringList all;
    for (const QString& entry : heard.split(QStringLiteral("\n@"))) {
        const QString database = entry.section(u'@', 0, 0);
        const QString text = entry.section(u'@', 1);
        const auto begins = head.match(text);
        if (database.toUtf8() == m_database && begins.hasMatch())
            all.append(text.mid(begins.capturedLength()).simplified());
    }
    return all;
}

NewPlace::~NewPlace()
{
    if (!m_database.isEmpty())
        server().runLater("DROP DATABASE " + m_database.toUtf8() + " WITH (FORCE)");
}

} // namespace support

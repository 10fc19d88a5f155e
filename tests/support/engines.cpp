// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/private_server.h"
#include "tests/support/raw_database.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

#include <libpq-fe.h>

namespace support {

namespace {

// With a connection for what concerns all its databases.
class Server : public PrivateServer
{
public:
    Server()
        : PrivateServer(
            QStringList { QStringLiteral("full_page_writes=off"),
                QStringLiteral("synchronous_commit=off"), QStringLiteral("log_line_prefix=@%d@") }
            // What a benchmark wants otherwise; the last one holds.
            + qEnvironmentVariable("REFORMBOARD_TEST_SERVER").split(u' ', Qt::SkipEmptyParts))
        , m_connection(PQconnectdb(address(QStringLiteral("postgres")).toUtf8().constData()))
    {
    }
    ~Server() { PQfinish(m_connection); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

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
        PGresult* result = PQexec(m_connection,
            "SELECT DISTINCT datname FROM pg_stat_activity WHERE datname IS NOT NULL");
        QStringList databases;
        for (int row = 0; row < PQntuples(result); ++row)
            databases.append(QString::fromUtf8(PQgetvalue(result, row, 0)));
        PQclear(result);
        return databases;
    }

private:
    PGconn* m_connection;
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
    : m_server(std::make_unique<PrivateServer>())
    , m_path(m_server->newDatabase(QStringLiteral("field")))
{
}

OwnServer::~OwnServer() = default;

void OwnServer::stop()
{
    m_server->stop();
}

void OwnServer::start()
{
    m_server->start();
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
    // Copying files costs a third of what copying through the log does.
    server().run("CREATE DATABASE " + m_database.toUtf8() + " STRATEGY FILE_COPY"
        + (copied ? " TEMPLATE " + copied->m_database.toUtf8() : QByteArray()));
    m_path = addressOf(m_database);
}

Sent::Sent(const NewPlace& place)
    : m_database(place.database().toUtf8())
    , m_from(server().log().size())
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
    const QString heard = QString::fromUtf8(server().log().mid(m_from));
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

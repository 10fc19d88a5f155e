// SPDX-License-Identifier: GPL-3.0-or-later
// A server that goes away and comes back: every way of reading and writing says the same of it, and
// the store goes on where it stood, unless the place is not what it was. Against a real server.
#include "db/engine/engine.h"
#include "db/health.h"
#include "db/seal.h"
#include "db/server_address.h"
#include "db/store.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <sys/socket.h>

#include <arpa/inet.h>
#include <functional>
#include <unistd.h>

namespace {

using db::ConnectionLost;
using db::Store;
using support::Outage;
using support::RawDatabase;
using support::SmallWorkspace;

QString administrator(QString place)
{
    return place.replace(QStringLiteral("user=office"), QStringLiteral("user=postgres"));
}

void asAdministrator(const QString& place, const QByteArray& sql)
{
    RawDatabase raw(administrator(place));
    ASSERT_EQ(raw.exec(sql), 0) << sql.toStdString();
}

QByteArray throwOut()
{
    return "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = "
           "current_database() AND pid <> pg_backend_pid()";
}

// One way to the server, and what has to say that it is gone.
struct Way
{
    const char* name;
    std::function<void(SmallWorkspace&)> act;
};

const db::engine::Engine& engineOf(const SmallWorkspace& workspace)
{
    return db::engine::of(workspace.store->database());
}

std::vector<Way> ways()
{
    return {
        { "ReadingRows", [](SmallWorkspace& w) { w.store->regions().all(); } },
        { "ReadingEverything", [](SmallWorkspace& w) { w.store->reload(); } },
        { "CopyingOut",
            [](SmallWorkspace& w) {
                engineOf(w).readSeries(w.store->database(), w.beds, db::Basis::Discrete);
            } },
        { "CopyingIn",
            [](SmallWorkspace& w) {
                const std::vector rows { w.value(w.beijing, 2021, 1) };
                engineOf(w).insertRows(w.store->database(), rows);
            } },
        { "ReadingTheHistory", [](SmallWorkspace& w) { db::verifySeals(w.store->database()); } },
        { "Examining", [](SmallWorkspace& w) { db::fileProblems(w.store->database()); } },
        { "Writing", [](SmallWorkspace& w) { w.put({ w.value(w.beijing, 2021, 1) }); } },
        { "TakingIn", [](SmallWorkspace& w) { w.store->takeIn(); } },
        { "Listening", [](SmallWorkspace& w) { w.store->othersWrote(); } },
    };
}

class LostTest : public testing::TestWithParam<Way>
{
protected:
    support::NewPlace place { support::Engine::Postgresql };
    SmallWorkspace workspace { place.path() };
};

TEST_P(LostTest, SaysThatTheConnectionIsLostAndGoesOnAfterwards)
{
    Outage outage(place.path());
    EXPECT_THROW(GetParam().act(workspace), ConnectionLost);
    EXPECT_THROW(GetParam().act(workspace), ConnectionLost) << "the second time";
    EXPECT_THROW(workspace.store->reconnect(), ConnectionLost);
    EXPECT_THROW(GetParam().act(workspace), ConnectionLost) << "after an attempt";
    outage.end();
    EXPECT_EQ(workspace.store->reconnect(), std::nullopt);
    try {
        GetParam().act(workspace);
    } catch (const ConnectionLost& error) {
        FAIL() << error.what();
    } catch (const db::Error&) {
        SUCCEED(); // rows outside an act: refused as ever
    }
}

std::string wayName(const testing::TestParamInfo<Way>& way)
{
    return way.param.name;
}
INSTANTIATE_TEST_SUITE_P(EveryWay, LostTest, testing::ValuesIn(ways()), wayName);

class ReconnectTest : public testing::Test
{
protected:
    support::NewPlace place { support::Engine::Postgresql };
    SmallWorkspace workspace { place.path() };
    Store& store { *workspace.store };
};

TEST_F(ReconnectTest, TakesInWhatOthersWroteMeanwhile)
{
    asAdministrator(place.path(), throwOut());
    EXPECT_THROW(store.othersWrote(), ConnectionLost);
    {
        const auto other = std::move(Store::open(place.path()).store);
        ASSERT_NE(other, nullptr);
        db::Change change(*other, SmallWorkspace::act());
        other->observations().put(
            change, std::vector { workspace.value(workspace.beijing, 2020, 7) });
        change.commit();
    }
    store.reconnect();
    EXPECT_FALSE(store.takeIn().empty());
    EXPECT_EQ(store.cube().at(workspace.cell(workspace.beijing, 2020)).value, 7);
    workspace.put({ workspace.value(workspace.beijing, 2021, 8) });
    EXPECT_TRUE(db::verifySeals(store.database()).intact());
}

TEST_F(ReconnectTest, SaysSoWhereTheLoginIsRefusedNow)
{
    asAdministrator(place.path(), "ALTER ROLE office NOLOGIN; " + throwOut());
    try {
        store.reconnect();
        FAIL() << "let in";
    } catch (const ConnectionLost&) {
        FAIL() << "as if nobody answered";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("let this login in"))) << error.what();
    }
    EXPECT_THROW(workspace.put({ workspace.value(workspace.beijing, 2020, 1) }), ConnectionLost);
    asAdministrator(place.path(), "ALTER ROLE office LOGIN");
    store.reconnect();
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
}

TEST_F(ReconnectTest, RefusesAWorkspaceThatIsNewerByNow)
{
    asAdministrator(place.path(), "UPDATE workspace SET schema_version = 99; " + throwOut());
    try {
        store.reconnect();
        FAIL() << "wrote into a newer one";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("newer version"))) << error.what();
    }
    EXPECT_THROW(store.regions().all(), ConnectionLost);
}

// Restored: shorter than what was seen, or with another act where the last one seen had been, and
// written in since.
TEST_F(ReconnectTest, RefusesAWorkspaceThatWasRestored)
{
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    for (const QByteArray sql :
        { "UPDATE journal SET at = '2020-01-01T00:00:00.000Z'; ", "DELETE FROM journal; " }) {
        asAdministrator(
            place.path(), "SET session_replication_role = replica; " + sql + throwOut());
        try {
            store.reconnect();
            FAIL() << "went on in another one after " << sql.toStdString();
        } catch (const db::Error& error) {
            EXPECT_TRUE(error.sentence().contains(QStringLiteral("backup"))) << error.what();
        }
        EXPECT_THROW(
            workspace.put({ workspace.value(workspace.beijing, 2021, 1) }), ConnectionLost);
    }
}

// The server ends the connection while it commits, as when it is stopped at that moment.
class UnansweredTest : public ReconnectTest
{
protected:
    void SetUp() override
    {
        asAdministrator(place.path(),
            "CREATE FUNCTION go() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
            "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); "
            "RETURN NULL; END'; "
            "CREATE CONSTRAINT TRIGGER going AFTER INSERT ON observation "
            "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION go()");
        try {
            workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
            FAIL() << "committed";
        } catch (const ConnectionLost& error) {
            EXPECT_TRUE(error.sentence().contains(QStringLiteral("Whether it was saved")))
                << error.what();
        }
        asAdministrator(place.path(), "DROP TRIGGER going ON observation; DROP FUNCTION go()");
    }
};

TEST_F(UnansweredTest, SaysAfterwardsThatTheActIsNotThere)
{
    EXPECT_EQ(store.cube().size(), 0);
    const auto told = store.reconnect();
    ASSERT_TRUE(told.has_value());
    EXPECT_FALSE(told->saved);
    EXPECT_EQ(told->label, QStringLiteral("test"));
    EXPECT_EQ(store.reconnect(), std::nullopt) << "told twice";
}

TEST_F(UnansweredTest, SaysAfterwardsThatTheActIsThere)
{
    // As if the server had still written it: its number stands in the list of acts.
    asAdministrator(place.path(),
        "INSERT INTO batch (id, at, actor, via, label) SELECT last_value, '', '', '', 'test' "
        "FROM batch_id_seq");
    const auto told = store.reconnect();
    ASSERT_TRUE(told.has_value());
    EXPECT_TRUE(told->saved);
}

TEST(OwnServerTest, IsThereAgainAfterARestart)
{
    support::OwnServer server;
    SmallWorkspace workspace(server.path());
    server.stop();
    EXPECT_THROW(workspace.store->othersWrote(), ConnectionLost);
    EXPECT_THROW(workspace.store->reconnect(), ConnectionLost);
    EXPECT_EQ(Store::look(server.path()).status, db::OpenStatus::Unreachable);
    server.start();
    workspace.store->reconnect();
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    EXPECT_EQ(Store::look(server.path()).status, db::OpenStatus::Opened);
}

// Takes connections and never says a word.
class MuteServer
{
public:
    MuteServer()
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_socket, 8);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~MuteServer() { ::close(m_socket); }
    MuteServer(const MuteServer&) = delete;
    MuteServer& operator=(const MuteServer&) = delete;

    QString path() const
    {
        return QStringLiteral("postgresql://office@127.0.0.1:%1/field?connect_timeout=2")
            .arg(m_port);
    }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    int m_port = 0;
};

TEST(MuteServerTest, IsNotWaitedForForEver)
{
    const MuteServer mute;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(Store::look(mute.path()).status, db::OpenStatus::Unreachable);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(ServerAddressTest, IsWrittenAsItWasRead)
{
    for (const char* text : { "postgresql://anna@db.example:5433/office",
             "postgresql://db.example/office?sslmode=verify-full&sslrootcert=/etc/our%20ca.pem",
             "postgresql:///office?host=/run/postgresql&user=anna", "postgresql:///?service=office",
             "postgresql://anna@[::1]:5432/%E5%8C%BB%E6%94%B9" }) {
        const db::ServerAddress address = db::serverAddress(QString::fromUtf8(text));
        EXPECT_TRUE(address.problem.isEmpty()) << text;
        EXPECT_EQ(address.text(), QString::fromUtf8(text));
    }
}

TEST(ServerAddressTest, IsNamedWithoutALogin)
{
    const std::pair<const char*, const char*> names[] {
        { "postgresql://anna@db.example:5433/office", "office · db.example:5433" },
        { "postgresql://anna@db.example/office", "office · db.example" },
        { "postgresql:///office?host=/run/postgresql&user=anna", "office · /run/postgresql" },
        { "postgresql:///?service=county", "county" },
        { "postgresql:///office?user=anna", "office · localhost" },
    };
    for (const auto& [text, name] : names)
        EXPECT_EQ(db::serverAddress(QString::fromUtf8(text)).name(), QString::fromUtf8(name))
            << text;
}

} // namespace

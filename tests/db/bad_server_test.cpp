// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between the program and a server: addresses that lead nowhere, logins that are
// refused, databases that are none of ours. Each against a real server, each with one clear
// sentence, and nothing touched.
#include "db/passwords.h"
#include "db/store.h"
#include "tests/support/bad_listener.h"
#include "tests/support/private_server.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace {

using db::OpenOutcome;
using db::OpenStatus;
using db::Store;
using support::PrivateServer;
using support::RawDatabase;
using support::SmallWorkspace;

// What it is, where and what to do, in words a person can use: no login, no password, nothing that
// only the server's own people understand.
void expectClear(const QString& sentence)
{
    EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
    EXPECT_LT(sentence.size(), 260) << sentence.toStdString();
    for (const char* never : { "office", "clerk", "secret", "ERROR", "FATAL", "SQLSTATE", "libpq",
             "?", "\n", "%1", "%2" })
        EXPECT_FALSE(sentence.contains(QString::fromUtf8(never)))
            << never << ": " << sentence.toStdString();
}

void expectRefused(const QString& place, OpenStatus status, const char* words)
{
    const OpenOutcome outcome = Store::open(place);
    EXPECT_EQ(outcome.status, status) << outcome.sentence.toStdString() << '\n'
                                      << outcome.details.toStdString();
    EXPECT_EQ(outcome.store, nullptr);
    EXPECT_TRUE(outcome.sentence.contains(QString::fromUtf8(words)))
        << outcome.sentence.toStdString();
    EXPECT_FALSE(outcome.details.contains(QStringLiteral("secret")));
    expectClear(outcome.sentence);
}

// An address, and what a person is told of it.
struct BadAddress
{
    const char* name;
    const char* address;
    const char* words;
};

class Addresses : public testing::TestWithParam<BadAddress>
{
};

TEST_P(Addresses, AreRefusedInOneSentence)
{
    const QString place = QString::fromUtf8(GetParam().address);
    expectRefused(place, OpenStatus::Unreachable, GetParam().words);
    try {
        Store::create(place);
        ADD_FAILURE() << "made a workspace";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QString::fromUtf8(GetParam().words)));
        expectClear(error.sentence());
    }
}

constexpr const char* notOne = "not the address of a shared workspace";
constexpr const char* holdsPassword = "holds a password";
constexpr const char* named = "twice";
constexpr const char* noAnswer = "No PostgreSQL server answers";
constexpr const char* badOption = "option";

INSTANTIATE_TEST_SUITE_P(All, Addresses,
    testing::Values(BadAddress { "Nothing", "postgresql://", notOne },
        BadAddress { "NoDatabase", "postgresql://127.0.0.1", notOne },
        BadAddress { "OnlyASlash", "postgresql://127.0.0.1/", notOne },
        BadAddress { "TwoDatabases", "postgresql://127.0.0.1/one/two", notOne },
        BadAddress { "Blank", "postgresql://127.0. 0.1/one", notOne },
        BadAddress { "WordForPort", "postgresql://127.0.0.1:port/one", notOne },
        BadAddress { "PortTooLarge", "postgresql://127.0.0.1:70000/one", notOne },
        BadAddress { "HalfAnAddress", "postgresql://[::1/one", notOne },
        BadAddress { "BrokenEscape", "postgresql://127.0.0.1/o%ne", notOne },
        BadAddress { "HalfAnEscape", "postgresql://127.0.0.1/one%2", notOne },
        BadAddress { "EscapedSlash", "postgresql://127.0.0.1/one%2Ftwo", notOne },
        BadAddress { "EscapedEnd", "postgresql://127.0.0.1:1/one%00two", notOne },
        BadAddress { "Password", "postgresql://office:secret@127.0.0.1/one", holdsPassword },
        BadAddress { "EscapedPassword", "postgresql://a:%73ecret@127.0.0.1/one", holdsPassword },
        BadAddress { "PasswordOption", "postgresql:///one?password=secret", holdsPassword },
        BadAddress { "EscapedOption", "postgresql:///one?pass%77ord=secret", holdsPassword },
        BadAddress { "KeyPassword", "postgresql:///one?sslpassword=secret", holdsPassword },
        BadAddress { "TwoServers", "postgresql://a@db.example/one?host=elsewhere", named },
        BadAddress { "TwoLogins", "postgresql://a@db.example/one?user=b", named },
        BadAddress { "TwoPorts", "postgresql://db.example:1/one?port=2", named },
        BadAddress { "OptionTwice", "postgresql:///one?host=a&host=b", named },
        BadAddress { "UnknownOption", "postgresql://127.0.0.1:1/one?sslmod=require", badOption },
        BadAddress { "OptionWithoutName", "postgresql://127.0.0.1:1/one?=x", badOption },
        BadAddress { "UnknownValue", "postgresql://127.0.0.1:1/one?sslmode=maybe", noAnswer },
        BadAddress { "NoSuchHost", "postgresql://no-such-host.invalid/one", noAnswer },
        BadAddress { "PortClosed", "postgresql://office@127.0.0.1:1/one", noAnswer },
        BadAddress { "NoSuchSocket", "postgresql:///one?host=/no/such/folder", noAnswer },
        BadAddress { "NoSuchService", "postgresql:///one?service=no_such", noAnswer },
        BadAddress { "NoCertificate",
            "postgresql://127.0.0.1:1/one?sslmode=verify-full&sslrootcert=/no/such", noAnswer }),
    [](const auto& address) { return std::string(address.param.name); });

TEST(Listener, ThatIsNoServerIsSeenThroughAtOnce)
{
    const support::BadListener listener("HTTP/1.1 400 Bad Request\r\n\r\n");
    QElapsedTimer waited;
    waited.start();
    expectRefused(listener.address(), OpenStatus::Unreachable, noAnswer);
    EXPECT_LT(waited.elapsed(), 5000);
}

TEST(Listener, ThatSaysNothingIsWaitedForNoLongerThanAsked)
{
    const support::BadListener listener({});
    QElapsedTimer waited;
    waited.start();
    expectRefused(listener.address() + QStringLiteral("?connect_timeout=1"),
        OpenStatus::Unreachable, noAnswer);
    EXPECT_LT(waited.elapsed(), 5000);
}

class BadServer : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PrivateServer>(); }
    static void TearDownTestSuite() { s_server.reset(); }
    static PrivateServer& server() { return *s_server; }

    QString newDatabase()
    {
        static int counter = 0;
        m_name = QStringLiteral("field_%1").arg(++counter);
        return server().newDatabase(m_name);
    }
    // The same database as another login.
    QString as(const char* login) const
    {
        return server().address(m_name, QString::fromUtf8(login));
    }
    void asAdministrator(const QByteArray& sql) const
    {
        ASSERT_EQ(RawDatabase(as("postgres")).exec(sql), 0) << sql.toStdString();
    }

private:
    static inline std::unique_ptr<PrivateServer> s_server;
    QString m_name;
};

TEST_F(BadServer, IsFoundUnderANameThatHasToBeEscaped)
{
    server().newDatabase(QStringLiteral("\"医改 看板?#%\""));
    const QString place = server().address(QStringLiteral("%E5%8C%BB%E6%94%B9%20看板%3F%23%25"));
    Store::create(place);
    const OpenOutcome outcome = Store::open(place);
    ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.sentence.toStdString();
    EXPECT_TRUE(outcome.store->name().contains(QStringLiteral("医改 看板?#%")));
}

TEST_F(BadServer, SaysThatThereIsNoSuchDatabase)
{
    expectRefused(
        server().address(QStringLiteral("nowhere")), OpenStatus::NotFound, "no database nowhere");
}

TEST_F(BadServer, SaysThatALoginIsUnknown)
{
    newDatabase();
    expectRefused(as("clerk"), OpenStatus::Refused, "does not let this login in");
}

// What the server asks of whom, in the form of its own file.
struct Gate
{
    const char* name;
    const char* line;
    const char* passwordFile; // host:port:database:user:password
    bool opens;
    bool asks; // for a password that the file does not hold
    const char* known = ""; // to the program
};

class Gates : public testing::TestWithParam<Gate>
{
};

TEST_P(Gates, AreToldApart)
{
    PrivateServer server;
    const QString place = server.newDatabase(QStringLiteral("field"));
    Store::create(place);
    const QString administrator
        = server.address(QStringLiteral("field"), QStringLiteral("postgres"));
    ASSERT_EQ(RawDatabase(administrator).exec("ALTER ROLE office PASSWORD 'secret'"), 0);
    server.stop();
    QFile gate(server.dataFolder() + QStringLiteral("/pg_hba.conf"));
    ASSERT_TRUE(gate.open(QIODevice::WriteOnly));
    gate.write(QByteArray("local all postgres trust\n") + GetParam().line + '\n');
    gate.close();
    const QTemporaryDir folder;
    const QString passwords = folder.filePath(QStringLiteral("pgpass"));
    QFile file(passwords);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(GetParam().passwordFile);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qputenv("PGPASSFILE", passwords.toUtf8());
    server.start();
    int asked = 0;
    db::setPasswordSource([&](const db::ServerAddress& address) {
        EXPECT_EQ(address.option(QStringLiteral("user")) + address.user, QStringLiteral("office"));
        ++asked;
        return QString::fromUtf8(GetParam().known);
    });
    EXPECT_EQ(Store::look(place).lacksPassword, GetParam().asks && !GetParam().opens);
    const OpenOutcome outcome = Store::open(place);
    qunsetenv("PGPASSFILE");
    db::setPasswordSource({});
    EXPECT_EQ(asked > 0, GetParam().asks);
    EXPECT_EQ(outcome.status, GetParam().opens ? OpenStatus::Opened : OpenStatus::Refused)
        << outcome.details.toStdString();
    if (GetParam().opens)
        return;
    EXPECT_TRUE(outcome.sentence.contains(QStringLiteral("does not let this login in")));
    expectClear(outcome.sentence);
}

INSTANTIATE_TEST_SUITE_P(All, Gates,
    testing::Values(Gate { "Closed", "local all office reject", "*:*:*:*:secret\n", false, false },
        Gate { "NoLineForIt", "", "*:*:*:*:secret\n", false, false },
        Gate { "PasswordWanted", "local all office scram-sha-256", "", false, true },
        Gate { "PasswordOfAnother", "local all office scram-sha-256", "*:*:*:clerk:secret\n", false,
            true },
        Gate { "WrongPassword", "local all office scram-sha-256", "*:*:*:*:wrong\n", false, true },
        Gate { "RightPassword", "local all office scram-sha-256", "*:*:*:office:secret\n", true,
            false },
        Gate { "KnownPassword", "local all office scram-sha-256", "", true, true, "secret" },
        Gate { "KnownBesideAWrongOne", "local all office scram-sha-256", "*:*:*:*:wrong\n", true,
            true, "secret" },
        Gate { "WrongKnownPassword", "local all office scram-sha-256", "", false, true, "wrong" }),
    [](const auto& gate) { return std::string(gate.param.name); });

// What a database may hold that this program cannot work with.
struct Content
{
    const char* name;
    const char* sql; // over a fresh workspace
    OpenStatus status;
    const char* words;
};

class Contents : public BadServer, public testing::WithParamInterface<Content>
{
};

TEST_P(Contents, AreToldApartAndStayAsTheyAre)
{
    const QString place = newDatabase();
    Store::create(place);
    asAdministrator(GetParam().sql);
    const auto content = [&] { return RawDatabase(as("postgres")).dump({}); };
    const QString before = content();
    expectRefused(place, GetParam().status, GetParam().words);
    EXPECT_THROW(Store::create(place), db::Error);
    EXPECT_EQ(content(), before);
}

INSTANTIATE_TEST_SUITE_P(All, Contents,
    testing::Values(Content { "Newer", "UPDATE workspace SET schema_version = 99",
                        OpenStatus::Newer, "newer version" },
        Content { "OfAnotherProgram", "DROP TABLE workspace", OpenStatus::NotOurs,
            "tables of another program" },
        Content { "SameNameOtherTable",
            "DROP TABLE workspace CASCADE; CREATE TABLE workspace (id INT, schema_version TEXT)",
            OpenStatus::NotOurs, "tables of another program" },
        Content { "WithoutItsMark", "DELETE FROM workspace", OpenStatus::NotOurs,
            "tables of another program" },
        Content {
            "HalfATable", "DROP TABLE observation", OpenStatus::Damaged, "could not be read" },
        Content { "HalfAColumn", "ALTER TABLE region DROP COLUMN sort_order", OpenStatus::Damaged,
            "could not be read" },
        Content {
            "NoHistory", "DROP TABLE journal CASCADE", OpenStatus::Damaged, "could not be read" },
        Content { "OlderButHalf",
            "UPDATE workspace SET schema_version = 5; DROP TABLE journal CASCADE",
            OpenStatus::Damaged, "it is as it was" }),
    [](const auto& content) { return std::string(content.param.name); });

TEST_F(BadServer, SaysThatALoginWithoutAnyRightMayNotRead)
{
    Store::create(newDatabase());
    asAdministrator("CREATE ROLE clerk LOGIN; REVOKE ALL ON SCHEMA public FROM PUBLIC");
    expectRefused(as("clerk"), OpenStatus::Refused, "may not read");
    asAdministrator("DROP ROLE clerk");
}

TEST_F(BadServer, ALoginThatOwnsNothingStartsNothing)
{
    newDatabase();
    asAdministrator("CREATE ROLE clerk LOGIN");
    try {
        Store::create(as("clerk"));
        ADD_FAILURE() << "made a workspace";
    } catch (const db::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("has to own the database")));
        expectClear(error.sentence());
    }
    EXPECT_EQ(RawDatabase(as("postgres")).tables(), QStringList());
    asAdministrator("DROP ROLE clerk");
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// A server that fails in the middle of something: killed, out of disk, read-only, full of others,
// impatient. What was not committed is not there afterwards, and what was is.
#include "db/copy.h"
#include "db/error.h"
#include "db/seal.h"
#include "db/store.h"
#include "tests/support/private_server.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>
#include <thread>

namespace {

using db::OpenOutcome;
using db::OpenStatus;
using db::Store;
using support::PrivateServer;
using support::RawDatabase;
using support::SmallWorkspace;

class FailingServer : public testing::Test
{
protected:
    QString administrator() const
    {
        return server.address(QStringLiteral("field"), QStringLiteral("postgres"));
    }
    void asAdministrator(const QByteArray& sql) const
    {
        ASSERT_EQ(RawDatabase(administrator()).exec(sql), 0) << sql.toStdString();
    }
    // Everything, history included, as the server holds it.
    QString content() const { return RawDatabase(administrator()).dump({}); }
    void expectAsBefore(const QString& before)
    {
        EXPECT_EQ(content(), before);
        const OpenOutcome outcome = Store::open(place);
        ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.details.toStdString();
        EXPECT_TRUE(db::verifySeals(outcome.store->database()).intact());
    }
    // Rows arrive one a millisecond, so that what happens meanwhile happens in the middle.
    void slowDown() const
    {
        asAdministrator("CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
                        "$$ BEGIN PERFORM pg_sleep(0.001); RETURN NEW; END $$;"
                        "CREATE TRIGGER slow BEFORE INSERT ON observation "
                        "FOR EACH ROW EXECUTE FUNCTION slow()");
    }
    // Waits in a thread of its own until rows are going in, then does it.
    std::thread duringCopy(const std::function<void()>& act) const
    {
        return std::thread([this, act] {
            RawDatabase watch(administrator());
            while (watch.value("SELECT count(*) FROM pg_stat_progress_copy WHERE datname = "
                               "'field' AND type = 'PIPE' AND tuples_processed > 10")
                == QStringLiteral("0"))
                std::this_thread::yield();
            act();
        });
    }
    // The sentence of what the act throws.
    template <typename Kind = db::Error> static QString sentenceOf(const std::function<void()>& act)
    {
        try {
            act();
        } catch (const Kind& error) {
            return error.sentence();
        } catch (const std::exception& error) {
            ADD_FAILURE() << "another kind of failure: " << error.what();
            return {};
        }
        ADD_FAILURE() << "nothing failed";
        return {};
    }
    static void expectWords(const QString& sentence, const char* words)
    {
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(words))) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QStringLiteral("office"))) << sentence.toStdString();
    }

    PrivateServer server;
    QString place = server.newDatabase(QStringLiteral("field"));
};

TEST_F(FailingServer, KilledWhileAnImportIsGoingInHoldsWhatItHeldBefore)
{
    SmallWorkspace workspace(place);
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    slowDown();
    const QString before = content();
    std::thread killer = duringCopy([this] { server.kill(); });
    expectWords(sentenceOf<db::ConnectionLost>([&] { workspace.put(workspace.months(110)); }),
        "connection");
    killer.join();
    EXPECT_FALSE(server.runs());
    EXPECT_EQ(workspace.store->cube().size(), 1);
    server.start();
    expectAsBefore(before);
}

TEST_F(FailingServer, StoppedWhileAnImportIsGoingInHoldsWhatItHeldBefore)
{
    SmallWorkspace workspace(place);
    slowDown();
    const QString before = content();
    std::thread stopper = duringCopy([this] { server.stop(); });
    expectWords(sentenceOf<db::ConnectionLost>([&] { workspace.put(workspace.months(110)); }),
        "connection");
    stopper.join();
    server.start();
    expectAsBefore(before);
}

TEST_F(FailingServer, KilledBetweenTheFirstStatementAndTheLastHoldsWhatItHeldBefore)
{
    SmallWorkspace workspace(place);
    for (const int statements : { 0, 1, 2 }) {
        const QString before = content();
        db::Change change(*workspace.store, SmallWorkspace::act());
        for (int i = 0; i < statements; ++i)
            workspace.store->observations().put(
                change, std::vector { workspace.value(workspace.beijing, 2020 + i, 1) });
        server.kill();
        if (statements < 2)
            expectWords(sentenceOf<db::ConnectionLost>([&] {
                workspace.store->observations().put(
                    change, std::vector { workspace.value(workspace.corps, 2020, 1) });
            }),
                "connection");
        else
            expectWords(sentenceOf<db::ConnectionLost>([&] { change.commit(); }), "connection");
        server.start();
        expectAsBefore(before);
        workspace.store->reconnect();
    }
}

TEST_F(FailingServer, SendingTheConnectionAwayBetweenTwoReadsIsALostConnection)
{
    SmallWorkspace workspace(place);
    const char* const away = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                             "WHERE datname = 'field' AND pid <> pg_backend_pid()";
    const Store& store = *workspace.store;
    const std::vector<std::function<void()>> reads {
        [&] { (void)store.setting(QStringLiteral("as_of")); },
        [&] { (void)store.observations().series(workspace.beds, db::Basis::Discrete); },
        [&] { (void)store.journal().batches(10); },
        [&] { workspace.store->reload(); },
        [&] { (void)db::verifySeals(store.database()); },
        [&] { workspace.put({ workspace.value(workspace.beijing, 2020, 1) }); },
    };
    for (const auto& read : reads) {
        asAdministrator(away);
        expectWords(sentenceOf<db::ConnectionLost>(read), "connection");
        workspace.store->reconnect();
        EXPECT_NO_THROW(read());
    }
}

TEST_F(FailingServer, OutOfDiskTakesNothingAndGoesOnWhenThereIsRoom)
{
    const std::unique_ptr<SmallWorkspace> first = std::make_unique<SmallWorkspace>(place);
    const QString before = content();
    server.limitFiles(2048); // 16 MB a file, for connections from now on
    first->store->reconnect();
    std::vector<db::Observation> rows = first->months(110);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QByteArray note; // 6 KB that do not pack well
        for (std::size_t k = 0; k < 1000; ++k)
            note += QByteArray::number(qulonglong((i * 1000 + k) * 2654435761u % 999983), 36) + ' ';
        rows[i].note = QString::fromLatin1(note);
    }
    QByteArray file(20'000'000, '\0'); // as does this
    quint32 state = 1;
    for (char& byte : file)
        byte = char((state = state * 1664525u + 1013904223u) >> 24);
    expectWords(sentenceOf([&] { first->put(rows); }), "disk of the server is full");
    expectWords(sentenceOf([&] {
        db::Change change(*first->store, SmallWorkspace::act());
        first->store->attachments().add(change, QStringLiteral("scan.pdf"), {}, file);
        change.commit();
    }),
        "disk of the server is full");
    EXPECT_EQ(first->store->cube().size(), 0);
    EXPECT_EQ(content(), before);
    server.limitFiles(0);
    first->store->reconnect();
    EXPECT_NO_THROW(first->put(rows));
    EXPECT_EQ(first->store->cube().size(), 5280);
}

TEST_F(FailingServer, ThatTakesNoChangesIsReadOnly)
{
    SmallWorkspace workspace(place);
    const QString before = content();
    server.stop();
    server.start({ QStringLiteral("default_transaction_read_only=on") });
    const OpenOutcome outcome = Store::open(place);
    ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.details.toStdString();
    EXPECT_TRUE(outcome.store->readOnly());
    expectWords(outcome.store->whyReadOnly(), "can only be read");
    expectWords(sentenceOf([&] { db::Change change(*outcome.store, SmallWorkspace::act()); }),
        "can only be read");
    EXPECT_EQ(content(), before);
}

TEST_F(FailingServer, ThatTakesNoChangesAnyMoreSaysSo)
{
    SmallWorkspace workspace(place);
    const QString before = content();
    QSqlQuery(workspace.store->database())
        .exec(QStringLiteral("SET default_transaction_read_only = on"));
    expectWords(sentenceOf([&] { workspace.put({ workspace.value(workspace.beijing, 2020, 1) }); }),
        "takes no changes");
    EXPECT_EQ(content(), before);
}

TEST_F(FailingServer, ThatFollowsAnotherOneIsReadOnly)
{
    SmallWorkspace workspace(place);
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    server.stop();
    QFile standby(server.dataFolder() + QStringLiteral("/standby.signal"));
    ASSERT_TRUE(standby.open(QIODevice::WriteOnly));
    standby.close();
    server.start();
    const OpenOutcome outcome = Store::open(place);
    ASSERT_EQ(outcome.status, OpenStatus::Opened) << outcome.details.toStdString();
    EXPECT_EQ(outcome.store->cube().size(), 1);
    EXPECT_TRUE(outcome.store->readOnly());
    expectWords(outcome.store->whyReadOnly(), "can only be read");
    EXPECT_FALSE(outcome.store->othersWrote());
    EXPECT_THROW(db::Change(*outcome.store, SmallWorkspace::act()), db::Error);
}

TEST_F(FailingServer, ThatHasNoPlaceLeftIsBusy)
{
    Store::create(place);
    server.stop();
    server.start({ QStringLiteral("max_connections=6"), QStringLiteral("max_wal_senders=0") });
    {
        RawDatabase one(place); // three of the six are for the administrator
        RawDatabase two(place);
        RawDatabase three(place);
        const OpenOutcome outcome = Store::open(place);
        EXPECT_EQ(outcome.status, OpenStatus::Busy) << outcome.details.toStdString();
        expectWords(outcome.sentence, "Try again in a moment");
    }
    // Whoever has gone takes up a place until the server has noticed.
    RawDatabase watch(administrator());
    while (watch.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'office'")
        != QStringLiteral("0"))
        std::this_thread::yield();
    EXPECT_EQ(Store::open(place).status, OpenStatus::Opened);
}

// What another program may hold that the writers' lock does not keep it from.
TEST_F(FailingServer, DoesNotWaitForEverForWhatAnotherProgramHolds)
{
    SmallWorkspace workspace(place);
    workspace.put({ workspace.value(workspace.beijing, 2020, 1) });
    const QString before = content();
    const db::Observation other = workspace.value(workspace.beijing, 2020, 2);
    for (const char* patience : { "lock_timeout", "statement_timeout" }) {
        QSqlQuery(workspace.store->database())
            .exec(QStringLiteral("SET %1 = 50").arg(QString::fromUtf8(patience)));
        RawDatabase holder(place);
        ASSERT_EQ(holder.exec("BEGIN; LOCK TABLE observation IN ACCESS EXCLUSIVE MODE"), 0);
        expectWords(sentenceOf([&] { workspace.put({ other }); }), "othing was changed");
        expectWords(
            sentenceOf([&] { workspace.put(workspace.months(110)); }), "othing was changed");
        ASSERT_EQ(holder.exec("ROLLBACK; BEGIN; SELECT pg_advisory_xact_lock(1380336207)"), 0);
        expectWords(sentenceOf([&] { workspace.put({ other }); }), "is writing to this workspace");
        holder.exec("ROLLBACK");
        QSqlQuery(workspace.store->database())
            .exec(QStringLiteral("RESET ") + QString::fromUtf8(patience));
    }
    EXPECT_EQ(content(), before);
    EXPECT_EQ(workspace.store->cube().size(), 1);
    workspace.put({ other });
}

// The same for a copy, whose source or target goes away.
TEST_F(FailingServer, KilledWhileACopyIsGoingInHoldsNothing)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("field.mrdb"));
    SmallWorkspace workspace(file);
    workspace.put(workspace.months(110));
    for (const bool comparing : { false, true }) {
        const QString sentence = sentenceOf<db::ConnectionLost>([&] {
            db::copyWorkspace(file, place, [&](const db::CopyProgress& progress) {
                if (server.runs() && progress.comparing == comparing)
                    server.kill();
                return true;
            });
        });
        expectWords(sentence, "connection");
        server.start();
        EXPECT_EQ(RawDatabase(administrator()).tables(), QStringList());
    }
    db::copyWorkspace(file, place);
    EXPECT_EQ(db::checksums(place), db::checksums(file));
}

TEST_F(FailingServer, KilledWhileACopyIsComingOutLeavesNoFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("field.mrdb"));
    SmallWorkspace workspace(place);
    workspace.put(workspace.months(110));
    const QString before = content();
    expectWords(sentenceOf<db::ConnectionLost>([&] {
        db::copyWorkspace(place, file, [&](const db::CopyProgress&) {
            if (server.runs())
                server.kill();
            return true;
        });
    }),
        "connection");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
    server.start();
    expectAsBefore(before);
}

TEST_F(FailingServer, OutOfDiskHoldsNothingOfACopy)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("field.mrdb"));
    SmallWorkspace workspace(file);
    {
        QByteArray paper(20'000'000, ' ');
        QRandomGenerator(1).fillRange(
            reinterpret_cast<quint32*>(paper.data()), paper.size() / qsizetype(sizeof(quint32)));
        db::Change change(*workspace.store, SmallWorkspace::act());
        workspace.store->attachments().add(
            change, QStringLiteral("paper.pdf"), QStringLiteral("application/pdf"), paper);
        change.commit();
    }
    server.limitFiles(2048);
    expectWords(sentenceOf([&] { db::copyWorkspace(file, place); }), "disk of the server is full");
    EXPECT_EQ(RawDatabase(administrator()).tables(), QStringList());
    server.limitFiles(0);
    db::copyWorkspace(file, place);
    EXPECT_EQ(db::checksums(place), db::checksums(file));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwords.h"

#include "db/passwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QMutex>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Passwords)
};

constexpr int patience = 60'000; // milliseconds in which a person unlocks the keychain
constexpr int slice = 100;

struct Known
{
    QMutex mutex;
    QHash<QString, QString> passwords; // of this run, by login
};

Known& known()
{
    static Known all;
    return all;
}

QString either(const QString& part, const db::ServerAddress& address, const char* option)
{
    return part.isEmpty() ? address.option(QString::fromLatin1(option)) : part;
}

// The library goes on in the thread that used it first, which therefore lasts as long as the
// program; what nobody waits for any more ends there.
QObject* keeper()
{
    static QObject* const one = [] {
        auto* thread = new QThread;
        auto* object = new QObject;
        object->moveToThread(thread);
        thread->start();
        qAddPostRoutine([] {
            keeper()->thread()->quit();
            keeper()->thread()->wait();
        });
        return object;
    }();
    return one;
}

// What the keychain answers to such a job: a text, empty of those that write; nothing where it
// does not do it, or the person not in time.
template <typename Job>
std::optional<QString> answer(const QString& login, const std::function<void(Job&)>& prepare)
{
    const auto promise = std::make_shared<std::promise<std::optional<QString>>>();
    auto told = promise->get_future();
    QMetaObject::invokeMethod(keeper(), [=] {
        auto* job = new Job(QStringLiteral("reformboard")); // deletes itself
        job->setKey(login);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, promise] {
            if (job->error() != QKeychain::NoError)
                promise->set_value(std::nullopt);
            else if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                promise->set_value(job->textData());
            else
                promise->set_value(QString());
        });
        job->start();
    });
    const bool window = QThread::currentThread() == QCoreApplication::instance()->thread();
    for (int waited = 0; waited < patience; waited += slice) {
        if (told.wait_for(std::chrono::milliseconds(slice)) == std::future_status::ready)
            return told.get();
        if (QThread::currentThread()->isInterruptionRequested())
            break;
        if (window) // goes on being painted while the keychain asks
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    return std::nullopt;
}

} // namespace

QString loginOf(const db::ServerAddress& address)
{
    const QString named = address.option(QStringLiteral("service"));
    const QString user = either(address.user, address, "user");
    const QString host
        = either(address.host, address, "host") + address.option(QStringLiteral("hostaddr"));
    const QString port
        = address.port > 0 ? QString::number(address.port) : address.option(QStringLiteral("port"));
    const QString server
        = user + u'@' + host + u':' + (port.isEmpty() ? QStringLiteral("5432") : port);
    return named.isEmpty() ? server : server + QStringLiteral(" service=") + named;
}

void usePasswords()
{
    db::setPasswordSource(passwordOf);
}

QString passwordOf(const db::ServerAddress& address)
{
    {
        const QMutexLocker locked(&known().mutex);
        const auto found = known().passwords.constFind(loginOf(address));
        if (found != known().passwords.constEnd())
            return *found;
    }
    const auto kept
        = answer<QKeychain::ReadPasswordJob>(loginOf(address), [](QKeychain::ReadPasswordJob&) {});
    if (kept)
        rememberPassword(address, *kept);
    return kept.value_or(QString());
}

void rememberPassword(const db::ServerAddress& address, const QString& password)
{
    const QMutexLocker locked(&known().mutex);
    known().passwords.insert(loginOf(address), password);
}

void keepPassword(const db::ServerAddress& address, const QString& password)
{
    rememberPassword(address, password);
    const auto write = [password](QKeychain::WritePasswordJob& job) { job.setTextData(password); };
    if (!answer<QKeychain::WritePasswordJob>(loginOf(address), write))
        throw Error(Words::tr("The keychain of this computer did not take the password; it is "
                              "known until the program ends."));
}

} // namespace app

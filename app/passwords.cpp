// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwords.h"

#include "db/passwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

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

QString service()
{
    return QStringLiteral("reformboard");
}

QString either(const QString& part, const db::ServerAddress& address, const char* option)
{
    return part.isEmpty() ? address.option(QString::fromLatin1(option)) : part;
}

// As the keychain names it: office@db.example:5432, or the entry of a service file.
QString loginOf(const db::ServerAddress& address)
{
    const QString named = address.option(QStringLiteral("service"));
    const QString user = either(address.user, address, "user");
    const QString host = either(address.host, address, "host");
    const QString port
        = address.port > 0 ? QString::number(address.port) : address.option(QStringLiteral("port"));
    if (!named.isEmpty())
        return user + QStringLiteral("@service=") + named;
    return user + u'@' + host + u':' + (port.isEmpty() ? QStringLiteral("5432") : port);
}

// Whether it was done. Where it takes too long, or its thread is asked to stop, it is left to
// itself: the keychain may still answer it.
bool done(QKeychain::Job& job, const db::ServerAddress& address)
{
    job.setKey(loginOf(address));
    QEventLoop loop;
    QTimer look;
    int waited = 0;
    bool answered = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        waited += slice;
        if (waited >= patience || QThread::currentThread()->isInterruptionRequested())
            loop.quit();
    });
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        answered = true;
        loop.quit();
    });
    look.start(slice);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return answered && job.error() == QKeychain::NoError;
}

} // namespace

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
    auto* job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    if (!done(*job, address))
        return {};
    rememberPassword(address, job->textData());
    return job->textData();
}

void rememberPassword(const db::ServerAddress& address, const QString& password)
{
    const QMutexLocker locked(&known().mutex);
    known().passwords.insert(loginOf(address), password);
}

void keepPassword(const db::ServerAddress& address, const QString& password)
{
    rememberPassword(address, password);
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(password);
    if (!done(*job, address))
        throw Error(Words::tr("The keychain of this computer did not take the password; it is "
                              "known until the program ends."));
}

} // namespace app

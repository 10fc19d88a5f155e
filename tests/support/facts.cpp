// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace support {

namespace {

struct Filled
{
    std::unique_ptr<NewPlace> copied;
    std::unique_ptr<NewPlace> place;
    std::unique_ptr<db::Store> store;
};
std::map<app::WorkspaceKind, Filled> onServer;
std::map<app::WorkspaceKind, std::unique_ptr<db::Store>> inMemory;

// Connections have to be closed while the application still stands.
void closeAtTheEnd()
{
    static const bool once = [] {
        qAddPostRoutine([] {
            inMemory.clear();
            onServer.clear();
        });
        return true;
    }();
    Q_UNUSED(once)
}

const db::Store& filledInMemory(app::WorkspaceKind kind)
{
    closeAtTheEnd();
    auto& store = inMemory[kind];
    if (!store) {
        store = db::Store::create(QStringLiteral(":memory:"));
        app::fillWorkspace(*store, kind);
    }
    return *store;
}

// On the server: what is copied, to which nobody may be connected, is not what is read.
Filled& filledOnServer(app::WorkspaceKind kind)
{
    closeAtTheEnd();
    Filled& one = onServer[kind];
    if (!one.copied) {
        one.copied = std::make_unique<NewPlace>(Engine::Postgresql);
        app::fillWorkspace(*db::Store::create(one.copied->path()), kind);
    }
    return one;
}

} // namespace

const db::Store& filled(app::WorkspaceKind kind)
{
    if (engine() == Engine::Sqlite)
        return filledInMemory(kind);
    Filled& one = filledOnServer(kind);
    if (!one.store) {
        one.place = std::make_unique<FilledPlace>(kind);
        one.store = std::move(db::Store::open(one.place->path()).store);
    }
    return *one.store;
}

void copyFilled(app::WorkspaceKind kind, const QString& path)
{
    filledInMemory(kind).backup(path);
}

FilledPlace::FilledPlace(app::WorkspaceKind kind, Engine engine)
    : NewPlace(
        engine, QString(), engine == Engine::Sqlite ? nullptr : filledOnServer(kind).copied.get())
{
    if (engine == Engine::Sqlite)
        copyFilled(kind, path());
}

QByteArray factsFile(const QString& name)
{
    QFile file(QStringLiteral(":/facts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support

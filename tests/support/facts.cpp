// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace support {

namespace {

std::map<app::WorkspaceKind, std::unique_ptr<db::Store>> stores;

} // namespace

const db::Store& filled(app::WorkspaceKind kind)
{
    // Connections have to be closed while the application still stands.
    static const bool once = [] {
        qAddPostRoutine([] { stores.clear(); });
        return true;
    }();
    Q_UNUSED(once)
    auto& store = stores[kind];
    if (!store) {
        store = db::Store::create(QStringLiteral(":memory:"));
        app::fillWorkspace(*store, kind);
    }
    return *store;
}

void copyFilled(app::WorkspaceKind kind, const QString& path)
{
    filled(kind).backup(path);
}

QByteArray factsFile(const QString& name)
{
    QFile file(QStringLiteral(":/facts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support

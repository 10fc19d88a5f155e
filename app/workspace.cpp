// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/edits.h"
#include "app/exchange/demonstration.h"
#include "db/copy.h"
#include "db/server_address.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace app {

namespace {

QByteArray fact(const QString& name)
{
    QFile file(QStringLiteral(":/facts/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate(
            "Workspace", "A part of the program is missing (%1). Install it again.")
                        .arg(name));
    return file.readAll();
}

void load(db::Store& store, const QString& name, const QByteArray& bytes, const QString& via)
{
    const ImportPlan plan = planImport(store, name, bytes);
    if (!plan.acceptable()) {
        QString details;
        for (const Finding& finding : plan.findings)
            details += QStringLiteral("%1:%2 %3\n").arg(name).arg(finding.row).arg(finding.message);
        throw Error(QCoreApplication::translate(
                        "Workspace", "%1 could not be loaded; the workspace was not made.")
                        .arg(name),
            details);
    }
    applyImport(store, plan,
        { std::vector<bool>(std::size_t(plan.count(RowEffect::Conflict)), false), via });
}

void setSettings(db::Store& store, const QString& via,
    std::initializer_list<std::pair<const char*, const char*>> settings)
{
    db::Change change(store, { QStringLiteral("Settings"), via, {}, {} });
    for (const auto& [key, value] : settings)
        change.setSetting(QString::fromUtf8(key), QString::fromUtf8(value));
    change.commit();
}

} // namespace

void fillWorkspace(db::Store& store, WorkspaceKind kind)
{
    const QString facts = QStringLiteral("facts");
    load(store, QStringLiteral("regions.csv"), fact(QStringLiteral("regions.csv")), facts);
    if (kind == WorkspaceKind::Empty)
        return;
    // In the order of reference: each list only names what is there already.
    for (const char* name : { "indicators.csv", "documents.csv", "departments.csv", "tasks.csv",
             "measures.csv", "targets.csv", "projects.csv", "observations.csv" })
        load(store, QString::fromUtf8(name), fact(QString::fromUtf8(name)), facts);
    setSettings(store, facts, { { "default_indicator", "BEDS_10K" } });
    if (kind == WorkspaceKind::Facts)
        return;
    const QString demonstration = QStringLiteral("demonstration");
    constexpr quint64 seed = 20221130;
    for (const DemonstrationFile& file : demonstrationFiles(store, seed))
        load(store, file.name, file.csv, demonstration);
    // The 2022 list is the one whose tasks are all known, so the demonstration plays in that year.
    setSettings(
        store, demonstration, { { "as_of", "2022-11-30" }, { "default_period", "2022Q4" } });
    fillDemonstrationRounds(store, seed);
}

void createWorkspace(const QString& path, WorkspaceKind kind)
{
    if (db::isServerAddress(path)) {
        if (db::Store::look(path).status != db::OpenStatus::Empty)
            db::Store::create(path); // says why it cannot
        // Filled in a file of its own first: on the server it is there whole or not at all.
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new.reform"));
        createWorkspace(file, kind);
        db::copyWorkspace(file, path);
        return;
    }
    auto store = db::Store::create(path);
    try {
        fillWorkspace(*store, kind);
    } catch (const std::exception&) {
        store.reset();
        for (const char* suffix : { "", "-wal", "-shm" })
            QFile::remove(path + QString::fromUtf8(suffix));
        throw;
    }
}

} // namespace app

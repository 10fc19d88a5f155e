// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/ledger_verbs.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QJsonObject rowOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// "due_on: 2022-06-30 → 2022-07-15", for each column that changed.
QStringList changes(const db::JournalEntry& entry)
{
    const QJsonObject before = rowOf(entry.oldRow);
    const QJsonObject after = rowOf(entry.newRow);
    const auto text = [](const QJsonValue& value) {
        const QString words = value.toVariant().toString();
        return words.isEmpty() ? QStringLiteral("—") : words;
    };
    QStringList lines;
    for (const QString& column : (after.isEmpty() ? before : after).keys()) {
        if (before.value(column) != after.value(column) && !before.isEmpty() && !after.isEmpty())
            lines.append(QStringLiteral("%1: %2 → %3")
                             .arg(column, text(before.value(column)), text(after.value(column))));
    }
    return lines;
}

QString labelOf(const db::Store& store, const db::JournalEntry& entry)
{
    const auto batch = entry.batch ? store.journal().batch(*entry.batch) : std::nullopt;
    return batch ? batch->label : QString();
}

} // namespace

QDate dateOption(const Options& options, const QString& name, const QDate& fallback)
{
    if (!options.has(name))
        return fallback;
    const QDate day = QDate::fromString(options.value(name), Qt::ISODate);
    if (!day.isValid())
        throw Usage(Verbs::tr("--%1 is followed by a date such as 2022-06-30.").arg(name));
    return day;
}

const db::Document& documentArgument(
    const std::vector<db::Document>& documents, const QString& code)
{
    const auto it = std::ranges::find_if(documents, [&](const db::Document& d) {
        return d.code == code || (!code.isEmpty() && d.number == code);
    });
    if (it == documents.end())
        throw Usage(Verbs::tr("There is no document “%1”.").arg(code));
    return *it;
}

const db::Task& taskArgument(const std::vector<db::Task>& tasks, const QString& code)
{
    const auto it = std::ranges::find(tasks, code, &db::Task::code);
    if (it == tasks.end())
        throw Usage(Verbs::tr("There is no task “%1”.").arg(code));
    return *it;
}

void printHistory(
    const db::Store& store, const std::vector<db::JournalEntry>& entries, VerbCall& call)
{
    for (const db::JournalEntry& entry : entries) {
        call.out << entry.at << "  " << entry.actor << "  " << entry.via << "  " << entry.table
                 << ' ' << entry.action;
        for (const QString& text : { labelOf(store, entry), changes(entry).join(u';') }) {
            if (!text.isEmpty())
                call.out << "  " << text;
        }
        call.out << '\n';
    }
}

QJsonArray historyJson(const db::Store& store, const std::vector<db::JournalEntry>& entries)
{
    QJsonArray array;
    for (const db::JournalEntry& entry : entries)
        array.append(QJsonObject { { QStringLiteral("at"), entry.at },
            { QStringLiteral("actor"), entry.actor }, { QStringLiteral("via"), entry.via },
            { QStringLiteral("label"), labelOf(store, entry) },
            { QStringLiteral("table"), entry.table }, { QStringLiteral("action"), entry.action },
            { QStringLiteral("before"), rowOf(entry.oldRow) },
            { QStringLiteral("after"), rowOf(entry.newRow) } });
    return array;
}

void printJson(const QJsonArray& array, VerbCall& call)
{
    call.out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void printOrSave(const QByteArray& bytes, const Options& options, VerbCall& call)
{
    const QString path = options.value(QStringLiteral("o"));
    if (path.isEmpty()) {
        call.out << QString::fromUtf8(bytes);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Verbs::tr("%1 could not be written.").arg(path), file.errorString());
}

Exit runSubVerb(std::span<const SubVerb> all, VerbCall& call)
{
    const QString word = call.arguments.value(0);
    const auto it = std::ranges::find_if(
        all, [&](const SubVerb& v) { return word == QString::fromUtf8(v.name); });
    QStringList names;
    for (const SubVerb& v : all)
        names.append(QString::fromUtf8(v.name));
    if (it == all.end())
        throw Usage(Verbs::tr("Say first what to do: %1.").arg(names.join(QStringLiteral(", "))));
    call.arguments.removeFirst();
    return it->run(call);
}

} // namespace app

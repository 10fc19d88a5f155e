// SPDX-License-Identifier: GPL-3.0-or-later
// task, action, project: the ledger of the key tasks and the centres from the command line.
#pragma once

#include "app/verbs.h"
#include "db/store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

Exit runTask(VerbCall& call);
Exit runAction(VerbCall& call);
Exit runProject(VerbCall& call);

// Shared by the three. They throw Usage when a word names nothing.
QDate dateOption(const Options& options, const QString& name, const QDate& fallback);
const db::Document& documentArgument(
    const std::vector<db::Document>& documents, const QString& code);
const db::Task& taskArgument(const std::vector<db::Task>& tasks, const QString& code);
// What the journal says of a row, one line or object an entry.
void printHistory(
    const db::Store& store, const std::vector<db::JournalEntry>& entries, VerbCall& call);
QJsonArray historyJson(const db::Store& store, const std::vector<db::JournalEntry>& entries);
void printJson(const QJsonArray& array, VerbCall& call);
// To the file of -o, else to the output. Throws Error when the file cannot be written.
void printOrSave(const QByteArray& bytes, const Options& options, VerbCall& call);
// The first word says what to do. Throws Usage for another one.
struct SubVerb
{
    const char* name;
    Exit (*run)(VerbCall&);
};
Exit runSubVerb(std::span<const SubVerb> all, VerbCall& call);

} // namespace app

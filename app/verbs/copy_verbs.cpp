// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/copy_verbs.h"

#include "db/copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <csignal>

#include <unistd.h>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

volatile std::sig_atomic_t interrupted = 0;

// Ctrl+C once gives up in order, and a second time at once.
class Interruptible
{
public:
    Interruptible()
    {
        interrupted = 0;
        struct sigaction note = {};
        note.sa_handler = [](int) { interrupted = 1; };
        note.sa_flags = int(SA_RESETHAND | SA_RESTART);
        ::sigaction(SIGINT, &note, &m_interrupt);
        ::sigaction(SIGTERM, &note, &m_terminate);
    }
    ~Interruptible()
    {
        ::sigaction(SIGINT, &m_interrupt, nullptr);
        ::sigaction(SIGTERM, &m_terminate, nullptr);
    }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    struct sigaction m_interrupt = {};
    struct sigaction m_terminate = {};
};

// One line that is written over, for who looks on.
class ProgressLine
{
public:
    explicit ProgressLine(QTextStream& err)
        : m_err(err)
    {
        const auto* file = qobject_cast<const QFile*>(err.device());
        m_seen = file && ::isatty(file->handle()) != 0;
    }
    ~ProgressLine() { show({}); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void tell(const db::CopyProgress& progress)
    {
        const QString text = progress.comparing ? Verbs::tr("%1: %2 of %3 rows compared")
                                                : Verbs::tr("%1: %2 of %3 rows copied");
        show(text.arg(progress.table).arg(progress.rows).arg(progress.of));
    }

private:
    void show(const QString& text)
    {
        if (!m_seen)
            return;
        m_err << "\r\x1b[K" << text;
        m_err.flush();
    }

    QTextStream& m_err;
    bool m_seen = false;
};

template <typename Work> std::vector<db::TableSum> watched(VerbCall& call, Work work)
{
    const Interruptible interruptible;
    ProgressLine line(call.err);
    try {
        return work([&](const db::CopyProgress& progress) {
            line.tell(progress);
            return interrupted == 0;
        });
    } catch (const db::CannotRead& error) {
        throw Unreadable(error.sentence(), error.details());
    }
}

qint64 rowsOf(const std::vector<db::TableSum>& sums)
{
    qint64 rows = 0;
    for (const db::TableSum& sum : sums)
        rows += sum.rows;
    return rows;
}

void printJson(VerbCall& call, QJsonObject object, const std::vector<db::TableSum>& sums)
{
    QJsonArray tables;
    for (const db::TableSum& sum : sums)
        tables.append(QJsonObject { { QStringLiteral("table"), sum.table },
            { QStringLiteral("rows"), sum.rows },
            { QStringLiteral("sha256"), QString::fromLatin1(sum.digest.toHex()) } });
    object[QStringLiteral("rows")] = rowsOf(sums);
    object[QStringLiteral("sha256")] = QString::fromLatin1(db::digestOf(sums).toHex());
    object[QStringLiteral("tables")] = tables;
    call.out << QString::fromUtf8(QJsonDocument(object).toJson());
}

void printTables(VerbCall& call, const std::vector<db::TableSum>& sums)
{
    qsizetype width = 0;
    for (const db::TableSum& sum : sums)
        width = std::max(width, sum.table.size());
    for (const db::TableSum& sum : sums)
        call.out << QStringLiteral("%1 %2  %3\n")
                        .arg(sum.table, -int(width))
                        .arg(sum.rows, 10)
                        .arg(QString::fromLatin1(sum.digest.toHex().left(16)));
    call.out << Verbs::tr("%1 rows in %2 tables, checksum %3")
                    .arg(rowsOf(sums))
                    .arg(sums.size())
                    .arg(QString::fromLatin1(db::digestOf(sums).toHex()))
             << '\n';
}

} // namespace

Exit runCopy(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give the workspace and the new place: a file or an address."));
    const QString& source = options.rest()[0];
    const QString& target = options.rest()[1];
    const auto sums = watched(
        call, [&](const db::CopyWatch& watch) { return db::copyWorkspace(source, target, watch); });
    if (options.has(QStringLiteral("json"))) {
        printJson(call,
            { { QStringLiteral("source"), source }, { QStringLiteral("target"), target } }, sums);
        return Exit::Done;
    }
    printTables(call, sums);
    call.out << Verbs::tr("%1 is the same, row for row, and ready.").arg(target) << '\n';
    return Exit::Done;
}

Exit runChecksum(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const QString& place = options.rest().first();
    const auto sums
        = watched(call, [&](const db::CopyWatch& watch) { return db::checksums(place, watch); });
    if (options.has(QStringLiteral("json")))
        printJson(call, { { QStringLiteral("workspace"), place } }, sums);
    else
        printTables(call, sums);
    return Exit::Done;
}

} // namespace app

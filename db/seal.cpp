// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/seal.h"

#include "db/engine/engine.h"
#include "db/sql.h"

#include <QCryptographicHash>

#include <array>

namespace db {

namespace {

struct Seal
{
    qint64 last = 0;
    QByteArray digest;
};

std::vector<Seal> seals(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, R"sql(
        SELECT journal_id, digest
        FROM journal_seal
        ORDER BY journal_id)sql");
    std::vector<Seal> all;
    while (q.next())
        all.push_back({ q.value(0).toLongLong(), q.value(1).toString().toUtf8() });
    return all;
}

void nameAct(SealBreak& found, QSqlQuery q)
{
    if (!q.next())
        return;
    found.batch = optionalId<BatchId>(q, 0);
    found.at = q.value(1).toString();
    found.actor = q.value(2).toString();
    found.label = q.value(3).toString();
}

// The act most rows under the seal belong to; with no row left, the one that followed what was
// sealed before.
SealBreak describe(const QSqlDatabase& db, qint64 first, qint64 last, qint64 kept)
{
    SealBreak found { first, last, last - first + 1 - kept, {}, {}, {}, {} };
    if (kept > 0)
        nameAct(found,
            run(db, R"sql(
            SELECT b.id, coalesce(b.at, min(j.at)), coalesce(b.actor, min(j.actor)),
                coalesce(b.label, '')
            FROM journal j
            LEFT JOIN batch b ON b.id = j.batch_id
            WHERE j.id BETWEEN ? AND ?
            GROUP BY b.id, b.at, b.actor, b.label
            ORDER BY count(*) DESC, coalesce(b.id, 0) DESC
            LIMIT 1)sql",
                { first, last }));
    else
        nameAct(found,
            run(db, R"sql(
            SELECT id, at, actor, label
            FROM batch
            WHERE id > coalesce((SELECT max(batch_id) FROM journal WHERE id < ?), 0)
            ORDER BY id
            LIMIT 1)sql",
                { first }));
    return found;
}

qint64 ownRowsFrom(const QSqlDatabase& db, qint64 first)
{
    QSqlQuery q = run(db, R"sql(
        SELECT count(*)
        FROM journal
        WHERE id >= ? AND batch_id IS NOT NULL)sql",
        { first });
    q.next();
    return q.value(0).toLongLong();
}

} // namespace

void sealJournal(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, R"sql(
        SELECT journal_id, digest
        FROM journal_seal
        ORDER BY journal_id DESC
        LIMIT 1)sql");
    const Seal previous
        = q.next() ? Seal { q.value(0).toLongLong(), q.value(1).toString().toUtf8() } : Seal();
    q.finish();
    qint64 last = previous.last;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(previous.digest);
    engine::of(db).eachJournalRow(db, previous.last, [&](qint64 id, const QByteArray& row) {
        last = id;
        digest.addData(row);
    });
    if (last == previous.last)
        return;
    run(db, R"sql(
        INSERT INTO journal_seal (journal_id, digest)
        VALUES (?, ?))sql",
        { last, QString::fromLatin1(digest.result().toHex()) });
}

SealReport verifySeals(const QSqlDatabase& db)
{
    const std::vector<Seal> all = seals(db);
    SealReport report;
    report.seals = std::ssize(all);
    report.head = all.empty() ? QString() : QString::fromUtf8(all.back().digest);
    std::size_t at = 0; // the seal that covers the rows being read
    qint64 first = 1;
    qint64 kept = 0;
    std::array<qint64, 3> firstBreak {}; // first, last and kept rows: described once all are read
    QCryptographicHash digest(QCryptographicHash::Sha256);
    // A seal stands on the one before it as it is written there: one break is told once.
    const auto close = [&] {
        const Seal& seal = all[at++];
        if (digest.result().toHex() != seal.digest && report.broken++ == 0)
            firstBreak = { first, seal.last, kept };
        first = seal.last + 1;
        kept = 0;
        digest.reset();
        digest.addData(seal.digest);
    };
    qint64 previous = 0;
    engine::of(db).eachJournalRow(db, 0, [&](qint64 id, const QByteArray& row) {
        while (at < all.size() && all[at].last < id)
            close();
        ++report.rows;
        if (id != previous + 1 && report.gone == 0)
            report.firstGone = previous + 1;
        report.gone += id - previous - 1;
        previous = id;
        ++kept;
        digest.addData(row);
    });
    while (at < all.size())
        close();
    if (report.broken > 0)
        report.firstBreak = describe(db, firstBreak[0], firstBreak[1], firstBreak[2]);
    report.unsealed = kept;
    if (kept > 0)
        report.stripped = ownRowsFrom(db, first);
    return report;
}

std::optional<qint64> sealedUpTo(const QSqlDatabase& db, const QString& digest)
{
    QSqlQuery q = run(db, R"sql(
        SELECT journal_id
        FROM journal_seal
        WHERE digest = ?)sql",
        { bind(digest) });
    return q.next() ? std::optional(q.value(0).toLongLong()) : std::nullopt;
}

} // namespace db

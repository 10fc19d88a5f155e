// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/journal.h"

#include "db/sql.h"
#include "db/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace db {

namespace {

Batch batchAt(const QSqlQuery& q)
{
    return { idAt<BatchId>(q, 0), q.value(1).toString(), q.value(2).toString(),
        q.value(3).toString(), q.value(4).toString(), optionalId<BatchId>(q, 5),
        q.value(6).toBool() };
}

std::vector<JournalEntry> entryRows(QSqlQuery q)
{
    std::vector<JournalEntry> rows;
    while (q.next())
        rows.push_back({ q.value(0).toLongLong(), optionalId<BatchId>(q, 1), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toString() });
    return rows;
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// Engines do not agree on what a limit below zero says.
qint64 limitOf(int limit)
{
    return limit < 0 ? std::numeric_limits<qint64>::max() : limit;
}

// Table and column names come from our own triggers; anything else is refused before it reaches
// a statement.
QString identifier(const QString& name)
{
    for (const QChar c : name) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'))
            throw Error(QCoreApplication::translate("Store",
                "The journal holds an entry this program did not write; it cannot be undone."));
    }
    return name;
}

struct Clause
{
    QString text;
    QVariantList values;
};

Clause where(const QJsonObject& key)
{
    Clause clause;
    for (auto it = key.begin(); it != key.end(); ++it) {
        clause.text += (clause.text.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND "))
            + identifier(it.key()) + QStringLiteral(" = ?");
        clause.values.append(it.value().toVariant());
    }
    return clause;
}

// The cell a row belongs to, where it has all four columns of the key.
std::optional<CellKey> cellOf(const QJsonObject& row)
{
    const auto period = Period::fromId(row[QStringLiteral("period_id")].toInteger());
    if (!period || !row.contains(QStringLiteral("indicator_id"))
        || !row.contains(QStringLiteral("basis")) || !row.contains(QStringLiteral("region_id")))
        return std::nullopt;
    return CellKey { IndicatorId { row[QStringLiteral("indicator_id")].toInteger() },
        Basis(row[QStringLiteral("basis")].toInt()), *period,
        RegionId { row[QStringLiteral("region_id")].toInteger() } };
}

void touchCell(Change& change, const QString& table, const QJsonObject& row)
{
    // What is held in memory: these three, and the cube.
    if (table == QStringLiteral("region") || table == QStringLiteral("indicator")
        || table == QStringLiteral("source"))
        change.touchCatalog();
    if (table != QStringLiteral("observation") && table != QStringLiteral("claim"))
        return;
    if (const auto cell = cellOf(row))
        change.touch(*cell);
}

// The journal keeps fifteen digits of a real.
bool sameNumber(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-14 * std::max(std::abs(a), std::abs(b));
}

// Member by member: a whole number and a real that are equal count as equal.
bool sameRow(const QJsonObject& a, const QJsonObject& b)
{
    if (a.size() != b.size())
        return false;
    for (auto it = a.begin(); it != a.end(); ++it) {
        const QJsonValue other = b.value(it.key());
        const bool numbers = it.value().isDouble() && other.isDouble();
        if (numbers ? !sameNumber(it.value().toDouble(), other.toDouble()) : it.value() != other)
            return false;
    }
    return true;
}

StatedValue stated(const CellKey& key, const QJsonObject& row)
{
    const QJsonValue value = row[QStringLiteral("value")];
    return { key, value.isDouble() ? std::optional(value.toDouble()) : std::nullopt,
        ValueStatus(row[QStringLiteral("status")].toInt()) };
}

// Replays entries backwards. An act has few kinds of them: each statement is prepared once.
class Replay
{
public:
    Replay(Change& change, QSqlDatabase db)
        : m_change(change)
        , m_db(std::move(db))
    {
    }

    void takeBack(const JournalEntry& entry)
    {
        const QString table = identifier(entry.table);
        QJsonObject key = object(entry.key);
        const QJsonObject before = object(entry.oldRow);
        const QJsonObject after = object(entry.newRow);
        const QJsonObject now = after.isEmpty() ? before : after;
        touchCell(m_change, table, now);
        if (!after.isEmpty() && !before.isEmpty() && cellOf(before) != cellOf(after))
            touchCell(m_change, table, before); // another program moved it
        if (entry.action == QStringLiteral("import")) {
            refuseCorrected(entry, key);
            removeImport(table, where(key), *entry.batch, after[QStringLiteral("rows")].toInt());
            return;
        }
        // A key that does not say the region is one with it all the same: a store that spreads its
        // rows over servers by region finds them by that.
        constexpr QLatin1StringView region("region_id");
        if (!key.contains(region) && now[region].isDouble())
            key[region] = now[region];
        if (!after.isEmpty() && !sameRow(current(table, key, after), after))
            throw Error(QCoreApplication::translate("Store",
                "A row of this change has been changed again since. Undo the later change first."));
        if (entry.action == QStringLiteral("insert"))
            remove(table, where(key));
        else
            restore(table, where(key), before, entry.action == QStringLiteral("delete"));
    }

private:
    QSqlQuery& executed(const QString& sql, const QVariantList& values)
    {
        auto it = m_prepared.find(sql);
        if (it == m_prepared.end())
            it = m_prepared.emplace(sql, Statement(m_db, sql.toUtf8().constData())).first;
        return it->second.run(values);
    }

    // The row as it is now, to be compared with what the entry left behind.
    QJsonObject current(const QString& table, const QJsonObject& key, const QJsonObject& columns)
    {
        const Clause clause = where(key);
        QString names;
        for (auto it = columns.begin(); it != columns.end(); ++it)
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + identifier(it.key());
        QSqlQuery& q = executed(
            QStringLiteral("SELECT %1 FROM %2").arg(names, table) + clause.text, clause.values);
        QJsonObject row;
        if (q.next()) {
            int column = 0;
            for (auto it = columns.begin(); it != columns.end(); ++it, ++column)
                row[it.key()] = q.isNull(column) ? QJsonValue() : q.value(column).toJsonValue();
        }
        q.finish();
        return row;
    }

    [[noreturn]] static void refuseImport()
    {
        throw Error(QCoreApplication::translate("Store",
            "Some of the imported values have been changed since. Undo the later changes "
            "first."));
    }

    // Another program leaves the batch in the rows it changes, so that they look as they came: what
    // the journal has of them since has to end where it began.
    void refuseCorrected(const JournalEntry& import, const QJsonObject& key)
    {
        const QString begin = QStringLiteral("{\"indicator_id\":%1,\"basis\":%2")
                                  .arg(key[QStringLiteral("indicator_id")].toInteger())
                                  .arg(key[QStringLiteral("basis")].toInteger());
        QSqlQuery q = run(m_db, R"sql(
            SELECT row_key, old_row, new_row
            FROM journal
            WHERE table_name = ? AND row_key > ? AND row_key < ? AND id > ?
            ORDER BY row_key, id)sql",
            { import.table, QString(begin + u','), QString(begin + u'-'), import.id });
        const auto isImported = [&](const QJsonObject& row) {
            return row[QStringLiteral("batch_id")].toInteger() == qint64(*import.batch);
        };
        QString cell;
        QString came;
        QString last;
        const auto compare = [&] {
            const QJsonObject before = object(came);
            const QJsonObject now = object(last);
            if ((isImported(before) || isImported(now)) && !sameRow(before, now))
                refuseImport();
        };
        while (q.next()) {
            const QString next = q.value(0).toString();
            if (next != cell) {
                compare();
                cell = next;
                came = q.value(1).toString();
            }
            last = q.value(2).toString();
        }
        compare();
    }

    void removeImport(const QString& table, const Clause& clause, BatchId batch, int rows)
    {
        const QSqlQuery& removed = executed(QStringLiteral("DELETE FROM ") + table + clause.text
                + QStringLiteral(" AND batch_id = ?"),
            clause.values + QVariantList { bind(batch) });
        if (removed.numRowsAffected() != rows)
            refuseImport();
        m_change.touchEverything();
    }

    void remove(const QString& table, const Clause& clause)
    {
        executed(QStringLiteral("DELETE FROM ") + table + clause.text, clause.values);
    }

    void restore(const QString& table, const Clause& clause, const QJsonObject& before, bool isGone)
    {
        QString columns;
        QString marks;
        QString sets;
        QVariantList values;
        for (auto it = before.begin(); it != before.end(); ++it) {
            const QString comma = columns.isEmpty() ? QString() : QStringLiteral(", ");
            columns += comma + identifier(it.key());
            marks += comma + QStringLiteral("?");
            sets += comma + identifier(it.key()) + QStringLiteral(" = ?");
            values.append(it.value().toVariant());
        }
        if (isGone)
            executed(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns, marks),
                values);
        else
            executed(QStringLiteral("UPDATE %1 SET %2%3").arg(table, sets, clause.text),
                values + clause.values);
    }

    Change& m_change;
    QSqlDatabase m_db;
    std::map<QString, Statement> m_prepared;
};

} // namespace

std::vector<Batch> Journal::batches(int limit) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, at, actor, via, label, undoes, undone
        FROM batch
        ORDER BY id DESC
        LIMIT ?)sql",
        { limitOf(limit) });
    std::vector<Batch> rows;
    while (q.next())
        rows.push_back(batchAt(q));
    return rows;
}

std::optional<Batch> Journal::batch(BatchId id) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, at, actor, via, label, undoes, undone
        FROM batch
        WHERE id = ?)sql",
        { bind(id) });
    return q.next() ? std::optional(batchAt(q)) : std::nullopt;
}

std::vector<LoggedAct> Journal::log(int limit) const
{
    // Entries of other programs that follow one another are one line: their ids run on, as does
    // their count.
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, at, actor, via, label, reason, undoes, undone, entries
        FROM (SELECT id, at, actor, via, label, coalesce(reason, '') AS reason, undoes, undone,
                  (SELECT count(*) FROM journal WHERE batch_id = batch.id) AS entries
              FROM batch
              UNION ALL
              SELECT NULL, max(at), min(actor), min(via), '', '', NULL, 0, count(*)
              FROM (SELECT at, actor, via, id - row_number() OVER (ORDER BY id) AS run
                    FROM journal
                    WHERE batch_id IS NULL) AS foreign_entry
              GROUP BY run) AS act
        ORDER BY at DESC, coalesce(id, 0) DESC
        LIMIT ?)sql",
        { limitOf(limit) });
    std::vector<LoggedAct> rows;
    while (q.next())
        rows.push_back({ optionalId<BatchId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            optionalId<BatchId>(q, 6), q.value(7).toBool(), q.value(8).toLongLong() });
    return rows;
}

std::vector<JournalEntry> Journal::entries(BatchId batch) const
{
    return entryRows(run(m_db, R"sql(
        SELECT id, batch_id, at, actor, via, table_name, action, row_key, old_row, new_row, reason
        FROM journal
        WHERE batch_id = ?
        ORDER BY id)sql",
        { bind(batch) }));
}

std::vector<JournalEntry> Journal::ofRow(const QString& table, const QString& rowKey) const
{
    return entryRows(run(m_db, R"sql(
        SELECT id, batch_id, at, actor, via, table_name, action, row_key, old_row, new_row, reason
        FROM journal
        WHERE table_name = ? AND row_key = ?
        ORDER BY id)sql",
        { table, rowKey }));
}

QString Journal::rowKey(const CellKey& key)
{
    return QStringLiteral("{\"indicator_id\":%1,\"basis\":%2,\"period_id\":%3,\"region_id\":%4}")
        .arg(qint64(key.indicator))
        .arg(int(key.basis))
        .arg(key.period.id())
        .arg(qint64(key.region));
}

std::vector<JournalEntry> Journal::ofCell(const CellKey& key) const
{
    std::vector<JournalEntry> rows = ofRow(QStringLiteral("observation"), rowKey(key));
    if (!rows.empty() && rows.front().action == QStringLiteral("insert"))
        return rows;
    // The cell began in a bulk import: its batch is in the row, or in the first old row.
    const auto row = Observations(m_db).find(key);
    const qint64 first = rows.empty()
        ? (row ? qint64(row->batch) : 0)
        : object(rows.front().oldRow)[QStringLiteral("batch_id")].toInteger();
    if (const auto began = batch(BatchId { first }))
        rows.insert(rows.begin(),
            { 0, began->id, began->at, began->actor, began->via, QStringLiteral("observation"),
                QStringLiteral("import"), {}, {}, rows.empty() ? QString() : rows.front().oldRow,
                began->label });
    return rows;
}

std::vector<JournalEntry> Journal::ofTask(TaskId task) const
{
    // Keys that begin with the task: from the comma after its id to the next character.
    const QString begin = QStringLiteral("{\"task_id\":%1").arg(qint64(task));
    return entryRows(run(m_db, R"sql(
        SELECT id, batch_id, at, actor, via, table_name, action, row_key, old_row, new_row, reason
        FROM journal
        WHERE (table_name = 'task' AND row_key = ?)
            OR (table_name = 'milestone' AND row_key > ? AND row_key < ?)
            OR (table_name = 'task_progress' AND row_key > ? AND row_key < ?)
            OR (table_name = 'light_override' AND row_key > ? AND row_key < ?)
        ORDER BY id)sql",
        { QStringLiteral("{\"id\":%1}").arg(qint64(task)), begin + u',', begin + u'-', begin + u',',
            begin + u'-', begin + u',', begin + u'-' }));
}

qint64 Journal::last() const
{
    QSqlQuery q = run(m_db, "SELECT coalesce(max(id), 0) FROM journal");
    q.next();
    return q.value(0).toLongLong();
}

std::optional<CellKey> Journal::cellIn(const QString& row)
{
    return cellOf(object(row));
}

std::vector<OthersChange> Journal::since(qint64 id, int limit, qint64 until) const
{
    // The key of a claim is a number of its own: its cell stands in the row.
    QSqlQuery q = run(m_db, R"sql(
        SELECT actor, at, table_name, action, row_key,
            CASE WHEN table_name = 'claim' THEN coalesce(new_row, old_row) ELSE row_key END
        FROM journal
        WHERE id > ? AND id <= ?
        ORDER BY id DESC
        LIMIT ?)sql",
        { id, until, limit });
    std::vector<OthersChange> rows;
    while (q.next())
        rows.push_back({ q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), cellIn(q.value(5).toString()) });
    std::ranges::reverse(rows);
    return rows;
}

std::vector<StatedValue> Journal::revisions(IndicatorId indicator) const
{
    const QString from = QStringLiteral("{\"indicator_id\":%1,\"basis\":").arg(qint64(indicator));
    // Everything that begins so: the colon at the end counted up by one.
    const QString to = from.chopped(1) + u';';
    const auto all = entryRows(run(m_db, R"sql(
        SELECT id, batch_id, at, actor, via, table_name, action, row_key, old_row, new_row, reason
        FROM journal
        WHERE table_name = 'observation' AND row_key >= ? AND row_key < ? AND action <> 'import'
        ORDER BY row_key, id)sql",
        { from, to }));
    std::vector<StatedValue> values;
    QString last;
    for (const JournalEntry& entry : all) {
        const QJsonObject key = object(entry.key);
        const auto period = Period::fromId(key[QStringLiteral("period_id")].toInteger());
        if (!period)
            continue;
        const CellKey cell { indicator, Basis(key[QStringLiteral("basis")].toInt()), *period,
            RegionId { key[QStringLiteral("region_id")].toInteger() } };
        // What a bulk import brought is known from the first change to it.
        if (entry.key != last && !entry.oldRow.isEmpty())
            values.push_back(stated(cell, object(entry.oldRow)));
        last = entry.key;
        values.push_back(stated(cell, object(entry.newRow)));
    }
    return values;
}

std::vector<JournalEntry> Journal::ofRollout(MeasureId measure, RegionId region) const
{
    const QString key = QStringLiteral("{\"measure_id\":%1,\"region_id\":%2,\"from_on\":\"")
                            .arg(qint64(measure))
                            .arg(qint64(region));
    return entryRows(run(m_db, R"sql(
        SELECT id, batch_id, at, actor, via, table_name, action, row_key, old_row, new_row, reason
        FROM journal
        WHERE table_name = 'rollout' AND row_key BETWEEN ? AND ?
        ORDER BY id)sql",
        { key, QString(key + u'~') }));
}

void Journal::undo(Change& change, BatchId batch) const
{
    const std::vector<JournalEntry> all = entries(batch);
    Replay replay(change, m_db);
    for (auto it = all.rbegin(); it != all.rend(); ++it)
        replay.takeBack(*it);
    run(m_db, R"sql(
        UPDATE batch
        SET undone = 1
        WHERE id = ?)sql",
        { db::bind(batch) });
    // Taking an undo back: what it had taken back stands again.
    run(m_db, R"sql(
        UPDATE batch
        SET undone = 0
        WHERE id = (SELECT undoes FROM batch WHERE id = ?))sql",
        { db::bind(batch) });
}

} // namespace db

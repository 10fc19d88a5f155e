// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/copy.h"

#include "db/engine/engine.h"
#include "db/engine/journal_bytes.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace db {

namespace {

using engine::Engine;
using engine::Kind;
using engine::Row;
using engine::Table;

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

QString nameOf(const Table& table)
{
    return QString::fromUtf8(table.name);
}

class RowDigest
{
public:
    explicit RowDigest(const Table& table)
    {
        m_sum.table = nameOf(table);
        for (const engine::Column& column : table.columns)
            engine::appendText(m_bytes, column.name.toStdString());
    }
    void add(Row row)
    {
        ++m_sum.rows;
        for (const engine::Value& value : row) {
            switch (value.kind) {
            case Kind::Integer: engine::appendInteger(m_bytes, value.integer); break;
            case Kind::Real: engine::appendReal(m_bytes, value.real); break;
            case Kind::Text: engine::appendText(m_bytes, value.bytes); break;
            case Kind::Blob: engine::appendBlob(m_bytes, value.bytes); break;
            case Kind::Null: engine::appendNull(m_bytes); break;
            }
        }
        if (m_bytes.size() > 64 * 1024)
            take();
    }
    TableSum sum()
    {
        take();
        m_sum.digest = m_hash.result();
        return m_sum;
    }

private:
    void take()
    {
        m_hash.addData(m_bytes);
        m_bytes.resize(0); // keeps its room
    }

    TableSum m_sum;
    QByteArray m_bytes;
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

// Asks who watches whether to go on, as often as a person can follow.
class Teller
{
public:
    explicit Teller(const CopyWatch& watch)
        : m_watch(watch)
    {
        m_last.start();
    }
    void begin(const Table& table, qint64 rows, bool comparing)
    {
        m_progress = { nameOf(table), 0, rows, comparing };
        tell(false);
    }
    void row()
    {
        if (++m_progress.rows % 1024 == 0)
            tell(false);
    }
    void end() { tell(true); }

private:
    void tell(bool always)
    {
        if (!m_watch || (!always && m_told && m_last.elapsed() < 100))
            return;
        m_told = true;
        m_last.restart();
        if (!m_watch(m_progress))
            throw Error(CopyText::tr("Given up. Nothing was changed."));
    }

    const CopyWatch& m_watch;
    CopyProgress m_progress;
    QElapsedTimer m_last;
    bool m_told = false;
};

// What is read, as it was at one moment.
class Original
{
public:
    explicit Original(const QString& place)
        : m_engine(engine::at(place))
    {
        const engine::ProbeResult found = m_engine.probe(place);
        if (found.probe == engine::Probe::Older)
            throw Error(CopyText::tr("%1 is of an older version of ReformBoard. Open it once, "
                                     "which brings it to this version; until then it stays as it "
                                     "is.")
                            .arg(m_engine.name(place)));
        if (found.probe == engine::Probe::Newer || found.probe == engine::Probe::Busy)
            throw Error(found.sentence, found.details);
        if (found.probe != engine::Probe::Ours)
            throw CannotRead(found.sentence, found.details);
        m_db = m_engine.connect(place).db;
        try {
            m_engine.beginReading(m_db);
            m_tables = m_engine.tables(m_db);
        } catch (const Error&) {
            engine::disconnect(m_db);
            throw;
        }
    }
    ~Original()
    {
        if (m_db.isValid())
            engine::disconnect(m_db);
    }
    Original(const Original&) = delete;
    Original& operator=(const Original&) = delete;

    const std::vector<Table>& tables() const { return m_tables; }
    void eachRow(const Table& table, const engine::RowUse& use) const
    {
        m_engine.eachRow(m_db, table, use);
    }
    qint64 count(const Table& table) const
    {
        QSqlQuery q = run(m_db, ("SELECT count(*) FROM " + engine::quoted(table.name)).constData());
        q.next();
        return q.value(0).toLongLong();
    }

private:
    const Engine& m_engine;
    QSqlDatabase m_db;
    std::vector<Table> m_tables;
};

// What is written, seen by nobody until it is complete.
class Draft
{
public:
    explicit Draft(const QString& place)
        : m_engine(engine::at(place))
        , m_place(place)
        , m_db(m_engine.beginDraft(place))
    {
    }
    ~Draft()
    {
        if (m_db.isValid())
            m_engine.dropDraft(m_db);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    std::vector<Table> tables() const { return m_engine.tables(m_db); }
    void writeRows(const Table& table, const engine::RowSource& rows) const
    {
        m_engine.writeRows(m_db, table, rows);
    }
    void eachRow(const Table& table, const engine::RowUse& use) const
    {
        m_engine.eachRow(m_db, table, use);
    }
    void finish()
    {
        for (const DanglingReference& found : danglingReferences(m_db))
            throw Error(CopyText::tr("Rows of the table %1 refer to rows of %2 that are not there "
                                     "(%3), and nothing was copied. Let “reformboard doctor” "
                                     "examine the workspace.")
                            .arg(found.table, found.refersTo)
                            .arg(found.rows));
        m_engine.finishDraft(m_db, m_place);
    }

private:
    const Engine& m_engine;
    QString m_place;
    QSqlDatabase m_db;
};

void refuseUnknown(const std::vector<Table>& tables, const std::vector<Table>& known)
{
    for (const Table& table : tables) {
        const bool same = std::ranges::any_of(known, [&](const Table& other) {
            return table.name == other.name && table.columns == other.columns
                && table.key == other.key;
        });
        if (!same)
            throw Error(CopyText::tr("The table %1 is not as this version of ReformBoard makes "
                                     "it, so it cannot be copied whole. Nothing was copied; let "
                                     "“reformboard doctor” examine the workspace.")
                            .arg(nameOf(table)));
    }
}

// What a row refers to is there before it.
std::vector<Table> inOrder(std::vector<Table> tables)
{
    std::vector<Table> ordered;
    while (!tables.empty()) {
        const auto ready = std::ranges::find_if(tables, [&](const Table& table) {
            return std::ranges::none_of(table.parents, [&](const QByteArray& parent) {
                return parent != table.name
                    && std::ranges::find(tables, parent, &Table::name) != tables.end();
            });
        });
        const auto next = ready == tables.end() ? tables.begin() : ready;
        ordered.push_back(std::move(*next));
        tables.erase(next);
    }
    return ordered;
}

void refuseOtherKinds(const Table& table, Row row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind != Kind::Null && row[i].kind != table.columns[i].kind)
            throw Error(engine::againstRules(table), QString::fromUtf8(table.columns[i].name));
    }
}

TableSum copyTable(const Original& from, const Draft& to, const Table& table, Teller& teller)
{
    RowDigest digest(table);
    to.writeRows(table, [&](const engine::RowUse& write) {
        from.eachRow(table, [&](Row row) {
            refuseOtherKinds(table, row);
            digest.add(row);
            write(row);
            teller.row();
        });
    });
    return digest.sum();
}

template <typename Place> TableSum sumOf(const Place& place, const Table& table, Teller& teller)
{
    RowDigest digest(table);
    place.eachRow(table, [&](Row row) {
        digest.add(row);
        teller.row();
    });
    return digest.sum();
}

bool samePlace(const QString& source, const QString& target)
{
    const QString file = QFileInfo(source).canonicalFilePath();
    return source == target || (!file.isEmpty() && file == QFileInfo(target).canonicalFilePath());
}

} // namespace

std::vector<TableSum> copyWorkspace(
    const QString& source, const QString& target, const CopyWatch& watch)
{
    if (samePlace(source, target))
        throw Error(CopyText::tr("%1 is the workspace itself. Give another place for the copy.")
                        .arg(engine::at(target).name(target)));
    const Original from(source);
    Draft to(target);
    const std::vector<Table> tables = inOrder(to.tables());
    refuseUnknown(from.tables(), tables);
    refuseUnknown(tables, from.tables());
    Teller teller(watch);
    std::vector<TableSum> sums;
    for (const Table& table : tables) {
        teller.begin(table, from.count(table), false);
        sums.push_back(copyTable(from, to, table, teller));
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        teller.begin(tables[i], sums[i].rows, true);
        if (sumOf(to, tables[i], teller) != sums[i])
            throw Error(CopyText::tr("The table %1 did not arrive as it was sent, and nothing was "
                                     "left at the new place. Try again; if it happens again, "
                                     "examine the disk.")
                            .arg(sums[i].table));
    }
    teller.end();
    to.finish();
    std::ranges::sort(sums, {}, &TableSum::table);
    return sums;
}

std::vector<TableSum> checksums(const QString& place, const CopyWatch& watch)
{
    const Original source(place);
    Teller teller(watch);
    std::vector<TableSum> sums;
    for (const Table& table : source.tables()) {
        teller.begin(table, source.count(table), true);
        sums.push_back(sumOf(source, table, teller));
    }
    teller.end();
    std::ranges::sort(sums, {}, &TableSum::table);
    return sums;
}

QByteArray digestOf(const std::vector<TableSum>& sums)
{
    QByteArray bytes;
    for (const TableSum& sum : sums) {
        engine::appendText(bytes, sum.table.toStdString());
        engine::appendInteger(bytes, sum.rows);
        engine::appendBlob(bytes, sum.digest.toStdString());
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace db

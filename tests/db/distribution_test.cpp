// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/distributed.md says of a store spread over several servers by region, against what the
// program really sends: every write names its region or is listed there, and so is every act that
// writes rows of more than one.
#include "tests/support/engines.h"
#include "tests/support/every_edit.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace {

using support::everyEdit;

QString textOf(const QString& path)
{
    return QString::fromUtf8(support::fileBytes(QStringLiteral(TEST_SOURCE "/") + path));
}

// What stands in backticks at the head of the rows of the table under this heading.
QStringList listed(const QString& heading)
{
    QStringList all;
    const QString part = textOf(QStringLiteral("docs/distributed.md"))
                             .section(QStringLiteral("\n## ") + heading + u'\n', 1)
                             .section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression row(
        QStringLiteral("^\\| `([^`]+)` \\|"), QRegularExpression::MultilineOption);
    for (auto it = row.globalMatch(part); it.hasNext();)
        all.append(it.next().captured(1));
    EXPECT_FALSE(all.isEmpty()) << heading.toStdString();
    return all;
}

// The tables the document declares with this function.
QStringList declared(const char* function)
{
    QStringList all;
    const QRegularExpression call(QString::fromUtf8(function) + QStringLiteral("\\('(\\w+)'"));
    const QString text = textOf(QStringLiteral("docs/distributed.md"));
    for (auto it = call.globalMatch(text); it.hasNext();)
        all.append(it.next().captured(1));
    all.sort();
    return all;
}

struct Write
{
    QString verb;
    QString table;
    QString text;
};

// The writes to tables that are kept by region.
std::vector<Write> writes()
{
    static const QRegularExpression head(
        QStringLiteral("^(INSERT INTO|UPDATE|DELETE FROM|COPY) (\\w+)"));
    std::vector<Write> all;
    for (const QString& text : everyEdit().statements) {
        const auto match = head.match(text);
        if (match.hasMatch() && everyEdit().tables.contains(match.captured(2)))
            all.push_back({ match.captured(1), match.captured(2), text });
    }
    return all;
}

bool namesItsRegion(const Write& write)
{
    static const QRegularExpression columns(
        QStringLiteral("^(?:INSERT INTO|COPY) \\w+ \\(([^)]*)\\)"));
    static const QRegularExpression target(QStringLiteral("ON CONFLICT \\(([^)]*)\\)"));
    static const QRegularExpression one(QStringLiteral("\\bregion_id = \\d+"));
    const QString region = QStringLiteral("region_id");
    if (write.verb == QStringLiteral("INSERT INTO") || write.verb == QStringLiteral("COPY")) {
        const auto conflict = target.match(write.text);
        return columns.match(write.text).captured(1).contains(region)
            && (!conflict.hasMatch() || conflict.captured(1).contains(region));
    }
    return one.match(write.text.section(QStringLiteral(" WHERE "), 1)).hasMatch();
}

// Every piece of SQL in the store that runs on both engines, with the places of values as ?.
QStringList statementsOfTheStore()
{
    static const QRegularExpression literal(
        QStringLiteral("R\"sql\\((.*?)\\)sql\"|\"((?:SELECT|INSERT INTO|UPDATE|DELETE FROM) "
                       "[^\"]*[^\" ])\""),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    QDirIterator files(QStringLiteral(TEST_SOURCE "/db"), { QStringLiteral("*.cpp") }, QDir::Files);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(support::fileBytes(files.next()));
        for (auto it = literal.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            all.append((match.captured(1) + match.captured(2)).simplified());
        }
    }
    return all;
}

// Whether the statement is this one with values in the places of the marks.
bool isOfTheShape(const QString& sent, const QString& statement)
{
    qsizetype at = 0;
    const QStringList pieces = statement.split(u'?');
    for (const QString& piece : pieces) {
        const qsizetype found = sent.indexOf(piece, at);
        if (found < 0 || (at == 0 && found > 0))
            return false;
        at = found + piece.size();
    }
    return sent.endsWith(pieces.back());
}

TEST(Distribution, EveryEditIsWalked)
{
    // Of a workspace that is being made, and what writes for the edits.
    QStringList walked { QStringLiteral("fillDemonstrationRounds"), QStringLiteral("CellWriter") };
    for (const support::Acted& acted : everyEdit().acts)
        walked.append(acted.edit);
    static const QRegularExpression declaration(QStringLiteral("\\b(\\w+)\\(\\s*db::Store& "));
    QDirIterator headers(QStringLiteral(TEST_SOURCE "/app"), { QStringLiteral("*.h") }, QDir::Files,
        QDirIterator::Subdirectories);
    int found = 0;
    while (headers.hasNext()) {
        const QString text = QString::fromUtf8(support::fileBytes(headers.next()));
        for (auto it = declaration.globalMatch(text); it.hasNext(); ++found) {
            const QString name = it.next().captured(1);
            EXPECT_TRUE(walked.contains(name))
                << name.toStdString() << " is not in tests/support/every_edit.cpp";
        }
    }
    EXPECT_GT(found, 50);
}

TEST(Distribution, AnEditWritesRowsOfOneRegion)
{
    QStringList spanning;
    for (const support::Acted& acted : everyEdit().acts) {
        if (acted.regions.size() > 1)
            spanning.append(acted.edit);
    }
    spanning.sort();
    spanning.removeDuplicates();
    QStringList document = listed(QStringLiteral("Acts that span regions"));
    document.sort();
    EXPECT_EQ(spanning, document) << spanning.join(u' ').toStdString();
}

TEST(Distribution, EveryWriteOfTheStoreIsSent)
{
    const QStringList& sent = everyEdit().statements;
    int writes = 0;
    for (const QString& statement : statementsOfTheStore()) {
        // A server journals by its own triggers.
        if (statement.startsWith(QStringLiteral("SELECT")) || statement.contains(u'%')
            || statement.startsWith(QStringLiteral("INSERT INTO journal (")))
            continue;
        ++writes;
        EXPECT_TRUE(std::ranges::any_of(
            sent, [&](const QString& text) { return isOfTheShape(text, statement); }))
            << "not in tests/support/every_edit.cpp: " << statement.toStdString();
    }
    EXPECT_GT(writes, 70);
}

TEST(Distribution, EveryWriteNamesItsRegion)
{
    const QStringList document = listed(QStringLiteral("Writes that name no region"));
    QStringList used;
    for (const Write& write : writes()) {
        if (namesItsRegion(write))
            continue;
        const auto it = std::ranges::find_if(
            document, [&](const QString& beginning) { return write.text.startsWith(beginning); });
        ASSERT_NE(it, document.end()) << write.text.left(300).toStdString();
        used.append(*it);
    }
    for (const QString& beginning : document)
        EXPECT_TRUE(used.contains(beginning)) << "never sent: " << beginning.toStdString();
    EXPECT_GT(writes().size(), 200u);
}

TEST(Distribution, TheDocumentPlacesEveryTable)
{
    QStringList byRegion = everyEdit().tables;
    EXPECT_EQ(declared("create_distributed_table"), byRegion);
    const support::NewPlace place(support::Engine::Postgresql);
    db::Store::create(place.path());
    QStringList placed = byRegion + declared("create_reference_table")
        + declared("citus_add_local_table_to_metadata");
    placed.sort();
    EXPECT_EQ(placed, support::RawDatabase(place.path()).tables());
}

// What the document has done on PostgreSQL itself leaves what a distributed table must be.
TEST(Distribution, TheKeysOfTheDocumentContainTheRegion)
{
    const support::NewPlace place(support::Engine::Postgresql);
    db::Store::create(place.path());
    support::RawDatabase raw(place.path());
    const QString sql = textOf(QStringLiteral("docs/distributed.md"))
                            .section(QStringLiteral("### Keys, references, triggers"), 1)
                            .section(QStringLiteral("```sql"), 1)
                            .section(QStringLiteral("```"), 0, 0);
    ASSERT_EQ(raw.exec(sql.toUtf8()), 0) << sql.toStdString();
    const QByteArray byRegion
        = "('" + everyEdit().tables.join(QStringLiteral("','")).toUtf8() + "')";
    EXPECT_EQ(raw.rows("SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
                       "WHERE i.indisunique AND c.relname IN "
                  + byRegion
                  + " AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid "
                    "AND a.attname = 'region_id' AND a.attnum = ANY (i.indkey))"),
        QStringList());
    EXPECT_EQ(
        raw.rows("SELECT conname FROM pg_constraint WHERE contype = 'f' "
                 "AND conrelid::regclass::text IN "
            + byRegion + " AND confrelid::regclass::text IN ('"
            + declared("citus_add_local_table_to_metadata").join(QStringLiteral("','")).toUtf8()
            + "')"),
        QStringList());
    EXPECT_EQ(raw.rows("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal "
                       "AND tgrelid::regclass::text IN "
                  + byRegion),
        QStringList());
}

TEST(Distribution, ColumnsAreOfTypesEveryEngineHas)
{
    const support::NewPlace place(support::Engine::Postgresql);
    db::Store::create(place.path());
    support::RawDatabase raw(place.path());
    EXPECT_EQ(raw.rows("SELECT DISTINCT data_type FROM information_schema.columns "
                       "JOIN information_schema.tables USING (table_schema, table_name) "
                       "WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1"),
        (QStringList { QStringLiteral("bigint"), QStringLiteral("bytea"),
            QStringLiteral("double precision"), QStringLiteral("text") }));
}

TEST(Distribution, NoStatementIsOfOneEngineOnly)
{
    static const QRegularExpression special(QStringLiteral(
        "::|\\b(ILIKE|GLOB|PRAGMA|LATERAL|ctid|rowid|nextval|strftime|random|now)\\b|"
        "\\b(json_|pg_|INSERT OR|DISTINCT ON|FOR UPDATE|TABLESAMPLE|GROUPING SETS|WITH "
        "RECURSIVE)"));
    const QStringList all = statementsOfTheStore();
    EXPECT_GT(all.size(), 130);
    for (const QString& statement : all)
        EXPECT_FALSE(special.match(statement).hasMatch()) << statement.toStdString();
}

} // namespace

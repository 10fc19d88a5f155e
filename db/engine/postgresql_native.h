// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's own interface (libpq) behind the driver: whole scripts, and rows as binary COPY, for
// the few hot paths inside this folder.
#pragma once

#include <QByteArray>
#include <QString>

#include <libpq-fe.h>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

class QSqlDatabase;

namespace db::engine::postgresql {

struct Closer
{
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, Closer>;

PGconn* handle(const QSqlDatabase& db); // nullptr where none is open
PGconn* native(const QSqlDatabase& db); // throws ConnectionLost where it is gone
QString lostSentence();
// Throws what a failed statement's five letters say where it is not the statement's own fault:
// ConnectionLost, NoRight, or Error where the server cannot take it just now; else returns.
void explainState(const PGconn* connection, const QByteArray& state, const QString& details);
QString writingSentence(); // another one is
// Whether the five letters say that the connection is gone: class 08 is the connection itself,
// 57P the server going down.
bool isLost(const PGconn* connection, const QByteArray& state);
// Runs a script, all of it or nothing; the result of its last statement. Throws Error with the
// sentence, or ConnectionLost.
Result execute(PGconn* connection, const QByteArray& sql, const QString& sentence);
QByteArray stateOf(const PGresult* result); // SQLSTATE, empty where nothing failed
QString textAt(const PGresult* result, int row, int column);

// The rows of a query, one after the other; no other statement may run on the connection
// meanwhile. What is not read is taken in and dropped at the end.
class CopyOut
{
public:
    CopyOut(PGconn* connection, const QByteArray& select, const QString& sentence);
    ~CopyOut();
    CopyOut(const CopyOut&) = delete;
    CopyOut& operator=(const CopyOut&) = delete;

    bool next(); // throws Error, ConnectionLost
    bool isNull(int column) const { return !m_fields[std::size_t(column)].data(); }
    std::string_view bytes(int column) const { return m_fields[std::size_t(column)]; }
    qint64 integer(int column) const; // of an integer column
    double real(int column) const;
    std::optional<double> optionalReal(int column) const;
    QString text(int column) const;

private:
    bool readRow(std::string_view row);
    void drop();

    PGconn* m_connection;
    QString m_sentence;
    char* m_buffer = nullptr;
    bool m_first = true;
    bool m_open = true;
    std::vector<std::string_view> m_fields;
};

// Rows into a table, sent on in pieces; nothing is written unless finish() returns.
class CopyIn
{
public:
    CopyIn(PGconn* connection, const QByteArray& into, int columns, const QString& sentence);
    ~CopyIn();
    CopyIn(const CopyIn&) = delete;
    CopyIn& operator=(const CopyIn&) = delete;

    void beginRow();
    void integer(qint64 number);
    void real(const std::optional<double>& number);
    void text(const QString& text); // NULL when empty
    void bytes(std::string_view content); // also of a text in UTF-8
    void null();
    void finish(); // throws Error, ConnectionLost

private:
    void length(qint32 bytes);
    void send();

    PGconn* m_connection;
    QString m_sentence;
    int m_columns;
    bool m_open = true;
    QByteArray m_buffer;
};

} // namespace db::engine::postgresql

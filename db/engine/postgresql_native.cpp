// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql_native.h"

#include "db/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <QtEndian>

#include <bit>

namespace db::engine::postgresql {

using namespace std::string_view_literals;

namespace {

// 11 bytes of signature, flags, length of an extension that has never been used.
constexpr std::size_t headerBytes = 19;
constexpr std::string_view signature = "PGCOPY\n\377\r\n\0"sv;

template <typename Number> Number numberAt(std::string_view bytes, std::size_t at = 0)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

template <typename Number> void append(QByteArray& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

[[noreturn]] void fail(const QString& sentence, const char* message)
{
    throw Error(sentence, QString::fromUtf8(message).trimmed());
}

} // namespace

PGconn* native(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    // PGconn to libpq, and by the name of its struct to Qt.
    if (!handle.isValid() || qstrcmp(handle.typeName(), "pg_conn*") != 0)
        throw Error(QCoreApplication::translate("StoreText", "The workspace is not open."));
    return *static_cast<PGconn* const*>(handle.constData());
}

Result execute(PGconn* connection, const QByteArray& sql, const QString& sentence)
{
    Result result(PQexec(connection, sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(sentence, result ? PQresultErrorMessage(result.get()) : PQerrorMessage(connection));
    return result;
}

QByteArray stateOf(const PGresult* result)
{
    return QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE));
}

QString textAt(const PGresult* result, int row, int column)
{
    return QString::fromUtf8(PQgetvalue(result, row, column));
}

CopyOut::CopyOut(PGconn* connection, const QByteArray& select, const QString& sentence)
    : m_connection(connection)
    , m_sentence(sentence)
{
    const Result result(
        PQexec(connection, ("COPY (" + select + ") TO STDOUT (FORMAT binary)").constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_OUT)
        fail(sentence, PQerrorMessage(connection));
}

CopyOut::~CopyOut()
{
    PQfreemem(m_buffer);
    if (m_open)
        drop();
}

// The server is told to stop: there may be millions of rows to come.
void CopyOut::drop()
{
    if (PGcancel* cancel = PQgetCancel(m_connection)) {
        char problem[256];
        PQcancel(cancel, problem, sizeof problem);
        PQfreeCancel(cancel);
    }
    for (char* rest = nullptr; PQgetCopyData(m_connection, &rest, 0) > 0;)
        PQfreemem(rest);
    while (const Result last { PQgetResult(m_connection) })
        ;
}

bool CopyOut::next()
{
    for (;;) {
        PQfreemem(m_buffer);
        m_buffer = nullptr;
        const int length = PQgetCopyData(m_connection, &m_buffer, 0);
        if (length > 0) {
            std::string_view row(m_buffer, std::size_t(length));
            if (m_first) {
                if (row.size() < headerBytes || !row.starts_with(signature))
                    fail(m_sentence, "COPY");
                row.remove_prefix(headerBytes);
            }
            m_first = false;
            if (row.empty() || !readRow(row))
                continue;
            return true;
        }
        m_open = false;
        QString problem = length < -1 ? QString::fromUtf8(PQerrorMessage(m_connection)) : QString();
        while (const Result last { PQgetResult(m_connection) }) {
            if (PQresultStatus(last.get()) != PGRES_COMMAND_OK)
                problem = QString::fromUtf8(PQresultErrorMessage(last.get()));
        }
        if (!problem.isEmpty())
            throw Error(m_sentence, problem.trimmed());
        return false;
    }
}

// False for the mark at the end.
bool CopyOut::readRow(std::string_view row)
{
    const auto columns = numberAt<qint16>(row);
    if (columns < 0)
        return false;
    row.remove_prefix(sizeof columns);
    m_fields.resize(std::size_t(columns));
    for (std::string_view& field : m_fields) {
        const auto length = numberAt<qint32>(row);
        row.remove_prefix(sizeof length);
        field = length < 0 ? std::string_view() : row.substr(0, std::size_t(length));
        row.remove_prefix(field.size());
    }
    return true;
}

qint64 CopyOut::integer(int column) const
{
    const std::string_view field = m_fields[std::size_t(column)];
    return field.size() == 8 ? numberAt<qint64>(field)
        : field.size() == 4  ? qint64(numberAt<qint32>(field))
                             : 0;
}

double CopyOut::real(int column) const
{
    return std::bit_cast<double>(integer(column));
}

std::optional<double> CopyOut::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QString CopyOut::text(int column) const
{
    const std::string_view field = m_fields[std::size_t(column)];
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

CopyIn::CopyIn(PGconn* connection, const QByteArray& into, int columns, const QString& sentence)
    : m_connection(connection)
    , m_sentence(sentence)
    , m_columns(columns)
{
    const Result result(
        PQexec(connection, ("COPY " + into + " FROM STDIN (FORMAT binary)").constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        fail(sentence, PQerrorMessage(connection));
    m_buffer.append(signature.data(), qsizetype(signature.size()));
    m_buffer.append(8, '\0');
}

CopyIn::~CopyIn()
{
    if (!m_open)
        return;
    PQputCopyEnd(m_connection, "given up");
    while (const Result last { PQgetResult(m_connection) })
        ;
}

void CopyIn::send()
{
    if (PQputCopyData(m_connection, m_buffer.constData(), int(m_buffer.size())) != 1)
        fail(m_sentence, PQerrorMessage(m_connection));
    m_buffer.resize(0); // keeps its room
}

void CopyIn::beginRow()
{
    if (m_buffer.size() > 256 * 1024)
        send();
    append(m_buffer, qint16(m_columns));
}

void CopyIn::length(qint32 bytes)
{
    append(m_buffer, bytes);
}

void CopyIn::integer(qint64 number)
{
    length(8);
    append(m_buffer, number);
}

void CopyIn::real(const std::optional<double>& number)
{
    if (number)
        integer(std::bit_cast<qint64>(*number));
    else
        null();
}

void CopyIn::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty())
        null();
    else
        bytes({ utf8.constData(), std::size_t(utf8.size()) });
}

void CopyIn::bytes(std::string_view content)
{
    length(qint32(content.size()));
    m_buffer.append(content.data(), qsizetype(content.size()));
}

void CopyIn::null()
{
    length(-1);
}

void CopyIn::finish()
{
    append(m_buffer, qint16(-1));
    send();
    m_open = false;
    QString problem;
    if (PQputCopyEnd(m_connection, nullptr) != 1)
        problem = QString::fromUtf8(PQerrorMessage(m_connection));
    while (const Result last { PQgetResult(m_connection) }) {
        if (PQresultStatus(last.get()) != PGRES_COMMAND_OK)
            problem = QString::fromUtf8(PQresultErrorMessage(last.get()));
    }
    if (!problem.isEmpty())
        throw Error(m_sentence, problem.trimmed());
}

} // namespace db::engine::postgresql

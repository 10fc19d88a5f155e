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

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

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

// Without a result nothing came back at all.
[[noreturn]] void fail(const PGconn* connection, const PGresult* result, const QString& sentence)
{
    const QString details
        = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection))
              .trimmed();
    explainState(connection, stateOf(result), details);
    throw Error(sentence, details);
}

// The end of COPY, either way: every result is taken in, the last failure is told.
void finishCopy(PGconn* connection, bool failed, const QString& sentence)
{
    Result failure;
    while (Result last { PQgetResult(connection) }) {
        if (PQresultStatus(last.get()) != PGRES_COMMAND_OK)
            failure = std::move(last);
    }
    if (failed || failure)
        fail(connection, failure.get(), sentence);
}

} // namespace

PGconn* handle(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    // PGconn to libpq, and by the name of its struct to Qt.
    if (!handle.isValid() || qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
}

PGconn* native(const QSqlDatabase& db)
{
    PGconn* connection = handle(db);
    if (PQstatus(connection) != CONNECTION_OK)
        throw ConnectionLost(
            lostSentence(), QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    return connection;
}

QString lostSentence()
{
    return StoreText::tr("The connection to the server is lost. Nothing that was not saved before "
                         "has been changed.");
}

QString writingSentence()
{
    return StoreText::tr("Another program is writing to this workspace. Try again in a moment; "
                         "nothing was changed.");
}

bool isLost(const PGconn* connection, const QByteArray& state)
{
    return PQstatus(connection) != CONNECTION_OK || state.startsWith("08")
        || state.startsWith("57P");
}

void explainState(const PGconn* connection, const QByteArray& state, const QString& details)
{
    if (isLost(connection, state))
        throw ConnectionLost(lostSentence(), details);
    if (state == "42501")
        throw NoRight(StoreText::tr("The login %1 has not the right to do this. Nothing was "
                                    "changed; ask the owner of the workspace for it.")
                          .arg(QString::fromUtf8(PQuser(connection))),
            details);
    if (state == "53100")
        throw Error(StoreText::tr("The disk of the server is full. Nothing was changed; tell "
                                  "whoever looks after the server."),
            details);
    if (state == "25006")
        throw Error(
            StoreText::tr("The server takes no changes just now. Nothing was changed."), details);
    if (state == "55P03" || state == "40P01")
        throw Error(writingSentence(), details);
    if (state == "57014")
        throw Error(StoreText::tr("The server broke this off because it took too long. Nothing "
                                  "was changed; try again in a moment."),
            details);
}

Result execute(PGconn* connection, const QByteArray& sql, const QString& sentence)
{
    Result result(PQexec(connection, sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(connection, result.get(), sentence);
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
        fail(connection, result.get(), sentence);
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
                    throw Error(m_sentence, QStringLiteral("COPY"));
                row.remove_prefix(headerBytes);
            }
            m_first = false;
            if (row.empty() || !readRow(row))
                continue;
            return true;
        }
        m_open = false;
        finishCopy(m_connection, length < -1, m_sentence);
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
        fail(connection, result.get(), sentence);
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
        fail(m_connection, nullptr, m_sentence);
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
    finishCopy(m_connection, PQputCopyEnd(m_connection, nullptr) != 1, m_sentence);
}

} // namespace db::engine::postgresql

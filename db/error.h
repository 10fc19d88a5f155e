// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception of the store: a sentence for the person, and the engine's own words apart.
#pragma once

#include <QString>

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace db {

class Error : public std::runtime_error
{
public:
    explicit Error(const QString& sentence, const QString& details = {})
        : std::runtime_error(sentence.toStdString())
        , m_sentence(sentence)
        , m_details(details)
    {
    }
    const QString& sentence() const { return m_sentence; }
    const QString& details() const { return m_details; }

private:
    QString m_sentence;
    QString m_details;
};

// The server is gone in the middle of it: nothing goes on until Store::reconnect.
class ConnectionLost : public Error
{
    using Error::Error;
};

// This login may not do that; the sentence names it.
class NoRight : public Error
{
    using Error::Error;
};

// One row that somebody else changed and the act would have changed too. The rows are as the
// journal spells them; empty for a row that is not there.
struct ConflictRow
{
    QString table;
    QString key;
    QString actor; // who wrote theirs, and when (UTC, ISO 8601)
    QString at;
    QString theirs;
    QString ours;
    qint64 entry = 0; // theirs in the journal
};

// Somebody else changed rows since the person last saw them: nothing was written. All of them, in
// the order of the act.
class Conflict : public Error
{
public:
    Conflict(const QString& sentence, std::vector<ConflictRow> rows)
        : Error(sentence, details(rows))
        , m_rows(std::move(rows))
    {
    }
    const std::vector<ConflictRow>& rows() const { return m_rows; }
    // Who has seen these rows has seen the journal until here.
    qint64 seen() const
    {
        qint64 last = 0;
        for (const ConflictRow& row : m_rows)
            last = std::max(last, row.entry);
        return last;
    }

private:
    static QString details(const std::vector<ConflictRow>& rows)
    {
        QString text;
        for (const ConflictRow& row : rows)
            text += row.table + u' ' + row.key + u'\n' + row.theirs + u'\n' + row.ours + u'\n';
        return text.trimmed();
    }

    std::vector<ConflictRow> m_rows;
};

} // namespace db

// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception of the store: a sentence for the person, and the engine's own words apart.
#pragma once

#include <QString>

#include <stdexcept>

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

// Somebody else changed a row since the store last read it, and the act would have changed it too:
// nothing was written. Both are as the journal spells a row; empty for a row that is not there.
class Conflict : public Error
{
public:
    Conflict(const QString& sentence, const QString& table, const QString& key,
        const QString& theirs, const QString& ours)
        : Error(sentence, table + u' ' + key + u'\n' + theirs + u'\n' + ours)
        , m_table(table)
        , m_key(key)
        , m_theirs(theirs)
        , m_ours(ours)
    {
    }
    const QString& table() const { return m_table; }
    const QString& key() const { return m_key; }
    const QString& theirs() const { return m_theirs; }
    const QString& ours() const { return m_ours; }

private:
    QString m_table;
    QString m_key;
    QString m_theirs;
    QString m_ours;
};

} // namespace db

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

} // namespace db

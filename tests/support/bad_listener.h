// SPDX-License-Identifier: GPL-3.0-or-later
// Something that listens on a port of this machine and is no PostgreSQL server: it answers whoever
// comes with the same bytes, or takes them in and says nothing.
#pragma once

#include <QByteArray>
#include <QString>

#include <thread>

namespace support {

class BadListener
{
public:
    explicit BadListener(const QByteArray& answer); // empty: none
    ~BadListener();
    BadListener(const BadListener&) = delete;
    BadListener& operator=(const BadListener&) = delete;

    QString address() const; // of a database there

private:
    void answerAll() const;

    QByteArray m_answer;
    int m_socket = -1;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace support

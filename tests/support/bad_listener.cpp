// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bad_listener.h"

#include <stdexcept>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

BadListener::BadListener(const QByteArray& answer)
    : m_answer(answer)
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in here {};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK); // and any port that is free
    auto* address = reinterpret_cast<sockaddr*>(&here);
    socklen_t size = sizeof here;
    if (::bind(m_socket, address, size) != 0 || ::listen(m_socket, 8) != 0
        || ::getsockname(m_socket, address, &size) != 0)
        throw std::runtime_error("nothing can be listened to");
    m_port = ntohs(here.sin_port);
    m_thread = std::thread([this] { answerAll(); });
}

BadListener::~BadListener()
{
    ::shutdown(m_socket, SHUT_RDWR); // the thread comes back from accept
    m_thread.join();
    ::close(m_socket);
}

QString BadListener::address() const
{
    return QStringLiteral("postgresql://127.0.0.1:%1/field").arg(m_port);
}

void BadListener::answerAll() const
{
    std::vector<int> callers;
    for (int caller = 0; (caller = ::accept(m_socket, nullptr, nullptr)) >= 0;) {
        callers.push_back(caller);
        ::send(caller, m_answer.constData(), std::size_t(m_answer.size()), MSG_NOSIGNAL);
    }
    for (const int caller : callers)
        ::close(caller);
}

} // namespace support

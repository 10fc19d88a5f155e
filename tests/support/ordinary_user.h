// SPDX-License-Identifier: GPL-3.0-or-later
// Write protection means nothing to the administrator, and containers run tests as one: within the
// life of this object the process is an ordinary user.
#pragma once

#include <unistd.h>

namespace support {

class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_changed(::getuid() == 0 && ::setresgid(nobody, nobody, 0) == 0
            && ::setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~OrdinaryUser()
    {
        if (m_changed)
            m_changed = ::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr unsigned nobody = 65534;
    bool m_changed;
};

} // namespace support

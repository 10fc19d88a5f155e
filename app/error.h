// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception of app: a sentence a person can act on, and technical words apart.
#pragma once

#include "db/error.h"

namespace app {

class Error : public db::Error
{
public:
    using db::Error::Error;
};

} // namespace app

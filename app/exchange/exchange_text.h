// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of everything said about files that come in or go out.
#pragma once

#include <QCoreApplication>

namespace app {

class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(app::ExchangeText)
};

} // namespace app

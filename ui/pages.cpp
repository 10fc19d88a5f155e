// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include <QCoreApplication>

namespace ui {

std::span<const PageSpec> pages()
{
    return {};
}

QString pageTitle(const PageSpec& spec)
{
    return QCoreApplication::translate("Pages", spec.title);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "app/entry/reporting.h"
#include "ui/pages/pages.h"

#include <QCoreApplication>

namespace ui {

std::span<const PageSpec> pages()
{
    static const PageSpec all[] = {
        { "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", makeOverviewPage },
        { "province", QT_TRANSLATE_NOOP("Pages", "Regions"), "province", makeProvincePage },
        { "projects", QT_TRANSLATE_NOOP("Pages", "Pilots"), "projects", makeProjectsPage },
        { "indicators", QT_TRANSLATE_NOOP("Pages", "Indicators"), "indicators",
            makeIndicatorsPage },
        { "entry", QT_TRANSLATE_NOOP("Pages", "Entry"), "entry", makeEntryPage,
            app::waitingReturns },
        { "documents", QT_TRANSLATE_NOOP("Pages", "Sources"), "documents", makeDocumentsPage },
    };
    return all;
}

QString pageTitle(const PageSpec& spec)
{
    return QCoreApplication::translate("Pages", spec.title);
}

} // namespace ui

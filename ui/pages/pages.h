// SPDX-License-Identifier: GPL-3.0-or-later
// The makers of the pages, for THE LIST in ui/pages.cpp only.
#pragma once

#include "ui/page.h"

namespace ui {

Page* makeOverviewPage(Session& session, QWidget* parent);
Page* makeProvincePage(Session& session, QWidget* parent);
Page* makeProjectsPage(Session& session, QWidget* parent);
Page* makeIndicatorsPage(Session& session, QWidget* parent);
Page* makeEntryPage(Session& session, QWidget* parent);
Page* makeDocumentsPage(Session& session, QWidget* parent);

} // namespace ui

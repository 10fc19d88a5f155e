// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of pages. Navigation, menu, shortcuts Ctrl+1…9, snapshots and page tests follow it.
#pragma once

#include "ui/page.h"

#include <span>

namespace ui {

struct PageSpec
{
    // stable: overview, province, rollout, tasks, projects, indicators, entry, documents
    const char* id;
    const char* title; // source text, translation context "Pages"
    const char* icon; // resource name below :/icons
    Page* (*create)(Session&, QWidget* parent);
    // How much waits there for somebody, shown beside the name; null: nothing ever does.
    int (*waiting)(const db::Store&) = nullptr;
};

std::span<const PageSpec> pages();
QString pageTitle(const PageSpec& spec);

} // namespace ui

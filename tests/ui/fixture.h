// SPDX-License-Identifier: GPL-3.0-or-later
// A small workspace in memory and pages that only count their loads, for tests of the window.
#pragma once

#include "ui/pages.h"

namespace ui::test {

// Nation, Beijing, Fujian, XPCC; two indicators; values for 2020 to 2022.
std::unique_ptr<db::Store> sampleStore(const QString& path = QStringLiteral(":memory:"));

// A page that counts; throws when told to.
class CountingPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;
    int loads = 0;
    db::Filter last;
    QString failure; // thrown by the next load when not empty

protected:
    void load(const db::Filter& filter) override;
};

// overview, province, documents: all counting.
std::span<const PageSpec> countingPages();

} // namespace ui::test

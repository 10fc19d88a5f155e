// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks by who answers for them: each department with what it leads and joins and how that
// stands. The first named leads.
#pragma once

#include "ui/ledger/ledger_view.h"

namespace ui {

class DepartmentView : public LedgerView
{
    Q_OBJECT

public:
    explicit DepartmentView(QWidget* parent = nullptr);

protected:
    bool startsFolded() const override { return true; }
};

} // namespace ui

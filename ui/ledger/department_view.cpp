// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/department_view.h"

namespace ui {

namespace {

constexpr int headHeight = 28;

} // namespace

DepartmentView::DepartmentView(QWidget* parent)
    : LedgerView(LedgerGroups::Departments, headHeight, parent)
{
    setObjectName(QStringLiteral("ledger.departments"));
    setAccessibleName(tr("Key tasks by department"));
}

} // namespace ui

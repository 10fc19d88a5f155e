// SPDX-License-Identifier: GPL-3.0-or-later
// The reporting calendar: every region in every round, on time, late, missing or pending, with the
// rates; what is overdue stands on top.
#pragma once

#include "app/entry/reporting.h"

#include <QDialog>

namespace ui {

class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(const db::Store& store, const QDate& today, QWidget* parent = nullptr);

Q_SIGNALS:
    void roundChosen(db::RoundId round, db::RegionId region);
};

} // namespace ui

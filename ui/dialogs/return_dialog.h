// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a region's return back: a reason for each item that is wrong, or one for all of it.
#pragma once

#include "app/entry/round_edits.h"

#include <QDialog>

namespace ui {

class ReturnDialog : public QDialog
{
    Q_OBJECT

public:
    struct Item
    {
        db::IndicatorId indicator {};
        QString name;
        QString value; // as it stands in the cell
        QString finding; // what the checks say, put in as the reason; may be empty
    };
    ReturnDialog(const QString& region, std::vector<Item> items, QWidget* parent = nullptr);

    std::vector<app::CellReason> reasons() const; // never empty once accepted
};

} // namespace ui

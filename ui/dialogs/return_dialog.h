// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a region's return back: a reason for each item that is wrong, or one for all of it.
#pragma once

#include "app/entry/round_edits.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

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
    // Several regions: the reasons go to each of them.
    ReturnDialog(const QString& regions, std::vector<Item> items, QWidget* parent = nullptr);

    std::vector<app::CellReason> reasons() const; // never empty once accepted

private:
    void addRow(int row);
    void check();

    struct Row
    {
        QCheckBox* tick = nullptr;
        QLineEdit* reason = nullptr;
    };
    std::vector<Item> m_items;
    DialogParts m_parts;
    QTableWidget* m_table = nullptr;
    std::vector<Row> m_rows;
    QLineEdit* m_general = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of a task where nothing computes it: for whom, on which day, how far. What was entered
// before stands beside it and can be taken away.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/dialogs/edit_dialog.h"

class QTableWidget;

namespace ui {

class ProgressDialog : public EditDialog
{
    Q_OBJECT

public:
    ProgressDialog(
        db::Store& store, const db::Task& task, db::RegionId region, QWidget* parent = nullptr);

protected:
    app::Doing doing() const override { return app::Doing::Enter; }
    QString objection() const override;
    void write() override;

private:
    void addBefore();
    void removeCurrent();
    db::TaskProgress edited() const;

    db::Task m_task;
    std::vector<db::TaskProgress> m_before; // newest first
    QComboBox* m_region = nullptr;
    DayLine* m_day = nullptr;
    QLineEdit* m_percent = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace ui

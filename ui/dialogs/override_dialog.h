// SPDX-License-Identifier: GPL-3.0-or-later
// A light set by hand: which, why, until when. It says what the rules say, so that both are seen.
#pragma once

#include "app/calc/task_light.h"
#include "app/ledger/task_edits.h"
#include "ui/dialogs/edit_dialog.h"

namespace ui {

class OverrideDialog : public EditDialog
{
    Q_OBJECT

public:
    // `now`: as it is on the day the override is to begin with.
    OverrideDialog(db::Store& store, const db::Task& task, const app::TaskLight& now, QDate day,
        QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::LightOverride edited() const;

    db::TaskId m_task;
    app::Light m_computed;
    QComboBox* m_light = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    DayLine* m_from = nullptr;
    DayLine* m_until = nullptr;
};

} // namespace ui

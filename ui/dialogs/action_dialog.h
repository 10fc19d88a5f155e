// SPDX-License-Identifier: GPL-3.0-or-later
// An action: opening or changing one, and closing it with what came of it. What it is about is in
// the draft already. Writes through the edits and says so by accepted().
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/dialogs/edit_dialog.h"

namespace ui {

class ActionDialog : public EditDialog
{
    Q_OBJECT

public:
    // A draft without a code becomes a new action.
    ActionDialog(db::Store& store, const db::Action& draft, QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::Action edited() const;

    db::Action m_draft;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_gap = nullptr;
    QLineEdit* m_owner = nullptr;
    DayLine* m_opened = nullptr;
    DayLine* m_due = nullptr;
    QPlainTextEdit* m_result = nullptr; // of a closed one
};

class CloseActionDialog : public EditDialog
{
    Q_OBJECT

public:
    CloseActionDialog(db::Store& store, const db::Action& action, QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::Action m_action;
    DayLine* m_day = nullptr;
    QPlainTextEdit* m_result = nullptr;
};

} // namespace ui

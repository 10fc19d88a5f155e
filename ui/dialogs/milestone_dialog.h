// SPDX-License-Identifier: GPL-3.0-or-later
// A milestone of a task: making, changing or removing one, and marking one as done with the day and
// the document that proves it.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/dialogs/edit_dialog.h"

namespace ui {

class MilestoneDialog : public EditDialog
{
    Q_OBJECT

public:
    // Number 0: a new one.
    MilestoneDialog(db::Store& store, const db::Milestone& milestone, QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::Milestone edited() const;

    db::Milestone m_draft;
    QLineEdit* m_titleZh = nullptr;
    QLineEdit* m_titleEn = nullptr;
    DayLine* m_due = nullptr;
    DayLine* m_baseline = nullptr;
    DayLine* m_done = nullptr;
    SearchBox* m_evidence = nullptr;
};

class MilestoneDoneDialog : public EditDialog
{
    Q_OBJECT

public:
    MilestoneDoneDialog(
        db::Store& store, const db::Milestone& milestone, QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::Milestone m_milestone;
    DayLine* m_day = nullptr;
    SearchBox* m_evidence = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A task of a list: making or changing one, and what it is linked with in other lists.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/dialogs/edit_dialog.h"

namespace ui {

class TaskDialog : public EditDialog
{
    Q_OBJECT

public:
    // A draft without an id becomes a new task.
    TaskDialog(db::Store& store, const db::Task& draft, QWidget* parent = nullptr);

    db::TaskId saved() const { return m_saved; } // once it was accepted

protected:
    QString objection() const override;
    void write() override;

private:
    void addPlace(const std::vector<db::Task>& tasks);
    void addWords();
    void addLinks(const std::vector<db::Task>& tasks);
    db::Task edited() const;

    db::Task m_draft;
    db::TaskId m_saved {};
    QLineEdit* m_code = nullptr;
    QLineEdit* m_number = nullptr;
    SearchBox* m_under = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_titleZh = nullptr;
    QLineEdit* m_titleEn = nullptr;
    QLineEdit* m_lead = nullptr;
    QLineEdit* m_joint = nullptr;
    DayLine* m_due = nullptr;
    QComboBox* m_origin = nullptr;
    QLineEdit* m_deliverable = nullptr;
    QPlainTextEdit* m_target = nullptr;
    SearchBox* m_implements = nullptr;
    SearchBox* m_follows = nullptr;
    QPlainTextEdit* m_note = nullptr;
    SearchBox* m_source = nullptr;
};

class LinkDialog : public EditDialog
{
    Q_OBJECT

public:
    LinkDialog(db::Store& store, const db::Task& task, QWidget* parent = nullptr);

protected:
    QString objection() const override;
    void write() override;

private:
    db::Task edited() const;

    db::Task m_task;
    SearchBox* m_implements = nullptr;
    SearchBox* m_follows = nullptr;
};

QString taskKindText(const QString& kind);
QString taskOriginText(const QString& origin);

} // namespace ui

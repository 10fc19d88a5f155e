// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the task page, as its menu, its panel and its keys: tasks, milestones,
// progress, overridden lights, links, actions, departments, rules. It opens dialogs and edits.
#pragma once

#include "app/ledger/ledger.h"
#include "ui/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QDialog;
class QMenu;

namespace ui {

class LedgerActs : public QObject
{
    Q_OBJECT

public:
    LedgerActs(Session& session, QWidget* page);
    ~LedgerActs() override;

    QMenu* menu() const { return m_menu.get(); }
    // The list shown and the task the cursor is in (zero: none or a section).
    void setPlace(db::DocumentId list, db::TaskId task, QDate day);
    void newTask();
    void editTask(db::TaskId task);
    void removeTask(db::TaskId task); // at once; can be undone
    void linkTask(db::TaskId task);
    void editMilestone(db::TaskId task, int number); // number 0: a new one
    void markDone(db::TaskId task, int number); // asks for the day and the document
    void reopenMilestone(db::TaskId task, int number);
    void enterProgress(db::TaskId task);
    void overrideLight(db::TaskId task);
    void endOverride(db::TaskId task);
    void openAction(db::TaskId task);
    void editAction(const QString& code);
    void compareLists(); // year on year: kept, new, dropped; confirms probable pairs
    void editDepartments();
    void editRules();
    // What openAction starts from; none when the task is not there.
    std::optional<db::Action> actionDraft(db::TaskId task) const;

Q_SIGNALS:
    void changed();
    void taskWanted(db::TaskId task);
    void notice(const QString& sentence);

private:
    void fill();
    void follow(); // what is possible now
    QAction* add(const char* name, const QString& text, const std::function<void()>& act);
    bool run(const std::function<void()>& act);
    // Tells of the change when it is accepted, and closes with the store.
    void open(QDialog* dialog);
    std::optional<db::Task> taskOf(db::TaskId id) const;
    app::JudgedAt at() const;

    Session& m_session;
    QWidget* m_page;
    std::unique_ptr<QMenu> m_menu;
    db::DocumentId m_list {};
    db::TaskId m_task {};
    QDate m_day;
};

} // namespace ui

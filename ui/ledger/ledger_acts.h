// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the task page, as its menu, its panel and its keys: tasks, milestones,
// progress, overridden lights, links, actions, departments, rules. It opens dialogs and edits.
#pragma once

#include "app/ledger/ledger.h"
#include "ui/session.h"

#include <QObject>

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
    void editMilestone(db::TaskId task, int number); // number 0: a new one
    void markDone(db::TaskId task, int number); // asks for the day and the document
    void enterProgress(db::TaskId task);
    void overrideLight(db::TaskId task);
    void openAction(db::TaskId task);
    void compareLists(); // year on year: kept, new, dropped; confirms probable pairs

Q_SIGNALS:
    void changed();
    void taskWanted(db::TaskId task);
    void notice(const QString& sentence);

private:
    Session& m_session;
    QWidget* m_page;
    std::unique_ptr<QMenu> m_menu;
    db::DocumentId m_list {};
    db::TaskId m_task {};
    QDate m_day;
};

} // namespace ui

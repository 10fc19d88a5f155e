// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the roll-out page, as its menu and its keys: the state of cells with their
// evidence, the lists of measures, states and rules. The page asks, this opens dialogs and edits.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "ui/session.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace ui {

class RolloutActs : public QObject
{
    Q_OBJECT

public:
    RolloutActs(Session& session, QWidget* page);
    ~RolloutActs() override;

    QMenu* menu() const { return m_menu.get(); }
    // The day edits are proposed for: that of the matrix shown.
    void setDay(QDate day);
    // Sets at once when the state needs no evidence; else asks for it, the state filled in. An
    // empty state: asks, with the present one filled in.
    void changeState(const std::vector<app::RolloutCellId>& cells, const QString& state = {});
    void clearState(const std::vector<app::RolloutCellId>& cells);
    void openAction(const app::RolloutCellId& cell);

Q_SIGNALS:
    void changed();
    void notice(const QString& sentence);

private:
    void fill();
    template <typename Dialog, typename... More> void openList(More... more);
    bool allowed(const std::vector<app::RolloutCellId>& cells); // else why not is told
    void follow(); // what is possible now
    QAction* add(const char* name, const QString& text, const std::function<void()>& act);
    QDate day() const; // never after the day the workspace is judged on
    // What was written, the later states that stay, and the key that takes it back.
    void tell(const app::RolloutOutcome& outcome, const QString& what);

    Session& m_session;
    QWidget* m_page;
    std::unique_ptr<QMenu> m_menu;
    QDate m_day;
};

} // namespace ui

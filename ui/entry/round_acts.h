// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a round, as the menu of the entry page: opening and closing, submitting,
// accepting, publishing for one region or for all that are ready, forms, rules, calendar, print.
#pragma once

#include "app/checks/check.h"
#include "ui/conflict.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace ui {

class RoundActs : public QObject
{
    Q_OBJECT

public:
    RoundActs(Session& session, QWidget* page);
    ~RoundActs() override;

    QMenu* menu() const { return m_menu.get(); }
    void setRound(db::RoundId round);
    void openRound();
    // The next step of one region: submit, accept or publish.
    void advance(db::RegionId region);
    void sendBack(db::RegionId region, const std::vector<app::CheckFinding>& findings);

Q_SIGNALS:
    void changed();
    void roundWanted(db::RoundId round);
    void findingsWanted();
    void notice(const QString& sentence);

private:
    void fill();
    void follow(); // what is possible now
    QAction* add(const char* name, const QString& text, const std::function<void()>& act);
    // Whatever the act uses it holds by value: it may run again.
    bool run(const std::function<void()>& act, const ActWays& ways = {});
    bool advance(db::SubmissionState from, const std::vector<db::RegionId>& regions);
    // Every region of the round in this state takes the step at once.
    void advanceAll(db::SubmissionState state);
    void moveDeadline();
    void closeOrReopen();
    void editForm();
    void printSheet(bool blank);

    Session& m_session;
    QWidget* m_page;
    std::unique_ptr<QMenu> m_menu;
    db::RoundId m_round {};
};

// "Submit %1", "Accept %1" …: the step that follows a state.
QString advanceText(db::SubmissionState state);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the ledger: everything about one task — why its light is what it is, milestones, the
// light's history, the clause, links, actions.
#pragma once

#include "app/ledger/ledger.h"
#include "ui/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class LedgerActs;

class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    // Buttons and milestones of the panel ask `acts`.
    TaskPanel(Session& session, LedgerActs& acts, QWidget* parent = nullptr);

    using QWidget::show;
    // Read within the call only.
    void show(const app::Ledger& ledger, const app::LedgerTask& task);
    void clear();

Q_SIGNALS:
    void taskWanted(db::TaskId task); // a linked one, possibly of another list

private:
    void build();
    QWidget* buildFoot();
    void allow(QWidget* button) const; // greyed with the reason where this login may not
    void restore(int place, const QString& focused);
    void askMilestone(const app::LedgerMilestone& row, QWidget* anchor);

    void addHead(const app::Ledger& ledger, const app::LedgerTask& task);
    void addWhy(const app::LedgerTask& task);
    void addMilestones(const app::LedgerTask& task);
    void addHistory(const app::LedgerTask& task);
    void addClause(const app::Ledger& ledger, const app::LedgerTask& task);
    void addTargets(const app::LedgerTask& task);
    void addTarget(QVBoxLayout* column, const app::LinkedTarget& target);
    void addFacts(const app::LedgerTask& task);
    void addOverrides(QVBoxLayout* column, const app::LedgerTask& task);
    void addActions(const app::LedgerTask& task);
    QVBoxLayout* addSection(const QString& title, const QString& note, const char* name);
    void addLinks(QVBoxLayout* column, const QString& label, const std::vector<db::Task>& tasks);
    QWidget* regionChips(const std::vector<db::RegionId>& regions);

    Session& m_session;
    LedgerActs& m_acts;
    db::TaskId m_task {};
    QDate m_day;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_foot = nullptr;
};

} // namespace ui

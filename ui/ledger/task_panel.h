// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the ledger: everything about one task — why its light is what it is, milestones, the
// light's history, the clause, links, actions.
#pragma once

#include "app/ledger/ledger.h"
#include "ui/session.h"

#include <QWidget>

namespace ui {

class LedgerActs;

class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    // Buttons and milestones of the panel ask `acts`.
    TaskPanel(Session& session, LedgerActs& acts, QWidget* parent = nullptr);
    // Read within the call only.
    void show(const app::Ledger& ledger, const app::LedgerTask& task);
    void clear();

Q_SIGNALS:
    void taskWanted(db::TaskId task); // a linked one, possibly of another list

private:
    Session& m_session;
    LedgerActs& m_acts;
};

} // namespace ui

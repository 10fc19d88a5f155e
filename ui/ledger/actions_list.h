// SPDX-License-Identifier: GPL-3.0-or-later
// Actions until they are closed: what, about which task or cell, who, by when, what came of it.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/session.h"

#include <QWidget>

namespace ui {

class ActionsList : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsList(Session& session, QWidget* parent = nullptr);
    void show(QDate day); // reads the store

Q_SIGNALS:
    void edited();
    void taskWanted(db::TaskId task);

private:
    Session& m_session;
};

} // namespace ui

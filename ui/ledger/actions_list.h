// SPDX-License-Identifier: GPL-3.0-or-later
// Actions until they are closed: what, about which task or cell, who, by when, what came of it.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/session.h"

#include <QDialog>
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

// Opening or changing one; what it is about is in `draft` already. Writes through the edits and
// says so by accepted().
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(db::Store& store, const db::Action& draft, QWidget* parent = nullptr);

private:
    db::Store& m_store;
};

} // namespace ui

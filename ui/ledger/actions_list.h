// SPDX-License-Identifier: GPL-3.0-or-later
// Actions until they are closed: what, about which task or cell, who, by when, what came of it.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/session.h"

#include <QWidget>

class QDialog;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class ActionsList : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsList(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(QDate day); // reads the store

Q_SIGNALS:
    void edited();
    void taskWanted(db::TaskId task);

private:
    void build();
    void fill();
    void fillRow(int row);
    void follow(); // what is possible with the current one
    const db::Action* current() const;
    void open(QDialog* dialog);
    void edit();
    void closeCurrent();

    Session& m_session;
    QDate m_day;
    bool m_all = false; // the closed ones too
    std::vector<db::Action> m_actions;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_task = nullptr;
};

} // namespace ui

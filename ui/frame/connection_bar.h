// SPDX-License-Identifier: GPL-3.0-or-later
// The band above the page while the server of the workspace cannot be reached: since when, why,
// what happens to what is typed, and the way back.
#pragma once

#include "ui/session.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace ui {

class ConnectionBar : public QFrame
{
    Q_OBJECT

public:
    ConnectionBar(Session& session, QAction* retry, QWidget* parent = nullptr);

    QString text() const; // empty while there is a connection

private:
    void follow();
    void count(); // to the next attempt

    Session& m_session;
    QLabel* m_text = nullptr;
    QLabel* m_more = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_retry = nullptr;
    QTimer m_second;
};

} // namespace ui

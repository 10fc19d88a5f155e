// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the line at the foot of the window that tells of other people: what they have changed
// since one last looked, with the way there, and what this login may do. It never moves the page,
// never blinks, and says many changes in one sentence.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class OthersLine : public QWidget
{
    Q_OBJECT

public:
    explicit OthersLine(Session& session, QWidget* parent = nullptr);

private:
    void follow();
    void showNext();

    Session& m_session;
    QLabel* m_mark = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_seen = nullptr;
    QLabel* m_role = nullptr;
};

} // namespace ui

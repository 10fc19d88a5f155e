// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: which file, that it is saved, what stands open; at the right
// the judgement day, the order of regions and the demonstration mark.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void decisionWanted(); // about the cells that are not yet sent

private:
    void follow();
    void showState(const db::Store& store);

    Session& m_session;
    bool m_others = false; // the change that is coming is of somebody else
    QLabel* m_fileMark = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_unsent = nullptr; // cells typed without a connection
    QPushButton* m_decide = nullptr;
    QLabel* m_drafts = nullptr;
    QLabel* m_findings = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_asOf = nullptr;
    QLabel* m_order = nullptr;
    QLabel* m_demonstration = nullptr;
};

} // namespace ui

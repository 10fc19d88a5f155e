// SPDX-License-Identifier: GPL-3.0-or-later
// One line above the page telling what an act did, with the way back beside it. Never modal: it
// goes when closed or when the next one comes.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace ui {

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    // `undo` may be nullptr: then no way back is offered.
    void showText(const QString& text, QAction* undo);
    QString text() const;

private:
    QLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
    QAction* m_action = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// One line above the page telling what an act did, with the way back beside it. Never modal: it
// goes when closed or when the next one comes.
#pragma once

#include <QFrame>

#include <functional>

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
    // Of something that is not done yet, with a word for what can be done about it.
    void showOffer(const QString& text, const QString& word, std::function<void()> act);
    QString text() const;

private:
    void say(const QString& text, const char* mark, const QString& word);

    QLabel* m_mark = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    std::function<void()> m_act;
};

} // namespace ui

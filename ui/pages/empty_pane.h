// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of something that has nothing to show: what is missing, the next step, one
// button that takes it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EmptyPane : public QWidget
{
    Q_OBJECT

public:
    // The sentence is called `name`, the button `name`Act.
    explicit EmptyPane(const QString& name, QWidget* parent = nullptr);
    void say(const QString& what, const QString& next, const QString& act);
    QPushButton* button() const { return m_act; }

Q_SIGNALS:
    void wanted(); // the button

private:
    QLabel* m_what;
    QLabel* m_next;
    QPushButton* m_act;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of the matrix while it has no row: what is missing, what to do, one button.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class MatrixEmpty : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixEmpty(QWidget* parent = nullptr);
    void say(bool nothingListed); // else the filter leaves none
    QPushButton* button() const { return m_act; }

Q_SIGNALS:
    void wanted(); // the button

private:
    QLabel* m_what;
    QLabel* m_next;
    QPushButton* m_act;
};

} // namespace ui

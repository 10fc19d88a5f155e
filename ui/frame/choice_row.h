// SPDX-License-Identifier: GPL-3.0-or-later
// A whole row to press: icon, a bold line, a line that explains. For places where a person decides
// how to go on.
#pragma once

#include <QAbstractButton>

namespace ui {

class ChoiceRow : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceRow(const QString& icon, const QString& title, const QString& text, int height,
        QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 400, m_height }; }
    // A word at the right end, such as "missing".
    void setMark(const QString& mark);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_text;
    QString m_mark;
    int m_height;
};

} // namespace ui

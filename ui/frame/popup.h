// SPDX-License-Identifier: GPL-3.0-or-later
// The frame every popup of the window shares: a rounded sheet with a hairline that closes on a
// click outside or Escape. What is in it belongs to the caller.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ui {

class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget* parent = nullptr);

    // Below the widget, left edges (or right edges) in line, inside the screen.
    void showBelow(const QWidget* anchor, bool alignRight = false);
    void showAt(QPoint place, const QWidget* anchor); // the corner, inside the anchor's screen

protected:
    QVBoxLayout* body() const { return m_body; }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_body = nullptr;
};

} // namespace ui

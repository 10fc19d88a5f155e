// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right of a page that answers for what is selected. F4 hides it to a strip; on a
// narrow window it begins hidden.
#pragma once

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ContextSide : public QFrame
{
    Q_OBJECT

public:
    // `header` stands at the top, beside the button that hides the panel.
    ContextSide(int width, QWidget* header, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    bool isOpen() const;
    void setOpen(bool open); // and stays so, however wide the window becomes
    // What the page's width asks for, unless somebody has chosen.
    void follow(int pageWidth);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void apply(bool open);

    int m_width;
    std::optional<bool> m_chosen;
    QWidget* m_header;
    QWidget* m_content = nullptr;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_body = nullptr;
    QToolButton* m_fold = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Which list of tasks is shown: its number and title in a frame, the other lists in its menu.
#pragma once

#include "ui/frame/selector.h"

namespace ui {

class ListButton : public SelectorButton
{
    Q_OBJECT

public:
    explicit ListButton(QWidget* parent = nullptr);
    void setLists(std::vector<db::Document> lists, db::DocumentId shown);
    // Shortened before anything else of its row is.
    QSize minimumSizeHint() const override { return { 210, sizeHint().height() }; }

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    std::vector<db::Document> m_lists;
    db::DocumentId m_shown {};
};

} // namespace ui

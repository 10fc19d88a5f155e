// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in lines as long as the width allows, like words.
#pragma once

#include <QLayout>

#include <vector>

namespace ui {

// Side by side as far as the width goes, then on the next line.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap = 6, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace ui

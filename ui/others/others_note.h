// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a panel that tells who else changed what it shows, when, from what to what.
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class OthersNote : public QWidget
{
    Q_OBJECT

public:
    explicit OthersNote(int edge, QWidget* parent = nullptr);
    void setLine(const QString& line); // hidden while empty

private:
    QLabel* m_text = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Numerator and denominator of a ratio: two lines, the quotient live below them, written together.
#pragma once

#include "app/entry/cell_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class TermsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TermsEditor(QWidget* parent = nullptr);
    // `locked`: why they cannot be changed; empty when they can.
    void setData(const app::CellContext& context, const QString& locked);

Q_SIGNALS:
    void written(double numerator, double denominator);

private:
    void showResult();
    void write();

    app::CellContext m_context;
    QLabel* m_names[2];
    QLineEdit* m_lines[2];
    QLabel* m_result;
    QPushButton* m_write;
};

} // namespace ui

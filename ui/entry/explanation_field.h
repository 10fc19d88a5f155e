// SPDX-License-Identifier: GPL-3.0-or-later
// The written explanation of a cell's 核实 findings: a few lines with a live count of characters.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ExplanationField : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationField(QWidget* parent = nullptr);
    void setText(const QString& saved); // what is stored; empty: none yet
    QString text() const; // as it stands in the field
    bool unsaved() const { return text() != m_saved; }
    void focus();

Q_SIGNALS:
    void written(const QString& text); // long enough, and not what is stored already

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save(bool askedFor);
    void showCount();

    QString m_saved;
    QPlainTextEdit* m_edit;
    QLabel* m_count;
    QLabel* m_fault;
    QPushButton* m_save;
};

} // namespace ui

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
    // What is stored, empty: none yet; and what was typed over it and is not saved, if anything.
    void setText(const QString& saved, const QString& typed = {});
    void setSaved(const QString& saved); // it went through; the field stays as it is
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
    QString m_tried; // that it was refused is known: tried again only when asked for
    QPlainTextEdit* m_edit;
    QLabel* m_count;
    QLabel* m_fault;
    QPushButton* m_save;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The two questions the entry grid may have to ask before it writes: why a published value changes,
// and whether a large paste is meant. Neither blocks.
#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    // `given` is called with the reason after the dialog was accepted.
    ReasonDialog(const QString& sentence, std::function<void(const QString& reason)> given,
        QWidget* parent = nullptr);

private:
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_ok = nullptr;
};

// What a paste would do, counted before it is done.
struct PastePreview
{
    struct Sample
    {
        QString where;
        QString before;
        QString after;
    };
    int added = 0;
    int changed = 0;
    int cleared = 0;
    int unreadable = 0; // of the others
    int locked = 0;
    std::vector<Sample> samples; // of what changes
    int replaced() const { return changed + cleared; }
};

class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(
        const PastePreview& preview, std::function<void()> agreed, QWidget* parent = nullptr);
};

} // namespace ui

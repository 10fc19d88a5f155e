// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of rounds share: head, body, foot with the reason against going on, labelled
// rows, plain tables.
#pragma once

#include <QStringList>

class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
class QWidget;

namespace ui {

struct DialogParts
{
    QLabel* title = nullptr;
    QLabel* about = nullptr; // hidden while empty
    QVBoxLayout* body = nullptr;
    QLabel* reason = nullptr; // why it cannot be accepted
    QPushButton* close = nullptr;
    QPushButton* accept = nullptr; // null without a word for it
};

// Object names begin with `name`: "round" gives dialog.round, round.accept, round.reason, …
DialogParts buildDialog(QDialog& dialog, const QString& name, const QString& title,
    const QString& about, const QString& acceptWord);
// Shows the reason and lets nobody accept against one.
void setReason(const DialogParts& parts, const QString& reason);
// Sentences come and go; the fields keep their height.
void fitHeight(QDialog& dialog);

QWidget* labelled(const QString& label, QWidget* field);
QLineEdit* lineEdit(const QString& objectName, const QString& accessibleName);
QTableWidget* plainTable(
    const QString& objectName, const QString& accessibleName, const QStringList& columns);
// Marks a line red with the fault as its tooltip; an empty fault takes the mark away.
void setFault(QLineEdit* line, const QString& fault);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a round: which form, which period, until when. Takes what there is, returns a draft.
#pragma once

#include "app/entry/round_edits.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    struct Given
    {
        std::vector<db::Form> forms;
        std::vector<db::Round> rounds; // those there are
        QDate today;
    };
    explicit RoundDialog(Given given, QWidget* parent = nullptr);

    app::RoundDraft draft() const;

Q_SIGNALS:
    void formWanted(); // there is no form yet, or another one is needed
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a round: which form, which period, until when. Takes what there is, returns a draft.
#pragma once

#include "app/entry/round_edits.h"
#include "ui/dialogs/dialog_parts.h"

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

private:
    void buildFields();
    void fillPeriods();
    void suggestDates();
    void check();
    const db::Form* form() const;
    db::Period period() const;
    const db::Round* roundOf(db::Period period) const; // of the chosen form

    Given m_given;
    DialogParts m_parts;
    QComboBox* m_form = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_opens = nullptr;
    QDateEdit* m_due = nullptr;
    QLineEdit* m_note = nullptr;
};

// The period of this frequency a day lies in; null for an unknown frequency.
db::Period periodAt(const QString& frequency, const QDate& day);
// The one to open next: after the latest opened, else the latest that has ended.
db::Period nextPeriod(
    const QString& frequency, const std::vector<db::Period>& opened, const QDate& today);

} // namespace ui

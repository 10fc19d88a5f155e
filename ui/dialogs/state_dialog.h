// SPDX-License-Identifier: GPL-3.0-or-later
// The state of one cell or of several: which step of the ladder, from which day, resting on what.
// Writes when accepted; a refusal stays in it as a sentence.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace ui {

class StateDialog : public QDialog
{
    Q_OBJECT

public:
    // An empty state: the present one of the first cell.
    StateDialog(db::Store& store, std::vector<app::RolloutCellId> cells, QDate day,
        const QString& state, QWidget* parent = nullptr);

    app::RolloutDraft draft() const;
    const app::RolloutOutcome& outcome() const { return m_outcome; } // once accepted

public Q_SLOTS:
    void accept() override;

private:
    QWidget* buildLadder();
    QWidget* buildFields(QDate day);
    QWidget* fileRow();
    void choose(const QString& state);
    void browse();
    void check();
    QString objection() const;
    // The document chosen or typed; an empty text: none.
    std::optional<db::DocumentId> document() const;

    db::Store& m_store;
    std::vector<app::RolloutCellId> m_cells;
    std::vector<db::RolloutState> m_states;
    app::RolloutOutcome m_outcome;
    DialogParts m_parts;
    std::vector<QRadioButton*> m_ladder; // one for each state
    QDateEdit* m_day = nullptr;
    QComboBox* m_document = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_override = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
};

// The sign of a look on its fill, for lists and buttons.
QPixmap stateSign(const QString& look, int size, qreal ratio);
// "Drug procurement, Henan; … and 3 more"
QString cellNames(const db::Store& store, const std::vector<app::RolloutCellId>& cells);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The state of one cell or of several: which step of the ladder, from which day, resting on what.
// Writes when accepted; a refusal stays in it as a sentence.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "ui/dialogs/edit_dialog.h"

#include <QPixmap>

class QRadioButton;

namespace ui {

class StateDialog : public EditDialog
{
    Q_OBJECT

public:
    // An empty state: the present one of the first cell.
    StateDialog(db::Store& store, std::vector<app::RolloutCellId> cells, QDate day,
        const QString& state, QWidget* parent = nullptr);

    app::RolloutDraft draft() const;
    const app::RolloutOutcome& outcome() const { return m_outcome; } // once accepted

protected:
    app::Doing doing() const override { return app::Doing::Enter; }
    QString objection() const override;
    void write() override;

private:
    void buildLadder();
    void buildFields(QDate day);
    void choose(const QString& state);
    void browse();

    std::vector<app::RolloutCellId> m_cells;
    std::vector<db::RolloutState> m_states;
    app::RolloutOutcome m_outcome;
    std::vector<QRadioButton*> m_ladder; // one for each state
    DayLine* m_day = nullptr;
    SearchBox* m_document = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_override = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_why = nullptr;
};

// The sign of a look on its fill, for lists and buttons.
QPixmap stateSign(const QString& look, int size, qreal ratio);
// "Drug procurement, Henan; … and 3 more"
QString cellNames(const db::Store& store, const std::vector<app::RolloutCellId>& cells);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Cells typed without a connection that could not simply be written on return: what stands there
// now and what was typed, side by side, for a person to decide one by one.
#pragma once

#include "ui/dialogs/dialog_parts.h"
#include "ui/session.h"

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QTableWidget;

namespace ui {

class UnsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsentDialog(Session& session, QWidget* parent = nullptr);
    using QDialog::show;

private:
    void fill();
    void settle(bool ours);
    void follow();
    void show(const db::Conflict& conflict, const app::CellId& cell);

    Session& m_session;
    DialogParts m_parts;
    std::vector<app::UnsentCell> m_cells; // of the rows
    // The cell that somebody changed behind this dialog, and how much of the journal its row has
    // been shown with since.
    std::optional<std::pair<app::CellId, qint64>> m_shown;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_ours = nullptr;
    QPushButton* m_theirs = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Cells typed without a connection that could not simply be written on return: what stands there
// now and what was typed, side by side, for a person to decide one by one.
#pragma once

#include "ui/dialogs/dialog_parts.h"
#include "ui/session.h"

#include <QDialog>

class QTableWidget;

namespace ui {

class UnsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsentDialog(Session& session, QWidget* parent = nullptr);

private:
    void fill();
    void settle(bool ours);
    void follow();

    Session& m_session;
    DialogParts m_parts;
    std::vector<app::UnsentCell> m_cells; // of the rows
    QTableWidget* m_table = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_ours = nullptr;
    QPushButton* m_theirs = nullptr;
};

} // namespace ui

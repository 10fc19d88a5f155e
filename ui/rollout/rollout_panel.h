// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the matrix: everything about the cell the cursor is in — state record, evidence files,
// distribution over the regions, adoption steps, legal basis.
#pragma once

#include "app/rollout/adoption.h"
#include "app/rollout/rollout_edits.h"
#include "ui/session.h"

#include <QWidget>

namespace ui {

class RolloutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RolloutPanel(Session& session, QWidget* parent = nullptr);
    // Both are read within the call only.
    void show(const app::RolloutBook& book, const app::RolloutMatrix& matrix,
        const app::RolloutCellId& cell);
    void clear();

Q_SIGNALS:
    void changeWanted(); // the button that changes the state
    void actionWanted();
    void edited();
    void documentWanted(const QString& code);

private:
    Session& m_session;
};

} // namespace ui

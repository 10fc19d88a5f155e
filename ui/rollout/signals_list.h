// SPDX-License-Identifier: GPL-3.0-or-later
// Regions that lag, regions that stand out, cells that have stalled and measures that move
// together: each with the sentence of the rule that says so.
#pragma once

#include "app/rollout/adoption.h"
#include "app/rollout/rollout_edits.h"
#include "ui/session.h"

#include <QWidget>

namespace ui {

class SignalsList : public QWidget
{
    Q_OBJECT

public:
    explicit SignalsList(Session& session, QWidget* parent = nullptr);
    void show(const app::RolloutBook& book, const app::RolloutMatrix& matrix);

Q_SIGNALS:
    void regionWanted(db::RegionId region);
    void cellWanted(const app::RolloutCellId& cell);

private:
    Session& m_session;
};

} // namespace ui

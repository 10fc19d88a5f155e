// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of a round found: grouped by severity with counts, narrowed to one of them, those
// put aside folded away at the end.
#pragma once

#include "app/checks/check.h"
#include "ui/session.h"

#include <QWidget>

namespace ui {

class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(Session& session, QWidget* parent = nullptr);

    void setFindings(const std::vector<app::CheckFinding>& findings);
    void selectCell(const db::CellKey& cell); // without telling
    // The finding after or before the selected one that is not settled; tells goTo.
    void step(bool forward);

Q_SIGNALS:
    void goTo(const db::CellKey& cell);
    void edited(); // a finding was put aside or taken back

private:
    Session& m_session;
};

} // namespace ui

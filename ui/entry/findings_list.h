// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of a round found: grouped by severity with counts, narrowed to one of them, those
// put aside folded away at the end.
#pragma once

#include "app/checks/check.h"
#include "ui/session.h"

#include <QStandardItemModel>
#include <QWidget>

#include <functional>

class QPushButton;
class QTreeView;

namespace ui {

class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(Session& session, QWidget* parent = nullptr);

    void setFindings(std::vector<app::CheckFinding> findings);
    void selectCell(const db::CellKey& cell); // without telling
    // The finding after or before the selected one that is not settled, round at the end; false
    // when there is none.
    bool step(bool forward);

Q_SIGNALS:
    void goTo(const db::CellKey& cell);
    void edited(); // a finding was put aside or taken up again

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void addGroup(const QString& title, const std::vector<int>& rows, bool open);
    std::optional<int> selected() const;
    void select(int finding);
    void choose(const QModelIndex& index);
    void showMenu(const QPoint& at);
    void askReason(const app::CheckFinding& finding);
    void run(const std::function<void(db::Store&)>& act);

    Session& m_session;
    std::vector<app::CheckFinding> m_findings;
    std::optional<db::CheckSeverity> m_only;
    std::vector<QPushButton*> m_filters;
    QStandardItemModel m_model;
    QTreeView* m_tree;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the table: everything known of one project, what is not stated, where it comes from and
// what was done to it.
#pragma once

#include "app/ledger/project_list.h"
#include "ui/session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ProjectPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProjectPanel(Session& session, QWidget* parent = nullptr);
    void show(const app::ProjectRow& row); // read within the call only
    void clear();

Q_SIGNALS:
    void changeWanted();
    void removeWanted();

private:
    void addHead(const app::ProjectRow& row);
    void addFacts(const app::ProjectRow& row);
    void addSource(db::SourceId id);
    void addRecord(db::ProjectId id);
    void follow(bool any);

    Session& m_session;
    QVBoxLayout* m_facts = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ui

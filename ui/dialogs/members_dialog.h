// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in a shared workspace: logins with their role and, of those who enter, their
// regions. Owners change it; everybody sees it.
#pragma once

#include "db/store.h"
#include "ui/dialogs/list_dialog.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace ui {

class MembersDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit MembersDialog(db::Store& store, QWidget* parent = nullptr);

protected:
    app::Doing doing() const override { return app::Doing::Grant; }
    void load() override;
    int rows() const override { return int(m_members.size()); }
    QString key(int row) const override;
    QStringList texts(int row) const override;
    void showFields(int row) override;
    bool dirty(int row) const override;
    QString objection(int row) const override;
    QString save(int row) override;
    void remove(int row) override;

private:
    void buildFields();
    void followRole();
    db::Member edited() const;

    db::Store& m_store;
    std::vector<db::Member> m_members; // by login
    db::Member m_shown; // what the fields began with
    QComboBox* m_login = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_meaning = nullptr;
    QListWidget* m_regions = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The departments tasks may name: adding, renaming and removing them, one act each. A department a
// task names stays.
#pragma once

#include "app/ledger/task_edits.h"
#include "ui/conflict.h"

#include <QDialog>

#include <functional>

namespace ui {

class DepartmentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DepartmentsDialog(db::Store& store, QWidget* parent = nullptr);

Q_SIGNALS:
    void edited(); // something was written

private:
    void buildFields();
    void reload(const QString& code);
    void showCurrent();
    void newOne();
    void save();
    void remove();
    void check();
    db::Department typed() const;
    const db::Department* current() const;
    bool run(const std::function<void()>& act);

    db::Store& m_store;
    std::vector<db::Department> m_all;
    DialogParts m_parts;
    Writer m_writer;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_nameZh = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ui

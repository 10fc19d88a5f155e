// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists side by side, year on year: what was kept and by what it is known, what is new, what
// was dropped. A probable pair is confirmed one by one; the table can be copied and saved.
#pragma once

#include "app/ledger/ledger.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

class QComboBox;

namespace ui {

class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    // `list`: the later one; the list before it is proposed beside it.
    CompareDialog(db::Store& store, db::DocumentId list, QWidget* parent = nullptr);

    void saveCsv(const QString& path); // throws

Q_SIGNALS:
    void linked(); // a pair was confirmed
    void taskWanted(db::TaskId task);

private:
    void buildHead(db::DocumentId list);
    void buildTable();
    void buildKeys();
    void compare();
    void follow();
    void confirm();
    void copy() const;
    void askFile();
    const app::ComparedTask* current() const;

    db::Store& m_store;
    std::vector<db::Document> m_lists;
    app::ListComparison m_comparison;
    DialogParts m_parts;
    Writer m_writer;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QLabel* m_counts = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace ui

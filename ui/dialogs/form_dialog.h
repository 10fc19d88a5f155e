// SPDX-License-Identifier: GPL-3.0-or-later
// A form and its items. Takes a draft, returns a draft.
#pragma once

#include "app/entry/round_edits.h"
#include "db/catalog.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const db::Catalog& catalog, app::FormDraft draft, QWidget* parent = nullptr);

    app::FormDraft draft() const;

private:
    void buildHead();
    void buildItems();
    QWidget* buildChooser();
    void fillRows();
    void fillRow(int row);
    QComboBox* basisBox(int row);
    QComboBox* wholeBox(int row);
    QLineEdit* limitLine(int row, bool upper);
    void addItem(db::IndicatorId indicator);
    void removeItem();
    void moveItem(int by);
    void check();
    QString nameOf(db::IndicatorId indicator) const;
    QString faultOf(const db::FormItem& item, int row) const;

    db::Catalog m_catalog; // a copy: the store reloads its own
    app::FormDraft m_draft;
    DialogParts m_parts;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_nameZh = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_frequency = nullptr;
    QLineEdit* m_search = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the roll-out: their titles, classes, the list they belong to, their order.
#pragma once

#include "db/store.h"
#include "ui/dialogs/list_dialog.h"

class QComboBox;

namespace ui {

class SearchBox;

class MeasuresDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit MeasuresDialog(db::Store& store, QWidget* parent = nullptr);

protected:
    void load() override;
    int rows() const override { return int(m_measures.size()); }
    QString key(int row) const override;
    QStringList texts(int row) const override;
    void showFields(int row) override;
    bool dirty(int row) const override;
    QString objection(int row) const override;
    QString save(int row) override;
    void remove(int row) override;
    void moveRow(int from, int to) override;

private:
    void buildFields();
    db::Measure edited(int row) const;

    db::Store& m_store;
    std::vector<db::Measure> m_measures;
    db::Measure m_shown; // what the fields began with
    QLineEdit* m_code = nullptr;
    QComboBox* m_class = nullptr;
    QLineEdit* m_titleZh = nullptr;
    QLineEdit* m_titleEn = nullptr;
    QLineEdit* m_domain = nullptr;
    SearchBox* m_indicator = nullptr;
    QLineEdit* m_listedBy = nullptr;
    QLineEdit* m_listVersion = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules the lights of tasks follow: the first enabled one in order that is true says the light
// and the sentence. What can be used in them is explained, and how the list shown would stand is
// seen before a rule is saved. Each change is one act.
#pragma once

#include "app/ledger/ledger.h"
#include "app/ledger/task_edits.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QSpinBox;

namespace ui {

class LightRulesDialog : public QDialog
{
    Q_OBJECT

public:
    // The ledger is what the preview is of.
    LightRulesDialog(db::Store& store, app::Ledger ledger, QWidget* parent = nullptr);

Q_SIGNALS:
    void edited(); // something was written

private:
    void buildTable();
    void buildFields();
    void buildHelp();
    void buildKeys();
    void reload(const QString& code);
    void fillRow(int row);
    void showRule();
    void newRule();
    void remove();
    void save();
    void check();
    void preview(const QString& reason);
    db::LightRule typed() const;
    std::vector<db::LightRule> withTyped() const; // the rules as they would be
    const db::LightRule* current() const;
    bool run(const std::function<void()>& act);

    db::Store& m_store;
    app::Ledger m_ledger;
    std::vector<db::LightRule> m_rules;
    bool m_filling = false;
    DialogParts m_parts;
    Writer m_writer;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_code = nullptr;
    QSpinBox* m_order = nullptr;
    QComboBox* m_light = nullptr;
    QLineEdit* m_expression = nullptr;
    QLineEdit* m_sentenceZh = nullptr;
    QLineEdit* m_sentenceEn = nullptr;
    QComboBox* m_words = nullptr;
    QComboBox* m_places = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_lastSentence = nullptr; // where a placeholder goes
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules data is checked by: which are on, how severe they are, their thresholds, and rules of
// one's own written as expressions. Each change is one act; what cannot be saved says why.
#pragma once

#include "app/checks/check.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

// Writing happens outside, one act a rule; save and remove throw with a sentence.
struct RuleSteps
{
    std::function<std::vector<db::CheckRule>()> load;
    std::function<void(const db::CheckRule&)> save;
    std::function<void(const db::CheckRule&)> remove;
    std::function<QString(const QString& expression)> fault; // empty: it can be read
    db::Store* store = nullptr; // what they write to
};
RuleSteps ruleSteps(db::Store& store);

class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const db::Catalog& catalog, RuleSteps steps, QWidget* parent = nullptr);

    bool changed() const { return m_changed; } // something was saved or removed

private:
    void buildTable();
    void buildFields();
    void reload(const QString& code);
    void fillRow(int row);
    void showRule();
    void newRule();
    void removeRule();
    void save();
    void checkFields();
    db::CheckRule edited() const;
    const db::CheckRule* current() const;
    bool run(const std::function<void()>& act);

    db::Catalog m_catalog; // a copy: the store reloads its own
    RuleSteps m_steps;
    std::vector<db::CheckRule> m_rules;
    bool m_changed = false;
    bool m_filling = false;
    DialogParts m_parts;
    Writer m_writer;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_nameZh = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_indicator = nullptr;
    QLineEdit* m_threshold = nullptr;
    QLabel* m_thresholdMeans = nullptr;
    QLineEdit* m_expression = nullptr;
    QWidget* m_expressionRow = nullptr;
    QLabel* m_fault = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ui

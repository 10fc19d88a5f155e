// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that say which regions lag, which stand out and which cells have stalled: expressions
// over figures, the sentences they say, and how many they name today.
#pragma once

#include "app/rollout/adoption.h"
#include "ui/dialogs/list_dialog.h"

class QCheckBox;
class QComboBox;
class QTimer;

namespace ui {

class RolloutRulesDialog : public ListDialog
{
    Q_OBJECT

public:
    RolloutRulesDialog(db::Store& store, QDate day, QWidget* parent = nullptr);

protected:
    void load() override;
    int rows() const override { return int(m_rules.size()); }
    QString key(int row) const override;
    QStringList texts(int row) const override;
    void showFields(int row) override;
    bool dirty(int row) const override;
    QString objection(int row) const override;
    QString save(int row) override;
    void remove(int row) override;

private:
    void buildFields();
    void showFigures();
    void preview(); // what the rule as it is typed says on the day
    db::RolloutRule edited(int row) const;
    app::RolloutJudgement judge(const db::RolloutRule& rule) const;

    db::Store& m_store;
    QDate m_day;
    app::RolloutBook m_book;
    std::vector<db::RolloutRule> m_rules;
    std::vector<int> m_found; // by the rules as they are kept
    db::RolloutRule m_shown; // what the fields began with
    QLineEdit* m_code = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_enabled = nullptr;
    QLineEdit* m_expression = nullptr;
    QLineEdit* m_sentenceZh = nullptr;
    QLineEdit* m_sentenceEn = nullptr;
    QTableWidget* m_figures = nullptr;
    QLabel* m_preview = nullptr;
    QTimer* m_later = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules data is checked by: which are on, how severe they are, their thresholds, and rules of
// one's own written as expressions. What cannot be saved says why beside its row.
#pragma once

#include "app/checks/check.h"

#include <QDialog>

#include <functional>

namespace ui {

// Writing happens outside, one act a rule; both throw with a sentence.
struct RuleSteps
{
    std::function<void(const db::CheckRule&)> save;
    std::function<void(db::RuleId)> remove;
    std::function<std::vector<db::CheckRule>()> load;
};

class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const db::Catalog& catalog, RuleSteps steps, QWidget* parent = nullptr);

    bool changed() const; // something was saved or removed
};

} // namespace ui

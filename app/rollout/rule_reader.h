// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of the roll-out, read once and asked for many regions or cells: whether it holds, and
// its sentence with the figures it was asked about.
#pragma once

#include "app/calc/formula.h"
#include "app/error.h"
#include "db/types.h"

#include <initializer_list>

namespace app {

class RuleReader
{
public:
    // Throws Error: a kind that is not known, an expression that cannot be read or names another
    // figure than ruleFigures() of its kind, a sentence that does.
    explicit RuleReader(const db::RolloutRule& rule);
    RuleReader(const RuleReader&) = delete;
    RuleReader& operator=(const RuleReader&) = delete;

    const db::RolloutRule& rule() const { return m_rule; }
    // Figures in the order of ruleFigures(). A result that is no number does not hold.
    bool holds(std::initializer_list<double> figures);
    // In the language shown, with the figures of the last holds() and these words.
    QString sentence(std::initializer_list<std::pair<QString, QString>> words) const;

private:
    double* place(const QString& name, qsizetype at);
    void checkSentence(const QString& sentence) const;

    db::RolloutRule m_rule;
    std::vector<QString> m_names;
    std::vector<double> m_values; // the formula points into it: never resized
    std::optional<Formula> m_formula;
};

} // namespace app

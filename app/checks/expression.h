// SPDX-License-Identifier: GPL-3.0-or-later
// The expression of a rule over indicator codes: read once, evaluated for many cells. Comparisons
// joined by && are taken apart, so that both sides of the one that fails can be shown.
//
//   CODE            the value of the same region and period
//   prev_CODE       … of the period before
//   lastyear_CODE   … of the same period a year earlier
//   nation_CODE     … of the nation in the same period
//
// The tolerance is a share of the larger side; it softens ==, != , <= and >=, not < and >.
#pragma once

#include "app/calc/formula.h"
#include "db/catalog.h"

#include <memory>
#include <span>

namespace app {

class Expression
{
public:
    enum class At : quint8 { Same, Previous, LastYear, Nation };
    struct Operand
    {
        db::IndicatorId indicator {};
        At at = At::Same;
        bool operator==(const Operand&) const = default;
    };
    struct Verdict
    {
        bool holds = true;
        QString failed; // the text of the comparison that does not hold
        std::optional<double> left; // none where it is no comparison of two sides
        std::optional<double> right;
    };

    // Throws Error with what is wrong and where.
    Expression(const QString& text, const db::Catalog& catalog);
    ~Expression();
    Expression(const Expression&) = delete;
    Expression& operator=(const Expression&) = delete;

    const std::vector<Operand>& operands() const { return m_operands; }
    // The indicator whose cells the rule is about: the first one taken as it is.
    std::optional<db::IndicatorId> subject() const;
    // One value for each operand. None when the result is no number (a division by zero).
    std::optional<Verdict> evaluate(std::span<const double> values, double tolerance);

private:
    enum class Sign : quint8 { None, Less, LessEqual, Equal, NotEqual, GreaterEqual, Greater };
    struct Part
    {
        QString text;
        Sign sign = Sign::None;
        Formula left;
        std::optional<Formula> right;
    };
    void read(const QString& text, qsizetype from, qsizetype to, const db::Catalog& catalog);
    Formula compile(const QString& text, qsizetype from, qsizetype to, const db::Catalog& catalog);
    double* place(const QString& name, qsizetype at, const db::Catalog& catalog);
    static bool holds(Sign sign, double left, double right, double tolerance);

    std::vector<Operand> m_operands;
    std::vector<std::unique_ptr<double>> m_values; // bound to the parsers: their addresses stay
    std::vector<Part> m_parts;
};

} // namespace app

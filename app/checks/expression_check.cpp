// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/accumulation.h"
#include "app/checks/check_methods.h"
#include "app/checks/expression.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ExpressionCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionCheckText)
};

// On the basis the indicator's values normally have.
db::CellKey cellOf(const CheckRun& run, const Expression::Operand& operand, const db::CellKey& at)
{
    const db::Indicator* indicator = run.catalog().indicator(operand.indicator);
    db::CellKey key { operand.indicator, indicator->basis, at.period, at.region };
    switch (operand.at) {
    case Expression::At::Same: break;
    case Expression::At::Previous: key.period = previousPeriod(at.period); break;
    case Expression::At::LastYear: key.period = at.period.yearsBefore(1); break;
    case Expression::At::Nation: key.region = run.catalog().nation(); break;
    }
    return key;
}

QString sentenceFor(const db::CheckRule& rule, const Expression::Verdict& verdict)
{
    const QString own = chinese() ? rule.nameZh : rule.nameEn;
    const QString what = own.isEmpty() ? verdict.failed : own;
    const auto side = [](double value) { return QString::number(value, 'g', 8); };
    return verdict.left && verdict.right
        ? ExpressionCheckText::tr("“%1” does not hold: %2 on the left, %3 on the right.")
              .arg(what, side(*verdict.left), side(*verdict.right))
        : ExpressionCheckText::tr("“%1” does not hold.").arg(what);
}

} // namespace

void checkExpression(CheckRun& run, const db::CheckRule& rule)
{
    std::optional<Expression> expression;
    try {
        expression.emplace(rule.expression, run.catalog());
    } catch (const db::Error&) {
        return; // it names an indicator that is gone: ruleFault says so
    }
    const auto subject = rule.indicator ? rule.indicator : expression->subject();
    const db::Indicator* indicator = subject ? run.catalog().indicator(*subject) : nullptr;
    if (!indicator)
        return;
    run.eachValue(rule, [&](const CheckRun::Series& s, std::size_t p, std::size_t r, double) {
        if (s.indicator != indicator || s.basis != indicator->basis)
            return;
        const db::CellKey key = run.key(s, p, r);
        std::vector<db::CellKey> inputs;
        std::vector<double> values;
        for (const Expression::Operand& operand : expression->operands()) {
            inputs.push_back(cellOf(run, operand, key));
            const auto value = run.number(inputs.back());
            if (!value)
                return;
            values.push_back(*value);
        }
        const auto verdict = expression->evaluate(values, rule.threshold.value_or(0));
        if (verdict && !verdict->holds)
            run.report(rule, key, inputs, sentenceFor(rule, *verdict));
    });
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/checks/checks.h"
#include "app/checks/expression.h"
#include "app/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct CheckEditsText
{
    Q_DECLARE_TR_FUNCTIONS(CheckEditsText)
};

db::Act act(const QString& label, const QString& reason = {})
{
    return { label, QStringLiteral("window"), reason, {} };
}

bool isExpression(const db::CheckRule& rule)
{
    return rule.method == QStringLiteral("expression");
}

void requireReadable(const db::Store& store, const db::CheckRule& rule)
{
    const Expression expression(rule.expression, store.catalog());
    if (!rule.indicator && !expression.subject())
        throw Error(CheckEditsText::tr("The expression names no indicator of the region and period "
                                       "itself, so it is not clear which cell it is about."));
}

} // namespace

void requireSound(const db::Store& store, const db::CheckRule& rule)
{
    if (rule.code.trimmed().isEmpty())
        throw Error(CheckEditsText::tr("Give the rule a code."));
    const auto methods = checkMethods();
    const auto method = std::ranges::find_if(
        methods, [&](const CheckMethod& m) { return rule.method == QString::fromUtf8(m.id); });
    if (method == methods.end())
        throw Error(CheckEditsText::tr("There is no check called “%1”.").arg(rule.method));
    if (rule.indicator && !store.catalog().indicator(*rule.indicator))
        throw Error(CheckEditsText::tr("The rule is for an indicator that is not there."));
    if (rule.threshold && (!std::isfinite(*rule.threshold) || *rule.threshold < 0))
        throw Error(CheckEditsText::tr("The threshold must be a number from 0 on."));
    if (isExpression(rule))
        requireReadable(store, rule);
    else if (method->thresholdMeans && !rule.threshold)
        throw Error(CheckEditsText::tr("This check needs a threshold."));
}

QString ruleFault(const db::Store& store, const db::CheckRule& rule)
{
    try {
        requireSound(store, rule);
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

void dismiss(db::Store& store, const CheckFinding& finding, const QString& reason)
{
    if (finding.severity == db::CheckSeverity::Blocks)
        throw Error(CheckEditsText::tr("This has to be corrected; it cannot be put aside. (%1)")
                        .arg(finding.code));
    if (reason.trimmed().isEmpty())
        throw Error(CheckEditsText::tr("Say why the finding is put aside."));
    db::Change change(store, act(CheckEditsText::tr("Put aside %1").arg(finding.code), reason));
    store.rules().dismiss(
        change, { finding.rule, finding.cell, finding.inputs, reason.trimmed(), {}, {} });
    change.commit();
}

void restoreFinding(db::Store& store, const CheckFinding& finding)
{
    db::Change change(store, act(CheckEditsText::tr("Take up %1 again").arg(finding.code)));
    store.rules().restore(change, finding.rule, finding.cell);
    change.commit();
}

void saveRule(db::Store& store, const db::CheckRule& rule)
{
    requireSound(store, rule);
    for (const db::CheckRule& other : store.rules().all()) {
        if (other.code == rule.code && other.id != rule.id)
            throw Error(
                CheckEditsText::tr("There is a rule with the code “%1” already.").arg(rule.code));
        if (other.id == rule.id && other.code != rule.code)
            throw Error(
                CheckEditsText::tr("The code of a rule stays as it is (%1).").arg(other.code));
        if (other.id == rule.id && isExpression(other) != isExpression(rule))
            throw Error(CheckEditsText::tr("A built-in check and an expression cannot become one "
                                           "another; make a new rule."));
    }
    db::Change change(store, act(CheckEditsText::tr("Rule %1").arg(rule.code)));
    store.rules().put(change, rule);
    change.commit();
}

void removeRule(db::Store& store, db::RuleId id)
{
    const std::vector<db::CheckRule> rules = store.rules().all();
    const auto rule = std::ranges::find(rules, id, &db::CheckRule::id);
    if (rule == rules.end())
        return;
    // A rule for one indicator may go as long as the general one it stood in for is there.
    const bool replaceable
        = rule->indicator && std::ranges::any_of(rules, [&](const db::CheckRule& other) {
              return other.method == rule->method && !other.indicator;
          });
    if (!isExpression(*rule) && !replaceable)
        throw Error(
            CheckEditsText::tr("A built-in check can be switched off, but not removed (%1).")
                .arg(rule->code));
    db::Change change(store, act(CheckEditsText::tr("Remove rule %1").arg(rule->code)));
    store.rules().remove(change, id);
    change.commit();
}

} // namespace app

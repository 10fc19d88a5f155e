// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and check rules: what is asked for in rounds, and what it is checked by.
#include "app/checks/checks.h"
#include "app/entry/round_edits.h"
#include "app/exchange/canonical_codes.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/list_row.h"

#include <algorithm>

namespace app {

namespace {

const QStringList& frequencies()
{
    static const QStringList all { QStringLiteral("monthly"), QStringLiteral("quarterly"),
        QStringLiteral("half_yearly"), QStringLiteral("annual") };
    return all;
}

// In the order of CheckSeverity.
const QStringList& severities()
{
    static const QStringList all { QStringLiteral("block"), QStringLiteral("explain"),
        QStringLiteral("inform") };
    return all;
}

db::Basis basisOf(const ListContext& context, ListRow& row, db::IndicatorId id)
{
    if (row.text("basis").isEmpty()) {
        const db::Indicator* indicator = context.store.catalog().indicator(id);
        return indicator ? indicator->basis : db::Basis::Discrete;
    }
    const QString word = row.oneOf(
        "basis", { QStringLiteral("discrete"), QStringLiteral("ytd"), QStringLiteral("point") });
    return basisFromCode(word.toStdString()).value_or(db::Basis::Discrete);
}

// The form's own columns stand in its first row; further rows repeat them or leave them empty.
void sameAsAbove(ListRow& row, const char* column, const QString& above)
{
    const QString value = row.text(column);
    if (!value.isEmpty() && value != above)
        row.problem("E311", column, value, above,
            ExchangeText::tr("Line %1: “%2” in the column %3 differs from “%4” further up in the "
                             "same form.")
                .arg(row.line())
                .arg(value, QString::fromUtf8(column), above));
}

FormInFile& formOf(ListContext& context, ListRow& row)
{
    const QString code = row.required("form");
    const auto it = std::ranges::find_if(
        context.forms, [&](const FormInFile& f) { return f.form.code == code; });
    if (it != context.forms.end()) {
        sameAsAbove(row, "name_zh", it->form.nameZh);
        sameAsAbove(row, "name_en", it->form.nameEn);
        sameAsAbove(row, "frequency", it->form.frequency);
        sameAsAbove(row, "note", it->form.note);
        sameAsAbove(row, "source", it->source);
        return *it;
    }
    FormInFile fresh;
    fresh.line = row.line();
    fresh.form.code = code;
    fresh.form.nameZh = row.text("name_zh");
    fresh.form.nameEn = row.text("name_en");
    fresh.form.frequency = row.oneOf("frequency", frequencies());
    fresh.form.note = row.text("note");
    fresh.source = row.source();
    return context.forms.emplace_back(std::move(fresh));
}

bool holds(const FormInFile& form, db::IndicatorId indicator)
{
    return std::ranges::find(form.items, indicator, &db::FormItem::indicator) != form.items.end();
}

void planForm(ListContext& context, const FormInFile& file)
{
    const auto existing = context.store.forms().find(file.form.code);
    bool same = false;
    if (existing) {
        FormInFile before = file;
        before.form.id = existing->id;
        before.form.source = existing->source;
        for (db::FormItem& item : before.items)
            item.form = existing->id;
        same = before.form == *existing && context.sourceTitle(existing->source) == file.source
            && before.items == context.store.forms().items(existing->id);
    }
    planWrite(context, existing ? &*existing : nullptr, same, [file](db::Change& change) {
        db::Form form = file.form;
        form.source = change.store().sources().put(change, citation(file.source));
        const db::FormId id = change.store().forms().put(change, form);
        change.store().forms().setItems(change, id, file.items);
    });
}

} // namespace

void readFormItem(ListContext& context, ListRow& row)
{
    FormInFile& form = formOf(context, row);
    db::FormItem item;
    item.indicator = row.indicator("indicator", true).value_or(db::IndicatorId {});
    item.basis = basisOf(context, row, item.indicator);
    item.order = int(form.items.size()) + 1;
    item.partOf = row.indicator("part_of", false);
    item.required = row.text("required").isEmpty() || row.flag("required");
    item.lower = row.optionalReal("lower");
    item.upper = row.optionalReal("upper");
    if (item.lower && item.upper && *item.lower > *item.upper)
        row.problem("E303", "lower", row.text("lower"), ExchangeText::tr("at most the upper bound"),
            ExchangeText::tr("Line %1: the lower bound is above the upper one.").arg(row.line()));
    if (item.partOf && !holds(form, *item.partOf))
        row.problem("E304", "part_of", row.text("part_of"),
            ExchangeText::tr("an item above in the same form"),
            ExchangeText::tr("Line %1: “%2” is not an item further up in the same form.")
                .arg(row.line())
                .arg(row.text("part_of")));
    if (item.indicator != db::IndicatorId {} && holds(form, item.indicator))
        row.problem("E310", "indicator", row.text("indicator"), ExchangeText::tr("each item once"),
            ExchangeText::tr("Line %1: the item “%2” occurs twice in its form.")
                .arg(row.line())
                .arg(row.text("indicator")));
    form.items.push_back(item);
    form.good = form.good && row.good();
}

void planForms(ListContext& context)
{
    for (const FormInFile& file : context.forms) {
        if (file.good) {
            try {
                requireSound(context.store, FormDraft { file.form, file.items });
            } catch (const Error& error) {
                context.findings.add({ Severity::Error, QStringLiteral("E320"), context.file,
                    file.line, QStringLiteral("form"), file.form.code, {},
                    ExchangeText::tr("Line %1: %2").arg(file.line).arg(error.sentence()), {} });
            }
        }
        planForm(context, file);
    }
}

void readCheckRule(ListContext& context, ListRow& row)
{
    db::CheckRule rule;
    rule.code = row.code("code");
    QStringList methods;
    for (const CheckMethod& method : checkMethods())
        methods.append(QString::fromUtf8(method.id));
    rule.method = row.oneOf("method", methods);
    rule.severity = db::CheckSeverity(
        std::max(qsizetype(0), severities().indexOf(row.oneOf("severity", severities()))));
    rule.indicator = row.indicator("indicator", false);
    rule.expression = row.text("expression");
    rule.threshold = row.optionalReal("threshold");
    rule.nameZh = row.text("name_zh");
    rule.nameEn = row.text("name_en");
    rule.enabled = row.text("enabled").isEmpty() || row.flag("enabled");
    if (row.good()) {
        try {
            requireSound(context.store, rule);
        } catch (const Error& error) {
            row.problem("E320", "method", rule.method, {},
                ExchangeText::tr("Line %1: %2").arg(row.line()).arg(error.sentence()));
        }
    }
    const auto it = std::ranges::find(context.rules, rule.code, &db::CheckRule::code);
    const db::CheckRule* existing = it == context.rules.end() ? nullptr : &*it;
    if (existing) {
        rule.id = existing->id;
        rule.order = existing->order;
    } else {
        // After all that are there, in the order of the file.
        rule.order = 1000 + row.line();
    }
    planWrite(context, existing, existing && rule == *existing,
        [rule](db::Change& change) { change.store().rules().put(change, rule); });
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_methods.h"
#include "app/entry/typed.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct FormCheckText
{
    Q_DECLARE_TR_FUNCTIONS(FormCheckText)
};

// 0.1 + 0.2 is not more than 0.3.
bool exceeds(double value, double limit)
{
    return value - limit > 1e-9 * std::max(std::abs(value), std::abs(limit));
}

// What the quotient is multiplied by to be in the indicator's unit; none where the terms of such an
// indicator are not known to make up its value.
std::optional<double> quotientFactor(const db::Indicator& indicator)
{
    if (isPercent(indicator))
        return 100;
    if (indicator.unit == QStringLiteral("‰"))
        return 1000;
    if (indicator.unit == QStringLiteral("1/10万"))
        return 100000;
    return indicator.valueType == QStringLiteral("ratio") ? std::optional(1.0) : std::nullopt;
}

QString originText(const CheckRun& run, const QString& origin)
{
    if (const auto period = db::Period::fromCode(origin))
        return periodText(*period);
    const db::Region* region = run.catalog().regionByCode(origin);
    return region ? shortName(*region) : origin;
}

const db::FormItem* itemOf(const CheckRun::RoundItems& round, db::IndicatorId indicator)
{
    const auto it = std::ranges::find(round.items, indicator, &db::FormItem::indicator);
    return it == round.items.end() ? nullptr : &*it;
}

} // namespace

void checkReadable(CheckRun& run, const db::CheckRule& rule)
{
    run.eachEntry(rule, [&](const db::Entry& entry, const db::Indicator& indicator) {
        if (entry.readable() || entry.text.trimmed().isEmpty())
            return;
        const Typed typed = readTyped(entry.text, indicator);
        run.report(
            rule, entry.key, { &entry.key, 1 }, typed.fault, typed.suggestion, entry.text.toUtf8());
    });
}

// A round as a whole is not told about regions that have not begun; a region asked about is.
void checkRequired(CheckRun& run, const db::CheckRule& rule)
{
    const bool everyone = run.scope().round && run.scope().region;
    run.eachRoundCell(rule, [&](const CheckRun::RoundItems&, const CheckRun::RoundCell& cell) {
        if (!cell.item.required || run.figures().at(cell.key).present
            || (!everyone && cell.submission.state == db::SubmissionState::NotStarted))
            return;
        const db::Entry* entry = run.entry(cell.key);
        if (!entry || entry->text.trimmed().isEmpty())
            run.report(rule, cell.key, { &cell.key, 1 },
                FormCheckText::tr("Neither a value nor a reason why there is none."));
    });
}

void checkBounds(CheckRun& run, const db::CheckRule& rule)
{
    run.eachRoundCell(rule, [&](const CheckRun::RoundItems&, const CheckRun::RoundCell& cell) {
        const std::optional<double> value = run.number(cell.key);
        if (!value)
            return;
        const auto say = [&](const QString& sentence, double limit) {
            run.report(rule, cell.key, { &cell.key, 1 },
                sentence.arg(figure(cell.indicator, *value), figure(cell.indicator, limit)), {},
                QByteArray::number(limit, 'g', 17));
        };
        if (cell.item.lower && *value < *cell.item.lower)
            say(FormCheckText::tr("%1 is below the lower limit of %2."), *cell.item.lower);
        else if (cell.item.upper && *value > *cell.item.upper)
            say(FormCheckText::tr("%1 is above the upper limit of %2."), *cell.item.upper);
    });
}

void checkPart(CheckRun& run, const db::CheckRule& rule)
{
    run.eachRoundCell(rule, [&](const CheckRun::RoundItems& r, const CheckRun::RoundCell& cell) {
        const db::FormItem* whole = cell.item.partOf ? itemOf(r, *cell.item.partOf) : nullptr;
        if (!whole)
            return;
        const db::Indicator* indicator = run.catalog().indicator(whole->indicator);
        db::CellKey wholeKey = cell.key;
        wholeKey.indicator = whole->indicator;
        wholeKey.basis = whole->basis;
        const auto part = run.number(cell.key);
        const auto total = run.number(wholeKey);
        if (!indicator || !part || !total || !exceeds(*part, *total))
            return;
        const db::CellKey inputs[] = { cell.key, wholeKey };
        run.report(rule, cell.key, inputs,
            FormCheckText::tr("%1 is more than the whole “%2” (%3).")
                .arg(figure(cell.indicator, *part), name(*indicator), figure(*indicator, *total)));
    });
}

void checkParts(CheckRun& run, const db::CheckRule& rule)
{
    run.eachRoundCell(rule, [&](const CheckRun::RoundItems& r, const CheckRun::RoundCell& cell) {
        const auto total = run.number(cell.key);
        std::vector<db::CellKey> inputs { cell.key };
        double sum = 0;
        for (const db::FormItem& item : r.items) {
            if (item.partOf != cell.item.indicator)
                continue;
            const db::CellKey key { item.indicator, item.basis, cell.key.period, cell.key.region };
            if (const auto part = run.number(key)) {
                sum += *part;
                inputs.push_back(key);
            }
        }
        const int parts = int(inputs.size()) - 1;
        if (total && parts > 1 && exceeds(sum, *total))
            run.report(rule, cell.key, inputs,
                FormCheckText::tr("Its %n part(s) add up to %1, more than %2.", nullptr, parts)
                    .arg(figure(cell.indicator, sum), figure(cell.indicator, *total)));
    });
}

void checkRatio(CheckRun& run, const db::CheckRule& rule)
{
    run.eachTerms(rule,
        [&](const db::CellKey& key, const db::Indicator& indicator, const CheckRun::Terms& terms) {
            const auto value = run.number(key);
            const auto factor = quotientFactor(indicator);
            if (!value || !factor)
                return;
            const QString quotient = QString::number(terms.numerator, 'g', 12)
                + QStringLiteral(" ÷ ") + QString::number(terms.denominator, 'g', 12);
            const QByteArray other = quotient.toUtf8();
            if (terms.denominator == 0) {
                run.report(rule, key, { &key, 1 },
                    FormCheckText::tr("The denominator is zero (%1).").arg(quotient), {}, other);
                return;
            }
            const double expected = terms.numerator / terms.denominator * *factor;
            // A value rounded to its usual decimals is right.
            const double tolerance
                = std::max(rule.threshold.value_or(0), resolution(indicator) / 2);
            if (std::abs(*value - expected) <= tolerance * (1 + 1e-9))
                return;
            const double shown
                = std::round(expected / resolution(indicator)) * resolution(indicator);
            run.report(rule, key, { &key, 1 },
                FormCheckText::tr("%1, but %2 is %3.")
                    .arg(figure(indicator, *value), quotient, figure(indicator, shown)),
                typedNumber(indicator, shown), other);
        });
}

void checkConfirmed(CheckRun& run, const db::CheckRule& rule)
{
    run.eachEntry(rule, [&](const db::Entry& entry, const db::Indicator&) {
        if (!entry.origin.isEmpty())
            run.report(rule, entry.key, { &entry.key, 1 },
                FormCheckText::tr("Copied from %1 and not confirmed yet.")
                    .arg(originText(run, entry.origin)),
                {}, entry.origin.toUtf8());
    });
}

} // namespace app

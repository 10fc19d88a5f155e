// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_workspace.h"

#include "tests/support/engines.h"

#include <algorithm>

namespace support {

namespace {

db::Act act()
{
    return { QStringLiteral("test"), QStringLiteral("window"), {}, {} };
}

db::Indicator indicator(const char* code, const char* unit, const char* type, int decimals)
{
    db::Indicator i;
    i.code = i.nameZh = i.nameEn = QString::fromLatin1(code);
    i.unit = QString::fromUtf8(unit);
    i.valueType = QString::fromLatin1(type);
    i.frequency = QStringLiteral("quarterly");
    i.aggregation
        = i.valueType == QStringLiteral("count") ? QStringLiteral("sum") : QStringLiteral("none");
    i.xpccRule = QStringLiteral("separate");
    i.decimals = decimals;
    return i;
}

} // namespace

CheckWorkspace::CheckWorkspace(const QString& path)
    : store(newStore(path))
{
    db::Change change(*store, act());
    db::Source s;
    s.title = QStringLiteral("Returns");
    s.kind = QStringLiteral("statistics");
    source = store->sources().put(change, s);
    const auto region = [&](const char* code, const char* name, const char* type, int order) {
        db::Region r;
        r.code = QString::fromLatin1(code);
        r.type = QString::fromLatin1(type);
        r.gbCode = r.type == QStringLiteral("province") ? r.code : QString();
        r.nameZh = r.shortZh = r.nameEn = r.shortEn = QString::fromLatin1(name);
        r.sortOrder = order;
        r.isReporting = order > 0;
        r.source = source;
        return store->regions().put(change, r);
    };
    nation = region("000000", "Nation", "country", 0);
    int order = 0;
    for (const char* code :
        { "110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000" }) {
        ++order;
        provinces.push_back(region(code, code, "province", order));
    }
    corps = region("660000", "XPCC", "production_corps", 9);
    const auto add = [&](db::Indicator i, db::Basis basis) {
        i.basis = basis;
        i.source = source;
        return store->indicators().put(change, i);
    };
    total = add(indicator("TOTAL", "人", "count", 0), db::Basis::YearToDate);
    partA = add(indicator("PART_A", "人", "count", 0), db::Basis::YearToDate);
    partB = add(indicator("PART_B", "人", "count", 0), db::Basis::YearToDate);
    share = add(indicator("SHARE", "%", "ratio", 1), db::Basis::Discrete);
    rate = add(indicator("RATE", "‰", "rate", 2), db::Basis::Discrete);
    db::Form f;
    f.code = QStringLiteral("Q");
    f.nameEn = f.nameZh = QStringLiteral("Quarterly return");
    f.frequency = QStringLiteral("quarterly");
    f.source = source;
    form = store->forms().put(change, f);
    const auto ytd = db::Basis::YearToDate;
    store->forms().setItems(change, form,
        { { form, total, ytd, 1, {}, true, {}, {} }, { form, partA, ytd, 2, total, false, {}, {} },
            { form, partB, ytd, 3, total, false, {}, {} },
            { form, share, db::Basis::Discrete, 4, {}, false, 0.0, 60.0 } });
    round = store->rounds().put(
        change, { {}, form, period, QDate(2022, 10, 1), QDate(2022, 10, 20), {}, {}, source });
    for (const db::RegionId r : provinces)
        store->rounds().put(change, db::Submission { round, r, {}, {} });
    store->rounds().put(change, db::Submission { round, corps, {}, {} });
    change.commit();
}

db::CellKey CheckWorkspace::cell(db::IndicatorId i, db::Basis basis, db::Period at) const
{
    return { i, basis, at, province() };
}

void CheckWorkspace::put(const db::CellKey& key, std::optional<double> value,
    const std::function<void(db::Observation&)>& edit)
{
    db::Observation o;
    o.key = key;
    o.value = value;
    o.missing = value ? db::Missing::None : db::Missing::NotReported;
    o.source = source;
    if (edit)
        edit(o);
    db::Change change(*store, act());
    store->observations().put(change, std::vector { o });
    change.commit();
}

void CheckWorkspace::remove(const db::CellKey& key)
{
    db::Change change(*store, act());
    store->observations().remove(change, key);
    change.commit();
}

void CheckWorkspace::enter(const db::CellKey& key, const QString& text, std::optional<double> value,
    const std::function<void(db::Entry&)>& edit)
{
    db::Entry e;
    e.key = key;
    e.text = text;
    e.value = value;
    if (edit)
        edit(e);
    db::Change change(*store, act());
    store->entries().put(change, std::vector { e });
    change.commit();
}

void CheckWorkspace::start(db::RegionId region)
{
    db::Change change(*store, act());
    store->rounds().put(change, db::Submission { round, region, db::SubmissionState::Draft, {} });
    change.commit();
}

void CheckWorkspace::setIndicator(
    db::IndicatorId id, const std::function<void(db::Indicator&)>& edit)
{
    db::Indicator i = *store->catalog().indicator(id);
    edit(i);
    db::Change change(*store, act());
    store->indicators().put(change, i);
    change.commit();
}

db::CheckRule CheckWorkspace::rule(const QString& code) const
{
    const auto rules = store->rules().all();
    return *std::ranges::find(rules, code, &db::CheckRule::code);
}

void CheckWorkspace::setRule(const QString& code, const std::function<void(db::CheckRule&)>& edit)
{
    db::CheckRule r = rule(code);
    edit(r);
    app::saveRule(*store, r);
}

void CheckWorkspace::addExpression(const QString& expression)
{
    db::CheckRule r;
    r.code = QStringLiteral("X1");
    r.method = QStringLiteral("expression");
    r.expression = expression;
    app::saveRule(*store, r);
}

std::vector<app::CheckFinding> CheckWorkspace::found(
    const QString& method, const app::CheckScope& scope) const
{
    std::vector<app::CheckFinding> findings = app::check(*store, scope);
    const auto rules = store->rules().all();
    std::erase_if(findings, [&](const app::CheckFinding& f) {
        return std::ranges::find(rules, f.rule, &db::CheckRule::id)->method != method;
    });
    return findings;
}

} // namespace support

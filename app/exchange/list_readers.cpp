// SPDX-License-Identifier: GPL-3.0-or-later
// Regions, indicators and documents: the lists that others refer to.
#include "app/exchange/exchange_text.h"
#include "app/exchange/list_row.h"

#include <algorithm>

namespace app {

namespace {

const QStringList& directions()
{
    static const QStringList words { QStringLiteral("higher"), QStringLiteral("lower"),
        QStringLiteral("monitor"), QStringLiteral("qualitative") };
    return words;
}

const QStringList& bases()
{
    static const QStringList words { QStringLiteral("discrete"), QStringLiteral("ytd"),
        QStringLiteral("point") };
    return words;
}

std::vector<double> limits(ListRow& row)
{
    std::vector<double> values;
    const QString text = row.text("class_limits");
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = part.toDouble(&ok);
        if (!ok || (!values.empty() && value <= values.back())) {
            row.problem("E115", "class_limits", text, QStringLiteral("50 60 70 80"),
                ExchangeText::tr("Line %1: the class limits “%2” are not ascending numbers.")
                    .arg(row.line())
                    .arg(text));
            return {};
        }
        values.push_back(value);
    }
    return values;
}

} // namespace

void readRegion(ListContext& context, ListRow& row)
{
    db::Region r;
    r.code = row.code("region_code");
    if (r.code.size() != 6
        || !std::ranges::all_of(r.code, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        row.problem("E116", "region_code", r.code, ExchangeText::tr("six digits"),
            ExchangeText::tr("Line %1: the region code “%2” does not have six digits.")
                .arg(row.line())
                .arg(r.code));
    r.gbCode = row.text("gb_code");
    r.letters = row.text("letters");
    r.nameZh = row.required("name_zh");
    r.shortZh = row.text("short_zh").isEmpty() ? r.nameZh : row.text("short_zh");
    r.abbrZh = row.text("abbr_zh");
    r.nameEn = row.text("name_en");
    r.shortEn = row.text("short_en");
    r.type = row.required("type");
    r.econGroup = row.text("econ_group");
    r.sortOrder = row.integer("sort_order").value_or(9999);
    r.isReporting = row.text("reporting") == QStringLiteral("1");
    r.inScope = row.text("in_scope") != QStringLiteral("0");
    r.tileRow = row.integer("tile_row").value_or(0);
    r.tileColumn = row.integer("tile_column").value_or(0);
    r.note = row.text("note");
    const QString parent = row.text("parent");
    if (!parent.isEmpty() && !context.codes.contains(parent)
        && !context.store.catalog().regionByCode(parent))
        row.problem("E301", "parent", parent, ExchangeText::tr("a region code"),
            ExchangeText::tr("Line %1: the parent “%2” is not in this list above nor in the "
                             "workspace.")
                .arg(row.line())
                .arg(parent));
    if (parent == r.code)
        row.problem("E303", "parent", parent, ExchangeText::tr("another region"),
            ExchangeText::tr("Line %1: a region cannot belong to itself.").arg(row.line()));
    context.parents.insert(r.code, { parent, row.line() });
    const QString source = row.source();
    const db::Region* existing = context.store.catalog().regionByCode(r.code);
    db::Region same = r;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
        const db::Region* p = context.store.catalog().regionByCode(parent);
        same.parent = p ? std::optional(p->id) : std::nullopt;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [r, parent, source](db::Change& change) mutable {
            r.source = change.store().sources().put(change, citation(source));
            if (!parent.isEmpty()) {
                for (const db::Region& other : change.store().regions().all()) {
                    if (other.code == parent)
                        r.parent = other.id;
                }
            }
            change.store().regions().put(change, r);
        });
}

void readIndicator(ListContext& context, ListRow& row)
{
    db::Indicator i;
    i.code = row.code("indicator_code");
    i.nameZh = row.required("name_zh");
    i.nameEn = row.text("name_en");
    i.theme = row.text("theme");
    i.unit = row.text("unit");
    i.valueType = row.text("value_type");
    i.direction = db::Direction(
        std::max(qsizetype(0), directions().indexOf(row.oneOf("direction", directions()))));
    i.frequency = row.text("frequency");
    i.basis = db::Basis(std::max(qsizetype(0), bases().indexOf(row.oneOf("basis", bases()))));
    i.numerator = row.text("numerator");
    i.denominator = row.text("denominator");
    i.aggregation = row.text("aggregation");
    i.level = row.text("level");
    i.framework = row.text("framework");
    i.frameworkNumber = row.text("framework_no");
    i.definition = row.text("definition");
    i.targetNote = row.text("target_note");
    i.xpccRule = row.text("xpcc_rule").isEmpty()
        ? QStringLiteral("unknown")
        : row.oneOf("xpcc_rule",
            { QStringLiteral("included_in_650000"), QStringLiteral("separate"),
                QStringLiteral("unknown") });
    i.decimals = std::clamp(row.integer("decimals").value_or(2), 0, 6);
    i.headline = row.integer("headline").value_or(0);
    i.classLimits = limits(row);
    const QString source = row.source();
    const db::Indicator* existing = context.store.catalog().indicatorByCode(i.code);
    db::Indicator same = i;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [i, source](db::Change& change) mutable {
            i.source = change.store().sources().put(change, citation(source));
            change.store().indicators().put(change, i);
        });
}

void readDocument(ListContext& context, ListRow& row)
{
    db::Document d;
    d.code = row.code("doc_id");
    d.number = row.text("number");
    d.titleZh = row.text("title_zh");
    d.titleEn = row.text("title_en");
    d.issuer = row.text("issuer");
    d.issuedOn = row.text("date_issued");
    d.publishedOn = row.text("date_published");
    d.level = row.text("level");
    d.region = row.region("region_code", false);
    d.kind = row.required("kind");
    d.periodCovered = row.text("period_covered");
    d.sectionCount = row.integer("n_aspects");
    d.taskCount = row.integer("n_tasks");
    d.relation = row.text("relation");
    d.note = row.text("note");
    if (d.titleZh.isEmpty() && d.titleEn.isEmpty())
        row.problem("E111", "title_zh", {}, ExchangeText::tr("a title"),
            ExchangeText::tr("Line %1: the document has no title.").arg(row.line()));
    const QString source = row.source();
    const auto it = std::ranges::find(context.documents, d.code, &db::Document::code);
    const db::Document* existing = it == context.documents.end() ? nullptr : &*it;
    db::Document same = d;
    if (existing) {
        same.id = existing->id;
        same.source = existing->source;
    }
    planWrite(context, existing,
        existing && same == *existing && context.sourceTitle(existing->source) == source,
        [d, source](db::Change& change) mutable {
            d.source = change.store().sources().put(change, citation(source));
            change.store().documents().put(change, d);
        });
}

} // namespace app

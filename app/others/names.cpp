// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/names.h"

#include "app/entry/cell_context.h"
#include "app/entry/typed.h"
#include "app/format.h"
#include "app/others/field_words.h"
#include "app/sharing.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(NamesText)
};

template <typename Row, typename Id> const Row* byId(const std::vector<Row>& rows, qint64 id)
{
    const auto row = std::ranges::find(rows, Id { id }, &Row::id);
    return row == rows.end() ? nullptr : &*row;
}

QString severityText(int severity)
{
    switch (db::CheckSeverity(severity)) {
    case db::CheckSeverity::Blocks: return NamesText::tr("must be mended");
    case db::CheckSeverity::Explain: return NamesText::tr("asks for an explanation");
    case db::CheckSeverity::Informs: return NamesText::tr("for information");
    }
    return {};
}

} // namespace

QString Names::ofReference(const QString& column, qint64 id, const QJsonObject& row) const
{
    const db::Catalog& catalog = m_store.catalog();
    if (column == QLatin1String("region_id")) {
        const db::Region* region = catalog.region(db::RegionId { id });
        return region ? shortName(*region) : QString();
    }
    if (column == QLatin1String("indicator_id") || column == QLatin1String("part_of")) {
        const db::Indicator* indicator = catalog.indicator(db::IndicatorId { id });
        return indicator ? name(*indicator) : QString();
    }
    if (column == QLatin1String("period_id")) {
        const auto period = db::Period::fromId(id);
        const auto basis = db::Basis(row[QLatin1String("basis")].toInt());
        return period ? periodText(*period, basis) : QString();
    }
    if (column == QLatin1String("measure_id")) {
        const auto rows = m_store.measures().all();
        const auto* found = byId<db::Measure, db::MeasureId>(rows, id);
        return found ? title(*found) : QString();
    }
    if (column == QLatin1String("document_id") || column == QLatin1String("evidence_id")) {
        const auto rows = m_store.documents().all();
        const auto* found = byId<db::Document, db::DocumentId>(rows, id);
        return found ? title(*found) : QString();
    }
    if (column == QLatin1String("form_id")) {
        const auto rows = m_store.forms().all();
        const auto* found = byId<db::Form, db::FormId>(rows, id);
        return found ? name(*found) : QString();
    }
    if (column == QLatin1String("round_id")) {
        const auto round = m_store.rounds().find(db::RoundId { id });
        return round ? ofReference(QStringLiteral("form_id"), qint64(round->form), {})
                + QStringLiteral(" · ") + periodText(round->period)
                     : QString();
    }
    if (column == QLatin1String("attachment_id")) {
        const auto file = m_store.attachments().find(db::AttachmentId { id });
        return file ? file->name : QString();
    }
    if (column == QLatin1String("rule_id")) {
        const auto rows = m_store.rules().all();
        const auto* found = byId<db::CheckRule, db::RuleId>(rows, id);
        return found ? found->code : QString();
    }
    // Of a task: its own, the one above it, the ones it is linked with.
    const auto rows = m_store.tasks().all();
    const auto* found = byId<db::Task, db::TaskId>(rows, id);
    return found ? title(*found) : QString();
}

QString Names::ofId(const QString& table, const QJsonValue& id) const
{
    if (!id.isDouble())
        return {};
    if (table == QLatin1String("check_rule"))
        return ofReference(QStringLiteral("rule_id"), id.toInteger(), {});
    for (const char* known :
        { "region", "indicator", "measure", "document", "form", "round", "attachment", "task" }) {
        if (table == QLatin1String(known))
            return ofReference(table + QStringLiteral("_id"), id.toInteger(), {});
    }
    return {};
}

QString Names::text(const QString& table, const QString& column, const QJsonValue& value,
    const QJsonObject& row) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    const int number = value.toInt();
    switch (fieldKind(column)) {
    case FieldKind::Number:
        return value.isDouble() ? typedText(value.toDouble(), db::Missing::None, {})
                                : value.toVariant().toString();
    case FieldKind::YesNo: return number != 0 ? NamesText::tr("yes") : NamesText::tr("no");
    case FieldKind::Reference:
        if (table == QLatin1String("region") && column == QLatin1String("parent_id"))
            return ofReference(QStringLiteral("region_id"), value.toInteger(), row);
        return ofReference(column, value.toInteger(), row);
    case FieldKind::Status:
        return value.isDouble() ? statusText(db::ValueStatus(number)) : value.toString();
    case FieldKind::Operator: return qualifierText(db::Qualifier(number));
    case FieldKind::Basis: return basisText(db::Basis(number));
    case FieldKind::Direction: return directionText(db::Direction(number));
    case FieldKind::Light: return lightText(Light(number));
    case FieldKind::Severity: return severityText(number);
    case FieldKind::Role: return roleName(db::Role(number));
    case FieldKind::Completeness: return completenessText(value.toString());
    case FieldKind::State: {
        if (value.isDouble())
            return submissionStateText(db::SubmissionState(number));
        for (const db::RolloutState& state : m_store.measures().states()) {
            if (state.code == value.toString())
                return name(state);
        }
        return value.toString();
    }
    case FieldKind::Text: break;
    }
    return value.toVariant().toString();
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct TableWords
{
    const char* table;
    const char* text;
    const char* mainColumn;
};

const TableWords tables[] = {
    { "action", QT_TRANSLATE_NOOP("FieldText", "Action"), "" },
    { "attachment", QT_TRANSLATE_NOOP("FieldText", "File"), "" },
    { "check_rule", QT_TRANSLATE_NOOP("FieldText", "Check rule"), "" },
    { "claim", QT_TRANSLATE_NOOP("FieldText", "Value of another source"), "value" },
    { "comment", QT_TRANSLATE_NOOP("FieldText", "Remark"), "text" },
    { "department", QT_TRANSLATE_NOOP("FieldText", "Department"), "" },
    { "dismissal", QT_TRANSLATE_NOOP("FieldText", "Finding put aside"), "reason" },
    { "document", QT_TRANSLATE_NOOP("FieldText", "Document"), "" },
    { "entry", QT_TRANSLATE_NOOP("FieldText", "Value"), "value" },
    { "form", QT_TRANSLATE_NOOP("FieldText", "Form"), "" },
    { "form_item", QT_TRANSLATE_NOOP("FieldText", "Item of a form"), "" },
    { "indicator", QT_TRANSLATE_NOOP("FieldText", "Indicator"), "" },
    { "light_override", QT_TRANSLATE_NOOP("FieldText", "Light set by hand"), "light" },
    { "light_rule", QT_TRANSLATE_NOOP("FieldText", "Light rule"), "" },
    { "measure", QT_TRANSLATE_NOOP("FieldText", "Measure"), "" },
    { "member", QT_TRANSLATE_NOOP("FieldText", "Member"), "role" },
    { "member_region", QT_TRANSLATE_NOOP("FieldText", "Region granted"), "region_id" },
    { "milestone", QT_TRANSLATE_NOOP("FieldText", "Milestone"), "" },
    { "observation", QT_TRANSLATE_NOOP("FieldText", "Value"), "value" },
    { "project", QT_TRANSLATE_NOOP("FieldText", "Project"), "" },
    { "region", QT_TRANSLATE_NOOP("FieldText", "Region"), "" },
    { "return_reason", QT_TRANSLATE_NOOP("FieldText", "Reason for sending back"), "reason" },
    { "rollout", QT_TRANSLATE_NOOP("FieldText", "Roll-out state"), "state" },
    { "rollout_rule", QT_TRANSLATE_NOOP("FieldText", "Roll-out rule"), "" },
    { "rollout_state", QT_TRANSLATE_NOOP("FieldText", "State of the ladder"), "" },
    { "round", QT_TRANSLATE_NOOP("FieldText", "Round"), "" },
    { "setting", QT_TRANSLATE_NOOP("FieldText", "Setting"), "value" },
    { "source", QT_TRANSLATE_NOOP("FieldText", "Source"), "" },
    { "submission", QT_TRANSLATE_NOOP("FieldText", "Return"), "state" },
    { "target", QT_TRANSLATE_NOOP("FieldText", "Target"), "value" },
    { "task", QT_TRANSLATE_NOOP("FieldText", "Task"), "" },
    { "task_progress", QT_TRANSLATE_NOOP("FieldText", "Progress"), "percent" },
};

using Kind = FieldKind;

struct ColumnWords
{
    const char* column;
    const char* text;
    Kind kind = Kind::Text;
};

// In the order they are told.
const ColumnWords columns[] = {
    { "value", QT_TRANSLATE_NOOP("FieldText", "Value"), Kind::Number },
    { "operator", QT_TRANSLATE_NOOP("FieldText", "Comparison"), Kind::Operator },
    { "state", QT_TRANSLATE_NOOP("FieldText", "State"), Kind::State },
    { "light", QT_TRANSLATE_NOOP("FieldText", "Light"), Kind::Light },
    { "percent", QT_TRANSLATE_NOOP("FieldText", "Percent"), Kind::Number },
    { "role", QT_TRANSLATE_NOOP("FieldText", "Role"), Kind::Role },
    { "text", QT_TRANSLATE_NOOP("FieldText", "Text") },
    { "login", QT_TRANSLATE_NOOP("FieldText", "Login") },
    { "code", QT_TRANSLATE_NOOP("FieldText", "Code") },
    { "title", QT_TRANSLATE_NOOP("FieldText", "Title") },
    { "name", QT_TRANSLATE_NOOP("FieldText", "Name") },
    { "number", QT_TRANSLATE_NOOP("FieldText", "Number") },
    { "title_zh", QT_TRANSLATE_NOOP("FieldText", "Chinese title") },
    { "title_en", QT_TRANSLATE_NOOP("FieldText", "English title") },
    { "name_zh", QT_TRANSLATE_NOOP("FieldText", "Chinese name") },
    { "short_zh", QT_TRANSLATE_NOOP("FieldText", "Short Chinese name") },
    { "abbr_zh", QT_TRANSLATE_NOOP("FieldText", "Chinese abbreviation") },
    { "name_en", QT_TRANSLATE_NOOP("FieldText", "English name") },
    { "short_en", QT_TRANSLATE_NOOP("FieldText", "Short English name") },
    { "qualifier", QT_TRANSLATE_NOOP("FieldText", "Qualifier"), Kind::Operator },
    { "status", QT_TRANSLATE_NOOP("FieldText", "Status"), Kind::Status },
    { "numerator", QT_TRANSLATE_NOOP("FieldText", "Numerator"), Kind::Number },
    { "denominator", QT_TRANSLATE_NOOP("FieldText", "Denominator"), Kind::Number },
    { "explanation", QT_TRANSLATE_NOOP("FieldText", "Explanation") },
    { "origin", QT_TRANSLATE_NOOP("FieldText", "Taken from") },
    { "due_on", QT_TRANSLATE_NOOP("FieldText", "Due") },
    { "done_on", QT_TRANSLATE_NOOP("FieldText", "Done on") },
    { "baseline_on", QT_TRANSLATE_NOOP("FieldText", "First promised for") },
    { "opens_on", QT_TRANSLATE_NOOP("FieldText", "Opens on") },
    { "opened_on", QT_TRANSLATE_NOOP("FieldText", "Opened on") },
    { "closed_on", QT_TRANSLATE_NOOP("FieldText", "Closed on") },
    { "from_on", QT_TRANSLATE_NOOP("FieldText", "From") },
    { "until_on", QT_TRANSLATE_NOOP("FieldText", "Until") },
    { "received_on", QT_TRANSLATE_NOOP("FieldText", "Received on") },
    { "returned_on", QT_TRANSLATE_NOOP("FieldText", "Sent back on") },
    { "resolved_on", QT_TRANSLATE_NOOP("FieldText", "Settled on") },
    { "issued_on", QT_TRANSLATE_NOOP("FieldText", "Issued on") },
    { "published_on", QT_TRANSLATE_NOOP("FieldText", "Published on") },
    { "on_date", QT_TRANSLATE_NOOP("FieldText", "On") },
    { "lead_department", QT_TRANSLATE_NOOP("FieldText", "Leads") },
    { "joint_departments", QT_TRANSLATE_NOOP("FieldText", "Joins") },
    { "owner", QT_TRANSLATE_NOOP("FieldText", "Who sees to it") },
    { "gap", QT_TRANSLATE_NOOP("FieldText", "What is wanting") },
    { "result", QT_TRANSLATE_NOOP("FieldText", "Result") },
    { "reason", QT_TRANSLATE_NOOP("FieldText", "Reason") },
    { "target_text", QT_TRANSLATE_NOOP("FieldText", "Target in words") },
    { "deliverable", QT_TRANSLATE_NOOP("FieldText", "To be handed over") },
    { "document_id", QT_TRANSLATE_NOOP("FieldText", "Document"), Kind::Reference },
    { "parent_id", QT_TRANSLATE_NOOP("FieldText", "Part of"), Kind::Reference },
    { "implements_id", QT_TRANSLATE_NOOP("FieldText", "Carries out"), Kind::Reference },
    { "follows_id", QT_TRANSLATE_NOOP("FieldText", "Continues"), Kind::Reference },
    { "task_id", QT_TRANSLATE_NOOP("FieldText", "Task"), Kind::Reference },
    { "measure_id", QT_TRANSLATE_NOOP("FieldText", "Measure"), Kind::Reference },
    { "indicator_id", QT_TRANSLATE_NOOP("FieldText", "Indicator"), Kind::Reference },
    { "region_id", QT_TRANSLATE_NOOP("FieldText", "Region"), Kind::Reference },
    { "period_id", QT_TRANSLATE_NOOP("FieldText", "Period"), Kind::Reference },
    { "form_id", QT_TRANSLATE_NOOP("FieldText", "Form"), Kind::Reference },
    { "round_id", QT_TRANSLATE_NOOP("FieldText", "Round"), Kind::Reference },
    { "part_of", QT_TRANSLATE_NOOP("FieldText", "Part of"), Kind::Reference },
    { "evidence_id", QT_TRANSLATE_NOOP("FieldText", "Evidence"), Kind::Reference },
    { "attachment_id", QT_TRANSLATE_NOOP("FieldText", "File"), Kind::Reference },
    { "rule_id", QT_TRANSLATE_NOOP("FieldText", "Check rule"), Kind::Reference },
    { "override_reason", QT_TRANSLATE_NOOP("FieldText", "Reason without evidence") },
    { "kind", QT_TRANSLATE_NOOP("FieldText", "Kind") },
    { "place", QT_TRANSLATE_NOOP("FieldText", "Place") },
    { "batch", QT_TRANSLATE_NOOP("FieldText", "Batch") },
    { "year", QT_TRANSLATE_NOOP("FieldText", "Year") },
    { "specialty", QT_TRANSLATE_NOOP("FieldText", "Specialty") },
    { "output_hospital", QT_TRANSLATE_NOOP("FieldText", "Hospital that supports") },
    { "host_hospital", QT_TRANSLATE_NOOP("FieldText", "Hospital supported") },
    { "beds", QT_TRANSLATE_NOOP("FieldText", "Beds") },
    { "investment", QT_TRANSLATE_NOOP("FieldText", "Investment") },
    { "stated_count", QT_TRANSLATE_NOOP("FieldText", "Number stated") },
    { "outflow_effect", QT_TRANSLATE_NOOP("FieldText", "Effect on outflow") },
    { "basis", QT_TRANSLATE_NOOP("FieldText", "Basis"), Kind::Basis },
    { "direction", QT_TRANSLATE_NOOP("FieldText", "Better is"), Kind::Direction },
    { "unit", QT_TRANSLATE_NOOP("FieldText", "Unit") },
    { "decimals", QT_TRANSLATE_NOOP("FieldText", "Decimals") },
    { "definition", QT_TRANSLATE_NOOP("FieldText", "Definition") },
    { "theme", QT_TRANSLATE_NOOP("FieldText", "Theme") },
    { "value_type", QT_TRANSLATE_NOOP("FieldText", "Kind of value") },
    { "frequency", QT_TRANSLATE_NOOP("FieldText", "Frequency") },
    { "aggregation", QT_TRANSLATE_NOOP("FieldText", "How regions add up") },
    { "level", QT_TRANSLATE_NOOP("FieldText", "Level") },
    { "framework", QT_TRANSLATE_NOOP("FieldText", "Framework") },
    { "framework_number", QT_TRANSLATE_NOOP("FieldText", "Number in the framework") },
    { "target_note", QT_TRANSLATE_NOOP("FieldText", "Target in words") },
    { "xpcc_rule", QT_TRANSLATE_NOOP("FieldText", "Where XPCC is counted") },
    { "headline", QT_TRANSLATE_NOOP("FieldText", "Place in the overview") },
    { "class_limits", QT_TRANSLATE_NOOP("FieldText", "Class limits") },
    { "required", QT_TRANSLATE_NOOP("FieldText", "Required"), Kind::YesNo },
    { "lower", QT_TRANSLATE_NOOP("FieldText", "Lower bound"), Kind::Number },
    { "upper", QT_TRANSLATE_NOOP("FieldText", "Upper bound"), Kind::Number },
    { "severity", QT_TRANSLATE_NOOP("FieldText", "Severity"), Kind::Severity },
    { "method", QT_TRANSLATE_NOOP("FieldText", "Method") },
    { "expression", QT_TRANSLATE_NOOP("FieldText", "Expression") },
    { "threshold", QT_TRANSLATE_NOOP("FieldText", "Threshold"), Kind::Number },
    { "sentence_zh", QT_TRANSLATE_NOOP("FieldText", "Chinese sentence") },
    { "sentence_en", QT_TRANSLATE_NOOP("FieldText", "English sentence") },
    { "enabled", QT_TRANSLATE_NOOP("FieldText", "In force"), Kind::YesNo },
    { "settled", QT_TRANSLATE_NOOP("FieldText", "Settled"), Kind::YesNo },
    { "mark", QT_TRANSLATE_NOOP("FieldText", "Mark") },
    { "look", QT_TRANSLATE_NOOP("FieldText", "Look") },
    { "rank", QT_TRANSLATE_NOOP("FieldText", "Step of the ladder") },
    { "needs_evidence", QT_TRANSLATE_NOOP("FieldText", "Needs evidence"), Kind::YesNo },
    { "rolled_out", QT_TRANSLATE_NOOP("FieldText", "Counts as rolled out"), Kind::YesNo },
    { "list_class", QT_TRANSLATE_NOOP("FieldText", "Class") },
    { "domain", QT_TRANSLATE_NOOP("FieldText", "Field") },
    { "listed_by", QT_TRANSLATE_NOOP("FieldText", "Listed by") },
    { "list_version", QT_TRANSLATE_NOOP("FieldText", "List") },
    { "issuer", QT_TRANSLATE_NOOP("FieldText", "Issuer") },
    { "period_covered", QT_TRANSLATE_NOOP("FieldText", "Period covered") },
    { "section_count", QT_TRANSLATE_NOOP("FieldText", "Sections stated") },
    { "task_count", QT_TRANSLATE_NOOP("FieldText", "Tasks stated") },
    { "relation", QT_TRANSLATE_NOOP("FieldText", "Relation") },
    { "completeness", QT_TRANSLATE_NOOP("FieldText", "Completeness"), Kind::Completeness },
    { "publisher", QT_TRANSLATE_NOOP("FieldText", "Publisher") },
    { "address", QT_TRANSLATE_NOOP("FieldText", "Address") },
    { "type", QT_TRANSLATE_NOOP("FieldText", "Kind of region") },
    { "econ_group", QT_TRANSLATE_NOOP("FieldText", "Group of regions") },
    { "is_reporting", QT_TRANSLATE_NOOP("FieldText", "Reports"), Kind::YesNo },
    { "in_scope", QT_TRANSLATE_NOOP("FieldText", "In statistics"), Kind::YesNo },
    { "gb_code", QT_TRANSLATE_NOOP("FieldText", "GB/T 2260 code") },
    { "letters", QT_TRANSLATE_NOOP("FieldText", "Letters") },
    { "sort_order", QT_TRANSLATE_NOOP("FieldText", "Order") },
    { "size", QT_TRANSLATE_NOOP("FieldText", "Size in bytes") },
    { "note", QT_TRANSLATE_NOOP("FieldText", "Note") },
};

// What a table's key says already is no news; the rest is the program's own.
constexpr const char* bookkeeping[] = { "id", "key", "batch_id", "source_id", "version", "actor",
    "at", "author", "inputs", "sha256", "media_type", "added_on", "added_by", "tile_row",
    "tile_column", "missing", "confidentiality" };

const ColumnWords* find(const QString& column)
{
    const auto found = std::ranges::find_if(
        columns, [&](const ColumnWords& words) { return column == QLatin1String(words.column); });
    return found == std::end(columns) ? nullptr : found;
}

const TableWords* findTable(const QString& table)
{
    const auto found = std::ranges::find_if(
        tables, [&](const TableWords& words) { return table == QLatin1String(words.table); });
    return found == std::end(tables) ? nullptr : found;
}

} // namespace

QString tableText(const QString& table)
{
    const TableWords* words = findTable(table);
    return words ? FieldText::tr(words->text) : table;
}

QStringList wordedTables()
{
    QStringList all;
    for (const TableWords& words : tables)
        all.append(QLatin1String(words.table));
    return all;
}

QString mainColumn(const QString& table)
{
    const TableWords* words = findTable(table);
    return words ? QString::fromLatin1(words->mainColumn) : QString();
}

bool isBookkeeping(const QString& table, const QString& column)
{
    // As typed, it is the value of an entry.
    return (table == QLatin1String("entry") && column == QLatin1String("text"))
        || std::ranges::any_of(
            bookkeeping, [&](const char* name) { return column == QLatin1String(name); });
}

QStringList wordedColumns(const QString& table)
{
    // Where a row is a cell its place is the subject.
    static const QStringList place { QStringLiteral("indicator_id"), QStringLiteral("basis"),
        QStringLiteral("period_id"), QStringLiteral("region_id") };
    const bool isCell = table == QLatin1String("observation") || table == QLatin1String("claim")
        || table == QLatin1String("entry") || table == QLatin1String("comment")
        || table == QLatin1String("dismissal");
    QStringList all;
    for (const ColumnWords& words : columns) {
        const QString column = QLatin1String(words.column);
        if (!isBookkeeping(table, column) && !(isCell && place.contains(column)))
            all.append(column);
    }
    return all;
}

QString columnText(const QString& column)
{
    const ColumnWords* words = find(column);
    return words ? FieldText::tr(words->text) : column;
}

FieldKind fieldKind(const QString& column)
{
    const ColumnWords* words = find(column);
    return words ? words->kind : Kind::Text;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/project_list.h"

#include "app/exchange/text_output.h"
#include "app/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

struct ProjectsText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectsText)
};

constexpr int deepest = 10; // levels of regions; a circle must not hang

constexpr std::array allColumns { ProjectColumn::Name, ProjectColumn::Region, ProjectColumn::Place,
    ProjectColumn::Batch, ProjectColumn::Year, ProjectColumn::Status, ProjectColumn::Specialty,
    ProjectColumn::OutputHospital, ProjectColumn::HostHospital, ProjectColumn::Beds,
    ProjectColumn::Investment, ProjectColumn::Outflow, ProjectColumn::Gaps };
static_assert(allColumns.size() == projectColumnCount);

struct StatusWord
{
    const char* code;
    const char* word;
};
constexpr StatusWord statusWords[] = {
    { "planned", QT_TRANSLATE_NOOP("ProjectsText", "planned") },
    { "plan", QT_TRANSLATE_NOOP("ProjectsText", "in a plan") },
    { "coached", QT_TRANSLATE_NOOP("ProjectsText", "coached") },
    { "agreement", QT_TRANSLATE_NOOP("ProjectsText", "agreement signed") },
    { "approved", QT_TRANSLATE_NOOP("ProjectsText", "approved") },
    { "established", QT_TRANSLATE_NOOP("ProjectsText", "established") },
    { "construction", QT_TRANSLATE_NOOP("ProjectsText", "under construction") },
    { "operating", QT_TRANSLATE_NOOP("ProjectsText", "operating") },
    { "pilot", QT_TRANSLATE_NOOP("ProjectsText", "pilot") },
    { "exploration", QT_TRANSLATE_NOOP("ProjectsText", "exploring") },
    { "commended", QT_TRANSLATE_NOOP("ProjectsText", "commended") },
};

bool liesIn(const db::Catalog& catalog, std::optional<db::RegionId> region, db::RegionId within)
{
    for (int level = 0; region && level < deepest; ++level) {
        if (*region == within)
            return true;
        const db::Region* row = catalog.region(*region);
        region = row ? row->parent : std::nullopt;
    }
    return false;
}

bool isCalled(const db::Region& region, const QString& place)
{
    return place == region.nameZh || place == region.shortZh
        || place.compare(region.nameEn, Qt::CaseInsensitive) == 0
        || (!region.shortEn.isEmpty() && place.compare(region.shortEn, Qt::CaseInsensitive) == 0);
}

// A place that is a region of the workspace goes by its name in the language shown; the province
// itself stands in the column before.
QString placeText(const db::Catalog& catalog, const db::Project& p)
{
    if (!p.region)
        return p.place;
    const db::RegionId above = reportingRegion(catalog, *p.region);
    const db::Region* own = catalog.region(*p.region);
    if (own && own->id != above)
        return name(*own);
    if (own && isCalled(*own, p.place))
        return {};
    for (const db::Region& region : catalog.regions()) {
        if (region.parent == above && !p.place.isEmpty() && isCalled(region, p.place))
            return name(region);
    }
    return p.place;
}

ProjectRow rowOf(const db::Catalog& catalog, const db::Project& p)
{
    ProjectRow row { p, 0, {} };
    const db::Region* region
        = p.region ? catalog.region(reportingRegion(catalog, *p.region)) : nullptr;
    row.regionOrder = region ? region->sortOrder : -1;
    row.cells = { name(p), region ? shortName(*region) : QString(), placeText(catalog, p), p.batch,
        p.year, projectStatusText(p.status), p.specialty, p.outputHospital, p.hostHospital, p.beds,
        p.investment, p.outflowEffect, {} };
    return row;
}

// The columns in which some named row of a kind says something.
using Expected = std::array<bool, projectColumnCount>;

QString gapsOf(const ProjectRow& row, const Expected& expected)
{
    const db::Project& p = row.project;
    if (!isNamed(p))
        return p.completeness == QStringLiteral("count_derived")
            ? ProjectsText::tr("%1 (derived), not named in the source").arg(p.count)
            : ProjectsText::tr("%1, not named in the source").arg(p.count);
    QStringList missing;
    for (const ProjectColumn column : allColumns) {
        if (expected[std::size_t(column)] && row.cell(column).isEmpty())
            missing.append(projectColumnText(column));
    }
    return missing.isEmpty()
        ? QString()
        : ProjectsText::tr("not stated: %1")
              .arg(missing.join(chinese() ? QStringLiteral("、") : QStringLiteral(", ")));
}

ProjectKind& kindOf(std::vector<ProjectKind>& kinds, const QString& kind)
{
    const auto known = std::ranges::find(kinds, kind, &ProjectKind::kind);
    return known != kinds.end() ? *known : kinds.emplace_back(ProjectKind { kind, 0, {} });
}

void countIn(ProjectKind& kind, const db::Project& p)
{
    if (isNamed(p))
        ++kind.named;
    else
        kind.stated.append(ProjectsText::tr("%1: %2").arg(name(p), p.count));
}

} // namespace

bool isNamed(const db::Project& project)
{
    return !project.completeness.startsWith(QStringLiteral("count"));
}

db::RegionId reportingRegion(const db::Catalog& catalog, db::RegionId id)
{
    const db::Region* region = catalog.region(id);
    for (int level = 0; region && !region->isReporting && region->parent && level < deepest;
         ++level)
        region = catalog.region(*region->parent);
    return region ? region->id : id;
}

QStringList projectKinds()
{
    return { QStringLiteral("nmc"), QStringLiteral("nrmc"), QStringLiteral("nrmc_batch"),
        QStringLiteral("prov_regional_centre"), QStringLiteral("hq_hospital_pilot"),
        QStringLiteral("hq_demo_city"), QStringLiteral("incentive_place"),
        QStringLiteral("county_pilot"), QStringLiteral("comprehensive_reform_pilot"),
        QStringLiteral("price_pilot"), QStringLiteral("drgdip_demo"), QStringLiteral("other") };
}

QStringList projectStatuses()
{
    QStringList codes;
    for (const StatusWord& status : statusWords)
        codes.append(QString::fromLatin1(status.code));
    return codes;
}

QString projectStatusText(const QString& status)
{
    const auto* const known = std::ranges::find(
        statusWords, status, [](const StatusWord& s) { return QString::fromLatin1(s.code); });
    return known == std::end(statusWords) ? status : ProjectsText::tr(known->word);
}

QString nextProjectCode(const db::Store& store, const QString& kind)
{
    static const QRegularExpression numbered(QStringLiteral("^(\\D+)(\\d+)$"));
    const std::vector<db::Project> all = store.projects().all();
    QString prefix = QStringLiteral("P");
    for (const db::Project& p : all) {
        const auto match = numbered.match(p.code);
        if (p.kind == kind && match.hasMatch())
            prefix = match.captured(1);
    }
    int last = 0;
    qsizetype digits = 2;
    for (const db::Project& p : all) {
        const auto match = numbered.match(p.code);
        if (!match.hasMatch() || match.captured(1) != prefix)
            continue;
        last = std::max(last, match.captured(2).toInt());
        digits = std::max(digits, match.captured(2).size());
    }
    return prefix + QString::number(last + 1).rightJustified(digits, u'0');
}

ProjectList projectList(const db::Store& store, const QString& kind, db::RegionId region)
{
    const db::Catalog& catalog = store.catalog();
    const bool narrowed = region != catalog.nation() && catalog.region(region);
    ProjectList list;
    list.kinds.emplace_back();
    for (const QString& known : projectKinds())
        kindOf(list.kinds, known);
    QHash<QString, Expected> expected;
    for (const db::Project& p : store.projects().all()) {
        ProjectRow row = rowOf(catalog, p);
        if (isNamed(p)) {
            for (const ProjectColumn column : allColumns)
                expected[p.kind][std::size_t(column)] |= !row.cell(column).isEmpty();
        }
        if (narrowed && !liesIn(catalog, p.region, region))
            continue;
        countIn(kindOf(list.kinds, p.kind), p);
        countIn(list.kinds.front(), p);
        if (kind.isEmpty() || p.kind == kind)
            list.rows.push_back(std::move(row));
    }
    for (ProjectRow& row : list.rows)
        row.cells.back() = gapsOf(row, expected[row.project.kind]);
    return list;
}

std::vector<ProjectColumn> columnsInUse(const std::vector<ProjectRow>& rows)
{
    std::vector<ProjectColumn> columns;
    for (const ProjectColumn column : allColumns) {
        if (column == ProjectColumn::Name || column == ProjectColumn::Gaps
            || std::ranges::any_of(
                rows, [column](const ProjectRow& row) { return !row.cell(column).isEmpty(); }))
            columns.push_back(column);
    }
    return columns;
}

QString projectColumnText(ProjectColumn column)
{
    switch (column) {
    case ProjectColumn::Name: return ProjectsText::tr("Name");
    case ProjectColumn::Region: return ProjectsText::tr("Province");
    case ProjectColumn::Place: return ProjectsText::tr("Place");
    case ProjectColumn::Batch: return ProjectsText::tr("Batch");
    case ProjectColumn::Year: return ProjectsText::tr("Year");
    case ProjectColumn::Status: return ProjectsText::tr("Status");
    case ProjectColumn::Specialty: return ProjectsText::tr("Specialty");
    case ProjectColumn::OutputHospital: return ProjectsText::tr("Output hospital");
    case ProjectColumn::HostHospital: return ProjectsText::tr("Host hospital");
    case ProjectColumn::Beds: return ProjectsText::tr("Beds");
    case ProjectColumn::Investment: return ProjectsText::tr("Investment");
    case ProjectColumn::Outflow: return ProjectsText::tr("Effect on outflow");
    case ProjectColumn::Gaps: return ProjectsText::tr("Gaps");
    }
    return {};
}

QByteArray projectCsv(const db::Store& store, const QString& title,
    const std::vector<ProjectRow>& rows, const std::vector<ProjectColumn>& columns)
{
    QByteArray out("\xEF\xBB\xBF");
    const auto line = [&out](const QStringList& fields) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            appendCsvText(i > 0 ? out += ',' : out, fields[i]);
        out += "\r\n";
    };
    line({ title });
    if (store.isDemonstration())
        line({ ProjectsText::tr("Demonstration data") });
    QStringList head { ProjectsText::tr("Code"), ProjectsText::tr("Kind") };
    for (const ProjectColumn column : columns)
        head.append(projectColumnText(column));
    line(head + QStringList { ProjectsText::tr("Number stated"), ProjectsText::tr("Source") });
    for (const ProjectRow& row : rows) {
        QStringList fields { row.project.code, projectKindText(row.project.kind) };
        for (const ProjectColumn column : columns)
            fields.append(row.cell(column));
        const auto source = store.sources().find(row.project.source);
        line(fields + QStringList { row.project.count, source ? source->title : QString() });
    }
    return out;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// Centres and pilots: what is known by name, and what only a number is stated of. The two are
// never added up.
#include "app/charts/project_charts.h"

#include "app/calc/statistics.h"
#include "app/charts/loaders.h"
#include "app/format.h"
#include "app/ledger/project_list.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

// "26", "13 categories": only a bare number can be compared.
std::optional<int> stated(const db::Project& project)
{
    bool ok = false;
    const int count = project.count.toInt(&ok);
    return ok && !isNamed(project) ? std::optional(count) : std::nullopt;
}

ChartData begin(const char* id, const QString& title, const db::Store& store)
{
    ChartData data;
    data.id = QString::fromUtf8(id);
    data.title = title;
    data.demonstration = store.isDemonstration();
    return data;
}

void setEmpty(ChartData& data)
{
    data.empty = ChartsText::tr("No centre or pilot is recorded.");
    data.emptyHint = ChartsText::tr("Import a list of projects.");
}

QString sourcesOf(const db::Store& store, std::vector<db::SourceId> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QStringList titles;
    for (std::size_t i = 0; i < ids.size() && titles.size() < 3; ++i) {
        if (const auto source = store.sources().find(ids[i]))
            titles.append(source->title.section(QStringLiteral("; "), 0, 0));
    }
    titles.removeDuplicates();
    return titles.join(chinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

// One batch, and those only coached apart from those approved.
struct Batch
{
    int named = 0;
    std::optional<int> stated;
    bool derived = false;
};

QString batchName(const std::pair<int, bool>& key, const Batch& batch)
{
    if (key.first == 0)
        return ChartsText::tr("Batch not stated");
    QString text = key.second ? ChartsText::tr("Batch %1, coached").arg(key.first)
                              : ChartsText::tr("Batch %1").arg(key.first);
    return batch.derived ? ChartsText::tr("%1 (number derived)").arg(text) : text;
}

Bullet batchRow(const std::pair<int, bool>& key, const Batch& batch, int most)
{
    Bullet row;
    row.name = batchName(key, batch);
    row.figure.number = batch.named;
    row.figure.text = QString::number(batch.named);
    row.unit = ChartsText::tr("named");
    row.maximum = std::max(1, most);
    if (batch.stated) {
        row.target = *batch.stated;
        row.targetText = ChartsText::tr("stated %1").arg(*batch.stated);
        row.lightText = QString::number(*batch.stated);
    }
    return row;
}

// Of one province: how many are known by name, and the numbers stated beside.
struct Place
{
    int named = 0;
    QStringList names;
    QStringList counts;
};

QHash<qint64, Place> places(
    const db::Store& store, const QString& kind, std::vector<db::SourceId>& sources)
{
    QHash<qint64, Place> found;
    for (const db::Project& p : store.projects().all()) {
        if (!p.region || (!kind.isEmpty() && p.kind != kind))
            continue;
        Place& place = found[qint64(reportingRegion(store.catalog(), *p.region))];
        sources.push_back(p.source);
        if (isNamed(p))
            ++place.named;
        else
            place.counts.append(QStringLiteral("%1 %2").arg(name(p), p.count));
    }
    return found;
}

Tile tileOf(const db::Region& region, const db::Filter& filter)
{
    Tile tile;
    tile.region = region.id;
    tile.name = shortName(region);
    if (!chinese() && region.letters.size() == 2)
        tile.letters = region.letters;
    tile.row = region.tileRow;
    tile.column = region.tileColumn;
    tile.inScope = region.inScope;
    tile.extension = region.type == QStringLiteral("production_corps");
    const auto pin = std::ranges::find(filter.pinned, region.id);
    tile.pin = pin == filter.pinned.end() ? -1 : int(pin - filter.pinned.begin());
    tile.role = region.id == filter.region ? Role::Selected
        : tile.pin >= 0                    ? Role::Pinned
                                           : Role::Peer;
    return tile;
}

// None named is not none: the lists that are published do not name everything.
Figure figureOf(const Place& place)
{
    Figure figure;
    if (place.named > 0) {
        figure.number = place.named;
        figure.text = QString::number(place.named);
        return figure;
    }
    figure.text = QStringLiteral("—");
    figure.reason = place.counts.isEmpty()
        ? ChartsText::tr("none is known by name")
        : ChartsText::tr("only a number is stated: %1").arg(place.counts.join(u';'));
    return figure;
}

} // namespace

ChartData loadProjectsByBatch(const db::Store& store, const db::Filter&)
{
    ChartData data = begin(
        "projects-by-batch", ChartsText::tr("National regional medical centres by batch"), store);
    std::map<std::pair<int, bool>, Batch> batches;
    std::vector<db::SourceId> sources;
    std::optional<int> total;
    for (const db::Project& p : store.projects().all()) {
        const bool number = p.kind == QStringLiteral("nrmc_batch");
        if (!number && p.kind != QStringLiteral("nrmc"))
            continue;
        sources.push_back(p.source);
        const int batch = p.batch.toInt();
        if (number && batch == 0) {
            total = stated(p);
            continue;
        }
        Batch& b = batches[{ batch, batch > 0 && p.status == QStringLiteral("coached") }];
        b.named += isNamed(p);
        if (const auto count = stated(p)) {
            b.stated = b.stated.value_or(0) + *count;
            b.derived = b.derived || p.completeness == QStringLiteral("count_derived");
        }
    }
    Bullets bullets { {}, ChartsText::tr("Batch"), ChartsText::tr("Named against stated"),
        ChartsText::tr("Stated") };
    int most = 0;
    int named = 0;
    for (const auto& [key, batch] : batches) {
        most = std::max({ most, batch.named, batch.stated.value_or(0) });
        named += batch.named;
    }
    BulletGroup group;
    for (const auto& [key, batch] : batches) {
        if (key.first > 0)
            group.rows.push_back(batchRow(key, batch, most));
    }
    // What cannot be put to a batch comes last.
    if (const auto rest = batches.find({ 0, false }); rest != batches.end())
        group.rows.push_back(batchRow(rest->first, rest->second, most));
    if (group.rows.empty()) {
        setEmpty(data);
    } else {
        data.subtitle = total
            ? ChartsText::tr("%1 known by name; stated in all: %2").arg(named).arg(*total)
            : ChartsText::tr("%1 known by name").arg(named);
        data.summary = QStringLiteral("%1: %2.").arg(data.title, data.subtitle);
        data.source = sourcesOf(store, std::move(sources));
        bullets.groups.push_back(std::move(group));
    }
    data.body = bullets;
    return data;
}

ChartData loadProjectsByProvince(const db::Store& store, const db::Filter& filter)
{
    return projectsByProvince(store, filter, {});
}

ChartData projectsByProvince(const db::Store& store, const db::Filter& filter, const QString& kind)
{
    ChartData data = begin("projects-by-province",
        kind.isEmpty() ? ChartsText::tr("Centres and pilots by province")
                       : ChartsText::tr("%1: by province").arg(projectKindText(kind)),
        store);
    std::vector<db::SourceId> sources;
    const QHash<qint64, Place> found = places(store, kind, sources);
    TileMap map;
    map.limits = { 3, 6, 9 };
    map.classLabels = { QStringLiteral("1–2"), QStringLiteral("3–5"), QStringLiteral("6–8"),
        QStringLiteral("≥9") };
    map.classCounts.assign(4, 0);
    const db::Region* highest = nullptr;
    int most = 0;
    int named = 0;
    for (const db::Region& region : store.catalog().regions()) {
        if (region.tileRow == 0)
            continue;
        Tile tile = tileOf(region, filter);
        if (!tile.inScope) {
            ++map.outOfScopeCount;
            map.tiles.push_back(tile);
            continue;
        }
        const Place place = found.value(qint64(region.id));
        tile.figure = figureOf(place);
        named += place.named;
        if (place.named > most) {
            most = place.named;
            highest = &region;
        }
        if (tile.figure.number) {
            tile.classIndex = classOf(place.named, map.limits);
            ++map.classCounts[std::size_t(tile.classIndex)];
        } else {
            ++map.noDataCount;
        }
        map.tiles.push_back(tile);
    }
    if (!highest && !found.isEmpty()) {
        data.empty = ChartsText::tr("Nothing of this is known by province.");
        data.emptyHint = ChartsText::tr("The sources state numbers without names.");
    } else if (!highest) {
        setEmpty(data);
    } else {
        map.corners = { { ChartsText::tr("By name"), {}, QString::number(named) },
            { ChartsText::tr("Most"), shortName(*highest), QString::number(most) } };
        data.unit = ChartsText::tr("named");
        data.subtitle = ChartsText::tr("Projects known by name, cities with their province");
        data.note = ChartsText::tr(
            "Schematic, not a boundary map. Numbers stated without names are not counted.");
        data.summary = ChartsText::tr("%1: %2 known by name, most in %3 (%4).")
                           .arg(data.title)
                           .arg(named)
                           .arg(shortName(*highest))
                           .arg(most);
        data.source = sourcesOf(store, std::move(sources));
    }
    data.body = map;
    return data;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_index.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString folded(const QString& text)
{
    return text.toCaseFolded();
}

// Lower is better; -1 when a word is not found at all.
int placeOf(const PaletteItem& item, const QString& all, const QStringList& words)
{
    int place = 0;
    for (const QString& word : words) {
        const qsizetype at = all.indexOf(word);
        if (at < 0)
            return -1;
        if (at == 0 || folded(item.hint) == word)
            continue;
        const QChar before = all.at(at - 1);
        place += before.isSpace() || before == QLatin1Char('\n') ? 1 : 2;
    }
    return place;
}

QString joined(std::initializer_list<QString> parts)
{
    QString result;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            result += QLatin1Char('\n') + part;
    }
    return result;
}

} // namespace

void PaletteIndex::setItems(std::vector<PaletteItem> items)
{
    m_items = std::move(items);
    m_folded.clear();
    m_folded.reserve(m_items.size());
    for (const PaletteItem& item : m_items)
        m_folded.push_back(folded(item.title + item.words + QLatin1Char('\n') + item.hint));
}

std::vector<int> PaletteIndex::search(const QString& typed, int limit) const
{
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    struct Hit
    {
        int place;
        int index;
    };
    std::vector<Hit> hits;
    for (int i = 0; i < int(m_items.size()); ++i) {
        const PaletteItem& item = m_items[size_t(i)];
        const bool always = item.kind == PaletteKind::Page || item.kind == PaletteKind::Command;
        if (words.isEmpty() && !always)
            continue;
        const int place = placeOf(item, m_folded[size_t(i)], words);
        if (place >= 0)
            hits.push_back({ place, i });
    }
    std::ranges::stable_sort(hits, {}, &Hit::place);
    std::vector<int> result;
    for (const Hit& hit : hits) {
        if (std::ssize(result) == limit)
            break;
        result.push_back(hit.index);
    }
    return result;
}

std::vector<PaletteItem> paletteItems(const db::Store& store)
{
    std::vector<PaletteItem> items;
    for (const db::Region& region : store.catalog().regions()) {
        if (!region.inScope)
            continue;
        items.push_back(
            { PaletteKind::Region, app::name(region), region.code, region.code, qint64(region.id),
                joined({ region.nameZh, region.shortZh, region.abbrZh, region.nameEn,
                    region.shortEn, region.letters, region.gbCode }) });
    }
    for (const db::Indicator& indicator : store.catalog().indicators())
        items.push_back({ PaletteKind::Indicator, app::name(indicator), indicator.code,
            indicator.code, qint64(indicator.id), joined({ indicator.nameZh, indicator.nameEn }) });
    for (const db::Task& task : store.tasks().all()) {
        const QString number = task.number ? QString::number(*task.number) : QString();
        items.push_back({ PaletteKind::Task, app::title(task), task.code, task.code, 0,
            joined({ task.titleZh, task.titleEn, number }) });
    }
    for (const db::Document& document : store.documents().all())
        items.push_back({ PaletteKind::Document, app::title(document), document.number,
            document.code, 0, joined({ document.titleZh, document.titleEn, document.code }) });
    for (const db::Measure& measure : store.measures().all())
        items.push_back({ PaletteKind::Measure, app::title(measure), measure.code, measure.code, 0,
            joined({ measure.titleZh, measure.titleEn }) });
    for (const db::Project& project : store.projects().all())
        items.push_back({ PaletteKind::Project, app::name(project), project.code, project.code,
            project.region ? qint64(*project.region) : 0,
            joined({ project.nameZh, project.nameEn }) });
    return items;
}

QString paletteKindText(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Page: return QCoreApplication::translate("Palette", "Page");
    case PaletteKind::Region: return QCoreApplication::translate("Palette", "Region");
    case PaletteKind::Indicator: return QCoreApplication::translate("Palette", "Indicator");
    case PaletteKind::Task: return QCoreApplication::translate("Palette", "Task");
    case PaletteKind::Document: return QCoreApplication::translate("Palette", "Document");
    case PaletteKind::Measure: return QCoreApplication::translate("Palette", "Measure");
    case PaletteKind::Project: return QCoreApplication::translate("Palette", "Project");
    case PaletteKind::Command: return QCoreApplication::translate("Palette", "Command");
    }
    return {};
}

} // namespace ui

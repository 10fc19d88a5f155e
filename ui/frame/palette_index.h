// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the palette can go to, as values with their search words: built once for each store
// or data change, searched on every key. No widgets.
#pragma once

#include "db/store.h"

#include <QString>

#include <vector>

namespace ui {

enum class PaletteKind : quint8 {
    Page,
    Region,
    Indicator,
    Task,
    Document,
    Measure,
    Project,
    Command
};

struct PaletteItem
{
    PaletteKind kind = PaletteKind::Page;
    QString title; // in the language shown
    QString hint; // code, unit or keys, shown after the title
    QString target; // page id, code, or object name of the action
    qint64 id = 0; // RegionId (of a project: its own, or 0) or IndicatorId
    QString words; // other names and codes that find it
};

class PaletteIndex
{
public:
    void setItems(std::vector<PaletteItem> items);
    const std::vector<PaletteItem>& items() const { return m_items; }
    // Places into items(), best first: code, start of the title, start of a word, anywhere. Every
    // word typed must be found. Nothing typed: pages and commands.
    std::vector<int> search(const QString& typed, int limit = 40) const;

private:
    std::vector<PaletteItem> m_items;
    std::vector<QString> m_folded; // title and words, ready to compare
};

// Regions, indicators, tasks, documents, measures and projects of a workspace.
std::vector<PaletteItem> paletteItems(const db::Store& store);
QString paletteKindText(PaletteKind kind);

} // namespace ui

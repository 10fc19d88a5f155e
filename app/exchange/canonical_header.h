// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the long table are read with: its header and the indicators it names.
#pragma once

#include "app/exchange/canonical.h"

#include <string>
#include <unordered_map>

namespace app {

enum CanonicalColumn {
    IndicatorColumn,
    RegionColumn,
    PeriodColumn,
    BasisColumn,
    ValueColumn,
    UnitColumn,
    StatusColumn,
    ConfColumn,
    NumeratorColumn,
    DenominatorColumn,
    CommentColumn,
    ExplanationColumn,
    SourceColumn,
    EnteredByColumn,
    EnteredAtColumn,
    VersionColumn
};
struct CanonicalHeader
{
    std::array<int, canonicalColumns.size()> columns {}; // place in the file, -1: not there
    bool complete = false; // no required column is missing, none is there twice
    std::vector<Finding> findings;
};

CanonicalHeader readCanonicalHeader(const CsvTable& table);

struct KnownIndicator
{
    const db::Indicator* indicator = nullptr; // none: unknown
    std::string unit;
    std::unordered_map<std::string_view, std::optional<int>> shifts; // by the unit in the file
    QString suggestion;
};

// Looks every code up once; the codes must live as long as the lookup.
class IndicatorLookup
{
public:
    explicit IndicatorLookup(const db::Catalog& catalog)
        : m_catalog(catalog)
    {
    }
    KnownIndicator& operator()(std::string_view code);

private:
    const db::Catalog& m_catalog;
    std::unordered_map<std::string_view, KnownIndicator> m_indicators;
};

QString textOf(std::string_view utf8);
// The beginning of a field, short enough for a message.
QString shownText(std::string_view utf8);

} // namespace app

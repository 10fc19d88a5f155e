// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/region_match.h"

#include "app/calc/periods.h"
#include "app/exchange/exchange_text.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace app {

namespace {

// Letters and spellings that stand for several provinces in files in circulation, although GB/T
// 2260 gives them to one: pinyin initials, and 山西/陕西 written without tones.
struct Shared
{
    QStringView text;
    std::initializer_list<QStringView> codes;
};
constexpr QStringView hebei = u"130000", shanxi = u"140000", henan = u"410000", hubei = u"420000",
                      hunan = u"430000", hainan = u"460000", shaanxi = u"610000";
const Shared sharedSpellings[] = { { u"hn", { henan, hunan, hainan } }, { u"hb", { hebei, hubei } },
    { u"sx", { shanxi, shaanxi } }, { u"shanxi", { shanxi, shaanxi } },
    { u"shanxiprovince", { shanxi, shaanxi } } };

struct Alias
{
    QStringView code;
    std::initializer_list<QStringView> names;
};
const Alias aliases[]
    = { { u"000000", { u"CN", u"全国", u"全国总计", u"全国合计", u"China", u"National" } },
          { u"150000", { u"内蒙" } }, { u"540000", { u"Tibet" } },
          { u"660000", { u"XPCC", u"66", u"兵团", u"新疆兵团", u"生产建设兵团" } } };

QString keyOf(QStringView text)
{
    QString key;
    for (const QChar c : halfWidth(text)) {
        if (!c.isSpace() && c != QChar(0xFEFF))
            key += c.toLower();
    }
    return key;
}

constexpr qsizetype longestName = 80;

} // namespace

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = size_t(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({ changed, row[k] + 1, row[k + 1] + 1 });
        }
    }
    return row.back();
}

RegionMatcher::RegionMatcher(const db::Catalog& catalog)
{
    for (const db::Region& region : catalog.regions()) {
        const bool own = region.isReporting || region.id == catalog.nation();
        for (const QString& name : { region.code, region.letters, region.nameZh, region.shortZh,
                 region.abbrZh, region.nameEn, region.shortEn })
            add(name, region.id, own);
        if (!region.letters.isEmpty())
            add(QStringLiteral("CN-") + region.letters, region.id, own);
        if (region.isReporting && region.code.endsWith(QStringLiteral("0000")))
            add(region.code.left(2), region.id, own);
    }
    for (const Alias& alias : aliases) {
        const db::Region* region = catalog.regionByCode(alias.code.toString());
        for (const QStringView name : alias.names) {
            if (region)
                add(name.toString(), region->id, true);
        }
    }
    for (const Shared& shared : sharedSpellings) {
        std::vector<db::RegionId> regions;
        for (const QStringView code : shared.codes) {
            if (const db::Region* region = catalog.regionByCode(code.toString()))
                regions.push_back(region->id);
        }
        if (!regions.empty())
            m_names[shared.text.toString().toStdString()] = std::move(regions);
    }
}

// A province keeps its name where a city below it shares the short form (吉林, 海南).
void RegionMatcher::add(const QString& name, db::RegionId region, bool own)
{
    const QString key = keyOf(name);
    if (key.isEmpty())
        return;
    const std::string utf8 = key.toStdString();
    auto& regions = m_names[utf8];
    bool& owned = m_own[utf8];
    if (std::find(regions.begin(), regions.end(), region) != regions.end() || (owned && !own))
        return;
    if (own && !owned)
        regions.clear();
    owned = own;
    regions.push_back(region);
    m_spellings.emplace_back(key, region);
}

std::vector<db::RegionId> RegionMatcher::nearest(const QString& key) const
{
    constexpr int farthest = 2;
    constexpr size_t shown = 3;
    std::vector<std::pair<int, db::RegionId>> found;
    for (const auto& [spelling, region] : m_spellings) {
        if (std::abs(spelling.size() - key.size()) > farthest || spelling.size() < 2)
            continue;
        const int distance = editDistance(key, spelling);
        if (distance <= farthest && distance * 2 <= key.size())
            found.emplace_back(distance, region);
    }
    std::stable_sort(found.begin(), found.end());
    std::vector<db::RegionId> regions;
    for (const auto& [distance, region] : found) {
        if (regions.size() < shown
            && std::find(regions.begin(), regions.end(), region) == regions.end())
            regions.push_back(region);
    }
    return regions;
}

RegionMatch RegionMatcher::matchKey(const QString& key) const
{
    RegionMatch match;
    if (key.size() > longestName)
        return match;
    if (const auto at = m_names.find(key.toStdString()); at != m_names.end()) {
        if (at->second.size() == 1)
            match.region = at->second.front();
        else
            match.candidates = at->second;
        match.ambiguous = at->second.size() > 1;
        return match;
    }
    const QStringList parts = key.split(u'/');
    for (const QString& part : parts) {
        const auto at = m_names.find(part.toStdString());
        if (parts.size() > 1 && at != m_names.end())
            match.candidates.insert(match.candidates.end(), at->second.begin(), at->second.end());
    }
    match.ambiguous = match.candidates.size() > 1;
    if (match.candidates.empty())
        match.candidates = nearest(key);
    return match;
}

RegionMatch RegionMatcher::match(std::string_view utf8) const
{
    // Codes and full names as they stand need no normalising.
    constexpr size_t shortEnough = 64;
    if (utf8.size() <= shortEnough) {
        const auto at = m_names.find(std::string(utf8));
        if (at != m_names.end() && at->second.size() == 1)
            return { at->second.front(), {}, false };
    }
    return match(QString::fromUtf8(utf8.data(), qsizetype(std::min<size_t>(utf8.size(), 1024))));
}

RegionMatch RegionMatcher::match(QStringView text) const
{
    return matchKey(keyOf(text));
}

Finding regionFinding(const RegionMatch& match, std::string_view text, const db::Catalog& catalog)
{
    constexpr qsizetype shown = 60;
    Finding f;
    f.code = match.ambiguous ? QStringLiteral("E302") : QStringLiteral("E301");
    f.found = QString::fromUtf8(text.data(), qsizetype(text.size())).left(shown);
    f.expected = ExchangeText::tr("the six-digit code or the full name of a region");
    QStringList names;
    for (const db::RegionId id : match.candidates) {
        if (const db::Region* region = catalog.region(id))
            names << QStringLiteral("%1 %2").arg(region->code, region->nameZh);
    }
    if (f.found.isEmpty())
        f.message = ExchangeText::tr("The row names no region.");
    else if (match.ambiguous)
        f.message = ExchangeText::tr("“%1” may mean several regions.").arg(f.found);
    else
        f.message = ExchangeText::tr("“%1” is no region of this workspace.").arg(f.found);
    f.suggestion = names.isEmpty()
        ? ExchangeText::tr("Write the six-digit code, for example 330000.")
        : ExchangeText::tr("Write the code of the one meant: %1.")
              .arg(names.join(QStringLiteral(", ")));
    return f;
}

} // namespace app

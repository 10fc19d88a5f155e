// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_charts.h"

#include "tests/support/sample_matrix.h"

#include <algorithm>
#include <cmath>

namespace support {

namespace {

using namespace app;

struct Place
{
    const char* zh;
    const char* en;
    int row;
    int column;
    double value; // 0: none
};

constexpr Place places[] = { { "北京", "Beijing", 3, 6, 59.5 }, { "天津", "Tianjin", 3, 7, 50.0 },
    { "河北", "Hebei", 3, 5, 61.1 }, { "山西", "Shanxi", 3, 4, 65.8 },
    { "内蒙古", "Inner Mon.", 2, 5, 69.4 }, { "辽宁", "Liaoning", 2, 7, 76.7 },
    { "吉林", "Jilin", 2, 8, 74.3 }, { "黑龙江", "Heilongj.", 1, 8, 83.4 },
    { "上海", "Shanghai", 5, 7, 64.4 }, { "江苏", "Jiangsu", 5, 6, 64.5 },
    { "浙江", "Zhejiang", 6, 6, 56.6 }, { "安徽", "Anhui", 5, 5, 67.2 },
    { "福建", "Fujian", 7, 5, 53.5 }, { "江西", "Jiangxi", 6, 5, 68.0 },
    { "山东", "Shandong", 4, 5, 66.3 }, { "河南", "Henan", 4, 4, 73.0 },
    { "湖北", "Hubei", 5, 4, 74.4 }, { "湖南", "Hunan", 6, 4, 80.4 },
    { "广东", "Guangdong", 7, 4, 46.4 }, { "广西", "Guangxi", 7, 3, 63.3 },
    { "海南", "Hainan", 8, 3, 60.2 }, { "重庆", "Chongqing", 5, 3, 75.0 },
    { "四川", "Sichuan", 5, 2, 79.1 }, { "贵州", "Guizhou", 6, 3, 77.1 },
    { "云南", "Yunnan", 6, 2, 70.4 }, { "西藏", "Xizang", 4, 1, 53.7 },
    { "陕西", "Shaanxi", 4, 3, 72.0 }, { "甘肃", "Gansu", 3, 2, 73.6 },
    { "青海", "Qinghai", 4, 2, 71.0 }, { "宁夏", "Ningxia", 3, 3, 56.8 },
    { "新疆", "Xinjiang", 3, 1, 71.9 }, { "兵团", "XPCC", 2, 1, 0 }, { "台湾", "Taiwan", 7, 7, 0 },
    { "香港", "Hong Kong", 8, 5, 0 }, { "澳门", "Macao", 8, 4, 0 } };
constexpr int reporting = 32;
constexpr int corps = 31;
constexpr int selected = 12; // Fujian
constexpr int pinned[] = { 7, 18 }; // Heilongjiang, Guangdong

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

// Picks the language of a word.
struct Say
{
    bool chinese;
    QString operator()(const char* zh, const char* en) const { return text(chinese ? zh : en); }
    QString operator()(const Place& place) const { return (*this)(place.zh, place.en); }
};

db::RegionId region(int index)
{
    return db::RegionId { index + 1 };
}

Role roleOf(int index)
{
    if (index == selected)
        return Role::Selected;
    return std::ranges::find(pinned, index) != std::end(pinned) ? Role::Pinned : Role::Peer;
}

int pinOf(int index)
{
    const auto* found = std::ranges::find(pinned, index);
    return found == std::end(pinned) ? -1 : static_cast<int>(found - pinned);
}

Figure figure(int index, double value, const Say& say, int decimals = 1)
{
    Figure f;
    f.key = { db::IndicatorId { 1 }, db::Basis::Discrete, db::Period::year(2021), region(index) };
    if (value == 0) {
        f.text = QStringLiteral("—");
        f.reason = say("未单列", "not listed separately");
        return f;
    }
    f.number = value;
    f.text = QString::number(value, 'f', decimals);
    if (index == 20)
        f.status = db::ValueStatus::Preliminary;
    f.disputed = index == 3;
    return f;
}

TileMap tileMap(const Say& say, Size size)
{
    TileMap map;
    map.limits = { 50, 60, 70, 80 };
    map.classLabels = { QStringLiteral("<50"), QStringLiteral("50–60"), QStringLiteral("60–70"),
        QStringLiteral("70–80"), QStringLiteral("≥80") };
    map.classCounts.assign(5, 0);
    const double factor = size == Size::Large ? 1000 : 1;
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        const Place& place = places[i];
        Tile tile;
        tile.region = region(i);
        tile.name = say(place);
        tile.row = place.row;
        tile.column = place.column;
        tile.inScope = i < reporting;
        tile.extension = i == corps;
        tile.role = roleOf(i);
        tile.pin = pinOf(i);
        tile.figure = figure(i, place.value * factor, say);
        if (tile.figure.number) {
            tile.classIndex = std::clamp(static_cast<int>(place.value / 10) - 4, 0, 4);
            ++map.classCounts[static_cast<size_t>(tile.classIndex)];
        }
        map.tiles.push_back(tile);
    }
    map.noDataCount = 1;
    map.outOfScopeCount = 3;
    map.corners = { { say("全国", "Nation"), {}, QStringLiteral("66.99") },
        { say("中位数（31）", "Median (31)"), {}, QStringLiteral("68.03") },
        { say("最高", "Highest"), say("黑龙江", "Heilongjiang"), QStringLiteral("83.37") },
        { say("最低", "Lowest"), say("广东", "Guangdong"), QStringLiteral("46.43") } };
    return map;
}

double history(int index, int year)
{
    return places[index].value * (0.62 + 0.038 * year + 0.012 * std::sin(index * 1.7 + year));
}

Trend trend(const Say& say, Size size)
{
    Trend t;
    const int years = size == Size::Large ? 40 : 13;
    const int first = 2024 - years + 1;
    for (int y = 0; y < years; ++y) {
        t.periods.push_back(db::Period::year(first + y));
        t.periodLabels.append(QString::number(first + y));
    }
    t.axis = { 20, 100, 20, 0 };
    for (int i = -1; i < corps; ++i) {
        TrendSeries s;
        s.region = i < 0 ? db::RegionId { 99 } : region(i);
        s.name = i < 0 ? say("全国", "Nation") : say(places[i]);
        s.role = i < 0 ? Role::Nation : roleOf(i);
        s.pin = i < 0 ? -1 : pinOf(i);
        for (int y = 0; y < years; ++y) {
            TrendPoint p { t.periods[static_cast<size_t>(y)], {}, db::ValueStatus::Reported };
            p.value = i < 0 ? 42 + 2.4 * y * 12.0 / (years - 1) : history(i, y * 12 / (years - 1));
            if ((i == 18 && y == 5) || (i == 2 && y < 4))
                p.value.reset();
            if (i == selected && y + 1 == years)
                p.status = db::ValueStatus::Preliminary;
            s.points.push_back(p);
        }
        s.lastText = QString::number(*s.points.back().value, 'f', 1);
        t.series.push_back(s);
    }
    t.markers = { { years - 3.2, say("国医改发〔2021〕2号", "Document No. 2 (2021)") },
        { years - 4.4, say("口径有变", "definition changed") } };
    t.target = 90;
    return t;
}

Ranking ranking(const Say& say)
{
    Ranking r;
    r.axis = { 40, 90, 10, 0 };
    r.median = 68.03;
    r.nowLabel = QStringLiteral("2021");
    r.thenLabel = QStringLiteral("2016");
    std::vector<int> order;
    for (int i = 0; i < reporting; ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, [](int a, int b) { return places[a].value > places[b].value; });
    int rank = 0;
    for (const int i : order) {
        RankRow row;
        ++rank;
        row.region = region(i);
        row.name = say(places[i]);
        row.role = roleOf(i);
        row.pin = pinOf(i);
        row.figure = figure(i, places[i].value, say);
        row.rankText = rank == 4 || rank == 5 ? say("并列4", "tied 4") : QString::number(rank);
        if (row.figure.number) {
            row.before = places[i].value * 0.86 - (i % 5);
            row.changeText = QStringLiteral("+%1").arg(places[i].value - *row.before, 0, 'f', 1);
        } else {
            row.rankText = QStringLiteral("—");
        }
        r.rows.push_back(row);
    }
    return r;
}

Multiples multiples(const Say& say)
{
    Multiples m;
    m.axis = { 25, 92, 20, 0 };
    for (int y = 0; y < 13; ++y) {
        m.periods.push_back(db::Period::year(2012 + y));
        m.nation.push_back(42 + 2.4 * y);
    }
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        MultipleTile tile;
        tile.region = region(i);
        tile.name = say(places[i]);
        tile.row = places[i].row;
        tile.column = places[i].column;
        tile.inScope = i < reporting;
        tile.extension = i == corps;
        tile.role = roleOf(i);
        tile.pin = pinOf(i);
        tile.values.resize(13);
        if (places[i].value > 0) {
            for (int y = 0; y < 13; ++y)
                if (i != 18 || y != 5)
                    tile.values[static_cast<size_t>(y)] = history(i, y);
            tile.lastText = QString::number(std::lround(*tile.values.back()));
        } else {
            tile.reason = say("未单列", "not listed separately");
        }
        m.tiles.push_back(tile);
    }
    return m;
}

Stacks stacks(const Say& say, Size size)
{
    Stacks s;
    const auto state
        = [](const char* code, int rank, const char* mark, const char* zh, const char* en) {
              return db::RolloutState { text(code), rank, text(mark), text(zh), text(en),
                  text(code), rank > 1, rank > 3 };
          };
    s.states = { state("eval", 5, "评", "已评估", "Evaluated"),
        state("full", 4, "推", "全面推开", "Rolled out"), state("pilot", 3, "试", "试点", "Pilot"),
        state("issued", 2, "文", "已出文件", "Document issued"),
        state("study", 1, "研", "研究", "Studying"),
        state("none", 0, "未", "未启动", "Not started") };
    const std::pair<const char*, const char*> names[]
        = { { "常态化制度化开展药品耗材集中带量采购",
                "Regular centralised volume-based procurement of drugs and consumables" },
              { "建立医疗服务价格动态调整机制", "Dynamic adjustment of medical service prices" },
              { "深化公立医院薪酬制度改革", "Pay reform in public hospitals" },
              { "深化医保支付方式改革", "Payment reform of medical insurance" },
              { "推进医疗联合体建设", "Medical consortia" },
              { "增强县级医院临床专科能力", "Clinical specialties of county hospitals" },
              { "健全家庭医生签约服务", "Contracts with family doctors" },
              { "加强乡村医生队伍建设", "Village doctors" } };
    const int count = size == Size::Large ? 40 : static_cast<int>(std::size(names));
    for (int i = 0; i < count; ++i) {
        StackRow row;
        row.measure = db::MeasureId { i + 1 };
        const auto& name = names[i % std::size(names)];
        row.name = say(name.first, name.second);
        row.counts = { 1 + i % 4, 14 - i % 7, 8, 3 + i % 3, 2 + i % 4, 1 };
        row.unknown = i == 5 ? 2 : 0;
        row.totalText = QStringLiteral("%1 / 32").arg(row.counts[0] + row.counts[1]);
        s.rows.push_back(row);
    }
    s.totalLabel = say("已全面推开", "rolled out");
    return s;
}

Units units(const Say& say, Size size)
{
    Units u;
    const std::pair<const char*, const char*> sections[]
        = { { "加快构建有序的就医和诊疗新格局", "An orderly pattern of seeking and giving care" },
              { "深入推广三明医改经验", "Spread the Sanming experience" },
              { "着力增强公共卫生服务能力", "Strengthen public health services" },
              { "推进医药卫生高质量发展", "High-quality development of health care" } };
    int number = 0;
    for (const auto& section : sections) {
        UnitRow row;
        row.section = say(section.first, section.second);
        const int count = size == Size::Large ? 20 : 4 + number % 3;
        for (int i = 0; i < count; ++i) {
            ++number;
            UnitBlock block;
            block.task = db::TaskId { number };
            block.number = QString::number(number);
            block.title = say("推进医疗服务价格改革", "Reform the prices of medical services");
            block.light = static_cast<Light>((number * 7 / 3) % lightCount);
            block.reason = say("5 省未出台机制文件", "5 provinces have no document yet");
            ++u.counts[static_cast<size_t>(block.light)];
            row.blocks.push_back(block);
        }
        u.rows.push_back(row);
    }
    u.milestonesDone = 58;
    u.milestonesTotal = 84;
    u.milestonesExpected = 68;
    return u;
}

Bullet bullet(int i, const Say& say)
{
    const std::pair<const char*, const char*> names[]
        = { { "国家和省级集采药品品种数", "Drugs in national and provincial joint procurement" },
              { "公立医院人员支出占业务支出比例", "Staff cost share in public hospitals" },
              { "医疗服务收入占医疗收入比例", "Service income share of medical income" },
              { "住院费用直接结算率", "Direct settlement of inpatient fees" },
              { "县域内就诊率", "Care sought within the county" },
              { "每万人口医疗卫生机构床位数", "Beds per 10,000 inhabitants" },
              { "人均预期寿命", "Life expectancy" }, { "人口死亡率", "Crude death rate" } };
    const std::pair<const char*, const char*> unitWords[]
        = { { "种", "kinds" }, { "%", "%" }, { "%", "%" }, { "%", "%" }, { "%", "%" },
              { "张", "beds" }, { "岁", "years" }, { "‰", "per 1,000" } };
    const size_t n = static_cast<size_t>(i) % std::size(names);
    Bullet b;
    b.indicator = db::IndicatorId { i + 1 };
    b.name = say(names[n].first, names[n].second);
    b.figure = figure(selected, n == 4 ? 0 : 53.45 + i, say, 2);
    if (n == 6)
        b.figure.status = db::ValueStatus::Estimate;
    b.unit = say(unitWords[n].first, unitWords[n].second);
    b.periodText = n < 5 ? QStringLiteral("22Q4") : QStringLiteral("2018");
    b.stale = n == 6;
    b.minimum = 40;
    b.maximum = 90;
    b.quantiles = { 48, 54, 62.0 + double(n % 3), 70, 79 };
    b.regionCount = n == 7 ? 3 : 31;
    if (n < 5)
        b.target = 66 + double(n) * 3;
    b.targetText = say("目标 66（2022）", "target 66 (2022)");
    b.changeText = n == 4 ? QStringLiteral("—")
        : n == 6          ? say("仅 1 期", "one period")
                          : QStringLiteral("+1.25");
    b.changeGood = n == 7 ? -1 : n < 4 ? 1 : 0;
    for (int k = 0; k < 9; ++k)
        b.spark.push_back(
            k == 3 && n == 2 ? std::nullopt : std::optional(50 + k + std::sin(k + i)));
    b.rankText = n == 4 ? QStringLiteral("—")
        : n == 1        ? say("并列9/31", "tied 9/31")
                        : QStringLiteral("9/31");
    if (n < 5) {
        b.light = n == 4 ? Light::NoData : n == 1 || n == 2 ? Light::Warn : Light::Ok;
        const std::pair<const char*, const char*> words[lightCount]
            = { { "正常", "On track" }, { "关注", "Watch" }, { "滞后", "Behind" },
                  { "未到期", "Not due" }, { "无数据", "No data" } };
        const auto& word = words[static_cast<size_t>(*b.light)];
        b.lightText = say(word.first, word.second);
    } else {
        b.lightText = say("不评", "not judged");
    }
    return b;
}

Bullets bullets(const Say& say, Size size)
{
    Bullets result;
    const int each = size == Size::Large ? 30 : 5;
    BulletGroup monitored {
        say("有目标的监测指标（季度累计）", "Monitored indicators with targets"), {}
    };
    for (int i = 0; i < each; ++i)
        monitored.rows.push_back(bullet(i, say));
    BulletGroup published { say("公开统计指标（年度）", "Published statistics (annual)"), {} };
    for (int i = 5; i < 8; ++i)
        published.rows.push_back(bullet(i, say));
    result.groups = { monitored, published };
    return result;
}

} // namespace

const char* kindName(Kind kind)
{
    constexpr const char* names[]
        = { "Map", "Trend", "Ranking", "Multiples", "Stacks", "Units", "Bullets", "Matrix" };
    return names[static_cast<size_t>(kind)];
}

app::ChartData sampleChart(Kind kind, Size size, bool chinese)
{
    const Say say { chinese };
    ChartData data;
    data.id = QString::fromLatin1(kindName(kind)).toLower();
    data.title
        = say("每万人口医疗卫生机构床位数", "Beds in health institutions per 10,000 inhabitants");
    data.unit = say("张", "beds");
    data.periodText = say("2021年", "2021");
    data.subtitle = say("张，2021年，31省（区、市）和兵团", "beds, 2021, 31 provinces and XPCC");
    data.note
        = say("示意图，非行政区划地图；分级固定", "Schematic, not a boundary map; fixed classes");
    data.source = say("来源：国家统计局分省年度数据",
        "Source: National Bureau of Statistics, annual data by province");
    data.summary = say("31 个地区的床位数", "Beds in 31 regions");
    data.demonstration = true;
    if (size == Size::Empty) {
        data.empty
            = say("2021年没有这个指标的数据", "There are no values of this indicator for 2021");
        data.emptyHint = say("导入数据，或选择另一个期间", "Import data, or choose another period");
    }
    const bool none = size == Size::Empty;
    switch (kind) {
    case Kind::Map: data.body = none ? TileMap {} : tileMap(say, size); break;
    case Kind::Trend: data.body = none ? Trend {} : trend(say, size); break;
    case Kind::Ranking: data.body = none ? Ranking {} : ranking(say); break;
    case Kind::Multiples: data.body = none ? Multiples {} : multiples(say); break;
    case Kind::Stacks: data.body = none ? Stacks {} : stacks(say, size); break;
    case Kind::Units: data.body = none ? Units {} : units(say, size); break;
    case Kind::Bullets: data.body = none ? Bullets {} : bullets(say, size); break;
    case Kind::Matrix:
        if (!none)
            data.body
                = size == Size::Large ? sampleMatrix(21, 32, chinese) : sampleMatrix(8, 9, chinese);
        else
            data.body = RolloutMatrix {};
        break;
    }
    return data;
}

} // namespace support

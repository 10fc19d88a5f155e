// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/round_workspace.h"

#include "tests/support/engines.h"

namespace support {

namespace {

struct RegionRow
{
    const char* code;
    const char* zh;
    const char* en;
};

const RegionRow regionRows[] = { { "110000", "北京", "Beijing" }, { "120000", "天津", "Tianjin" },
    { "130000", "河北", "Hebei" }, { "140000", "山西", "Shanxi" },
    { "150000", "内蒙古", "Inner Mon." }, { "210000", "辽宁", "Liaoning" },
    { "220000", "吉林", "Jilin" }, { "230000", "黑龙江", "Heilongj." },
    { "310000", "上海", "Shanghai" }, { "320000", "江苏", "Jiangsu" },
    { "330000", "浙江", "Zhejiang" }, { "340000", "安徽", "Anhui" }, { "350000", "福建", "Fujian" },
    { "360000", "江西", "Jiangxi" }, { "370000", "山东", "Shandong" },
    { "410000", "河南", "Henan" }, { "420000", "湖北", "Hubei" }, { "430000", "湖南", "Hunan" },
    { "440000", "广东", "Guangdong" }, { "450000", "广西", "Guangxi" },
    { "460000", "海南", "Hainan" }, { "500000", "重庆", "Chongqing" },
    { "510000", "四川", "Sichuan" }, { "520000", "贵州", "Guizhou" },
    { "530000", "云南", "Yunnan" }, { "540000", "西藏", "Xizang" }, { "610000", "陕西", "Shaanxi" },
    { "620000", "甘肃", "Gansu" }, { "630000", "青海", "Qinghai" }, { "640000", "宁夏", "Ningxia" },
    { "650000", "新疆", "Xinjiang" }, { "660000", "兵团", "XPCC" } };

struct ItemRow
{
    const char* code;
    const char* zh;
    const char* en;
    const char* unit;
    const char* type;
    db::Basis basis;
    const char* partOf = "";
};

constexpr db::Basis end = db::Basis::PointInTime;
constexpr db::Basis toDate = db::Basis::YearToDate;

const ItemRow itemRows[] = {
    { "VBP_DRUGS", "国家和省级集采药品品种数", "Drugs bought in volume", "种", "count", end },
    { "VBP_GOODS", "集采高值医用耗材品种数", "Consumables bought in volume", "种", "count", end },
    { "PAY_SHARE", "人员支出占业务支出比例", "Staff costs of expenditure", "%", "ratio", toDate },
    { "SERVICE_SHARE", "医疗服务收入占医疗收入比例", "Services of medical income", "%", "ratio",
        toDate },
    { "DRG_COVER", "DRG/DIP付费统筹地区覆盖率", "Areas paying by DRG or DIP", "%", "ratio", end },
    { "COUNTY_CARE", "县域内就诊率", "Care within the county", "%", "ratio", toDate },
    { "DIRECT_BILL", "住院费用直接结算率", "Inpatient bills settled directly", "%", "ratio",
        toDate },
    { "GP_SIGNED", "家庭医生签约率", "Signed with a family doctor", "%", "ratio", end },
    { "VISITS", "总诊疗人次", "Visits", "万人次", "count", toDate },
    { "VISITS_PRIMARY", "其中：基层", "of which primary care", "万人次", "count", toDate,
        "VISITS" },
    { "VISITS_HOSP", "其中：医院", "of which hospitals", "万人次", "count", toDate, "VISITS" },
    { "COST_VISIT", "次均门诊费用", "Cost of a visit", "元", "amount", toDate },
};

db::Act act(const QString& label)
{
    return { label, QStringLiteral("window"), {}, {} };
}

void addRegions(RoundWorkspace& workspace, db::Change& change)
{
    db::Region region;
    region.code = QStringLiteral("000000");
    region.nameZh = region.shortZh = QStringLiteral("全国");
    region.nameEn = region.shortEn = QStringLiteral("China");
    region.type = QStringLiteral("country");
    region.source = workspace.source;
    workspace.nation = workspace.store->regions().put(change, region);
    region.type = QStringLiteral("province");
    region.isReporting = true;
    for (const RegionRow& row : regionRows) {
        region.code = QLatin1String(row.code);
        region.nameZh = region.shortZh = QString::fromUtf8(row.zh);
        region.nameEn = region.shortEn = QLatin1String(row.en);
        ++region.sortOrder;
        if (region.code == QStringLiteral("660000"))
            region.type = QStringLiteral("production_corps");
        workspace.regions.push_back(workspace.store->regions().put(change, region));
    }
}

void addForm(RoundWorkspace& workspace, db::Change& change)
{
    const db::Store& store = *workspace.store;
    db::Form form;
    form.code = QStringLiteral("F2");
    form.nameZh = QStringLiteral("三医联动季报");
    form.nameEn = QStringLiteral("Quarterly of the three reforms");
    form.frequency = QStringLiteral("quarterly");
    form.source = workspace.source;
    workspace.form = store.forms().put(change, form);
    for (const ItemRow& row : itemRows) {
        db::Indicator indicator;
        indicator.code = QLatin1String(row.code);
        indicator.nameZh = QString::fromUtf8(row.zh);
        indicator.nameEn = QLatin1String(row.en);
        indicator.unit = QString::fromUtf8(row.unit);
        indicator.valueType = QLatin1String(row.type);
        indicator.basis = row.basis;
        indicator.frequency = QStringLiteral("quarterly");
        indicator.aggregation = QStringLiteral("none");
        indicator.xpccRule = QStringLiteral("separate");
        indicator.decimals = indicator.unit == QStringLiteral("%") ? 1 : 0;
        if (indicator.code == QStringLiteral("SERVICE_SHARE")) {
            indicator.numerator = QStringLiteral("医疗服务收入");
            indicator.denominator = QStringLiteral("医疗收入");
        }
        indicator.source = workspace.source;
        db::FormItem item;
        item.form = workspace.form;
        item.indicator = store.indicators().put(change, indicator);
        item.basis = row.basis;
        item.order = int(workspace.items.size()) + 1;
        for (size_t i = 0; *row.partOf && i < workspace.items.size(); ++i)
            if (QLatin1String(itemRows[i].code) == QLatin1String(row.partOf))
                item.partOf = workspace.items[i].indicator;
        if (indicator.unit == QStringLiteral("%")) {
            item.lower = 0;
            item.upper = 100;
        }
        workspace.items.push_back(item);
    }
    store.forms().setItems(change, workspace.form, workspace.items);
}

} // namespace

RoundWorkspace::RoundWorkspace(const QString& path)
    : store(newStore(path))
{
    db::Change change(*store, act(QStringLiteral("set up")));
    db::Source yearbook;
    yearbook.title = QStringLiteral("Yearbook");
    yearbook.kind = QStringLiteral("statistics");
    source = store->sources().put(change, yearbook);
    addRegions(*this, change);
    addForm(*this, change);
    db::Round quarter;
    quarter.form = form;
    quarter.period = period;
    quarter.opensOn = QDate(2022, 10, 1);
    quarter.dueOn = QDate(2022, 10, 20);
    quarter.source = source;
    round = store->rounds().put(change, quarter);
    for (const db::RegionId region : regions)
        store->rounds().put(change, { round, region, db::SubmissionState::NotStarted, {} });
    for (const char* code : { "M1", "M2" }) {
        db::Measure measure;
        measure.code = QLatin1String(code);
        measure.listClass = QStringLiteral("universal");
        measure.titleZh = measure.titleEn = measure.code;
        measure.sortOrder = int(measures.size()) + 1;
        measure.source = source;
        measures.push_back(store->measures().put(change, measure));
    }
    change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-10-15"));
    change.commit();
}

db::CellKey RoundWorkspace::cell(int region, int item) const
{
    const db::FormItem& asked = items[size_t(item)];
    return { asked.indicator, asked.basis, period, regions[size_t(region)] };
}

void RoundWorkspace::setState(int region, db::SubmissionState state)
{
    db::Change change(*store, act(QStringLiteral("state")));
    db::Submission submission;
    submission.round = round;
    submission.region = regions[size_t(region)];
    submission.state = state;
    if (state > db::SubmissionState::Draft)
        submission.receivedOn = QDate(2022, 10, 14);
    store->rounds().put(change, submission);
    change.commit();
}

void RoundWorkspace::setAccepted(int region, int item, double value, db::Period at)
{
    db::Change change(*store, act(QStringLiteral("accepted")));
    db::Observation row;
    row.key = cell(region, item);
    if (!at.isNull())
        row.key.period = at;
    row.value = value;
    row.source = source;
    store->observations().put(change, std::vector { row });
    change.commit();
}

void RoundWorkspace::closeOn(QDate day)
{
    db::Change change(*store, act(QStringLiteral("close")));
    auto quarter = store->rounds().find(round);
    quarter->closedOn = day;
    store->rounds().put(change, *quarter);
    change.commit();
}

} // namespace support

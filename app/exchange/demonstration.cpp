// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/demonstration.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <span>

namespace app {

namespace {

constexpr int firstYear = 2021; // of the states; the quarters begin with the one before

QDate demonstrationDay() // judged as of then
{
    return { 2022, 11, 30 };
}

// The standard's distributions differ between libraries; this does not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }

private:
    std::mt19937_64 m_engine;
};

struct Shape
{
    const char* indicator;
    double low; // the range over regions at the start
    double high;
    double growth; // a quarter
    double noise;
    double ceiling;
};

// Plausible ranges only: none of these province series is published.
constexpr Shape shapes[] = {
    { "PROC_DRUG_CNT", 180, 290, 17, 9, 620 },
    { "PROC_CONS_CNT", 1, 4, 0.7, 0.5, 20 },
    { "DRGDIP_COV", 25, 60, 5.5, 4, 100 },
    { "PERS_EXP_SHARE", 33, 41, 0.45, 0.5, 60 },
    { "SERV_INC_SHARE", 26, 33, 0.4, 0.5, 60 },
    { "COUNTY_VISIT_RATE", 78, 90, 0.4, 0.7, 99 },
    { "DIRECT_SETTLE_RATE", 48, 66, 2.2, 1.5, 99 },
    { "VACC_60", 40, 62, 4.5, 2, 97 },
    { "RPT_Q_ONTIME", 60, 100, 1, 6, 100 },
};

QByteArray line(const QStringList& fields)
{
    QByteArray text;
    for (const QString& field : fields) {
        const bool quoted = field.contains(u',') || field.contains(u'"');
        text += (text.isEmpty() ? "" : ",");
        text += quoted ? '"' + QString(field).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"'
                       : field.toUtf8();
    }
    return text + '\n';
}

QString basisWord(db::Basis basis)
{
    switch (basis) {
    case db::Basis::YearToDate: return QStringLiteral("ytd");
    case db::Basis::PointInTime: return QStringLiteral("point");
    default: return QStringLiteral("discrete");
    }
}

std::vector<DemonstrationFigure> figures(const db::Catalog& catalog, Dice& dice)
{
    std::vector<DemonstrationFigure> all;
    for (const Shape& shape : shapes) {
        const db::Indicator* indicator
            = catalog.indicatorByCode(QString::fromUtf8(shape.indicator));
        if (!indicator)
            continue;
        for (const db::RegionId id : catalog.reporting()) {
            double level = dice.between(shape.low, shape.high);
            const double pace = shape.growth * dice.between(0.35, 1.5);
            for (int quarter = 0; quarter < demonstrationQuarters; ++quarter) {
                level += pace;
                const double value
                    = std::clamp(level + dice.between(-1, 1) * shape.noise, 0.0, shape.ceiling);
                const bool last = quarter + 1 == demonstrationQuarters;
                const bool lost = dice.unit() < (last ? 0.06 : 0.015);
                all.push_back({ indicator, id, quarter,
                    lost ? QString()
                         : QString::number(value, 'f', std::min(indicator->decimals, 1)) });
            }
        }
    }
    return all;
}

// What a region has reported and what was accepted of it.
QByteArray observations(const db::Catalog& catalog, Dice& dice)
{
    QByteArray csv = "indicator,region,period,basis,value,status,comment,source_doc\n";
    for (const DemonstrationFigure& figure : figures(catalog, dice)) {
        const QString code = catalog.region(figure.region)->code;
        const auto sent = demonstrationReturn(code, figure.quarter);
        const bool asked = figure.indicator->code != QStringLiteral("RPT_Q_ONTIME");
        if (asked && (!sent || sent->state < db::SubmissionState::Accepted))
            continue;
        const bool last = figure.quarter + 1 == demonstrationQuarters;
        csv += line({ figure.indicator->code, code, demonstrationQuarter(figure.quarter).code(),
            basisWord(figure.indicator->basis), figure.text,
            figure.text.isEmpty() ? QStringLiteral("O")
                : last            ? QStringLiteral("P")
                                  : QStringLiteral("A"),
            {}, demonstrationTitle() });
    }
    return csv;
}

struct Item
{
    const char* indicator;
    const char* partOf = "";
};

// In the order of the columns of the entry page.
constexpr Item quarterlyItems[]
    = { { "PROC_DRUG_CNT" }, { "PROC_CONS_CNT" }, { "PERS_EXP_SHARE" }, { "SERV_INC_SHARE" },
          { "DRGDIP_COV" }, { "COUNTY_VISIT_RATE" }, { "DIRECT_SETTLE_RATE" }, { "VACC_60" } };
constexpr Item annualItems[] = { { "DRGDIP_REGIONS" }, { "DRG_CITIES", "DRGDIP_REGIONS" },
    { "DIP_CITIES", "DRGDIP_REGIONS" }, { "CNMC_COV" }, { "FD_CONTRACT" }, { "PROV_INPT_RATE" },
    { "OOP_SHARE" } };

void appendForm(QByteArray& csv, const db::Catalog& catalog, const QStringList& head,
    std::span<const Item> items)
{
    for (const Item& item : items) {
        const db::Indicator* indicator = catalog.indicatorByCode(QString::fromUtf8(item.indicator));
        if (!indicator)
            continue;
        const bool percent = indicator->unit == QStringLiteral("%");
        csv += line(head
            + QStringList { indicator->code, QString::fromUtf8(item.partOf), QStringLiteral("1"),
                QStringLiteral("0"), percent ? QStringLiteral("100") : QString(),
                demonstrationTitle() });
    }
}

QByteArray forms(const db::Catalog& catalog)
{
    QByteArray csv
        = "form,name_zh,name_en,frequency,indicator,part_of,required,lower,upper,source\n";
    appendForm(csv, catalog,
        { QStringLiteral("MR-Q"), QStringLiteral("医改监测季报（演示）"),
            QStringLiteral("Health reform quarterly (demonstration)"),
            QStringLiteral("quarterly") },
        quarterlyItems);
    appendForm(csv, catalog,
        { QStringLiteral("MR-Y"), QStringLiteral("医改监测年报（演示）"),
            QStringLiteral("Health reform annual (demonstration)"), QStringLiteral("annual") },
        annualItems);
    return csv;
}

// Yes or no by quarter: once a province has the document it keeps it.
QByteArray mechanisms(const db::Catalog& catalog, Dice& dice)
{
    QByteArray csv = "indicator,region,period,basis,value,status,comment,source_doc\n";
    for (const db::RegionId id : catalog.reporting()) {
        const int from = int(dice.between(0, 8.9));
        for (int quarter = 0; quarter < demonstrationQuarters; ++quarter)
            csv += line({ QStringLiteral("PRICE_DYN_MECH"), catalog.region(id)->code,
                demonstrationQuarter(quarter).code(), QStringLiteral("point"),
                quarter >= from ? QStringLiteral("1") : QStringLiteral("0"), QStringLiteral("A"),
                {}, demonstrationTitle() });
    }
    return csv;
}

// One region's way up the ladder for one measure: a date and a state each. Brisk at first and slow
// at the end, as roll-outs are; some never move on, some step back once.
class Climb
{
public:
    Climb(Dice& dice, double pace)
        : m_dice(dice)
        , m_pace(pace)
    {
    }
    std::vector<std::pair<QDate, int>> steps()
    {
        static constexpr double briskness[] = { 1, 0.95, 0.8, 0.6, 0.45, 0.3, 0.06 };
        std::vector<std::pair<QDate, int>> all;
        int state = int(m_dice.between(0, 2.4));
        all.emplace_back(QDate(firstYear, 1, 4).addDays(int(m_dice.between(0, 50))), state);
        for (int quarter = 1; quarter < 8; ++quarter) {
            const double chance = m_dice.unit();
            const QDate day = db::Period::quarter(firstYear + quarter / 4, quarter % 4 + 1)
                                  .startDate()
                                  .addDays(int(m_dice.between(3, 88)));
            const bool back = chance > 0.996 && state > 2;
            const double pace = m_pace * briskness[quarter - 1];
            if ((chance >= pace && !back) || (state == 5 && !back) || day > demonstrationDay())
                continue;
            state += back ? -1 : 1;
            all.emplace_back(day, state);
        }
        return all;
    }

private:
    Dice& m_dice;
    double m_pace;
};

// The measures of the 2021 opinion, the one list whose items are all known, and some of what the
// others name: as many as the lists of eleven and ten have.
bool isDemonstrated(const db::Measure& measure)
{
    static const QStringList others { QStringLiteral("U01"), QStringLiteral("U02"),
        QStringLiteral("E01"), QStringLiteral("X101"), QStringLiteral("X102"),
        QStringLiteral("X104"), QStringLiteral("X106"), QStringLiteral("X108"),
        QStringLiteral("X109"), QStringLiteral("X111"), QStringLiteral("X112"),
        QStringLiteral("X301"), QStringLiteral("X302") };
    return measure.code.startsWith(QStringLiteral("X2")) || others.contains(measure.code);
}

QByteArray rollout(const db::Store& store, Dice& dice)
{
    QByteArray csv
        = "measure,region,date,state,evidence_doc,attachment,override_reason,note,source\n";
    static const char* const ladder[] = { "none", "study", "issued", "pilot", "full", "eval" };
    // Cities without counties of their own: a county community has no place there.
    static const QStringList cities { QStringLiteral("110000"), QStringLiteral("120000"),
        QStringLiteral("310000") };
    const QString source = demonstrationTitle();
    std::vector<std::pair<const db::Region*, double>> regions; // with what drives them
    for (const db::Region& region : store.catalog().regions()) {
        const double drive = dice.between(0.35, 1.25);
        // Where the experience comes from, nobody would believe it to come last.
        if (region.inScope && region.id != store.catalog().nation())
            regions.emplace_back(
                &region, region.code.startsWith(QStringLiteral("35")) ? 1.5 : drive);
    }
    for (const db::Measure& measure : store.measures().all()) {
        if (!isDemonstrated(measure))
            continue;
        const double ease = dice.between(0.4, 0.8);
        for (const auto& [region, drive] : regions) {
            const auto steps = Climb(dice, ease * drive).steps();
            if (measure.code == QStringLiteral("X112") && cities.contains(region->code)) {
                csv += line({ measure.code, region->code, steps.front().first.toString(Qt::ISODate),
                    QStringLiteral("na"), {}, {}, {}, {}, source });
                continue;
            }
            for (const auto& [day, state] : steps)
                csv += line({ measure.code, region->code, day.toString(Qt::ISODate),
                    QString::fromUtf8(ladder[state]), {}, {},
                    state > 1 ? QStringLiteral("演示数据：没有真实佐证") : QString(), {}, source });
        }
    }
    return csv;
}

} // namespace

QString demonstrationTitle()
{
    return QStringLiteral("演示数据（随机生成，非真实监测结果）");
}

db::Period demonstrationQuarter(int quarter)
{
    const int number = 2020 * 4 + 3 + quarter;
    return db::Period::quarter(number / 4, number % 4 + 1);
}

std::vector<DemonstrationFigure> demonstrationFigures(const db::Catalog& catalog, quint64 seed)
{
    Dice dice(seed);
    return figures(catalog, dice);
}

std::vector<DemonstrationFile> demonstrationFiles(const db::Store& store, quint64 seed)
{
    Dice dice(seed);
    std::vector<DemonstrationFile> files;
    files.push_back(
        { QStringLiteral("demonstration_observations.csv"), observations(store.catalog(), dice) });
    files.push_back(
        { QStringLiteral("demonstration_mechanisms.csv"), mechanisms(store.catalog(), dice) });
    files.push_back({ QStringLiteral("demonstration_rollout.csv"), rollout(store, dice) });
    for (const DemonstrationFile& file : demonstrationLedger())
        files.push_back(file);
    files.push_back({ QStringLiteral("demonstration_forms.csv"), forms(store.catalog()) });
    return files;
}

} // namespace app

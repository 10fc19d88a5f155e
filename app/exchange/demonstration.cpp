// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/demonstration.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace app {

namespace {

const char demonstrationSource[] = "演示数据（随机生成，非真实监测结果）";
constexpr int firstYear = 2021;
constexpr int lastYear = 2022;

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

QByteArray observations(const db::Catalog& catalog, Dice& dice)
{
    QByteArray csv = "indicator,region,period,basis,value,status,comment,source_doc\n";
    const QString source = QString::fromUtf8(demonstrationSource);
    for (const Shape& shape : shapes) {
        const db::Indicator* indicator
            = catalog.indicatorByCode(QString::fromUtf8(shape.indicator));
        if (!indicator)
            continue;
        for (const db::RegionId id : catalog.reporting()) {
            const db::Region* region = catalog.region(id);
            double level = dice.between(shape.low, shape.high);
            const double pace = shape.growth * dice.between(0.35, 1.5);
            int quarter = 0;
            for (int year = firstYear; year <= lastYear; ++year) {
                for (int q = 1; q <= 4; ++q, ++quarter) {
                    level += pace;
                    const double value
                        = std::clamp(level + dice.between(-1, 1) * shape.noise, 0.0, shape.ceiling);
                    const bool last = year == lastYear && q == 4;
                    const bool lost = dice.unit() < (last ? 0.06 : 0.015);
                    const int decimals = std::min(indicator->decimals, 1);
                    csv += line({ indicator->code, region->code,
                        db::Period::quarter(year, q).code(), basisWord(indicator->basis),
                        lost ? QString() : QString::number(value, 'f', decimals),
                        lost       ? QStringLiteral("O")
                            : last ? QStringLiteral("P")
                                   : QStringLiteral("A"),
                        {}, source });
                }
            }
        }
    }
    return csv;
}

// Yes or no by quarter: once a province has the document it keeps it.
QByteArray mechanisms(const db::Catalog& catalog, Dice& dice)
{
    QByteArray csv = "indicator,region,period,basis,value,status,comment,source_doc\n";
    for (const db::RegionId id : catalog.reporting()) {
        const int from = int(dice.between(0, 8.9));
        for (int quarter = 0; quarter < 8; ++quarter)
            csv += line({ QStringLiteral("PRICE_DYN_MECH"), catalog.region(id)->code,
                db::Period::quarter(firstYear + quarter / 4, quarter % 4 + 1).code(),
                QStringLiteral("point"),
                quarter >= from ? QStringLiteral("1") : QStringLiteral("0"), QStringLiteral("A"),
                {}, QString::fromUtf8(demonstrationSource) });
    }
    return csv;
}

QByteArray rollout(const db::Store& store, Dice& dice)
{
    QByteArray csv = "measure,region,period,state,evidence_doc,override_reason,note,source\n";
    static const char* const ladder[] = { "none", "study", "issued", "pilot", "full", "eval" };
    const QString source = QString::fromUtf8(demonstrationSource);
    for (const db::Measure& measure : store.measures().all()) {
        // The eight measures of the 2021 opinion: the one list whose items are all known.
        if (!measure.code.startsWith(QStringLiteral("X2")))
            continue;
        const double ease = dice.between(0.42, 0.78);
        for (const db::RegionId id : store.catalog().reporting()) {
            const double drive = dice.between(0.55, 1.25);
            int state = 0;
            for (int quarter = 0; quarter < 8; ++quarter) {
                const bool step = quarter == 0 || dice.unit() < ease * drive * 0.95;
                if (!step || state > 5)
                    continue;
                csv += line({ measure.code, store.catalog().region(id)->code,
                    db::Period::quarter(firstYear + quarter / 4, quarter % 4 + 1).code(),
                    QString::fromUtf8(ladder[state]), {},
                    state > 1 ? QStringLiteral("演示") : QString(), {}, source });
                ++state;
            }
        }
    }
    return csv;
}

} // namespace

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
    return files;
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalog for the tests of the readers: the nation, some provinces, XPCC, one city, and
// indicators in a few units.
#pragma once

#include "db/catalog.h"

namespace testing {

inline std::vector<db::Region> exchangeRegions()
{
    const QStringList rows = {
        QStringLiteral("000000;;全国;全国;;China"),
        QStringLiteral("110000;BJ;北京市;北京;京;Beijing"),
        QStringLiteral("120000;TJ;天津市;天津;津;Tianjin"),
        QStringLiteral("140000;SX;山西省;山西;晋;Shanxi"),
        QStringLiteral("150000;NM;内蒙古自治区;内蒙古;蒙;Inner Mongolia"),
        QStringLiteral("220000;JL;吉林省;吉林;吉;Jilin"),
        QStringLiteral("410000;HA;河南省;河南;豫;Henan"),
        QStringLiteral("430000;HN;湖南省;湖南;湘;Hunan"),
        QStringLiteral("440000;GD;广东省;广东;粤;Guangdong"),
        QStringLiteral("460000;HI;海南省;海南;琼;Hainan"),
        QStringLiteral("610000;SN;陕西省;陕西;陕;Shaanxi"),
        QStringLiteral("660000;XPCC;新疆生产建设兵团;兵团;兵团;XPCC"),
        QStringLiteral("220200;;吉林市;吉林;;Jilin City"),
    };
    std::vector<db::Region> regions;
    for (const QString& row : rows) {
        const QStringList f = row.split(u';');
        db::Region r;
        r.id = db::RegionId(qint64(regions.size()) + 1);
        r.code = f[0];
        r.letters = f[1];
        r.nameZh = f[2];
        r.shortZh = f[3];
        r.abbrZh = f[4];
        r.nameEn = f[5];
        r.shortEn = f[5];
        r.isReporting = f[0].endsWith(QStringLiteral("0000")) && f[0] != QStringLiteral("000000");
        r.type = r.isReporting ? QStringLiteral("province") : QStringLiteral("country");
        if (f[0] == QStringLiteral("220200"))
            r.type = QStringLiteral("prefecture_city");
        r.sortOrder = int(regions.size());
        regions.push_back(r);
    }
    return regions;
}

inline std::vector<db::Indicator> exchangeIndicators()
{
    std::vector<db::Indicator> indicators;
    const auto add = [&](const QString& code, const QString& name, const QString& unit) {
        db::Indicator i;
        i.id = db::IndicatorId(qint64(indicators.size()) + 1);
        i.code = code;
        i.nameZh = name;
        i.nameEn = code;
        i.unit = unit;
        i.theme = QStringLiteral("resources");
        i.valueType = QStringLiteral("count");
        i.frequency = QStringLiteral("annual");
        i.aggregation = QStringLiteral("none");
        i.xpccRule = QStringLiteral("unknown");
        indicators.push_back(i);
    };
    add(QStringLiteral("BEDS_TOTAL"), QStringLiteral("床位数"), QStringLiteral("张"));
    add(QStringLiteral("OOP_SHARE"), QStringLiteral("个人卫生支出占比"), QStringLiteral("%"));
    add(QStringLiteral("POP_YEAREND"), QStringLiteral("年末常住人口"), QStringLiteral("万人"));
    add(QStringLiteral("LIFE_EXP"), QStringLiteral("人均预期寿命"), QStringLiteral("岁"));
    return indicators;
}

inline db::Catalog exchangeCatalog()
{
    return db::Catalog(exchangeRegions(), exchangeIndicators());
}

} // namespace testing

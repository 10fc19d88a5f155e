// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace app {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QString either(const QString& zh, const QString& en)
{
    if (chinese())
        return zh.isEmpty() ? en : zh;
    return en.isEmpty() ? zh : en;
}

// Words of closed sets that come as codes: one table for both directions of the lists.
QString word(const QHash<QString, const char*>& words, const QString& code)
{
    const char* text = words.value(code, nullptr);
    return text ? FormatText::tr(text) : code;
}

const QChar minusSign(0x2212);

QString fixed(double value, int decimals)
{
    // −0.00 is 0.00.
    QString text = QString::number(std::abs(value), 'f', decimals);
    bool zero = true;
    for (const QChar c : text)
        zero = zero && (c == u'0' || c == u'.');
    const qsizetype point = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    if (point > 4) {
        for (qsizetype i = point - 3; i > 0; i -= 3)
            text.insert(i, u',');
    }
    return value < 0 && !zero ? minusSign + text : text;
}

} // namespace

bool chinese()
{
    //: The language this translation is for: "zh" in the Chinese file, "en" in the English one.
    return FormatText::tr("en", "language") == QStringLiteral("zh");
}

QString name(const db::Region& region)
{
    return either(region.nameZh, region.nameEn);
}

QString shortName(const db::Region& region)
{
    return chinese() ? region.shortZh : (region.shortEn.isEmpty() ? region.nameEn : region.shortEn);
}

QString name(const db::Indicator& indicator)
{
    return either(indicator.nameZh, indicator.nameEn);
}

QString title(const db::Document& document)
{
    return either(document.titleZh, document.titleEn);
}

QString title(const db::Task& task)
{
    return either(task.titleZh, task.titleEn);
}

QString title(const db::Measure& measure)
{
    return either(measure.titleZh, measure.titleEn);
}

QString title(const db::Milestone& milestone)
{
    return either(milestone.titleZh, milestone.titleEn);
}

QString name(const db::Department& department)
{
    return either(department.nameZh, department.nameEn);
}

QString name(const db::Project& project)
{
    return either(project.nameZh, project.nameEn);
}

QString name(const db::Form& form)
{
    const QString words = either(form.nameZh, form.nameEn);
    return words.isEmpty() ? form.code : words;
}

QString name(const db::RolloutState& state)
{
    return either(state.nameZh, state.nameEn);
}

QString themeName(const QString& theme)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("rollout"), QT_TRANSLATE_NOOP("FormatText", "Roll-out") },
        { QStringLiteral("resources"), QT_TRANSLATE_NOOP("FormatText", "Resources") },
        { QStringLiteral("medical"), QT_TRANSLATE_NOOP("FormatText", "Medical service") },
        { QStringLiteral("medicine"), QT_TRANSLATE_NOOP("FormatText", "Medicine") },
        { QStringLiteral("insurance"), QT_TRANSLATE_NOOP("FormatText", "Insurance") },
        { QStringLiteral("outcome"), QT_TRANSLATE_NOOP("FormatText", "Outcome") },
        { QStringLiteral("public_health"), QT_TRANSLATE_NOOP("FormatText", "Public health") },
        { QStringLiteral("governance"), QT_TRANSLATE_NOOP("FormatText", "Governance") },
        { QStringLiteral("monitoring"), QT_TRANSLATE_NOOP("FormatText", "Reporting discipline") },
        { QStringLiteral("context"), QT_TRANSLATE_NOOP("FormatText", "Context") },
        { QStringLiteral("statistics"), QT_TRANSLATE_NOOP("FormatText", "Imported statistics") },
        { QStringLiteral("county_community"),
            QT_TRANSLATE_NOOP("FormatText", "County health communities") },
        { QStringLiteral("hospital_quality"),
            QT_TRANSLATE_NOOP("FormatText", "Hospitals: quality") },
        { QStringLiteral("hospital_efficiency"),
            QT_TRANSLATE_NOOP("FormatText", "Hospitals: efficiency") },
        { QStringLiteral("hospital_development"),
            QT_TRANSLATE_NOOP("FormatText", "Hospitals: development") },
        { QStringLiteral("hospital_function"),
            QT_TRANSLATE_NOOP("FormatText", "Hospitals: function") },
        { QStringLiteral("hospital_satisfaction"),
            QT_TRANSLATE_NOOP("FormatText", "Hospitals: satisfaction") },
    };
    return word(words, theme);
}

QString unitText(const QString& unit)
{
    if (chinese())
        return unit;
    static const QHash<QString, const char*> words {
        { QStringLiteral("张"), "beds" },
        { QStringLiteral("万张"), "10k beds" },
        { QStringLiteral("个"), "" },
        { QStringLiteral("家"), "" },
        { QStringLiteral("类"), "categories" },
        { QStringLiteral("种"), "kinds" },
        { QStringLiteral("批"), "batches" },
        { QStringLiteral("次"), "times" },
        { QStringLiteral("例"), "cases" },
        { QStringLiteral("人"), "persons" },
        { QStringLiteral("万人"), "10k persons" },
        { QStringLiteral("人次"), "visits" },
        { QStringLiteral("万人次"), "10k visits" },
        { QStringLiteral("亿人次"), "100m visits" },
        { QStringLiteral("元"), "yuan" },
        { QStringLiteral("万元"), "10k yuan" },
        { QStringLiteral("亿元"), "100m yuan" },
        { QStringLiteral("岁"), "years" },
        { QStringLiteral("日"), "days" },
        { QStringLiteral("天"), "days" },
        { QStringLiteral("1/10万"), "per 100k" },
        { QStringLiteral("是/否"), "yes/no" },
    };
    const char* text = words.value(unit, nullptr);
    return text ? QString::fromUtf8(text) : unit;
}

QString number(double value, int decimals)
{
    return fixed(value, decimals);
}

QString signedNumber(double value, int decimals)
{
    const QString text = fixed(value, decimals);
    if (text.startsWith(minusSign))
        return text;
    for (const QChar c : text) {
        if (c >= u'1' && c <= u'9')
            return u'+' + text;
    }
    return text;
}

QString shortNumber(double value, int decimals)
{
    const double size = std::abs(value);
    if (size < 10000)
        return number(value, decimals);
    if (chinese())
        return size < 1e8 ? number(value / 1e4, 1) + QStringLiteral("万")
                          : number(value / 1e8, 1) + QStringLiteral("亿");
    return size < 1e6 ? number(value / 1e3, 1) + QLatin1Char('k')
                      : number(value / 1e6, 1) + QLatin1Char('M');
}

QString qualifierText(db::Qualifier qualifier)
{
    switch (qualifier) {
    case db::Qualifier::Exact: return {};
    case db::Qualifier::Greater: return QStringLiteral("> ");
    case db::Qualifier::AtLeast: return QStringLiteral("≥ ");
    case db::Qualifier::Less: return QStringLiteral("< ");
    case db::Qualifier::AtMost: return QStringLiteral("≤ ");
    case db::Qualifier::About: return FormatText::tr("about ");
    }
    return {};
}

QString cellText(const db::CubeCell& cell, int decimals)
{
    return cell.hasValue() ? qualifierText(cell.qualifier) + number(cell.value, decimals)
                           : QStringLiteral("—");
}

QString missingText(db::Missing missing)
{
    switch (missing) {
    case db::Missing::None: return FormatText::tr("no figure in the workspace");
    case db::Missing::NotReported: return FormatText::tr("not reported");
    case db::Missing::NotCollected: return FormatText::tr("not collected");
    case db::Missing::NotApplicable: return FormatText::tr("not applicable");
    case db::Missing::Suppressed: return FormatText::tr("withheld");
    case db::Missing::IncludedElsewhere: return FormatText::tr("counted in another region");
    case db::Missing::NotDue: return FormatText::tr("not due yet");
    }
    return {};
}

QString statusText(db::ValueStatus status)
{
    switch (status) {
    case db::ValueStatus::Reported: return FormatText::tr("reported");
    case db::ValueStatus::Preliminary: return FormatText::tr("preliminary");
    case db::ValueStatus::Derived: return FormatText::tr("derived");
    case db::ValueStatus::Estimate: return FormatText::tr("estimate");
    case db::ValueStatus::Conflicting: return FormatText::tr("conflicting");
    case db::ValueStatus::Forecast: return FormatText::tr("forecast");
    case db::ValueStatus::Break: return FormatText::tr("break in the series");
    case db::ValueStatus::DefinitionDiffers: return FormatText::tr("other definition");
    case db::ValueStatus::Unvalidated: return FormatText::tr("not checked");
    case db::ValueStatus::NotSignificant: return FormatText::tr("below the smallest unit");
    case db::ValueStatus::IncludesOther: return FormatText::tr("includes another group");
    }
    return {};
}

QString basisText(db::Basis basis)
{
    switch (basis) {
    case db::Basis::Discrete: return FormatText::tr("of the period");
    case db::Basis::YearToDate: return FormatText::tr("year to date");
    case db::Basis::PointInTime: return FormatText::tr("at the end of the period");
    }
    return {};
}

QString directionText(db::Direction direction)
{
    switch (direction) {
    case db::Direction::Higher: return FormatText::tr("higher is better");
    case db::Direction::Lower: return FormatText::tr("lower is better");
    case db::Direction::Monitor: return FormatText::tr("monitored, not judged");
    case db::Direction::Qualitative: return FormatText::tr("judged in words");
    }
    return {};
}

QString lightText(Light light)
{
    switch (light) {
    case Light::Ok: return FormatText::tr("On track");
    case Light::Warn: return FormatText::tr("Watch");
    case Light::Late: return FormatText::tr("Behind");
    case Light::NotDue: return FormatText::tr("Not due");
    case Light::NoData: return FormatText::tr("No data");
    }
    return {};
}

QString completenessText(const QString& completeness)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("full"), QT_TRANSLATE_NOOP("FormatText", "complete") },
        { QStringLiteral("title_only"), QT_TRANSLATE_NOOP("FormatText", "title only") },
        { QStringLiteral("partial"), QT_TRANSLATE_NOOP("FormatText", "text in part") },
        { QStringLiteral("source_summary"),
            QT_TRANSLATE_NOOP("FormatText", "summary of a report") },
        { QStringLiteral("unnumbered_summary"),
            QT_TRANSLATE_NOOP("FormatText", "summary, number unknown") },
        { QStringLiteral("heading_summary"),
            QT_TRANSLATE_NOOP("FormatText", "heading summarised") },
        { QStringLiteral("heading_inferred"), QT_TRANSLATE_NOOP("FormatText", "heading inferred") },
        { QStringLiteral("title_truncated_in_source"),
            QT_TRANSLATE_NOOP("FormatText", "title cut off in the source") },
        { QStringLiteral("named"), QT_TRANSLATE_NOOP("FormatText", "named") },
        { QStringLiteral("count_only"), QT_TRANSLATE_NOOP("FormatText", "count only") },
        { QStringLiteral("count_derived"), QT_TRANSLATE_NOOP("FormatText", "count derived") },
    };
    return word(words, completeness);
}

QString documentKindText(const QString& kind)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("annual_task_list"), QT_TRANSLATE_NOOP("FormatText", "Annual key tasks") },
        { QStringLiteral("promotion_opinion"),
            QT_TRANSLATE_NOOP("FormatText", "Promotion of the Sanming experience") },
        { QStringLiteral("policy"), QT_TRANSLATE_NOOP("FormatText", "Policy") },
        { QStringLiteral("framework"), QT_TRANSLATE_NOOP("FormatText", "Framework") },
        { QStringLiteral("monitoring_notice"),
            QT_TRANSLATE_NOOP("FormatText", "Monitoring notice") },
        { QStringLiteral("indicator_framework"),
            QT_TRANSLATE_NOOP("FormatText", "Indicator framework") },
        { QStringLiteral("pilot_list"), QT_TRANSLATE_NOOP("FormatText", "List of pilots") },
        { QStringLiteral("press"), QT_TRANSLATE_NOOP("FormatText", "Press conference") },
        { QStringLiteral("incentive_list"),
            QT_TRANSLATE_NOOP("FormatText", "List of rewarded places") },
    };
    return word(words, kind);
}

QString projectKindText(const QString& kind)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("nmc"), QT_TRANSLATE_NOOP("FormatText", "National medical centres") },
        { QStringLiteral("nrmc"),
            QT_TRANSLATE_NOOP("FormatText", "National regional medical centre") },
        { QStringLiteral("nrmc_batch"),
            QT_TRANSLATE_NOOP("FormatText", "National regional medical centres, by batch") },
        { QStringLiteral("prov_regional_centre"),
            QT_TRANSLATE_NOOP("FormatText", "Provincial regional medical centre") },
        { QStringLiteral("comprehensive_reform_pilot"),
            QT_TRANSLATE_NOOP("FormatText", "Comprehensive reform pilot") },
        { QStringLiteral("price_pilot"), QT_TRANSLATE_NOOP("FormatText", "Service-price pilot") },
        { QStringLiteral("hq_demo_city"),
            QT_TRANSLATE_NOOP("FormatText", "High-quality development demonstration city") },
        { QStringLiteral("incentive_place"), QT_TRANSLATE_NOOP("FormatText", "Rewarded place") },
        { QStringLiteral("hq_hospital_pilot"),
            QT_TRANSLATE_NOOP("FormatText", "High-quality development pilot hospital") },
        { QStringLiteral("county_pilot"), QT_TRANSLATE_NOOP("FormatText", "Pilot county") },
        { QStringLiteral("drgdip_demo"),
            QT_TRANSLATE_NOOP("FormatText", "DRG/DIP demonstration site") },
        { QStringLiteral("other"), QT_TRANSLATE_NOOP("FormatText", "Other") },
    };
    return word(words, kind);
}

QString measureClassText(const QString& listClass)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("universal"), QT_TRANSLATE_NOOP("FormatText", "Promoted everywhere") },
        { QStringLiteral("exploratory"),
            QT_TRANSLATE_NOOP("FormatText", "Explored by local conditions") },
        { QStringLiteral("unclassified"), QT_TRANSLATE_NOOP("FormatText", "Class not stated") },
    };
    return word(words, listClass);
}

QString periodText(db::Period period, db::Basis basis)
{
    if (period.isNull())
        return QStringLiteral("—");
    const int year = period.endYear();
    const bool ytd = basis == db::Basis::YearToDate;
    switch (period.kind()) {
    case db::PeriodKind::Year: return FormatText::tr("%1", "year").arg(year);
    case db::PeriodKind::Half:
        return (period.endMonth() == 6 ? FormatText::tr("first half of %1")
                                       : FormatText::tr("second half of %1"))
            .arg(year);
    case db::PeriodKind::Quarter:
    case db::PeriodKind::Month:
        if (ytd && period.endMonth() > 1)
            return FormatText::tr("%1, months 1–%2").arg(year).arg(period.endMonth());
        if (period.kind() == db::PeriodKind::Month)
            return FormatText::tr("%1-%2", "month")
                .arg(year)
                .arg(period.endMonth(), 2, 10, QLatin1Char('0'));
        switch (period.endMonth() / 3) {
        case 1: return FormatText::tr("%1 Q1").arg(year);
        case 2: return FormatText::tr("%1 Q2").arg(year);
        case 3: return FormatText::tr("%1 Q3").arg(year);
        default: return FormatText::tr("%1 Q4").arg(year);
        }
    case db::PeriodKind::Span:
        return FormatText::tr("%1–%2", "years").arg(period.startYear()).arg(year);
    case db::PeriodKind::None: break;
    }
    return {};
}

QString periodShort(db::Period period)
{
    const int year = period.endYear();
    switch (period.kind()) {
    case db::PeriodKind::Year: return QString::number(year);
    case db::PeriodKind::Quarter:
        return QStringLiteral("%1Q%2")
            .arg(year % 100, 2, 10, QLatin1Char('0'))
            .arg(period.endMonth() / 3);
    case db::PeriodKind::Half:
        return QStringLiteral("%1H%2")
            .arg(year % 100, 2, 10, QLatin1Char('0'))
            .arg(period.endMonth() / 6);
    case db::PeriodKind::Month:
        return QStringLiteral("%1.%2")
            .arg(year % 100, 2, 10, QLatin1Char('0'))
            .arg(period.endMonth(), 2, 10, QLatin1Char('0'));
    case db::PeriodKind::Span: return QStringLiteral("%1–%2").arg(period.startYear()).arg(year);
    case db::PeriodKind::None: break;
    }
    return {};
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
// How the lists of 2022 might stand on 30 November. No department is invented: where the source
// names none, none is shown.
#include "app/exchange/demonstration.h"

#include <QDate>
#include <QStringList>

#include <algorithm>

namespace app {

namespace {

// Each step is a due date, with + or − the days it was done after or before it, and with @ the
// day it was first promised for: "1115@1031+2".
struct Plan
{
    int task;
    const char* steps;
};
constexpr Plan plans[] = {
    { 1, "0525+0 0715+3 0930-2 1115@1031+0 1231" },
    { 2, "1215 1231" },
    { 3, "0630+5 0831+0 1031-3 1231" },
    { 4, "0531+0 0831+4 1031+1" },
    { 5, "0531+0 0731+6 0930+2 1115@1031 1231" },
    { 6, "0615+0 0815-1 1015+2 1120+0" },
    { 7, "0630+0 0831+2 1031+0 1231" },
    { 8, "0525+0 0615-2 0630 1231" },
    { 9, "0630+0 0831+5 1031+3 1231" },
    { 10, "0715+0 0915+2 1115+1 1231" },
    { 11, "1210 1220 1231" },
    { 12, "0531+0 0731+2 1031+3 1231" },
    { 13, "0615+0 0731+8 0915@0831 1110@1010 1231" },
    // 14 has none: "cannot be judged" has to be seen as well.
    { 15, "0630+1 0815+0 1010+0 1130-5" },
    { 16, "0531+3 0731+10 0831@0731 1015@0915 1115 1231" },
    { 17, "0615+0 0831+1 1031+0" },
    { 18, "0630+0 0815+2 0930+4 1115+2 1231" },
    { 19, "0630+0 0815+3 1015+0 1120" },
    { 20, "0531+0 0815+0 1015+5 1120+1 1231" },
    { 21, "1205 1225" },
};

struct Progress
{
    const char* task;
    const char* on;
    int percent;
};
constexpr Progress progress[] = {
    { "N2022-2-9", "2022-06-30", 30 },
    { "N2022-2-9", "2022-09-30", 65 },
    { "N2022-2-9", "2022-11-25", 80 },
    { "N2022-4-18", "2022-06-30", 40 },
    { "N2022-4-18", "2022-09-30", 70 },
    { "N2022-4-18", "2022-11-28", 85 },
    { "GD2022-1-i01", "2022-09-30", 40 },
    { "GD2022-1-i01", "2022-11-30", 75 },
    { "GD2022-1-i03", "2022-11-15", 70 },
    { "GD2022-1-i05", "2022-11-15", 100 },
    { "GD2022-2-i01", "2022-11-20", 55 },
    { "GD2022-2-i04", "2022-11-20", 90 },
    { "GD2022-3-i02", "2022-11-18", 100 },
    { "GD2022-3-i06", "2022-10-31", 35 },
    { "GD2022-4-i04", "2022-11-22", 80 },
};

QDate day(QStringView text)
{
    return QDate::fromString(QStringLiteral("2022") + text.toString(), QStringLiteral("yyyyMMdd"));
}

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

int sectionOf(int task)
{
    return task <= 5 ? 1 : task <= 11 ? 2 : task <= 15 ? 3 : 4;
}

QByteArray row(const QStringList& fields)
{
    return (fields.join(u',') + u',' + demonstrationTitle() + u'\n').toUtf8();
}

QByteArray milestones()
{
    QByteArray csv = "task,number,title_zh,title_en,due,done,baseline,source\n";
    for (const Plan& plan : plans) {
        int number = 0;
        const QString steps = QString::fromLatin1(plan.steps);
        for (const QString& step : steps.split(u' ')) {
            const QDate due = day(QStringView(step).left(4));
            const qsizetype at = step.indexOf(u'@');
            const qsizetype sign = std::max(step.indexOf(u'+'), step.indexOf(u'-'));
            csv += row({ QStringLiteral("N2022-%1-%2").arg(sectionOf(plan.task)).arg(plan.task),
                QString::number(++number), QStringLiteral("演示节点%1").arg(number),
                QStringLiteral("Demonstration milestone %1").arg(number), iso(due),
                sign < 0 ? QString() : iso(due.addDays(step.mid(sign).toInt())),
                at < 0 ? QString() : iso(day(QStringView(step).mid(at + 1, 4))) });
        }
    }
    return csv;
}

QByteArray entered()
{
    QByteArray csv = "progress_task,region,on,percent,note,source\n";
    for (const Progress& p : progress)
        csv += row({ QString::fromLatin1(p.task), {}, QString::fromLatin1(p.on),
            QString::number(p.percent), {} });
    return csv;
}

// One that has run out and one in force.
QByteArray overrides()
{
    QByteArray csv = "override_task,from,until,light,reason,actor,at,source\n";
    csv += row(
        { QStringLiteral("N2022-2-8"), QStringLiteral("2022-07-10"), QStringLiteral("2022-08-31"),
            QStringLiteral("warn"), QStringLiteral("演示：多数省份文件已在会签"),
            QStringLiteral("演示"), QStringLiteral("2022-07-10T08:00:00.000Z") });
    csv += row(
        { QStringLiteral("N2022-3-13"), QStringLiteral("2022-11-01"), QStringLiteral("2022-12-15"),
            QStringLiteral("warn"), QStringLiteral("演示：调整后的节点已有工作方案"),
            QStringLiteral("演示"), QStringLiteral("2022-11-01T08:00:00.000Z") });
    return csv;
}

QByteArray actions()
{
    QByteArray csv = "action_code,title,task,indicator,region,period,gap,owner,opened,due,result,"
                     "closed,actor,source\n";
    csv += row(
        { QStringLiteral("A0001"), QStringLiteral("演示：督促尚未印发动态调整机制文件的地区"),
            QStringLiteral("N2022-2-8"), {}, {}, {}, QStringLiteral("部分地区未印发文件"),
            QStringLiteral("演示处室"), QStringLiteral("2022-09-05"), QStringLiteral("2022-12-15"),
            {}, {}, QStringLiteral("演示") });
    csv += row({ QStringLiteral("A0002"), QStringLiteral("演示：核实住院费用直接结算率"), {},
        QStringLiteral("DIRECT_SETTLE_RATE"), QStringLiteral("440000"), QStringLiteral("2022Q2"),
        QStringLiteral("低于目标"), QStringLiteral("演示处室"), QStringLiteral("2022-08-10"),
        QStringLiteral("2022-09-30"), QStringLiteral("演示：已核实，数据无误"),
        QStringLiteral("2022-09-26"), QStringLiteral("演示") });
    return csv;
}

} // namespace

std::vector<DemonstrationFile> demonstrationLedger()
{
    return { { QStringLiteral("demonstration_milestones.csv"), milestones() },
        { QStringLiteral("demonstration_progress.csv"), entered() },
        { QStringLiteral("demonstration_overrides.csv"), overrides() },
        { QStringLiteral("demonstration_actions.csv"), actions() } };
}

} // namespace app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicator_tree.h"

#include "app/format.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

namespace {

QString frequencyMark(const QString& frequency)
{
    if (frequency == QStringLiteral("quarterly"))
        return QCoreApplication::translate("IndicatorTree", "Q", "quarterly");
    if (frequency == QStringLiteral("monthly"))
        return QCoreApplication::translate("IndicatorTree", "M", "monthly");
    return QCoreApplication::translate("IndicatorTree", "Y", "yearly");
}

} // namespace

void fillIndicatorTree(QStandardItemModel& model, const db::Catalog& catalog,
    const std::function<bool(db::IndicatorId)>& hasFigures)
{
    model.clear();
    model.setColumnCount(2);
    QStringList themes;
    for (const db::Indicator& indicator : catalog.indicators()) {
        if (!themes.contains(indicator.theme))
            themes.append(indicator.theme);
    }
    for (const QString& theme : themes) {
        auto* group = new QStandardItem(app::themeName(theme));
        group->setFont(font(smallPx, true));
        group->setFlags(Qt::ItemIsEnabled);
        int known = 0;
        for (const bool wanted : { true, false }) {
            for (const db::Indicator& indicator : catalog.indicators()) {
                if (indicator.theme != theme || hasFigures(indicator.id) != wanted)
                    continue;
                known += wanted;
                auto* item = new QStandardItem(app::name(indicator));
                item->setData(qint64(indicator.id), indicatorIdRole);
                item->setToolTip(app::name(indicator) + u'\n' + indicator.code
                    + (wanted ? QString()
                              : u'\n'
                                + QCoreApplication::translate(
                                    "IndicatorTree", "no figures in this workspace")));
                auto* mark = new QStandardItem(frequencyMark(indicator.frequency));
                mark->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                mark->setFlags(Qt::ItemIsEnabled);
                mark->setForeground(activeTheme().text3);
                if (!wanted)
                    item->setForeground(activeTheme().text3);
                group->appendRow({ item, mark });
            }
        }
        auto* count = new QStandardItem(QString::number(known));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setFlags(Qt::ItemIsEnabled);
        count->setForeground(activeTheme().text3);
        model.appendRow({ group, count });
    }
}

} // namespace ui

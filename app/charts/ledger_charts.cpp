// SPDX-License-Identifier: GPL-3.0-or-later
// The annual list in force over the months, and what of it is due next.
#include "app/calc/tasks.h"
#include "app/charts/loaders.h"
#include "app/format.h"
#include "app/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

constexpr int soonDays = 30;

QString listName(const db::Document& document)
{
    return document.number.isEmpty() ? title(document) : document.number;
}

QString taskNumber(const db::Task& task)
{
    return task.number ? QString::number(*task.number) : QStringLiteral("…");
}

// Title, day, demonstration mark and the ledger; the sentence where no list covers the period.
std::optional<Ledger> begin(ChartData& data, const db::Store& store, const db::Filter& filter)
{
    data.demonstration = store.isDemonstration();
    const auto document = listInForce(store, filter);
    if (!document) {
        data.empty = ChartsText::tr("No annual list covers %1.").arg(periodText(filter.period));
        data.emptyHint = ChartsText::tr("Choose a later period, or import a list of tasks.");
        return std::nullopt;
    }
    Ledger found = ledger(store, document->id, filter);
    data.periodText = found.day.toString(Qt::ISODate);
    data.subtitle = listName(*document);
    if (const auto source = store.sources().find(document->source))
        data.source = source->title.section(QStringLiteral("; "), 0, 0);
    return found;
}

} // namespace

ChartData loadTasksOverTime(const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QStringLiteral("tasks-over-time");
    data.title = ChartsText::tr("Key tasks month by month");
    Units units;
    units.rowLabel = ChartsText::tr("Month");
    if (const auto found = begin(data, store, filter)) {
        const StatusOverTime status = statusOverTime(*found);
        for (std::size_t month = 0; month < status.months.size(); ++month) {
            UnitRow row { periodShort(db::Period::month(
                              status.months[month].year(), status.months[month].month())),
                {} };
            for (const LedgerSection& section : found->sections) {
                for (const LedgerTask& t : section.tasks) {
                    if (t.depth == 0)
                        row.blocks.push_back({ t.task.id, taskNumber(t.task), t.title,
                            t.history[month].light, t.history[month].sentence });
                }
            }
            std::ranges::stable_sort(row.blocks, {}, &UnitBlock::light);
            units.rows.push_back(std::move(row));
        }
        units.counts = found->counts;
        QStringList counts;
        for (int i = 0; i < lightCount; ++i)
            counts.append(
                QStringLiteral("%1 %2").arg(lightText(Light(i))).arg(units.counts[std::size_t(i)]));
        data.summary = ChartsText::tr("%1 over %2 months; now: %3.")
                           .arg(data.subtitle)
                           .arg(units.rows.size())
                           .arg(counts.join(QStringLiteral(", ")));
    }
    data.body = units;
    return data;
}

ChartData loadDueSoon(const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QStringLiteral("due-soon");
    data.title = ChartsText::tr("Due in the next %1 days").arg(soonDays);
    Units units;
    units.rowLabel = ChartsText::tr("Due");
    if (const auto found = begin(data, store, filter)) {
        const std::vector<DueSoon> soon = dueSoon(*found, soonDays);
        for (const DueSoon& due : soon) {
            const LedgerTask& t
                = found->sections[std::size_t(due.task.first)].tasks[std::size_t(due.task.second)];
            const QString day = due.due.toString(Qt::ISODate);
            if (units.rows.empty() || units.rows.back().section != day)
                units.rows.push_back({ day, {} });
            units.rows.back().blocks.push_back({ t.task.id, taskNumber(t.task),
                due.milestone ? QStringLiteral("%1 · %2").arg(t.title, due.title) : t.title,
                t.light.light, t.light.sentence });
            ++units.counts[std::size_t(t.light.light)];
        }
        data.summary = ChartsText::tr("%1: %n item(s) due by %2.", nullptr, int(soon.size()))
                           .arg(data.subtitle, found->day.addDays(soonDays).toString(Qt::ISODate));
        if (soon.empty()) {
            data.empty
                = ChartsText::tr("Nothing is due from %1 to %2.")
                      .arg(data.periodText, found->day.addDays(soonDays).toString(Qt::ISODate));
            data.emptyHint = ChartsText::tr("Give the tasks milestones, or choose another day.");
        }
    }
    data.body = units;
    return data;
}

} // namespace app

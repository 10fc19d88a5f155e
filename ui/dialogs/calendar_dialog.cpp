// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendar_dialog.h"

#include "app/format.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr app::Punctuality kinds[] = { app::Punctuality::OnTime, app::Punctuality::Late,
    app::Punctuality::Missing, app::Punctuality::Pending };
constexpr int totalColumns = 4; // on time, late, missing, rate

QString glyph(app::Punctuality punctuality)
{
    switch (punctuality) {
    case app::Punctuality::OnTime: return QStringLiteral("●");
    case app::Punctuality::Late: return QStringLiteral("▲");
    case app::Punctuality::Missing: return QStringLiteral("■");
    case app::Punctuality::Pending: return QStringLiteral("◇");
    }
    return {};
}

QColor colour(app::Punctuality punctuality)
{
    const Theme& theme = activeTheme();
    const auto ink = [&](app::Light light) { return theme.lights[std::size_t(light)].text; };
    switch (punctuality) {
    case app::Punctuality::OnTime: return ink(app::Light::Ok);
    case app::Punctuality::Late: return ink(app::Light::Warn);
    case app::Punctuality::Missing: return theme.danger;
    case app::Punctuality::Pending: return theme.text3;
    }
    return theme.text;
}

QString rateText(const std::optional<double>& rate)
{
    return rate ? app::number(*rate, 1) + QLatin1Char('%') : QStringLiteral("—");
}

} // namespace

QString punctualityText(app::Punctuality punctuality)
{
    switch (punctuality) {
    case app::Punctuality::OnTime: return CalendarDialog::tr("on time");
    case app::Punctuality::Late: return CalendarDialog::tr("late");
    case app::Punctuality::Missing: return CalendarDialog::tr("missing");
    case app::Punctuality::Pending: return CalendarDialog::tr("not due yet");
    }
    return {};
}

CalendarDialog::CalendarDialog(const db::Store& store, const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_calendar(app::reportingCalendar(store, today))
    , m_parts(
          buildDialog(*this, QStringLiteral("calendar"), tr("Reporting calendar"), QString(), {}))
{
    resize(980, 700);
    const app::Punctuals& all = m_calendar.total;
    m_parts.about->setText(m_calendar.rounds.empty()
            ? tr("No round has been opened yet.")
            : tr("On time %1, late %2, missing %3 of what was due by %4")
                  .arg(rateText(all.onTimeRate()), rateText(all.lateRate()),
                      rateText(all.missingRate()), today.toString(Qt::ISODate)));
    m_parts.about->show();
    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(20, 0, 20, 0);
    legend->setSpacing(18);
    for (const app::Punctuality kind : kinds) {
        auto* label = new QLabel(glyph(kind) + u' ' + punctualityText(kind));
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, colour(kind));
        label->setPalette(ink);
        legend->addWidget(label);
    }
    legend->addStretch(1);
    m_parts.body->addLayout(legend);
    for (const db::Submission& submission : store.rounds().submissions()) {
        if (submission.receivedOn)
            m_received[{ submission.round, submission.region }] = *submission.receivedOn;
    }
    m_table = plainTable(QStringLiteral("calendar.table"), tr("Reporting calendar"), {});
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_parts.body->addWidget(m_table, 1);
    fill(store);
    const auto choose = [this](int row, int column) {
        const int round = column - 1;
        if (row >= 1 && row <= int(m_rowRegions.size()) && round >= 0
            && round < int(m_calendar.rounds.size()))
            Q_EMIT roundChosen(
                m_calendar.rounds[std::size_t(round)].id, m_rowRegions[std::size_t(row - 1)]);
    };
    connect(m_table, &QTableWidget::cellActivated, this, choose);
}

void CalendarDialog::fill(const db::Store& store)
{
    std::vector<app::RegionReporting> regions = m_calendar.regions;
    std::ranges::stable_sort(
        regions, std::greater {}, [](const app::RegionReporting& r) { return r.total.missing; });
    m_table->setColumnCount(1 + int(m_calendar.rounds.size()) + totalColumns);
    m_table->setRowCount(1 + int(regions.size()));
    fillHeader(store);
    fillTotals(0);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        m_rowRegions.push_back(regions[i].region);
        fillRegion(int(i) + 1, regions[i], store);
    }
    m_table->setColumnWidth(0, 130);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, column <= int(m_calendar.rounds.size()) ? 92 : 74);
}

void CalendarDialog::fillHeader(const db::Store& store)
{
    QStringList words { tr("Region") };
    for (const db::Round& round : m_calendar.rounds) {
        const auto form = store.forms().find(round.form);
        words.append((form ? form->code + u' ' : QString()) + app::periodShort(round.period));
    }
    words += { tr("On time", "count"), tr("Late", "count"), tr("Missing", "count"),
        tr("Rate on time") };
    m_table->setHorizontalHeaderLabels(words);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t i = 0; i < m_calendar.rounds.size(); ++i)
        m_table->horizontalHeaderItem(int(i) + 1)
            ->setToolTip(tr("%1, due %2")
                             .arg(app::periodText(m_calendar.rounds[i].period),
                                 m_calendar.rounds[i].dueOn.toString(Qt::ISODate)));
}

void CalendarDialog::setText(int row, int column, const QString& text, const QString& tip)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(
        column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter | Qt::AlignVCenter);
    item->setToolTip(tip);
    m_table->setItem(row, column, item);
}

void CalendarDialog::setTotals(int row, const app::Punctuals& totals)
{
    int column = 1 + int(m_calendar.rounds.size());
    for (const int count : { totals.onTime, totals.late, totals.missing })
        setText(row, column++, QString::number(count));
    setText(row, column, rateText(totals.onTimeRate()));
}

void CalendarDialog::fillTotals(int row)
{
    setText(row, 0, tr("All regions"));
    for (std::size_t i = 0; i < m_calendar.totals.size(); ++i) {
        const app::Punctuals& total = m_calendar.totals[i];
        setText(row, int(i) + 1, rateText(total.onTimeRate()),
            tr("on time %1 (%2), late %3 (%4), missing %5 (%6), not due yet %7")
                .arg(total.onTime)
                .arg(rateText(total.onTimeRate()))
                .arg(total.late)
                .arg(rateText(total.lateRate()))
                .arg(total.missing)
                .arg(rateText(total.missingRate()))
                .arg(total.pending));
    }
    setTotals(row, m_calendar.total);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (QTableWidgetItem* item = m_table->item(row, column)) {
            item->setFont(ui::font(smallPx, true));
            item->setBackground(activeTheme().band);
        }
    }
}

void CalendarDialog::fillRegion(
    int row, const app::RegionReporting& reporting, const db::Store& store)
{
    const db::Region* region = store.catalog().region(reporting.region);
    setText(row, 0, region ? app::shortName(*region) : QString());
    for (std::size_t i = 0; i < reporting.rounds.size(); ++i) {
        const app::Punctuality kind = reporting.rounds[i];
        const QString words = tip(store, reporting.region, i, kind);
        setText(row, int(i) + 1, glyph(kind), words);
        QTableWidgetItem* item = m_table->item(row, int(i) + 1);
        item->setForeground(colour(kind));
        item->setData(Qt::AccessibleTextRole, words);
    }
    setTotals(row, reporting.total);
}

QString CalendarDialog::tip(
    const db::Store& store, db::RegionId id, std::size_t round, app::Punctuality punctuality) const
{
    const db::Region* region = store.catalog().region(id);
    const db::Round& asked = m_calendar.rounds[round];
    QStringList lines { punctualityText(punctuality),
        (region ? app::name(*region) : QString()) + QStringLiteral(" · ")
            + app::periodText(asked.period),
        tr("due %1").arg(asked.dueOn.toString(Qt::ISODate)) };
    const auto received = m_received.find({ asked.id, id });
    if (received != m_received.end())
        lines.append(tr("received %1").arg(received->second.toString(Qt::ISODate)));
    return lines.join(u'\n');
}

} // namespace ui

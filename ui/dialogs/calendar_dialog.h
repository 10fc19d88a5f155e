// SPDX-License-Identifier: GPL-3.0-or-later
// The reporting calendar: every region in every round, on time, late, missing or pending, with the
// rates; who is overdue stands on top.
#pragma once

#include "app/entry/reporting.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

#include <map>

namespace ui {

class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(const db::Store& store, const QDate& today, QWidget* parent = nullptr);

Q_SIGNALS:
    void roundChosen(db::RoundId round, db::RegionId region);

private:
    void fill(const db::Store& store);
    void fillHeader(const db::Store& store);
    void fillRegion(int row, const app::RegionReporting& region, const db::Store& store);
    void fillTotals(int row);
    QString tip(const db::Store& store, db::RegionId region, std::size_t round,
        app::Punctuality punctuality) const;
    void setText(int row, int column, const QString& text, const QString& tip = {});
    void setTotals(int row, const app::Punctuals& totals);

    app::ReportingCalendar m_calendar;
    std::map<std::pair<db::RoundId, db::RegionId>, QDate> m_received;
    std::vector<db::RegionId> m_rowRegions;
    DialogParts m_parts;
    QTableWidget* m_table = nullptr;
};

QString punctualityText(app::Punctuality punctuality);

} // namespace ui

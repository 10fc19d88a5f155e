// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on paper: A3 or A4 across, heads on every page, lights as glyph and word, milestones
// with their dates, the course of the year with baseline and today line. Real text.
#pragma once

#include "app/ledger/shown.h"
#include "db/store.h"

#include <QPageSize>

class QPagedPaintDevice;
class QWidget;

namespace ui {

struct LedgerSheet
{
    app::Ledger ledger; // what is to be printed, narrowed already
    QString about; // region judged for, what it is narrowed to; may be empty
    QString source; // where the list comes from
    bool demonstration = false;
};
LedgerSheet ledgerSheet(
    const db::Store& store, const app::Ledger& ledger, const QString& narrowedTo = {});

void printLedger(QPagedPaintDevice& device, const LedgerSheet& sheet);
// The same input gives the same bytes. `paper` is A3 or A4.
QByteArray ledgerPdf(const LedgerSheet& sheet, QPageSize::PageSizeId paper);
// Shows the system's print dialog; never blocks.
void openLedgerPrintDialog(QWidget* parent, const LedgerSheet& sheet);

} // namespace ui

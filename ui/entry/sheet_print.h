// SPDX-License-Identifier: GPL-3.0-or-later
// An entry sheet on paper: filled or blank, A3 or A4 across, headers on every page, real text.
#pragma once

#include "app/entry/sheet.h"

#include <QPageSize>

class QPagedPaintDevice;
class QWidget;

namespace ui {

// The paper is the device's; its margins become the sheet's own.
void printSheet(
    QPagedPaintDevice& device, const db::Store& store, const app::Sheet& sheet, bool blank);
// The same input gives the same bytes. `paper` is A3 or A4.
QByteArray sheetPdf(
    const db::Store& store, const app::Sheet& sheet, bool blank, QPageSize::PageSizeId paper);
// "Form two · 2022 Q3", with the region or what else the sheet is about.
QString sheetTitle(const db::Store& store, const app::Sheet& sheet);
// Shows the system's print dialog; never blocks.
void openPrintDialog(QWidget* parent, const db::Store& store, const app::Sheet& sheet, bool blank);

} // namespace ui

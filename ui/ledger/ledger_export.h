// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of the ledger as a menu: paper, PDF, CSV, rows to the clipboard.
#pragma once

#include "ui/ledger/ledger_print.h"
#include "ui/session.h"

#include <QMenu>

#include <functional>

namespace ui {

class LedgerExport : public QMenu
{
    Q_OBJECT

public:
    // `sheet` gives what is shown at that moment.
    LedgerExport(Session& session, std::function<LedgerSheet()> sheet, QWidget* parent);

Q_SIGNALS:
    void copyWanted();

private:
    void add(const char* name, const QString& text, const std::function<void()>& act);
    void savePdf(QPageSize::PageSizeId paper);
    void saveCsv(const QString& list);
    // The bytes are made when the place is chosen.
    void askAndSave(
        const QString& title, const QString& suffix, const std::function<QByteArray()>& bytes);

    Session& m_session;
    std::function<LedgerSheet()> m_sheet;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_export.h"

#include "app/error.h"
#include "app/exchange/ledger_writers.h"
#include "ui/user_action.h"

#include <QFileDialog>
#include <QSaveFile>

namespace ui {

LedgerExport::LedgerExport(Session& session, std::function<LedgerSheet()> sheet, QWidget* parent)
    : QMenu(parent)
    , m_session(session)
    , m_sheet(std::move(sheet))
{
    setObjectName(QStringLiteral("tasks.exportMenu"));
    add("tasks.print", tr("Print…"), [this] { openLedgerPrintDialog(parentWidget(), m_sheet()); });
    add("tasks.pdfA3", tr("PDF, A3…"), [this] { savePdf(QPageSize::A3); });
    add("tasks.pdfA4", tr("PDF, A4…"), [this] { savePdf(QPageSize::A4); });
    addSeparator();
    add("tasks.csv", tr("Tasks as CSV…"), [this] { saveCsv(QStringLiteral("tasks")); });
    add("tasks.milestonesCsv", tr("Milestones as CSV…"),
        [this] { saveCsv(QStringLiteral("milestones")); });
    addSeparator();
    add("tasks.copy", tr("Copy the chosen rows"), [this] { Q_EMIT copyWanted(); });
}

void LedgerExport::add(const char* name, const QString& text, const std::function<void()>& act)
{
    QAction* action = addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
}

void LedgerExport::savePdf(QPageSize::PageSizeId paper)
{
    askAndSave(tr("Save the ledger"), QStringLiteral("pdf"),
        [sheet = m_sheet(), paper] { return ledgerPdf(sheet, paper); });
}

void LedgerExport::saveCsv(const QString& list)
{
    const auto document = m_sheet().ledger.document;
    if (!document)
        return;
    askAndSave(tr("Save the list"), QStringLiteral("csv"),
        [this, list, id = document->id] { return app::listCsv(*m_session.store(), list, id); });
}

void LedgerExport::askAndSave(
    const QString& title, const QString& suffix, const std::function<QByteArray()>& bytes)
{
    const auto document = m_sheet().ledger.document;
    QString name = document ? app::listTitle(*document) : QString();
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.remove(c);
    auto* chooser = new QFileDialog(parentWidget(), title);
    chooser->setObjectName(QStringLiteral("dialog.saveLedger"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    chooser->selectFile(name + u'.' + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        runUserAction(parentWidget(), [&] {
            const QByteArray content = bytes();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
                || !file.commit())
                throw app::Error(
                    tr("%1 cannot be written. Check the folder and the space left.").arg(path),
                    file.errorString());
        });
    });
    chooser->open();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progress_dialog.h"

#include "app/calc/number_text.h"
#include "app/format.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

ProgressDialog::ProgressDialog(
    db::Store& store, const db::Task& task, db::RegionId region, QWidget* parent)
    : EditDialog(store, QStringLiteral("progress"), tr("Progress"), app::title(task),
        tr("Enter the progress"), parent)
    , m_task(task)
{
    m_region = addCombo("region", tr("For"));
    m_region->addItem(tr("the list as a whole"), qint64(store.catalog().nation()));
    for (const db::RegionId id : store.catalog().reporting())
        m_region->addItem(app::name(*store.catalog().region(id)), qint64(id));
    m_region->setCurrentIndex(std::max(0, m_region->findData(qint64(region))));
    sideBySide(2);
    m_day = addDay("day", tr("Reached on"), store.asOf());
    m_percent = addLine("percent", tr("Percent"));
    m_percent->setPlaceholderText(QStringLiteral("0 – 100"));
    m_note = addText("note", tr("Note"), {});
    addBefore();
    ready();
    m_percent->setFocus();
}

void ProgressDialog::addBefore()
{
    for (const db::TaskProgress& progress : store().tasks().progress()) {
        if (progress.task == m_task.id)
            m_before.push_back(progress);
    }
    if (m_before.empty())
        return;
    std::ranges::stable_sort(m_before, std::greater {}, &db::TaskProgress::on);
    m_table = plainTable(QStringLiteral("progress.before"), tr("Entered before"),
        { tr("Reached on"), tr("For"), tr("Percent"), tr("Note") });
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setRowCount(int(m_before.size()));
    for (int row = 0; row < int(m_before.size()); ++row) {
        const db::TaskProgress& progress = m_before[std::size_t(row)];
        const db::Region* region = store().catalog().region(progress.region);
        const QString texts[]
            = { progress.on.toString(Qt::ISODate), region ? app::shortName(*region) : QString(),
                  QString::fromLatin1(app::machineText(progress.percent)), progress.note };
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setColumnWidth(0, 110);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(110);
    m_table->setMaximumHeight(160);
    parts().body->addWidget(m_table);
    QPushButton* remove = addButton("remove", tr("Remove what is chosen"));
    remove->setEnabled(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, remove,
        [this, remove] { remove->setEnabled(m_table->currentRow() >= 0 && !store().readOnly()); });
    connect(remove, &QPushButton::clicked, this, &ProgressDialog::removeCurrent);
}

void ProgressDialog::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const db::TaskProgress& progress = m_before[std::size_t(row)];
    writeInstead([&] { app::removeProgress(store(), m_task.id, progress.region, progress.on); });
}

db::TaskProgress ProgressDialog::edited() const
{
    db::TaskProgress progress;
    progress.task = m_task.id;
    progress.region = db::RegionId { m_region->currentData().toLongLong() };
    progress.on = m_day->day().value_or(QDate());
    const std::optional<double> percent = app::peopleNumber(m_percent->text(), {}).value;
    progress.percent = percent.value_or(std::nan(""));
    progress.note = m_note->toPlainText().trimmed();
    return progress;
}

QString ProgressDialog::objection() const
{
    return app::objection(store(), edited());
}

void ProgressDialog::write()
{
    app::setProgress(store(), edited());
}

} // namespace ui

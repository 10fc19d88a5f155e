// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/return_dialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { ItemColumn, ValueColumn, ReasonColumn };

} // namespace

ReturnDialog::ReturnDialog(const QString& regions, std::vector<Item> items, QWidget* parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_parts(buildDialog(*this, QStringLiteral("return"), tr("Send back: %1").arg(regions),
          tr("The reasons stand beside the cells until the return comes in again. Tick an item "
             "and say what is wrong with it, or give one reason for the whole return."),
          tr("Send back")))
{
    resize(760, 520);
    m_table = plainTable(
        QStringLiteral("return.items"), tr("Items"), { tr("Item"), tr("Value"), tr("Reason") });
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setRowCount(int(m_items.size()));
    m_rows.resize(m_items.size());
    for (int row = 0; row < int(m_items.size()); ++row)
        addRow(row);
    m_table->setColumnWidth(ItemColumn, 260);
    m_table->setColumnWidth(ValueColumn, 90);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_parts.body->addWidget(m_table, 1);
    m_general = lineEdit(QStringLiteral("return.general"), tr("Reason for the whole return"));
    m_parts.body->addWidget(labelled(tr("Whole return"), m_general));
    m_parts.body->addSpacing(4);
    connect(m_general, &QLineEdit::textChanged, this, &ReturnDialog::check);
    check();
}

void ReturnDialog::addRow(int row)
{
    const Item& item = m_items[std::size_t(row)];
    auto* tick = new QCheckBox(item.name);
    tick->setObjectName(QStringLiteral("return.tick.%1").arg(row));
    tick->setAccessibleName(item.name);
    tick->setToolTip(item.name);
    tick->setChecked(!item.finding.isEmpty());
    tick->setContentsMargins(8, 0, 0, 0);
    auto* value = new QTableWidgetItem(item.value);
    value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QLineEdit* reason
        = lineEdit(QStringLiteral("return.reason.%1").arg(row), tr("Reason for %1").arg(item.name));
    reason->setText(item.finding);
    reason->setCursorPosition(0);
    m_table->setCellWidget(row, ItemColumn, tick);
    m_table->setItem(row, ValueColumn, value);
    m_table->setCellWidget(row, ReasonColumn, reason);
    m_rows[std::size_t(row)] = { tick, reason };
    connect(tick, &QCheckBox::toggled, this, &ReturnDialog::check);
    // Writing a reason is saying that the item goes back.
    connect(reason, &QLineEdit::textEdited, tick,
        [tick](const QString& text) { tick->setChecked(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::textChanged, this, &ReturnDialog::check);
}

void ReturnDialog::check()
{
    const bool silent = std::ranges::any_of(m_rows, [](const Row& row) {
        return row.tick->isChecked() && row.reason->text().trimmed().isEmpty();
    });
    setReason(m_parts,
        silent                  ? tr("Each ticked item needs a reason.")
            : reasons().empty() ? tr("Tick an item, or write a reason for the whole return.")
                                : QString());
}

std::vector<app::CellReason> ReturnDialog::reasons() const
{
    std::vector<app::CellReason> result;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString reason = m_rows[i].reason->text().trimmed();
        if (m_rows[i].tick->isChecked() && !reason.isEmpty())
            result.push_back({ m_items[i].indicator, reason });
    }
    if (const QString general = m_general->text().trimmed(); !general.isEmpty())
        result.push_back({ std::nullopt, general });
    return result;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsent_dialog.h"

#include "app/others/conflict_words.h"
#include "ui/user_action.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

UnsentDialog::UnsentDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_parts(buildDialog(*this, QStringLiteral("unsent"), tr("Typed without a connection"),
          tr("These cells could not simply be saved when the server answered again. Nothing was "
             "overwritten; say for each what holds."),
          QString()))
{
    setMinimumSize(760, 420);
    m_table = plainTable(QStringLiteral("unsent.table"), tr("Cells that wait"),
        { tr("Cell"), tr("There now"), tr("Typed here"), tr("Why it waits") });
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_parts.body->addWidget(m_table, 1);
    m_reason = lineEdit(QStringLiteral("unsent.why"), tr("Reason"));
    m_reason->setPlaceholderText(tr("needed where an accepted value changes"));
    m_parts.body->addWidget(labelled(tr("Reason"), m_reason));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(20, 0, 20, 12);
    m_ours = new QPushButton(tr("Save what was typed"));
    m_ours->setObjectName(QStringLiteral("unsent.ours"));
    m_ours->setAccessibleName(m_ours->text());
    m_theirs = new QPushButton(tr("Leave what is there"));
    m_theirs->setObjectName(QStringLiteral("unsent.theirs"));
    m_theirs->setAccessibleName(m_theirs->text());
    row->addStretch(1);
    row->addWidget(m_theirs);
    row->addWidget(m_ours);
    m_parts.body->addWidget(buttons);
    connect(m_ours, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UnsentDialog::follow);
    connect(&session, &Session::storeChanged, this, &QDialog::reject);
    fill();
}

void UnsentDialog::fill()
{
    m_cells.clear();
    m_table->setRowCount(0);
    runUserAction(this, [this] {
        const db::Store& store = *m_session.store();
        for (const app::UnsentCell& cell : m_session.unsent().all()) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const QString why
                = cell.contested ? tr("Somebody else has changed it meanwhile.") : cell.objection;
            const QStringList texts { app::unsentName(store, cell.cell),
                app::standingText(store, cell.cell), cell.text, why };
            for (int column = 0; column < int(texts.size()); ++column) {
                auto* item = new QTableWidgetItem(texts[column]);
                item->setToolTip(texts[column]);
                m_table->setItem(row, column, item);
            }
            m_cells.push_back(cell);
        }
    });
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    follow();
}

void UnsentDialog::follow()
{
    const bool any = m_table->currentRow() >= 0 && m_table->currentRow() < int(m_cells.size());
    m_ours->setEnabled(any);
    m_theirs->setEnabled(any);
    m_parts.reason->clear();
}

void UnsentDialog::settle(bool ours)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_cells.size()))
        return;
    const app::CellId cell = m_cells[std::size_t(row)].cell;
    std::optional<db::Conflict> conflict;
    try {
        db::Store& store = *m_session.store();
        const bool shown = m_shown && m_shown->first == cell;
        const db::SeenUntil until(store, shown ? m_shown->second : store.seen());
        m_session.settleUnsent(cell, ours, m_reason->text().trimmed());
    } catch (const db::Conflict& refused) {
        conflict = refused;
    } catch (const std::exception&) {
        m_parts.reason->setText(currentFailure().sentence);
        return;
    }
    if (conflict) {
        show(*conflict, cell);
    } else if (m_session.unsent().isEmpty()) {
        accept();
    } else {
        fill();
    }
}

// Nothing is taken in behind a dialog: what they wrote comes from the refusal. Saving once more
// writes over what can be read here now.
void UnsentDialog::show(const db::Conflict& conflict, const app::CellId& cell)
{
    fill();
    const auto found = std::ranges::find(m_cells, cell, &app::UnsentCell::cell);
    if (found == m_cells.end())
        return;
    const int row = int(found - m_cells.begin());
    runUserAction(this, [&] {
        const auto words = app::conflictWords(*m_session.store(), conflict);
        const auto theirs
            = std::ranges::find_if(words, [](const auto& one) { return one.cell.has_value(); });
        if (theirs != words.end()) {
            m_table->item(row, 1)->setText(theirs->theirs);
            m_table->item(row, 1)->setToolTip(theirs->theirs);
        }
        m_table->selectRow(row);
        m_parts.reason->setText(app::conflictSentence(words, QDateTime::currentDateTime()));
        m_shown.emplace(cell, conflict.seen());
    });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/actions_list.h"
#include "app/others/may.h"

#include "app/ledger/action_draft.h"
#include "ui/dialogs/action_dialog.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { CodeColumn, WhatColumn, AboutColumn, OwnerColumn, DueColumn, ResultColumn };
constexpr int columns = ResultColumn + 1;

QString dueText(const db::Action& action, QDate day)
{
    if (!action.dueOn)
        return QStringLiteral("—");
    const QString due = action.dueOn->toString(Qt::ISODate);
    return app::isOverdue(action, day)
        ? ActionsList::tr("%1, overdue by %n day(s)", nullptr, int(action.dueOn->daysTo(day)))
              .arg(due)
        : due;
}

} // namespace

ActionsList::ActionsList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("actionsList"));
    setAccessibleName(tr("Actions"));
    build();
}

void ActionsList::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->setSpacing(8);
    bar->addWidget(segmentedSwitch(
        { tr("Open"), tr("All") }, QStringLiteral("actions.filter"), [this](int part) {
            m_all = part == 1;
            fill();
        }));
    m_count = plainLabel({}, smallPx, false, activeTheme().text2);
    m_count->setObjectName(QStringLiteral("actions.count"));
    bar->addWidget(m_count, 1);
    const auto add = [&](const char* name, const QString& text) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setProperty("small", true);
        button->setFont(ui::font(smallPx));
        bar->addWidget(button);
        return button;
    };
    m_task = add("actions.task", tr("Go to the task"));
    m_edit = add("actions.edit", tr("Edit…"));
    m_close = add("actions.close", tr("Close with a result…"));
    column->addLayout(bar);
    m_table = plainTable(QStringLiteral("actions.table"), tr("Actions"),
        { tr("Code"), tr("What is to be done"), tr("About"), tr("Who sees to it"), tr("Due on"),
            tr("What came of it") });
    m_table->verticalHeader()->setDefaultSectionSize(30);
    const int widths[] = { 70, 250, 260, 140, 190, 200 };
    for (int i = 0; i < columns; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    m_empty = plainLabel({}, bodyPx, false, activeTheme().text2);
    m_empty->setObjectName(QStringLiteral("actions.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ActionsList::follow);
    connect(m_table, &QTableWidget::cellActivated, this, &ActionsList::edit);
    connect(m_edit, &QPushButton::clicked, this, &ActionsList::edit);
    connect(m_close, &QPushButton::clicked, this, &ActionsList::closeCurrent);
    connect(m_task, &QPushButton::clicked, this, [this] {
        if (const db::Action* action = current(); action && action->task)
            Q_EMIT taskWanted(*action->task);
    });
}

void ActionsList::show(QDate day)
{
    m_day = day;
    fill();
}

void ActionsList::fill()
{
    const QString kept = current() ? current()->code : QString();
    m_actions.clear();
    if (const db::Store* store = m_session.store())
        m_actions = m_all ? store->actions().all() : app::openActions(*store, m_day);
    const auto overdue = std::ranges::count_if(
        m_actions, [this](const db::Action& action) { return app::isOverdue(action, m_day); });
    int row = m_actions.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_actions.size()));
        for (int i = 0; i < int(m_actions.size()); ++i) {
            fillRow(i);
            if (m_actions[std::size_t(i)].code == kept)
                row = i;
        }
        m_table->setCurrentCell(row, row < 0 ? -1 : int(WhatColumn));
    }
    m_table->setVisible(!m_actions.empty());
    m_empty->setVisible(m_actions.empty());
    m_empty->setText(m_all
            ? tr("There is no action yet. Ctrl+Shift+A opens one about what is shown.")
            : tr("No action is open. Ctrl+Shift+A opens one about what is shown."));
    m_count->setText(overdue > 0 ? tr("%n action(s)", nullptr, int(m_actions.size()))
                + tr(", ", "list separator") + tr("%n overdue", nullptr, int(overdue))
                                 : tr("%n action(s)", nullptr, int(m_actions.size())));
    follow();
}

void ActionsList::fillRow(int row)
{
    const db::Action& action = m_actions[std::size_t(row)];
    const QString texts[] = { action.code, action.title, app::aboutText(*m_session.store(), action),
        action.owner, dueText(action, m_day),
        action.closedOn
            ? tr("closed %1: %2").arg(action.closedOn->toString(Qt::ISODate), action.result)
            : tr("open") };
    for (int i = 0; i < columns; ++i) {
        auto* item = new QTableWidgetItem(texts[i]);
        item->setToolTip(
            i == WhatColumn && !action.gap.isEmpty() ? texts[i] + u'\n' + action.gap : texts[i]);
        m_table->setItem(row, i, item);
    }
    if (app::isOverdue(action, m_day))
        m_table->item(row, DueColumn)
            ->setForeground(activeTheme().lights[std::size_t(app::Light::Late)].text);
}

const db::Action* ActionsList::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_actions.size()) ? nullptr : &m_actions[std::size_t(row)];
}

void ActionsList::follow()
{
    const db::Action* action = current();
    const QString refusal
        = m_session.store() ? app::whyNot(*m_session.store(), app::Doing::Edit) : QString();
    const bool writable = m_session.store() && refusal.isEmpty();
    m_edit->setToolTip(refusal);
    m_close->setToolTip(refusal);
    m_task->setEnabled(action && action->task);
    m_edit->setEnabled(action && writable);
    m_close->setEnabled(action && writable && !action->closedOn);
}

void ActionsList::open(QDialog* dialog)
{
    connect(dialog, &QDialog::accepted, this, &ActionsList::edited);
    connect(&m_session, &Session::storeChanged, dialog, &QDialog::reject);
    openDialog(dialog);
}

void ActionsList::edit()
{
    if (const db::Action* action = current(); action && m_edit->isEnabled())
        open(new ActionDialog(*m_session.store(), *action, this));
}

void ActionsList::closeCurrent()
{
    if (const db::Action* action = current(); action && m_close->isEnabled())
        open(new CloseActionDialog(*m_session.store(), *action, this));
}

} // namespace ui

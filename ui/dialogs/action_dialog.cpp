// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/action_dialog.h"

#include "app/ledger/action_draft.h"

#include <QPlainTextEdit>

namespace ui {

ActionDialog::ActionDialog(db::Store& store, const db::Action& draft, QWidget* parent)
    : EditDialog(store, QStringLiteral("action"),
        draft.code.isEmpty() ? tr("New action") : tr("Action %1").arg(draft.code),
        tr("What somebody is to do about it. It is listed until it is closed with what came of "
           "it."),
        draft.code.isEmpty() ? tr("Open the action") : tr("Save the action"), parent)
    , m_draft(draft)
{
    const QString about = app::aboutText(store, draft);
    addFact("about", tr("About"), about.isEmpty() ? tr("nothing in particular") : about);
    m_title = addLine("title", tr("What is to be done"), draft.title);
    m_gap = addText("gap", tr("What is wanting"), draft.gap);
    m_owner = addLine("owner", tr("Who sees to it"), draft.owner);
    proposeDepartments(m_owner);
    m_opened = addDay("opened", tr("Opened on"), draft.openedOn);
    m_due = addDay("due", tr("Due on"), draft.dueOn);
    if (draft.closedOn)
        m_result = addText("result", tr("What came of it"), draft.result);
    ready();
    m_title->setFocus();
    m_title->selectAll();
}

db::Action ActionDialog::edited() const
{
    db::Action action = m_draft;
    action.title = m_title->text().trimmed();
    action.gap = m_gap->toPlainText().trimmed();
    action.owner = m_owner->text().trimmed();
    action.openedOn = m_opened->day().value_or(QDate());
    action.dueOn = m_due->day();
    if (m_result)
        action.result = m_result->toPlainText().trimmed();
    return action;
}

QString ActionDialog::objection() const
{
    return app::objection(store(), edited());
}

void ActionDialog::write()
{
    if (m_draft.code.isEmpty())
        app::openAction(store(), edited());
    else
        app::updateAction(store(), edited());
}

CloseActionDialog::CloseActionDialog(db::Store& store, const db::Action& action, QWidget* parent)
    : EditDialog(store, QStringLiteral("closeAction"), tr("Close action %1").arg(action.code),
        action.title, tr("Close the action"), parent)
    , m_action(action)
{
    m_result = addText("result", tr("What came of it"), action.result);
    m_day = addDay("day", tr("Closed on"), store.asOf());
    ready();
    m_result->setFocus();
}

QString CloseActionDialog::objection() const
{
    return m_day->readable() ? app::closingObjection(
               store(), m_action.code, m_day->day().value_or(QDate()), m_result->toPlainText())
                             : m_day->fault();
}

void CloseActionDialog::write()
{
    app::closeAction(
        store(), m_action.code, m_day->day().value_or(QDate()), m_result->toPlainText());
}

} // namespace ui

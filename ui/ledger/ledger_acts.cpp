// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_acts.h"

#include "app/calc/tasks.h"
#include "app/format.h"
#include "app/ledger/action_draft.h"
#include "app/ledger/task_draft.h"
#include "app/ledger/task_edits.h"
#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/dialogs/action_dialog.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/departments_dialog.h"
#include "ui/dialogs/light_rules_dialog.h"
#include "ui/dialogs/milestone_dialog.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/dialogs/progress_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/user_action.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ui {

LedgerActs::LedgerActs(Session& session, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("menu.ledger"));
    m_menu->setToolTipsVisible(true);
    fill();
    connect(m_menu.get(), &QMenu::aboutToShow, this, &LedgerActs::follow);
}

LedgerActs::~LedgerActs() = default;

QAction* LedgerActs::add(const char* name, const QString& text, const std::function<void()>& act)
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(QStringLiteral("action.ledger.") + QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void LedgerActs::fill()
{
    add("new", tr("New task…"), [this] { newTask(); });
    add("edit", tr("Edit…"), [this] { editTask(m_task); });
    add("remove", tr("Remove"), [this] { removeTask(m_task); });
    add("link", tr("Link…"), [this] { linkTask(m_task); });
    m_menu->addSeparator();
    add("milestone", tr("New milestone…"), [this] { editMilestone(m_task, 0); });
    add("progress", tr("Progress…"), [this] { enterProgress(m_task); });
    add("override", tr("Override light…"), [this] { overrideLight(m_task); });
    add("endOverride", tr("End override"), [this] { endOverride(m_task); });
    add("action", tr("New action about the task…"), [this] { openAction(m_task); });
    m_menu->addSeparator();
    add("compare", tr("Compare with another list…"), [this] { compareLists(); });
    add("departments", tr("Departments…"), [this] { editDepartments(); });
    add("rules", tr("Light rules…"), [this] { editRules(); });
}

void LedgerActs::setPlace(db::DocumentId list, db::TaskId task, QDate day)
{
    m_list = list;
    m_task = task;
    m_day = day;
    follow();
}

void LedgerActs::follow()
{
    const db::Store* store = m_session.store();
    if (!store)
        return;
    const bool listed = m_list != db::DocumentId {};
    const bool chosen = m_task != db::TaskId {};
    const auto overrides = store->lights().overrides();
    const bool held = std::ranges::any_of(overrides, [this](const db::LightOverride& o) {
        return o.task == m_task && o.from <= m_day && m_day <= o.until;
    });
    for (QAction* action : m_menu->actions()) {
        const QString name = action->objectName().section(u'.', 2);
        bool possible = chosen;
        if (name == QLatin1String("departments") || name == QLatin1String("rules")
            || name == QLatin1String("compare"))
            possible = true;
        if (name == QLatin1String("new"))
            possible = listed;
        if (name == QLatin1String("endOverride"))
            possible = chosen && held;
        const QString refusal = name == QLatin1String("compare")
            ? QString()
            : app::whyNot(
                *store, name == QLatin1String("progress") ? app::Doing::Enter : app::Doing::Edit);
        action->setEnabled(possible && refusal.isEmpty());
        action->setToolTip(refusal);
    }
}

bool LedgerActs::run(const std::function<void()>& act)
{
    if (!m_session.store() || !runAct(m_session, m_page, act))
        return false;
    Q_EMIT changed();
    return true;
}

void LedgerActs::open(QDialog* dialog)
{
    connect(dialog, &QDialog::accepted, this, &LedgerActs::changed);
    connect(&m_session, &Session::storeChanged, dialog, &QDialog::reject);
    openDialog(dialog);
}

std::optional<db::Task> LedgerActs::taskOf(db::TaskId id) const
{
    if (!m_session.store())
        return {};
    for (const db::Task& task : m_session.store()->tasks().all()) {
        if (task.id == id)
            return task;
    }
    return {};
}

// The day is the page's: it may look at an earlier one than the filter's period ends on.
app::JudgedAt LedgerActs::at() const
{
    app::JudgedAt at = app::judgedAt(*m_session.store(), m_session.filter());
    if (m_day.isValid())
        at.day = m_day;
    return at;
}

void LedgerActs::newTask()
{
    runUserAction(m_page, [this] {
        db::Store& store = *m_session.store();
        const auto near
            = m_task == db::TaskId {} ? std::optional<db::TaskId>() : std::optional(m_task);
        auto* dialog = new TaskDialog(store, app::taskDraft(store, m_list, near), m_page);
        open(dialog);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT taskWanted(dialog->saved()); });
    });
}

void LedgerActs::editTask(db::TaskId id)
{
    if (const auto task = taskOf(id))
        runUserAction(m_page, [&] { open(new TaskDialog(*m_session.store(), *task, m_page)); });
}

void LedgerActs::removeTask(db::TaskId id)
{
    const auto task = taskOf(id);
    if (task && run([this, id] { app::removeTask(*m_session.store(), id); }))
        Q_EMIT notice(tr("Removed “%1”. Ctrl+Z takes it back.").arg(app::title(*task)));
}

void LedgerActs::linkTask(db::TaskId id)
{
    if (const auto task = taskOf(id))
        runUserAction(m_page, [&] { open(new LinkDialog(*m_session.store(), *task, m_page)); });
}

void LedgerActs::editMilestone(db::TaskId task, int number)
{
    if (!taskOf(task))
        return;
    runUserAction(m_page, [&] {
        db::Milestone milestone;
        milestone.task = task;
        for (const db::Milestone& m : m_session.store()->tasks().milestones()) {
            if (m.task == task && m.number == number)
                milestone = m;
        }
        open(new MilestoneDialog(*m_session.store(), milestone, m_page));
    });
}

void LedgerActs::markDone(db::TaskId task, int number)
{
    if (!m_session.store())
        return;
    runUserAction(m_page, [&] {
        for (const db::Milestone& m : m_session.store()->tasks().milestones()) {
            if (m.task == task && m.number == number)
                open(new MilestoneDoneDialog(*m_session.store(), m, m_page));
        }
    });
}

void LedgerActs::reopenMilestone(db::TaskId task, int number)
{
    if (run([this, task, number] { app::markMilestoneDone(*m_session.store(), task, number, {}); }))
        Q_EMIT notice(tr("The milestone is open again. Ctrl+Z takes it back."));
}

void LedgerActs::enterProgress(db::TaskId id)
{
    if (const auto task = taskOf(id))
        runUserAction(m_page, [&] {
            open(new ProgressDialog(*m_session.store(), *task, m_session.filter().region, m_page));
        });
}

void LedgerActs::overrideLight(db::TaskId id)
{
    const auto task = taskOf(id);
    if (!task)
        return;
    runUserAction(m_page, [&] {
        db::Store& store = *m_session.store();
        const app::TaskLight light = app::TaskJudge(store).judge(*task, at());
        open(new OverrideDialog(store, *task, light, at().day, m_page));
    });
}

void LedgerActs::endOverride(db::TaskId id)
{
    if (run([this, id] { app::endOverride(*m_session.store(), id, at().day); }))
        Q_EMIT notice(tr("The light is that of the rules again. Ctrl+Z takes it back."));
}

std::optional<db::Action> LedgerActs::actionDraft(db::TaskId id) const
{
    const auto task = taskOf(id);
    if (!task)
        return {};
    const app::Ledger ledger = app::ledger(*m_session.store(), task->document, at());
    const app::LedgerTask* row = ledger.task(id);
    return row ? std::optional(app::actionDraft(*row, ledger.day)) : std::nullopt;
}

void LedgerActs::openAction(db::TaskId id)
{
    runUserAction(m_page, [&] {
        if (const auto draft = actionDraft(id))
            open(new ActionDialog(*m_session.store(), *draft, m_page));
    });
}

void LedgerActs::editAction(const QString& code)
{
    if (!m_session.store())
        return;
    runUserAction(m_page, [&] {
        for (const db::Action& action : m_session.store()->actions().all()) {
            if (action.code == code)
                open(new ActionDialog(*m_session.store(), action, m_page));
        }
    });
}

void LedgerActs::compareLists()
{
    if (!m_session.store())
        return;
    runUserAction(m_page, [&] {
        auto* dialog = new CompareDialog(*m_session.store(), m_list, m_page);
        connect(dialog, &CompareDialog::linked, this, &LedgerActs::changed);
        connect(dialog, &CompareDialog::taskWanted, this, &LedgerActs::taskWanted);
        open(dialog);
    });
}

void LedgerActs::editDepartments()
{
    if (!m_session.store())
        return;
    runUserAction(m_page, [&] {
        auto* dialog = new DepartmentsDialog(*m_session.store(), m_page);
        connect(dialog, &DepartmentsDialog::edited, this, &LedgerActs::changed);
        open(dialog);
    });
}

void LedgerActs::editRules()
{
    if (!m_session.store())
        return;
    runUserAction(m_page, [&] {
        db::Store& store = *m_session.store();
        auto* dialog = new LightRulesDialog(store, app::ledger(store, m_list, at()), m_page);
        connect(dialog, &LightRulesDialog::edited, this, &LedgerActs::changed);
        open(dialog);
    });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/rollout_acts.h"

#include "app/format.h"
#include "app/ledger/action_draft.h"
#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/dialogs/action_dialog.h"
#include "ui/dialogs/measures_dialog.h"
#include "ui/dialogs/rollout_rules_dialog.h"
#include "ui/dialogs/state_dialog.h"
#include "ui/dialogs/states_dialog.h"
#include "ui/others/unseen.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

std::optional<db::RolloutState> stateOf(const db::Store& store, const QString& code)
{
    const auto states = store.measures().states();
    const auto it = std::ranges::find(states, code, &db::RolloutState::code);
    return it == states.end() ? std::nullopt : std::optional(*it);
}

std::vector<app::RolloutCellId> without(
    std::vector<app::RolloutCellId> cells, const std::vector<app::ConflictWords>& all)
{
    std::erase_if(cells, [&](const app::RolloutCellId& cell) {
        return std::ranges::any_of(all, [&](const app::ConflictWords& words) {
            return words.cell && words.cell->measure == cell.measure
                && words.cell->key.region == cell.region;
        });
    });
    return cells;
}

// Of cells that somebody else changed and nobody looked at: until where the journal had been read.
std::optional<qint64> notLookedAt(Session& session, const std::vector<app::RolloutCellId>& cells)
{
    std::vector<app::CellId> ids;
    for (const app::RolloutCellId& cell : cells)
        ids.push_back({ { {}, {}, {}, cell.region }, cell.measure });
    return Unseen::of(session).before(ids);
}

} // namespace

RolloutActs::RolloutActs(Session& session, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("menu.rollout"));
    m_menu->setToolTipsVisible(true);
    fill();
    connect(m_menu.get(), &QMenu::aboutToShow, this, &RolloutActs::follow);
}

RolloutActs::~RolloutActs() = default;

QAction* RolloutActs::add(const char* name, const QString& text, const std::function<void()>& act)
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(QStringLiteral("action.rollout.") + QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

// One list after another in a dialog; the page follows once it is closed.
template <typename Dialog, typename... More> void RolloutActs::openList(More... more)
{
    auto* dialog = new Dialog(*m_session.store(), more..., m_page);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->changed())
            Q_EMIT changed();
    });
    openDialog(dialog);
}

void RolloutActs::fill()
{
    add("measures", tr("Measures…"), [this] { openList<MeasuresDialog>(); });
    add("states", tr("States…"), [this] { openList<StatesDialog>(); });
    add("rules", tr("Rules…"), [this] { openList<RolloutRulesDialog>(day()); });
}

void RolloutActs::follow()
{
    const QString refusal
        = m_session.store() ? app::whyNot(*m_session.store(), app::Doing::Edit) : QString();
    for (QAction* action : m_menu->actions()) {
        action->setEnabled(m_session.store() && refusal.isEmpty());
        action->setToolTip(refusal);
    }
}

// The keys of the matrix ask here: a menu would have been grey.
bool RolloutActs::allowed(const std::vector<app::RolloutCellId>& cells)
{
    for (const app::RolloutCellId& cell : cells) {
        const QString refusal = app::whyNot(*m_session.store(), app::Doing::Enter, cell.region);
        if (refusal.isEmpty())
            continue;
        Q_EMIT notice(refusal);
        return false;
    }
    return true;
}

void RolloutActs::setDay(QDate day)
{
    m_day = day;
}

QDate RolloutActs::day() const
{
    const QDate last = m_session.store()->asOf();
    return m_day.isValid() ? std::min(m_day, last) : last;
}

void RolloutActs::tell(const app::RolloutOutcome& outcome, const QString& what)
{
    if (outcome.written == 0) {
        Q_EMIT notice(tr("Nothing was changed: that is what is recorded already."));
        return;
    }
    Q_EMIT changed();
    QStringList sentences { tr("%1. Ctrl+Z takes it back.").arg(what) };
    sentences.append(outcome.notices);
    Q_EMIT notice(sentences.join(u' '));
}

void RolloutActs::changeState(const std::vector<app::RolloutCellId>& cells, const QString& state)
{
    if (cells.empty() || !m_session.store())
        return;
    if (!allowed(cells))
        return;
    db::Store& store = *m_session.store();
    const auto said = [this, &store, cells](const app::RolloutDraft& draft) {
        const auto set = stateOf(store, draft.state);
        return tr("%1: “%2” from %3", "cells, state, day")
            .arg(cellNames(store, cells), set ? app::name(*set) : draft.state,
                draft.day.toString(Qt::ISODate));
    };
    const auto wanted = stateOf(store, state);
    if (wanted && !wanted->needsEvidence) {
        app::RolloutDraft draft;
        draft.day = day();
        draft.state = state;
        ActWays ways;
        ways.seen = notLookedAt(m_session, cells);
        const auto act = [this, &store, draft, said](const std::vector<app::RolloutCellId>& of) {
            return [this, &store, draft, said, of] {
                tell(app::setRollout(store, of, draft), said(draft));
            };
        };
        ways.rest = [cells, act](const std::vector<app::ConflictWords>& all) {
            const auto left = without(cells, all);
            return left.empty() ? std::function<void()>() : std::function<void()>(act(left));
        };
        runAct(m_session, m_page, act(cells), ways);
        return;
    }
    auto* dialog = new StateDialog(store, cells, day(), state, m_page);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, said] { tell(dialog->outcome(), said(dialog->draft())); });
    openDialog(dialog);
}

void RolloutActs::clearState(const std::vector<app::RolloutCellId>& cells)
{
    if (cells.empty() || !m_session.store())
        return;
    if (!allowed(cells))
        return;
    db::Store& store = *m_session.store();
    ActWays ways;
    ways.seen = notLookedAt(m_session, cells);
    const auto act = [this, &store, cells] {
        const app::RolloutOutcome outcome = app::clearRollout(store, cells, day());
        if (outcome.written == 0)
            Q_EMIT notice(tr("There is no state to take back."));
        else
            tell(outcome, tr("Took back the state in force (%1)").arg(cellNames(store, cells)));
    };
    runAct(m_session, m_page, act, ways);
}

void RolloutActs::openAction(const app::RolloutCellId& cell)
{
    if (!m_session.store())
        return;
    db::Store& store = *m_session.store();
    auto* dialog = new ActionDialog(
        store, app::actionDraft(store, cell, m_day.isValid() ? m_day : store.asOf()), m_page);
    connect(dialog, &QDialog::accepted, this, &RolloutActs::changed);
    openDialog(dialog);
}

} // namespace ui

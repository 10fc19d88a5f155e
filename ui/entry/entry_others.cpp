// SPDX-License-Identifier: GPL-3.0-or-later
// What other people mean to the entry grid: their changes are marked until looked at, and where
// one of them changed a cell that is being written, both values are shown at it.
#include "ui/entry/entry_grid.h"

#include "ui/conflict.h"
#include "ui/dialogs/edit_dialog.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/others/unseen.h"
#include "ui/user_action.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace ui {

// Going to a cell is looking at it; so is having it on the screen for a while.
void EntryGrid::followOthers()
{
    Unseen& unseen = Unseen::of(m_session);
    const auto isOpen = [&unseen](const app::CellId& id) {
        return id.measure ? unseen.has(app::RolloutCellId { *id.measure, id.key.region })
                          : unseen.has(id.key);
    };
    m_model->setOthers({ isOpen, [&unseen](const app::CellId& id) {
                            return id.measure
                                ? unseen.line(app::RolloutCellId { *id.measure, id.key.region })
                                : unseen.line(id.key);
                        } });
    connect(&unseen, &Unseen::changed, this, [this] {
        m_view->viewport()->update();
        Q_EMIT othersSeen(m_model->othersCount());
    });
    connect(m_view, &EntryView::moved, this, [this, &unseen] {
        const auto id = current();
        if (!id || m_loading)
            return;
        if (id->measure)
            unseen.see(app::RolloutCellId { *id->measure, id->key.region });
        else
            unseen.see(id->key);
    });
    auto* timer = new QTimer(this);
    timer->setInterval(Unseen::every * 1000);
    connect(timer, &QTimer::timeout, this, &EntryGrid::look);
    timer->start();
}

std::optional<qint64> EntryGrid::notLookedAt(const std::vector<app::CellId>& ids) const
{
    return Unseen::of(m_session).before(ids);
}

void EntryGrid::look()
{
    Unseen& unseen = Unseen::of(m_session);
    if (unseen.empty() || !isVisible() || !isActiveWindow())
        return;
    const QRect screen = m_view->viewport()->rect();
    unseen.watched(
        [&](const app::ChangedThing& thing) {
            app::CellId id;
            if (thing.cell)
                id.key = *thing.cell;
            else if (thing.rollout)
                id = { { {}, {}, sheetPeriod(), thing.rollout->region }, thing.rollout->measure };
            else
                return false;
            const QModelIndex index = m_model->find(id);
            return index.isValid() && screen.intersects(m_view->visualRect(index));
        },
        Unseen::every);
}

// Cells of measures carry the period of the round.
db::Period EntryGrid::sheetPeriod() const
{
    return sheet().cells.empty() ? db::Period() : sheet().cells.front().id.key.period;
}

bool EntryGrid::Writing::writes(const app::CellId& cell) const
{
    return std::ranges::find(without, cell) == without.end();
}

// Theirs and ours at the cell; what was typed stays in it until that is decided.
void EntryGrid::ask(const db::Conflict& conflict, const Act& act, const Writing& how)
{
    m_session.askOthers(); // theirs comes into the sheet before it is asked about
    if (!m_session.store())
        return;
    const std::vector<app::ConflictWords> words = app::conflictWords(*m_session.store(), conflict);
    ConflictChoices choices;
    std::vector<app::CellId> theirs;
    for (const app::ConflictWords& one : words) {
        if (!one.cell)
            continue;
        theirs.push_back(*one.cell);
        if (one.cell->measure) // a roll-out state has no period of its own
            theirs.back().key.period = sheetPeriod();
    }
    choices.keep = [this, act, how, theirs] {
        Writing rest = how;
        std::ranges::copy(theirs, std::back_inserter(rest.without));
        for (const app::CellId& id : rest.without)
            runUserAction(this, [&] { app::dropKeystroke(*m_session.store(), id); });
        write(act, rest); // nothing at all where there was only this cell
    };
    choices.overwrite = [this, act, how, seen = conflict.seen()] {
        Writing over = how;
        over.seen = seen;
        write(act, over);
    };
    auto* dialog = new ConflictDialog(words, std::move(choices), this);
    const QModelIndex at
        = words.size() == 1 && !theirs.empty() ? m_model->find(theirs.front()) : QModelIndex();
    if (at.isValid()) {
        m_view->goTo(at);
        dialog->openAt(QRect(m_view->viewport()->mapToGlobal(m_view->visualRect(at).topLeft()),
            m_view->visualRect(at).size()));
    } else {
        openDialog(dialog);
    }
}

} // namespace ui

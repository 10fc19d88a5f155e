// SPDX-License-Identifier: GPL-3.0-or-later
// What other people have changed in the open workspace and the person at this window has not looked
// at yet. Pages mark it, the foot of the window counts it, looking at it takes the mark away.
#pragma once

#include "app/entry/sheet.h"
#include "app/others/changed.h"
#include "ui/session.h"

#include <optional>
#include <set>

namespace ui {

class Unseen : public QObject
{
    Q_OBJECT

public:
    // The one of a session, made when first asked for.
    static Unseen& of(Session& session);

    std::vector<app::ChangedThing> things() const; // not looked at yet, the earliest first
    bool empty() const { return m_open == 0; }
    bool has(const db::CellKey& cell) const { return m_cells.contains(cell); }
    bool has(const app::RolloutCellId& cell) const { return m_rollout.contains(cell); }
    bool has(db::TaskId task) const { return m_tasks.contains(qint64(task)); }
    bool hasProject(db::ProjectId project) const { return m_projects.contains(qint64(project)); }
    bool hasAction(const QString& code) const { return m_actions.contains(code); }

    // "Li Na changed this at 10:42: 93.1 → 94.2", also once it has been looked at; empty where
    // nobody else changed it since the workspace was opened.
    QString line(const db::CellKey& cell) const;
    QString line(const app::RolloutCellId& cell) const;
    QString line(db::TaskId task) const;

    // Until where the journal had been read before the first change to one of these cells that has
    // not been looked at: what is written over them conflicts with it. None: all have been seen.
    std::optional<qint64> before(const std::vector<app::CellId>& cells) const;

    // It was looked at: chosen, opened, gone to.
    void see(const db::CellKey& cell);
    void see(const app::RolloutCellId& cell);
    void see(db::TaskId task);
    void see(const app::ChangedThing& thing);
    void seeAll();
    // It stood on the screen of the window in front for these seconds more. After a minute it
    // counts as looked at: one glance over a sheet takes less, and marks that stayed for ever
    // would hide the new ones among the old.
    void watched(const std::function<bool(const app::ChangedThing&)>& isShown, int seconds);
    static constexpr int glance = 60;
    static constexpr int every = 5; // seconds, for the timers of those who show marks

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        app::ChangedThing thing;
        bool seen = false;
        int seconds = 0;
        qint64 before = 0; // see before()
    };
    explicit Unseen(Session& session);
    void take(const std::vector<db::OthersChange>& changes);
    void see(const std::function<bool(const app::ChangedThing&)>& is);
    QString line(const std::function<bool(const app::ChangedThing&)>& is) const;
    void count();

    Session& m_session;
    qint64 m_read = 0; // the journal, when last something was told
    std::vector<Known> m_known; // the latest of them last
    std::size_t m_open = 0;
    std::set<db::CellKey> m_cells;
    std::set<app::RolloutCellId> m_rollout;
    std::set<qint64> m_tasks;
    std::set<qint64> m_projects;
    std::set<QString> m_actions;
};

// Goes to the page, the round and the cell of it.
void goToChanged(Session& session, const app::ChangedThing& thing);

} // namespace ui

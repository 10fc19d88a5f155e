// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/others/unseen.h"

#include "ui/ways.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// Beyond this the earliest are forgotten: nobody looks at thousands of marks one by one.
constexpr std::size_t most = 2000;

template <typename Row, typename Id> QString codeOf(const std::vector<Row>& rows, Id id)
{
    const auto row = std::ranges::find(rows, id, &Row::id);
    return row == rows.end() ? QString() : row->code;
}

} // namespace

Unseen& Unseen::of(Session& session)
{
    auto* known = session.findChild<Unseen*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Unseen(session);
}

Unseen::Unseen(Session& session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::othersChanged, this, &Unseen::take);
    const auto read = [this] { m_read = m_session.store() ? m_session.store()->seen() : 0; };
    connect(&session, &Session::dataChanged, this, read);
    connect(&session, &Session::storeChanged, this, [this, read] {
        m_known.clear();
        read();
        count();
    });
    read();
}

void Unseen::take(const std::vector<db::OthersChange>& changes)
{
    if (!m_session.store())
        return;
    const qint64 now = std::exchange(m_read, m_session.store()->seen());
    for (app::ChangedThing& thing : app::changedThings(*m_session.store(), changes)) {
        const auto known = std::ranges::find_if(
            m_known, [&](const Known& other) { return other.thing.sameAs(thing); });
        qint64 before = now;
        if (known != m_known.end()) {
            // From what was last looked at: several changes in a row are one.
            if (!known->seen) {
                thing.since = known->thing.since;
                before = known->before;
            }
            m_known.erase(known);
        }
        m_known.push_back({ std::move(thing), false, 0, before });
    }
    if (m_known.size() > most)
        m_known.erase(m_known.begin(), m_known.end() - qsizetype(most));
    count();
}

void Unseen::count()
{
    m_open = 0;
    m_cells.clear();
    m_rollout.clear();
    m_tasks.clear();
    m_projects.clear();
    m_actions.clear();
    for (const Known& known : m_known) {
        if (known.seen)
            continue;
        ++m_open;
        const app::ChangedThing& thing = known.thing;
        if (thing.cell)
            m_cells.insert(*thing.cell);
        if (thing.rollout)
            m_rollout.insert(*thing.rollout);
        if (thing.kind == app::ThingKind::Task)
            m_tasks.insert(thing.id);
        if (thing.kind == app::ThingKind::Project)
            m_projects.insert(thing.id);
        if (thing.kind == app::ThingKind::Action)
            m_actions.insert(thing.code);
    }
    Q_EMIT changed();
}

std::vector<app::ChangedThing> Unseen::things() const
{
    std::vector<app::ChangedThing> open;
    for (const Known& known : m_known) {
        if (!known.seen)
            open.push_back(known.thing);
    }
    return open;
}

std::optional<qint64> Unseen::before(const std::vector<app::CellId>& cells) const
{
    std::optional<qint64> first;
    for (const app::CellId& cell : cells) {
        const std::optional<app::RolloutCellId> rollout = cell.measure
            ? std::optional(app::RolloutCellId { *cell.measure, cell.key.region })
            : std::nullopt;
        if (rollout ? !has(*rollout) : !has(cell.key))
            continue;
        for (const Known& known : m_known) {
            const bool same
                = rollout ? known.thing.rollout == rollout : known.thing.cell == cell.key;
            if (!known.seen && same)
                first = std::min(first.value_or(known.before), known.before);
        }
    }
    return first;
}

QString Unseen::line(const std::function<bool(const app::ChangedThing&)>& is) const
{
    QStringList lines;
    for (const Known& known : m_known) {
        if (m_session.store() && is(known.thing))
            lines.append(
                app::changedLine(*m_session.store(), known.thing, QDateTime::currentDateTime()));
    }
    return lines.join(u'\n');
}

QString Unseen::line(const db::CellKey& cell) const
{
    return line([&](const app::ChangedThing& thing) { return thing.cell == cell; });
}

QString Unseen::line(const app::RolloutCellId& cell) const
{
    return line([&](const app::ChangedThing& thing) { return thing.rollout == cell; });
}

QString Unseen::line(db::TaskId task) const
{
    return line([&](const app::ChangedThing& thing) {
        return thing.kind == app::ThingKind::Task && thing.id == qint64(task);
    });
}

void Unseen::see(const std::function<bool(const app::ChangedThing&)>& is)
{
    bool any = false;
    for (Known& known : m_known) {
        if (known.seen || !is(known.thing))
            continue;
        known.seen = true;
        any = true;
    }
    if (any)
        count();
}

void Unseen::see(const db::CellKey& cell)
{
    if (has(cell))
        see([&](const app::ChangedThing& thing) { return thing.cell == cell; });
}

void Unseen::see(const app::RolloutCellId& cell)
{
    if (has(cell))
        see([&](const app::ChangedThing& thing) { return thing.rollout == cell; });
}

void Unseen::see(db::TaskId task)
{
    if (has(task))
        see([&](const app::ChangedThing& thing) {
            return thing.kind == app::ThingKind::Task && thing.id == qint64(task);
        });
}

void Unseen::see(const app::ChangedThing& thing)
{
    see([&](const app::ChangedThing& other) { return other.sameAs(thing); });
}

void Unseen::seeAll()
{
    see([](const app::ChangedThing&) { return true; });
}

void Unseen::watched(const std::function<bool(const app::ChangedThing&)>& isShown, int seconds)
{
    bool any = false;
    for (Known& known : m_known) {
        if (known.seen || !isShown(known.thing))
            continue;
        known.seconds += seconds;
        known.seen = known.seconds >= glance;
        any |= known.seen;
    }
    if (any)
        count();
}

void goToChanged(Session& session, const app::ChangedThing& thing)
{
    const db::Store* store = session.store();
    if (!store)
        return;
    db::Filter filter = session.filter();
    switch (thing.kind) {
    case app::ThingKind::Value:
    case app::ThingKind::Remark: {
        filter.indicator = thing.cell->indicator;
        filter.region = thing.cell->region;
        filter.period = thing.cell->period;
        const auto round = app::roundOf(*store, *thing.cell);
        if (round)
            session.go({ QStringLiteral("entry"), filter, entryItem(round->id, *thing.cell) });
        else
            session.go({ QStringLiteral("indicators"), filter });
        return;
    }
    case app::ThingKind::Rollout:
        filter.region = thing.rollout->region;
        session.go({ pageOf(Thing::Measure), filter,
            codeOf(store->measures().all(), thing.rollout->measure) });
        return;
    case app::ThingKind::Return:
        filter.region = thing.region;
        session.go({ QStringLiteral("entry"), filter, entryItem(db::RoundId { thing.id }, {}) });
        return;
    case app::ThingKind::Task: goTo(session, db::TaskId { thing.id }); return;
    case app::ThingKind::Action: session.go({ pageOf(Thing::Task), filter }); return;
    case app::ThingKind::Project:
        filter.region = store->catalog().nation();
        session.go({ pageOf(Thing::Project), filter,
            codeOf(store->projects().all(), db::ProjectId { thing.id }) });
        return;
    case app::ThingKind::Import:
        filter.indicator = db::IndicatorId { thing.id };
        session.go({ QStringLiteral("indicators"), filter });
        return;
    case app::ThingKind::List: return;
    }
}

} // namespace ui

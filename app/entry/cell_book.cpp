// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_book.h"

#include "app/calc/periods.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct CellBookText
{
    Q_DECLARE_TR_FUNCTIONS(CellBookText)
};

} // namespace

bool isClosed(const db::Round& round, QDate day)
{
    return round.closedOn && *round.closedOn <= day;
}

CellBook::CellBook(const db::Store& store)
    : m_store(store)
    , m_today(store.asOf())
{
    std::vector<db::Round> rounds = store.rounds().all();
    std::ranges::stable_sort(rounds, {}, [&](const db::Round& r) { return isClosed(r, m_today); });
    for (db::Round& round : rounds)
        m_rounds.emplace(round.period, std::move(round));
}

const std::vector<db::FormItem>& CellBook::items(db::FormId form)
{
    const auto it = m_items.find(form);
    return it != m_items.end() ? it->second
                               : m_items.emplace(form, m_store.forms().items(form)).first->second;
}

const CellBook::Returns& CellBook::returns(db::RoundId round)
{
    const auto it = m_returns.find(round);
    if (it != m_returns.end())
        return it->second;
    Returns found;
    for (const db::Submission& s : m_store.rounds().submissions(round))
        found.states.emplace(qint64(s.region), s.state);
    for (db::ReturnReason& reason : m_store.rounds().returnReasons(round)) {
        if (!reason.settled)
            found.open.push_back(std::move(reason));
    }
    return m_returns.emplace(round, std::move(found)).first->second;
}

CellStanding CellBook::standing(const db::CellKey& key)
{
    CellStanding standing;
    const auto [from, to] = m_rounds.equal_range(key.period);
    for (auto it = from; it != to && !standing.round; ++it) {
        const auto& states = returns(it->second.id).states;
        const auto state = states.find(qint64(key.region));
        if (state == states.end())
            continue;
        const auto& asked = items(it->second.form);
        if (std::ranges::any_of(asked, [&](const db::FormItem& item) {
                return item.indicator == key.indicator && item.basis == key.basis;
            })) {
            standing.round = &it->second;
            standing.state = state->second;
        }
    }
    const db::Rights& rights = m_store.rights();
    if (rights.role == db::Role::Reader)
        standing.lock = CellLock::ForReaders;
    else if (m_store.readOnly())
        standing.lock = CellLock::ReadOnly;
    else if (!rights.mayEnter(key.region))
        standing.lock = CellLock::NotGranted;
    else if (standing.published() && !rights.mayReview())
        standing.lock = CellLock::ForReviewers;
    else if (standing.direct())
        standing.lock = CellLock::None;
    else if (isClosed(*standing.round, m_today))
        standing.lock = CellLock::RoundClosed;
    else if (standing.state == db::SubmissionState::Submitted)
        standing.lock = CellLock::Submitted;
    else if (standing.state == db::SubmissionState::Accepted)
        standing.lock = CellLock::Accepted;
    return standing;
}

QString CellBook::returnReason(const db::CellKey& key, const CellStanding& standing)
{
    QStringList reasons;
    if (standing.round && standing.state == db::SubmissionState::Returned) {
        for (const db::ReturnReason& r : returns(standing.round->id).open) {
            if (r.region == key.region && r.indicator == key.indicator)
                reasons.append(r.reason);
        }
    }
    return reasons.join(u'\n');
}

CellLock rolloutLock(const db::Store& store, db::RegionId region)
{
    if (store.rights().role == db::Role::Reader)
        return CellLock::ForReaders;
    if (store.readOnly())
        return CellLock::ReadOnly;
    return store.rights().mayEnter(region) ? CellLock::None : CellLock::NotGranted;
}

QDate rolloutDay(const db::Store& store, db::Period period)
{
    return std::min(period.endDate(), store.asOf());
}

const db::RolloutState* rolloutState(
    const std::vector<db::RolloutState>& states, const QString& text)
{
    const QString word = halfWidth(text).trimmed();
    const auto it = std::ranges::find_if(states, [&](const db::RolloutState& s) {
        return word == s.mark || word == s.nameZh || (s.rank && word == QString::number(*s.rank))
            || word.compare(s.nameEn, Qt::CaseInsensitive) == 0
            || word.compare(s.code, Qt::CaseInsensitive) == 0;
    });
    return it == states.end() ? nullptr : &*it;
}

QString rolloutFault(const std::vector<db::RolloutState>& states, const QString& text)
{
    QStringList marks;
    for (const db::RolloutState& state : states)
        marks.append(state.mark);
    return CellBookText::tr("“%1” is not a roll-out state. The states are %2.")
        .arg(text.left(40), marks.join(u' '));
}

} // namespace app

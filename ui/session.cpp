// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "db/server_address.h"

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr size_t maximumHistory = 200;
constexpr int askEvery = 500; // milliseconds
constexpr int firstPause = 1; // seconds; each is twice the one before
constexpr int longestPause = 60;

// Of one person in one workspace, however its address is written.
app::UnsentCells unsentOf(const db::Store* store)
{
    if (!store || !store->shared())
        return {};
    return { QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + QStringLiteral("/unsent"),
        store->rights().login + u'@' + store->name() };
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_asking.setInterval(askEvery);
    connect(&m_asking, &QTimer::timeout, this, &Session::askOthers);
    m_retrying.setSingleShot(true);
    connect(&m_retrying, &QTimer::timeout, this, &Session::retry);
    connect(&m_probe, &PlaceProbe::found, this, &Session::hear);
}

void Session::setStore(std::unique_ptr<db::Store> store)
{
    // The old store outlives the signals: a view may still hold rows that point into it.
    const std::unique_ptr<db::Store> old = std::exchange(m_store, std::move(store));
    m_back.clear();
    m_forward.clear();
    m_place.filter = m_store ? defaultFilter(*m_store) : db::Filter {};
    m_place.item.clear();
    m_lost.reset();
    m_probe.stop();
    m_retrying.stop();
    m_unsent = {}; // its lock first: the next one may be of the same place
    m_unsent = unsentOf(m_store.get());
    m_sending = !m_unsent.isEmpty();
    m_othersWaiting = m_sending;
    m_comingBack = false;
    if (m_store)
        m_asking.start();
    else
        m_asking.stop();
    Q_EMIT storeChanged();
    Q_EMIT filterChanged();
    Q_EMIT historyChanged();
}

void Session::setFilter(const db::Filter& filter)
{
    enter({ m_place.page, filter, m_place.item });
}

void Session::setRegion(db::RegionId region)
{
    db::Filter filter = m_place.filter;
    filter.region = region;
    setFilter(filter);
}

void Session::togglePinned(db::RegionId region)
{
    db::Filter filter = m_place.filter;
    const auto found = std::ranges::find(filter.pinned, region);
    if (found != filter.pinned.end())
        filter.pinned.erase(found);
    else if (std::ssize(filter.pinned) < maximumPinned)
        filter.pinned.push_back(region);
    setFilter(filter);
}

void Session::setIndicator(db::IndicatorId indicator)
{
    db::Filter filter = m_place.filter;
    filter.indicator = indicator;
    setFilter(filter);
}

void Session::setPeriod(db::Period period)
{
    db::Filter filter = m_place.filter;
    filter.period = period;
    setFilter(filter);
}

void Session::setPage(const QString& page)
{
    if (page != m_place.page)
        enter({ page, m_place.filter });
}

void Session::go(const Place& place)
{
    enter(place);
}

void Session::enter(const Place& place)
{
    if (place == m_place)
        return;
    // The very first page is not a place that was left.
    if (!m_place.page.isEmpty()) {
        m_back.push_back(m_place);
        if (m_back.size() > maximumHistory)
            m_back.erase(m_back.begin());
        m_forward.clear();
    }
    show(place);
}

void Session::back()
{
    if (m_back.empty())
        return;
    const Place place = m_back.back();
    m_back.pop_back();
    m_forward.push_back(m_place);
    show(place);
}

void Session::forward()
{
    if (m_forward.empty())
        return;
    const Place place = m_forward.back();
    m_forward.pop_back();
    m_back.push_back(m_place);
    show(place);
}

void Session::show(const Place& place)
{
    const Place old = std::exchange(m_place, place);
    if (old.page != place.page)
        Q_EMIT pageChanged();
    if (old.filter != place.filter)
        Q_EMIT filterChanged();
    if (old.item != place.item || (old.page != place.page && !place.item.isEmpty()))
        Q_EMIT itemChanged();
    Q_EMIT historyChanged();
}

void Session::announceDataChanged()
{
    Q_EMIT dataChanged();
}

void Session::askOthers()
{
    if (!m_store || m_lost || !takeOthersIn())
        return;
    if (std::exchange(m_comingBack, false))
        Q_EMIT dataChanged();
    if (std::exchange(m_sending, false))
        sendUnsent();
}

bool Session::takeOthersIn()
{
    std::vector<db::OthersChange> changes;
    try {
        m_othersWaiting = m_store->othersWrote() || m_othersWaiting;
        if (!m_othersWaiting || QApplication::activeModalWidget()
            || QApplication::activePopupWidget())
            return false;
        changes = m_store->takeIn();
        m_othersWaiting = false;
    } catch (const db::ConnectionLost& error) {
        lose(error.sentence(), error.details());
        return false;
    } catch (const db::Error&) {
        return false; // another one is writing just now: asked again at the next turn
    }
    if (changes.empty())
        return true; // what was heard of is here already
    Q_EMIT othersChanged(changes);
    Q_EMIT dataChanged();
    m_comingBack = false;
    return true;
}

void Session::lose(const QString& sentence, const QString& details)
{
    if (!m_store || m_lost)
        return;
    const QDateTime now = QDateTime::currentDateTime();
    m_pause = firstPause;
    m_lost = LostConnection { sentence, details, now, now.addSecs(m_pause) };
    m_retrying.start(m_pause * 1000);
    Q_EMIT connectionChanged();
}

void Session::retry()
{
    if (!m_lost || m_probe.isLooking())
        return;
    m_retrying.stop();
    m_probe.look(m_store->path());
    Q_EMIT connectionChanged();
}

void Session::hear(const db::PlaceFound& found)
{
    if (!m_store || !m_lost)
        return;
    m_lost->sentence = found.sentence;
    m_lost->details = found.details;
    m_lost->lacksPassword = found.lacksPassword;
    if (found.sentence.isEmpty()) { // it answers; whether it is the same one shows now
        try {
            const std::optional<db::Unanswered> act = m_store->reconnect();
            m_lost.reset();
            comeBack(act);
            return;
        } catch (const db::Error& error) {
            m_lost->sentence = error.sentence();
            m_lost->details = error.details();
        }
    }
    m_pause = std::min(2 * m_pause, longestPause);
    m_lost->next = QDateTime::currentDateTime().addSecs(m_pause);
    m_retrying.start(m_pause * 1000);
    Q_EMIT connectionChanged();
}

void Session::comeBack(const std::optional<db::Unanswered>& act)
{
    m_comingBack = true;
    m_sending = true;
    m_othersWaiting = true;
    try {
        Q_EMIT connectionChanged();
        askOthers();
    } catch (const db::Error& error) { // gone again while it was being read
        lose(error.sentence(), error.details());
    }
    if (act)
        Q_EMIT answered(*act);
}

void Session::keepUnsent(const std::vector<app::UnsentCell>& cells)
{
    if (!m_store)
        return;
    try {
        m_unsent.keep(cells, m_store->catalog());
    } catch (const db::Error&) {
        Q_EMIT unsentChanged(); // in memory it is
        throw;
    }
    Q_EMIT unsentChanged();
}

void Session::dropUnsent(const app::CellId& cell)
{
    if (!m_unsent.find(cell))
        return;
    m_unsent.drop(cell);
    Q_EMIT unsentChanged();
}

void Session::settleUnsent(const app::CellId& cell, bool ours, const QString& reason)
{
    app::settleUnsent(*m_store, m_unsent, cell, ours, reason);
    Q_EMIT dataChanged();
}

void Session::sendUnsent()
{
    if (!m_store || m_lost || m_unsent.isEmpty() || m_store->readOnly())
        return;
    app::SendOutcome outcome;
    try {
        outcome = app::sendUnsent(*m_store, m_unsent);
    } catch (const db::ConnectionLost& error) {
        lose(error.sentence(), error.details());
        return;
    } catch (const db::Error& error) {
        Q_EMIT unsentFailed(error.sentence());
        return;
    }
    Q_EMIT dataChanged();
    Q_EMIT unsentSent(outcome);
}

db::Filter defaultFilter(const db::Store& store)
{
    const db::Catalog& catalog = store.catalog();
    db::Filter filter;
    filter.region = catalog.nation();
    const auto period = db::Period::fromCode(store.setting(QStringLiteral("default_period")));
    const db::Indicator* indicator
        = catalog.indicatorByCode(store.setting(QStringLiteral("default_indicator")));
    if (!indicator && !catalog.indicators().empty())
        indicator = &catalog.indicators().front();
    if (indicator)
        filter.indicator = indicator->id;
    if (period) {
        filter.period = *period;
    } else {
        // Without a default the last complete year before the judgement day is the honest choice.
        filter.period = db::Period::year(store.asOf().year() - 1);
    }
    return filter;
}

} // namespace ui

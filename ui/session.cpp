// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr size_t maximumHistory = 200;
constexpr int askEvery = 500; // milliseconds

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_asking.setInterval(askEvery);
    connect(&m_asking, &QTimer::timeout, this, &Session::askOthers);
}

void Session::setStore(std::unique_ptr<db::Store> store)
{
    // The old store outlives the signals: a view may still hold rows that point into it.
    const std::unique_ptr<db::Store> old = std::exchange(m_store, std::move(store));
    m_back.clear();
    m_forward.clear();
    m_place.filter = m_store ? defaultFilter(*m_store) : db::Filter {};
    m_place.item.clear();
    m_othersWaiting = false;
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
    if (!m_store)
        return;
    std::vector<db::OthersChange> changes;
    try {
        m_othersWaiting = m_store->othersWrote() || m_othersWaiting;
        if (!m_othersWaiting || QApplication::activeModalWidget()
            || QApplication::activePopupWidget())
            return;
        changes = m_store->takeIn();
        m_othersWaiting = false;
    } catch (const db::Error&) {
        return; // another one is writing just now: asked again at the next turn
    }
    if (changes.empty())
        return; // what was heard of is here already
    Q_EMIT othersChanged(changes);
    Q_EMIT dataChanged();
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

// SPDX-License-Identifier: GPL-3.0-or-later
// What is open and what it is narrowed to: the store, the one filter, the visited places. Pages
// listen to this object and to nothing else. It decides nothing and draws nothing.
#pragma once

#include "app/entry/unsent.h"
#include "db/store.h"
#include "ui/place_probe.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace ui {

// One place in the history: which page, and what the filter was.
struct Place
{
    QString page;
    db::Filter filter;
    QString item {}; // what the page is to show: code of a document, task or measure; may be empty
    bool operator==(const Place&) const = default;
};

// The server of the open workspace cannot be reached.
struct LostConnection
{
    QString sentence; // why, as far as the last attempt told
    QString details;
    QDateTime since;
    QDateTime next; // when it is tried again
    bool lacksPassword = false; // the server asks for another one
};

class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    db::Store* store() const { return m_store.get(); } // nullptr while nothing is open
    void setStore(std::unique_ptr<db::Store> store); // sets the workspace's default filter
    void closeStore() { setStore(nullptr); }

    const db::Filter& filter() const { return m_place.filter; }
    const QString& page() const { return m_place.page; }
    const QString& item() const { return m_place.item; }
    const Place& place() const { return m_place; }
    // Each of these emits at once, so that every visible view follows in the same event-loop turn,
    // and remembers the place left behind. Setting what already holds does nothing.
    void setFilter(const db::Filter& filter);
    void setRegion(db::RegionId region);
    void togglePinned(db::RegionId region); // at most five
    void setIndicator(db::IndicatorId indicator);
    void setPeriod(db::Period period);
    void setPage(const QString& page);
    void go(const Place& place); // page and filter as one step

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void back();
    void forward();

    // After an edit or an import: the store has changed.
    void announceDataChanged();

    // Asks whether others have written, as the timer does twice a second while a store is open.
    // Their changes are read at once, but behind a dialog or a popup only when that has closed:
    // what stands in it would otherwise be saved over theirs without a word.
    void askOthers();

    // One state for the whole window: whoever meets ConnectionLost tells it here. Until the server
    // answers again, which is tried in the background with growing pauses, pages show what they
    // read before and cells that are typed are kept.
    bool connected() const { return !m_lost; }
    const std::optional<LostConnection>& lost() const { return m_lost; }
    void lose(const QString& sentence, const QString& details);
    void retry();
    bool isRetrying() const { return m_probe.isLooking(); }
    // What was typed meanwhile. Those that write throw Error where the disk does not take it.
    const app::UnsentCells& unsent() const { return m_unsent; }
    void keepUnsent(const std::vector<app::UnsentCell>& cells);
    void dropUnsent(const app::CellId& cell);
    void settleUnsent(const app::CellId& cell, bool ours, const QString& reason);
    void sendUnsent(); // all that can be, once connected

Q_SIGNALS:
    void storeChanged();
    void filterChanged();
    void dataChanged();
    // Just before dataChanged: the rows that others wrote, in their order.
    void othersChanged(const std::vector<db::OthersChange>& changes);
    void connectionChanged(); // lost, being tried, there again
    // An act of which nobody knew whether it was saved when the connection went.
    void answered(const db::Unanswered& act);
    void unsentChanged(); // how many wait
    void unsentSent(const app::SendOutcome& outcome);
    void unsentFailed(const QString& sentence);
    void pageChanged();
    void itemChanged(); // also when the same item is asked for on another page
    void historyChanged();

private:
    void enter(const Place& place);
    void show(const Place& place);
    void hear(const db::PlaceFound& found);
    void comeBack(const std::optional<db::Unanswered>& act);
    bool takeOthersIn(); // false: not now

    std::unique_ptr<db::Store> m_store;
    QTimer m_asking;
    bool m_othersWaiting = false; // they wrote, and it has not been read yet
    bool m_comingBack = false; // what was read before may be old
    bool m_sending = false; // what is kept is to be sent once theirs is read
    std::optional<LostConnection> m_lost;
    PlaceProbe m_probe;
    QTimer m_retrying;
    int m_pause = 0; // seconds to the next attempt
    app::UnsentCells m_unsent;
    Place m_place;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

inline constexpr int maximumPinned = 5;

// The filter a workspace opens with: its default period and indicator, the nation.
db::Filter defaultFilter(const db::Store& store);

} // namespace ui

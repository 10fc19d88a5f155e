// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace: owns the connection, the repositories, the dimensions and the cube in memory.
// Belongs to the thread that opened it. Everything written goes through a Change.
#pragma once

#include "db/actions.h"
#include "db/attachments.h"
#include "db/catalog.h"
#include "db/comments.h"
#include "db/cube.h"
#include "db/departments.h"
#include "db/documents.h"
#include "db/entries.h"
#include "db/error.h"
#include "db/forms.h"
#include "db/indicators.h"
#include "db/journal.h"
#include "db/lights.h"
#include "db/measures.h"
#include "db/members.h"
#include "db/observations.h"
#include "db/projects.h"
#include "db/regions.h"
#include "db/rounds.h"
#include "db/rules.h"
#include "db/sharing.h"
#include "db/sources.h"
#include "db/targets.h"
#include "db/tasks.h"

#include <QSqlDatabase>

#include <memory>
#include <utility>

namespace db {

namespace engine {
struct Connection;
}

enum class OpenStatus : quint8 {
    Opened,
    Upgraded, // an older file was backed up and brought to this schema
    Newer, // made by a newer program; untouched
    NotOurs, // a file, but not a workspace
    Damaged,
    Busy, // another program holds it
    NotFound,
    Empty, // a database without any tables: room for a new workspace
    Refused, // the server does not let this login in
    Unreachable // no server answers at the address
};

class Store;

// What is at a place, without opening it: Opened and Upgraded say that it can be.
struct PlaceFound
{
    OpenStatus status = OpenStatus::NotFound;
    QString sentence;
    QString details;
    bool lacksPassword = false; // the server asks for one, or for another one
};

// An act of which nobody knew whether it was saved when the connection went: it shows afterwards.
struct Unanswered
{
    QString label;
    bool saved = false;
    bool operator==(const Unanswered&) const = default;
};

struct OpenOutcome
{
    OpenStatus status = OpenStatus::NotFound;
    std::unique_ptr<Store> store; // set for Opened and Upgraded only
    QString sentence; // what happened and what to do; empty for Opened without a notice
    QString details; // technical text
};

// The act a change belongs to, as the journal will show it.
struct Act
{
    QString label; // "Import nbs.csv"
    QString via; // window, import, command line, undo, facts, demonstration
    QString reason;
    std::optional<BatchId> undoes;
};

class Store
{
public:
    // Looks at a place without changing it. A server may take its time: this may run in any
    // thread, and ends early where the thread is asked to.
    static PlaceFound look(const QString& path);
    // Opens an existing workspace, upgrading it if needed. Never creates a file.
    static OpenOutcome open(const QString& path);
    // Creates an empty workspace (":memory:" for tests). Throws Error when the file exists or
    // cannot be written.
    static std::unique_ptr<Store> create(const QString& path);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const { return m_path; }
    QString name() const; // of the place, as a person would say it: the file, the database
    bool shared() const; // on a server
    bool readOnly() const { return !m_whyReadOnly.isEmpty(); }
    const QString& whyReadOnly() const { return m_whyReadOnly; }
    const Rights& rights() const { return m_rights; }
    const QString& notice() const { return m_notice; } // e.g. file on a network folder

    Regions regions() const { return Regions(m_db); }
    Indicators indicators() const { return Indicators(m_db); }
    Observations observations() const { return Observations(m_db); }
    Documents documents() const { return Documents(m_db); }
    Tasks tasks() const { return Tasks(m_db); }
    Measures measures() const { return Measures(m_db); }
    Targets targets() const { return Targets(m_db); }
    Projects projects() const { return Projects(m_db); }
    Attachments attachments() const { return Attachments(m_db); }
    Sources sources() const { return Sources(m_db); }
    Forms forms() const { return Forms(m_db); }
    Rounds rounds() const { return Rounds(m_db); }
    Entries entries() const { return Entries(m_db); }
    Comments comments() const { return Comments(m_db); }
    Rules rules() const { return Rules(m_db); }
    Lights lights() const { return Lights(m_db); }
    Actions actions() const { return Actions(m_db); }
    Members members() const { return Members(m_db); }
    Departments departments() const { return Departments(m_db); }
    Journal journal() const { return Journal(m_db); }

    const Catalog& catalog() const { return m_catalog; }
    const Cube& cube() const { return m_cube; }

    // Small facts about the workspace itself: default_period, as_of, default_indicator.
    QString setting(const QString& key) const;
    // True while any demonstration data is in the workspace: every page and export says so.
    bool isDemonstration() const { return m_demonstration; }
    // The day judgements are made on: the workspace's as_of, else today.
    QDate asOf() const;

    // A consistent copy while the workspace is in use. Throws Error.
    void backup(const QString& path) const;
    // Reads the dimensions and the cube again (after a change, or someone else's).
    void reload();
    // Whether somebody else may have written since this was last asked: without a journey to the
    // server, so that a window can ask twice a second. Throws ConnectionLost.
    bool othersWrote();
    // Reads what others have written since, and tells what it was, as it happened. Throws Error.
    std::vector<OthersChange> takeIn();
    // The last row of the journal that is in memory: what begins to be edited now has been seen
    // until here.
    qint64 seen() const { return m_taken; }
    // After ConnectionLost: connects again; what others wrote meanwhile is for takeIn(). Tells of
    // an act whose saving was under way. Throws ConnectionLost while nobody answers, Error where
    // the place is not what it was; nothing can be read or written then either.
    std::optional<Unanswered> reconnect();

    const QSqlDatabase& database() const { return m_db; }

private:
    friend class Change;
    friend class SeenUntil;
    Store(engine::Connection connection, const QString& path);
    bool reloadCatalog(); // false: the regions changed, and with them the layout of the cube
    void follow(qint64 last); // the journal, from what is in memory on
    void refresh(std::vector<CellKey> cells);
    void taken(qint64 last); // of the journal, is in memory
    QString markAt(qint64 row) const;

    QSqlDatabase m_db;
    QString m_path;
    QString m_notice;
    QString m_whyReadOnly;
    Rights m_rights;
    qint64 m_heard = 0; // the engine's, see othersWrote
    bool m_demonstration = false;
    qint64 m_taken = 0; // the last row of the journal that is in memory
    QString m_mark; // of that row, by which it is known again
    std::optional<qint64> m_seenUntil;
    std::vector<BatchId> m_own; // acts of this store since it was opened
    std::vector<OthersChange> m_untold; // taken in by an act, for takeIn() to tell
    std::optional<std::pair<BatchId, QString>> m_unanswered; // an act, with its label
    Catalog m_catalog;
    Cube m_cube;
};

// While it lives, acts of the store conflict with what others have written after `seen`, whether
// the store has read it meanwhile or not: for what a person began to edit at that moment. After a
// Conflict with its seen(): the person has been shown it and writes over it.
class SeenUntil
{
public:
    SeenUntil(Store& store, qint64 seen)
        : m_store(store)
        , m_before(std::exchange(store.m_seenUntil, seen))
    {
    }
    ~SeenUntil() { m_store.m_seenUntil = m_before; }
    SeenUntil(const SeenUntil&) = delete;
    SeenUntil& operator=(const SeenUntil&) = delete;

private:
    Store& m_store;
    std::optional<qint64> m_before;
};

// Who changed it meanwhile, and what to do.
QString conflictSentence(const QString& actor);

// One act, one transaction, one batch in the journal. Rolled back unless committed.
class Change
{
public:
    // Throws Error when the workspace is read-only or another program is writing to it. With
    // `resolved` the caller vouches that every id exists; foreign keys are then not looked up row
    // by row, which halves the time of a large import.
    Change(Store& store, const Act& act, bool resolved = false);
    ~Change();
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    BatchId batch() const { return m_batch; }
    Store& store() { return m_store; }
    bool othersWrote() const { return m_othersWrote; } // what is not in the store's memory yet
    // What the person had seen of the journal, and whether that was less than all there was.
    qint64 seen() const { return m_store.m_seenUntil.value_or(m_store.m_taken); }
    bool unseen() const { return m_before > seen(); }
    bool isOwn(BatchId batch) const; // this act, or an earlier one of this store
    // Afterwards the store's memory is in step, also with what others have written. Throws Error,
    // or Conflict where one of them changed rows that this act changes as well.
    void commit();

    // For repositories: what has to be refreshed in memory, and rows others refer to.
    void touch(const CellKey& key);
    void touchCatalog() { m_catalogTouched = true; }
    void touchEverything() { m_everythingTouched = true; }
    // New cells of a bulk write: into the cube at once, out of it again when rolled back.
    void putInMemory(std::span<const Observation> rows);
    void putPeriod(Period period);
    void setSetting(const QString& key, const QString& value);

private:
    void begin(const Act& act);
    void refuseConflict() const;
    void rollBack();
    void refreshMemory(qint64 last);

    Store& m_store;
    QString m_label;
    BatchId m_batch {};
    bool m_open = false;
    bool m_resolved = false;
    qint64 m_before = 0; // the last row of the journal
    bool m_othersWrote = false; // since the store last read
    std::vector<OthersChange> m_theirs; // what it was
    bool m_catalogTouched = false;
    bool m_everythingTouched = false;
    std::vector<CellKey> m_touched;
    std::vector<CellKey> m_ahead; // in the cube before the commit
    std::vector<CellKey> m_periodsAhead; // that it had no row of before
    std::vector<Period> m_periods;
};

} // namespace db

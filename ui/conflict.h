// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets when somebody else has changed what is being written: both, side by side, and
// the choice. Nothing typed is lost, nothing of theirs is overwritten without being shown. The one
// place for it: acts of the window run through runAct, dialogs write through a Writer.
#pragma once

#include "app/others/conflict_words.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>
#include <optional>

class QFrame;

namespace ui {

struct ConflictChoices
{
    std::function<void()> keep; // theirs stays; the rest is written, where there is a rest
    std::function<void()> overwrite; // ours is written all the same
};

// Theirs and ours of one thing or of many. Closed without a choice, all stays as it is and may be
// decided later.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const std::vector<app::ConflictWords>& all, ConflictChoices choices,
        QWidget* parent = nullptr);
    void openAt(const QRect& cell); // beside that place of the screen

private:
    void addOne(const app::ConflictWords& words, QLayout* body);
    void addMany(const std::vector<app::ConflictWords>& all, QLayout* body);
};

// Of an act on several things.
struct ActWays
{
    // The act without those things; none: there is no rest.
    std::function<std::function<void()>(const std::vector<app::ConflictWords>&)> rest;
    QString ours; // what the act would have done, where that is no value
    std::optional<qint64> seen; // of the journal, by the person; none: what the store has read
};

// Runs what somebody started; true when it went through. Where somebody else has changed what it
// writes, both are shown and, if that is chosen, it runs again: whatever it uses it must hold by
// value. Other failures are told as runUserAction does.
bool runAct(
    Session& session, QWidget* parent, const std::function<void()>& act, const ActWays& ways = {});

// For dialogs that stay open with their text: writes against what was seen when it was last shown,
// and puts theirs above the fields when it is refused; the next time it is written over it.
class Writer
{
public:
    Writer(db::Store& store, const DialogParts& parts); // both must outlive it
    void begin(); // something else is shown: it has been seen as it is now
    // True when it went through; else the reason, or theirs beside ours, can be read.
    bool run(const std::function<void()>& act);

private:
    void show(const db::Conflict& conflict);

    db::Store& m_store;
    const DialogParts& m_parts;
    qint64 m_seen;
    QFrame* m_note = nullptr;
};

} // namespace ui

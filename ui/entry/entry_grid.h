// SPDX-License-Identifier: GPL-3.0-or-later
// The grid cells are typed into, as fast as a spreadsheet by keyboard: one sheet of a round. Every
// key is saved at once; a commit, a paste or a fill is one act.
#pragma once

#include "app/checks/check.h"
#include "app/entry/entry_edits.h"
#include "ui/entry/entry_keys.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>

class QModelIndex;

namespace ui {

class EntryModel;
class EntryView;

class EntryGrid : public QWidget
{
    Q_OBJECT

public:
    explicit EntryGrid(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    // Loads; the current cell stays where it exists in the new sheet. Throws Error when the round
    // is gone.
    void show(const app::SheetQuery& query);
    void reload(); // after a change elsewhere
    bool isEditing() const;
    const app::Sheet& sheet() const;
    std::optional<app::CellId> current() const;
    // Open findings are marked: ? and amber for 核实, a red frame for 强制.
    void setFindings(std::vector<app::CheckFinding> findings);
    bool goTo(const db::CellKey& cell); // false when it is not in this sheet
    bool nextFinding(bool backwards = false); // goes round at the end; false when there is none
    void applySuggestion(); // of the current cell
    void finishTyping(); // as Enter would, without moving

Q_SIGNALS:
    void currentChanged();
    void typing(const app::CellId& cell, const QString& text); // at each key in the editor
    void edited(); // something was written: the page announces it
    void detailsWanted();
    void othersSeen(int cells); // so many carry the mark of others now
    void notice(const QString& sentence); // why nothing happened, what was left out

private:
    // Writes to the store; `reason` is empty until one is asked for and given. Some cells may be
    // left out, where somebody else's value is kept.
    struct Writing
    {
        QString reason;
        std::vector<app::CellId> without;
        std::optional<qint64> seen; // none: what the store has read
        std::vector<app::CellText> typed; // stays in its cell until a conflict is decided
        bool writes(const app::CellId& cell) const;
    };
    // What was there when an editor opened: what came in behind it is not written over.
    struct Begun
    {
        qint64 seen = 0; // of the journal
        app::CellId cell;
        QString standing; // in the store
    };
    using Act = std::function<app::EnterOutcome(db::Store& store, const Writing& how)>;

    // `lost`: instead of it where there is no connection.
    void write(const Act& act) { write(act, {}, {}); }
    void write(const Act& act, const Writing& how, const std::function<void()>& lost = {});
    static std::vector<app::CellId> of(
        const std::vector<app::CellId>& ids, const Writing& how); // those to be written
    void ask(const db::Conflict& conflict, const Act& act, const Writing& how);
    void followOthers();
    std::optional<qint64> notLookedAt(const std::vector<app::CellId>& ids) const;
    db::Period sheetPeriod() const;
    void look(); // the marks on the screen are being looked at
    void keepUnsent(const std::vector<app::CellText>& cells, const QString& label, bool finished,
        const std::optional<Begun>& begun);
    void take(app::Sheet read);
    void enter(std::vector<app::CellText> cells, const QString& label = {},
        const std::optional<Begun>& begun = {});
    void tell(const app::EnterOutcome& outcome);
    void refresh();
    void begin(const QModelIndex& index);
    void keep(QWidget* editor, const QModelIndex& index, const QString& text);
    void finish(const QModelIndex& index, const QString& text);
    void giveUp(const QModelIndex& index);
    void drop(const app::CellId& id); // what is typed there and not ended

    void perform(EntryCommand command);
    bool copy();
    void paste();
    void clear(const QString& label = {});
    void fill(bool down);
    void askMissing();
    void setMissing(db::Missing missing);
    void copyFrom(app::Reference reference);
    void confirmCopied();
    void showMenu(const QPoint& global);
    QPoint belowCurrent() const;
    std::vector<app::CellId> chosenIds() const;

    Session& m_session;
    app::Sheet m_read; // without what is not sent yet
    EntryModel* m_model = nullptr;
    EntryView* m_view = nullptr;
    bool m_loading = false; // the cursor is put back, nobody goes anywhere
    std::optional<Begun> m_begun; // of the open editor
};

} // namespace ui

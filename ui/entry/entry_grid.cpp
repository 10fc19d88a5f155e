// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_grid.h"

#include "app/entry/typed.h"
#include "ui/entry/entry_delegate.h"
#include "ui/entry/entry_dialogs.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/user_action.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

// What the store held of a cell when it was read, beneath what is being typed.
QString standingOf(const app::SheetCell& read)
{
    return read.unfinished ? read.standing : read.text;
}

} // namespace

EntryGrid::EntryGrid(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EntryModel(this))
    , m_view(new EntryView(*m_model, this))
{
    setObjectName(QStringLiteral("entryGrid"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_model, &EntryModel::entered, this, &EntryGrid::finish);
    connect(m_view, &EntryView::began, this, &EntryGrid::begin);
    connect(m_view, &EntryView::typed, this,
        [this](QWidget* editor, const QPersistentModelIndex& index, const QString& text) {
            keep(editor, index, text);
        });
    connect(m_view, &EntryView::gaveUp, this,
        [this](const QPersistentModelIndex& index) { giveUp(index); });
    connect(m_view, &EntryView::refused, this,
        [this](const QModelIndex& index) { Q_EMIT notice(lockText(m_model->cell(index)->lock)); });
    connect(m_view, &EntryView::commanded, this, &EntryGrid::perform);
    connect(m_view, &EntryView::menuWanted, this, &EntryGrid::showMenu);
    connect(m_view, &EntryView::moved, this, &EntryGrid::currentChanged);
    followOthers();
}

bool EntryGrid::isEditing() const
{
    return m_view->isEditing();
}

void EntryGrid::show(const app::SheetQuery& query)
{
    if (!m_session.store())
        return;
    if (query != m_read.query)
        m_view->endEditing();
    take(app::loadSheet(*m_session.store(), query));
    Q_EMIT currentChanged();
    Q_EMIT othersSeen(m_model->othersCount());
}

// A sheet of the same cells leaves the editor and the current cell alone.
void EntryGrid::take(app::Sheet read)
{
    const QScopedValueRollback loading(m_loading, true);
    const bool same = read.query == m_read.query && !read.cells.empty()
        && std::ranges::equal(
            read.cells, m_read.cells, {}, &app::SheetCell::id, &app::SheetCell::id);
    if (!same)
        m_view->endEditing();
    const auto before = current();
    m_read = std::move(read);
    app::Sheet laid = m_read;
    app::layUnsent(laid, m_session.unsent());
    m_model->setSheet(std::move(laid), m_session.store()->catalog());
    m_view->fitColumns();
    if (same)
        return;
    m_view->fitHeads();
    m_view->fitColumns();
    const auto& cells = sheet().cells;
    const auto found = std::ranges::find_if(
        cells, [&before](const app::SheetCell& cell) { return before && cell.id == *before; });
    const int place = found == cells.end() ? 0 : int(found - cells.begin());
    if (cells.empty())
        return;
    const QModelIndex at
        = m_model->index(place / m_model->columnCount(), place % m_model->columnCount());
    if (at != m_view->currentIndex()) // else nothing moves: somebody may have scrolled on
        m_view->goTo(at);
}

void EntryGrid::reload()
{
    // What is in the editor stays there: a sheet of the same shape changes only its cells.
    if (!sheet().cells.empty())
        refresh();
    Q_EMIT currentChanged();
    Q_EMIT othersSeen(m_model->othersCount());
}

void EntryGrid::refresh()
{
    if (!m_session.store())
        return;
    app::Sheet read = m_read;
    if (m_session.connected()) {
        try {
            read = app::loadSheet(*m_session.store(), m_read.query);
        } catch (const db::ConnectionLost& error) {
            m_session.lose(error.sentence(), error.details());
        }
    }
    take(std::move(read));
}

void EntryGrid::finishTyping()
{
    m_view->endEditing();
}

const app::Sheet& EntryGrid::sheet() const
{
    return m_model->sheet();
}

std::optional<app::CellId> EntryGrid::current() const
{
    const app::SheetCell* cell = m_model->cell(m_view->currentIndex());
    return cell ? std::optional(cell->id) : std::nullopt;
}

void EntryGrid::setFindings(std::vector<app::CheckFinding> findings)
{
    m_model->setFindings(std::move(findings));
    m_view->fitColumns();
}

bool EntryGrid::goTo(const db::CellKey& cell)
{
    const QModelIndex index = m_model->find(cell);
    if (!index.isValid())
        return false;
    m_view->endEditing();
    m_view->goTo(index);
    m_view->setFocus();
    return true;
}

bool EntryGrid::nextFinding(bool backwards)
{
    m_view->endEditing();
    const QModelIndex index = m_model->nextOpen(m_view->currentIndex(), backwards);
    if (!index.isValid()) {
        Q_EMIT notice(tr("No cell of this sheet has an open question."));
        return false;
    }
    m_view->goTo(index);
    m_view->setFocus();
    return true;
}

void EntryGrid::applySuggestion()
{
    m_view->endEditing();
    const QModelIndex index = m_view->currentIndex();
    const QString text = m_model->suggestion(index);
    if (text.isEmpty())
        Q_EMIT notice(tr("Nothing is suggested for this cell."));
    else
        enter({ { m_model->cell(index)->id, text } });
}

void EntryGrid::write(const Act& act, const Writing& how, const std::function<void()>& lost)
{
    if (!m_session.store())
        return;
    app::EnterOutcome outcome;
    QString needed;
    std::optional<db::Conflict> conflict;
    const bool done = runUserAction(this, [&] {
        db::Store& store = *m_session.store();
        const db::SeenUntil until(store, how.seen.value_or(store.seen()));
        try {
            outcome = act(store, how);
        } catch (const app::ReasonNeeded& error) {
            needed = error.sentence();
        } catch (const db::Conflict& refused) {
            conflict = refused;
            for (const app::CellText& cell : how.typed)
                app::keepKeystroke(store, cell.id, cell.text);
        } catch (const db::ConnectionLost& error) {
            if (!lost)
                throw;
            m_session.lose(error.sentence(), error.details());
            lost();
        }
    });
    refresh(); // also after a failure: what was typed is still there, unfinished
    if (conflict) {
        // Once the key that ended the typing has done its work.
        QMetaObject::invokeMethod(
            this, [this, conflict, act, how] { ask(*conflict, act, how); }, Qt::QueuedConnection);
    } else if (!needed.isEmpty()) {
        auto* dialog = new ReasonDialog(
            needed,
            [this, act, how, lost](const QString& given) {
                Writing again = how;
                again.reason = given;
                write(act, again, lost);
            },
            this);
        dialog->open();
    } else if (done) {
        tell(outcome);
        if (outcome.written > 0)
            Q_EMIT edited();
    }
}

void EntryGrid::enter(
    std::vector<app::CellText> cells, const QString& label, const std::optional<Begun>& begun)
{
    if (cells.empty())
        return;
    if (!m_session.connected()) {
        keepUnsent(cells, label, true, begun);
        refresh();
        return;
    }
    const auto typed = begun ? cells : std::vector<app::CellText>();
    std::optional<qint64> seen;
    if (begun) {
        seen = begun->seen;
    } else { // no editor was open: what came in and nobody looked at is not written over
        std::vector<app::CellId> ids;
        for (const app::CellText& cell : cells)
            ids.push_back(cell.id);
        seen = notLookedAt(ids);
    }
    write(
        [this, cells, label](db::Store& store, const Writing& how) {
            std::vector<app::CellText> wanted;
            std::ranges::copy_if(cells, std::back_inserter(wanted),
                [&](const app::CellText& cell) { return how.writes(cell.id); });
            const app::EnterOutcome outcome = wanted.empty()
                ? app::EnterOutcome {}
                : app::enterCells(store, wanted, label, how.reason);
            for (const app::CellText& cell : cells)
                m_session.dropUnsent(cell.id); // what waited there is decided
            return outcome;
        },
        { {}, {}, seen, typed },
        [this, cells, label, begun] { keepUnsent(cells, label, true, begun); });
}

void EntryGrid::begin(const QModelIndex& index)
{
    m_begun.reset();
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    const auto read = std::ranges::find(m_read.cells, cell->id, &app::SheetCell::id);
    if (read != m_read.cells.end())
        m_begun = Begun { m_session.store()->seen(), cell->id, standingOf(*read) };
}

void EntryGrid::keepUnsent(const std::vector<app::CellText>& cells, const QString& label,
    bool finished, const std::optional<Begun>& begun)
{
    std::vector<app::UnsentCell> kept;
    app::EnterOutcome outcome;
    for (const app::CellText& cell : cells) {
        const auto read = std::ranges::find(m_read.cells, cell.id, &app::SheetCell::id);
        if (read == m_read.cells.end() || read->lock != app::CellLock::None) {
            ++outcome.locked;
            continue;
        }
        app::UnsentCell typed;
        typed.cell = cell.id;
        typed.text = cell.text;
        const QString standing = standingOf(*read);
        if (begun && begun->cell == cell.id)
            typed.seen = begun->standing;
        else
            typed.seen = notLookedAt({ cell.id }) ? std::nullopt : std::optional(standing);
        if (finished && !read->unfinished && typed.text == standing) {
            runUserAction(this, [&] { m_session.dropUnsent(cell.id); }); // as it was before
            continue;
        }
        typed.label = label;
        typed.finished = finished;
        kept.push_back(typed);
    }
    runUserAction(this, [&] { m_session.keepUnsent(kept); });
    if (finished) {
        tell(outcome);
        Q_EMIT notice(tr("Kept on this computer; saved when the server answers again."));
    }
}

void EntryGrid::tell(const app::EnterOutcome& outcome)
{
    QStringList sentences;
    if (outcome.locked > 0) {
        sentences.append(tr("%n locked cell(s) were skipped.", nullptr, outcome.locked));
        const app::SheetCell* cell = m_model->cell(m_view->currentIndex());
        if (cell && outcome.written == 0)
            sentences.append(lockText(cell->lock));
    }
    if (outcome.unreadable > 0 && outcome.written > 1)
        sentences.append(
            tr("%n cell(s) cannot be read and stay red.", nullptr, outcome.unreadable));
    if (!sentences.isEmpty())
        Q_EMIT notice(sentences.join(u' '));
}

void EntryGrid::keep(QWidget* editor, const QModelIndex& index, const QString& text)
{
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    const app::CellId id = cell->id;
    const db::Indicator* indicator = m_session.store()->catalog().indicator(id.key.indicator);
    EntryDelegate::setUnreadable(
        editor, indicator && !app::readTyped(text, *indicator).fault.isEmpty());
    const app::UnsentCell* waiting = m_session.unsent().find(id);
    try {
        if (m_session.connected())
            app::keepKeystroke(*m_session.store(), id, text);
    } catch (const db::ConnectionLost& error) {
        m_session.lose(error.sentence(), error.details());
    } catch (const std::exception&) {
        // A dialog at every key would take the keyboard away; the text is still in the editor.
        Q_EMIT notice(currentFailure().sentence);
    }
    // A text that was ended stays kept until this one is ended as well.
    if (!m_session.connected() && (!waiting || !waiting->finished))
        keepUnsent({ { id, text } }, {}, false, m_begun);
    Q_EMIT typing(id, text);
}

void EntryGrid::finish(const QModelIndex& index, const QString& text)
{
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    const app::CellId id = cell->id;
    const auto begun = std::exchange(m_begun, std::nullopt);
    if (text != cell->text || cell->unfinished)
        enter({ { id, text } }, {}, begun);
    else // typed and taken back by hand: nothing is left of it
        drop(id);
}

void EntryGrid::drop(const app::CellId& id)
{
    const app::UnsentCell* waiting = m_session.unsent().find(id);
    if (waiting && !waiting->finished)
        runUserAction(this, [&] { m_session.dropUnsent(id); });
    if (m_session.connected())
        runUserAction(this, [&] { app::dropKeystroke(*m_session.store(), id); });
}

void EntryGrid::giveUp(const QModelIndex& index)
{
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    m_begun.reset();
    drop(cell->id);
    refresh();
    m_view->goTo(m_view->currentIndex()); // also ends a selection of many cells
    Q_EMIT currentChanged();
}

} // namespace ui

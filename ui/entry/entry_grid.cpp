// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_grid.h"

#include "app/entry/typed.h"
#include "ui/entry/entry_delegate.h"
#include "ui/entry/entry_dialogs.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/user_action.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

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
}

void EntryGrid::show(const app::SheetQuery& query)
{
    if (!m_session.store())
        return;
    m_view->endEditing();
    const auto before = current();
    m_model->setSheet(app::loadSheet(*m_session.store(), query), m_session.store()->catalog());
    m_view->fitHeads();
    m_view->fitColumns();
    const auto& cells = sheet().cells;
    const auto found = std::ranges::find_if(
        cells, [&before](const app::SheetCell& cell) { return before && cell.id == *before; });
    const int place = found == cells.end() ? 0 : int(found - cells.begin());
    if (!cells.empty())
        m_view->goTo(
            m_model->index(place / m_model->columnCount(), place % m_model->columnCount()));
    Q_EMIT currentChanged();
}

void EntryGrid::reload()
{
    // What is in the editor stays there: a sheet of the same shape changes only its cells.
    if (!sheet().cells.empty())
        refresh();
    Q_EMIT currentChanged();
}

void EntryGrid::refresh()
{
    if (!m_session.store())
        return;
    m_model->setSheet(
        app::loadSheet(*m_session.store(), sheet().query), m_session.store()->catalog());
    m_view->fitColumns();
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

void EntryGrid::write(const Act& act, const QString& reason)
{
    if (!m_session.store())
        return;
    app::EnterOutcome outcome;
    QString needed;
    const bool done = runUserAction(this, [&] {
        try {
            outcome = act(*m_session.store(), reason);
        } catch (const app::ReasonNeeded& error) {
            needed = error.sentence();
        }
    });
    refresh(); // also after a failure: what was typed is still there, unfinished
    if (!needed.isEmpty()) {
        auto* dialog = new ReasonDialog(
            needed, [this, act](const QString& given) { write(act, given); }, this);
        dialog->open();
    } else if (done) {
        tell(outcome);
        if (outcome.written > 0)
            Q_EMIT edited();
    }
}

void EntryGrid::enter(std::vector<app::CellText> cells, const QString& label)
{
    if (cells.empty())
        return;
    write([cells = std::move(cells), label](db::Store& store, const QString& reason) {
        return app::enterCells(store, cells, label, reason);
    });
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
    try {
        app::keepKeystroke(*m_session.store(), id, text);
    } catch (const std::exception&) {
        // A dialog at every key would take the keyboard away; the text is still in the editor.
        Q_EMIT notice(currentFailure().sentence);
    }
    Q_EMIT typing(id, text);
}

void EntryGrid::finish(const QModelIndex& index, const QString& text)
{
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    const app::CellId id = cell->id;
    if (text != cell->text || cell->unfinished)
        enter({ { id, text } });
    else // typed and taken back by hand: nothing is left of it
        runUserAction(this, [&] { app::dropKeystroke(*m_session.store(), id); });
}

void EntryGrid::giveUp(const QModelIndex& index)
{
    const app::SheetCell* cell = m_model->cell(index);
    if (!cell || !m_session.store())
        return;
    const app::CellId id = cell->id;
    runUserAction(this, [&] { app::dropKeystroke(*m_session.store(), id); });
    refresh();
    m_view->goTo(m_view->currentIndex()); // also ends a selection of many cells
    Q_EMIT currentChanged();
}

} // namespace ui

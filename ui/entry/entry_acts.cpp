// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys and the menu of the entry grid do to the selected cells: copy, paste, fill, clear,
// reasons, references. Each is one act and one step to undo.
#include "ui/entry/entry_grid.h"

#include "app/calc/number_text.h"
#include "app/entry/clipboard.h"
#include "app/entry/typed.h"
#include "app/format.h"
#include "ui/entry/entry_dialogs.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/user_action.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

constexpr int askFrom = 50; // replaced values a paste may have without being asked about
constexpr int samples = 8;

// A number other programs can calculate with: 1.2万 goes out as 12000.
QString machineReadable(const app::SheetCell& cell, const db::Catalog& catalog)
{
    const db::Indicator* indicator = catalog.indicator(cell.id.key.indicator);
    if (!indicator || cell.id.measure)
        return cell.text;
    const app::Typed typed = app::readTyped(cell.text, *indicator);
    return typed.value ? QString::fromLatin1(app::machineText(*typed.value)) : cell.text;
}

void count(PastePreview& preview, const EntryModel& model, const QModelIndex& index,
    const QString& text, const db::Catalog& catalog)
{
    const app::SheetCell& cell = *model.cell(index);
    if (cell.lock != app::CellLock::None) {
        ++preview.locked;
        return;
    }
    const db::Indicator* indicator
        = cell.id.measure ? nullptr : catalog.indicator(cell.id.key.indicator);
    const app::Typed typed = indicator ? app::readTyped(text, *indicator) : app::Typed {};
    if (!typed.fault.isEmpty())
        ++preview.unreadable;
    if (cell.text.isEmpty()) {
        preview.added += text.isEmpty() ? 0 : 1;
        return;
    }
    const bool same = cell.text == text
        || (indicator && typed.readable() && app::readTyped(cell.text, *indicator) == typed);
    if (same)
        return;
    ++(text.isEmpty() ? preview.cleared : preview.changed);
    if (int(preview.samples.size()) < samples) {
        const app::Sheet& sheet = model.sheet();
        preview.samples.push_back({ sheet.rows[size_t(index.row())].title + QStringLiteral(" · ")
                + sheet.columns[size_t(index.column())].title,
            cell.text, text });
    }
}

} // namespace

void EntryGrid::perform(EntryCommand command)
{
    switch (command) {
    case EntryCommand::None: break;
    case EntryCommand::Copy: copy(); break;
    case EntryCommand::Cut:
        if (copy())
            clear(tr("Cut"));
        break;
    case EntryCommand::Paste: paste(); break;
    case EntryCommand::Clear: clear(); break;
    case EntryCommand::FillDown: fill(true); break;
    case EntryCommand::FillRight: fill(false); break;
    case EntryCommand::Missing: askMissing(); break;
    case EntryCommand::Suggestion: applySuggestion(); break;
    case EntryCommand::Details: Q_EMIT detailsWanted(); break;
    case EntryCommand::NextFinding: nextFinding(); break;
    case EntryCommand::PreviousFinding: nextFinding(true); break;
    case EntryCommand::Saved:
        Q_EMIT notice(m_session.connected()
                ? tr("Everything is saved already: each key, at once.")
                : tr("Kept on this computer; saved when the server answers again."));
        break;
    case EntryCommand::Help: {
        auto* popup = new EntryKeysPopup(this);
        popup->showAt(m_view->viewport()->mapToGlobal(QPoint(24, 24)), this);
        break;
    }
    }
}

std::vector<app::CellId> EntryGrid::chosenIds() const
{
    std::vector<app::CellId> ids;
    for (const QModelIndex& index : m_view->chosen())
        ids.push_back(m_model->cell(index)->id);
    return ids;
}

bool EntryGrid::copy()
{
    const QRect block = m_view->block();
    if (block.isEmpty() || !m_session.store()) {
        Q_EMIT notice(tr("Only one block of cells can be copied at a time."));
        return false;
    }
    app::ClipTable table;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList& texts = table.rows.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column)
            texts.append(machineReadable(sheet().at(row, column), m_session.store()->catalog()));
    }
    auto* clip = new QMimeData;
    clip->setText(app::plainTable(table));
    clip->setHtml(app::htmlTable(table));
    QGuiApplication::clipboard()->setMimeData(clip);
    return true;
}

void EntryGrid::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    app::ClipTable table;
    if (!clip || !m_session.store() || !runUserAction(this, [&] {
            table = app::readClipboard(clip->hasText() ? clip->text() : QString(),
                clip->hasHtml() ? clip->html() : QString());
        }))
        return;
    QModelIndexList targets = m_view->chosen();
    if (table.rows.empty() || targets.isEmpty()) {
        Q_EMIT notice(tr("There is no table and no text to paste."));
        return;
    }
    const bool single = table.height() == 1 && table.width() == 1;
    if (!single) {
        int top = targets.front().row();
        int left = targets.front().column();
        for (const QModelIndex& index : std::as_const(targets))
            left = std::min(left, index.column());
        const int rows = m_model->rowCount() - top;
        const int columns = m_model->columnCount() - left;
        if (table.height() > rows || table.width() > columns) {
            Q_EMIT notice(
                tr("The block has %1 rows and %2 columns; from here there are only %3 and "
                   "%4. Nothing was pasted.")
                    .arg(table.height())
                    .arg(table.width())
                    .arg(rows)
                    .arg(columns));
            return;
        }
        targets.clear();
        for (int row = 0; row < table.height(); ++row)
            for (int column = 0; column < table.width(); ++column)
                targets.append(m_model->index(top + row, left + column));
    }
    std::vector<app::CellText> cells;
    PastePreview preview;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QString& text
            = single ? table.rows[0][0] : table.rows[size_t(i / table.width())][i % table.width()];
        cells.push_back({ m_model->cell(targets[i])->id, text });
        count(preview, *m_model, targets[i], text, m_session.store()->catalog());
    }
    const QString label = tr("Paste %1 × %2").arg(table.height()).arg(table.width());
    if (preview.replaced() <= askFrom) {
        enter(std::move(cells), label);
        return;
    }
    auto* dialog = new PasteDialog(
        preview, [this, cells = std::move(cells), label] { enter(cells, label); }, this);
    dialog->open();
}

void EntryGrid::clear(const QString& label)
{
    std::vector<app::CellText> cells;
    for (const QModelIndex& index : m_view->chosen())
        if (const app::SheetCell& cell = *m_model->cell(index); !cell.text.isEmpty())
            cells.push_back({ cell.id, QString() });
    enter(std::move(cells), label);
}

void EntryGrid::fill(bool down)
{
    QRect block = m_view->block();
    if (block.isEmpty()) {
        Q_EMIT notice(tr("Only one block of cells can be filled at a time."));
        return;
    }
    // A single row takes what is above it, a single column what is left of it.
    if (down && block.height() == 1)
        block.setTop(block.top() - 1);
    if (!down && block.width() == 1)
        block.setLeft(block.left() - 1);
    if (block.top() < 0 || block.left() < 0)
        return;
    std::vector<app::CellText> cells;
    for (int row = block.top() + (down ? 1 : 0); row <= block.bottom(); ++row) {
        for (int column = block.left() + (down ? 0 : 1); column <= block.right(); ++column) {
            const app::SheetCell& from
                = down ? sheet().at(block.top(), column) : sheet().at(row, block.left());
            cells.push_back({ sheet().at(row, column).id, from.text });
        }
    }
    enter(std::move(cells), down ? tr("Fill down") : tr("Fill right"));
}

void EntryGrid::askMissing()
{
    if (sheet().query.orientation == app::Orientation::MeasuresByRegions)
        return; // "not applicable" is a state of the ladder
    const app::SheetCell* cell = m_model->cell(m_view->currentIndex());
    if (cell && cell->lock != app::CellLock::None) {
        Q_EMIT notice(lockText(cell->lock));
        return;
    }
    auto* popup = new MissingPopup([this](int missing) { setMissing(db::Missing(missing)); }, this);
    popup->showAt(belowCurrent(), this);
}

void EntryGrid::setMissing(db::Missing missing)
{
    std::vector<app::CellId> ids;
    int locked = 0;
    for (const QModelIndex& index : m_view->chosen()) {
        const app::SheetCell& cell = *m_model->cell(index);
        if (cell.lock == app::CellLock::None)
            ids.push_back(cell.id);
        else
            ++locked;
    }
    const Writing unseen { {}, {}, notLookedAt(ids), {} };
    write(
        [ids = std::move(ids), missing, locked](db::Store& store, const Writing& how) {
            const std::vector<app::CellId> wanted = of(ids, how);
            app::setMissing(store, wanted, missing, how.reason);
            app::EnterOutcome outcome;
            outcome.written = int(wanted.size());
            outcome.locked = locked;
            return outcome;
        },
        unseen);
}

std::vector<app::CellId> EntryGrid::of(const std::vector<app::CellId>& ids, const Writing& how)
{
    std::vector<app::CellId> wanted;
    std::ranges::copy_if(
        ids, std::back_inserter(wanted), [&](const app::CellId& id) { return how.writes(id); });
    return wanted;
}

void EntryGrid::copyFrom(app::Reference reference)
{
    write([ids = chosenIds(), reference](db::Store& store, const Writing& how) {
        return app::copyFrom(store, of(ids, how), reference);
    });
}

void EntryGrid::confirmCopied()
{
    std::vector<app::CellId> ids;
    for (const QModelIndex& index : m_view->chosen())
        if (const app::SheetCell& cell = *m_model->cell(index); cell.copied)
            ids.push_back(cell.id);
    write([ids = std::move(ids)](db::Store& store, const Writing& how) {
        const std::vector<app::CellId> wanted = of(ids, how);
        app::confirmCopied(store, wanted);
        app::EnterOutcome outcome;
        outcome.written = int(wanted.size());
        return outcome;
    });
}

QPoint EntryGrid::belowCurrent() const
{
    return m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft());
}

void EntryGrid::showMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("entryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& keys, auto act, bool enabled = true) {
        QAction* action = menu->addAction(text + u'\t' + keys, this, act);
        action->setEnabled(enabled);
    };
    const bool numbers = sheet().query.orientation != app::Orientation::MeasuresByRegions;
    const QModelIndexList chosen = m_view->chosen();
    const bool open = std::ranges::any_of(chosen,
        [&](const QModelIndex& at) { return m_model->cell(at)->lock == app::CellLock::None; });
    const bool copied = std::ranges::any_of(
        chosen, [&](const QModelIndex& at) { return m_model->cell(at)->copied; });
    add(tr("Copy"), tr("Ctrl+C"), [this] { perform(EntryCommand::Copy); });
    add(
        tr("Paste"), tr("Ctrl+V"), [this] { perform(EntryCommand::Paste); }, open);
    add(
        tr("Clear"), tr("Delete"), [this] { perform(EntryCommand::Clear); }, open);
    menu->addSeparator();
    add(
        tr("No number, because…"), tr("Ctrl+M"), [this] { perform(EntryCommand::Missing); },
        open && numbers);
    add(
        tr("Copy last period"), {}, [this] { copyFrom(app::Reference::LastPeriod); },
        open && numbers);
    add(
        tr("Copy same period last year"), {}, [this] { copyFrom(app::Reference::LastYear); },
        open && numbers);
    add(
        tr("Confirm copied values"), {}, [this] { confirmCopied(); }, copied);
    menu->addSeparator();
    add(tr("Remark…"), {}, [this] { Q_EMIT detailsWanted(); });
    add(tr("History of the value"), tr("Ctrl+Enter"), [this] { Q_EMIT detailsWanted(); });
    menu->popup(global);
}

} // namespace ui

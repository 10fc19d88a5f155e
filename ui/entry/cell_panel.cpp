// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cell_panel.h"

#include "app/entry/entry_edits.h"
#include "app/format.h"
#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/entry/cell_pictures.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/explanation_field.h"
#include "ui/entry/finding_band.h"
#include "ui/entry/remarks.h"
#include "ui/entry/terms_editor.h"
#include "ui/look.h"
#include "ui/others/others_note.h"
#include "ui/others/unseen.h"
#include "ui/pages/pane.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString unitNote(const app::CellContext& context)
{
    const QString unit = app::unitText(context.indicator->unit);
    QStringList parts;
    if (!unit.isEmpty())
        parts.append(unit);
    parts.append(context.key.basis == db::Basis::YearToDate
            ? CellPanel::tr("year to date: compare with the same period only")
            : app::basisText(context.key.basis));
    return parts.join(CellPanel::tr(", ", "list separator"));
}

} // namespace

void CellPanel::connectParts()
{
    connect(m_fault, &Band::fixed, this, &CellPanel::suggestionTaken);
    connect(m_history, &PointPicture::chosen, this, &CellPanel::goTo);
    connect(m_peers, &PointPicture::chosen, this, &CellPanel::goTo);
    connect(m_explanation, &ExplanationField::written, this, &CellPanel::explain);
    connect(m_terms, &TermsEditor::written, this, [this](double numerator, double denominator) {
        write([id = m_cell.id, numerator, denominator](
                  db::Store& store) { app::setTerms(store, id, numerator, denominator); });
    });
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        const auto missing = db::Missing(m_missing->itemData(index).toInt());
        if (missing == m_context.missing())
            return;
        write([id = m_cell.id, missing](db::Store& store) {
            if (missing == db::Missing::None)
                app::enterCells(store, { { id, {} } });
            else
                app::setMissing(store, { id }, missing);
        });
    });
    connect(m_remarks, &Remarks::written, this,
        [this](const QString& text, const QString& owner, std::optional<QDate> due) {
            db::Comment comment;
            comment.key = m_context.key;
            comment.text = text;
            comment.owner = owner;
            comment.dueOn = due;
            write([this, comment](db::Store& store) {
                app::addComment(store, comment);
                m_remarks->emptyLines();
            });
        });
    connect(m_remarks, &Remarks::resolved, this, [this](db::CommentId id, bool done) {
        write([id, done](db::Store& store) { app::resolveComment(store, id, done); });
    });
}

void CellPanel::write(const std::function<void(db::Store&)>& act, const ActWays& ways)
{
    if (!m_session.store() || !m_shown)
        return;
    if (runAct(
            m_session, this, [session = &m_session, act] { act(*session->store()); }, ways))
        Q_EMIT edited();
}

void CellPanel::write(const std::function<void(db::Store&)>& act)
{
    write(act, {});
}

// Until it has gone through it stays what was typed, over a refusal and a lost connection.
void CellPanel::explain(const QString& text)
{
    const db::CellKey key = m_context.key;
    const auto settled = [this, key, text] {
        m_unsaved.erase(key);
        if (m_context.key == key)
            m_explanation->setSaved(text);
    };
    ActWays ways;
    ways.rest = [settled](const std::vector<app::ConflictWords>&) { return settled; };
    write(
        [key, text, settled](db::Store& store) {
            app::explain(store, key, text);
            settled();
        },
        ways);
}

void CellPanel::keepExplanation()
{
    if (!m_shown || !m_context.indicator)
        return;
    if (m_explanation->unsaved() && !m_explanation->text().isEmpty())
        m_unsaved[m_context.key] = m_explanation->text();
    else
        m_unsaved.erase(m_context.key);
}

void CellPanel::clear()
{
    keepExplanation();
    m_shown = false;
    m_context = {};
    m_cell = {};
    m_scroll->hide();
    m_empty->show();
}

void CellPanel::show(const app::Sheet& sheet, const app::CellId& cell,
    const std::vector<app::CheckFinding>& findings)
{
    const auto found = std::ranges::find(sheet.cells, cell, &app::SheetCell::id);
    if (!m_session.store() || found == sheet.cells.end()) {
        clear();
        return;
    }
    const bool sameCell = m_shown && m_cell.id == cell;
    if (!sameCell)
        keepExplanation();
    m_cell = *found;
    m_shown = true;
    m_context = app::cellContext(*m_session.store(), cell.key);
    setUpdatesEnabled(false);
    const bool indicator = m_context.indicator.has_value();
    for (const Section& section : { m_past, m_others, m_definition, m_said })
        section.widget->setVisible(indicator);
    m_record.widget->setVisible(false);
    showHead(sheet);
    if (indicator) {
        showBands(findings);
        showFault(m_cell.fault, m_cell.suggestion);
        showPictures(ownValue(), false);
        showDefinition();
        showFacts();
        showRecord();
        m_remarks->setData(m_context.comments, m_session.store()->asOf());
        const QString refusal
            = app::whyNot(*m_session.store(), app::Doing::Enter, m_context.key.region);
        m_remarks->setEnabled(refusal.isEmpty());
        m_remarks->setToolTip(refusal);
        if (!sameCell)
            m_remarks->emptyLines();
        // What is half written stays when the cell is only read again.
        if (!sameCell || !m_explanation->unsaved()) {
            const auto typed = m_unsaved.extract(m_context.key);
            m_explanation->setText(m_context.explanation(), typed ? typed.mapped() : QString());
        }
    } else {
        showMeasure();
    }
    if (m_cell.unfinished)
        showTyping(m_cell.text);
    m_empty->hide();
    m_scroll->show();
    setUpdatesEnabled(true);
}

void CellPanel::showHead(const app::Sheet& sheet)
{
    const std::size_t at = std::size_t(
        std::ranges::find(sheet.cells, m_cell.id, &app::SheetCell::id) - sheet.cells.begin());
    const std::size_t columns = std::max<std::size_t>(1, sheet.columns.size());
    const app::SheetHead& row = sheet.rows[at / columns];
    const app::SheetHead& column = sheet.columns[at % columns];
    if (m_context.indicator) {
        m_title->setText(app::contextTitle(m_context));
        m_name->setText(app::name(*m_context.indicator));
    } else {
        const bool measureIsRow = row.measure != db::MeasureId {};
        m_title->setText((measureIsRow ? column : row).title);
        m_name->setText((measureIsRow ? row : column).title);
    }
    const Unseen& unseen = Unseen::of(m_session);
    m_byOthers->setLine(m_cell.id.measure
            ? unseen.line(app::RolloutCellId { *m_cell.id.measure, m_cell.id.key.region })
            : unseen.line(m_cell.id.key));
    m_lock->setText(lockText(m_cell.lock));
    m_lock->setVisible(m_cell.lock != app::CellLock::None);
}

OwnValue CellPanel::ownValue() const
{
    const std::optional<double> value = m_context.value();
    if (!value && !m_cell.suggestion.isEmpty()) {
        const app::Typed meant = app::readTyped(m_cell.suggestion, *m_context.indicator);
        return { meant.value, false, true };
    }
    return { value, !m_context.entry.has_value(), false };
}

void CellPanel::showFault(const QString& fault, const QString& suggestion)
{
    m_fault->setText(tr("Must be mended: not readable"),
        fault.isEmpty() ? QString()
                        : tr("%1 It is kept as typed; until it is mended the region "
                             "cannot be submitted.")
                              .arg(fault),
        tr("Other cells are not affected"));
    m_fault->setFix(suggestion.isEmpty() ? QString() : tr("Change to %1").arg(suggestion),
        QStringLiteral("Alt Enter"));
    m_fault->setVisible(!fault.isEmpty());
}

void CellPanel::showBands(const std::vector<app::CheckFinding>& findings)
{
    clearLayout(m_bands);
    for (const QString& reason : m_context.returnReasons) {
        auto* band = new Band(BandTone::Warn);
        band->setObjectName(QStringLiteral("cell.returned"));
        band->setText(tr("Returned"), reason);
        m_bands->addWidget(band);
    }
    if (m_cell.copied) {
        auto* band = new Band(BandTone::Warn);
        band->setObjectName(QStringLiteral("cell.copied"));
        band->setText(tr("Taken over from %1, not confirmed")
                          .arg(m_context.entry ? m_context.entry->origin : QString()),
            tr("Confirm it, or type another value."));
        band->setFix(tr("Confirm"));
        connect(band, &Band::fixed, this, [this] {
            write([id = m_cell.id](db::Store& store) { app::confirmCopied(store, { id }); });
        });
        m_bands->addWidget(band);
    }
    const auto rules
        = findings.empty() ? std::vector<db::CheckRule>() : m_session.store()->rules().all();
    bool explain = !m_context.explanation().isEmpty();
    for (const app::CheckFinding& finding : findings) {
        const auto rule = std::ranges::find(rules, finding.rule, &db::CheckRule::id);
        // What cannot be read has its own band, which also follows the typing.
        const bool unreadable = rule != rules.end() && rule->method == QStringLiteral("readable");
        if (!unreadable || m_cell.fault.isEmpty())
            addFinding(finding, rule == rules.end() ? QString() : ruleName(*rule));
        explain |= finding.severity == db::CheckSeverity::Explain && !finding.dismissed;
    }
    m_explanation->setVisible(explain);
    m_explanation->setEnabled(m_cell.lock == app::CellLock::None);
    m_explanation->setToolTip(lockText(m_cell.lock));
}

void CellPanel::addFinding(const app::CheckFinding& finding, const QString& rule)
{
    auto* band = new FindingBand(finding, rule);
    connect(band, &FindingBand::suggestionTaken, this, [this](const QString& text) {
        if (text == m_cell.suggestion)
            Q_EMIT suggestionTaken();
        else
            write([id = m_cell.id, text](db::Store& store) {
                app::enterCells(store, { { id, text } });
            });
    });
    connect(band, &FindingBand::dismissed, this, [this, finding](const QString& reason) {
        write([finding, reason](db::Store& store) { app::dismiss(store, finding, reason); });
    });
    connect(band, &FindingBand::restored, this, [this, finding] {
        write([finding](db::Store& store) { app::restoreFinding(store, finding); });
    });
    m_bands->addWidget(band);
}

void CellPanel::showPictures(const OwnValue& own, bool typed)
{
    m_past.note->setText(unitNote(m_context));
    m_history->setData(m_context, own);
    m_lastYear->setText(app::yearOnYearText(m_context, own.value, typed || own.doubtful));
    const QString single = app::singlePeriodText(m_context);
    m_single->setText(m_context.single && m_context.single->value
            ? tr("This period alone: %1").arg(single)
            : single);
    m_single->setVisible(!single.isEmpty() && !typed);
    m_others.note->setText(m_context.peers.empty()
            ? tr("none has reported yet")
            : tr("%1 reported, median %2")
                  .arg(m_context.peers.size())
                  .arg(app::number(*m_context.median, m_context.indicator->decimals)));
    m_peers->setData(m_context, m_session.store()->catalog(), own);
    m_peers->setVisible(!m_context.peers.empty());
}

QString CellPanel::lockedBecause() const
{
    if (m_cell.lock != app::CellLock::None)
        return lockText(m_cell.lock);
    return m_cell.published
        ? tr("A published value changes in the grid, where the reason is asked for.")
        : QString();
}

void CellPanel::showTyping(const QString& text)
{
    if (!m_shown || !m_context.indicator)
        return;
    const app::Typed typed = app::readTyped(text, *m_context.indicator);
    showFault(typed.fault, typed.suggestion);
    if (text.isEmpty()) {
        showPictures(ownValue(), false);
        return;
    }
    if (typed.readable() || typed.suggestion.isEmpty()) {
        showPictures({ typed.value, false, false }, true);
        if (typed.missing != db::Missing::None)
            m_lastYear->setText(tr("Will be kept as: %1").arg(app::missingText(typed.missing)));
        return;
    }
    const app::Typed meant = app::readTyped(typed.suggestion, *m_context.indicator);
    showPictures({ meant.value, false, true }, true);
}

void CellPanel::focusExplanation()
{
    if (!m_shown || !m_context.indicator)
        return;
    m_explanation->show();
    m_explanation->focus();
    m_scroll->ensureWidgetVisible(m_explanation);
}

void CellPanel::focusComment()
{
    if (!m_shown || !m_context.indicator)
        return;
    m_remarks->focus();
    m_scroll->ensureWidgetVisible(m_remarks);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/rollout_panel.h"

#include "app/error.h"
#include "app/format.h"
#include "app/others/may.h"
#include "ui/look.h"
#include "ui/others/others_note.h"
#include "ui/others/unseen.h"
#include "ui/pages/pane.h"
#include "ui/rollout/panel_pictures.h"
#include "ui/user_action.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int edge = 20;

QLabel* words(const QString& text, const QColor& colour, bool bold = false)
{
    QLabel* label = plainLabel(text, smallPx, bold, colour);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* fact(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(edge, 0, edge, 0);
    layout->setSpacing(10);
    QLabel* label = words(name, activeTheme().text2);
    label->setFixedWidth(60);
    QLabel* text = words(value, activeTheme().text);
    text->setObjectName(QStringLiteral("rollout.fact"));
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(text, 1, Qt::AlignTop);
    return row;
}

QString documentText(const db::Document& document)
{
    const QString title = app::title(document);
    if (document.number.isEmpty() || title.isEmpty())
        return title + document.number;
    return document.number + u' ' + title;
}

bool given(const db::RolloutEntry& entry)
{
    return entry.evidence || entry.attachment || !entry.overrideReason.isEmpty();
}

int pieces(const db::RolloutEntry& entry)
{
    return int(entry.evidence.has_value()) + int(entry.attachment.has_value())
        + int(!entry.overrideReason.isEmpty());
}

} // namespace

const db::RolloutState* RolloutPanel::Shown::state(const QString& code) const
{
    const auto it = std::ranges::find(book.states, code, &db::RolloutState::code);
    return it == book.states.end() ? nullptr : &*it;
}

const db::Document* RolloutPanel::Shown::document(db::DocumentId id) const
{
    const auto it = std::ranges::find(documents, id, &db::Document::id);
    return it == documents.end() ? nullptr : &*it;
}

const db::RolloutEntry* RolloutPanel::Shown::inForce() const
{
    const db::RolloutEntry* found = nullptr;
    for (const db::RolloutEntry& entry : entries) {
        if (entry.from <= day)
            found = &entry;
    }
    return found;
}

void RolloutPanel::clear()
{
    m_scroll->hide();
    m_empty->show();
}

void RolloutPanel::show(
    const app::RolloutBook& book, const app::RolloutMatrix& matrix, const app::RolloutCellId& cell)
{
    const db::Store* store = m_session.store();
    const db::Region* region = store ? store->catalog().region(cell.region) : nullptr;
    const auto measure = std::ranges::find(book.measures, cell.measure, &db::Measure::id);
    const std::optional<app::CellSummary> summary = region && measure != book.measures.end()
        ? app::cellSummary(book, store->catalog(), store->measures().rules(),
            { matrix.query.day, matrix.query.within, matrix.query.lowest }, cell)
        : std::nullopt;
    if (!summary) {
        clear();
        return;
    }
    const auto entries = store->measures().rollout(cell.measure, cell.region);
    const auto documents = store->documents().all();
    const Shown shown { book, *measure, *region, *summary, entries, documents, matrix.query.day };
    setUpdatesEnabled(false);
    showHead(shown);
    showRecord(shown);
    showEvidence(shown);
    showSpread(shown);
    showBelow(shown);
    showBasis(shown);
    m_empty->hide();
    m_scroll->show();
    setUpdatesEnabled(true);
}

void RolloutPanel::showHead(const Shown& shown)
{
    m_title->setText(app::title(shown.measure));
    m_others->setLine(
        Unseen::of(m_session).line(app::RolloutCellId { shown.measure.id, shown.region.id }));
    clearLayout(m_list);
    // The list a measure belongs to is known by the number of the document that set it up.
    const QString& list = shown.measure.listVersion;
    const auto document = std::ranges::find_if(
        shown.documents, [&](const db::Document& d) { return d.number == list || d.code == list; });
    if (!list.isEmpty() && document != shown.documents.end())
        addDocument(m_list, *document);
    const app::RolloutCell& cell = shown.summary.cell;
    std::optional<db::RolloutState> state;
    if (cell.state >= 0)
        state = shown.book.states[std::size_t(cell.state)];
    m_head->setData(app::shortName(shown.region), state,
        state ? tr("for %n day(s)", nullptr, shown.summary.days) : QString());

    const db::RolloutEntry* entry = shown.inForce();
    const Theme& theme = activeTheme();
    QColor ink = theme.text2;
    QString sentence;
    if (!state || !entry) {
        sentence = tr("No state is recorded up to %1.").arg(shown.day.toString(Qt::ISODate));
    } else if (!state->needsEvidence) {
        sentence = given(*entry) ? tr("Needs no evidence; %n given.", nullptr, pieces(*entry))
                                 : tr("This state needs no evidence.");
    } else if (given(*entry)) {
        sentence
            = tr("Needs a document, a file or a stated reason; %n given.", nullptr, pieces(*entry));
    } else {
        sentence = tr("Needs a document, a file or a stated reason; none is given.");
        ink = theme.lights[std::size_t(app::Light::Warn)].text;
    }
    m_rests->setText(sentence);
    QPalette palette = m_rests->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_rests->setPalette(palette);
    const db::Store& store = *m_session.store();
    const std::pair<QPushButton*, QString> buttons[]
        = { { m_change, app::whyNot(store, app::Doing::Enter, shown.region.id) },
              { m_action, app::whyNot(store, app::Doing::Edit) } };
    for (const auto& [each, refusal] : buttons) {
        each->setEnabled(refusal.isEmpty());
        each->setToolTip(refusal);
    }
}

void RolloutPanel::showRecord(const Shown& shown)
{
    clearLayout(m_steps);
    m_record.note->setText(shown.entries.empty() ? tr("nothing recorded yet") : QString());
    for (std::size_t i = shown.entries.size(); i-- > 0;)
        addStep(shown, shown.entries[i]);
}

// Swatch, word and day on one line; what was said about it below.
void RolloutPanel::addStep(const Shown& shown, const db::RolloutEntry& entry)
{
    const Theme& theme = activeTheme();
    const bool later = entry.from > shown.day;
    const db::RolloutState* state = shown.state(entry.state);
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("rollout.step"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new StateSwatch(state ? state->look : QString(), later), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    layout->addLayout(column, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(
        words(state ? app::name(*state) : entry.state, later ? theme.text3 : theme.text, !later), 1,
        Qt::AlignTop);
    const QString day = entry.from.toString(Qt::ISODate);
    head->addWidget(plainLabel(later ? tr("%1, later").arg(day) : day, smallPx, false,
                        later ? theme.text3 : theme.text2),
        0, Qt::AlignTop);
    column->addLayout(head);
    QStringList lines;
    if (!entry.note.isEmpty())
        lines.append(entry.note);
    if (const db::Document* d = entry.evidence ? shown.document(*entry.evidence) : nullptr)
        lines.append(d->number.isEmpty() ? app::title(*d) : d->number);
    if (const auto file = entry.attachment
            ? m_session.store()->attachments().find(*entry.attachment)
            : std::nullopt)
        lines.append(file->name);
    if (!entry.overrideReason.isEmpty())
        lines.append(tr("Without a document: %1").arg(entry.overrideReason));
    if (!lines.isEmpty())
        column->addWidget(words(lines.join(u'\n'), later ? theme.text3 : theme.text2));
    m_steps->addWidget(row);
}

void RolloutPanel::addDocument(QVBoxLayout* into, const db::Document& document)
{
    auto* row = new EvidenceRow(documentText(document), document.issuedOn);
    row->setObjectName(QStringLiteral("rollout.document"));
    connect(row, &EvidenceRow::clicked, this,
        [this, code = document.code] { Q_EMIT documentWanted(code); });
    into->addWidget(row);
}

// Of the whole record, the latest first, each once.
void RolloutPanel::showEvidence(const Shown& shown)
{
    clearLayout(m_files);
    std::vector<db::DocumentId> documents;
    std::vector<db::AttachmentId> files;
    for (std::size_t i = shown.entries.size(); i-- > 0;) {
        const db::RolloutEntry& entry = shown.entries[i];
        if (entry.evidence && std::ranges::find(documents, *entry.evidence) == documents.end())
            documents.push_back(*entry.evidence);
        if (entry.attachment && std::ranges::find(files, *entry.attachment) == files.end())
            files.push_back(*entry.attachment);
    }
    for (const db::DocumentId id : documents) {
        if (const db::Document* document = shown.document(id))
            addDocument(m_files, *document);
    }
    for (const db::AttachmentId id : files) {
        const auto file = m_session.store()->attachments().find(id);
        if (!file)
            continue;
        auto* row = new EvidenceRow(file->name, app::attachmentSizeText(file->size));
        row->setObjectName(QStringLiteral("rollout.file"));
        connect(row, &EvidenceRow::clicked, this, [this, id] { openFile(id); });
        m_files->addWidget(row);
    }
    const auto count = documents.size() + files.size();
    m_evidence.note->setText(
        count == 0 ? tr("no document and no file yet") : tr("%n item(s)", nullptr, int(count)));
}

void RolloutPanel::openFile(db::AttachmentId attachment)
{
    runUserAction(this, [&] {
        app::AttachmentCopy copy = app::openAttachment(*m_session.store(), attachment);
        const QString path = copy.path;
        m_copies.push_back(std::move(copy));
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            throw app::Error(
                tr("No program on this computer opens files like this one. A copy to look at "
                   "lies in %1.")
                    .arg(path));
    });
}

void RolloutPanel::showSpread(const Shown& shown)
{
    m_bar->setData(shown.book.states, shown.summary.counts);
    m_barWords->setText(m_bar->words());
    int regions = 0;
    for (const int count : shown.summary.counts)
        regions += count;
    m_spread.note->setText(tr("%n region(s)", nullptr, regions));
    m_adopted.note->setText(tr("of %n to which it applies", nullptr, shown.summary.applicable));
    m_curve->setVisible(!shown.summary.reached.empty());
    m_curve->setData(shown.summary.quarters, shown.summary.reached, shown.summary.applicable);
    m_curveWords->setText(stepSentence(shown));
}

QString RolloutPanel::stepSentence(const Shown& shown) const
{
    const app::StepTime& time = shown.summary.time;
    const db::RolloutState* from = shown.state(shown.summary.from);
    const db::RolloutState* to = shown.state(shown.summary.to);
    QStringList sentences;
    if (from && to && from != to) {
        const QString step = tr("From “%1” to “%2”").arg(app::name(*from), app::name(*to));
        if (time.regions == 0)
            sentences.append(tr("%1: no region has come that far.").arg(step));
        else if (time.medianDays)
            sentences.append(tr("%1: median %2 days; %3 of %4 regions have got there.")
                                 .arg(step, app::number(*time.medianDays, 0))
                                 .arg(time.completed)
                                 .arg(time.regions));
        else
            sentences.append(
                tr("%1: no median yet, fewer than half have got there (%2 of %3 regions).")
                    .arg(step)
                    .arg(time.completed)
                    .arg(time.regions));
    }
    if (const std::optional<int> stalled = shown.summary.stalled)
        sentences.append(*stalled == 0 ? tr("No region has stalled.")
                                       : tr("%n region(s) have stalled.", nullptr, *stalled));
    return sentences.join(app::chinese() ? QString() : QStringLiteral(" "));
}

void RolloutPanel::showBelow(const Shown& shown)
{
    const app::ChildShare& below = shown.summary.below;
    m_below.widget->setVisible(below.regions > 0);
    if (below.regions == 0)
        return;
    std::vector<int> counts = below.counts;
    counts.push_back(below.unknown);
    m_belowBar->setData(shown.book.states, counts);
    m_belowWords->setText(m_belowBar->words());
    m_below.note->setText(tr("n = %1").arg(below.regions));
}

void RolloutPanel::showBasis(const Shown& shown)
{
    clearLayout(m_facts);
    const db::Measure& measure = shown.measure;
    const auto add = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_facts->addWidget(fact(name, value));
    };
    add(tr("Class"), app::measureClassText(measure.listClass));
    add(tr("Listed by"), measure.listedBy);
    add(tr("List"), measure.listVersion);
    add(tr("Target"), measure.targetText);
    if (const db::Indicator* indicator
        = measure.indicator ? m_session.store()->catalog().indicator(*measure.indicator) : nullptr)
        add(tr("Indicator"), app::name(*indicator));
    add(tr("Note"), measure.note);
    if (const auto source = m_session.store()->sources().find(measure.source))
        add(tr("Source"), source->title);
}

} // namespace ui

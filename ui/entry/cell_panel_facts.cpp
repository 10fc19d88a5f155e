// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel beside the grid says in words: meaning, targets, source, what happened.
#include "ui/entry/cell_panel.h"

#include "app/entry/cell_history.h"
#include "app/format.h"
#include "ui/entry/explanation_field.h"
#include "ui/entry/finding_band.h"
#include "ui/entry/terms_editor.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace ui {

namespace {

QWidget* fact(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* label = plainLabel(name, smallPx, false, activeTheme().text2);
    label->setFixedWidth(76);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* text = plainLabel(value, smallPx, false, activeTheme().text);
    text->setObjectName(QStringLiteral("cell.fact"));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    layout->addWidget(text, 1, Qt::AlignTop);
    return row;
}

// A quotient is stated by its terms where nobody wrote a definition.
QString meaning(const db::Indicator& indicator)
{
    if (!indicator.definition.isEmpty())
        return indicator.definition;
    if (indicator.numerator.isEmpty() || indicator.denominator.isEmpty())
        return CellPanel::tr("No definition is on file.");
    return indicator.numerator + QStringLiteral(" ÷ ") + indicator.denominator
        + (indicator.unit == QStringLiteral("%") ? QStringLiteral(" × 100") : QString());
}

QString timeText(const QString& utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("MM-dd HH:mm")) : utc;
}

QString changeText(const app::CellEvent& event)
{
    if (event.from.isEmpty() || event.to.isEmpty())
        return event.to.isEmpty() ? event.from : event.to;
    return event.from + QStringLiteral(" → ") + event.to;
}

} // namespace

void CellPanel::showDefinition()
{
    const db::Indicator& indicator = *m_context.indicator;
    const QString locked = lockedBecause();
    m_meaning->setText(meaning(indicator));
    const bool terms = !indicator.numerator.isEmpty() && !indicator.denominator.isEmpty();
    if (terms)
        m_terms->setData(m_context, locked);
    m_terms->setVisible(terms);
    m_missing->setCurrentIndex(m_missing->findData(int(m_context.missing())));
    m_missing->setEnabled(locked.isEmpty());
    m_missing->setToolTip(locked);
}

void CellPanel::showFacts()
{
    clearLayout(m_facts);
    constexpr std::size_t most = 3;
    QStringList documents;
    for (const app::ContextTarget& target :
        std::span(m_context.targets).first(std::min(most, m_context.targets.size()))) {
        m_facts->addWidget(fact(tr("Target"), app::targetText(m_context, target)));
        QStringList basis { target.document, target.clause };
        basis.removeAll(QString());
        if (!basis.isEmpty())
            documents.append(basis.join(QStringLiteral(" ")));
    }
    if (m_context.targets.empty())
        m_facts->addWidget(fact(tr("Target"),
            m_context.indicator->targetNote.isEmpty() ? tr("none set")
                                                      : m_context.indicator->targetNote));
    if (!m_context.source.isEmpty())
        m_facts->addWidget(fact(tr("Source"), m_context.source));
    documents.removeDuplicates();
    for (const QString& document : documents)
        m_facts->addWidget(fact(tr("Set by"), document));
    const QString note = m_context.entry ? m_context.entry->note
        : m_context.accepted             ? m_context.accepted->note
                                         : QString();
    if (!note.isEmpty())
        m_facts->addWidget(fact(tr("Note"), note));
}

// The latest first; the whole of it is what the audit is for.
void CellPanel::showRecord()
{
    clearLayout(m_changes);
    constexpr std::size_t most = 6;
    const auto events = app::cellHistory(*m_session.store(), m_context.key);
    m_record.widget->setVisible(!events.empty());
    m_record.note->setText(
        events.size() > most ? tr("the latest %1 of %2").arg(most).arg(events.size()) : QString());
    for (std::size_t i = events.size(); i-- > 0 && events.size() - i <= most;) {
        const app::CellEvent& event = events[i];
        QStringList words { event.actor, app::cellActText(event.what), changeText(event),
            event.reason };
        words.removeAll(QString());
        m_changes->addWidget(fact(timeText(event.at), words.join(QStringLiteral(" · "))));
    }
}

// Roll-out of one measure in one region: what it was from which day on.
void CellPanel::showMeasure()
{
    clearLayout(m_bands);
    clearLayout(m_changes);
    m_explanation->hide();
    m_fault->hide();
    if (!m_cell.id.measure)
        return;
    const db::Store& store = *m_session.store();
    const auto states = store.measures().states();
    std::vector<db::RolloutEntry> entries = store.measures().rollout();
    std::erase_if(entries, [&](const db::RolloutEntry& entry) {
        return entry.measure != *m_cell.id.measure || entry.region != m_cell.id.key.region;
    });
    m_record.widget->setVisible(!entries.empty());
    for (const db::RolloutEntry& entry : entries) {
        const auto state = std::ranges::find(states, entry.state, &db::RolloutState::code);
        QStringList words { state == states.end() ? entry.state : app::name(*state), entry.note };
        words.removeAll(QString());
        m_changes->addWidget(
            fact(entry.from.toString(Qt::ISODate), words.join(QStringLiteral(" · "))));
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/state_dialog.h"

#include "app/format.h"
#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

constexpr int signSize = 16;
constexpr int rowHeight = 27;
constexpr int focusFrame = 16; // it and its air
constexpr int shownNames = 3;

// The digits choose a step while one of its buttons has the focus.
class Ladder : public QWidget
{
public:
    explicit Ladder(std::function<void(int)> digit)
        : m_digit(std::move(digit))
    {
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
            m_digit(event->key() - Qt::Key_0);
        else
            QWidget::keyPressEvent(event);
    }

private:
    std::function<void(int)> m_digit;
};

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("note"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString documentText(const db::Document& document)
{
    const QString title = app::title(document);
    return document.number.isEmpty() ? title : document.number + u' ' + title;
}

// What the cell is in now, in words; empty without a record.
QString presentText(const db::Store& store, const app::RolloutCellId& cell, QDate day,
    const std::vector<db::RolloutState>& states, QString* code)
{
    QString text;
    for (const db::RolloutEntry& entry : store.measures().rollout(cell.measure, cell.region)) {
        if (entry.from > day)
            break;
        *code = entry.state;
        const auto state = std::ranges::find(states, entry.state, &db::RolloutState::code);
        text = StateDialog::tr("Now: %1, from %2.")
                   .arg(state == states.end() ? entry.state : app::name(*state),
                       entry.from.toString(Qt::ISODate));
    }
    return text;
}

} // namespace

QPixmap stateSign(const QString& look, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStateSwatch(painter, QRectF(0, 0, size, size), look, activeTheme());
    return pixmap;
}

QString cellNames(const db::Store& store, const std::vector<app::RolloutCellId>& cells)
{
    const std::vector<db::Measure> measures = store.measures().all();
    QStringList names;
    for (const app::RolloutCellId& cell : cells) {
        if (names.size() == shownNames) {
            names.append(StateDialog::tr("and %n more", nullptr, int(cells.size()) - shownNames));
            break;
        }
        const auto measure = std::ranges::find(measures, cell.measure, &db::Measure::id);
        const db::Region* region = store.catalog().region(cell.region);
        names.append(StateDialog::tr("%1, %2", "measure, region")
                         .arg(measure == measures.end() ? QString() : app::title(*measure),
                             region ? app::shortName(*region) : QString()));
    }
    return names.join(StateDialog::tr("; ", "list separator"));
}

StateDialog::StateDialog(db::Store& store, std::vector<app::RolloutCellId> cells, QDate day,
    const QString& state, QWidget* parent)
    : EditDialog(store, QStringLiteral("state"),
        cells.size() == 1 ? tr("Change the state")
                          : tr("Change the state of %n cells", nullptr, int(cells.size())),
        cellNames(store, cells), tr("Set the state"), parent)
    , m_cells(std::move(cells))
    , m_states(store.measures().states())
{
    setMinimumWidth(700);
    resize(720, 660);
    parts().body->setContentsMargins(0, 0, 0, 12);
    parts().about->setTextFormat(Qt::PlainText);
    QString present;
    const QString words = m_cells.empty()
        ? QString()
        : presentText(store, m_cells.front(), day, m_states, &present);
    if (m_cells.size() == 1 && !words.isEmpty())
        parts().about->setText(parts().about->text() + u'\n' + words);
    buildLadder();
    buildFields(std::min(day.isValid() ? day : store.asOf(), store.asOf()));
    choose(state.isEmpty() ? present : state);
    ready();
}

void StateDialog::buildLadder()
{
    auto* ladder = new Ladder([this](int digit) {
        if (digit < int(m_ladder.size())) {
            m_ladder[std::size_t(digit)]->setChecked(true);
            m_ladder[std::size_t(digit)]->setFocus();
        }
    });
    ladder->setObjectName(QStringLiteral("state.ladder"));
    auto* column = new QVBoxLayout(ladder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const db::RolloutState& state = m_states[i];
        auto* button = new QRadioButton(app::name(state));
        button->setObjectName(QStringLiteral("state.step.") + state.code);
        button->setIcon(stateSign(state.look, signSize, devicePixelRatioF()));
        button->setIconSize({ signSize, signSize });
        button->setMinimumHeight(rowHeight);
        button->setMinimumWidth(button->sizeHint().width() + focusFrame);
        const QString about = state.needsEvidence ? tr("needs evidence") : QString();
        button->setAccessibleDescription(about);
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        auto* key = new QLabel(i < 10 ? QString::number(i) : QString());
        key->setProperty("key", i < 10);
        key->setFont(ui::font(captionPx));
        key->setFixedWidth(20);
        key->setAlignment(Qt::AlignCenter);
        row->addWidget(key);
        row->addWidget(button);
        row->addWidget(note(about), 1);
        column->addLayout(row);
        group->addButton(button);
        m_ladder.push_back(button);
        connect(button, &QRadioButton::toggled, this, &StateDialog::check);
    }
    // Labels that wrap would let the column squeeze it.
    ladder->setMinimumHeight(rowHeight * int(m_states.size()));
    parts().body->addWidget(labelled(tr("State"), ladder));
}

void StateDialog::buildFields(QDate day)
{
    m_day = addDay("day", tr("Holds from"), day);
    m_day->setMaximumWidth(QWIDGETSIZE_MAX); // in line with the others
    QLabel* evidence = note(tr("It rests on any one of these:"));
    evidence->setContentsMargins(20, 6, 20, 0);
    parts().body->addWidget(evidence);
    m_document = addSearch("document", tr("Document"));
    m_document->lineEdit()->setPlaceholderText(tr("part of a number or of a title"));
    for (const db::Document& document : store().documents().all())
        m_document->addRow(documentText(document), qint64(document.id));
    m_file = addLine("file", tr("File"));
    m_file->setPlaceholderText(tr("a copy is kept in the workspace"));
    m_override = addLine("override", tr("Reason without either"));
    m_note = addLine("note", tr("Note"));
    m_why = addLine("why", tr("Reason for the change"));
    m_why->setPlaceholderText(tr("for the history; may stay empty"));
    connect(addButton("browse", tr("Attach a file…")), &QPushButton::clicked, this,
        &StateDialog::browse);
}

void StateDialog::choose(const QString& state)
{
    const auto at = std::ranges::find(m_states, state, &db::RolloutState::code);
    const std::size_t place = at == m_states.end() ? 0 : std::size_t(at - m_states.begin());
    if (place >= m_ladder.size())
        return;
    // Without a present state nothing is chosen for anybody.
    m_ladder[place]->setChecked(at != m_states.end());
    m_ladder[place]->setFocus();
}

void StateDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("A file as evidence"));
    dialog->setObjectName(QStringLiteral("dialog.stateFile"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    openDialog(dialog);
}

app::RolloutDraft StateDialog::draft() const
{
    app::RolloutDraft draft;
    draft.day = m_day->day().value_or(QDate());
    for (std::size_t i = 0; i < m_ladder.size(); ++i) {
        if (m_ladder[i]->isChecked())
            draft.state = m_states[i].code;
    }
    if (const auto document = m_document->chosen())
        draft.evidence.document = db::DocumentId { *document };
    draft.evidence.file = m_file->text().trimmed();
    draft.evidence.overrideReason = m_override->text().trimmed();
    draft.note = m_note->text().trimmed();
    draft.reason = m_why->text().trimmed();
    return draft;
}

QString StateDialog::objection() const
{
    const app::RolloutDraft now = draft();
    return now.state.isEmpty() ? tr("Choose a state.")
                               : app::rolloutObjection(store(), m_cells, now);
}

void StateDialog::write()
{
    m_outcome = app::setRollout(store(), m_cells, draft());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/state_dialog.h"

#include "app/format.h"
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/user_action.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

constexpr int signSize = 16;
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
    : QDialog(parent)
    , m_store(store)
    , m_cells(std::move(cells))
    , m_states(store.measures().states())
    , m_parts(buildDialog(*this, QStringLiteral("state"),
          m_cells.size() == 1 ? tr("Change the state")
                              : tr("Change the state of %n cells", nullptr, int(m_cells.size())),
          cellNames(store, m_cells), tr("Set the state")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 430);
    m_parts.about->setTextFormat(Qt::PlainText);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildLadder(), 0, Qt::AlignTop);
    columns->addWidget(buildFields(day), 1, Qt::AlignTop);
    m_parts.body->addLayout(columns);
    m_parts.body->addStretch(1);
    QString present;
    if (m_cells.size() == 1) {
        const QString words = presentText(store, m_cells.front(), day, m_states, &present);
        if (!words.isEmpty())
            m_parts.about->setText(m_parts.about->text() + u'\n' + words);
    } else if (!m_cells.empty()) {
        presentText(store, m_cells.front(), day, m_states, &present);
    }
    choose(state.isEmpty() ? present : state);
    check();
}

QWidget* StateDialog::buildLadder()
{
    auto* ladder = new Ladder([this](int digit) {
        if (digit < int(m_ladder.size())) {
            m_ladder[std::size_t(digit)]->setChecked(true);
            m_ladder[std::size_t(digit)]->setFocus();
        }
    });
    ladder->setObjectName(QStringLiteral("state.ladder"));
    auto* column = new QVBoxLayout(ladder);
    column->setContentsMargins(20, 0, 0, 0);
    column->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const db::RolloutState& state = m_states[i];
        auto* button = new QRadioButton(app::name(state));
        button->setObjectName(QStringLiteral("state.step.") + state.code);
        button->setIcon(stateSign(state.look, signSize, devicePixelRatioF()));
        button->setIconSize({ signSize, signSize });
        button->setMinimumHeight(30);
        const QString about = state.needsEvidence ? tr("needs evidence") : QString();
        button->setAccessibleDescription(about);
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        auto* key = new QLabel(i < 10 ? QString::number(i) : QString());
        key->setProperty("key", true);
        key->setFont(ui::font(captionPx));
        key->setVisible(i < 10);
        row->addWidget(key);
        row->addWidget(button);
        row->addWidget(note(about), 1);
        column->addLayout(row);
        group->addButton(button);
        m_ladder.push_back(button);
        connect(button, &QRadioButton::toggled, this, &StateDialog::check);
    }
    ladder->setMinimumWidth(270);
    return ladder;
}

QWidget* StateDialog::buildFields(QDate day)
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_day = new QDateEdit(std::min(day.isValid() ? day : m_store.asOf(), m_store.asOf()));
    m_day->setObjectName(QStringLiteral("state.day"));
    m_day->setAccessibleName(tr("Holds from"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_document = new QComboBox;
    m_document->setObjectName(QStringLiteral("state.document"));
    m_document->setAccessibleName(tr("Document"));
    m_document->setEditable(true);
    m_document->setInsertPolicy(QComboBox::NoInsert);
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const db::Document& document : m_store.documents().all())
        m_document->addItem(documentText(document), qint64(document.id));
    m_document->setCurrentIndex(-1);
    m_document->lineEdit()->setPlaceholderText(tr("part of a number or of a title"));
    m_document->completer()->setFilterMode(Qt::MatchContains);
    m_document->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_override = lineEdit(QStringLiteral("state.override"), tr("Reason without either"));
    m_note = lineEdit(QStringLiteral("state.note"), tr("Note"));
    m_reason = lineEdit(QStringLiteral("state.reason.line"), tr("Reason for the change"));
    m_reason->setPlaceholderText(tr("for the history; may stay empty"));
    column->addWidget(labelled(tr("Holds from"), m_day));
    auto* evidence = note(tr("It rests on any one of these:"));
    evidence->setContentsMargins(20, 8, 20, 0);
    column->addWidget(evidence);
    column->addWidget(labelled(tr("Document"), m_document));
    column->addWidget(labelled(tr("File"), fileRow()));
    column->addWidget(labelled(tr("Reason without either"), m_override));
    column->addSpacing(8);
    column->addWidget(labelled(tr("Note"), m_note));
    column->addWidget(labelled(tr("Reason for the change"), m_reason));
    connect(m_day, &QDateEdit::dateChanged, this, &StateDialog::check);
    connect(m_document, &QComboBox::editTextChanged, this, &StateDialog::check);
    for (QLineEdit* line : { m_file, m_override, m_note, m_reason })
        connect(line, &QLineEdit::textChanged, this, &StateDialog::check);
    return fields;
}

QWidget* StateDialog::fileRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_file = lineEdit(QStringLiteral("state.file"), tr("File"));
    m_file->setPlaceholderText(tr("kept in the workspace by its content"));
    auto* choose = new QPushButton(tr("Browse…"));
    choose->setObjectName(QStringLiteral("state.browse"));
    choose->setAccessibleName(tr("Choose a file as evidence"));
    choose->setAutoDefault(false);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &StateDialog::browse);
    return row;
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.stateFile"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

std::optional<db::DocumentId> StateDialog::document() const
{
    const QString text = m_document->currentText().trimmed();
    const int at = text.isEmpty() ? -1 : m_document->findText(text, Qt::MatchFixedString);
    if (at < 0)
        return std::nullopt;
    return db::DocumentId { m_document->itemData(at).toLongLong() };
}

app::RolloutDraft StateDialog::draft() const
{
    app::RolloutDraft draft;
    draft.day = m_day->date();
    for (std::size_t i = 0; i < m_ladder.size(); ++i) {
        if (m_ladder[i]->isChecked())
            draft.state = m_states[i].code;
    }
    draft.evidence.document = document();
    draft.evidence.file = m_file->text().trimmed();
    draft.evidence.overrideReason = m_override->text().trimmed();
    draft.note = m_note->text().trimmed();
    draft.reason = m_reason->text().trimmed();
    return draft;
}

QString StateDialog::objection() const
{
    const app::RolloutDraft now = draft();
    if (now.state.isEmpty())
        return tr("Choose a state.");
    if (!m_document->currentText().trimmed().isEmpty() && !now.evidence.document)
        return tr("There is no document “%1” in the workspace; choose one of the list.")
            .arg(m_document->currentText().trimmed());
    return app::rolloutObjection(m_store, m_cells, now);
}

void StateDialog::check()
{
    if (m_reason) // while it is being built there is nothing to ask yet
        setReason(m_parts, objection());
}

void StateDialog::accept()
{
    if (!objection().isEmpty())
        return;
    try {
        m_outcome = app::setRollout(m_store, m_cells, draft());
        QDialog::accept();
    } catch (const std::exception&) {
        // Beside the fields, not into a dialog over the dialog; nothing typed is lost.
        const Failure failure = currentFailure();
        m_parts.reason->setText(failure.sentence);
        m_parts.reason->setToolTip(failure.details);
    }
}

} // namespace ui

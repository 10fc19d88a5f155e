// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/states_dialog.h"

#include "app/format.h"
#include "app/rollout/rollout_edits.h"
#include "ui/dialogs/state_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int signSize = 16;
constexpr const char* looks[] = { "none", "study", "issued", "pilot", "full", "eval", "na" };

QString lookText(const QString& look)
{
    static const std::pair<const char*, const char*> words[] = {
        { "none", QT_TRANSLATE_NOOP("ui::StatesDialog", "Ring") },
        { "study", QT_TRANSLATE_NOOP("ui::StatesDialog", "Quarter") },
        { "issued", QT_TRANSLATE_NOOP("ui::StatesDialog", "Half") },
        { "pilot", QT_TRANSLATE_NOOP("ui::StatesDialog", "Three quarters") },
        { "full", QT_TRANSLATE_NOOP("ui::StatesDialog", "Full disc") },
        { "eval", QT_TRANSLATE_NOOP("ui::StatesDialog", "Disc with a check") },
        { "na", QT_TRANSLATE_NOOP("ui::StatesDialog", "Dash") },
    };
    for (const auto& [name, word] : words) {
        if (look == QLatin1String(name))
            return StatesDialog::tr(word);
    }
    return look;
}

} // namespace

StatesDialog::StatesDialog(db::Store& store, QWidget* parent)
    : ListDialog(store,
        { QStringLiteral("states"), tr("Roll-out states"),
            tr("The ladder from its foot. Cells are drawn by the look of their state; a "
               "state that is or was used somewhere stays."),
            { tr("State"), tr("Code"), tr("Mark"), tr("English name"), tr("Look"), tr("Evidence"),
                tr("Rolled out") },
            tr("New state") },
        true, parent)
    , m_store(store)
{
    auto* table = findChild<QTableWidget*>(partName("table"));
    const int widths[] = { 190, 90, 60, 210, 150, 120 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, widths[column]);
    buildFields();
    start({});
}

void StatesDialog::buildFields()
{
    m_code = line("code", tr("Code"));
    m_code->setPlaceholderText(tr("small letters and digits"));
    m_mark = line("mark", tr("Mark"));
    m_mark->setPlaceholderText(tr("one character, shown in the cell"));
    m_nameZh = line("nameZh", tr("Chinese name"));
    m_nameEn = line("nameEn", tr("English name"));
    m_look = new QComboBox;
    m_look->setObjectName(partName("look"));
    m_look->setAccessibleName(tr("Look"));
    m_look->setIconSize({ signSize, signSize });
    for (const char* look : looks)
        m_look->addItem(stateSign(QLatin1String(look), signSize, devicePixelRatioF()),
            lookText(QLatin1String(look)), QString::fromLatin1(look));
    const auto check = [this](const QString& text, const char* part) {
        auto* box = new QCheckBox(text);
        box->setObjectName(partName(part));
        box->setAccessibleName(text);
        connect(box, &QCheckBox::toggled, this, &StatesDialog::follow);
        return box;
    };
    m_onLadder = check(tr("On the ladder"), "onLadder");
    m_onLadder->setToolTip(tr("Off: outside it, like “not applicable”; left out of totals"));
    m_needsEvidence = check(tr("Needs evidence"), "needsEvidence");
    m_rolledOut = check(tr("Counts as rolled out"), "rolledOut");
    auto* switches = new QWidget;
    auto* row = new QHBoxLayout(switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QCheckBox* box : { m_onLadder, m_needsEvidence, m_rolledOut })
        row->addWidget(box);
    row->addStretch(1);
    addPair(tr("Code"), m_code, tr("Mark"), m_mark);
    addPair(tr("Chinese name"), m_nameZh, tr("English name"), m_nameEn);
    addPair(tr("Look"), m_look, tr("Properties"), switches);
    connect(m_look, &QComboBox::currentIndexChanged, this, &StatesDialog::follow);
}

void StatesDialog::load()
{
    m_states = m_store.measures().states();
}

QString StatesDialog::key(int row) const
{
    return m_states[std::size_t(row)].code;
}

QString StatesDialog::sign(int row) const
{
    return m_states[std::size_t(row)].look;
}

QStringList StatesDialog::texts(int row) const
{
    const db::RolloutState& state = m_states[std::size_t(row)];
    const QString word = state.nameZh.isEmpty() ? state.nameEn : state.nameZh;
    return { state.rank ? word : tr("%1 (outside the ladder)").arg(word), state.code, state.mark,
        state.nameEn, lookText(state.look), state.needsEvidence ? tr("needed") : QString(),
        state.rolledOut ? tr("yes") : QString() };
}

int StatesDialog::ladderSize() const
{
    return int(std::ranges::count_if(
        m_states, [](const db::RolloutState& state) { return state.rank.has_value(); }));
}

void StatesDialog::showFields(int row)
{
    db::RolloutState state;
    if (row >= 0) {
        state = m_states[std::size_t(row)];
    } else {
        state.look = QStringLiteral("none");
        state.rank = ladderSize();
    }
    m_code->setText(state.code);
    m_code->setReadOnly(row >= 0);
    m_mark->setText(state.mark);
    m_nameZh->setText(state.nameZh);
    m_nameEn->setText(state.nameEn);
    m_look->setCurrentIndex(m_look->findData(state.look));
    m_onLadder->setChecked(state.rank.has_value());
    m_needsEvidence->setChecked(state.needsEvidence);
    m_rolledOut->setChecked(state.rolledOut);
    m_shown = edited(row);
    if (row < 0)
        m_code->setFocus();
}

db::RolloutState StatesDialog::edited(int row) const
{
    db::RolloutState state;
    if (row >= 0)
        state = m_states[std::size_t(row)];
    state.code = m_code->text().trimmed();
    state.mark = m_mark->text().trimmed();
    state.nameZh = m_nameZh->text().trimmed();
    state.nameEn = m_nameEn->text().trimmed();
    state.look = m_look->currentData().toString();
    state.needsEvidence = m_needsEvidence->isChecked();
    state.rolledOut = m_rolledOut->isChecked();
    if (!m_onLadder->isChecked())
        state.rank.reset();
    else if (!state.rank)
        state.rank = ladderSize(); // at its top
    return state;
}

bool StatesDialog::dirty(int row) const
{
    return edited(row) != m_shown;
}

QString StatesDialog::objection(int row) const
{
    const db::RolloutState now = edited(row);
    if (row < 0 && std::ranges::find(m_states, now.code, &db::RolloutState::code) != m_states.end())
        return tr("There is a state with the code “%1” already.").arg(now.code);
    return app::stateObjection(now, m_states);
}

QString StatesDialog::save(int row)
{
    const db::RolloutState state = edited(row);
    app::saveState(m_store, state);
    return state.code;
}

void StatesDialog::remove(int row)
{
    app::removeState(m_store, m_states[std::size_t(row)].code);
}

void StatesDialog::moveRow(int from, int to)
{
    // What is outside the ladder has no place on it to be moved to.
    QStringList codes;
    for (const db::RolloutState& state : m_states) {
        if (state.rank)
            codes.append(state.code);
    }
    if (std::max(from, to) >= int(codes.size()))
        throw app::Error(tr("It stands outside the ladder and has no place in its order."));
    codes.swapItemsAt(from, to);
    app::reorderStates(m_store, codes);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_keys.h"

#include "app/format.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

struct EntryKeysText
{
    Q_DECLARE_TR_FUNCTIONS(EntryKeysText)
};

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
using Command = EntryCommand;

const EntryKey keys[] = {
    { none | Qt::Key_Return, Command::None, "Enter",
        QT_TRANSLATE_NOOP("EntryKeysText", "Down; with Shift up. Ends typing") },
    { none | Qt::Key_Tab, Command::None, "Tab",
        QT_TRANSLATE_NOOP(
            "EntryKeysText", "Right; with Shift left. Enter then returns to the first column") },
    { Qt::ControlModifier | Qt::Key_Down, Command::None, "Ctrl ↑ ↓ ← →",
        QT_TRANSLATE_NOOP("EntryKeysText", "To the edge of the data") },
    { none | Qt::Key_F2, Command::None, "F2",
        QT_TRANSLATE_NOOP("EntryKeysText", "Change the text; arrows then move inside it") },
    { none | Qt::Key_Escape, Command::None, "Esc",
        QT_TRANSLATE_NOOP("EntryKeysText", "Give up what is being typed") },
    { none | Qt::Key_Delete, Command::Clear, "Delete",
        QT_TRANSLATE_NOOP("EntryKeysText", "Clear the selected cells") },
    { none | Qt::Key_Backspace, Command::Clear, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_C, Command::Copy, "Ctrl C",
        QT_TRANSLATE_NOOP("EntryKeysText", "Copy; Ctrl X cuts") },
    { Qt::ControlModifier | Qt::Key_Insert, Command::Copy, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_X, Command::Cut, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_V, Command::Paste, "Ctrl V",
        QT_TRANSLATE_NOOP("EntryKeysText", "Paste a block from a spreadsheet") },
    { Qt::ShiftModifier | Qt::Key_Insert, Command::Paste, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_D, Command::FillDown, "Ctrl D",
        QT_TRANSLATE_NOOP("EntryKeysText", "Fill down; Ctrl R fills to the right") },
    { Qt::ControlModifier | Qt::Key_R, Command::FillRight, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_M, Command::Missing, "Ctrl M",
        QT_TRANSLATE_NOOP("EntryKeysText", "No number, for a reason") },
    { Qt::AltModifier | Qt::Key_Return, Command::Suggestion, "Alt Enter",
        QT_TRANSLATE_NOOP("EntryKeysText", "Take the suggested text") },
    { Qt::ControlModifier | Qt::Key_Return, Command::Details, "Ctrl Enter",
        QT_TRANSLATE_NOOP("EntryKeysText", "See all about this cell") },
    { none | Qt::Key_F8, Command::NextFinding, "F8",
        QT_TRANSLATE_NOOP(
            "EntryKeysText", "Next cell with a question; with Shift the one before") },
    { Qt::ShiftModifier | Qt::Key_F8, Command::PreviousFinding, nullptr, nullptr },
    { Qt::ControlModifier | Qt::Key_S, Command::Saved, nullptr, nullptr },
    { none | Qt::Key_F1, Command::Help, "F1", QT_TRANSLATE_NOOP("EntryKeysText", "These keys") },
};

constexpr db::Missing reasons[]
    = { db::Missing::NotReported, db::Missing::NotCollected, db::Missing::NotApplicable,
          db::Missing::NotDue, db::Missing::Suppressed, db::Missing::IncludedElsewhere };

} // namespace

std::span<const EntryKey> entryKeys()
{
    return keys;
}

QString entryKeyText(const EntryKey& key)
{
    return key.text ? EntryKeysText::tr(key.text) : QString();
}

EntryCommand entryCommand(const QKeyEvent& event)
{
    const int code = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    const QKeyCombination pressed(
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), Qt::Key(code));
    for (const EntryKey& key : keys)
        if (key.key == pressed)
            return key.command;
    return EntryCommand::None;
}

EntryKeysPopup::EntryKeysPopup(QWidget* parent)
    : Popup(parent)
{
    setObjectName(QStringLiteral("popup.entryKeys"));
    setAccessibleName(tr("Keys of the grid"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const EntryKey& key : keys) {
        if (!key.shown)
            continue;
        auto* name = new QLabel(QString::fromUtf8(key.shown));
        name->setProperty("role", QStringLiteral("strong"));
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(entryKeyText(key)), row++, 1);
    }
    body()->addLayout(grid);
}

MissingPopup::MissingPopup(std::function<void(int)> chosen, QWidget* parent)
    : Popup(parent)
{
    setObjectName(QStringLiteral("popup.missing"));
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("popupList"));
    list->setAccessibleName(tr("Why there is no number"));
    for (const db::Missing reason : reasons) {
        auto* item = new QListWidgetItem(app::missingText(reason), list);
        item->setData(Qt::UserRole, int(reason));
        item->setSizeHint(QSize(0, 26));
    }
    list->setCurrentRow(0);
    list->setFixedSize(qMax(180, list->sizeHintForColumn(0) + 32), 26 * list->count() + 2);
    body()->addWidget(list);
    connect(list, &QListWidget::itemActivated, this,
        [this, chosen = std::move(chosen)](const QListWidgetItem* item) {
            if (!isVisible())
                return; // a click may count as an activation as well
            const int missing = item->data(Qt::UserRole).toInt();
            close();
            chosen(missing);
        });
    connect(list, &QListWidget::itemClicked, list, &QListWidget::itemActivated);
    setFocusProxy(list);
    list->setFocus();
}

} // namespace ui

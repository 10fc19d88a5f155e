// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of keys of the entry grid: what each does and how it is told. F1 shows it, the page's
// key strip quotes it.
#pragma once

#include "ui/frame/popup.h"

#include <QKeyCombination>

#include <functional>
#include <optional>
#include <span>

class QKeyEvent;

namespace ui {

enum class EntryCommand : quint8 {
    None, // moving about: the view's own
    Copy,
    Cut,
    Paste,
    Clear,
    FillDown,
    FillRight,
    Missing,
    Suggestion,
    Details,
    NextFinding,
    PreviousFinding,
    Saved,
    Help
};

struct EntryKey
{
    QKeyCombination key;
    EntryCommand command;
    const char* shown; // "Ctrl D"; null: not listed
    const char* text; // source text, context "EntryKeysText"
};

std::span<const EntryKey> entryKeys();
QString entryKeyText(const EntryKey& key);
// None for a key that is not in the list.
EntryCommand entryCommand(const QKeyEvent& event);

// The list, as a popup.
class EntryKeysPopup : public Popup
{
    Q_OBJECT

public:
    explicit EntryKeysPopup(QWidget* parent = nullptr);
};

// Reasons why there is no number; calls `chosen` and closes.
class MissingPopup : public Popup
{
    Q_OBJECT

public:
    MissingPopup(std::function<void(int missing)> chosen, QWidget* parent = nullptr);
};

} // namespace ui

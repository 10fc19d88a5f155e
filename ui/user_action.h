// SPDX-License-Identifier: GPL-3.0-or-later
// The wrapper around everything a person starts from the window: a failure becomes one dialog with
// the sentence, the technical words under Details. It never blocks.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

// True when the act went through.
bool runUserAction(QWidget* parent, const std::function<void()>& act);
void showFailure(QWidget* parent, const QString& sentence, const QString& details = {});

// The sentence and details of the exception being handled; call it inside a catch block only.
struct Failure
{
    QString sentence;
    QString details;
};
Failure currentFailure();

} // namespace ui

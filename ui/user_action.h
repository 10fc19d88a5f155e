// SPDX-License-Identifier: GPL-3.0-or-later
// The wrapper around everything a person starts from the window: a failure becomes one dialog with
// the sentence, the technical words under Details. It never blocks. A lost connection is not a
// dialog at every act: the window is told, which shows one band.
#pragma once

#include "db/error.h"

#include <QEvent>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

// True when the act went through.
bool runUserAction(QWidget* parent, const std::function<void()>& act);
void showFailure(QWidget* parent, const QString& sentence, const QString& details = {});

// Goes up from whoever met a lost connection to the window, which accepts it.
class LostEvent : public QEvent
{
public:
    LostEvent(const QString& sentence, const QString& details);
    static Type kind();

    const QString sentence;
    const QString details;
};
// False where no window above takes it.
bool tellLost(QWidget* from, const db::Error& error);

// The sentence and details of the exception being handled; call it inside a catch block only.
struct Failure
{
    QString sentence;
    QString details;
};
Failure currentFailure();

} // namespace ui

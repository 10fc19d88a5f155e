// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "ui/user_action.h"

#include <QWidget>

namespace ui {

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const db::ConnectionLost& error) {
        const QWidgetList windows = topLevelWidgets();
        for (QWidget* window : windows) {
            if (tellLost(window, error))
                return true;
        }
        throw;
    }
}

} // namespace ui

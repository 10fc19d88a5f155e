// SPDX-License-Identifier: GPL-3.0-or-later
// The last net under the window: a server may go in the middle of any read, also of one behind a
// click or a key that nobody wrapped. Nothing that is being typed goes down with it.
#pragma once

#include <QApplication>

namespace ui {

class Application : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace ui

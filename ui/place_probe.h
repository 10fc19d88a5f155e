// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a place without holding up the window: a server that does not answer takes its time.
#pragma once

#include "db/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace ui {

class PlaceProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PlaceProbe() override { stop(); }

    void look(const QString& place); // gives up an earlier look
    void stop(); // at once: who looks ends by itself, however long a name takes to be found
    bool isLooking() const { return !m_thread.isNull(); }

Q_SIGNALS:
    void found(const db::PlaceFound& found);

private:
    QPointer<QThread> m_thread; // the look whose answer is wanted
};

} // namespace ui

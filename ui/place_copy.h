// SPDX-License-Identifier: GPL-3.0-or-later
// Copies a workspace to a new place without holding up the window, and can be given up.
#pragma once

#include "db/copy.h"
#include "db/store.h"
#include "ui/user_action.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <vector>

namespace ui {

class PlaceCopy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PlaceCopy() override; // gives up

    void start(const QString& source, const QString& target); // one at a time
    // `failed` or `locked` follows, or `done` where the copy was complete by then.
    void stop();

Q_SIGNALS:
    void progressed(const db::CopyProgress& progress);
    void done(const std::vector<db::TableSum>& sums);
    void failed(const ui::Failure& failure);
    void locked(const db::PlaceFound& found); // the server of the target asks for a password

private:
    QPointer<QThread> m_thread;
};

} // namespace ui

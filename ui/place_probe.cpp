// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_probe.h"

#include <memory>

namespace ui {

void PlaceProbe::look(const QString& place)
{
    stop();
    auto answer = std::make_shared<db::PlaceFound>();
    QThread* thread = QThread::create([place, answer] {
        try {
            *answer = db::Store::look(place);
        } catch (const db::Error& error) {
            *answer = { db::OpenStatus::Unreachable, error.sentence(), error.details() };
        }
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, thread, answer] {
        if (thread != m_thread)
            return;
        m_thread = nullptr;
        Q_EMIT found(*answer);
    });
    m_thread = thread;
    thread->start();
}

void PlaceProbe::stop()
{
    if (m_thread)
        m_thread->requestInterruption();
    m_thread = nullptr;
}

} // namespace ui

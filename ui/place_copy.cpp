// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_copy.h"

#include "db/server_address.h"

#include <exception>
#include <memory>

namespace ui {

namespace {

struct Outcome
{
    std::vector<db::TableSum> sums;
    Failure failure;
    db::PlaceFound found;
};

} // namespace

PlaceCopy::~PlaceCopy()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void PlaceCopy::start(const QString& source, const QString& target)
{
    auto outcome = std::make_shared<Outcome>();
    const auto watch = [this](const db::CopyProgress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        return !QThread::currentThread()->isInterruptionRequested();
    };
    QThread* thread = QThread::create([source, target, watch, outcome] {
        try {
            if (db::isServerAddress(target))
                outcome->found = db::Store::look(target);
            if (outcome->found.lacksPassword)
                return;
            outcome->sums = db::copyWorkspace(source, target, watch);
        } catch (const std::exception&) {
            outcome->failure = currentFailure();
        }
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, outcome] {
        thread->deleteLater();
        if (outcome->found.lacksPassword)
            Q_EMIT locked(outcome->found);
        else if (!outcome->failure.sentence.isEmpty())
            Q_EMIT failed(outcome->failure);
        else
            Q_EMIT done(outcome->sums);
    });
    m_thread = thread;
    thread->start();
}

void PlaceCopy::stop()
{
    if (m_thread)
        m_thread->requestInterruption();
}

} // namespace ui

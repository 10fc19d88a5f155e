// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a server: opening an address, a lost connection, what was typed meanwhile.
#include "db/server_address.h"
#include "ui/dialogs/address_dialog.h"
#include "ui/dialogs/unsent_dialog.h"
#include "ui/frame/notice_bar.h"
#include "ui/main_window.h"

#include <QApplication>

namespace ui {

void MainWindow::connectSession()
{
    connect(&m_probe, &PlaceProbe::found, this, &MainWindow::hear);
    connect(&m_session, &Session::connectionChanged, this, &MainWindow::follow);
    connect(&m_session, &Session::unsentSent, this, &MainWindow::tellSent);
    connect(&m_session, &Session::unsentFailed, this,
        [this](const QString& sentence) { m_notice->showText(sentence, nullptr); });
    connect(&m_session, &Session::answered, this, [this](const db::Unanswered& act) {
        m_answer = (act.saved ? tr("“%1” was saved before the connection went.")
                              : tr("“%1” was not saved when the connection went: do it again."))
                       .arg(act.label);
        m_notice->showText(m_answer, nullptr);
    });
}

void MainWindow::reconnect()
{
    const auto& lost = m_session.lost();
    if (lost && lost->lacksPassword)
        askShared(m_session.store()->path())
            ->answer({ db::OpenStatus::Refused, lost->sentence, lost->details, true });
    else
        m_session.retry();
}

void MainWindow::tellSent(const app::SendOutcome& outcome)
{
    QStringList sentences;
    if (!m_answer.isEmpty())
        sentences.append(std::exchange(m_answer, QString()));
    if (outcome.written > 0)
        sentences.append(
            tr("%n cell(s) typed without a connection were saved.", nullptr, outcome.written));
    if (outcome.waiting == 0) {
        if (!sentences.isEmpty())
            m_notice->showText(sentences.join(u' '), nullptr);
        return;
    }
    sentences.append(
        tr("%n cell(s) wait for you: they could not simply be saved.", nullptr, outcome.waiting));
    m_notice->showOffer(sentences.join(u' '), tr("Decide…"), [this] { decideUnsent(); });
}

void MainWindow::decideUnsent()
{
    if (m_session.unsent().isEmpty()) // decided meanwhile
        return;
    auto* dialog = new UnsentDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != LostEvent::kind())
        return QMainWindow::event(event);
    const auto* lost = static_cast<LostEvent*>(event);
    if (m_session.connected())
        m_session.lose(lost->sentence, lost->details);
    else if (m_session.store())
        m_notice->showText(
            tr("Not done: there is no connection to the server. Do it again when it is back."),
            nullptr);
    event->setAccepted(m_session.store() != nullptr);
    return true;
}

void MainWindow::openPlace(const QString& place)
{
    if (!db::isServerAddress(place)) {
        openWorkspace(place);
        return;
    }
    m_awaited = place;
    m_probe.look(place);
    m_notice->showOffer(tr("Connecting to %1…").arg(placeName(place)), tr("Cancel"), [this] {
        m_probe.stop();
        m_awaited.clear();
    });
}

void MainWindow::hear(const db::PlaceFound& found)
{
    m_notice->hide();
    const bool there
        = found.status == db::OpenStatus::Opened || found.status == db::OpenStatus::Upgraded;
    if (there && QApplication::activeModalWidget()) // which would be closed with what is in it
        m_notice->showOffer(tr("%1 answers.").arg(placeName(m_awaited)), tr("Open"),
            [this, place = m_awaited] { openPlace(place); });
    else if (there)
        openWorkspace(m_awaited);
    else if (found.lacksPassword)
        askShared(m_awaited)->answer(found);
    else
        m_notice->showOffer(
            found.sentence, tr("Retry"), [this, place = m_awaited] { openPlace(place); });
}

QString MainWindow::objectionTo(const QString& place)
{
    if (m_session.lost() && m_session.store()->path() == place) {
        m_session.retry(); // it is open, and cells may wait
        return {};
    }
    db::OpenOutcome outcome = db::Store::open(place);
    if (!outcome.store)
        return outcome.sentence;
    takeStore(std::move(outcome.store), outcome.sentence);
    return {};
}

QStringList MainWindow::recentAddresses() const
{
    QStringList recent = m_settings.get(setting::recentFiles);
    recent.removeIf([](const QString& place) { return !db::isServerAddress(place); });
    return recent;
}

AddressDialog* MainWindow::askShared(const QString& first)
{
    QStringList recent = recentAddresses();
    if (!first.isEmpty()) {
        recent.removeAll(first);
        recent.prepend(first);
    }
    auto* dialog = new AddressDialog(recent,
        { [this](const QString& place) { return objectionTo(place); }, m_services.createWorkspace },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace ui

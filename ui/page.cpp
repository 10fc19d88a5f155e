// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/user_action.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    m_errorBand = new QFrame;
    m_errorBand->setObjectName(QStringLiteral("errorBand"));
    auto* band = new QHBoxLayout(m_errorBand);
    band->setContentsMargins(20, 8, 20, 8);
    m_errorText = new QLabel;
    m_errorText->setObjectName(QStringLiteral("errorText"));
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* retry = new QPushButton(tr("Retry"));
    retry->setObjectName(QStringLiteral("retry"));
    retry->setAccessibleName(tr("Load this page again"));
    band->addWidget(m_errorText, 1);
    band->addWidget(retry, 0, Qt::AlignTop);
    m_errorBand->hide();
    outer->addWidget(m_errorBand);

    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);

    connect(retry, &QPushButton::clicked, this, &Page::refreshNow);
    connect(&session, &Session::storeChanged, this, &Page::refresh);
    connect(&session, &Session::dataChanged, this, &Page::refresh);
    connect(&session, &Session::filterChanged, this, [this] {
        // Going to a page and a filter in one step has loaded it already when it was shown.
        if (m_stale || m_shown != m_session.filter())
            refresh();
    });
}

void Page::refresh()
{
    m_stale = true;
    // Without a connection what was read stays, as long as it is what was asked for.
    if (isVisible() && (m_session.connected() || m_shown != m_session.filter()))
        refreshNow();
}

void Page::refreshNow()
{
    m_stale = false;
    m_shown = m_session.filter();
    if (!m_session.store())
        return;
    try {
        load(m_session.filter());
        m_errorBand->hide();
        m_errorText->clear();
    } catch (const db::ConnectionLost& error) {
        m_stale = true;
        showError(error.sentence(), error.details());
        m_session.lose(error.sentence(), error.details());
    } catch (const std::exception&) {
        const Failure failure = currentFailure();
        showError(failure.sentence, failure.details);
    }
    Q_EMIT loaded();
}

QString Page::errorSentence() const
{
    return m_errorText->text();
}

void Page::showError(const QString& sentence, const QString& details)
{
    m_errorText->setText(sentence);
    m_errorText->setToolTip(details);
    m_errorBand->show();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshNow();
}

} // namespace ui

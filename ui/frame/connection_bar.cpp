// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connection_bar.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QLabel* line(const char* name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConnectionBar::ConnectionBar(Session& session, QAction* retry, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("connectionBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(10);
    auto* mark = new QLabel;
    mark->setPixmap(
        iconPixmap(QStringLiteral("warning"), activeTheme().danger, 16, devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    m_text = line("connection.text", "strong");
    m_more = line("connection.why", "note");
    column->addWidget(m_text);
    column->addWidget(m_more);
    row->addLayout(column, 1);
    m_next = new QLabel;
    m_next->setObjectName(QStringLiteral("connection.next"));
    m_next->setProperty("role", QStringLiteral("note"));
    row->addWidget(m_next);
    m_retry = new QPushButton;
    m_retry->setObjectName(QStringLiteral("connection.retry"));
    m_retry->setAccessibleName(retry->text());
    const QString key = retry->shortcut().toString(QKeySequence::NativeText);
    m_retry->setText(tr("Retry  %1").arg(key));
    m_retry->setToolTip(retry->text());
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, retry, &QAction::trigger);
    connect(&session, &Session::connectionChanged, this, &ConnectionBar::follow);
    connect(&session, &Session::storeChanged, this, &ConnectionBar::follow);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConnectionBar::count);
    follow();
}

QString ConnectionBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ConnectionBar::follow()
{
    const std::optional<LostConnection>& lost = m_session.lost();
    setVisible(lost.has_value());
    if (!lost) {
        m_second.stop();
        return;
    }
    m_text->setText(
        tr("No connection to %1 since %2: cells that are typed are kept here and saved on return.")
            .arg(m_session.store()->name(), lost->since.toString(QStringLiteral("HH:mm"))));
    m_more->setText(lost->sentence);
    m_more->setToolTip(lost->details);
    m_retry->setEnabled(!m_session.isRetrying());
    m_second.start();
    count();
}

void ConnectionBar::count()
{
    if (!m_session.lost())
        return;
    const qint64 seconds
        = std::max<qint64>(0, QDateTime::currentDateTime().secsTo(m_session.lost()->next));
    m_next->setText(m_session.isRetrying() ? tr("Connecting…")
                                           : tr("Next attempt in %n s", nullptr, int(seconds)));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/others/others_line.h"

#include "app/others/may.h"
#include "app/sharing.h"
#include "ui/others/others_mark.h"
#include "ui/others/unseen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

QPushButton* link(const char* name, const QString& text, const QString& meaning)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    button->setProperty("role", QStringLiteral("link"));
    button->setFlat(true);
    button->setFixedHeight(22);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the typing is
    return button;
}

} // namespace

OthersLine::OthersLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_mark(new QLabel)
    , m_text(new QLabel)
    , m_show(link("others.show", tr("Show"), tr("Go to what others have changed")))
    , m_seen(link("others.seen", tr("Seen"), tr("Take the marks of these changes away")))
    , m_role(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_mark->setPixmap(othersPixmap(devicePixelRatioF()));
    m_text->setObjectName(QStringLiteral("others.text"));
    m_role->setObjectName(QStringLiteral("status_role"));
    row->addWidget(m_role);
    row->addSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_text);
    row->addWidget(m_show);
    row->addWidget(m_seen);
    Unseen& unseen = Unseen::of(session);
    connect(m_show, &QPushButton::clicked, this, &OthersLine::showNext);
    connect(m_seen, &QPushButton::clicked, &unseen, &Unseen::seeAll);
    connect(&unseen, &Unseen::changed, this, &OthersLine::follow);
    connect(&session, &Session::storeChanged, this, &OthersLine::follow);
    connect(&session, &Session::dataChanged, this, &OthersLine::follow);
    follow();
}

void OthersLine::follow()
{
    const db::Store* store = m_session.store();
    const std::vector<app::ChangedThing> things = Unseen::of(m_session).things();
    const bool any = store && !things.empty();
    const QString sentence = any ? app::changedSentence(things) : QString();
    m_text->setText(sentence);
    for (QWidget* part : std::initializer_list<QWidget*> { m_mark, m_text, m_show, m_seen })
        part->setVisible(any);
    const QString role = store ? app::roleLine(*store) : QString();
    m_role->setText(role);
    m_role->setVisible(!role.isEmpty());
    m_role->setToolTip(store && !role.isEmpty() ? app::rightsText(*store) : QString());
    setVisible(any || !role.isEmpty());
}

// One after another, the earliest first: each counts as looked at once one has been there.
void OthersLine::showNext()
{
    Unseen& unseen = Unseen::of(m_session);
    const std::vector<app::ChangedThing> things = unseen.things();
    if (things.empty())
        return;
    goToChanged(m_session, things.front());
    unseen.see(things.front());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/empty_pane.h"

#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyPane::EmptyPane(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel({}, bodyPx, true, activeTheme().text))
    , m_next(plainLabel({}, smallPx, false, activeTheme().text2))
    , m_act(new QPushButton)
{
    auto* rows = new QVBoxLayout(this);
    rows->addStretch(2);
    m_what->setObjectName(name);
    m_act->setObjectName(name + QStringLiteral("Act"));
    m_act->setProperty("primary", true);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_what, m_next, m_act })
        rows->addWidget(widget, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &EmptyPane::wanted);
}

void EmptyPane::say(const QString& what, const QString& next, const QString& act)
{
    m_what->setText(what);
    m_next->setText(next);
    m_act->setText(act);
    m_act->setAccessibleName(act);
}

} // namespace ui

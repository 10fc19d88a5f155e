// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_empty.h"

#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

MatrixEmpty::MatrixEmpty(QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel({}, bodyPx, true, activeTheme().text))
    , m_next(plainLabel({}, smallPx, false, activeTheme().text2))
    , m_act(new QPushButton)
{
    auto* rows = new QVBoxLayout(this);
    rows->addStretch(2);
    m_what->setObjectName(QStringLiteral("rollout.empty"));
    m_act->setObjectName(QStringLiteral("rollout.emptyAct"));
    for (QWidget* widget : std::initializer_list<QWidget*> { m_what, m_next, m_act })
        rows->addWidget(widget, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &MatrixEmpty::wanted);
}

void MatrixEmpty::say(bool nothingListed)
{
    m_what->setText(nothingListed ? tr("This workspace lists no reform measures.")
                                  : tr("No measure is left by the filter."));
    m_next->setText(nothingListed ? tr("Import a list of measures, or enter them under Lists.")
                                  : tr("Take the filter away to see all of them."));
    m_act->setText(nothingListed ? tr("Lists ▾") : tr("Show all measures"));
    m_act->setAccessibleName(m_act->text());
}

} // namespace ui

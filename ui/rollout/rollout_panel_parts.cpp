// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel beside the matrix is built; what it shows is in rollout_panel.cpp.
#include "ui/look.h"
#include "ui/others/others_note.h"
#include "ui/pages/pane.h"
#include "ui/rollout/panel_pictures.h"
#include "ui/rollout/rollout_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int edge = 20;

QLabel* wrapping(int pixels, bool bold, const QColor& colour, const char* name)
{
    QLabel* label = plainLabel({}, pixels, bold, colour);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(edge, 0, edge, 0);
    return label;
}

QPushButton* button(const QString& text, const char* name, bool primary)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAccessibleName(text);
    result->setFont(ui::font(smallPx, primary));
    if (primary)
        result->setProperty("role", QStringLiteral("primary"));
    return result;
}

QHBoxLayout* framed(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 2, edge, 4);
    row->addWidget(widget);
    return row;
}

} // namespace

RolloutPanel::RolloutPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("rolloutPanel"));
    setAccessibleName(tr("About the cell"));
    setMinimumWidth(290);
    setMaximumWidth(376);
    build();
    setFocusProxy(m_change);
    clear();
}

void RolloutPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, activeTheme().sunken);
    setPalette(ground);
    setAutoFillBackground(true);
    m_empty = plainLabel(
        tr("Choose a cell to see what it rests on"), smallPx, false, activeTheme().text2);
    m_empty->setObjectName(QStringLiteral("rollout.noCell"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(edge, edge, edge, edge);
    outer->addWidget(m_empty, 1);
    m_scroll = paneScroll(&m_sections, true);
    outer->addWidget(m_scroll, 1);
    buildHead();
    m_record = addSection(tr("State record"), "rollout.record");
    m_steps = new QVBoxLayout;
    m_steps->setContentsMargins(edge, 0, edge, 10);
    m_steps->setSpacing(8);
    m_record.column->addLayout(m_steps);
    m_evidence = addSection(tr("Evidence"), "rollout.evidence");
    m_files = new QVBoxLayout;
    m_files->setContentsMargins(0, 0, 0, 8);
    m_files->setSpacing(0);
    m_evidence.column->addLayout(m_files);
    buildPictures();
    m_basis = addSection(tr("Basis"), "rollout.basis");
    m_facts = new QVBoxLayout;
    m_facts->setContentsMargins(0, 0, 0, 10);
    m_facts->setSpacing(4);
    m_basis.column->addLayout(m_facts);
    m_sections->addStretch(1);
}

void RolloutPanel::buildHead()
{
    const Theme& theme = activeTheme();
    m_sections->addSpacing(12);
    m_title = wrapping(bodyPx, true, theme.text, "rollout.title");
    m_sections->addWidget(m_title);
    m_list = new QVBoxLayout;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_sections->addLayout(m_list);
    m_others = new OthersNote(edge);
    m_sections->addWidget(m_others);
    m_sections->addSpacing(8);
    m_sections->addWidget(hairline());
    m_sections->addSpacing(8);
    m_head = new StateHead;
    m_sections->addWidget(m_head);
    m_sections->addSpacing(2);
    m_rests = wrapping(smallPx, false, theme.text2, "rollout.rests");
    m_sections->addWidget(m_rests);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 8, edge, 10);
    row->setSpacing(8);
    m_change = button(tr("Change state…"), "rollout.change", true);
    m_action = button(tr("New action…"), "rollout.action", false);
    m_action->setToolTip(tr("What somebody is to do about this cell, listed until it is closed"));
    row->addWidget(m_change);
    row->addWidget(m_action);
    row->addStretch(1);
    m_sections->addLayout(row);
    connect(m_change, &QPushButton::clicked, this, &RolloutPanel::changeWanted);
    connect(m_action, &QPushButton::clicked, this, &RolloutPanel::actionWanted);
}

RolloutPanel::Section RolloutPanel::addSection(const QString& title, const char* name)
{
    Section section;
    section.widget = new QWidget;
    section.widget->setObjectName(QLatin1String(name));
    section.column = new QVBoxLayout(section.widget);
    section.column->setContentsMargins(0, 0, 0, 0);
    section.column->setSpacing(0);
    section.column->addWidget(hairline());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(edge, 10, edge, 4);
    head->setSpacing(8);
    section.title = plainLabel(title, smallPx, true, activeTheme().text);
    section.note = plainLabel({}, smallPx, false, activeTheme().text2);
    section.note->setWordWrap(true);
    head->addWidget(section.title, 0, Qt::AlignTop);
    head->addWidget(section.note, 1, Qt::AlignTop);
    section.column->addLayout(head);
    m_sections->addWidget(section.widget);
    return section;
}

void RolloutPanel::buildPictures()
{
    const QColor ink = activeTheme().text2;
    m_spread = addSection(tr("Regions by state"), "rollout.spread");
    m_bar = new StateBar;
    m_bar->setObjectName(QStringLiteral("rollout.bar"));
    m_spread.column->addLayout(framed(m_bar));
    m_barWords = wrapping(smallPx, false, ink, "rollout.barWords");
    m_spread.column->addWidget(m_barWords);
    m_spread.column->addSpacing(10);

    m_adopted = addSection(tr("Regions rolled out"), "rollout.adopted");
    m_curve = new AdoptionSteps;
    m_adopted.column->addLayout(framed(m_curve));
    m_curveWords = wrapping(smallPx, false, ink, "rollout.curveWords");
    m_adopted.column->addWidget(m_curveWords);
    m_adopted.column->addSpacing(10);

    m_below = addSection(tr("Below this region"), "rollout.below");
    m_belowBar = new StateBar;
    m_belowBar->setObjectName(QStringLiteral("rollout.belowBar"));
    m_below.column->addLayout(framed(m_belowBar));
    m_belowWords = wrapping(smallPx, false, ink, "rollout.belowWords");
    m_below.column->addWidget(m_belowWords);
    m_below.column->addSpacing(10);
}

} // namespace ui

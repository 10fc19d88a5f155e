// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/context_side.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int strip = 28;
constexpr int top = 40;
constexpr int roomyPage = 1320; // a window of 1400 less its navigation

} // namespace

ContextSide::ContextSide(int width, QWidget* header, QWidget* parent)
    : QFrame(parent)
    , m_width(width)
    , m_header(header)
{
    setProperty("sunken", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->setSpacing(0);
    auto* line = new QWidget;
    line->setFixedHeight(top);
    m_top = new QHBoxLayout(line);
    m_top->addWidget(header);
    m_top->addStretch(1);
    m_fold = new QToolButton;
    m_fold->setObjectName(QStringLiteral("side.fold"));
    m_fold->setFixedSize(24, 24);
    m_top->addWidget(m_fold);
    column->addWidget(line);
    m_content = new QWidget;
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addWidget(m_content, 1);
    column->addStretch(0);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    auto* key = new QShortcut(Qt::Key_F4, this);
    connect(key, &QShortcut::activated, this, [this] { setOpen(!isOpen()); });
    apply(true);
}

bool ContextSide::isOpen() const
{
    return !m_content->isHidden();
}

void ContextSide::setOpen(bool open)
{
    m_chosen = open;
    apply(open);
}

void ContextSide::follow(int pageWidth)
{
    const bool open = m_chosen.value_or(pageWidth >= roomyPage);
    if (open != isOpen())
        apply(open);
}

void ContextSide::apply(bool open)
{
    m_content->setVisible(open);
    m_header->setVisible(open);
    m_top->setContentsMargins(open ? 15 : 1, 0, open ? 8 : 1, 0);
    setFixedWidth(open ? m_width : strip);
    m_fold->setIcon(
        icon(open ? QStringLiteral("forward") : QStringLiteral("back"), activeTheme().text2));
    const QString word = open ? tr("Hide what is beside (F4)") : tr("Show what is beside (F4)");
    m_fold->setToolTip(word);
    m_fold->setAccessibleName(word);
}

void ContextSide::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(activeTheme().lineSubtle);
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/notice_bar.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    setFixedHeight(36);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 10, 0);
    row->setSpacing(8);
    auto* mark = new QLabel;
    mark->setPixmap(
        iconPixmap(QStringLiteral("check"), activeTheme().accent, 16, devicePixelRatioF()));
    row->addWidget(mark);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("notice.text"));
    row->addWidget(m_text);
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("notice.undo"));
    m_undo->setAccessibleName(tr("Undo this"));
    m_undo->setProperty("role", QStringLiteral("link"));
    row->addWidget(m_undo);
    row->addStretch(1);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("notice.close"));
    close->setIcon(icon(QStringLiteral("close"), activeTheme().text2));
    close->setIconSize(QSize(14, 14));
    close->setFixedSize(24, 24);
    close->setProperty("role", QStringLiteral("quiet"));
    close->setAccessibleName(tr("Close this notice"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action->trigger();
    });
    hide();
}

void NoticeBar::showText(const QString& text, QAction* undo)
{
    m_text->setText(text);
    m_action = undo;
    m_undo->setVisible(undo);
    show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ui

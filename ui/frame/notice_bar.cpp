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
    m_mark = new QLabel;
    row->addWidget(m_mark);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("notice.text"));
    row->addWidget(m_text);
    m_button = new QPushButton(tr("Undo"));
    m_button->setObjectName(QStringLiteral("notice.undo"));
    m_button->setAccessibleName(tr("Undo this"));
    m_button->setProperty("role", QStringLiteral("link"));
    row->addWidget(m_button);
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
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = m_act) // which may put another one in its place
            act();
    });
    hide();
}

void NoticeBar::say(const QString& text, const char* mark, const QString& word)
{
    m_mark->setPixmap(
        iconPixmap(QLatin1String(mark), activeTheme().accent, 16, devicePixelRatioF()));
    m_text->setText(text);
    m_text->setToolTip(text);
    m_button->setText(word);
    m_button->setVisible(!word.isEmpty());
    show();
}

void NoticeBar::showText(const QString& text, QAction* undo)
{
    m_act = undo ? std::function<void()>([undo] { undo->trigger(); }) : nullptr;
    m_button->setAccessibleName(tr("Undo this"));
    say(text, "check", undo ? tr("Undo") : QString());
}

void NoticeBar::showOffer(const QString& text, const QString& word, std::function<void()> act)
{
    m_act = std::move(act);
    m_button->setAccessibleName(word);
    say(text, "info", word);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ui

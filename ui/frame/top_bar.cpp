// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/top_bar.h"

#include "ui/frame/selector.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

QToolButton* quietButton(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, activeTheme().text));
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(28, 28);
    button->setProperty("role", QStringLiteral("quiet"));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* historyButton(QAction* action, const QString& iconName)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QToolButton* button = quietButton(iconName, action->text());
    button->setObjectName(QStringLiteral("top.") + iconName);
    button->setToolTip(action->text() + QStringLiteral("  ") + keys);
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button,
        [button, action] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

SearchButton::SearchButton(const QString& text, const QString& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setObjectName(QStringLiteral("top.search"));
    setText(text);
    setAccessibleName(text);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() && isEnabled() ? theme.lineStrong : theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QColor ink = isEnabled() ? theme.text3 : theme.textDisabled;
    painter.drawPixmap(QPointF(10, 6.5),
        iconPixmap(
            QStringLiteral("search"), isEnabled() ? theme.text2 : ink, 15, devicePixelRatioF()));

    painter.setFont(ui::font(captionPx));
    const int keysWidth = QFontMetrics(painter.font()).horizontalAdvance(m_keys) + 12;
    const QRectF keysBox(width() - keysWidth - 5.5, 5.5, keysWidth, height() - 11);
    painter.setPen(theme.line);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(keysBox, 4, 4);
    painter.setPen(ink);
    painter.drawText(keysBox, Qt::AlignCenter, m_keys);

    painter.setFont(ui::font(smallPx));
    const QRectF room(32, 0, keysBox.left() - 38, height());
    painter.drawText(room, Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, int(room.width())));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

TopBar::TopBar(Session& session, const TopBarParts& parts, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(0);
    row->addWidget(historyButton(parts.back, QStringLiteral("back")));
    row->addWidget(historyButton(parts.forward, QStringLiteral("forward")));
    row->addSpacing(8);
    row->addWidget(new Selector(session));
    row->addStretch(1);
    row->addSpacing(16);

    auto* search = new SearchButton(tr("Search regions, indicators, tasks"),
        parts.palette->shortcut()
            .toString(QKeySequence::NativeText)
            .replace(QLatin1Char('+'), QLatin1Char(' ')));
    connect(search, &QAbstractButton::clicked, parts.palette, &QAction::trigger);
    search->setEnabled(parts.palette->isEnabled());
    connect(parts.palette, &QAction::changed, search,
        [search, action = parts.palette] { search->setEnabled(action->isEnabled()); });
    m_search = search;
    row->addWidget(search);
    row->addSpacing(8);

    QToolButton* menu = quietButton(QStringLiteral("menu"), tr("Menu"));
    menu->setObjectName(QStringLiteral("top.menu"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(parts.menu);
    row->addWidget(menu);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation_rail.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int railWidth = 72;
constexpr int itemWidth = 56; // of the fill; a longer word may reach beyond it
constexpr int pictureSize = 20;
constexpr int markSize = 24;
constexpr int topBarHeight = 48;

} // namespace

RailButton::RailButton(QAction* action, const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(QStringLiteral("rail.") + action->objectName().section(QLatin1Char('.'), 2));
    setCheckable(true);
    setAutoExclusive(false);
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    const auto follow = [this, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setText(action->text());
        setAccessibleName(action->text());
        setToolTip(keys.isEmpty() ? action->text() : action->text() + QStringLiteral("  ") + keys);
        setChecked(action->isChecked());
        setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, this, [this, action] {
        action->trigger();
        setChecked(action->isChecked()); // a click must not switch off the page one is on
    });
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box((width() - itemWidth) / 2.0, 0, itemWidth, height());
    if (isChecked() || isDown() || underMouse()) {
        const QColor fill = isDown() ? theme.pressed : isChecked() ? theme.selected : theme.hover;
        if (isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(box, 6, 6);
        }
    }
    const QColor colour = !isEnabled() ? theme.textDisabled
        : isChecked()                  ? theme.accent
                                       : theme.text2;
    painter.drawPixmap(QPointF((width() - pictureSize) / 2.0, 9),
        iconPixmap(m_icon, colour, pictureSize, devicePixelRatioF()));
    painter.setPen(colour);
    painter.setFont(ui::font(captionPx, isChecked()));
    const QFontMetrics metrics(painter.font());
    painter.drawText(QRectF(0, 31, width(), 18), Qt::AlignCenter,
        metrics.elidedText(text(), Qt::ElideRight, width() - 2));
    if (m_badge > 0) {
        const QFont small = ui::font(captionPx, true);
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const qreal w = std::max(15.0, QFontMetricsF(small).horizontalAdvance(count) + 7);
        const QRectF badge(width() / 2.0 + 4, 4, w, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawRoundedRect(badge, 7.5, 7.5);
        painter.setPen(theme.surface);
        painter.setFont(small);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void RailButton::setBadge(int count)
{
    if (m_badge == count)
        return;
    m_badge = count;
    setAccessibleDescription(count > 0 ? NavigationRail::tr("%n waiting", "", count) : QString());
    update();
}

NavigationRail::NavigationRail(
    std::span<const PageSpec> pages, const std::vector<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, topBarHeight + 2, 0, 8);
    column->setSpacing(2);
    for (size_t i = 0; i < pages.size() && i < actions.size(); ++i) {
        m_buttons.push_back(new RailButton(actions[i], QString::fromLatin1(pages[i].icon)));
        column->addWidget(m_buttons.back());
    }
    column->addStretch(1);
}

void NavigationRail::showWaiting(const db::Store* store)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setBadge(store && m_pages[i].waiting ? m_pages[i].waiting(*store) : 0);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(QPointF((railWidth - markSize) / 2.0, (topBarHeight - markSize) / 2.0),
        iconPixmap(QStringLiteral("app"), activeTheme().text, markSize, devicePixelRatioF()));
}

} // namespace ui

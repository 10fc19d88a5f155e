// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/choice_row.h"

#include "ui/icon.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

ChoiceRow::ChoiceRow(
    const QString& icon, const QString& title, const QString& text, int height, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_text(text)
    , m_height(height)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ChoiceRow::setMark(const QString& mark)
{
    m_mark = mark;
    setAccessibleDescription(m_text + QStringLiteral(", ") + mark);
    update();
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect());
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.pressed : theme.hover);
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6);
    }
    const bool tall = height() >= 56;
    const int iconSize = tall ? 20 : 16;
    painter.drawPixmap(QPointF(12, (height() - iconSize) / 2.0),
        iconPixmap(m_icon,
            !isEnabled() ? theme.textDisabled
                : tall   ? theme.accent
                         : theme.text2,
            iconSize, devicePixelRatioF()));
    const int left = 12 + iconSize + 14;

    int right = 12;
    painter.setFont(ui::font(smallPx));
    if (!m_mark.isEmpty()) {
        painter.setPen(theme.textDisabled);
        painter.drawText(box.adjusted(0, 0, -right, 0), Qt::AlignVCenter | Qt::AlignRight, m_mark);
        right += QFontMetrics(painter.font()).horizontalAdvance(m_mark) + 12;
    } else if (tall) {
        painter.drawPixmap(QPointF(width() - 28, (height() - 16) / 2.0),
            iconPixmap(QStringLiteral("forward"), theme.text3, 16, devicePixelRatioF()));
        right = 40;
    }
    const int room = width() - left - right;
    const QRectF titleBox(left, tall ? height() / 2.0 - 21 : 5, room, 20);
    const QRectF textBox(left, tall ? height() / 2.0 + 1 : 25, room, 18);
    painter.setFont(ui::font(bodyPx, true));
    painter.setPen(isEnabled() ? theme.text : theme.textDisabled);
    painter.drawText(titleBox, Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(ui::font(smallPx));
    painter.setPen(isEnabled() ? theme.text2 : theme.textDisabled);
    painter.drawText(textBox, Qt::AlignVCenter,
        QFontMetrics(painter.font())
            .elidedText(m_text, tall ? Qt::ElideRight : Qt::ElideMiddle, room));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), 6, 6);
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/light_filter.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int padding = 6;
constexpr int glyphRoom = 15;
constexpr int gap = 2;

} // namespace

LightButton::LightButton(app::Light light, QWidget* parent)
    : QAbstractButton(parent)
    , m_light(light)
{
    setObjectName(QStringLiteral("ledger.light.%1").arg(int(light)));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void LightButton::setCount(int count)
{
    m_count = count;
    const QString words = tr("%1: %n task(s)", "", count).arg(app::lightText(m_light));
    setAccessibleName(words);
    setToolTip(words + u'\n' + tr("Press to see only these, press again to see all."));
    updateGeometry();
    update();
}

void LightButton::setWordShown(bool shown)
{
    m_word = shown;
}

int LightButton::widthWith(bool word) const
{
    const qreal words = word ? textWidth(ui::font(smallPx), app::lightText(m_light)) + 4 : 0;
    return int(padding * 2 + glyphRoom + words
        + textWidth(ui::font(smallPx, true), QString::number(m_count)) + 1);
}

void LightButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? theme.selected : theme.hover);
        painter.drawRoundedRect(box, 4, 4);
    }
    drawLightGlyph(painter, { padding + 5.0, height() / 2.0 }, 10, m_light, theme);
    qreal x = padding + glyphRoom;
    const QColor ink = theme.lights[std::size_t(m_light)].text;
    if (m_word)
        x += drawText(painter, QRectF(x, 0, 200, height()), Qt::AlignLeft, app::lightText(m_light),
                 ui::font(smallPx), ink)
            + 4;
    drawText(painter, QRectF(x, 0, 60, height()), Qt::AlignLeft, QString::number(m_count),
        ui::font(smallPx, true), ink);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

LightFilter::LightFilter(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ledger.lights"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (int i = 0; i < app::lightCount; ++i) {
        auto* button = new LightButton(app::Light(i), this);
        m_buttons[std::size_t(i)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, button](bool on) {
            for (LightButton* other : m_buttons)
                other->setChecked(other == button && on);
            Q_EMIT changed();
        });
    }
}

void LightFilter::setCounts(const app::LightCounts& counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_buttons[i]->setCount(counts[i]);
    updateGeometry();
    arrange();
}

std::optional<app::Light> LightFilter::chosen() const
{
    for (int i = 0; i < app::lightCount; ++i) {
        if (m_buttons[std::size_t(i)]->isChecked())
            return app::Light(i);
    }
    return std::nullopt;
}

void LightFilter::choose(std::optional<app::Light> light)
{
    for (int i = 0; i < app::lightCount; ++i)
        m_buttons[std::size_t(i)]->setChecked(light == app::Light(i));
}

int LightFilter::widthWith(bool words) const
{
    int width = 0;
    for (const LightButton* button : m_buttons)
        width += button->widthWith(words) + gap;
    return width;
}

QSize LightFilter::sizeHint() const
{
    return { widthWith(true), 24 };
}

QSize LightFilter::minimumSizeHint() const
{
    return { widthWith(false), 24 };
}

void LightFilter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The words go when there is no room for them, the counts never.
void LightFilter::arrange()
{
    const bool words = widthWith(true) <= width();
    int x = 0;
    for (LightButton* button : m_buttons) {
        button->setWordShown(words);
        button->setGeometry(x, 0, button->widthWith(words), height());
        button->update();
        x += button->widthWith(words) + gap;
    }
}

} // namespace ui

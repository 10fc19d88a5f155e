// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text of a pane that shortens, with the whole as tooltip, instead of pushing its
// neighbours away.
#pragma once

#include "ui/charts/draw.h"

#include <QPainter>
#include <QWidget>

namespace ui {

class LineLabel : public QWidget
{
public:
    LineLabel(int pixels, bool bold, QColor Theme::*colour, QWidget* parent)
        : QWidget(parent)
        , m_font(ui::font(pixels, bold))
        , m_colour(colour)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void setText(const QString& text)
    {
        m_text = text;
        setToolTip(text);
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return { static_cast<int>(textWidth(m_font, m_text)) + 2, m_font.pixelSize() + 8 };
    }
    QSize minimumSizeHint() const override
    {
        return { qMin(sizeHint().width(), 40), sizeHint().height() };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawLabel(painter, rect(), Qt::AlignLeft, m_text, m_font, Theme::of(palette()).*m_colour);
    }

private:
    QString m_text;
    QFont m_font;
    QColor Theme::*m_colour;
};

} // namespace ui

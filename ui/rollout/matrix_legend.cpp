// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_legend.h"

#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/others/others_mark.h"

#include "app/format.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int swatch = 14;
constexpr int gap = 5;
constexpr int edge = 20;

} // namespace

MatrixLegend::MatrixLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rollout.legend"));
    setFixedHeight(30);
}

void MatrixLegend::show(const app::RolloutMatrix& matrix, int others)
{
    m_entries.clear();
    for (const db::RolloutState& state : matrix.states) {
        const bool said = state.mark == QChar(0x2014); // the dash is its own sign
        m_entries.push_back({ state, false, false,
            said ? app::name(state) : state.mark + u' ' + app::name(state) });
    }
    if (std::ranges::any_of(matrix.cells, [](const auto& cell) { return cell.state < 0; }))
        m_entries.push_back({ {}, true, false, tr("No record") });
    if (matrix.query.compareDay.isValid())
        m_entries.push_back({ {}, false, true,
            tr("%n cell(s) changed since %1", nullptr, matrix.changed)
                .arg(matrix.query.compareDay.toString(Qt::ISODate)) });
    if (others > 0)
        m_entries.push_back(
            { {}, false, false, tr("%n changed by others", nullptr, others), true });
    QStringList words;
    for (const Entry& entry : m_entries)
        words.append(entry.text);
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont face = ui::font(smallPx);
    qreal words = 0;
    for (const Entry& entry : m_entries)
        words += swatch + gap + textWidth(face, entry.text);
    // The entries move together before any of them is cut.
    const qreal room = width() - 2 * edge - words;
    const qreal between
        = std::clamp(room / std::max<qreal>(1, qreal(m_entries.size()) - 1), qreal(6), qreal(14));
    qreal x = edge;
    for (const Entry& entry : m_entries) {
        const QRectF square(x, (height() - swatch) / 2.0, swatch, swatch);
        if (entry.others) {
            drawOthersDot(painter, square.center(), theme);
        } else if (entry.open) {
            drawHatchKey(painter, square, theme);
        } else if (entry.ring) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 1.8));
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        } else {
            drawStateSwatch(painter, square, entry.state.look, theme);
        }
        x += swatch + gap;
        x += drawLabel(painter, QRectF(x, 0, width() - x - 4, height()), Qt::AlignLeft, entry.text,
            face, theme.text2);
        x += between;
    }
    painter.setPen(theme.lineSubtle);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace ui

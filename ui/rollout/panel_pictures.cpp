// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/panel_pictures.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct PanelPicturesText
{
    Q_DECLARE_TR_FUNCTIONS(PanelPicturesText)
};

constexpr int edge = 20;
constexpr qreal gap = 8;
constexpr qreal chipPadding = 8;
constexpr qreal sign = 8; // of a state on its chip
constexpr qreal signGap = 5;
constexpr int lineHeight = 26;

void keepHeight(QWidget* widget, int height)
{
    widget->setFixedHeight(height);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

QString wordOf(const std::optional<db::RolloutState>& state)
{
    return state ? app::name(*state) : PanelPicturesText::tr("no record");
}

StateHead::StateHead(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rollout.head"));
    keepHeight(this, lineHeight);
}

void StateHead::setData(
    const QString& region, const std::optional<db::RolloutState>& state, const QString& since)
{
    m_region = region;
    m_state = state;
    m_since = since;
    const QString all = QStringList { region, wordOf(state), since }.join(u'\n').trimmed();
    setAccessibleName(QString(all).replace(u'\n', QStringLiteral(", ")));
    setToolTip(all);
    setFixedHeight(onOneLine() ? lineHeight : 2 * lineHeight - 6);
    update();
}

qreal StateHead::chipWidth() const
{
    return textWidth(ui::font(smallPx, m_state.has_value()), wordOf(m_state)) + 2 * chipPadding
        + (m_state ? sign + signGap : 0);
}

bool StateHead::onOneLine() const
{
    const qreal names = textWidth(ui::font(subheadPx, true), m_region) + gap + chipWidth();
    const qreal since = textWidth(ui::font(smallPx), m_since);
    return m_since.isEmpty() || names + gap + since <= width() - 2 * edge;
}

void StateHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(onOneLine() ? lineHeight : 2 * lineHeight - 6);
}

void StateHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(edge, 0, width() - 2 * edge, lineHeight);
    const QFont regionFont = ui::font(subheadPx, true);
    const QFont chipFont = ui::font(smallPx, m_state.has_value());
    const bool one = onOneLine();
    drawText(painter, one ? box : box.translated(0, lineHeight - 6),
        one ? Qt::AlignRight : Qt::AlignLeft, m_since, ui::font(smallPx), theme.text2);
    const QString word = wordOf(m_state);
    const qreal room = box.width() - gap;
    qreal chip = chipWidth();
    qreal name = textWidth(regionFont, m_region);
    if (name + chip > room)
        name = std::max(std::min(name, room * 0.4), room - chip);
    chip = std::min(chip, room - name);
    drawLabel(painter, { box.left(), 0, name + 1, box.height() }, Qt::AlignLeft, m_region,
        regionFont, theme.text);
    const QRectF pill(box.left() + name + gap, 3, chip, 20);
    const Theme::Ink look
        = m_state ? theme.state(m_state->look) : Theme::Ink { theme.sunken, theme.text2 };
    const bool outlined = !m_state || look.fill == theme.surface;
    painter.setPen(outlined ? QPen(theme.lineStrong, 1, m_state ? Qt::SolidLine : Qt::DashLine)
                            : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    qreal left = pill.left() + chipPadding;
    if (m_state) {
        drawStateDisc(
            painter, { left + sign / 2, pill.center().y() }, sign / 2, m_state->look, look.ink);
        left += sign + signGap;
    }
    drawLabel(painter, { left, pill.top(), pill.right() - chipPadding - left + 1, pill.height() },
        Qt::AlignLeft, word, chipFont, look.ink);
}

StateSwatch::StateSwatch(const QString& look, bool faint, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_faint(faint)
{
    setFixedSize(15, 18);
}

void StateSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_faint)
        painter.setOpacity(0.45);
    drawStateSwatch(painter, { 0, 2, 15, 15 }, m_look, activeTheme());
}

StateBar::StateBar(QWidget* parent)
    : QWidget(parent)
{
    keepHeight(this, 14);
}

void StateBar::setData(const std::vector<db::RolloutState>& states, const std::vector<int>& counts)
{
    m_parts.clear();
    m_total = 0;
    // The ladder from its top, then what is outside it.
    const auto outside = std::ranges::find_if(
        states, [](const db::RolloutState& state) { return !state.rank.has_value(); });
    const auto ladder = std::size_t(outside - states.begin());
    const auto add = [&](std::size_t i) {
        if (i < counts.size() && counts[i] > 0)
            m_parts.push_back({ states[i].look, app::name(states[i]), counts[i] });
    };
    for (std::size_t i = ladder; i-- > 0;)
        add(i);
    for (std::size_t i = ladder; i < states.size(); ++i)
        add(i);
    if (counts.size() > states.size() && counts.back() > 0)
        m_parts.push_back({ {}, wordOf({}), counts.back() });
    QStringList words;
    for (const Part& part : m_parts) {
        m_total += part.count;
        words.append(
            PanelPicturesText::tr("%1 %2", "state, regions").arg(part.word).arg(part.count));
    }
    m_words = words.join(PanelPicturesText::tr(", ", "list separator"));
    setAccessibleName(PanelPicturesText::tr("Regions by state"));
    setAccessibleDescription(m_words);
    setToolTip(words.join(u'\n'));
    update();
}

void StateBar::paintEvent(QPaintEvent*)
{
    if (m_total == 0)
        return;
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = ui::font(captionPx);
    int before = 0;
    const auto x = [&](int count) { return std::round(qreal(width()) * count / m_total); };
    for (const Part& part : m_parts) {
        const qreal left = x(before);
        before += part.count;
        const QRectF box(left, 0, std::max(2.0, x(before) - left - 1), height());
        const Theme::Ink look = theme.state(part.look);
        if (part.look.isEmpty()) {
            drawHatch(painter, box, theme);
        } else {
            painter.setPen(
                look.fill == theme.surface ? QPen(theme.lineStrong, 1) : QPen(Qt::NoPen));
            painter.setBrush(look.fill);
            painter.drawRect(
                painter.pen() == QPen(Qt::NoPen) ? box : box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QString count = QString::number(part.count);
        if (textWidth(font, count) + 6 > box.width())
            continue; // it stands in the words below
        if (part.look.isEmpty())
            drawOnPatch(painter, box, count, font, theme.text2, theme);
        else
            drawText(painter, box, Qt::AlignHCenter, count, font, look.ink);
    }
}

AdoptionSteps::AdoptionSteps(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rollout.steps"));
    setAccessibleName(PanelPicturesText::tr("Regions rolled out, by quarter"));
    keepHeight(this, 104);
}

void AdoptionSteps::setData(
    const std::vector<db::Period>& quarters, const std::vector<int>& reached, int applicable)
{
    m_quarters = quarters;
    m_reached = reached;
    m_applicable = applicable;
    QStringList words;
    for (std::size_t i = 0; i < quarters.size(); ++i)
        words.append(app::periodShort(quarters[i]) + u' ' + QString::number(reached[i]));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    const qsizetype shown = 12;
    setToolTip(words.mid(std::max<qsizetype>(0, words.size() - shown)).join(u'\n'));
    update();
}

void AdoptionSteps::paintEvent(QPaintEvent*)
{
    if (m_reached.empty())
        return;
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = ui::font(captionPx);
    const QFont strong = ui::font(smallPx, true);
    // Regions a measure did not apply to any more may have had it: never past the top.
    const int top = std::max({ 1, m_applicable, *std::ranges::max_element(m_reached) });
    const QString last = QString::number(m_reached.back());
    const qreal axis = textWidth(small, QString::number(top)) + 6;
    const QRectF plot(axis, 8, width() - axis - textWidth(strong, last) - 12, height() - 34);
    const auto y = [&](int count) { return plot.bottom() - plot.height() * count / top; };
    for (const int tick : { 0, top / 2, top }) {
        if (tick == top / 2 && (top % 2 != 0 || top < 4))
            continue;
        const qreal at = std::floor(y(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        drawText(painter, { 0, at - 8, axis - 5, 16 }, Qt::AlignRight, QString::number(tick), small,
            theme.text2);
    }
    const int steps = int(m_reached.size()) - 1;
    const auto x = [&](int quarter) {
        return steps == 0 ? plot.right() : plot.left() + plot.width() * quarter / steps;
    };
    QPainterPath path(QPointF(x(0), y(m_reached.front())));
    for (int i = 1; i <= steps; ++i) {
        path.lineTo(x(i), y(m_reached[std::size_t(i - 1)]));
        path.lineTo(x(i), y(m_reached[std::size_t(i)]));
    }
    const QColor ink = theme.ramp[3].fill;
    painter.setPen(QPen(ink, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF end(x(steps), y(m_reached.back()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(end, 3.5, 3.5);
    drawText(
        painter, { end.x() + 7, end.y() - 9, 60, 18 }, Qt::AlignLeft, last, strong, theme.text);
    // Labels as far as they do not touch, counted from the last one.
    qreal limit = width() + 1.0;
    for (int i = steps; i >= 0; --i) {
        const QString label = app::periodShort(m_quarters[std::size_t(i)]);
        const qreal half = textWidth(small, label) / 2;
        const qreal centre = std::min(x(i), width() - half);
        const bool yearEnd = (steps - i) % 4 == 0 || i == 0;
        if (!yearEnd || centre + half > limit || centre - half < 0)
            continue;
        drawText(painter, { centre - half - 1, height() - 18.0, 2 * half + 2, 16 },
            Qt::AlignHCenter, label, small, theme.text2);
        limit = centre - half - 10;
    }
}

EvidenceRow::EvidenceRow(const QString& text, const QString& aside, QWidget* parent)
    : QAbstractButton(parent)
    , m_aside(aside)
{
    setText(text);
    setToolTip(aside.isEmpty() ? text : text + u'\n' + aside);
    setAccessibleName(text);
    setAccessibleDescription(aside);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    keepHeight(this, 24);
}

void EvidenceRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), isDown() ? theme.pressed : theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(edge - 5, 1, -edge + 5, -1), 4, 4);
    }
    const QRectF box = QRectF(rect()).adjusted(edge, 0, -edge, 0);
    painter.drawPixmap(QPointF(box.left(), box.center().y() - 7),
        iconPixmap(QStringLiteral("documents"), theme.text2, 14, devicePixelRatioF()));
    const qreal aside
        = drawText(painter, box, Qt::AlignRight, m_aside, ui::font(smallPx), theme.text2);
    const qreal left = box.left() + 20;
    drawLabel(painter,
        { left, 0, box.right() - left - (aside > 0 ? aside + gap : 0), box.height() },
        Qt::AlignLeft, text(), ui::font(smallPx), theme.text);
}

} // namespace ui

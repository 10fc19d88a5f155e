// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/task_panel_parts.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int dotColumn = 20;
constexpr int boxHeight = 22;
constexpr int monthRow = boxHeight + 18;
constexpr int smallestBox = 26;

QColor dotColour(app::MilestoneState state)
{
    const Theme& theme = activeTheme();
    switch (state) {
    case app::MilestoneState::Done: return theme.ramp[3].fill;
    case app::MilestoneState::Overdue: return theme.lights[std::size_t(app::Light::Late)].glyph;
    case app::MilestoneState::Open: return theme.text3;
    }
    return theme.text3;
}

QString monthDay(const QDate& day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

} // namespace

QLabel* wrappedLabel(const QString& text, const QColor& colour, int pixels, bool bold)
{
    QLabel* label = plainLabel(text, pixels, bold, colour);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumWidth(40);
    return label;
}

QPushButton* linkButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setProperty("link", true);
    button->setFont(ui::font(smallPx));
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(text);
    button->setAutoDefault(false);
    return button;
}

QString milestoneNote(const app::LedgerMilestone& row)
{
    const db::Milestone& m = row.milestone;
    QStringList parts;
    if (row.state == app::MilestoneState::Done)
        parts.append(MilestoneRow::tr("done %1").arg(monthDay(*m.doneOn)));
    else if (row.state == app::MilestoneState::Overdue)
        parts.append(MilestoneRow::tr("overdue by %n day(s)", nullptr, row.overdueDays));
    if (m.baselineOn && *m.baselineOn != m.dueOn)
        parts.append(MilestoneRow::tr("first promised for %1").arg(monthDay(*m.baselineOn)));
    // An overdue one that never moved slips by just the days it is overdue.
    if (row.slipDays > 0 && row.slipDays != row.overdueDays)
        parts.append(MilestoneRow::tr("%n day(s) later than promised", nullptr, row.slipDays));
    if (row.slipDays < 0)
        parts.append(MilestoneRow::tr("%n day(s) early", nullptr, -row.slipDays));
    if (row.state == app::MilestoneState::Done)
        parts.append(
            m.evidence ? MilestoneRow::tr("with a document") : MilestoneRow::tr("no document"));
    return parts.join(MilestoneRow::tr(", ", "list separator"));
}

MilestoneRow::MilestoneRow(const app::LedgerMilestone& row, QWidget* parent)
    : QAbstractButton(parent)
    , m_state(row.state)
{
    const Theme& theme = activeTheme();
    const bool late = row.state == app::MilestoneState::Overdue;
    const QColor ink = late ? theme.lights[std::size_t(app::Light::Late)].text : theme.text;
    const QString note = milestoneNote(row);
    const QString title = app::title(row.milestone);
    setObjectName(QStringLiteral("task.milestone.%1").arg(row.milestone.number));
    setAccessibleName(QStringList { row.milestone.dueOn.toString(Qt::ISODate), title, note }.join(
        QStringLiteral(" ")));
    setToolTip(tr("Due %1. Press to mark it done or to change it.")
                   .arg(row.milestone.dueOn.toString(Qt::ISODate)));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(dotColumn + 20, 3, 20, 3);
    line->setSpacing(10);
    QLabel* day
        = plainLabel(monthDay(row.milestone.dueOn), smallPx, false, late ? ink : theme.text2);
    line->addWidget(day, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = wrappedLabel(title, ink, smallPx);
    words->addWidget(m_title);
    if (!note.isEmpty())
        words->addWidget(wrappedLabel(note, late ? ink : theme.text2, captionPx));
    line->addLayout(words, 1);
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setForegroundRole(QPalette::WindowText); // not that of a button's words
    }
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize MilestoneRow::sizeHint() const
{
    return { 260, heightForWidth(260) };
}

int MilestoneRow::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void MilestoneRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), isDown() ? theme.pressed : theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 1, -3, -1), 4, 4);
    }
    const QPointF dot(26, 3 + m_title->fontMetrics().height() / 2.0);
    const QColor colour = dotColour(m_state);
    const bool done = m_state == app::MilestoneState::Done;
    painter.setPen(done ? QPen(Qt::NoPen) : QPen(colour, 1.8));
    painter.setBrush(done ? QBrush(colour) : QBrush(theme.surface));
    painter.drawEllipse(dot, done ? 4.5 : 4, done ? 4.5 : 4);
}

LightMonths::LightMonths(std::vector<app::MonthLight> months, QWidget* parent)
    : QWidget(parent)
    , m_months(std::move(months))
    , m_current(std::max(0, int(m_months.size()) - 1))
{
    setObjectName(QStringLiteral("task.history"));
    setAccessibleName(tr("Light of each month"));
    QStringList words;
    for (int i = 0; i < int(m_months.size()); ++i)
        words.append(tip(i).replace(u'\n', u' '));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LightMonths::columns(int width) const
{
    const int fit = std::clamp(width / smallestBox, 1, 12);
    return std::min(fit, std::max(1, int(m_months.size())));
}

int LightMonths::heightForWidth(int width) const
{
    const int row = columns(width);
    return (int(m_months.size()) + row - 1) / row * monthRow;
}

QRectF LightMonths::box(int index) const
{
    const int row = columns(width());
    // Few months do not become bars: a box is never wider than two lights.
    const qreal step = std::min(qreal(width()) / row, 44.0);
    const int line = index / row;
    return { (index - line * row) * step + 1, qreal(line * monthRow), step - 2, boxHeight };
}

QString LightMonths::tip(int index) const
{
    const app::MonthLight& m = m_months[std::size_t(index)];
    QString text = m.month.toString(QStringLiteral("yyyy-MM")) + QStringLiteral("  ")
        + app::lightText(m.light);
    if (m.overridden)
        text += tr(" (set by hand)");
    return m.sentence.isEmpty() ? text : text + u'\n' + m.sentence;
}

void LightMonths::showTip(int index)
{
    QToolTip::showText(mapToGlobal(box(index).bottomLeft().toPoint()), tip(index), this);
}

bool LightMonths::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < int(m_months.size()); ++i) {
            if (box(i).adjusted(-1, 0, 1, monthRow - boxHeight).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), tip(i), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void LightMonths::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_months.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_months.size()) - 1);
    showTip(m_current);
    update();
}

void LightMonths::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LightMonths::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = ui::font(captionPx);
    const bool years
        = !m_months.empty() && m_months.front().month.year() != m_months.back().month.year();
    for (int i = 0; i < int(m_months.size()); ++i) {
        const app::MonthLight& m = m_months[std::size_t(i)];
        const QRectF place = box(i);
        const Theme::LightLook& look = theme.lights[std::size_t(m.light)];
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tint);
        painter.drawRoundedRect(place, 3, 3);
        if (m.overridden) {
            painter.setPen(QPen(look.text, 1.2, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
        }
        drawLightGlyph(painter, place.center(), 9, m.light, theme);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3);
        }
        QString word = tr("%1", "month of the year").arg(m.month.month());
        if (years && (i == 0 || m.month.month() == 1))
            word = QString::number(m.month.year());
        else if (textWidth(caption, word) > place.width())
            word = QString::number(m.month.month());
        drawText(painter, QRectF(place.left() - 4, place.bottom() + 1, place.width() + 8, 16),
            Qt::AlignHCenter, word, caption, theme.text2);
    }
}

ShareBar::ShareBar(double share, QWidget* parent)
    : QWidget(parent)
    , m_share(std::clamp(share, 0.0, 1.0))
{
    setFixedHeight(6);
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band2);
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(theme.ramp[3].fill);
    painter.drawRoundedRect(QRectF(0, 0, width() * m_share, height()), 2, 2);
}

LightChip::LightChip(app::Light light, QWidget* parent)
    : QWidget(parent)
    , m_light(light)
{
    setObjectName(QStringLiteral("task.light"));
    setAccessibleName(app::lightText(light));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LightChip::sizeHint() const
{
    return { int(lightWidth(app::lightText(m_light))) + 16, 22 };
}

void LightChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.lights[std::size_t(m_light)].tint);
    painter.drawRoundedRect(rect(), 4, 4);
    drawLight(
        painter, QRectF(rect()).adjusted(7, 0, 0, 0), m_light, app::lightText(m_light), theme);
}

} // namespace ui

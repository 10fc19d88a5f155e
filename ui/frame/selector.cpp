// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/selector.h"

#include "app/format.h"
#include "ui/frame/selector_popups.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int buttonHeight = 28;
constexpr int padding = 11;
constexpr int gap = 6;
constexpr int chevronSize = 14;
constexpr int longestValue = 240;

} // namespace

QString compareText(const db::Filter& filter, int statisticalRegions)
{
    const QString years = filter.yearsBack == 1
        ? Selector::tr("last year")
        : Selector::tr("%n year(s) before", nullptr, filter.yearsBack);
    const QString benchmark = filter.benchmark == db::Benchmark::Nation
        ? Selector::tr("nation")
        : Selector::tr("median of %1").arg(statisticalRegions);
    //: what is compared with: a year, then a benchmark
    return Selector::tr("%1, %2", "compare").arg(years, benchmark);
}

SelectorButton::SelectorButton(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SelectorButton::setValue(const QString& value)
{
    m_value = value;
    setAccessibleName(text() + QStringLiteral(": ") + value);
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize SelectorButton::sizeHint() const
{
    const int value = QFontMetrics(ui::font(bodyPx, true)).horizontalAdvance(m_value);
    const int label = QFontMetrics(ui::font(bodyPx)).horizontalAdvance(text());
    return { padding + label + gap + qMin(value, longestValue) + 8 + chevronSize + padding - 1,
        buttonHeight };
}

void SelectorButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.pressed : theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    int x = padding;
    painter.setFont(ui::font(bodyPx));
    painter.setPen(isEnabled() ? theme.text3 : theme.textDisabled);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, text());
    x += QFontMetrics(painter.font()).horizontalAdvance(text()) + gap;
    painter.setFont(ui::font(bodyPx, true));
    painter.setPen(isEnabled() ? theme.text : theme.textDisabled);
    const int room = width() - x - padding - chevronSize - 6;
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(m_value, Qt::ElideRight, room));
    painter.drawPixmap(QPointF(width() - padding - chevronSize + 1, (height() - chevronSize) / 2.0),
        iconPixmap(QStringLiteral("chevron-down"), isEnabled() ? theme.text2 : theme.textDisabled,
            chevronSize, devicePixelRatioF()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

Selector::Selector(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("selector"));
    setFixedHeight(buttonHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    m_region = new SelectorButton(tr("Region"));
    m_region->setObjectName(QStringLiteral("selector.region"));
    m_period = new SelectorButton(tr("Period"));
    m_period->setObjectName(QStringLiteral("selector.period"));
    m_compare = new SelectorButton(tr("Compare"));
    m_compare->setObjectName(QStringLiteral("selector.compare"));
    for (SelectorButton* button : { m_region, m_period, m_compare })
        row->addWidget(button);

    connect(m_region, &QAbstractButton::clicked, this,
        [this] { (new RegionPopup(m_session, this))->showBelow(m_region); });
    connect(m_period, &QAbstractButton::clicked, this,
        [this] { (new PeriodPopup(m_session, this))->showBelow(m_period); });
    connect(m_compare, &QAbstractButton::clicked, this,
        [this] { (new ComparePopup(m_session, this))->showBelow(m_compare); });
    connect(&session, &Session::filterChanged, this, &Selector::follow);
    connect(&session, &Session::storeChanged, this, &Selector::follow);
    connect(&session, &Session::dataChanged, this, &Selector::follow);
    follow();
}

void Selector::follow()
{
    const db::Store* store = m_session.store();
    setEnabled(store);
    if (!store)
        return;
    const db::Filter& filter = m_session.filter();
    const db::Region* region = store->catalog().region(filter.region);
    m_region->setValue(region ? app::shortName(*region) : QString(QChar(0x2014)));
    m_period->setValue(
        filter.period.isNull() ? QString(QChar(0x2014)) : app::periodText(filter.period));
    m_compare->setValue(compareText(filter, int(store->catalog().statistical().size())));
    // In place within this turn of the event loop, like everything else that follows a filter.
    for (const QWidget* widget = this; widget && widget->layout(); widget = widget->parentWidget())
        widget->layout()->activate();
}

void Selector::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SelectorButton* button : { m_region, m_period })
        painter.drawLine(
            button->geometry().right() + 1, 1, button->geometry().right() + 1, height() - 2);
}

} // namespace ui

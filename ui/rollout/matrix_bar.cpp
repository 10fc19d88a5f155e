// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_bar.h"

#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/rollout/period_slider.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace ui {

namespace {

enum Since : quint8 { Quarter, Year, Compared, Own, Never };

// Not within the class: its own font() would hide the family's, and lupdate takes "ui::" for the
// context of every text after it.
QFont smallFont()
{
    return font(smallPx);
}

} // namespace

MatrixBar::MatrixBar(QWidget* parent)
    : QFrame(parent)
{
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(segmentedSwitch(
        { tr("Provinces"), tr("Below"), tr("All lowest") }, QStringLiteral("rollout.level"),
        [this](int i) { choose(MatrixLevel(i)); }, &m_levels));
    m_nation = new QPushButton;
    m_nation->setObjectName(QStringLiteral("rollout.back"));
    m_nation->setProperty("link", true);
    m_nation->setFont(smallFont());
    m_nation->hide();
    connect(m_nation, &QPushButton::clicked, this, [this] { choose(MatrixLevel::Provinces); });
    row->addWidget(m_nation);
    row->addWidget(segmentedSwitch({ tr("Official"), tr("Coverage"), tr("Likeness") },
        QStringLiteral("rollout.order"), [this](int i) {
            m_order = app::RolloutOrder(i);
            Q_EMIT changed();
        }));
    m_groups = new QPushButton(tr("Groups"));
    m_groups->setObjectName(QStringLiteral("rollout.groups"));
    m_groups->setAccessibleName(tr("Rows by class, columns by area"));
    m_groups->setToolTip(m_groups->accessibleName());
    m_groups->setProperty("small", true);
    m_groups->setFont(smallFont());
    m_groups->setCheckable(true);
    m_groups->setChecked(true);
    connect(m_groups, &QPushButton::toggled, this, &MatrixBar::changed);
    row->addWidget(m_groups);
    m_slider = new PeriodSlider;
    connect(m_slider, &PeriodSlider::dayChosen, this, &MatrixBar::changed);
    row->addWidget(m_slider, 1);
    m_since = new QComboBox;
    m_since->setObjectName(QStringLiteral("rollout.since"));
    m_since->setAccessibleName(tr("Changed since"));
    m_since->setToolTip(tr("Cells that were in another state on that day wear a ring"));
    m_since->setFont(smallFont());
    m_since->addItems({ tr("since last quarter"), tr("since last year's end"), QString(),
        tr("since a day…"), tr("changes unmarked") });
    setYearsBack(1);
    m_own = new QDateEdit;
    m_own->setObjectName(QStringLiteral("rollout.sinceDay"));
    m_own->setAccessibleName(tr("Changed since this day"));
    m_own->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_own->setCalendarPopup(true);
    m_own->setFont(smallFont());
    m_own->hide();
    connect(m_since, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_own->setVisible(index == Own);
        Q_EMIT changed();
    });
    connect(m_own, &QDateEdit::dateChanged, this, &MatrixBar::changed);
    row->addWidget(m_since);
    row->addWidget(m_own);
}

void MatrixBar::setDays(const std::vector<QDate>& changes, QDate home)
{
    m_slider->setStops(changes, home);
    if (home != m_home) {
        m_slider->setDay(home);
        const QSignalBlocker quiet(m_own);
        m_own->setDate(app::lastQuarterEnd(home));
    }
    m_home = home;
}

void MatrixBar::setYearsBack(int years)
{
    m_years = years;
    m_since->setItemText(Compared, tr("since %n year(s) before", nullptr, years));
}

void MatrixBar::setBelow(db::RegionId region, const QString& name)
{
    m_below = region;
    QPushButton* button = m_levels[std::size_t(MatrixLevel::Below)];
    button->setEnabled(region != db::RegionId {});
    button->setToolTip(region == db::RegionId {}
            ? tr(
                "Choose a column whose cities are known; their bars stand at the foot of its cells")
            : tr("The regions of %1").arg(name));
    m_nation->setText(tr("‹ Nation: %1").arg(name));
    m_nation->setAccessibleName(tr("Back to the provinces"));
}

void MatrixBar::setLevel(MatrixLevel level)
{
    m_level = level;
    m_levels[std::size_t(level)]->setChecked(true);
    m_nation->setVisible(level == MatrixLevel::Below);
}

void MatrixBar::choose(MatrixLevel level)
{
    setLevel(level);
    Q_EMIT changed();
}

QDate MatrixBar::compareDay() const
{
    const QDate day = m_slider->day();
    if (!day.isValid())
        return {};
    switch (m_since->currentIndex()) {
    case Quarter: return app::lastQuarterEnd(day);
    case Year: return QDate(day.year(), 1, 1).addDays(-1);
    case Compared: return day.addYears(-m_years);
    case Own: return m_own->date();
    default: return {};
    }
}

app::RolloutQuery MatrixBar::query() const
{
    app::RolloutQuery query;
    query.day = m_slider->day();
    query.compareDay = compareDay();
    query.within = m_level == MatrixLevel::Below ? m_below : db::RegionId {};
    query.lowest = m_level == MatrixLevel::Lowest;
    query.order = m_order;
    query.grouped = m_groups->isChecked();
    return query;
}

void MatrixBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(activeTheme().lineSubtle);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace ui

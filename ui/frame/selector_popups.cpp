// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/selector_popups.h"

#include "app/format.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <map>
#include <set>

namespace ui {

namespace {

constexpr int rowHeight = 26;

QString groupName(const QString& group)
{
    if (group == QLatin1String("east"))
        return RegionPopup::tr("East");
    if (group == QLatin1String("central"))
        return RegionPopup::tr("Central");
    if (group == QLatin1String("west"))
        return RegionPopup::tr("West");
    if (group == QLatin1String("northeast"))
        return RegionPopup::tr("Northeast");
    return group;
}

bool matches(const db::Region& region, const QString& words)
{
    const QString all = region.nameZh + QLatin1Char(' ') + region.nameEn + QLatin1Char(' ')
        + region.shortEn + QLatin1Char(' ') + region.code + QLatin1Char(' ') + region.letters
        + QLatin1Char(' ') + region.abbrZh;
    return all.contains(words, Qt::CaseInsensitive);
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setContentsMargins(8, 2, 8, 0);
    return label;
}

} // namespace

RegionPopup::RegionPopup(Session& session, QWidget* parent)
    : Popup(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("popup.region"));
    setFixedWidth(340);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("popupSearch"));
    m_search->setPlaceholderText(tr("Name, letters or code"));
    m_search->setAccessibleName(tr("Search regions"));
    m_search->installEventFilter(this);
    body()->addWidget(m_search);
    addGroups();
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("popupList"));
    m_list->setAccessibleName(tr("Regions in official order"));
    m_list->setFixedHeight(15 * rowHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &RegionPopup::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &RegionPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &RegionPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &RegionPopup::choose);
    fill();
    m_search->setFocus();
}

void RegionPopup::addGroups()
{
    QStringList groups { QString() };
    for (const db::Region& region : m_session.store()->catalog().regions()) {
        if (!region.econGroup.isEmpty() && !groups.contains(region.econGroup))
            groups.append(region.econGroup);
    }
    if (groups.size() < 3)
        return;
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("segments"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const QString& group : groups) {
        auto* button = new QPushButton(group.isEmpty() ? tr("All", "regions") : groupName(group));
        button->setProperty("role", QStringLiteral("segment"));
        button->setAccessibleName(button->text());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(group.isEmpty());
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, group] {
            m_group = group;
            fill();
            m_search->setFocus();
        });
    }
    body()->addWidget(frame);
}

void RegionPopup::fill()
{
    m_list->clear();
    const QString words = m_search->text().trimmed();
    for (const db::Region& region : m_session.store()->catalog().regions()) {
        if (!region.inScope || (!m_group.isEmpty() && region.econGroup != m_group))
            continue;
        if (!words.isEmpty() && !matches(region, words))
            continue;
        auto* item = new QListWidgetItem(app::name(region), m_list);
        item->setData(Qt::UserRole, qint64(region.id));
        item->setSizeHint(QSize(0, rowHeight));
        if (region.id == m_session.filter().region) {
            item->setFont(ui::font(bodyPx, true));
            item->setForeground(activeTheme().accent);
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("No region of that name or code"), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->scrollToItem(m_list->currentItem());
}

void RegionPopup::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const auto region = db::RegionId { item->data(Qt::UserRole).toLongLong() };
    close();
    m_session.setRegion(region);
}

bool RegionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

PeriodPopup::PeriodPopup(Session& session, QWidget* parent)
    : Popup(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("popup.period"));
    const db::Cube& cube = session.store()->cube();
    std::set<db::Period> known;
    std::set<db::Period> withData;
    for (const db::Cube::Slab& slab : cube.slabs()) {
        for (int i = 0; i < int(slab.periods.size()); ++i) {
            known.insert(slab.periods[size_t(i)]);
            if (slab.indicator != session.filter().indicator)
                continue;
            if (cube.hasValues(slab, i))
                withData.insert(slab.periods[size_t(i)]);
        }
    }
    known.insert(session.filter().period);

    // One row a year, latest first; the year, then its parts in the order they end.
    std::map<int, std::vector<db::Period>, std::greater<>> years;
    for (const db::Period period : known) {
        if (!period.isNull())
            years[period.endYear()].push_back(period);
    }
    const db::Indicator* indicator
        = session.store()->catalog().indicator(session.filter().indicator);
    body()->addWidget(heading(indicator
            ? tr("Periods; grey ones have no figures for: %1").arg(app::name(*indicator))
            : tr("Periods")));
    auto* inner = new QWidget;
    inner->setObjectName(QStringLiteral("popupBody"));
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    int row = 0;
    int widest = 1;
    for (const auto& [year, periods] : years) {
        int column = 1;
        for (const db::Period period : periods) {
            const bool whole = period == db::Period::year(year);
            addPeriod(grid, period, whole ? app::periodText(period) : app::periodShort(period), row,
                whole ? 0 : column++, withData.contains(period));
            widest = qMax(widest, column);
        }
        ++row;
    }
    grid->setColumnStretch(widest, 1);
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("popupScroll"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QSize wanted = inner->sizeHint();
    scroll->setFixedHeight(qMin(380, wanted.height() + 2));
    scroll->setMinimumWidth(
        qMax(260, wanted.width() + scroll->verticalScrollBar()->sizeHint().width()));
    body()->addWidget(scroll);
}

void PeriodPopup::addPeriod(
    QGridLayout* grid, db::Period period, const QString& text, int row, int column, bool hasData)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("period.") + period.code());
    button->setProperty("role", QStringLiteral("period"));
    button->setProperty("empty", !hasData);
    button->setCheckable(true);
    button->setChecked(period == m_session.filter().period);
    button->setAccessibleName(
        hasData ? app::periodText(period) : tr("%1, no figures").arg(app::periodText(period)));
    button->setToolTip(button->accessibleName());
    grid->addWidget(button, row, column);
    connect(button, &QPushButton::clicked, this, [this, period] {
        close();
        m_session.setPeriod(period);
    });
    if (button->isChecked())
        button->setFocus();
}

ComparePopup::ComparePopup(Session& session, QWidget* parent)
    : Popup(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("popup.compare"));
    setMinimumWidth(260);
    body()->setSpacing(2);
    const db::Filter& current = session.filter();
    body()->addWidget(heading(tr("Compare with the same period")));
    for (const int years : { 1, 2, 3, 5 }) {
        db::Filter filter = current;
        filter.yearsBack = years;
        addChoice(years == 1 ? tr("Last year") : tr("%n year(s) before", nullptr, years),
            current.yearsBack == years, filter, QStringLiteral("compare.years.%1").arg(years));
    }
    body()->addSpacing(4);
    body()->addWidget(heading(tr("Compare each region with")));
    db::Filter median = current;
    median.benchmark = db::Benchmark::Median;
    const int regions = int(session.store()->catalog().statistical().size());
    addChoice(tr("Median of %1 regions").arg(regions), current.benchmark == db::Benchmark::Median,
        median, QStringLiteral("compare.median"));
    db::Filter nation = current;
    nation.benchmark = db::Benchmark::Nation;
    addChoice(tr("National figure"), current.benchmark == db::Benchmark::Nation, nation,
        QStringLiteral("compare.nation"));
}

void ComparePopup::addChoice(
    const QString& text, bool on, const db::Filter& filter, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("period"));
    button->setStyleSheet(QStringLiteral("text-align: left"));
    button->setCheckable(true);
    button->setChecked(on);
    // The mark beside the word: the choice must not be told by colour alone.
    const QColor colour = activeTheme().accent;
    button->setIcon(
        on ? icon(QStringLiteral("check"), colour) : QIcon(iconPixmap(QString(), colour, 16, 1)));
    button->setAccessibleName(text);
    body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, filter] {
        close();
        m_session.setFilter(filter);
    });
}

} // namespace ui

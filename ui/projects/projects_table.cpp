// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projects_table.h"

#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/projects/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int widestColumn = 220;
constexpr int nameColumn = 300;
constexpr int lookedAt = 200; // rows for the width of a column
constexpr int sortMark = 18; // room of the arrow in a head

} // namespace

ProjectsTable::ProjectsTable(QWidget* parent)
    : QWidget(parent)
{
    m_order.setSourceModel(&m_model);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHead();
    rows->addWidget(m_head);
    buildView();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildEmpty());
    rows->addWidget(m_stack, 1);
}

void ProjectsTable::buildHead()
{
    m_head = new PaneHeader(QString());
    m_region = new QPushButton;
    m_region->setObjectName(QStringLiteral("projects.allRegions"));
    m_region->setProperty("small", true);
    m_region->hide();
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("projects.filter"));
    m_filter->setAccessibleName(tr("Filter the projects"));
    m_filter->setPlaceholderText(tr("Filter  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(170);
    m_filter->installEventFilter(this);
    m_head->addWidget(m_region);
    m_head->addWidget(m_filter);
    connect(m_region, &QPushButton::clicked, this, &ProjectsTable::allRegionsWanted);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_order.setWords(words);
        if (!m_view->currentIndex().isValid() && m_order.rowCount() > 0)
            m_view->selectRow(0);
        follow();
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void ProjectsTable::buildView()
{
    m_view = new QTableView;
    m_view->setObjectName(QStringLiteral("projects.table"));
    m_view->setAccessibleName(tr("Projects"));
    m_view->setModel(&m_order);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(tableRow);
    QHeaderView* head = m_view->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setFont(ui::font(smallPx));
    m_view->setCornerWidget(new QWidget); // else the style draws half a button there
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &ProjectsTable::changeWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_quiet)
            return;
        follow();
        Q_EMIT currentChanged();
    });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &ProjectsTable::follow);
}

QWidget* ProjectsTable::buildEmpty()
{
    auto* empty = new QWidget;
    auto* rows = new QVBoxLayout(empty);
    rows->addStretch(1);
    m_empty = plainLabel({}, bodyPx, true, activeTheme().text);
    m_empty->setObjectName(QStringLiteral("projects.empty"));
    m_next = plainLabel({}, smallPx, false, activeTheme().text2);
    m_clear = new QPushButton;
    m_clear->setObjectName(QStringLiteral("projects.clear"));
    for (QWidget* widget : std::initializer_list<QWidget*> { m_empty, m_next, m_clear })
        rows->addWidget(widget, 0, Qt::AlignHCenter);
    rows->addStretch(2);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (!m_filter->text().isEmpty())
            m_filter->clear();
        else if (!m_regionName.isEmpty())
            Q_EMIT allRegionsWanted();
        else
            Q_EMIT newWanted();
    });
    return empty;
}

void ProjectsTable::show(
    const QString& title, const QString& region, std::vector<app::ProjectRow> rows)
{
    const QString kept = current() ? current()->project.code : QString();
    const bool other = m_title != title;
    const int place = other ? 0 : std::max(0, m_view->currentIndex().row());
    const auto columns = m_model.columns();
    m_title = title;
    m_regionName = region;
    m_head->setTitle(title);
    m_region->setVisible(!region.isEmpty());
    m_region->setText(tr("%1  ✕").arg(region));
    m_region->setToolTip(tr("Show all regions"));
    m_region->setAccessibleName(tr("Only %1; show all regions").arg(region));
    m_quiet = true;
    if (other)
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model.setRows(std::move(rows));
    if (other || columns != m_model.columns())
        setWidths();
    if (!select(kept) && m_order.rowCount() > 0)
        m_view->selectRow(std::min(place, m_order.rowCount() - 1));
    m_quiet = false;
    follow();
    Q_EMIT currentChanged();
}

// A column is as wide as what stands in it, within limits; the last takes the rest.
void ProjectsTable::setWidths()
{
    const QFontMetrics metrics(ui::font(smallPx));
    const auto& columns = m_model.columns();
    for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
        int width = metrics.horizontalAdvance(app::projectColumnText(columns[c])) + sortMark;
        for (int r = 0; r < std::min(m_model.rowCount(), lookedAt); ++r)
            width = std::max(
                width, metrics.horizontalAdvance(ProjectsModel::text(m_model.row(r), columns[c])));
        const bool name = columns[c] == app::ProjectColumn::Name;
        m_view->setColumnWidth(int(c), std::min(width + 22, name ? nameColumn : widestColumn));
    }
}

const app::ProjectRow* ProjectsTable::current() const
{
    const QModelIndex index = m_order.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

bool ProjectsTable::select(const QString& code)
{
    for (int r = 0; r < m_order.rowCount(); ++r) {
        const int source = m_order.mapToSource(m_order.index(r, 0)).row();
        if (code.isEmpty() || m_model.row(source).project.code != code)
            continue;
        m_view->selectRow(r);
        m_view->scrollTo(m_order.index(r, 0));
        return true;
    }
    return false;
}

void ProjectsTable::say(const QString& sentence)
{
    m_head->setNote(sentence);
}

std::vector<app::ProjectRow> ProjectsTable::shownRows() const
{
    std::vector<app::ProjectRow> rows;
    for (int r = 0; r < m_order.rowCount(); ++r)
        rows.push_back(m_model.row(m_order.mapToSource(m_order.index(r, 0)).row()));
    return rows;
}

void ProjectsTable::follow()
{
    const int shown = m_order.rowCount();
    const bool filtered = !m_filter->text().isEmpty();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    QString note = filtered ? tr("%1 of %2 rows").arg(shown).arg(m_model.rowCount())
                            : tr("%n row(s)", "", shown);
    const int sorted = m_view->horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model.columnCount())
        note = tr("%1, sorted by %2")
                   .arg(note, app::projectColumnText(m_model.columns()[std::size_t(sorted)]));
    m_head->setNote(note);
    if (shown > 0)
        return;
    if (filtered) {
        m_empty->setText(tr("No project contains “%1”.").arg(m_filter->text()));
        m_next->setText(tr("Names, places, hospitals, notes and codes are looked through."));
        m_clear->setText(tr("Clear the filter"));
    } else if (!m_regionName.isEmpty()) {
        m_empty->setText(tr("No project of this kind is recorded for %1.").arg(m_regionName));
        m_next->setText(tr("Projects of the whole country are shown without a region only."));
        m_clear->setText(tr("Show all regions"));
    } else {
        m_empty->setText(tr("No project of this kind is recorded."));
        m_next->setText(tr("Import a list of projects, or enter one."));
        m_clear->setText(tr("New project…"));
    }
    m_clear->setAccessibleName(m_clear->text());
}

bool ProjectsTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_filter) {
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: Q_EMIT changeWanted(); return true;
    case Qt::Key_Delete: Q_EMIT removeWanted(); return true;
    case Qt::Key_Insert: Q_EMIT newWanted(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui

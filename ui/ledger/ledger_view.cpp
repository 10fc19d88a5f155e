// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_view.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int headHeight = 28;
constexpr int groupRow = 29;
constexpr int compactGroup = 24; // 21 tasks in four sections stay on a screen 768 high
constexpr int taskRow = 26;
constexpr int compactRow = 21;
constexpr int compactBelow = 640; // px of viewport: what is left of a screen 768 high

class RowHeights : public QStyledItemDelegate
{
public:
    explicit RowHeights(LedgerView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return { 40, m_view->rowHeight(index) };
    }

private:
    LedgerView* m_view;
};

class LedgerHead : public QHeaderView
{
public:
    explicit LedgerHead(LedgerView* view)
        : QHeaderView(Qt::Horizontal, view)
        , m_view(view)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& theme = activeTheme();
        painter->save();
        painter->fillRect(rect, theme.sunken);
        m_view->paintHead(*painter, rect, LedgerColumn(section));
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

private:
    LedgerView* m_view;
};

} // namespace

LedgerView::LedgerView(QWidget* parent)
    : LedgerView(LedgerGroups::Sections, headHeight, parent)
{
    setObjectName(QStringLiteral("ledger.table"));
    setAccessibleName(tr("Ledger of the key tasks"));
}

LedgerView::LedgerView(LedgerGroups groups, int head, QWidget* parent)
    : QTreeView(parent)
    , m_rows(groups)
{
    setUp(head);
}

void LedgerView::setUp(int head)
{
    setModel(&m_rows);
    setItemDelegate(new RowHeights(this));
    auto* heads = new LedgerHead(this);
    setHeader(heads);
    heads->setFixedHeight(head);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setStretchLastSection(false);
    heads->setMinimumSectionSize(0);
    heads->setSectionsMovable(false);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    // Chinese titles are found by typing them, which is an input method's work.
    setAttribute(Qt::WA_InputMethodEnabled);
    const auto toggled = [this](const QModelIndex& index) {
        const LedgerRows::Group* group = m_rows.group(index);
        if (!group || m_restoring)
            return;
        if (isExpanded(index) == startsFolded())
            m_toggled.insert(group->title);
        else
            m_toggled.remove(group->title);
    };
    connect(this, &QTreeView::expanded, this, toggled);
    connect(this, &QTreeView::collapsed, this, toggled);
    const auto turn = [this](const QModelIndex& index) {
        if (m_rows.group(index))
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    };
    connect(this, &QTreeView::clicked, this, turn);
    connect(this, &QTreeView::activated, this, [this, turn](const QModelIndex& index) {
        turn(index);
        if (const app::LedgerTask* task = m_rows.task(index))
            Q_EMIT taskActivated(task->task.id);
    });
}

void LedgerView::setLedger(std::shared_ptr<const app::Ledger> ledger)
{
    const db::TaskId current = currentTask();
    const int scrolled = verticalScrollBar()->value();
    m_rows.setLedger(std::move(ledger));
    restoreFolds();
    fitColumns();
    const QModelIndex again = m_rows.indexOf(current);
    if (again.isValid() && isExpanded(again.parent()))
        setCurrentIndex(again);
    verticalScrollBar()->setValue(scrolled);
}

void LedgerView::restoreFolds()
{
    m_restoring = true;
    for (int g = 0; g < m_rows.rowCount(); ++g) {
        const QModelIndex index = m_rows.index(g, 0);
        const bool toggled = m_toggled.contains(m_rows.group(index)->title);
        setExpanded(index, toggled == startsFolded());
    }
    m_restoring = false;
}

db::TaskId LedgerView::currentTask() const
{
    const app::LedgerTask* task = m_rows.task(currentIndex());
    return task ? task->task.id : db::TaskId {};
}

bool LedgerView::goTo(db::TaskId task)
{
    const QModelIndex index = m_rows.indexOf(task);
    if (!index.isValid())
        return false;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

bool LedgerView::isShown(db::TaskId task) const
{
    const QModelIndex index = m_rows.indexOf(task);
    return index.isValid() && isVisible() && viewport()->rect().intersects(visualRect(index));
}

void LedgerView::foldAll(bool folded)
{
    for (int g = 0; g < m_rows.rowCount(); ++g)
        setExpanded(m_rows.index(g, 0), !folded);
}

void LedgerView::copyRows() const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen.append(currentIndex().siblingAtColumn(0));
    std::ranges::sort(chosen, [this](const QModelIndex& a, const QModelIndex& b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    QStringList lines;
    for (const QModelIndex& row : chosen) {
        QStringList cells;
        for (int column = 0; column < ledgerColumnCount; ++column)
            cells.append(m_rows.cellText(row.siblingAtColumn(column)));
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

bool LedgerView::isCompact() const
{
    return viewport()->height() < compactBelow;
}

int LedgerView::taskHeight() const
{
    return isCompact() ? compactRow : taskRow;
}

int LedgerView::rowHeight(const QModelIndex& index) const
{
    if (!m_rows.group(index))
        return taskHeight();
    return isCompact() ? compactGroup : groupRow;
}

// --- columns ---

QList<int> LedgerView::columnWidths(int room) const
{
    const QFont face = ui::font(smallPx);
    qreal light = textWidth(face, columnTitle(LedgerColumn::Light, LedgerGroups::Sections));
    for (int i = 0; i < app::lightCount; ++i)
        light = std::max(light, lightWidth(app::lightText(app::Light(i))));
    qreal due = textWidth(face, QStringLiteral("12-31"));
    qreal bar = textWidth(face, QStringLiteral("2/5"));
    qreal leads = 64;
    for (const app::LedgerSection& section : m_rows.ledger().sections) {
        for (const app::LedgerTask& task : section.tasks) {
            leads = std::max(leads, textWidth(face, task.departments.value(0)));
            if (task.due)
                due = std::max(due, textWidth(face, dueText(*task.due, m_rows.ledger())));
            const qreal words = textWidth(face, app::barText(task));
            bar = std::max(bar, app::taskBar(task) ? words : words - ledgerBar - 8);
        }
    }
    const int number = ledgerEdge + 32;
    const int lights = int(light) + ledgerGap + 8;
    const int lead = room < 760 ? 0 : int(std::min(leads, 132.0)) + ledgerGap + 4;
    const int dues = int(due) + ledgerGap + 8;
    const int progress = int(ledgerBar + bar) + 10 + ledgerGap + 8;
    const int rest = std::max(200, room - number - lights - lead - dues - progress);
    const int track = std::clamp(rest * 45 / 100, 150, 420);
    return { number, rest - track, lights, lead, dues, progress, track };
}

void LedgerView::fitColumns()
{
    const QList<int> widths = columnWidths(viewport()->width());
    for (int i = 0; i < ledgerColumnCount; ++i) {
        header()->setSectionHidden(i, widths[i] == 0);
        if (widths[i] > 0)
            header()->resizeSection(i, widths[i]);
    }
    scheduleDelayedItemsLayout(); // compact or not
    viewport()->update();
}

void LedgerView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QRect LedgerView::columnRect(LedgerColumn column, const QRect& row) const
{
    const int section = int(column);
    if (header()->isSectionHidden(section))
        return {};
    return { header()->sectionViewportPosition(section), row.top(), header()->sectionSize(section),
        row.height() };
}

TimeAxis LedgerView::axis() const
{
    const QRect box = columnRect(LedgerColumn::Track, viewport()->rect());
    return timeAxis(m_rows.ledger(), box.left() + 4, box.width() - ledgerEdge - 8);
}

std::optional<int> LedgerView::dayLine() const
{
    const TimeAxis line = axis();
    const QDate day = m_rows.ledger().day;
    if (!m_rows.ledger().document || !line.holds(day))
        return std::nullopt;
    return int(line.x(day));
}

// --- keys and mouse ---

void LedgerView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LedgerView::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        keyboardSearch(event->commitString());
    event->accept();
}

// By the beginning of the number, or any part of a title or department, from the current row on and
// round again.
void LedgerView::keyboardSearch(const QString& typed)
{
    const bool goingOn
        = m_lastKey.isValid() && m_lastKey.elapsed() < 3 * QApplication::keyboardInputInterval();
    m_typed = goingOn ? m_typed + typed : typed;
    m_lastKey.start();
    std::vector<QModelIndex> order;
    for (int g = 0; g < m_rows.rowCount(); ++g) {
        const QModelIndex parent = m_rows.index(g, 0);
        for (int i = 0; i < m_rows.rowCount(parent); ++i)
            order.push_back(m_rows.index(i, 0, parent));
    }
    const auto found = [this](const QModelIndex& index) {
        const auto text = [&](LedgerColumn column) {
            return m_rows.cellText(index.siblingAtColumn(int(column)));
        };
        return text(LedgerColumn::Number).startsWith(m_typed)
            || text(LedgerColumn::Title).contains(m_typed, Qt::CaseInsensitive)
            || text(LedgerColumn::Lead).contains(m_typed, Qt::CaseInsensitive);
    };
    const auto now = std::ranges::find(order, currentIndex().siblingAtColumn(0));
    const std::size_t from = now == order.end() ? 0 : std::size_t(now - order.begin());
    // One letter goes on to the next; more letters may stay where they are.
    const std::size_t skip = m_typed.size() == 1 && now != order.end() ? 1 : 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QModelIndex& index = order[(from + skip + i) % order.size()];
        if (!found(index))
            continue;
        expand(index.parent());
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

void LedgerView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    if (m_hovered != under) {
        m_hovered = under;
        viewport()->update();
    }
}

void LedgerView::leaveEvent(QEvent* event)
{
    QTreeView::leaveEvent(event);
    m_hovered = QModelIndex();
    viewport()->update();
}

void LedgerView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentTaskChanged(currentTask());
}

void LedgerView::contextMenuEvent(QContextMenuEvent* event)
{
    if (currentIndex().isValid())
        Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard
                ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                : event->globalPos());
}

} // namespace ui

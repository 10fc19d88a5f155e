// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/findings_list.h"

#include "app/format.h"
#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int findingRole = Qt::UserRole + 1; // index into the findings; groups have none
constexpr int sentenceRole = Qt::UserRole + 2;
constexpr int codeRole = Qt::UserRole + 3;
constexpr int colourRole = Qt::UserRole + 4;
constexpr int edge = 14;
constexpr int lineHeight = 17;

// At most two lines; the rest is in the tooltip.
QStringList twoLines(const QString& text, const QFont& face, int width)
{
    QStringList lines;
    QTextLayout layout(text, face);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == 2) {
            lines[1] = QFontMetrics(face).elidedText(
                lines[1] + text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(findingRole).isValid())
            return { 200, 30 };
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const auto lines
            = twoLines(index.data(sentenceRole).toString(), ui::font(smallPx), width - 2 * edge);
        return { 200, int(lines.size()) * lineHeight + 32 };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = activeTheme();
        const QRect box = option.rect;
        const QColor ink = index.data(colourRole).value<QColor>();
        painter->save();
        const bool group = !index.data(findingRole).isValid();
        painter->fillRect(box,
            group                                        ? theme.band
                : option.state & QStyle::State_Selected  ? theme.selected
                : option.state & QStyle::State_MouseOver ? theme.hover
                                                         : theme.sunken);
        const QString text = index.data().toString();
        if (group) {
            painter->setFont(ui::font(smallPx, true));
            painter->setPen(ink);
            painter->drawText(box.adjusted(edge + 12, 0, -edge, 0), Qt::AlignVCenter, text);
            const bool open = option.state & QStyle::State_Open;
            painter->drawText(QRect(box.left() + edge - 4, box.top(), 14, box.height()),
                Qt::AlignVCenter, open ? QStringLiteral("▾") : QStringLiteral("▸"));
            painter->restore();
            return;
        }
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), ink);
        const QString code = index.data(codeRole).toString();
        const int codeWidth = QFontMetrics(ui::font(smallPx)).horizontalAdvance(code);
        const QRect top(box.left() + edge, box.top() + 6, box.width() - 2 * edge, lineHeight);
        painter->setFont(ui::font(smallPx));
        painter->setPen(theme.text2);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, code);
        painter->setFont(ui::font(smallPx, true));
        painter->setPen(theme.text);
        const int room = top.width() - codeWidth - 10;
        painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, room));
        painter->setFont(ui::font(smallPx));
        painter->setPen(theme.text2);
        int y = top.bottom() + 3;
        for (const QString& line :
            twoLines(index.data(sentenceRole).toString(), ui::font(smallPx), top.width())) {
            painter->drawText(
                QRect(top.left(), y, top.width(), lineHeight), Qt::AlignVCenter, line);
            y += lineHeight;
        }
        painter->setPen(theme.lineSubtle);
        painter->drawLine(box.bottomLeft(), box.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.focus, 2));
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

QColor inkOf(db::CheckSeverity severity)
{
    const Theme& theme = activeTheme();
    switch (severity) {
    case db::CheckSeverity::Blocks: return theme.danger;
    case db::CheckSeverity::Explain: return theme.lights[std::size_t(app::Light::Warn)].text;
    case db::CheckSeverity::Informs: return theme.text2;
    }
    return theme.text2;
}

constexpr db::CheckSeverity severities[]
    = { db::CheckSeverity::Blocks, db::CheckSeverity::Explain, db::CheckSeverity::Informs };

} // namespace

FindingsList::FindingsList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new QTreeView)
{
    setObjectName(QStringLiteral("findingsList"));
    QPalette ground = palette();
    ground.setColor(QPalette::Window, activeTheme().sunken);
    setPalette(ground);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    QStringList words { tr("All") };
    for (const db::CheckSeverity severity : severities)
        words.append(app::severityText(severity));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(edge, 0, edge, 0);
    bar->addWidget(segmentedSwitch(
        words, QStringLiteral("findings.filter"),
        [this](int part) {
            m_only = part == 0 ? std::nullopt : std::optional(severities[std::size_t(part - 1)]);
            fill();
        },
        &m_filters));
    bar->addStretch(1);
    column->addLayout(bar);
    m_tree->setObjectName(QStringLiteral("findings.tree"));
    m_tree->setAccessibleName(tr("Findings of the checks"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new FindingDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setPalette(ground);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::clicked, this, &FindingsList::choose);
    connect(m_tree, &QTreeView::activated, this, &FindingsList::choose);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FindingsList::showMenu);
}

// How many lines a sentence takes depends on the width.
void FindingsList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout();
}

void FindingsList::setFindings(std::vector<app::CheckFinding> findings)
{
    const std::optional<int> before = selected();
    const std::optional<app::CheckFinding> kept
        = before ? std::optional(m_findings[std::size_t(*before)]) : std::nullopt;
    m_findings = std::move(findings);
    fill();
    if (!kept)
        return;
    const auto again = std::ranges::find_if(m_findings, [&](const app::CheckFinding& finding) {
        return finding.rule == kept->rule && finding.cell == kept->cell;
    });
    if (again != m_findings.end())
        select(int(again - m_findings.begin()));
}

void FindingsList::fill()
{
    m_model.clear();
    std::vector<int> counts(std::size(severities) + 1);
    std::vector<int> aside;
    std::vector<std::vector<int>> groups(std::size(severities));
    for (int i = 0; i < int(m_findings.size()); ++i) {
        const app::CheckFinding& finding = m_findings[std::size_t(i)];
        if (finding.dismissed) {
            if (!m_only || finding.severity == *m_only)
                aside.push_back(i);
            continue;
        }
        ++counts[0];
        ++counts[std::size_t(finding.severity) + 1];
        if (!m_only || finding.severity == *m_only)
            groups[std::size_t(finding.severity)].push_back(i);
    }
    m_filters[0]->setText(tr("All %1").arg(counts[0]));
    for (std::size_t i = 0; i < std::size(severities); ++i) {
        const QString title
            = QStringLiteral("%1 %2").arg(app::severityText(severities[i])).arg(counts[i + 1]);
        m_filters[i + 1]->setText(title);
        addGroup(title, groups[i], true);
    }
    addGroup(tr("Put aside %1").arg(aside.size()), aside, false);
}

void FindingsList::addGroup(const QString& title, const std::vector<int>& rows, bool open)
{
    if (rows.empty() || !m_session.store())
        return;
    const db::Catalog& catalog = m_session.store()->catalog();
    auto* group = new QStandardItem(title);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const int row : rows) {
        const app::CheckFinding& finding = m_findings[std::size_t(row)];
        const db::Region* region = catalog.region(finding.cell.region);
        const db::Indicator* indicator = catalog.indicator(finding.cell.indicator);
        QStringList place { region ? app::shortName(*region) : QString(),
            indicator ? app::name(*indicator) : QString() };
        place.removeAll(QString());
        auto* item = new QStandardItem(place.join(QStringLiteral(" · ")));
        item->setData(row, findingRole);
        item->setData(finding.sentence, sentenceRole);
        item->setData(finding.code, codeRole);
        item->setData(open ? inkOf(finding.severity) : activeTheme().text3, colourRole);
        item->setToolTip(finding.sentence);
        item->setData(QStringList { finding.code, item->text(), finding.sentence }.join(u' '),
            Qt::AccessibleTextRole);
        group->appendRow(item);
    }
    const QColor ink
        = open ? inkOf(m_findings[std::size_t(rows.front())].severity) : activeTheme().text2;
    group->setData(ink, colourRole);
    m_model.appendRow(group);
    m_tree->setExpanded(group->index(), open);
}

std::optional<int> FindingsList::selected() const
{
    const QVariant finding = m_tree->currentIndex().data(findingRole);
    return finding.isValid() ? std::optional(finding.toInt()) : std::nullopt;
}

void FindingsList::select(int finding)
{
    for (int g = 0; g < m_model.rowCount(); ++g) {
        const QModelIndex group = m_model.index(g, 0);
        for (int i = 0; i < m_model.rowCount(group); ++i) {
            const QModelIndex index = m_model.index(i, 0, group);
            if (index.data(findingRole).toInt() != finding)
                continue;
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    }
}

void FindingsList::choose(const QModelIndex& index)
{
    const QVariant finding = index.data(findingRole);
    if (finding.isValid())
        Q_EMIT goTo(m_findings[std::size_t(finding.toInt())].cell);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void FindingsList::selectCell(const db::CellKey& cell)
{
    const std::optional<int> now = selected();
    if (now && m_findings[std::size_t(*now)].cell == cell)
        return;
    const auto found = std::ranges::find_if(m_findings, [&](const app::CheckFinding& finding) {
        return finding.cell == cell && !finding.dismissed;
    });
    if (found != m_findings.end())
        select(int(found - m_findings.begin()));
    else
        m_tree->setCurrentIndex({});
}

bool FindingsList::step(bool forward)
{
    // In the order shown, which is by severity first.
    std::vector<int> order;
    for (int g = 0; g < m_model.rowCount(); ++g) {
        const QModelIndex group = m_model.index(g, 0);
        for (int i = 0; i < m_model.rowCount(group); ++i) {
            const int finding = m_model.index(i, 0, group).data(findingRole).toInt();
            if (!m_findings[std::size_t(finding)].settled())
                order.push_back(finding);
        }
    }
    if (order.empty())
        return false;
    const int count = int(order.size());
    const std::optional<int> now = selected();
    const auto at = now ? std::ranges::find(order, *now) : order.end();
    int next = forward ? 0 : count - 1;
    if (at != order.end())
        next = (int(at - order.begin()) + (forward ? 1 : count - 1)) % count;
    select(order[std::size_t(next)]);
    Q_EMIT goTo(m_findings[std::size_t(order[std::size_t(next)])].cell);
    return true;
}

void FindingsList::showMenu(const QPoint& at)
{
    const QVariant chosen = m_tree->indexAt(at).data(findingRole);
    if (!chosen.isValid())
        return;
    const app::CheckFinding finding = m_findings[std::size_t(chosen.toInt())];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go to the cell")), &QAction::triggered, this,
        [this, finding] { Q_EMIT goTo(finding.cell); });
    if (finding.dismissed)
        connect(menu->addAction(tr("Take up again")), &QAction::triggered, this, [this, finding] {
            run([finding](db::Store& store) { app::restoreFinding(store, finding); });
        });
    else if (finding.severity != db::CheckSeverity::Blocks)
        connect(menu->addAction(tr("Put aside…")), &QAction::triggered, this,
            [this, finding] { askReason(finding); });
    if (m_session.store() && menu->actions().size() > 1) {
        const QString refusal = app::whyNot(*m_session.store(), app::Doing::Review);
        menu->actions().back()->setEnabled(refusal.isEmpty());
        menu->actions().back()->setToolTip(refusal);
        menu->setToolTipsVisible(true);
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void FindingsList::askReason(const app::CheckFinding& finding)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.dismiss"));
    dialog->setWindowTitle(tr("Put a finding aside"));
    dialog->setLabelText(tr("Why nothing has to be done about it:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, finding](const QString& text) {
        run([finding, text](db::Store& store) { app::dismiss(store, finding, text); });
    });
    dialog->open();
}

void FindingsList::run(const std::function<void(db::Store&)>& act)
{
    if (m_session.store()
        && runAct(m_session, this, [session = &m_session, act] { act(*session->store()); }))
        Q_EMIT edited();
}

} // namespace ui

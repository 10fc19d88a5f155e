// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/kinds_list.h"

#include "app/format.h"
#include "ui/look.h"
#include "ui/projects/row_delegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kindRole = Qt::UserRole + 1;

QStandardItem* number(qsizetype count)
{
    auto* item = new QStandardItem(count > 0 ? QString::number(count) : QStringLiteral("—"));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QString kindTitle(const QString& kind)
{
    return kind.isEmpty() ? KindsList::tr("All centres and pilots") : app::projectKindText(kind);
}

KindsList::KindsList(QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("projects.kinds"));
    m_view->setAccessibleName(tr("Kinds of centres and pilots"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(tableRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setFont(ui::font(smallPx));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (!m_quiet && index.isValid())
                Q_EMIT chosen(index.siblingAtColumn(0).data(kindRole).toString());
        });
}

void KindsList::show(const std::vector<app::ProjectKind>& kinds, const QString& wanted)
{
    m_quiet = true;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({ tr("Kind"), tr("Named"), tr("Numbers") });
    for (int c = 0; c < 3; ++c)
        m_model.horizontalHeaderItem(c)->setTextAlignment(
            (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_model.horizontalHeaderItem(1)->setToolTip(tr("Projects known by name"));
    m_model.horizontalHeaderItem(2)->setToolTip(
        tr("Rows of sources that state a number without names; not projects"));
    for (const app::ProjectKind& kind : kinds) {
        auto* title = new QStandardItem(kindTitle(kind.kind));
        title->setData(kind.kind, kindRole);
        title->setToolTip(kindTitle(kind.kind));
        QStandardItem* named = number(kind.named);
        named->setToolTip(tr("%n known by name", "", kind.named));
        QStandardItem* stated = number(kind.stated.size());
        if (!kind.kind.isEmpty())
            stated->setToolTip(kind.stated.join(u'\n'));
        m_model.appendRow({ title, named, stated });
        if (kind.kind == wanted)
            m_view->selectRow(m_model.rowCount() - 1);
    }
    QHeaderView* head = m_view->horizontalHeader();
    const QFontMetrics metrics(ui::font(smallPx));
    head->setStretchLastSection(false);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int c = 1; c < 3; ++c) {
        head->setSectionResizeMode(c, QHeaderView::Fixed);
        head->resizeSection(
            c, metrics.horizontalAdvance(m_model.horizontalHeaderItem(c)->text()) + 18);
    }
    m_quiet = false;
    fitRows();
}

void KindsList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void KindsList::fitRows()
{
    const QFontMetrics metrics(ui::font(smallPx));
    const QRect room(0, 0, m_view->columnWidth(0) - RowDelegate::margins, 1000);
    for (int r = 0; r < m_model.rowCount(); ++r) {
        const int height
            = metrics.boundingRect(room, Qt::TextWordWrap, m_model.item(r)->text()).height();
        m_view->setRowHeight(r, std::max(tableRow, height + RowDelegate::padding));
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_list.h"

#include "ui/look.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

FilterList::FilterList(const QString& lineName, const QString& treeName, const QString& title,
    int keyRole, QWidget* parent)
    : QWidget(parent)
    , m_keyRole(keyRole)
    , m_top(new QHBoxLayout)
    , m_line(new QLineEdit)
    , m_tree(new QTreeView)
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, activeTheme().sunken);
    setPalette(ground);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    m_top->setContentsMargins(12, 0, 12, 0);
    m_line->setObjectName(lineName);
    m_line->setAccessibleName(tr("Filter: %1").arg(title));
    m_line->setClearButtonEnabled(true);
    m_top->addWidget(m_line, 1);
    layout->addLayout(m_top);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(treeName);
    m_tree->setAccessibleName(title);
    m_tree->setModel(&m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(10);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setPalette(ground);
    layout->addWidget(m_tree, 1);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy.setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            const QVariant key = index.siblingAtColumn(0).data(m_keyRole);
            if (!m_quiet && key.isValid())
                Q_EMIT chosen(key);
        });
}

QStandardItemModel& FilterList::beginFill()
{
    m_quiet = true;
    m_model.clear();
    m_model.setColumnCount(2);
    return m_model;
}

void FilterList::endFill(const QString& placeholder, int secondColumn)
{
    m_line->setPlaceholderText(placeholder);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(28);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, secondColumn);
    m_quiet = false;
}

void FilterList::addLeading(QWidget* widget)
{
    m_top->insertWidget(0, widget);
}

void FilterList::select(const QVariant& key)
{
    m_quiet = true;
    for (int g = 0; g < m_proxy.rowCount(); ++g) {
        const QModelIndex group = m_proxy.index(g, 0);
        for (int i = 0; i < m_proxy.rowCount(group); ++i) {
            const QModelIndex index = m_proxy.index(i, 0, group);
            if (index.data(m_keyRole) != key)
                continue;
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    }
    m_quiet = false;
}

QVariant FilterList::firstKey() const
{
    for (int g = 0; g < m_proxy.rowCount(); ++g) {
        const QModelIndex group = m_proxy.index(g, 0);
        if (m_proxy.rowCount(group) > 0)
            return m_proxy.index(0, 0, group).data(m_keyRole);
    }
    return {};
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the left of a page: a filter line over grouped entries of two columns. Choosing an
// entry tells its key; what the entries are is the page's business.
#pragma once

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTreeView;

namespace ui {

class FilterList : public QWidget
{
    Q_OBJECT

public:
    // The object names of the line and the tree, and what the list is of. Entries carry their key
    // in `keyRole` of the first column; groups have none.
    FilterList(const QString& lineName, const QString& treeName, const QString& title, int keyRole,
        QWidget* parent = nullptr);

    // Fill between begin and end: nothing is chosen meanwhile.
    QStandardItemModel& beginFill();
    void endFill(const QString& placeholder, int secondColumn);
    void addLeading(QWidget* widget); // before the filter line
    void select(const QVariant& key); // without telling
    QVariant firstKey() const;

Q_SIGNALS:
    void chosen(const QVariant& key);

private:
    int m_keyRole;
    bool m_quiet = false;
    QHBoxLayout* m_top;
    QLineEdit* m_line;
    QTreeView* m_tree;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_proxy;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of centres and pilots with how many are known by name and, in a column of its own, how
// many rows only state a number.
#pragma once

#include "app/ledger/project_list.h"

#include <QStandardItemModel>
#include <QWidget>

class QTableView;

namespace ui {

class KindsList : public QWidget
{
    Q_OBJECT

public:
    explicit KindsList(QWidget* parent = nullptr);
    void show(const std::vector<app::ProjectKind>& kinds, const QString& chosen);

Q_SIGNALS:
    void chosen(const QString& kind); // empty: all

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows(); // long names take more lines
    QStandardItemModel m_model;
    QTableView* m_view;
    bool m_quiet = false;
};

// "All centres and pilots" for the empty kind.
QString kindTitle(const QString& kind);

} // namespace ui
